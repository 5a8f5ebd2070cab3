internal import Desk
internal import GRDB

/// Where our orders and the books meet: an order that the history or a receivable names by its
/// number is billed. It counts in the debts from then on, not beside them, and holds no stock any
/// more.
struct Billing {
  let session: Session

  func settle() throws {
    try session.run(
      """
      UPDATE orders SET billed = 1 WHERE state = 'confirmed' AND billed = 0 AND (
        EXISTS (SELECT 1 FROM history h
          WHERE h.order_number = orders.number AND h.client = orders.client)
        OR EXISTS (SELECT 1 FROM receivables r
          WHERE r.order_number = orders.number AND r.client = orders.client))
      """)
    try settleHeld()
  }

  private func settleHeld() throws {
    let wanted = try amounts(
      """
      SELECT code, SUM(quantity) FROM (
        SELECT l.code, l.quantity FROM orders o JOIN order_lines l ON l.order_key = o.key
        WHERE o.state = 'confirmed' AND o.billed = 0
        UNION ALL
        SELECT g.code, g.quantity FROM orders o JOIN order_gifts g ON g.order_key = o.key
        WHERE o.state = 'confirmed' AND o.billed = 0) AS taken
      GROUP BY code
      """)
    let held = try amounts("SELECT code, held FROM goods WHERE held <> 0")
    for code in Set(wanted.keys).union(held.keys) where wanted[code] != held[code] {
      try session.run("UPDATE goods SET held = ? WHERE code = ?", wanted[code] ?? 0, code)
    }
  }

  private func amounts(_ sql: String) throws -> [GoodCode: Int] {
    let pairs = try session.rows(sql) { row -> (GoodCode, Int) in (row[0], row[1]) }
    return Dictionary(pairs) { first, _ in first }
  }
}
