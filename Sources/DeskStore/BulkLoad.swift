public import Desk
internal import GRDB

extension Store {
  /// Fills a new store with very many clients and goods: no comparison with what is there, the
  /// indexes made at the end. Codes must be unique and not in the store yet; prices one for each
  /// column.
  public func bulkLoad(
    clients: some Sequence<Client>, goods: some Sequence<Good>
  ) throws {
    try with { session in
      try session.atomically {
        let load = BulkLoad(session: session)
        if session.dialect == .sqlite { try load.dropIndexes() }
        for client in clients { try ClientTable(session: session).insert(client) }
        for good in goods { try GoodsTable(session: session).put(good, isKnown: false) }
        if session.dialect == .sqlite { try load.makeIndexes() }
        try CommonWords(session: session).learn()
      }
    }
  }

  /// The same for receivables and history, of clients that are in the store.
  public func bulkLoad(
    receivables: some Sequence<ClientReceivable>, history: some Sequence<HistoryLine>
  ) throws {
    var books = Books()
    books.receivables = Array(receivables)
    books.history = Array(history)
    _ = try importBooks(books, asOf: today())
  }
}

/// Takes the indexes away for a bulk load and makes them again.
private struct BulkLoad {
  let session: Session

  func dropIndexes() throws {
    for index in Schema.droppedIndexes { try session.script("DROP INDEX \(index)") }
    for table in ["clients", "goods"] {
      for trigger in Schema.droppedTriggers(table) {
        try session.script("DROP TRIGGER \(trigger)")
      }
    }
  }

  func makeIndexes() throws {
    try session.script(Schema.indexes)
    for table in ["clients", "goods"] {
      let index = "\(table)_text"
      try session.script("INSERT INTO \(index)(\(index)) VALUES ('rebuild')")
      try session.script("INSERT INTO \(index)(\(index)) VALUES ('optimize')")
      try session.script(Schema.triggers(table))
    }
  }
}
