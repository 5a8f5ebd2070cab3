public import Desk

extension Store {
  /// The books as they stand here: all that an import brought, with what was changed since. Orders
  /// of the desk itself are not among them.
  public func books() throws -> Books {
    try with { session in
      try session.reading { try StoredBooks(session: session).books() }
    }
  }
}

/// Reads back what imports have brought.
struct StoredBooks {
  let session: Session

  func books() throws -> Books {
    let company = CompanyTables(session: session)
    let settings = try company.settings()
    var books = Books()
    books.companyName = settings["companyName"]
    books.currency = settings["currency"].map { Currency($0) }
    books.kinds = try company.kinds()
    books.columns = try company.columns()
    books.departments = try company.departments()
    books.staff = try company.staff()
    books.clients = try session.rows("SELECT \(Client.columns) FROM clients ORDER BY code") {
      Client(row: $0)
    }
    books.goods = try session.rows("SELECT \(Good.plainColumns) FROM goods ORDER BY code") {
      Good(row: $0)
    }
    books.receivables = try session.rows(
      """
      SELECT client, \(Receivable.columns), order_number FROM receivables
      ORDER BY client, document
      """
    ) { row in
      ClientReceivable(client: row[0], receivable: Receivable(row: row, from: 1), order: row[5])
    }
    books.history = try session.rows(
      """
      SELECT order_number, day, client, good, quantity, price FROM history
      ORDER BY client, day, order_number, place
      """
    ) { HistoryLine(row: $0) }
    return books
  }
}
