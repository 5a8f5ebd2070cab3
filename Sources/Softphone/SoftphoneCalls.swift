internal import Desk
internal import DeskPhone

/// The calls at the softphone, and what was asked for them. Used by one thread.
///
/// Everything that asks the softphone throws when the line to it breaks; what was asked for is
/// settled by ``lineBroke()`` then.
final class SoftphoneCalls {
  typealias Failure = SoftphoneLink.Failure

  /// A call that was found in hand after a restart and that the desk has not asked for yet.
  struct Orphan {
    var state: SoftphoneCallState
    var caller: SipCaller
    var known: SoftphoneFolder.KnownCall?
  }

  let settings: SoftphoneSettings
  let folder: SoftphoneFolder
  let clock: Clock
  let report: PhoneReporting
  /// The call of each of the softphone's numbers.
  var calls: [Int: SoftphoneCall] = [:]
  var orphans: [Int: Orphan] = [:]
  var orphansUntil = Double.infinity
  /// Calls to be ended, and when.
  var leaving: [Int: Double] = [:]
  var link: SoftphoneLink?
  var log: SoftphoneLog?
  var memory: SoftphoneFolder.Memory

  init(
    _ settings: SoftphoneSettings, folder: SoftphoneFolder, clock: @escaping Clock,
    report: @escaping PhoneReporting
  ) {
    self.settings = settings
    self.folder = folder
    self.clock = clock
    self.report = report
    memory = folder.recall()
  }

  /// Something is to come true soon.
  var isBusy: Bool {
    !leaving.isEmpty || !orphans.isEmpty || calls.values.contains { $0.deed != nil }
  }

  /// Somebody is spoken to, or was: the softphone must not end.
  var isNeeded: Bool {
    !orphans.isEmpty || calls.values.contains { $0.isInHand || $0.line == .parked }
  }

  func ask(_ command: SoftphoneCommand) throws(Failure) -> SoftphoneAnswer {
    guard let link else { throw .closed }
    return try link.ask(command)
  }

  func call(_ id: CallID) -> SoftphoneCall? { calls.values.first { $0.id == id } }

  /// Writes down what the next desk must know.
  func remember() {
    var memory = memory
    memory.token = link?.token ?? memory.token
    memory.highest = max(memory.highest, calls.keys.max() ?? 0)
    memory.calls = calls.values.map(\.known) + orphans.values.compactMap(\.known)
    memory.calls.sort { $0.number < $1.number }
    guard memory != self.memory else { return }
    self.memory = memory
    folder.keep(memory)
  }

  func expect(_ deed: SoftphoneCall.Deed, of number: Int, for seconds: Double) {
    calls[number]?.deed = deed
    calls[number]?.deadline = Monotonic.now() + seconds
  }

  /// The deed is done, one way or the other.
  func settle(_ number: Int, _ line: SoftphoneCall.Line? = nil, _ event: PhoneEvent?) {
    calls[number]?.deed = nil
    calls[number]?.deadline = .infinity
    if let line { calls[number]?.line = line }
    if let event { report(event) }
  }

  // MARK: What happened

  func hear(_ event: SoftphoneEvent) throws(Failure) {
    memory.highest = max(memory.highest, event.call)
    defer { remember() }
    if let owner = calls.values.first(where: { $0.colleague == event.call }) {
      return try hearColleague(event.state, of: owner)
    }
    if leaving[event.call] != nil {
      if event.state.isOver { leaving[event.call] = nil }
    } else if let call = calls[event.call] {
      calls[call.number]?.state = event.state
      try hear(event.state, of: call)
    } else if orphans[event.call] != nil {
      orphans[event.call]?.state = event.state
      if event.state.isOver { orphans[event.call] = nil }
    } else if event.state == .incoming {
      arrive(event.call, SipCaller(from: event.from), since: clock(), as: .waiting)
    }
  }

  func arrive(
    _ number: Int, _ caller: SipCaller, since: Instant, as line: SoftphoneCall.Line,
    id: CallID? = nil
  ) {
    let id = id ?? "\(link?.token ?? "")-\(number)"
    calls[number] = SoftphoneCall(
      id: id, number: number, since: since, line: line,
      state: line == .waiting ? .incoming : .paused)
    report(
      .waiting(Call(id: id, number: caller.number, callerName: caller.name, since: since)))
  }

  private func hear(_ state: SoftphoneCallState, of call: SoftphoneCall) throws(Failure) {
    if state.isOver { return over(call) }
    switch (call.deed, state) {
    case (.answer, .running), (.find, .running), (.dial, .running), (.find, .pausedByRemote),
      (.answer, .pausedByRemote):
      settle(call.number, .talking, nil)
      try setMicrophone(of: call.number)
      report(.answered(call.id))
    case (.hold, .paused):
      settle(call.number, .held, .held(call.id))
    case (.hold, .running) where call.state == .pausing:
      settle(call.number, .talking, .lineFailed(call.id, .lineDown))
    case (.resume, .running), (.resume, .pausedByRemote):
      settle(call.number, .talking, nil)
      try setMicrophone(of: call.number)
      report(.resumed(call.id))
    case (.goBack(let event), .running), (.goBack(let event), .pausedByRemote):
      settle(call.number, .talking, nil)
      try setMicrophone(of: call.number)
      if let event { report(event) }
    case (.goBack, .paused):
      _ = try ask(.resume(call.number))
    case (.transfer(let mark, _), .pausedByRemote):
      calls[call.number]?.deed = .transfer(mark: mark, isTaken: true)
    case (.transfer(_, true), .running):
      // Refused. Why stands in the log in a moment.
      let patience = log == nil ? 0 : Self.reasonSeconds
      calls[call.number]?.deadline = min(call.deadline, Monotonic.now() + patience)
    default: break
    }
  }

  /// The call is over: the caller has hung up, or was put through.
  func over(_ call: SoftphoneCall) {
    calls[call.number] = nil
    orphans[call.number] = nil
    if let colleague = call.colleague { leave(colleague, of: call) }
    switch call.deed {
    case nil where call.line == .waiting || call.line == .parked:
      report(.left(call.id, gaveUp: true))
    case nil:
      report(.ended(call.id, byCaller: true))
    case .dial(let address, let mark):
      report(
        .dialFailed(call.id, DialTrouble(refusal: log?.refusal(of: address, since: mark))))
    case .transfer(let mark, _) where log?.verdict(since: mark) != .transferFailed,
      .complete(let mark) where log?.verdict(since: mark) != .transferFailed:
      report(.transferred(call.id))
    case let deed?:
      if let failure = deed.failure(call.id, .callerGone) { report(failure) }
      if deed != .answer, deed != .find { report(.ended(call.id, byCaller: true)) }
    }
  }

  /// A colleague who was put through must hear of it from the caller first.
  private func leave(_ colleague: Int, of call: SoftphoneCall) {
    let isPutThrough = if case .complete = call.deed { true } else { false }
    leaving[colleague] = Monotonic.now() + (isPutThrough ? settings.timing.deed : 0)
  }

  private static let reasonSeconds = 1.0

  /// Why the transfer came to nothing; where nothing says so, nobody has picked up.
  func refusal(since mark: Int) -> PhoneTrouble {
    log?.refusal(of: nil, since: mark).map { PhoneTrouble(refusal: $0) } ?? .noAnswer
  }

  /// The caller hears the operator as the desk says, whatever the call before had.
  func setMicrophone(of number: Int) throws(Failure) {
    guard let call = calls[number] else { return }
    _ = try ask(.mute(call.isMuted))
  }
}
