/// A call of a project: its script and form, from the answer to the confirmed order (C1, C2).
extension State {
  /// The project of the errand in hand; nil where there is none, or the project is gone.
  public var errandDesk: ErrandDesk? {
    guard let name = conversation?.errand?.project, let project = company.project(name) else {
      return nil
    }
    return ErrandDesk(project: project, surroundings: surroundings(of: project))
  }

  /// Brings up script and form of the call's project; false for a call of the house itself.
  mutating func beginErrand(_ call: Call, answeredAt: Instant) -> Bool {
    guard let errand = errand(of: call) else { return false }
    var conversation = Conversation(call: call, answeredAt: answeredAt, party: .errand(errand))
    conversation.orders = 1
    work = .conversation(conversation)
    return true
  }

  /// What the list of a campaign has, and the number that the caller has shown.
  private func known(of call: Call, _ project: Project) -> [String: String] {
    var given = call.callOut?.contact?.given ?? [:]
    let fields = project.form?.fields ?? []
    func give(_ text: String, to field: FormField?) {
      guard let field, given[field.name] == nil, !text.isEmpty else { return }
      given[field.name] = text
    }
    give(call.number, to: fields.first { $0.kind == .phone })
    give(
      call.callOut?.contact?.name ?? "",
      to: fields.first { if case .name = $0.kind { true } else { false } })
    return given
  }

  /// What a call of a project begins with; `order`: as the store alone remembers it.
  func errand(of call: Call, recalling order: Order? = nil) -> Errand? {
    guard let project = project(of: call), !project.isHouse else { return nil }
    let desk = ErrandDesk(project: project, surroundings: surroundings(of: project))
    var errand = Errand(
      project,
      order: order
        ?? Order(key: "\(call.id)/1", terms: Terms(columns: company.columns.map(\.code))),
      given: known(of: call, project), in: desk.surroundings)
    if let form = order?.form {
      errand.isBegun = true
      errand.form?.restore(form, of: desk.definition)
    }
    errand.begin(at: desk)
    return errand
  }

  mutating func obeyInErrand(_ command: Command, _ effects: inout [Effect]) {
    changeErrand(&effects) { $0.obey(command, at: $1) }
  }

  /// F8 goes the shortest way to a confirmed order, wherever the script is.
  mutating func confirmErrand(_ effects: inout [Effect]) {
    if let refusal = refusalOfFormOrder {
      refuse(refusal)
      return
    }
    changeErrand(&effects) { $0.close($1) }
  }

  mutating func undoInErrand(_ event: FormEvent, _ effects: inout [Effect]) {
    changeErrand(&effects) { errand, desk in
      errand.update(event, desk)
      return .none
    }
  }

  private mutating func changeErrand(
    _ effects: inout [Effect], _ change: (inout Errand, ErrandDesk) -> Errand.Wish
  ) {
    guard let desk = errandDesk, var errand = conversation?.errand else {
      refuse(.projectClosed)
      return
    }
    let before = errand.form?.kept
    let wasReadBack = errand.isReadBack
    let wish = change(&errand, desk)
    if errand.form?.kept.entries != before?.entries || errand.form?.kept.told != before?.told
      || errand.isReadBack && !wasReadBack
    {
      errand.confirmableFrom = now.advanced(byMilliseconds: Self.shortestReadBack)
    }
    conversation?.errand = errand
    keepForm(desk, &effects)
    switch wish {
    case .none: break
    case .refuse(let refusal): refuse(refusal)
    case .confirm: sendFormOrder(desk, &effects)
    }
  }

  /// Each change of the form goes to the store, as each of an order's lines does.
  private mutating func keepForm(_ desk: ErrandDesk, _ effects: inout [Effect]) {
    guard var errand = conversation?.errand, let form = errand.form, errand.soldNumber == nil,
      let call = conversation?.call
    else { return }
    let kept = FormEntries(
      project: errand.project, entries: form.kept.entries, told: form.kept.told,
      sum: desk.reading(of: errand).sum.total)
    guard kept != errand.order.form else { return }
    if !errand.isBegun {
      guard form.canUndo else { return }
      errand.isBegun = true
      if let deed = beginning(ofForm: errand, in: call) { keep(deed, &effects) }
    }
    errand.order.apply(.form(kept))
    keep(.edit(errand.order.key, revision: errand.order.revision, .form(kept)), &effects)
    conversation?.errand = errand
  }

