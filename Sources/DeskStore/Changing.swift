internal import Desk
internal import GRDB

/// Changes and cancels confirmed orders. Whether that may be is asked here, under the write lock:
/// the screen that asks for it may be a stale one.
struct Changing {
  let session: Session

  /// A draft with the number of a confirmed order, which stands until the draft is confirmed.
  func begin(
    _ key: OrderKey, replacing old: OrderKey, call: CallID, by operatorCode: StaffCode, at: Instant
  ) throws -> Report {
    let orders = OrderTables(session: session)
    if let begun = try orders.row(key) { return .begun(key, number: begun.number) }
    guard let replaced = try ConfirmedOrders(session: session).order(old) else {
      return .refused(key, .noOrder)
    }
    if let refusal = Self.refusal(of: replaced.state, number: replaced.number) {
      return .refused(key, refusal)
    }
    if let refusal = try ended(old) { return .refused(key, refusal) }
    try session.run(
      """
      INSERT INTO orders (key, number, client, call, operator, begun_at, state, price_column,
        revision, replaces, project)
      VALUES (?, ?, ?, ?, ?, ?, 'draft', ?, 0, ?, ?)
      """, key, replaced.number, replaced.client.code, call, operatorCode, at.milliseconds,
      replaced.client.column, old, replaced.form?.project)
    return .begun(key, number: replaced.number)
  }

  /// Said again by the same desk it answers as the first time.
  func cancel(
    _ key: OrderKey, moment: Moment, by operatorCode: StaffCode, at: Instant
  ) throws -> Report {
    let orders = ConfirmedOrders(session: session)
    guard var order = try orders.order(key) else { return .refused(key, .noOrder) }
    if try wasCancelled(key, by: operatorCode, at: at) { return .cancelled(order) }
    if let refusal = try obstacle(order, at: moment) { return .refused(key, refusal) }
    try session.run(
      """
      UPDATE orders SET state = 'cancelled', cancelled_by = ?, changed_at = ? WHERE key = ?
      """, operatorCode, at.milliseconds, key)
    try InboxTable(session: session).change(key, at: at)
    try release(order)
    try AuditTrail(session: session)
      .add(
        .orderCancelled, order.number, by: operatorCode, at: at,
        ["client": order.client.code, "total": order.total.decimal])
    order.state = .cancelled(by: operatorCode)
    return .cancelled(order)
  }

  /// What stands between a confirmed order and its change; nil when nothing does.
  func obstacle(_ order: ConfirmedOrder, at moment: Moment) throws -> Refusal? {
    guard let company = try CompanyTables(session: session).company() else { return .noClient }
    return try ChangeCheck.obstacle(order, company: company, at: moment) ?? ended(order.key)
  }

  /// What was worked to its end stands as it is (C3).
  private func ended(_ key: OrderKey) throws -> Refusal? {
    try OrderWorkReading(session: session).isDone(key) ? .doneAlready : nil
  }

  /// Gives place to the order that replaces it: its number, its stock, its part of the credit.
  func replace(_ order: ConfirmedOrder, at: Instant) throws {
    try session.run(
      "UPDATE orders SET state = 'replaced', changed_at = ? WHERE key = ?", at.milliseconds,
      order.key)
    try InboxTable(session: session).change(order.key, at: at)
    try release(order)
  }

  /// Its stock is free again, and what was learnt from it is forgotten.
  private func release(_ order: ConfirmedOrder) throws {
    for (code, quantity) in order.held.sorted(by: { $0.key < $1.key }) {
      try session.run(
        "UPDATE goods SET held = held - ? WHERE code = ?", quantity.thousandths, code)
    }
    try LastSales(session: session).forget(order.key, client: order.client.code)
    try Rhythms(session: session).forgot(order.client.code)
  }

  private func wasCancelled(
    _ key: OrderKey, by operatorCode: StaffCode, at: Instant
  ) throws -> Bool {
    try session.first(
      """
      SELECT 1 FROM orders
      WHERE key = ? AND state = 'cancelled' AND cancelled_by = ? AND changed_at = ?
      """, key, operatorCode, at.milliseconds
    ) { _ in true } ?? false
  }

  private static func refusal(of state: ConfirmedOrder.State, number: String) -> Refusal? {
    switch state {
    case .confirmed: nil
    case .billed: .orderBilled(number: number)
    case .cancelled: .orderCancelled(number: number)
    case .replaced: .orderReplaced(number: number)
    case .setAside: .noOrder
    }
  }
}
