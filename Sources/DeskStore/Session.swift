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
    _ sql: String, _ values: [Value], _ body: (ReadingStatement) throws -> Void
  ) throws {
    try hook?(sql)
    let statement = ReadingStatement(try database.cachedStatement(sql: sql))
    defer { statement.rest() }
    for (place, value) in values.enumerated() { try statement.bind(value, at: place + 1) }
    try body(statement)
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
    try run("BEGIN DEFERRED TRANSACTION")
    do {
      let result = try body()
      try run("COMMIT TRANSACTION")
      return result
    } catch {
      if database.isInsideTransaction { try database.rollback() }
      throw error
    }
  }

  /// Placeholders for a list of values, such as `?,?,?`.
  static func places(_ count: Int) -> String {
    String(repeating: "?,", count: max(0, count - 1)) + (count > 0 ? "?" : "NULL")
  }

  private func bound(_ values: [Value]) -> StatementArguments {
    StatementArguments(
      values.map { value in (value as? String).map { withoutNULs($0) as Value } ?? value })
  }
}

/// SQLite ends a bound text at a NUL: it is replaced, so that nothing after it is lost.
func withoutNULs(_ text: String) -> String {
  guard text.utf8.contains(0) else { return text }
  return String(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : Character($0) })
}
