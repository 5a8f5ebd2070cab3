internal import GRDB

/// One connection to a store, whatever keeps it. Its SQL is what SQLite and PostgreSQL both know;
/// where they differ, ``Dialect`` has the words.
protocol StoreConnection {
  var dialect: Dialect { get }

  /// Runs a change and tells how many rows it touched.
  func run(_ sql: String, _ values: [Session.Value]) throws -> Int
  /// Calls `body` with a statement ready for its first row.
  func reading(
    _ sql: String, _ values: [Session.Value], _ body: (any ReadingStatement) throws -> Void
  ) throws
  /// Runs several statements that bind nothing.
  func script(_ sql: String) throws

  /// One transaction in which nobody else changes what `reach` says; `body` tells whether it is
  /// kept.
  func changing(_ reach: Reach, _ body: () throws -> Bool) throws
  /// Holds rows of a table until the end of the transaction, as far as they are there; waits for
  /// whoever holds them.
  func hold(_ table: String, where column: String, is values: [Session.Value]) throws
  /// One unchanging view of the store for several reads.
  func unchanging(_ body: () throws -> Void) throws

  /// This program as others on the store see it.
  var desk: DeskProcess { get throws }
  /// Whether a program that was once at work on the store still is.
  func isAtWork(_ desk: DeskProcess) throws -> Bool
}

/// What a transaction may change, for stores that let several work at a time.
enum Reach {
  /// Anything: nobody else changes anything meanwhile.
  case store
  /// The rows that it holds or is alone to know of, and new ones.
  case rows
}

/// A statement that only reads, stepped through row by row.
protocol ReadingStatement {
  /// `place` counts from 1.
  func bind(_ value: Session.Value, at place: Int) throws
  /// Nil behind the last row. A row can be read until the next one is asked for.
  func next() throws -> StoredRow?
  /// To be bound anew and read once more.
  func again()
}

/// A row under a statement's cursor. Columns count from 0.
protocol StoredFields {
  func isEmpty(_ column: Int) -> Bool
  func integer(_ column: Int) -> Int
  func text(_ column: Int) -> String
}

struct StoredRow {
  let fields: any StoredFields

  subscript<Value: StoredValue>(column: Int) -> Value { Value(fields, column) }
}

/// What a column can be read as. A column that is empty reads as 0, false or no text, as
/// `Optional` as nil.
protocol StoredValue {
  init(_ fields: any StoredFields, _ column: Int)
}

extension Int: StoredValue {
  init(_ fields: any StoredFields, _ column: Int) { self = fields.integer(column) }
}

extension Bool: StoredValue {
  init(_ fields: any StoredFields, _ column: Int) { self = fields.integer(column) != 0 }
}

extension String: StoredValue {
  init(_ fields: any StoredFields, _ column: Int) { self = fields.text(column) }
}

extension Optional: StoredValue where Wrapped: StoredValue {
  init(_ fields: any StoredFields, _ column: Int) {
    self = fields.isEmpty(column) ? nil : Wrapped(fields, column)
  }
}
