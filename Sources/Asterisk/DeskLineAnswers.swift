internal import Desk

/// The exchange's answers to what was sent, and what is done when none comes in time.
extension DeskLine {
  mutating func hearAnswer(_ message: Message, to id: String) {
    guard let purpose = pending.removeValue(forKey: id)?.purpose else { return }
    switch purpose {
    case .challenge: answerChallenge(message)
    case .login: hearLogin(message)
    case .ping: isPinging = false
    case .queueList, .channelList, .parkedList: hearListAnswer(purpose, message, id)
    case .mute(let call, let isMute): hearMuted(call, isMute, message)
    case .pause:
      if !message.isSuccess {
        restDeadline = nil
        complain("QueuePause", message)
      }
    case .join(let queue):
      if message.isSuccess {
        joinedQueues.insert(queue)
      } else if message["Message"]?.hasSuffix("Already there") != true {
        complain("QueueAdd \(queue)", message)
      }
    case .check(let call): hearChecked(call, message)
    case .startup, .aside: break
    case .redirect(let call), .originate(let call), .attended(let call), .cancel(let call),
      .hangUp(let call), .park(let call):
      if !message.isSuccess {
        originated[id] = nil
        hearRefused(purpose, call, message)
      }
    }
  }

  private mutating func hearMuted(_ call: CallID, _ isMute: Bool, _ message: Message) {
    if hands[call] == nil {
      report(.lineFailed(call, .callerGone))
    } else if message.isSuccess {
      report(.muted(call, isMute))
    } else {
      complain("MuteAudio", message)
      report(.lineFailed(call, .unsupported))
    }
  }

  /// Whether there is such a number. Where that may not be asked, it is tried.
  private mutating func hearChecked(_ call: CallID, _ message: Message) {
    guard let hand = hands[call], case .checking(let next) = hand.stage else { return }
    if message.isSuccess, message["Value"] == "0" {
      if next != .dial { return fail(hand, .unreachable) }
      hands[call] = nil
      return report(.dialFailed(call, .wrongNumber))
    }
    switch next {
    case .dial: ringForDialling(call)
    case .transfer:
      guard let name = name(of: hand.caller) else { return fail(hand, .callerGone) }
      advance(
        call, to: .transferring, for: settings.timeouts.ringing + settings.timeouts.settling)
      ring("Local/\(hand.target)@\(settings.context)", for: call, joining: name)
    case .consult:
      guard let name = name(of: hand.leg) else { return fail(hand, .callerGone) }
      advance(call, to: .asking)
      send(
        Action(
          "Atxfer",
          ["Channel": name, "Exten": hand.target, "Context": settings.context]),
        for: .attended(call))
    }
  }

  private mutating func hearRefused(_ purpose: Purpose, _ call: CallID, _ message: Message) {
    guard let hand = hands[call] else { return }
    let isForbidden =
      message["Message"].map { $0 == "Permission denied" || $0.hasPrefix("Invalid/unknown") }
      ?? false
    if isForbidden { complain("\(purpose)", message) }
    let trouble: PhoneTrouble = isForbidden ? .unsupported : .callerGone
    switch (purpose, hand.stage) {
    case (.redirect, .fetching): fail(hand, trouble)
    case (.originate, .dialling):
      hands[call] = nil
      report(isForbidden ? .ended(call, byCaller: false) : .dialFailed(call, .wrongNumber))
    case (.originate, .transferring), (.originate, .returning):
      fail(hand, isForbidden ? .unsupported : .unreachable)
    case (.attended, .asking): fail(hand, .unsupported)
    case (.cancel, .cancelling) where hand.isApart: fail(hand, .unsupported)
    case (.hangUp, .hangingUp): end(call, byCaller: false)
    case (.park, .parking): fail(hand, .unsupported)
    default: break
    }
  }

  /// Whether the telephone that was rung for a call was answered.
  mutating func hearOutcome(_ message: Message, of call: CallID) {
    guard let hand = hands[call] else { return }
    let isAnswered = message["Response"] == "Success"
    switch hand.stage {
    case .hangingUp where hand.caller == nil:
      if isAnswered, let name = name(of: hand.rung) {
        send(Action("Hangup", ["Channel": name]), for: .aside)
      }
      end(call, byCaller: false)
    case .dialling:
      hands[call]?.isAnswered = isAnswered
      if !isAnswered { end(call, byCaller: false) } else { progress(call) }
    case .transferring, .returning:
      if isAnswered {
        hands[call]?.isAnswered = true
        hands[call]?.deadline = now.ticks + settings.timeouts.settling
        progress(call)
      } else {
        fail(hand, Self.trouble(reason: message.number("Reason") ?? 0))
      }
    default: break
    }
  }

  private static func trouble(reason: Int) -> PhoneTrouble {
    switch reason {
    case 5: .busy
    case 3: .noAnswer
    default: .unreachable
    }
  }

  /// The line is gone: what was asked fails, but the calls may live on.
  mutating func failEverythingAsked() {
    for call in hands.keys.sorted() {
      guard let hand = hands[call] else { continue }
      switch hand.stage {
      case .hangingUp: end(call, byCaller: false)
      case .dialling: break
      default: fail(hand, .lineDown)
      }
    }
  }

  /// Brings a call in line with the lists.
  mutating func reconcile(_ call: CallID) {
    guard board.knowsChannels, let hand = hands[call] else { return }
    if hand.stage == .dialling { return reconcileDialled(hand) }
    guard let caller = hand.caller, board.channels[caller] != nil else {
      return callerIsGone(hand)
    }
    if let leg = ourLeg(with: caller) {
      hands[call]?.leg = leg.id
      if hand.stage == .held || hand.stage == .heldAtTelephone && hand.leg != leg.id {
        rest(call, at: .talking)
        report(.resumed(call))
      }
      return progress(call)
    }
    if let leg = hand.leg, board.channels[leg] == nil { legIsGone(hand) }
    progress(call)
  }

  private mutating func reconcileDialled(_ hand: Hand) {
    progress(hand.id)
    guard hands[hand.id]?.stage == .dialling, hand.deadline != nil, let rung = hand.rung else {
      return
    }
    if board.channels[rung] == nil, hand.isAnswered { dialEnded(hand.id) }
  }

  private mutating func callerIsGone(_ hand: Hand) {
    let gone = Switchboard.Channel(
      id: hand.caller ?? "", name: "", group: "", number: "", callerName: "", isUp: false)
    hearHungUp(gone, 0)
  }

  private mutating func legIsGone(_ hand: Hand) {
    if hand.stage == .talking, let caller = hand.caller, board.parked.contains(caller) {
      hands[hand.id]?.leg = nil
      rest(hand.id, at: .held)
      return report(.held(hand.id))
    }
    let gone = Switchboard.Channel(
      id: hand.leg ?? "", name: "", group: "", number: "", callerName: "", isUp: false)
    hearHungUp(gone, 0)
  }
}
