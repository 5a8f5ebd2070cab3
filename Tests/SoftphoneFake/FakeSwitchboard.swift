/// The calls of a softphone that isn't one, and its answers, as linphone-daemon 5.1.65 gives them.
struct FakeSwitchboard {
  enum State: String {
    case incoming = "LinphoneCallIncomingReceived"
    case outgoingInit = "LinphoneCallOutgoingInit"
    case outgoingProgress = "LinphoneCallOutgoingProgress"
    case outgoingRinging = "LinphoneCallOutgoingRinging"
    case connected = "LinphoneCallConnected"
    case running = "LinphoneCallStreamsRunning"
    case pausing = "LinphoneCallPausing"
    case paused = "LinphoneCallPaused"
    case pausedByRemote = "LinphoneCallPausedByRemote"
    case resuming = "LinphoneCallResuming"
    case error = "LinphoneCallError"
    case end = "LinphoneCallEnd"
    case released = "LinphoneCallReleased"
  }

  enum Transfers {
    case accepted, refused, refusedSilently
  }

  struct Line {
    var from: String
    var state: State
    var isOutgoing = false
  }

  private static let unknown = "Status: Error\nReason: No call with such id.\n"

  let callee: @Sendable (String) -> FakeSoftphone.Callee
  var transfers = Transfers.accepted
  private(set) var calls: [Int: Line] = [:]
  private var events: [String] = []
  private var last = 0

  init(callee: @escaping @Sendable (String) -> FakeSoftphone.Callee) { self.callee = callee }

  mutating func ring(from: String) -> Int {
    last += 1
    calls[last] = Line(from: from, state: .incoming)
    enter(last, .incoming)
    return last
  }

  mutating func talk(to: String) -> Int {
    last += 1
    calls[last] = Line(from: to, state: .running)
    return last
  }

  mutating func end(_ call: Int, _ state: State = .end) {
    guard calls[call] != nil else { return }
    enter(call, state)
    enter(call, .released)
    calls[call] = nil
  }

  mutating func pickUp(_ call: Int) {
    enter(call, .connected)
    enter(call, .running)
  }

  private mutating func enter(_ call: Int, _ state: State) {
    guard let line = calls[call] else { return }
    calls[call]?.state = state
    let from = line.isOutgoing ? "sip:operator@127.0.0.1" : line.from
    events.append(
      "Event-type: call-state-changed\n\nEvent: \(state.rawValue)\nFrom: \(from)\nId: \(call)\n\n")
  }

  mutating func obey(_ command: String) -> String {
    let words = command.split(separator: " ").map(String.init)
    let number = words.count > 1 ? Int(words[1]) ?? 0 : 0
    switch words.first {
    case "version": return "Status: Ok\n\nVersion: 5.1.65\n"
    case "pop-event": return popEvent()
    case "quit": return "Status: Ok\n"
    case "call": return call(words.count > 1 ? words[1] : "")
    case "call-mute": return mute(number)
    case "register": return "Status: Ok\n\nId: 1\n\n"
    case "register-status": return "Status: Error\nReason: No register with such id.\n"
    default: break
    }
    guard calls[number] != nil else {
      let isKnown = ["answer", "terminate"].contains(words.first) || words[0].hasPrefix("call-")
      return isKnown ? Self.unknown : "Status: Error\nReason: Unknown command.\n"
    }
    switch words.first {
    case "call-status": return status(number)
    case "answer": return answer(number)
    case "terminate":
      end(number)
      return "Status: Ok\n"
    case "call-pause": return pause(number)
    case "call-resume": return resume(number)
    case "call-transfer": return transfer(number, words.count > 2 ? words[2] : "")
    default: return "Status: Error\nReason: Unknown command.\n"
    }
  }

  private mutating func popEvent() -> String {
    guard !events.isEmpty else { return "Status: Ok\n\nSize: 0\n\n" }
    let event = events.removeFirst()
    return "Status: Ok\n\nSize: \(events.count)\n\(event)\n\n"
  }

  private func status(_ number: Int) -> String {
    guard let line = calls[number] else { return Self.unknown }
    var text = "Status: Ok\n\nState: \(line.state.rawValue)\n"
    if ![.pausing, .resuming, .pausedByRemote].contains(line.state) {
      text += "From: \(line.from)\n"
    }
    if line.state == .running {
      text += "Direction: \(line.isOutgoing ? "out" : "in")\nDuration: 1\n"
    }
    return text + "\n"
  }

  private mutating func answer(_ number: Int) -> String {
    guard calls[number]?.state == .incoming else {
      return "Status: Error\nReason: Can't accept this call.\n"
    }
    pauseOthers(number)
    pickUp(number)
    return "Status: Ok\n"
  }

  private mutating func pauseOthers(_ number: Int) {
    let others = calls.filter { $0.key != number && $0.value.state == .running }.keys
    for other in others.sorted() {
      enter(other, .pausing)
      enter(other, .paused)
    }
  }

  private mutating func pause(_ number: Int) -> String {
    if calls[number]?.state == .running {
      enter(number, .pausing)
      enter(number, .paused)
    }
    return "Status: Ok\n\nCall was paused\n"
  }

  private mutating func resume(_ number: Int) -> String {
    let isDialling = calls.values.contains { $0.isOutgoing && $0.state == .outgoingRinging }
    guard calls[number]?.state == .paused, !isDialling else {
      return "Status: Error\nReason: Error pausing call\n"
    }
    pauseOthers(number)
    enter(number, .resuming)
    enter(number, .running)
    return "Status: Ok\n\nCall was resumed\n"
  }

  private func mute(_ isMuted: Int) -> String {
    guard calls.values.contains(where: { $0.state == .running }) else {
      return "Status: Error\nReason: No call in progress. Can't mute.\n"
    }
    return "Status: Ok\n\nMicrophone \(isMuted == 1 ? "Muted" : "Unmuted")\n"
  }

  private mutating func call(_ address: String) -> String {
    let isDialling = calls.values.contains { $0.isOutgoing && $0.state == .outgoingRinging }
    guard address.hasPrefix("sip:"), !isDialling else {
      return "Status: Error\nReason: Call creation failed.\n"
    }
    last += 1
    let number = last
    pauseOthers(number)
    calls[number] = Line(from: address, state: .outgoingInit, isOutgoing: true)
    enter(number, .outgoingInit)
    enter(number, .outgoingProgress)
    switch callee(address) {
    case .answers:
      enter(number, .outgoingRinging)
      pickUp(number)
    case .ringsOn: enter(number, .outgoingRinging)
    case .busy: end(number, .error)
    case .declines: end(number, .end)
    }
    return "Status: Ok\n\nId: \(number)\n\n"
  }

  private mutating func transfer(_ number: Int, _ target: String) -> String {
    if let other = Int(target) {
      guard calls[other] != nil else { return Self.unknown }
      if transfers == .accepted {
        end(other)
        end(number)
      }
    } else if transfers == .accepted {
      enter(number, .pausedByRemote)
      end(number)
    } else if transfers == .refused {
      enter(number, .pausedByRemote)
      enter(number, .running)
    }
    return "Status: Ok\n\nCall ID: \(number)\nTransfer to: \(target)\n\n"
  }
}
