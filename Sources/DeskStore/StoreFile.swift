internal import Desk
internal import GRDB
internal import Glibc

/// The store's file on disk: its folder and rights, and a connection to it.
enum StoreFile {
  /// How often a statement is tried again while another program writes, half a millisecond apart:
  /// about five seconds, then the store is reported busy.
  static let busyTries = 8000

  /// What the second of two desks that make the same store may hear.
  private static let passing: [ResultCode] = [
    .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_CONSTRAINT,
  ]

  private static let mostTries = 40

  /// Pages are read from the system's cache in place: desks on one host share them.
  static let mappedBytes = 1 << 30

  /// A connection to the store at `path`, made if there is none, its schema the current one. With a
  /// current schema this reads one number and no table.
  static func open(path: String) throws -> DatabaseQueue {
    try prepare(path: path)
    var configuration = Configuration()
    configuration.label = "telefonist.store"
    configuration.busyMode = .callback { tries in
      guard tries < busyTries else { return false }
      usleep(500)
      return true
    }
    configuration.prepareDatabase { database in
      addFunctions(database)
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA mmap_size = \(mappedBytes)")
    }
    do {
      return try connect(path: path, configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw StoreError.notAStore(path: path)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw StoreError.unreachable(path: path, reason: error.message ?? "can't be opened")
    } catch let error as DatabaseError {
      throw StoreError.troubled(path: path, StoreTrouble(error))
    }
  }

  /// The civil day of a moment in milliseconds, by the system's clock.
  static func addFunctions(_ database: Database) {
    database.add(
      function: DatabaseFunction("local_day", argumentCount: 1) { values in
        Int.fromDatabaseValue(values[0]).map {
          Store.systemDay(of: Instant(milliseconds: $0)).number
        }
      })
  }

  /// 0 where there is none.
  static func version(path: String) -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return 0 }
    return (try? schema(queue)) ?? 0
  }

  /// Another desk may be making the same store at the same moment: then its work is waited for.
  /// SQLite answers "busy" without asking the callback where two would wait for each other, as when
  /// both turn to the write-ahead log; a table or a migration that both would make is an error of
  /// the second. As long as the other gets on, from `reached` to the next version, it is waited
  /// for.
  private static func connect(
    path: String, _ configuration: Configuration, tries: Int = mostTries, reached: Int = 0
  ) throws -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try makeCurrent(queue, path: path)
      return queue
    } catch let error as DatabaseError
      where tries > 0 && passing.contains(error.resultCode)
    {
      usleep(50_000)
      let now = version(path: path)
      return try connect(
        path: path, configuration, tries: now > reached ? mostTries : tries - 1,
        reached: max(now, reached))
    }
  }

  private static func makeCurrent(_ queue: DatabaseQueue, path: String) throws {
    let found = try schema(queue)
    if found == Schema.version { return }
    if found > Schema.version {
      throw StoreError.newerStore(path: path, schema: found, known: Schema.version)
    }
    try queue.writeWithoutTransaction { database in
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
      if tables > 0, application != Schema.application, found == 0, try !isBegun(database) {
        throw StoreError.notAStore(path: path)
      }
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try Schema.migrator.migrate(queue)
  }

  /// Another desk is making the store at this moment: the list of migrations is all there is.
  private static func isBegun(_ database: Database) throws -> Bool {
    try database.tableExists("grdb_migrations")
  }

  private static func schema(_ queue: DatabaseQueue) throws -> Int {
    try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
  }

  /// Makes the folders (for their owner alone) and the file (the same). SQLite gives its log files
  /// the rights of the file.
  private static func prepare(path: String) throws {
    if access(path, F_OK) == 0 { return }
    try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    let file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError.unreachable(path: path, reason: systemReason()) }
    close(file)
  }

  private static func makeFolder(_ path: String) throws {
    if path.isEmpty || access(path, F_OK) == 0 { return }
    try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw StoreError.unreachable(path: path, reason: systemReason())
    }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}

extension Store {
  /// Desks hear of each other by the log of a store in a file. One that was a backup has none yet.
  public func keepLog() {
    guard case .file(let queue) = place else { return }
    try? queue.writeWithoutTransaction { database in
      guard try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" else { return }
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      _ = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM settings")
    }
  }
}
