/// Calls that wait, and the one that is answered (A1).
extension State {
  mutating func hear(_ event: PhoneEvent, _ effects: inout [Effect]) {
    switch event {
    case .waiting(let call): enqueue(call, &effects)
    case .left(let id, let gaveUp): dequeue(id, gaveUp: gaveUp, &effects)
    case .answered(let id): answered(id, &effects)
    case .answerFailed(let id, let trouble): answerFailed(id, trouble, &effects)
    case .dialFailed(let id, let trouble): dialFailed(id, trouble, &effects)
    case .dialledByHand(let id): dialledByHand(id)
    case .held(let id): lineReported(id) { $0.line = .held(since: $1) }
    case .resumed(let id): lineReported(id) { line, _ in line.line = .talking }
    case .lineFailed(let id, let trouble): lineFailed(id, trouble)
    case .transferred(let id): transferred(id, &effects)
    case .transferFailed(let id, let trouble): transferFailed(id, trouble, &effects)
    case .ended(let id, let byCaller): ended(id, byCaller: byCaller, &effects)
    case .ringing(let id): rings(id, &effects)
    case .ringingEnded(let id): ringingEnded(id)
    case .order(let ids): reorder(ids)
    case .muted(let id, let isMuted): if conversation?.call.id == id { line.isMuted = isMuted }
    case .consulting(let id): colleagueAnswered(id)
    case .colleague(let number, let standing): colleague(at: number, standing)
    case .resting(let rest): resting(rest)
    case .heard(let id, let answer): heard(answer, on: id)
    case .lost: lost()
    case .trouble(let trouble): line.trouble = trouble
    case .back: backAgain()
    }
  }

  private mutating func enqueue(_ call: Call, _ effects: inout [Effect]) {
    if awaited == .announcement { awaited = nil }
    guard !knows(call.id) else { return }
    let entry = QueueEntry(work: .call(call))
    insert(entry, since: call.since)
    figures.offered += 1
    if !call.number.isEmpty { ask(.identify(call: call.id, number: call.number), &effects) }
    if phone == .manual, case .ready = availability, isFree {
      begin(entry, &effects)
    }
  }

  /// Longest waiting first; the chosen entry stays chosen, unless it is the first of all.
  mutating func insert(_ entry: QueueEntry, since: Instant) {
    let place = queue.firstIndex { ($0.call?.since).map { $0 > since } ?? true } ?? queue.count
    if place <= queueSelection, queueSelection > 0 { queueSelection += 1 }
    queue.insert(entry, at: place)
  }

  func knows(_ id: CallID) -> Bool {
    if queue.contains(where: { $0.call?.id == id }) { return true }
    switch work {
    case .free, .office: break
    case .answering(let entry, _): if entry.call?.id == id { return true }
    case .ringing(let ringing): if ringing.entry.call?.id == id { return true }
    case .dialling(let dialling): if dialling.call.id == id { return true }
    case .conversation(let conversation): if conversation.call.id == id { return true }
    }
    if line.aside?.entry.call?.id == id || line.passing?.entry.call?.id == id { return true }
    if case .resume(let conversation, _)? = overlay { return conversation.call.id == id }
    return false
  }

  private mutating func dequeue(_ id: CallID, gaveUp: Bool, _ effects: inout [Effect]) {
    if line.ringing == id { line.ringing = nil }
    if let place = queue.firstIndex(where: { $0.call?.id == id }), let call = queue[place].call {
      removeFromQueue(at: place)
      if gaveUp { abandoned(call, &effects) }
    } else if case .answering(let entry, _) = work, let call = entry.call, call.id == id {
      stopAnswering()
      notice = .callerGaveUp(call.number)
      if gaveUp { abandoned(call, &effects) }
    } else if case .ringing(let ringing) = work, let call = ringing.entry.call, call.id == id {
      work = .free
      notice = .callerGaveUp(call.number)
      if gaveUp { abandoned(call, &effects) }
    }
  }

  /// What stands under the cursor of the queue.
  public var chosenEntry: QueueEntry? {
    queue.indices.contains(queueSelection) ? queue[queueSelection] : nil
  }

  mutating func removeFromQueue(at place: Int) {
    queue.remove(at: place)
    if place == queueSelection, case .handOver? = overlay { overlay = nil }
    if place < queueSelection { queueSelection -= 1 }
    queueSelection = max(0, min(queueSelection, queue.count - 1))
  }

  /// A caller who gave up is registered too (A14).
  mutating func abandoned(_ call: Call, _ effects: inout [Effect]) {
    figures.abandoned += 1
    var registration = Registration(
      call: call, answeredAt: nil, endedAt: now, registeredAt: now, client: nil,
      outcome: .abandoned, order: nil, day: calendar.today)
    registration.project = project(of: call)?.name
    keep(.register(registration, by: nil), &effects)
  }

