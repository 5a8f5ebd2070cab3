@testable import Desk

/// The duties as an outsider would check them: on what the desk asks the world to do, not on how.
enum DutyCheck {
  /// The duty that an effect breaks, in words; nil when it breaks none.
  static func fault(
    of effect: Effect, in before: State, _ after: State, required: Int, allowed: Money?
  ) -> String? {
    let conversation = after.conversation ?? before.conversation
    switch effect {
    case .keep(.begin, _), .keep(.edit, _):
      guard let client = conversation?.card?.client else { return "A3: an order without a client" }
      if client.kind == "key" { return "A3: an order for a key client" }
      if client.manager == nil { return "A3: an order for a new client" }
      if case .keep(.edit(_, _, let edit), _) = effect { return faultOfEdit(edit, before, after) }
      return nil
    case .keep(.confirm(_, let confirmation), _):
      return faultOfDebt(confirmation, before, allowed)
        ?? faultOfConfirmation(confirmation, before, required)
    case .phone(.transfer(_, let number)), .phone(.consult(_, let number)):
      return faultOfTransfer(number, conversation)
    default: return nil
    }
  }

  /// What the rules say of the sum of an order, worked out anew from its lines.
  static func faultOfPrice(
    _ effect: Effect, in before: State, _ rules: PriceRules?
  ) -> String? {
    guard case .keep(.confirm(_, let confirmation), _) = effect else { return nil }
    guard let client = before.conversation?.card?.client, let order = before.sale?.order else {
      return "A10: no order to price"
    }
    var company = World.company
    if let rules { company.priceRules = rules }
    let priced = Order(
      key: order.key, number: nil, lines: order.lines, answers: [], delivery: nil,
      terms: Terms(for: client, company: company, on: World.today), revision: 0)
    if priced.total != confirmation.total { return "A10: not the sum that the rules say" }
    return priced.missingToMinimum == nil ? nil : "A10: below the least sum"
  }

  /// An order beyond the limit may only get shorter.
  private static func faultOfEdit(
    _ edit: OrderEdit, _ before: State, _ after: State
  ) -> String? {
    guard case .put = edit, let card = after.conversation?.card, let order = after.sale?.order,
      order.total > card.credit.room
    else { return nil }
    let shorter = before.sale.map { order.total <= $0.order.total } ?? false
    return shorter ? nil : "A5: a line beyond the limit"
  }

  /// Over the limit or over overdue debt nothing but a head's word helps, up to the sum it names.
  private static func faultOfDebt(
    _ confirmation: Confirmation, _ before: State, _ allowed: Money?
  ) -> String? {
    guard let card = before.conversation?.card else { return nil }
    if let allowed {
      return confirmation.total > allowed ? "A11: more than the head allowed" : nil
    }
    let owed = card.credit.receivables.reduce(card.credit.unbilled) { $0 + $1.remainder }
    if owed + confirmation.total > card.client.creditLimit { return "A5: beyond the limit" }
    let isLate = card.credit.receivables.contains {
      $0.due < World.today && $0.remainder > .zero
    }
    return isLate ? "A5: over overdue debt" : nil
  }

  private static func faultOfConfirmation(
    _ confirmation: Confirmation, _ before: State, _ required: Int
  ) -> String? {
    guard let card = before.conversation?.card, let sale = before.sale else {
      return "A3: a confirmation without an order"
    }
    if sale.order.lines.isEmpty { return "A12: no lines were agreed" }
    if sale.order.answers.count < required { return "A7: fewer than three offers" }
    switch sale.order.delivery {
    case nil: return "A12: no delivery was agreed"
    case .local(let delivery):
      if card.client.kind == "regional" { return "A13: a local delivery for a regional client" }
      let people = [delivery.people.receiver, delivery.people.payer, delivery.people.signer]
      if people.contains("") { return "A12: a responsible person is missing" }
    case .regional: if card.client.kind != "regional" { return "A12: not a regional client" }
    }
    if sale.focus != .readBack { return "A12: nothing was read back" }
    if let from = sale.confirmableFrom, before.now < from { return "A12: a key held down" }
    if case .talking = before.conversation?.line { return nil }
    return "A12: nobody was there to agree"
  }

  private static func faultOfTransfer(_ number: String, _ conversation: Conversation?) -> String? {
    guard let card = conversation?.card else { return nil }
    let client = card.client
    if client.manager == nil {
      return ["2hw", "2hr"].contains(number) ? nil : "A15: a new client to \(number)"
    }
    if client.kind == "key" {
      return ["2k1", "2k2", "2hw"].contains(number) ? nil : "A4: a key client to \(number)"
    }
    let isInDebt = card.credit.barrier(on: World.today, graceDays: 0) != nil
    if isInDebt { return ["2m1", "2fin"].contains(number) ? nil : "A6: a debtor to \(number)" }
    return nil
  }
}
