internal import Desk
internal import DeskPhone

/// What time brings, and what is found again after the line broke or the desk was restarted.
extension SoftphoneCalls {
  /// New calls may have come while no desk was there: so many numbers beyond the known are tried.
  private static let unknownCalls = 1_000
  /// Events at a time, so that requests don't wait for a flood of them.
  private static let mostEvents = 200

  /// Takes the news. True: there may be more.
  func popEvents() throws(Failure) -> Bool {
    for _ in 0..<Self.mostEvents {
      let answer = try ask(.popEvent)
      guard SoftphoneEvent.isThereMore(answer) else { return false }
      if let event = SoftphoneEvent(answer) { try hear(event) }
    }
    return true
  }

  func passTime() throws(Failure) {
    let now = Monotonic.now()
    defer { remember() }
    try endLeaving()
    for call in calls.values where call.deed != nil {
      if now >= call.deadline {
        try late(call)
      } else {
        try follow(call)
      }
    }
    if now >= orphansUntil { try parkOrphans() }
    if calls.isEmpty, leaving.isEmpty { log?.trim() }
  }

  func endLeaving() throws(Failure) {
    let now = Monotonic.now()
    for (number, due) in leaving where due <= now {
      // Asked once; its end is heard of as an event.
      leaving[number] = nil
      _ = try ask(.terminate(number))
    }
  }

  /// What only the log tells, and what must be tried again.
  private func follow(_ call: SoftphoneCall) throws(Failure) {
    switch call.deed {
    case .goBack: try pursueWayBack(call.number)
    case .transfer(let mark, _) where log?.verdict(since: mark) == .transferFailed:
      guard try state(of: call.number) != nil else { return }
      try keepCaller(call, refusal(since: mark))
    case .complete(let mark) where log?.verdict(since: mark) == .transferFailed:
      try goBack(to: call.number, .transferFailed(call.id, refusal(since: mark)))
    default: break
    }
  }

  /// Time is over: what is true now is reported.
  private func late(_ call: SoftphoneCall) throws(Failure) {
    guard let deed = call.deed else { return }
    let state = try state(of: call.number)
    guard let state else { return over(call) }
    switch deed {
    case .answer, .find:
      guard state == .incoming else {
        settle(call.number, .talking, .answered(call.id))
        return
      }
      settle(call.number, .waiting, deed.failure(call.id, .lineDown))
    case .hold:
      let isHeld = state == .paused
      settle(
        call.number, isHeld ? .held : .talking,
        isHeld ? .held(call.id) : .lineFailed(call.id, .lineDown))
    case .resume:
      settle(
        call.number, state.isTalk ? .talking : .held,
        state.isTalk ? .resumed(call.id) : .lineFailed(call.id, .lineDown))
    case .dial:
      calls[call.number] = nil
      leaving[call.number] = 0
      report(.dialFailed(call.id, .noAnswer))
      try endLeaving()
    case .transfer(let mark, _): try keepCaller(call, refusal(since: mark))
    case .consult, .complete:
      try goBack(to: call.number, .transferFailed(call.id, .noAnswer))
    case .goBack(let event):
      settle(call.number, .held, event.flatMap { _ in deed.failure(call.id, .lineDown) })
      report(.held(call.id))
    }
  }

  // MARK: After a break

  /// The line to the softphone broke: nothing that was asked for is known to come true.
  func lineBroke() {
    link = nil
    for call in calls.values {
      guard let deed = call.deed, deed != .find else { continue }
      if case .dial = deed {
        calls[call.number] = nil
        leaving[call.number] = 0
        report(.dialFailed(call.id, .noAnswer))
        continue
      }
      settle(call.number, nil, deed.failure(call.id, .lineDown))
      switch deed {
      case .consult, .complete, .goBack: expect(.goBack(nil), of: call.number, for: .infinity)
      default: break
      }
    }
  }

  /// The softphone is gone, and all its calls with it.
  func softphoneDied() {
    for call in calls.values.sorted(by: { $0.number < $1.number }) {
      let isWaiting = call.line == .waiting || call.line == .parked
      let event: PhoneEvent =
        isWaiting && call.deed == nil
        ? .left(call.id, gaveUp: true) : .ended(call.id, byCaller: true)
      report(event)
    }
    calls = [:]
    orphans = [:]
    leaving = [:]
    memory = SoftphoneFolder.Memory(socket: memory.socket)
    folder.keep(memory)
  }

