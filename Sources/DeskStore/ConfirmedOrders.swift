internal import Desk
internal import GRDB

/// Orders after their confirmation, as the desk lists them.
struct ConfirmedOrders {
  let session: Session

  /// Those that stand before those that do not, then the latest first.
  func orders(_ search: OrderSearch, limit: Int) throws -> [ConfirmedOrder] {
    let (condition, value): (String, String) =
      switch search {
      case .client(let code): ("client = ?", code)
      case .number(let number): ("number = ?", Self.padded(number))
      }
    let keys = try session.rows(
      """
      SELECT key FROM orders
      WHERE \(condition) AND state IN ('confirmed', 'cancelled', 'replaced')
      ORDER BY state <> 'confirmed', confirmed_at DESC, number DESC LIMIT ?
      """, value, limit
    ) { $0[0] as OrderKey }
    return try keys.compactMap(order)
  }

  /// Nil for a draft, and for an order of a client who is gone.
  func order(_ key: OrderKey) throws -> ConfirmedOrder? {
    let row = try session.first(
      """
      SELECT number, client, day, confirmed_by, total, state, billed, cancelled_by FROM orders
      WHERE key = ? AND day IS NOT NULL
      """, key
    ) { Stored(row: $0) }
    guard let row, let client = try ClientCard.client(row.client, session) else { return nil }
    let orders = OrderTables(session: session)
    let ordered = try orders.lines(key)
    let now = try GoodsTable(session: session)
      .matches(codes: ordered.map(\.good.code), client: row.client)
    let lines = ordered.compactMap { line in
      now[line.good.code].map {
        OrderLine(id: line.id, good: $0.good, quantity: line.quantity, last: $0.last)
      }
    }
    return ConfirmedOrder(
      key: key, number: row.number, client: client, day: row.day, by: row.by, total: row.total,
      state: row.state, lines: lines,
      gone: ordered.filter { now[$0.good.code] == nil }.map(\.good.name),
      answers: try orders.answers(key),
      delivery: try DeliveryTable(session: session).delivery(key), held: try held(by: key))
  }

  /// What an order takes from the stock, gifts among it.
  func held(by key: OrderKey) throws -> [GoodCode: Quantity] {
    let pairs = try session.rows(
      """
      SELECT code, SUM(quantity) FROM (
        SELECT code, quantity FROM order_lines WHERE order_key = ?1
        UNION ALL SELECT code, quantity FROM order_gifts WHERE order_key = ?1)
      GROUP BY code
      """, key
    ) { row -> (GoodCode, Quantity) in (row[0], Quantity(thousandths: row[1])) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// An order's number as it is kept: seven digits.
  private static func padded(_ number: String) -> String {
    String(repeating: "0", count: max(0, 7 - number.count)) + number
  }

  private struct Stored {
    var number: String
    var client: ClientCode
    var day: Day
    var by: StaffCode
    var total: Money
    var state: ConfirmedOrder.State

    init(row: Row) {
      number = row[0]
      client = row[1]
      day = Day(number: row[2])
      by = row[3]
      total = Money(minor: row[4])
      state = ConfirmedOrder.State(state: row[5], isBilled: row[6], cancelledBy: row[7])
    }
  }
}

extension ConfirmedOrder.State {
  init(state: String, isBilled: Bool, cancelledBy: StaffCode?) {
    switch OrderState(rawValue: state) {
    case .cancelled: self = .cancelled(by: cancelledBy ?? "")
    case .replaced: self = .replaced
    default: self = isBilled ? .billed : .confirmed
    }
  }
}