  /// A key held down confirms nothing (A12).
  private mutating func sendFormOrder(_ desk: ErrandDesk, _ effects: inout [Effect]) {
    if let refusal = refusalOfFormOrder {
      refuse(refusal)
      return
    }
    guard let errand = conversation?.errand else { return }
    if let from = errand.confirmableFrom, now < from,
      from <= now.advanced(byMilliseconds: Self.shortestReadBack)
    {
      let next = now.advanced(byMilliseconds: Self.keyRepeat)
      conversation?.errand?.confirmableFrom = max(from, next)
      refuse(.readBackFirst)
      return
    }
    let confirmation = Confirmation(
      client: "", total: errand.order.total, lines: 0, moment: moment, by: me.code, at: now)
    let request = keep(.confirm(errand.order.key, confirmation), &effects)
    conversation?.errand?.focus = .confirming(request)
    awaited = .report(request)
  }

  var refusalOfFormOrder: Refusal? {
    guard let conversation, let errand = conversation.errand else { return .noOrder }
    if conversation.isOver { return .callOver }
    if let number = errand.soldNumber { return .alreadyConfirmed(number: number) }
    guard let project = errandDesk?.project else { return .projectClosed }
    guard errand.form != nil, project.outcomes.contains(where: \.takesOrder) else {
      return .noOrder
    }
    if case .confirming = errand.focus { return .finishFirst }
    if case .talking = conversation.line {} else { return .onHold }
    return outbox.contains { $0.failure != nil } ? .notStoredYet : nil
  }

  /// `isCounted`: the day's figures have the order already.
  mutating func formConfirmed(_ key: OrderKey, _ number: String, isCounted: Bool = false) {
    guard var errand = conversation?.errand, errand.order.key == key, errand.soldNumber == nil
    else { return }
    errand.order.number = number
    if !isCounted {
      figures.orders += 1
      figures.sum += errand.order.total
      if let old = errand.order.replaced { uncount(day: old.day, by: old.by, total: old.total) }
    }
    if let desk = errandDesk { errand.sold(number, at: desk) }
    errand.soldNumber = number
    conversation?.errand = errand
    conversation?.sold.removeAll { $0.key == errand.order.replaced?.key }
    conversation?.sold.append(SoldOrder(key: key, number: number))
    if conversation?.isOver == true { conversation?.outcome = .orderTaken }
    notice = .formConfirmed(number: number)
  }

  /// The store knew better: a slot was taken meanwhile, or the project is another one now.
  mutating func formRefused(
    _ key: OrderKey, _ refusal: Refusal, _ effects: inout [Effect]
  ) -> Bool {
    guard let errand = conversation?.errand, errand.order.key == key else { return false }
    if errand.isChange, refusal.isOfReplacedOrder {
      setAside(&effects)
      beginErrandAnew()
      refuse(refusal)
      return true
    }
    conversation?.errand?.focus = .field
    conversation?.errand?.isClosing = false
    refuse(refusal)
    return true
  }

  /// After a crash: what the store has of the order, against what the desk remembers.
  mutating func reconcileErrand(with recall: Recall, _ effects: inout [Effect]) {
    guard var errand = conversation?.errand else { return }
    if case .confirming = errand.focus { errand.focus = .step(choice: 0) }
    errand.confirmableFrom = now.advanced(byMilliseconds: Self.shortestReadBack)
    guard let stored = recall.order, stored.key == errand.order.key else {
      resendForm(&effects)
      return
    }
    errand.isBegun = true
    errand.order.number = stored.number
    if let form = stored.form, stored.revision >= errand.order.revision,
      let definition = errandDesk?.definition
    {
      errand.order = stored
      errand.form?.restore(form, of: definition)
    }
    conversation?.errand = errand
    if recall.isConfirmed {
      formConfirmed(stored.key, stored.number ?? "", isCounted: true)
    } else if stored.revision < errand.order.revision {
      resendForm(&effects)
    }
  }

  private mutating func resendForm(_ effects: inout [Effect]) {
    guard let conversation, let errand = conversation.errand, errand.isBegun,
      let form = errand.order.form
    else { return }
    if let deed = beginning(ofForm: errand, in: conversation.call) { keep(deed, &effects) }
    keep(.edit(errand.order.key, revision: errand.order.revision, .form(form)), &effects)
  }
}
