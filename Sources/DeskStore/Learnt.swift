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
        FROM history)
      WHERE rank = 1
      """)
    let confirmed = try session.rows(
      """
      SELECT key, client, day FROM orders WHERE state = 'confirmed' AND billed = 0
      ORDER BY confirmed_at, number
      """
    ) { row -> (key: OrderKey, client: ClientCode, day: Int) in (row[0], row[1], row[2]) }
    for entry in confirmed {
      guard
        let order = try OrderTables(session: session)
          .order(entry.key, on: Day(number: entry.day))
      else { continue }
      try LastSales(session: session)
        .remember(order, client: entry.client, day: Day(number: entry.day))
    }
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
