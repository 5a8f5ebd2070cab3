/// Deeds on their way to the store, and what it reports. Nothing is forgotten before the store has
/// kept it; a failed deed is said again, in the order in which all of it was done.
extension State {
  /// Seconds until a failed deed is tried again.
  static let retrySeconds = 2

  @discardableResult
  mutating func keep(_ deed: Deed, _ effects: inout [Effect]) -> RequestID {
    let request = newRequest()
    outbox.append(Outgoing(request: request, deed: deed))
    effects.append(.keep(deed, request))
    return request
  }

  mutating func retryOutbox(_ effects: inout [Effect]) {
    guard let retryAt = outbox.first(where: { $0.retryAt != nil })?.retryAt else { return }
    // A clock that was set back must not put it off.
    let isDue = retryAt <= now || retryAt > now.advanced(bySeconds: Self.retrySeconds)
    guard isDue else { return }
    for place in outbox.indices where outbox[place].retryAt != nil {
      outbox[place].retryAt = nil
      effects.append(.keep(outbox[place].deed, outbox[place].request))
    }
  }

  mutating func take(_ report: Report, of request: RequestID, _ effects: inout [Effect]) {
    if case .failed(let trouble) = report {
      failed(request, trouble)
      return
    }
    let place = outbox.firstIndex { $0.request == request }
    let deed = place.map { outbox.remove(at: $0).deed }
    if deed != nil, outbox.isEmpty, case .storeFailed? = notice { notice = .stored }
    let wasAwaited = awaited == .report(request)
    switch report {
    case .claimed(let call): claimed(call, &effects)
    case .taken(let call, let colleague): taken(call, by: colleague)
    case .settled(let call): settled(call)
    case .consulted(let answer): consulted(answer, &effects)
    case .priceRules(let rules, let since): take(rules, since: since)
    case .projects(let projects): take(projects)
    case .callOuts(let callOuts): take(callOuts)
    case .threads(let threads): take(threads, &effects)
    case .thread(let thread): take(thread)
    case .begun(let key, let number): begun(key, number)
    case .kept: kept(deed, wasAwaited: wasAwaited, &effects)
    case .confirmed(let key, let number, let inbox): confirmed(key, number, inbox)
    case .refused(let key, let refusal):
      switch deed {
      case .cancel: refuse(refusal)
      case .office:
        refuse(refusal)
        askForWork(&effects)
      default: refused(key, refusal, &effects)
      }
    case .orders(let orders): foundOrders(orders, of: request)
    case .orderWork(let work): take(work, of: request)
    case .cancelled(let order): if deed != nil { cancelled(order, &effects) }
    case .registered(let code): registered(code, request, &effects)
    case .complained(let number, let answerBy, let isReopened):
      notice = .complained(number: number, answerBy: answerBy, isReopened: isReopened)
    case .identified(let call, let clients): identified(call, clients, &effects)
    case .clients(let matches):
      found(matches, of: request)
      foundForOrder(matches, of: request, &effects)
    case .page(let rows, let counts): take(rows, counts, of: request)
    case .open(let counts): open = counts
    case .overtaken(let code): overtaken(by: code, &effects)
    case .document(let entry): took(entry, &effects)
    case .client(let card, let sources, let staff):
      opened(card, sources, staff, request, &effects)
    case .missing(let code): missing(code, request)
    case .goods(let matches): foundGoods(matches, of: request)
    case .companions(_, let offers): foundCompanions(offers, of: request)
    case .staff(let staff): present(staff)
    case .recalled(let recall): recalled(recall, request, &effects)
    case .failed: break
    }
    if wasAwaited, awaited == .report(request) { awaited = nil }
  }

  private mutating func failed(_ request: RequestID, _ trouble: StoreTrouble) {
    notice = isKnownLoss(trouble) ? nil : .storeFailed(trouble)
    if let place = outbox.firstIndex(where: { $0.request == request }) {
      outbox[place].failure = trouble
      outbox[place].retryAt = now.advanced(bySeconds: Self.retrySeconds)
      return
    }
    if awaited == .report(request) {
      awaited = nil
      typeAhead = []
    }
    questionFailed(request)
  }

  /// What waits is said to the store again as it comes back.
  mutating func storeReached(_ isReached: Bool) {
    if storeLostSince != nil, isReached, notice == nil { notice = .stored }
    storeLostSince = isReached ? nil : storeLostSince ?? now
    if case .storeFailed(let trouble)? = notice, isKnownLoss(trouble) { notice = nil }
  }

  /// That the store is gone stands there already, and says more.
  private func isKnownLoss(_ trouble: StoreTrouble) -> Bool {
    storeLostSince != nil && trouble.kind == .unreachable
  }

  /// A question that found no answer: the search may be repeated by the next key.
  private mutating func questionFailed(_ request: RequestID) {
    if case .goods(var search)? = overlay, search.asked == request {
      search.asked = nil
      overlay = .goods(search)
    }
    if case .orders(var list)? = overlay, list.search.asked == request {
      list.search.asked = nil
      overlay = .orders(list)
    }
    if case .orderWork(var sheet)? = overlay, sheet.asked == request {
      sheet.asked = nil
      overlay = .orderWork(sheet)
    }
    if case .office(var office) = work, office.asked == request {
      office.asked = nil
      work = .office(office)
    }
    switch conversation?.party {
    case .searching(var search) where search.asked == request:
      search.asked = nil
      conversation?.party = .searching(search)
    case .opening(_, request):
      conversation?.party = .searching(Search())
    case .client where sale?.entry.search.asked == request:
      sale?.entry.search.asked = nil
    default: break
    }
    sale?.offers.asked.remove(request)
  }

  private mutating func kept(_ deed: Deed?, wasAwaited: Bool, _ effects: inout [Effect]) {
    switch deed {
    case .remark(let remark): notice = .remarkKept(remark.topic.department)
    case .register(let registration, _):
      if wasAwaited { wrappedUp(registration) }
      if registration.call.callOut != nil { askForCallOuts(&effects) }
      if registration.call.isWritten { ask(.threads, &effects) }
    case .plan(let callOut, _, _, _):
      notice = .callPromised(calendar.civilTime(callOut.due))
      askForCallOuts(&effects)
    case .putBack(let call):
      askForCallOuts(&effects)
      if call.isWritten { ask(.threads, &effects) }
    case .office(let deed): officeKept(deed, &effects)
    case .withdraw(let consult, _, _): withdrawn(consult)
    case .answerThread: askForThread(&effects)
    default: break
    }
  }

  private mutating func present(_ staff: [StaffMember]) {
    take(staff)
    if let member = company.member(me.code) { me = member }
    refreshTargets()
  }

  /// The staff as the store has it; what the telephone says of each stays.
  mutating func take(_ staff: [StaffMember]) {
    guard company.staff.contains(where: { $0.line != nil }) else {
      company.staff = staff
      return
    }
    var staff = staff
    for place in staff.indices { staff[place].line = company.member(staff[place].code)?.line }
    company.staff = staff
  }

  mutating func refreshTargets() {
    if case .transfer(var choice)? = overlay {
      choice.targets = choice.targets.map(refreshed)
      overlay = .transfer(choice)
    }
  }

  private func refreshed(_ target: TransferTarget) -> TransferTarget {
    TransferTarget(member: company.member(target.member.code) ?? target.member, part: target.part)
  }
}