  /// Over a new line: what became of the calls that are known, and which others are there.
  func takeStock() throws(Failure) {
    guard let link else { return }
    if memory.token != link.token {
      if !calls.isEmpty { softphoneDied() }
      memory.token = link.token
      memory.highest = 0
      memory.calls = []
    }
    for call in calls.values {
      let state = try state(of: call.number)
      try hear(SoftphoneEvent(call: call.number, state: state ?? .end, from: ""))
      if let state { try settleAnew(call.number, state) }
    }
    let known = Dictionary(
      memory.calls.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let colleagues = Set(memory.calls.compactMap(\.colleague))
    for number in 1...(memory.highest + Self.unknownCalls)
    where calls[number] == nil && leaving[number] == nil {
      let answer = try ask(.callStatus(number))
      guard answer.isOk else { continue }
      try meet(number, answer, known[number], isColleague: colleagues.contains(number))
    }
    orphansUntil = orphans.isEmpty ? .infinity : Monotonic.now() + settings.timing.orphan
    try endLeaving()
    remember()
  }

  /// What was asked for when the line broke may have come true since.
  private func settleAnew(_ number: Int, _ state: SoftphoneCallState) throws(Failure) {
    guard let call = calls[number] else { return }
    if case .goBack = call.deed { return try goBack(to: number, nil) }
    guard call.deed == nil else { return }
    switch call.line {
    case .waiting where state != .incoming:
      calls[number]?.line = .parked
      _ = try ask(.pause(number))
    case .talking where state == .paused: settle(number, .held, .held(call.id))
    case .held where state.isTalk && call.colleague == nil:
      settle(number, .talking, .resumed(call.id))
    default: break
    }
  }

  private func meet(
    _ number: Int, _ answer: SoftphoneAnswer, _ known: SoftphoneFolder.KnownCall?,
    isColleague: Bool
  ) throws(Failure) {
    memory.highest = max(memory.highest, number)
    let state = SoftphoneCallState(name: answer["State"])
    let caller = SipCaller(from: answer["From"] ?? "")
    if state.isOver || calls.values.contains(where: { $0.colleague == number }) { return }
    if isColleague {
      leaving[number] = 0
    } else if state == .incoming {
      let since = known.map { Instant(milliseconds: $0.since) } ?? clock()
      arrive(number, caller, since: since, as: .waiting, id: known?.id)
    } else {
      orphans[number] = Orphan(state: state, caller: caller, known: known)
    }
  }

  /// Calls that were in hand and that the desk doesn't ask for: a caller waits on hold until the
  /// operator takes the call, a call that the desk made is over.
  private func parkOrphans() throws(Failure) {
    let found = orphans
    orphans = [:]
    orphansUntil = .infinity
    for (number, orphan) in found.sorted(by: { $0.key < $1.key }) {
      guard orphan.known?.isOutgoing != true else {
        leaving[number] = 0
        continue
      }
      if orphan.state != .paused { _ = try ask(.pause(number)) }
      let since = orphan.known.map { Instant(milliseconds: $0.since) } ?? clock()
      arrive(number, orphan.caller, since: since, as: .parked, id: orphan.known?.id)
    }
    try endLeaving()
  }

  /// Is the call still there? It is taken up again, since the desk shows it as a talk.
  func find(_ wanted: Call) throws(Failure) {
    if let call = call(wanted.id) {
      guard call.deed == nil else { return report(.ended(wanted.id, byCaller: true)) }
      guard call.line == .waiting || call.line == .parked else {
        return report(.answered(wanted.id))
      }
      expect(.find, of: call.number, for: settings.timing.deed)
      _ = try ask(call.line == .waiting ? .answer(call.number) : .resume(call.number))
      return
    }
    let found = orphans.first { number, orphan in
      orphan.known?.id == wanted.id || "\(link?.token ?? "")-\(number)" == wanted.id
    }
    guard let (number, orphan) = found else {
      return report(.ended(wanted.id, byCaller: true))
    }
    orphans[number] = nil
    calls[number] = SoftphoneCall(
      id: wanted.id, number: number, since: wanted.since,
      isOutgoing: orphan.known?.isOutgoing ?? false, line: .talking, state: orphan.state)
    if orphan.state.isTalk {
      try setMicrophone(of: number)
      return report(.answered(wanted.id))
    }
    expect(.find, of: number, for: settings.timing.ringing)
    if orphan.state == .paused { _ = try ask(.resume(number)) }
  }
}
