/// What stands between an order and its confirmation. The desk asks before it reads the order back,
/// the store asks again inside the confirming transaction: one rule on every road.
public enum ConfirmationCheck {
  /// The first duty or plain rule that forbids the confirmation, nil when nothing does. In this
  /// order: key client (A3), no manager yet (A15), debt, then the limit with this order (A5), an
  /// empty order, offers still to be made and answered (A7), the smallest sum (A10), a delivery of
  /// the client's kind (A12, A13) on a day that is still possible.
  ///
  /// `credit` must not count the order in hand.
  public static func obstacle(
    order: Order, client: Client, credit: Credit, company: Company, at moment: Moment
  ) -> Refusal? {
    let kind = company.kind(client.kind)
    if kind?.isKey == true { return .keyClient }
    if client.manager == nil { return .newClient }
    let barrier = credit.barrier(on: moment.day, graceDays: company.rules.graceDays)
    if let barrier { return .debt(barrier) }
    if order.total > credit.room { return .orderOverLimit(by: order.total - credit.room) }
    if order.lines.isEmpty { return .orderEmpty }
    let missing = company.rules.offersRequired - offersAnswered(order)
    if missing > 0 { return .offersMissing(missing) }
    if let minimum = order.terms.minimum, let missing = order.missingToMinimum {
      return .belowMinimum(minimum, missing: missing)
    }
    guard let delivery = order.delivery, fits(delivery, isRegional: kind?.isRegional == true) else {
      return .deliveryMissing
    }
    guard let day = delivery.day else { return nil }
    let days = DeliveryDays(company: company, client: client)
    return days.isOpen(day, at: moment)
      ? nil : .cutOffPassed(day, next: days.next(from: moment))
  }

  /// Positions offered and answered: one that was answered twice counts once (A7).
  public static func offersAnswered(_ order: Order) -> Int {
    Set(order.answers.map(\.good)).count
  }

  private static func fits(_ delivery: Delivery, isRegional: Bool) -> Bool {
    switch delivery {
    case .local: !isRegional
    case .regional: isRegional
    }
  }
}
