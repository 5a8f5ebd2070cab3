/// Whether an order may be confirmed: the one rule that the desk asks before the read-back and the
/// store asks again inside the confirming transaction.
public enum ConfirmationCheck {
  /// The first thing that stands against it, in the order of the duties; nil when nothing does.
  ///
  /// A15 and A3: not for new or key clients. A5: no overdue debt, none over the limit with this order.
  /// A7: enough offers answered. A12, A13: the delivery agreed in the client's form.
  public static func obstacle(
    order: Order, client: Client, credit: Credit, company: Company, today: Day
  ) -> Refusal? {
    guard client.manager != nil else { return .newClient }
    let kind = company.kind(client.kind)
    if kind?.isKey == true { return .keyClient }
    let barrier = credit.barrier(
      total: order.total, on: today, graceDays: company.rules.graceDays)
    if let barrier { return .debt(barrier) }
    if order.lines.isEmpty { return .orderEmpty }
    let missing = company.rules.offersRequired - order.answers.count
    if missing > 0 { return .offersMissing(missing) }
    switch order.delivery {
    case .local where kind?.isRegional != true: return nil
    case .regional where kind?.isRegional == true: return nil
    default: return .deliveryMissing
    }
  }
}
