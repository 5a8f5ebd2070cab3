/// After the call: its outcome by one key, then back to the queue. Nothing ends unregistered (A14).
extension State {
  /// After the caller hung up, digits meant for the order are not taken for an outcome so long.
  static let wrapUpGuardMilliseconds = 1200

  mutating func obeyInWrapUp(_ command: Command, _ effects: inout [Effect]) {
    guard let conversation, conversation.isOver else { return }
    if let note = conversation.note {
      obeyInNote(command, note, &effects)
      return
    }
    if obeyInErrandWrapUp(command, &effects) { return }
    let place = Outcome.choices.firstIndex(of: conversation.outcome) ?? 0
    switch command {
    case .type(let text):
      guard isWrapUpKeyMeant, let chosen = Command.place(text, of: Outcome.choices.count) else {
        return
      }
      choose(Outcome.choices[chosen], &effects)
    case .move(.up), .previous:
      self.conversation?.outcome = Outcome.choices[max(0, place - 1)]
    case .move(.down), .next:
      self.conversation?.outcome = Outcome.choices[min(Outcome.choices.count - 1, place + 1)]
    case .accept: choose(conversation.outcome, &effects)
    default: break
    }
  }

  var isWrapUpKeyMeant: Bool {
    guard case .ended(let endedAt, let byCaller) = conversation?.line else { return false }
    let passed = now.milliseconds - endedAt.milliseconds
    return !byCaller || !(0..<Self.wrapUpGuardMilliseconds).contains(passed)
  }

  /// A call that the desk made leaves some words beside its outcome: whoever calls next, or the
  /// head who asked, wants to know what was said (A16, A17).
  private mutating func choose(_ outcome: Outcome, _ effects: inout [Effect]) {
    guard let conversation, conversation.call.callOut != nil, conversation.permits(outcome) else {
      wrapUp(outcome, &effects)
      return
    }
    self.conversation?.outcome = outcome
    self.conversation?.note = TextField()
  }

  private mutating func obeyInNote(
    _ command: Command, _ note: TextField, _ effects: inout [Effect]
  ) {
    var note = note
    switch command {
    case .back:
      conversation?.note = nil
    case .accept:
      if let outcome = conversation?.outcome { wrapUp(outcome, &effects) }
    default:
      note.edit(command)
      conversation?.note = note
    }
  }

  private mutating func wrapUp(_ outcome: Outcome, _ effects: inout [Effect]) {
    guard let conversation else { return }
    guard conversation.errand != nil || conversation.permits(outcome) else {
      refuse(.outcomeUnfit)
      return
    }
    self.conversation?.outcome = outcome
    registerCall(&effects)
  }

  mutating func registerCall(_ effects: inout [Effect]) {
    guard let conversation, case .ended(let endedAt, _) = conversation.line else { return }
    setAside(&effects)
    var registration = Registration(
      call: conversation.call, answeredAt: conversation.answeredAt, endedAt: endedAt,
      registeredAt: now, client: conversation.card?.client.code, outcome: conversation.outcome,
      order: conversation.soldKey, day: calendar.today,
      note: conversation.note.map(\.trimmed), read: conversation.thread?.last)
    registration.project = project(of: conversation.call)?.name
    registration.result = conversation.errand?.outcome
    registration.refusedFor = conversation.errand?.script.reason
    if let outcome = conversation.errand?.outcome,
      errandDesk?.project.outcome(outcome)?.kind == .again
    {
      registration.again = conversation.errand?.again
    }
    let request = keep(.register(registration, by: me.code), &effects)
    awaited = .report(request)
  }

  mutating func wrappedUp(_ registration: Registration) {
    guard conversation?.call.id == registration.call.id else { return }
    work = .free
    switch overlay {
    case .remark, .promise, .letter: overlay = nil
    default: break
    }
    figures.calls += 1
    notice =
      registration.again.map { .callPromised(calendar.civilTime($0)) }
      ?? .registered(registration.outcome)
  }
}

extension Conversation {
  /// The confirmed order of the call, the latest of several.
  var soldKey: OrderKey? {
    if case .client(let dealing) = party, case .sold(let order, _) = dealing.stage {
      return order.key
    }
    return sold.last?.key
  }

  /// An order makes the call an order, and without one it is none; a transfer needs a hand-off.
  public func permits(_ outcome: Outcome) -> Bool {
    if soldKey != nil { return outcome == .orderTaken }
    switch outcome {
    case .orderTaken, .abandoned, .unfinished: return false
    case .transferred: return !handOffs.isEmpty
    default: return true
    }
  }
}
