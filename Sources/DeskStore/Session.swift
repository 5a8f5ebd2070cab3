internal import GRDB

/// Called before each statement with its SQL. Tests throw from it to make that statement fail.
typealias StatementHook = @Sendable (String) throws -> Void

/// The statements of one connection. All of the store's SQL goes through here; values are always
/// bound.
struct Session {
  typealias Value = (any DatabaseValueConvertible)?

  let connection: any StoreConnection
  let hook: StatementHook?
  var origin = Origin.system

  var dialect: Dialect { connection.dialect }

  func run(_ sql: String, _ values: Value...) throws {
    try run(sql, list: values)
  }

  func run(_ sql: String, list values: [Value]) throws {
    _ = try count(sql, list: values)
  }

  /// Runs a change and tells how many rows it touched.
  func count(_ sql: String, _ values: Value...) throws -> Int {
    try count(sql, list: values)
  }

  private func count(_ sql: String, list values: [Value]) throws -> Int {
    try hook?(sql)
    return try connection.run(
      sql, values.map { value in (value as? String).map { withoutNULs($0) as Value } ?? value })
  }

  func rows<Decoded>(
    _ sql: String, _ values: Value..., read: (StoredRow) throws -> Decoded
  ) throws -> [Decoded] {
    try rows(sql, list: values, read: read)
  }

  func rows<Decoded>(
    _ sql: String, list values: [Value], read: (StoredRow) throws -> Decoded
  ) throws -> [Decoded] {
    var decoded: [Decoded] = []
    try reading(sql, values) { statement in
      while let row = try statement.next() { decoded.append(try read(row)) }
    }
    return decoded
  }

  func first<Decoded>(
    _ sql: String, _ values: Value..., read: (StoredRow) throws -> Decoded
  ) throws -> Decoded? {
    var decoded: Decoded?
    try reading(sql, values) { statement in decoded = try statement.next().map(read) }
    return decoded
  }

  /// The rows of one statement for each of several keys; `read` is told the key's place.
  func rows(
    _ sql: String, _ values: Value..., forEach keys: [Value], read: (Int, StoredRow) throws -> Void
  ) throws {
    guard !keys.isEmpty else { return }
    try reading(sql, values) { statement in
      for (place, key) in keys.enumerated() {
        try statement.bind(key, at: values.count + 1)
        while let row = try statement.next() { try read(place, row) }
        statement.again()
      }
    }
  }

  /// Calls `body` with a statement ready for its first row.
  func reading(
    _ sql: String, _ values: [Value], _ body: (any ReadingStatement) throws -> Void
  ) throws {
    try hook?(sql)
    try connection.reading(sql, values, body)
  }

  /// Several statements without values.
  func script(_ sql: String) throws {
    try hook?(sql)
    try connection.script(sql)
  }

  /// One transaction in which nobody else changes what `reach` says, from its first moment: what
  /// `body` reads of that stays true until it is committed. Without `keeping` it is taken back at
  /// its end.
  func atomically<Result>(
    keeping: Bool = true, reaching reach: Reach = .store, _ body: () throws -> Result
  ) throws -> Result {
    try hook?("BEGIN IMMEDIATE")
    var result: Result?
    try connection.changing(reach) {
      result = try body()
      try hook?("COMMIT")
      return keeping
    }
    guard let result else { throw Nonsense(description: "a transaction without a result") }
    return result
  }

  /// Holds rows until the end of the transaction: what is read of them stays true.
  func hold(_ table: String, where column: String, is values: [Value]) throws {
    try connection.hold(table, where: column, is: values)
  }

  /// One unchanging view of the store for several reads.
  func reading<Result>(_ body: () throws -> Result) throws -> Result {
    try hook?("BEGIN")
    var result: Result?
    try connection.unchanging { result = try body() }
    guard let result else { throw Nonsense(description: "a reading without a result") }
    return result
  }

  /// Placeholders for a list of values, such as `?,?,?`.
  static func places(_ count: Int) -> String {
    String(repeating: "?,", count: max(0, count - 1)) + (count > 0 ? "?" : "NULL")
  }
}

/// SQLite ends a bound text at a NUL, and PostgreSQL takes none: it is replaced, so that nothing
/// after it is lost.
func withoutNULs(_ text: String) -> String {
  guard text.utf8.contains(0) else { return text }
  return String(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : Character($0) })
}
