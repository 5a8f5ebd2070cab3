internal import Desk
internal import GRDB

/// What a client has bought: the books' history and the own confirmed orders that it doesn't name
/// yet.
struct PurchaseHistory {
  struct Purchase {
    var number: String
    var day: Day
    var good: GoodCode
    var quantity: Quantity
    var sum: Money
  }

  /// The latest order first.
  private(set) var orders: [PastOrder] = []
  /// The lines of each of ``orders``, in the same order.
  private(set) var lines: [[Purchase]] = []

  init(of client: ClientCode, session: Session) throws {
    let purchases = try Self.billed(client, session) + Self.unbilled(client, session)
    let byNumber = Dictionary(grouping: purchases, by: \.number)
    let latest = byNumber.values.sorted {
      ($1[0].day, $1[0].number) < ($0[0].day, $0[0].number)
    }
    lines = latest
    orders = latest.map { lines in
      PastOrder(
        number: lines[0].number, day: lines[0].day, lines: lines.count,
        total: lines.reduce(.zero) { $0 + $1.sum })
    }
  }

  /// The median of the days from order to order; nil before the third order (A9).
  var rhythmDays: Int? {
    guard orders.count >= 3 else { return nil }
    let days = Set(orders.map(\.day)).sorted()
    let gaps = zip(days.dropFirst(), days).map { $0 - $1 }.sorted()
    guard !gaps.isEmpty else { return nil }
    let middle = gaps.count / 2
    return gaps.count % 2 == 1
      ? gaps[middle] : Rounding.divide(gaps[middle - 1] + gaps[middle], by: 2)
  }

  /// Goods and how many of the last `count` orders have them, with the latest quantity and day.
  func habits(of count: Int) -> [Habit] {
    var habits: [GoodCode: Habit] = [:]
    for order in lines.prefix(count) {
      for line in Dictionary(order.map { ($0.good, $0) }, uniquingKeysWith: { a, _ in a }).values {
        habits[line.good, default: Habit(good: line.good, last: line.day, quantity: line.quantity)]
          .orders += 1
      }
    }
    return Array(habits.values)
  }

  struct Habit {
    var good: GoodCode
    var last: Day
    var quantity: Quantity
    var orders = 0
  }

  private static func billed(_ client: ClientCode, _ session: Session) throws -> [Purchase] {
    try session.rows(
      "SELECT order_number, day, good, quantity, price FROM history WHERE client = ?", client
    ) { row in
      purchase(row, price: Money(minor: row[4]))
    }
  }

  private static func unbilled(_ client: ClientCode, _ session: Session) throws -> [Purchase] {
    let columns = try CompanyTables(session: session).columns().map(\.code)
    return try session.rows(
      """
      SELECT o.number, o.day, l.code, l.quantity, l.prices, o.price_column, l.sum
      FROM orders o JOIN order_lines l ON l.order_key = o.key
      WHERE o.client = ?1 AND o.state = 'confirmed' AND NOT EXISTS (
        SELECT 1 FROM history h WHERE h.order_number = o.number AND h.client = ?1)
      """, client
    ) { row in
      if let sum: Int = row[6] { return purchase(row, sum: Money(minor: sum)) }
      let prices = Prices.read(row[4])
      let column = columns.firstIndex(of: row[5]) ?? 0
      return purchase(row, price: prices.indices.contains(column) ? prices[column] : .zero)
    }
  }

  private static func purchase(_ row: StoredRow, price: Money) -> Purchase {
    let quantity = Quantity(thousandths: row[3])
    return purchase(row, sum: Rounding.sum(price: price, quantity: quantity) ?? .zero)
  }

  private static func purchase(_ row: StoredRow, sum: Money) -> Purchase {
    Purchase(
      number: row[0], day: Day(number: row[1]), good: row[2],
      quantity: Quantity(thousandths: row[3]), sum: sum)
  }
}
