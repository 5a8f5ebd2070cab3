/// Going on with a call that a crash, a lost line or a signal cut off.
extension State {
  /// The journal was lost: the store's knowledge has to do.
  mutating func offerResume(_ recall: Recall) {
    guard !recall.isRegistered else { return }
    var conversation = Conversation(
      call: recall.call, answeredAt: recall.claimedAt, party: .searching(Search()))
    let client = recall.client ?? recall.call.callOut?.client?.code
    if let client, !client.isEmpty { conversation.party = .opening(client, 0) }
    conversation.recalled = recall.order
    if let errand = errand(of: recall.call, recalling: recall.order) {
      conversation.party = .errand(errand)
    }
    conversation.lift = recall.lift
    conversation.countOn(from: recall)
    overlay = .resume(conversation, isWhole: false)
  }

  mutating func obeyInResume(
    _ command: Command, _ conversation: Conversation, _ effects: inout [Effect]
  ) -> Bool {
    switch command {
    case .accept: goOn(with: conversation, &effects)
    case .back:
      goOn(with: conversation, &effects)
      if self.conversation?.isOver == false {
        let endedAt = now
        self.conversation?.line = .ended(at: endedAt, byCaller: true)
        self.conversation?.outcome = conversation.likelyOutcome(byCaller: true)
      }
    case .help, .redraw, .leave: return false
    default: break
    }
    return true
  }

  /// Takes the call up again, asks the telephone whether the caller is still there and the store
  /// what it has kept.
  private mutating func goOn(with interrupted: Conversation, _ effects: inout [Effect]) {
    overlay = nil
    queue.removeAll { $0.call?.id == interrupted.call.id }
    queueSelection = 0
    work = .conversation(interrupted)
    settleInterrupted(&effects)
    settleTerms()
    let request = ask(.recall(interrupted.call.id), &effects)
    awaited = .report(request)
    askForThread(&effects)
    if !interrupted.isOver, !interrupted.call.isWritten {
      effects.append(.phone(.find(interrupted.call)))
    }
  }

  /// Requests that were under way are gone with the program that made them.
  private mutating func settleInterrupted(_ effects: inout [Effect]) {
    switch conversation?.line {
    case .holding, .resuming, .transferring, .consulting, .hangingUp, .held:
      conversation?.line = .talking
    default: break
    }
    switch sale?.focus {
    case .confirming, .readBack: openReadBack()
    default: break
    }
    sale?.offers.asked = []
    if sale?.entry.search.asked != nil, let text = sale?.entry.search.field.trimmed {
      let goods = QuantityText.split(text).goods
      let request = ask(
        .goods(
          text: goods, client: conversation?.dealing?.card.client.code, limit: Self.searchLimit),
        &effects)
      sale?.entry.search.asked = request
    }
    if case .searching(var search)? = conversation?.party, search.asked != nil {
      search.asked = ask(
        .clients(text: search.field.trimmed, limit: Self.searchLimit), &effects)
      conversation?.party = .searching(search)
    }
    if case .filing(let client, _)? = conversation?.party, let call = conversation?.call {
      let request = keep(.newClient(id: call.id, client, by: me.code, at: now), &effects)
      conversation?.party = .filing(client, request)
    }
  }

  /// What the store knows of the call, against what the desk remembers: the later one holds.
  mutating func recalled(
    _ recall: Recall?, _ request: RequestID, _ effects: inout [Effect]
  ) {
    guard awaited == .report(request), let conversation else { return }
    if let recall, recall.call.id == conversation.call.id {
      if recall.isRegistered {
        work = .free
        return
      }
      self.conversation?.countOn(from: recall)
      reconcile(with: recall, &effects)
    }
    if case .opening(let code, _) = conversation.party { open(code, &effects) }
  }

  private mutating func reconcile(with recall: Recall, _ effects: inout [Effect]) {
    if conversation?.errand != nil {
      reconcileErrand(with: recall, &effects)
      return
    }
    guard let sale, let stored = recall.order, stored.key == sale.order.key else {
      resend(since: nil, &effects)
      return
    }
    if recall.isConfirmed {
      let held = sale.order.replaced?.held ?? [:]
      self.sale?.order.reprice(stored.terms.givingBack(held, sign: -1))
      let inbox = conversation?.card?.client.manager ?? ""
      confirmed(stored.key, stored.number ?? "", inbox, isCounted: true)
    } else if stored.revision > sale.order.revision {
      takeUp(stored)
    } else {
      self.sale?.order.number = stored.number ?? sale.order.number
      resend(since: stored, &effects)
    }
  }

  /// Says again what the store may have missed; it keeps each edit once.
  private mutating func resend(since stored: Order?, _ effects: inout [Effect]) {
    guard let sale, sale.isBegun, let deed = beginning(of: sale.order) else { return }
    let order = sale.order
    if stored == nil { keep(deed, &effects) }
    var edits = order.lines.filter { stored?.lines.contains($0) != true }.map(OrderEdit.put)
    edits += (stored?.lines ?? []).filter { order.index(of: $0.id) == nil }.map { .remove($0.id) }
    edits += order.answers.dropFirst(stored?.answers.count ?? 0).map(OrderEdit.answered)
    if order.delivery != stored?.delivery { edits.append(.delivery(order.delivery)) }
    for edit in edits { keep(.edit(order.key, revision: order.revision, edit), &effects) }
  }

  /// The store's order takes the place of the desk's.
  private mutating func takeUp(_ stored: Order) {
    sale?.order = stored
    settleTerms()
    sale?.isBegun = true
    sale?.nextLine = (stored.lines.last?.id ?? 0) + 1
    sale?.undo = []
    sale?.redo = []
    sale?.settleFocus()
    if let order = sale?.order { sale?.offers.rank(with: order) }
  }

  /// An order recalled without the journal waits for the card of its client.
  mutating func takeUpRecalledOrder(_ effects: inout [Effect]) {
    guard let stored = conversation?.recalled else { return }
    conversation?.recalled = nil
    takeUp(stored)
    for line in stored.lines { askForCompanions(line.good.code, &effects) }
  }
}

extension Conversation {
  /// Goes on counting behind all that the store has of the call, so that no key is given twice.
  mutating func countOn(from recall: Recall) {
    let ids = recall.ids + (recall.order.map { [$0.key] } ?? [])
    orders = max(orders, last(of: ids, marked: ""))
    remarks = max(remarks, last(of: ids, marked: "r"))
    consults = max(consults, last(of: ids, marked: "c"))
    promises = max(promises, last(of: ids, marked: "b"))
    answers = max(answers, last(of: ids, marked: "a"))
    handOffsBefore = max(handOffsBefore, last(of: ids, marked: "h") - handOffs.count)
  }

  private func last(of ids: [String], marked mark: String) -> Int {
    let start = call.id + "/" + mark
    return ids.compactMap { $0.hasPrefix(start) ? Int($0.dropFirst(start.count)) : nil }.max() ?? 0
  }
}
