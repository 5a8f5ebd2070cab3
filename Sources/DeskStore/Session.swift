internal import GRDB

/// Called before each statement with its SQL. Tests throw from it to make that statement fail.
typealias StatementHook = @Sendable (String) throws -> Void

/// The statements of one connection, each prepared once. All of the store's SQL goes through here;
/// values are always bound.
struct Session {
  typealias Value = (any DatabaseValueConvertible)?

  let database: Database
  let hook: StatementHook?
  var origin = Origin.system

  func run(_ sql: String, _ values: Value...) throws {
    try run(sql, list: values)
  }

  func run(_ sql: String, list values: [Value]) throws {
    try hook?(sql)
    try database.cachedStatement(sql: sql).execute(arguments: bound(values))
  }

  /// Runs a change and tells how many rows it touched.
  func count(_ sql: String, _ values: Value...) throws -> Int {
    try run(sql, list: values)
    return database.changesCount
  }

  func rows<Decoded>(
    _ sql: String, _ values: Value..., read: (Row) throws -> Decoded
  ) throws -> [Decoded] {
    try rows(sql, list: values, read: read)
  }

  func rows<Decoded>(
    _ sql: String, list values: [Value], read: (Row) throws -> Decoded
  ) throws -> [Decoded] {
    try hook?(sql)
    let statement = try database.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: bound(values))
    var decoded: [Decoded] = []
    while let row = try cursor.next() { decoded.append(try read(row)) }
    return decoded
  }

  func first<Decoded>(
    _ sql: String, _ values: Value..., read: (Row) throws -> Decoded
  ) throws -> Decoded? {
    try hook?(sql)
    let statement = try database.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: bound(values))
    return try cursor.next().map(read)
  }

  /// One transaction that holds the store's write lock from its first moment: what `body` reads
  /// stays true until it is committed. Without `keeping` it is taken back at its end.
  func atomically<Result>(
    keeping: Bool = true, _ body: () throws -> Result
  ) throws -> Result {
    try hook?("BEGIN IMMEDIATE")
    var result: Result?
    try database.inTransaction(.immediate) {
      result = try body()
      try hook?("COMMIT")
      return keeping ? .commit : .rollback
    }
    guard let result else { throw Nonsense(description: "a transaction without a result") }
    return result
  }

  /// One unchanging view of the store for several reads.
  func reading<Result>(_ body: () throws -> Result) throws -> Result {
    var result: Result?
    try database.inTransaction(.deferred) {
      result = try body()
      return .commit
    }
    guard let result else { throw Nonsense(description: "a transaction without a result") }
    return result
  }

  /// Placeholders for a list of values, such as `?,?,?`.
  static func places(_ count: Int) -> String {
    String(repeating: "?,", count: max(0, count - 1)) + (count > 0 ? "?" : "NULL")
  }

  /// SQLite ends a bound text at a NUL: it is replaced, so that nothing after it is lost.
  private func bound(_ values: [Value]) -> StatementArguments {
    StatementArguments(
      values.map { value in
        guard let text = value as? String, text.utf8.contains(0) else { return value }
        return String(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : Character($0) })
      })
  }
}
