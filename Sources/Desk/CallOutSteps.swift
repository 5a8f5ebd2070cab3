/// Calls that the desk makes: what is due, the dialling, and what comes of it (A1, A16, A17).
extension State {
  /// The call to make under the cursor of the queue.
  var chosenCallOut: CallOut? { chosenEntry?.callOut }

  mutating func askForCallOuts(_ effects: inout [Effect]) {
    ask(.callOuts(me.code, at: now), &effects)
  }

  /// The store's list takes the place of the one at hand; the chosen entry stays chosen.
  mutating func take(_ callOuts: [CallOut]) {
    let chosen = chosenEntry
    queue.removeAll { $0.callOut != nil }
    let wanted = callOuts.filter { !knows($0.call(at: now).id) }
    for callOut in wanted where callOut.due <= now { enqueue(callOut) }
    planned = wanted.filter { $0.due > now }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    if let place = chosen.flatMap({ chosen in
      queue.firstIndex {
        $0.call == chosen.call && $0.callOut?.id == chosen.callOut?.id
      }
    }) {
      queueSelection = place
    } else {
      queueSelection = max(0, min(queueSelection, queue.count - 1))
    }
  }

  /// What has become due moves into the queue: behind the callers, by its time; behind these the
  /// contacts of campaigns, dormant clients last, each in the order in which the store gave them.
  mutating func enqueueDue() {
    while let first = planned.first, first.due <= now { enqueue(planned.removeFirst()) }
  }

  private mutating func enqueue(_ callOut: CallOut) {
    let place =
      queue.firstIndex { entry in
        guard let other = entry.callOut else { return false }
        if other.turn != callOut.turn { return other.turn > callOut.turn }
        return callOut.turn == 0 && callOut.due < other.due
      } ?? queue.count
    if place <= queueSelection, queueSelection > 0 { queueSelection += 1 }
    queue.insert(
      QueueEntry(work: .callOut(callOut), clients: callOut.client.map { [$0] } ?? []), at: place)
  }

  /// Claims the call among all desks; the telephone dials when the claim is won.
  mutating func dial(_ effects: inout [Effect]) {
    guard
      let place = chosenCallOut != nil
        ? queueSelection : queue.firstIndex(where: { $0.callOut != nil }),
      let callOut = queue[place].callOut
    else { return }
    removeFromQueue(at: place)
    let call = callOut.call(at: now)
    work = .dialling(Dialling(call: call, since: now))
    awaited = .call(call.id)
    keep(.claim(call, by: me.code, at: now), &effects)
  }

  mutating func dialClaimed(_ id: CallID, _ effects: inout [Effect]) {
    guard case .dialling(var dialling) = work, dialling.call.id == id,
      dialling.stage == .claiming
    else { return }
    if awaited == .call(id) { awaited = nil }
    dialling.stage = .ringing
    work = .dialling(dialling)
    effects.append(.phone(.dial(dialling.call)))
  }

  mutating func dialledByHand(_ id: CallID) {
    guard case .dialling(var dialling) = work, dialling.call.id == id else { return }
    dialling.stage = .byHand
    work = .dialling(dialling)
  }

  /// Whether the call that was dialled is the one; then it is answered like any other.
  mutating func dialAnswered(_ id: CallID, _ effects: inout [Effect]) -> Bool {
    guard case .dialling(let dialling) = work, dialling.call.id == id else { return false }
    if awaited == .call(id) { awaited = nil }
    if beginErrand(dialling.call, answeredAt: now) { return true }
    work = .conversation(
      Conversation(call: dialling.call, answeredAt: now, party: .searching(Search())))
    if let client = dialling.call.callOut?.client { open(client.code, &effects) }
    return true
  }

