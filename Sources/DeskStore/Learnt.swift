internal import Desk
internal import GRDB

/// What is derived from the history, made anew when it changed: the last sale of each good to each
/// client, and what ``Learning`` finds.
struct Learnt {
  let session: Session

  func learn(_ report: ImportReport) throws {
    let history = report[.history]
    let isNewHistory = history.new + history.changed + history.removed > 0
    if isNewHistory {
      try rememberLastSales()
      try Rhythms(session: session).learn()
    }
    let areNewClients = report[.clients].new + report[.clients].changed > 0
    if areNewClients { try CommonWords(session: session).learn() }
    if isNewHistory || areNewClients { try learnOffers() }
  }

  private func rememberLastSales() throws {
    try session.run("DELETE FROM last_sales")
    try session.run(
      """
      INSERT INTO last_sales (client, good, day, price, quantity)
      SELECT client, good, day, price, quantity FROM (
        SELECT client, good, day, price, quantity, ROW_NUMBER() OVER (
          PARTITION BY client, good ORDER BY day DESC, order_number DESC, place DESC) AS rank
        FROM history) AS ranked
      WHERE rank = 1
      """)
    try LastSales(session: session).rememberUnbilled(of: nil)
  }

  func learnOffers() throws {
    let history = try session.rows(
      """
      SELECT order_number, day, client, good, quantity, price FROM history
      ORDER BY client, day, order_number, place
      """
    ) { HistoryLine(row: $0) }
    guard !history.isEmpty else { return }
    let pairs = try session.rows(
      "SELECT code, kind FROM clients WHERE code IN (SELECT DISTINCT client FROM history)"
    ) { row -> (ClientCode, KindCode) in (row[0], row[1]) }
    let kinds = Dictionary(pairs) { first, _ in first }
    let goods = try session.rows("SELECT code, goods_group FROM goods") {
      row -> (GoodCode, String) in (row[0], row[1])
    }
    let groups = Dictionary(goods) { first, _ in first }
    try write(Learning(history: history, kinds: kinds, groups: groups))
  }

  private func write(_ learning: Learning) throws {
    try session.run("DELETE FROM companions")
    try session.run("DELETE FROM popular")
    try session.run("DELETE FROM popular_groups")
    for (place, entry) in learning.companions.enumerated() {
      try session.run(
        "INSERT INTO companions (kind, good, place, companion, percent) VALUES (?, ?, ?, ?, ?)",
        entry.kind, entry.good, place, entry.companion, entry.percent)
    }
    for (place, entry) in learning.popular.enumerated() {
      try session.run(
        "INSERT INTO popular (kind, place, good, percent) VALUES (?, ?, ?, ?)", entry.kind, place,
        entry.good, entry.percent)
    }
    for (place, entry) in learning.popularGroups.enumerated() {
      try session.run(
        "INSERT INTO popular_groups (kind, place, goods_group, percent) VALUES (?, ?, ?, ?)",
        entry.kind, place, entry.group, entry.percent)
    }
  }
}

/// The last sale of each good to each client.
struct LastSales {
  let session: Session

  /// Confirmed orders that the books don't have yet, of one client or of all.
  func rememberUnbilled(of client: ClientCode?) throws {
    let orders = try session.rows(
      """
      SELECT key, client, day FROM orders
      WHERE state = 'confirmed' AND billed = 0 AND client = COALESCE(?, client)
      ORDER BY confirmed_at, number
      """, client
    ) { row -> (key: OrderKey, client: ClientCode, day: Int) in (row[0], row[1], row[2]) }
    for entry in orders {
      let day = Day(number: entry.day)
      guard let order = try OrderTables(session: session).order(entry.key, on: day) else {
        continue
      }
      try remember(order, client: entry.client, day: day)
    }
  }

  /// An order does not count any more: its goods were sold last before it.
  func forget(_ key: OrderKey, client: ClientCode) throws {
    try session.run(
      """
      DELETE FROM last_sales WHERE client = ?1
        AND good IN (SELECT code FROM order_lines WHERE order_key = ?2)
      """, client, key)
    try session.run(
      """
      INSERT INTO last_sales (client, good, day, price, quantity)
      SELECT client, good, day, price, quantity FROM (
        SELECT client, good, day, price, quantity, ROW_NUMBER() OVER (
          PARTITION BY good ORDER BY day DESC, order_number DESC, place DESC) AS rank
        FROM history WHERE client = ?1
          AND good IN (SELECT code FROM order_lines WHERE order_key = ?2)) AS ranked
      WHERE rank = 1
      """, client, key)
    try rememberUnbilled(of: client)
  }

  func remember(_ order: Order, client: ClientCode, day: Day) throws {
    for (line, price) in zip(order.lines, order.prices) {
      try session.run(
        """
        INSERT INTO last_sales (client, good, day, price, quantity) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (client, good) DO UPDATE SET day = ?3, price = ?4, quantity = ?5
        WHERE last_sales.day <= ?3
        """, client, line.good.code, day.number, price.price.minor,
        line.quantity.thousandths)
    }
  }
}
