internal import GRDB

/// A connection to a store on a server. It is used by one thread at a time.
final class PostgresConnection: StoreConnection {
  private let library: PostgresLibrary
  private let pointer: OpaquePointer
  /// The names of prepared statements, by their SQL and the types of what they bind.
  private var prepared: [Prepared: String] = [:]
  private var hasChanged = false
  private var isInTransaction = false
  /// The number by which others know this program while it is connected.
  private let number: Int32
  private var isSignedOn = false
  private var isListening = false

  private struct Prepared: Hashable {
    var sql: String
    var types: [CUnsignedInt]
  }

  /// More are forgotten all at once: lists of changing length make ever new ones.
  private static let mostPrepared = 500

  /// Connects, waiting ten seconds at most. `number` is this program's among all on the store.
  init(url: String, number: Int32) throws {
    let library = try PostgresLibrary.loaded.get()
    self.library = library
    self.number = number
    // What the URL says comes behind, and goes before what is said here.
    let settings = [
      ("fallback_application_name", "telefonist"), ("connect_timeout", "10"),
      ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "15000"), ("client_encoding", "UTF8"), ("dbname", url),
    ]
    let made = withTexts(settings.map(\.0) + [nil]) { keywords in
      withTexts(settings.map(\.1) + [nil]) { library.connect(keywords, $0, 1) }
    }
    guard let made else { throw PostgresTrouble(state: PostgresTrouble.lost, message: "no memory") }
    pointer = made
    guard library.status(pointer) == 0 else { throw lost() }
    _ = library.listenToRemarks(pointer, { _, _ in }, nil)
    try script(Self.habits)
  }

  deinit { library.finish(pointer) }

  /// A wait for another desk ends after five seconds. A desk that hangs holds up nobody for longer
  /// than ten. What is reported as kept is on the server's disk.
  private static let habits = """
    SET lock_timeout = '5s'; SET statement_timeout = '120s';
    SET idle_in_transaction_session_timeout = '10s';
    SELECT set_config('synchronous_commit', 'on', false)
      WHERE current_setting('synchronous_commit') = 'off';
    SELECT set_config('TimeZone', '\(SystemZone.name)', false);
    """

  var isLost: Bool { library.status(pointer) != 0 }

  var dialect: Dialect { .postgres }

  /// Outside a transaction it is one of its own.
  func run(_ sql: String, _ values: [Session.Value]) throws -> Int {
    guard isInTransaction else {
      var changed = 0
      try changing(.store) {
        changed = try run(sql, values)
        return true
      }
      return changed
    }
    let changed = try ask(sql, values).changed
    hasChanged = hasChanged || changed > 0
    return changed
  }

  func reading(
    _ sql: String, _ values: [Session.Value], _ body: (any ReadingStatement) throws -> Void
  ) throws {
    try body(PostgresStatement(self, sql, values))
  }

  func script(_ sql: String) throws { _ = try answer(library.run(pointer, sql)) }

  /// Whoever may change anything holds the store's lock alone, the others share it. All hear of the
  /// change as it is committed.
  func changing(_ reach: Reach, _ body: () throws -> Bool) throws {
    hasChanged = false
    let lock = reach == .store ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared"
    try transaction("BEGIN; SELECT \(lock)(\(Self.writing))") {
      guard try body() else { return "ROLLBACK" }
      return hasChanged ? "NOTIFY \(Self.channel); COMMIT" : "COMMIT"
    }
  }

  func hold(_ table: String, where column: String, is values: [Session.Value]) throws {
    let places = Session.places(values.count)
    _ = try ask(
      "SELECT 1 FROM \(table) WHERE \(column) IN (\(places)) ORDER BY \(column) FOR UPDATE", values)
  }

  func unchanging(_ body: () throws -> Void) throws {
    try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") {
      try body()
      return "COMMIT"
    }
  }

  /// `TLFN`, the lock of whoever changes the store.
  private static let writing = Schema.application
  /// The first half of the locks by which programs know each other.
  private static let atWork = Schema.application + 1

  /// `body` returns what ends the transaction.
  private func transaction(_ begin: String, _ body: () throws -> String) throws {
    isInTransaction = true
    defer { isInTransaction = false }
    do {
      try script(begin)
      let end = try body()
      let ended = try answer(library.run(pointer, end))
      // A transaction in which a statement failed is rolled back by COMMIT.
      guard end.hasSuffix(ended.command) else {
        throw PostgresTrouble(state: "25P02", message: "the transaction had failed already")
      }
    } catch {
      if !isLost { try? script("ROLLBACK") }
      throw error
    }
  }

  var desk: DeskProcess {
    get throws {
      if !isSignedOn {
        try script("SELECT pg_advisory_lock_shared(\(Self.atWork), \(number))")
        isSignedOn = true
      }
      return DeskProcess(id: Int(number), started: 0)
    }
  }

  /// The server gives a lock back as soon as the connection of its owner is gone.
  func isAtWork(_ desk: DeskProcess) throws -> Bool {
    let found = try ask(
      """
      SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = \(Self.atWork)
        AND objid = ?
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      """, [desk.id])
    return found.count > 0
  }

  /// Carries a statement out, which is prepared the first time.
  func ask(_ sql: String, _ values: [Session.Value]) throws -> PostgresResult {
    let bound = values.map(Bound.init)
    let name = try prepare(Prepared(sql: sql, types: bound.map(\.type)))
    return try answer(
      withTexts(bound.map(\.text)) {
        library.runPrepared(pointer, name, CInt(values.count), $0, nil, nil, 0)
      })
  }

  private func prepare(_ statement: Prepared) throws -> String {
    if let name = prepared[statement] { return name }
    if prepared.count >= Self.mostPrepared {
      try script("DEALLOCATE ALL")
      prepared = [:]
    }
    let name = "t\(prepared.count)"
    _ = try answer(
      library.prepare(
        pointer, name, PostgresText.query(statement.sql), CInt(statement.types.count),
        statement.types))
    prepared[statement] = name
    return name
  }

  private func answer(_ result: OpaquePointer?) throws -> PostgresResult {
    let result = PostgresResult(result, library: library)
    guard let trouble = result.trouble else { return result }
    throw isLost ? lost() : trouble
  }

  private func lost() -> PostgresTrouble {
    let message = library.errorMessage(pointer).map { String(cString: $0) } ?? ""
    let first = message.split(separator: "\n").first.map(String.init)
    return PostgresTrouble(state: PostgresTrouble.lost, message: first ?? "")
  }

  var descriptor: CInt { library.socket(pointer) }

  /// How many changes of others the server has told of since the last call; from the first one on.
  func toldOf() throws -> Int {
    if !isListening {
      try script("LISTEN \(Self.channel)")
      isListening = true
    }
    // What was committed before is told before the answer.
    try script("SELECT 1")
    return try take()
  }

  /// How many changes of others have been told of by now.
  func take() throws -> Int {
    guard library.consumeInput(pointer) == 1 else { throw lost() }
    let own = library.processID(pointer)
    var count = 0
    while let notification = library.notification(pointer) {
      let sender = notification.load(
        fromByteOffset: PostgresLibrary.senderOffset, as: CInt.self)
      if sender != own { count += 1 }
      library.free(notification)
    }
    return count
  }

  private static let channel = "telefonist"
}