  /// By hand: 1 or Enter answered, 2 busy, 3 nobody, 4 a wrong number; Esc: it was not dialled.
  /// While it rings by itself the same digits say what is heard.
  mutating func obeyWhileDialling(_ command: Command, _ effects: inout [Effect]) {
    guard case .dialling(let dialling) = work, dialling.stage != .claiming else { return }
    let isByHand = dialling.stage == .byHand
    switch command {
    case .accept, .type("1"):
      guard isByHand else { return }
      awaited = .call(dialling.call.id)
      effects.append(.phone(.find(dialling.call)))
    case .type(let text):
      guard let place = Command.place(text, of: DialTrouble.allCases.count + 1), place > 0 else {
        return
      }
      hangUp(dialling, &effects)
      dialFailed(dialling.call.id, DialTrouble.allCases[place - 1], &effects)
    case .back:
      hangUp(dialling, &effects)
      if isByHand {
        putBack(dialling.call, &effects)
      } else {
        dialFailed(dialling.call.id, .noAnswer, &effects)
      }
    default: break
    }
  }

  private mutating func hangUp(_ dialling: Dialling, _ effects: inout [Effect]) {
    if dialling.stage == .ringing { effects.append(.phone(.hangUp(dialling.call.id))) }
  }

  private mutating func putBack(_ call: Call, _ effects: inout [Effect]) {
    work = .free
    notice = .callPutBack
    keep(.putBack(call), &effects)
  }

  /// Nobody was reached: registered like every call (A14), and planned again by the rules.
  mutating func dialFailed(_ id: CallID, _ trouble: DialTrouble, _ effects: inout [Effect]) {
    guard case .dialling(let dialling) = work, dialling.call.id == id,
      let callOut = dialling.call.callOut
    else { return }
    let again = again(after: trouble, of: callOut)
    work = .free
    if awaited == .call(id) { awaited = nil }
    figures.calls += 1
    notice = .notReached(trouble, again: again.map(calendar.civilTime))
    var registration = Registration(
      call: dialling.call, answeredAt: nil, endedAt: now, registeredAt: now,
      client: callOut.client?.code, outcome: trouble.outcome, order: nil, day: calendar.today,
      again: again)
    registration.project = project(of: dialling.call)?.name
    keep(.register(registration, by: me.code), &effects)
  }

  /// The first moment from now on at which the call may be made.
  func opening(of callOut: CallOut) -> Instant {
    guard let contact = callOut.contact, let rules = company.project(contact.project)?.calling
    else {
      return company.rules.calling.opening(
        from: now, number: callOut.number, offsetSeconds: calendar.offsetSeconds)
    }
    return rules.opening(from: now, after: contact.calls, in: contact.zone(calendar)) ?? callOut.due
  }

  /// A contact of a campaign is called by the rules of its project, others by the company's.
  private func again(after trouble: DialTrouble, of callOut: CallOut) -> Instant? {
    guard let contact = callOut.contact, let rules = company.project(contact.project)?.calling
    else {
      return company.rules.calling.again(
        after: trouble, of: callOut, at: now, offsetSeconds: calendar.offsetSeconds)
    }
    return rules.again(
      after: trouble, attempts: callOut.attempts, calls: contact.calls, at: now,
      in: contact.zone(calendar))
  }

  /// The client has ordered meanwhile, or was reached by another desk.
  mutating func settled(_ id: CallID) {
    if case .answering(let entry, _) = work, let call = entry.call, call.id == id {
      stopAnswering()
      notice = .callSettled(call.callerName)
      return
    }
    guard case .dialling(let dialling) = work, stopDialling(id) else { return }
    notice = .callSettled(dialling.call.callerName)
  }

  /// Whether the call was being claimed; then nothing is in hand any more.
  mutating func stopDialling(_ id: CallID) -> Bool {
    guard case .dialling(let dialling) = work, dialling.call.id == id else { return false }
    if awaited == .call(id) {
      awaited = nil
      typeAhead = []
    }
    work = .free
    return true
  }
}

extension CallOut {
  /// What somebody waits for is called first.
  var turn: Int {
    switch reason {
    case .callBack, .task: 0
    case .campaign: 1
    case .dormant: 2
    }
  }
}
