internal import GRDB
internal import GRDBSQLite

/// A store in a file: statements are prepared once.
struct SQLiteConnection: StoreConnection {
  let database: Database

  var dialect: Dialect { .sqlite }

  func run(_ sql: String, _ values: [Session.Value]) throws -> Int {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    return database.changesCount
  }

  func reading(
    _ sql: String, _ values: [Session.Value], _ body: (any ReadingStatement) throws -> Void
  ) throws {
    let statement = SQLiteStatement(try database.cachedStatement(sql: sql))
    defer { statement.rest() }
    for (place, value) in values.enumerated() { try statement.bind(value, at: place + 1) }
    try body(statement)
  }

  func script(_ sql: String) throws { try database.execute(sql: sql) }

  /// SQLite lets one at a time write, whatever it reaches.
  func changing(_ reach: Reach, _ body: () throws -> Bool) throws {
    try database.inTransaction(.immediate) { try body() ? .commit : .rollback }
  }

  func hold(_ table: String, where column: String, is values: [Session.Value]) {}

  func unchanging(_ body: () throws -> Void) throws {
    _ = try run("BEGIN DEFERRED TRANSACTION", [])
    do {
      try body()
      _ = try run("COMMIT TRANSACTION", [])
    } catch {
      if database.isInsideTransaction { try database.rollback() }
      throw error
    }
  }

  var desk: DeskProcess { .current }

  func isAtWork(_ desk: DeskProcess) -> Bool { desk.isRunning }
}

/// Stepped through without the library's own rows: a search asks for so many that they would cost
/// more than finding them.
struct SQLiteStatement: ReadingStatement {
  private let statement: Statement
  private let pointer: OpaquePointer

  init(_ statement: Statement) {
    self.statement = statement
    pointer = statement.sqliteStatement
  }

  func bind(_ value: Session.Value, at place: Int) throws {
    let place = CInt(place)
    let code: CInt =
      switch value?.databaseValue.storage ?? .null {
      case .null: sqlite3_bind_null(pointer, place)
      case .int64(let number): sqlite3_bind_int64(pointer, place, number)
      case .double(let number): sqlite3_bind_double(pointer, place, number)
      case .string(let text): bind(withoutNULs(text), at: place)
      case .blob: SQLITE_MISMATCH
      }
    guard code == SQLITE_OK else { throw trouble(code) }
  }

  private func bind(_ text: String, at place: CInt) -> CInt {
    // An empty text may have no address, which SQLite would take for NULL.
    if text.isEmpty { return sqlite3_bind_text(pointer, place, "", 0, Self.copied) }
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(pointer, place, $0.baseAddress, CInt($0.count), Self.copied)
      }
    }
  }

  func next() throws -> StoredRow? {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return StoredRow(fields: SQLiteFields(pointer: pointer))
    case SQLITE_DONE: return nil
    case let code: throw trouble(code)
    }
  }

  func again() { sqlite3_reset(pointer) }

  /// Ends the reading, and with it the lock that it holds.
  func rest() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }

  private func trouble(_ code: CInt) -> DatabaseError {
    let message = sqlite3_errmsg(sqlite3_db_handle(pointer)).map { String(cString: $0) }
    return DatabaseError(
      resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
  }

  /// SQLite keeps a copy of what is bound.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

private struct SQLiteFields: StoredFields {
  let pointer: OpaquePointer

  func isEmpty(_ column: Int) -> Bool {
    sqlite3_column_type(pointer, CInt(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(pointer, CInt(column))) }

  func text(_ column: Int) -> String {
    guard let bytes = sqlite3_column_text(pointer, CInt(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, CInt(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