/// A value as the server gets it: text, and the type that it has by PostgreSQL's catalogue
/// (pg_type).
private struct Bound {
  var text: String?
  /// 0 leaves it to the server.
  var type: CUnsignedInt

  init(_ value: Session.Value) {
    // Numbers stand where SQLite has truths: the server takes 0 and 1 for either.
    if let truth = value as? Bool {
      (text, type) = (truth ? "1" : "0", 0)
      return
    }
    switch value?.databaseValue.storage ?? .null {
    case .null, .blob: (text, type) = (nil, 0)
    case .int64(let number): (text, type) = (String(number), 20)
    case .double(let number): (text, type) = (String(number), 701)
    case .string(let string): (text, type) = (withoutNULs(string), 25)
    }
  }
}

/// Calls `body` with the texts as C has them.
private func withTexts<Result>(
  _ texts: [String?], _ body: (UnsafePointer<PostgresLibrary.Text?>) throws -> Result
) rethrows -> Result {
  var bytes: [CChar] = []
  let starts = texts.map { text -> Int? in
    guard let text else { return nil }
    defer { bytes += text.utf8CString }
    return bytes.count
  }
  return try bytes.withUnsafeBufferPointer { bytes in
    // One more, so that there is an address where there are no texts.
    let pointers = starts.map { start in start.map { bytes.baseAddress! + $0 } } + [nil]
    return try pointers.withUnsafeBufferPointer { try body($0.baseAddress!) }
  }
}
