/// An order of a form is changed after its confirmation (C2, C3): its form opens as it was filled
/// in, and until the change is confirmed the order stands.
extension State {
  /// Chosen again while it is changed, the change is given up.
  mutating func changeForm(_ order: ConfirmedOrder, _ effects: inout [Effect]) {
    let isGivenUp = isChanging(order)
    if let refusal = refusalOfOpening(order) ?? (isGivenUp ? nil : refusalOfChange(order)) {
      refuse(refusal)
      return
    }
    overlay = nil
    setAside(&effects)
    if isGivenUp {
      beginErrandAnew()
      notice = .changeGivenUp(number: order.number)
    } else {
      takeBackForm(order, &effects)
      notice = .changing(number: order.number, left: [])
    }
  }

  func isChanging(_ order: ConfirmedOrder) -> Bool {
    guard let errand = conversation?.errand, errand.soldNumber == nil else { return false }
    return errand.order.replaced?.key == order.key
  }

  /// Why no form can be opened now.
  private func refusalOfOpening(_ order: ConfirmedOrder) -> Refusal? {
    guard let conversation else { return .noCall }
    if conversation.isOver { return .callOver }
    guard let errand = conversation.errand, errand.project == order.form?.project,
      errandDesk?.project.form != nil
    else { return .otherProject(number: order.number) }
    if case .confirming = errand.focus { return .finishFirst }
    return nil
  }

  /// The order becomes one in hand, with its number and all that was entered and told.
  private mutating func takeBackForm(_ order: ConfirmedOrder, _ effects: inout [Effect]) {
    guard let form = order.form, let call = conversation?.call, let desk = errandDesk else {
      return
    }
    var changed = freshFormOrder(of: call)
    changed.number = order.number
    changed.replace(ReplacedOrder(order))
    changed.form = form
    guard var errand = errand(of: call, recalling: changed), let filled = errand.form?.kept else {
      return
    }
    // The sum is today's; the client hears it before the change is confirmed.
    let entries = FormEntries(
      project: form.project, entries: filled.entries, told: filled.told,
      sum: desk.reading(of: errand).sum.total)
    changed.form = nil
    changed.apply(.form(entries))
    errand.order = changed
    errand.beginChange(at: desk)
    errand.confirmableFrom = now.advanced(byMilliseconds: Self.shortestReadBack)
    conversation?.errand = errand
    if let deed = beginning(ofForm: errand, in: call) { keep(deed, &effects) }
    keep(.edit(changed.key, revision: changed.revision, .form(entries)), &effects)
  }

  /// What tells the store of an order of a form first.
  func beginning(ofForm errand: Errand, in call: Call) -> Deed? {
    if let replaced = errand.order.replaced {
      return .change(
        errand.order.key, replacing: replaced.key, call: call.id, by: me.code, at: now)
    }
    return .beginForm(
      errand.order.key, project: errand.project, call: call.id, by: me.code, at: now)
  }

  /// The order that was to be changed is another one now, or was given up: the call goes on with an
  /// empty form.
  mutating func beginErrandAnew() {
    guard let call = conversation?.call else { return }
    let order = freshFormOrder(of: call)
    if let errand = errand(of: call, recalling: order) { conversation?.errand = errand }
  }

  private mutating func freshFormOrder(of call: Call) -> Order {
    conversation?.orders += 1
    let place = conversation?.orders ?? 1
    return Order(
      key: "\(call.id)/\(place)", terms: Terms(columns: company.columns.map(\.code)))
  }
}

extension Errand {
  /// A form that is filled in already: the keys are in its first field.
  mutating func beginChange(at desk: ErrandDesk) {
    let shown = desk.reading(of: self).shown
    guard let first = shown.first(where: { !$0.field.isGiven }) ?? shown.first else { return }
    update(.wentTo(first.field.name), desk)
    focus = .field
  }

  /// Whether it takes the place of a confirmed order.
  public var isChange: Bool { order.replaced != nil && soldNumber == nil }

  /// What was changed stands on the screen, to be read to the client; Enter confirms it.
  var isReadBack: Bool {
    if case .step = focus { isClosing && isChange } else { false }
  }
}

extension ErrandDesk {
  /// The fields that say something else than the order whose place the errand's takes.
  public func changes(by errand: Errand) -> [FormField] {
    guard errand.isChange, let before = errand.order.replaced?.form else { return [] }
    let now = errand.form?.kept.entries ?? [:]
    return definition.fields.filter { before.entries[$0.name] != now[$0.name] }
  }
}
