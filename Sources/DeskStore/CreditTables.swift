internal import Desk
internal import GRDB

/// What clients owe (A5), for ``Credit`` to judge.
struct CreditTables {
  let session: Session

  func credit(of client: Client) throws -> Credit {
    let receivables = try session.rows(
      "SELECT \(Receivable.columns) FROM receivables WHERE client = ? ORDER BY due, document",
      client.code
    ) { Receivable(row: $0) }
    let unbilled: Int? = try session.first(
      """
      SELECT COALESCE(SUM(total), 0) FROM orders
      WHERE client = ? AND state = 'confirmed' AND billed = 0
      """, client.code
    ) { $0[0] }
    return Credit(
      limit: client.creditLimit, receivables: receivables, unbilled: Money(minor: unbilled ?? 0))
  }
}
