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

  /// The flags of several clients, by one statement however many they are.
  func flags(
    of limits: [ClientCode: Money], today: Day, graceDays: Int
  ) throws -> [ClientCode: ClientMatch.DebtFlag] {
    let codes = Array(limits.keys)
    let places = codes.indices.map { "?\($0 + 1)" }.joined(separator: ",")
    var credits = limits.mapValues { Credit(limit: $0, receivables: [], unbilled: .zero) }
    _ = try session.rows(
      """
      SELECT client, \(Receivable.columns), 1 FROM receivables WHERE client IN (\(places))
      UNION ALL SELECT client, '', 0, 0, total, 0 FROM orders
      WHERE state = 'confirmed' AND billed = 0 AND client IN (\(places))
      """, list: codes
    ) { row in
      let receivable = Receivable(row: row, from: 1)
      if row[5] {
        credits[row[0]]?.receivables.append(receivable)
      } else {
        credits[row[0]]?.unbilled += receivable.remainder
      }
    }
    return credits.mapValues { credit in
      switch credit.barrier(on: today, graceDays: graceDays) {
      case .overdue: .overdue
      case .overLimit: .overLimit
      case .noRoom: .noRoom
      case nil: .none
      }
    }
  }
}
