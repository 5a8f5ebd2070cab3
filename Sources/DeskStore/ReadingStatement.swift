internal import GRDB
internal import GRDBSQLite

/// A statement that only reads, stepped through without the library's own rows: a search asks for
/// so many that they would cost more than finding them.
struct ReadingStatement {
  private let statement: Statement
  private let pointer: OpaquePointer

  init(_ statement: Statement) {
    self.statement = statement
    pointer = statement.sqliteStatement
  }

  /// `place` counts from 1.
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

  /// Nil behind the last row. A row can be read until the next one is asked for.
  func next() throws -> StoredRow? {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return StoredRow(pointer)
    case SQLITE_DONE: return nil
    case let code: throw trouble(code)
    }
  }

  /// To be bound anew and read once more.
  func again() {
    sqlite3_reset(pointer)
  }

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

/// A row under the reading statement's cursor.
struct StoredRow {
  fileprivate let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  subscript<Value: StoredValue>(column: Int) -> Value { Value(self, CInt(column)) }
}

/// What a column can be read as. A column that is empty reads as 0, false or no text, as
/// `Optional` as nil.
protocol StoredValue {
  init(_ row: StoredRow, _ column: CInt)
}

extension Int: StoredValue {
  init(_ row: StoredRow, _ column: CInt) {
    self.init(sqlite3_column_int64(row.pointer, column))
  }
}

extension Bool: StoredValue {
  init(_ row: StoredRow, _ column: CInt) {
    self = sqlite3_column_int64(row.pointer, column) != 0
  }
}

extension String: StoredValue {
  init(_ row: StoredRow, _ column: CInt) {
    guard let bytes = sqlite3_column_text(row.pointer, column) else {
      self = ""
      return
    }
    let count = Int(sqlite3_column_bytes(row.pointer, column))
    self.init(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}

extension Optional: StoredValue where Wrapped: StoredValue {
  init(_ row: StoredRow, _ column: CInt) {
    let isEmpty = sqlite3_column_type(row.pointer, column) == SQLITE_NULL
    self = isEmpty ? nil : Wrapped(row, column)
  }
}
