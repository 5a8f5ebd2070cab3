internal import Desk
internal import GRDB

/// Receivables from the books: all that are unpaid. What the store has and they don't was settled,
/// unless some of the books' rows could not be read.
struct ImportedReceivables {
  let run: Import

  private var session: Session { run.session }

  private struct Key: Hashable {
    var client: ClientCode
    var document: String
  }

  func keep() throws {
    guard !run.books.receivables.isEmpty else { return }
    var known = try known()
    var clients = KnownClients(session: session)
    var seen: Set<Key> = []
    for entry in run.books.receivables {
      try run.read()
      let key = Key(client: entry.client, document: entry.receivable.document)
      guard seen.insert(key).inserted else {
        run.reject(.receivables, key.document, .duplicate)
        continue
      }
      guard try clients.contains(entry.client) else {
        run.reject(.receivables, key.document, .unknownClient(entry.client))
        continue
      }
      try run.put(.receivables, entry, before: known.removeValue(forKey: key)) {
        try write(entry)
      }
    }
    guard run.books.receivablesAreWhole else { return }
    for key in known.keys {
      run.count(.receivables, \.removed)
      try session.run(
        "DELETE FROM receivables WHERE client = ? AND document = ?", key.client, key.document)
    }
  }

  private func known() throws -> [Key: ClientReceivable] {
    let rows = try session.rows(
      "SELECT client, \(Receivable.columns), order_number FROM receivables"
    ) { row in
      ClientReceivable(client: row[0], receivable: Receivable(row: row, from: 1), order: row[5])
    }
    return Dictionary(
      rows.map { (Key(client: $0.client, document: $0.receivable.document), $0) }
    ) { first, _ in first }
  }

  private func write(_ entry: ClientReceivable) throws {
    try session.run(
      """
      INSERT INTO receivables (client, \(Receivable.columns), order_number)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (client, document) DO UPDATE SET day = excluded.day, due = excluded.due,
        remainder = excluded.remainder, order_number = excluded.order_number
      """, entry.client, entry.receivable.document, entry.receivable.date.number,
      entry.receivable.due.number, entry.receivable.remainder.minor, entry.order)
  }
}