  mutating func obeyInQueue(_ command: Command, _ effects: inout [Effect]) {
    switch command {
    case .move(.up): queueSelection = max(0, queueSelection - 1)
    case .move(.down): queueSelection = max(0, min(queue.count - 1, queueSelection + 1))
    case .move(.home): queueSelection = 0
    case .move(.end): queueSelection = max(0, queue.count - 1)
    case .accept:
      let isCallOut = chosenCallOut != nil
      if let refusal = refusalWhenOpen(of: isCallOut ? .dial : .answer) {
        refuse(refusal)
      } else if isCallOut {
        dial(&effects)
      } else {
        answer(&effects)
      }
    default: break
    }
  }

  /// Answers the chosen call, else the one that waits longest.
  mutating func answer(_ effects: inout [Effect]) {
    let chosen = chosenEntry
    let entry = chosen?.call != nil ? chosen : queue.first { $0.call != nil }
    if case .ringing(let ringing) = work {
      begin(ringing.entry, &effects)
    } else if let entry {
      begin(entry, &effects)
    } else {
      overlay = .callCameIn(TextField())
    }
  }

  /// Claims the call among all desks; the telephone answers it when the claim is won.
  private mutating func begin(_ entry: QueueEntry, _ effects: inout [Effect]) {
    guard let call = entry.call else { return }
    if let place = queue.firstIndex(of: entry) { removeFromQueue(at: place) }
    work = .answering(entry, since: now)
    awaited = .call(call.id)
    keep(.claim(call, by: me.code, at: now), &effects)
  }

  mutating func claimed(_ id: CallID, _ effects: inout [Effect]) {
    if case .answering(let entry, _) = work, let call = entry.call, call.id == id {
      if call.isWritten { read(entry, call, &effects) } else { effects.append(.phone(.answer(id))) }
    } else if !passClaimed(id, &effects) {
      dialClaimed(id, &effects)
    }
  }

  mutating func taken(_ id: CallID, by colleague: StaffCode) {
    if case .answering(let entry, _) = work, entry.call?.id == id {
      stopAnswering()
    } else if line.passing?.entry.call?.id == id {
      line.passing = nil
    } else if !stopDialling(id) {
      return
    }
    notice = .callTaken(by: colleague)
  }

  mutating func stopAnswering() {
    if case .answering(let entry, _) = work, awaited == entry.call.map({ .call($0.id) }) {
      awaited = nil
      typeAhead = []
    }
    work = .free
  }

  private mutating func answered(_ id: CallID, _ effects: inout [Effect]) {
    if conversation?.call.id == id {
      if conversation?.isOver == false { conversation?.line = .talking }
      return
    }
    if dialAnswered(id, &effects) { return }
    guard case .answering(let entry, _) = work, let call = entry.call, call.id == id else {
      pickedUp(id, &effects)
      return
    }
    countAnswer(of: call)
    if awaited == .call(id) { awaited = nil }
    converse(call, entry.clients, answeredAt: now, &effects)
  }

  mutating func countAnswer(of call: Call) {
    figures.answered += 1
    if now.seconds(since: call.since) <= company.rules.serviceLevelSeconds {
      figures.answeredInTime += 1
    }
  }

  /// The call is in hand; the card of the only client it can be comes up (A2).
  mutating func converse(
    _ call: Call, _ clients: [ClientMatch], answeredAt: Instant, _ effects: inout [Effect]
  ) {
    if beginErrand(call, answeredAt: answeredAt) { return }
    let search = Search<ClientMatch>(matches: clients)
    work = .conversation(
      Conversation(call: call, answeredAt: answeredAt, party: .searching(search)))
    if clients.count == 1 { open(clients[0].code, &effects) }
  }

  /// The claim stays ours, so the call goes back to its place in the queue unless the caller left.
  private mutating func answerFailed(
    _ id: CallID, _ trouble: PhoneTrouble, _ effects: inout [Effect]
  ) {
    guard case .answering(let entry, _) = work, let call = entry.call, call.id == id else { return }
    stopAnswering()
    notice = .answerFailed(trouble)
    if trouble == .callerGone {
      abandoned(call, &effects)
    } else {
      insert(entry, since: call.since)
    }
  }

  mutating func identified(_ id: CallID, _ clients: [ClientMatch], _ effects: inout [Effect]) {
    if let place = queue.firstIndex(where: { $0.call?.id == id }) {
      queue[place].clients = clients
    } else if case .answering(var entry, let since) = work, entry.call?.id == id {
      entry.clients = clients
      work = .answering(entry, since: since)
    } else if case .ringing(var ringing) = work, ringing.entry.call?.id == id {
      ringing.entry.clients = clients
      work = .ringing(ringing)
      askForCardOfRinging(&effects)
    } else if line.aside?.entry.call?.id == id {
      line.aside?.entry.clients = clients
    } else if case .conversation(let conversation) = work, conversation.call.id == id,
      case .searching(let search) = conversation.party, search.field.isEmpty, !conversation.isOver
    {
      if clients.count == 1 {
        open(clients[0].code, &effects)
      } else {
        self.conversation?.party = .searching(Search(matches: clients))
      }
    }
  }
}
