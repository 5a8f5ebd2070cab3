internal import Desk
internal import GRDB
internal import Glibc

/// Copies of a store, made and put back while other programs work. A copy is one plain file: what
/// stood in the store at one moment, its log included. It is there whole or not at all.
public enum StoreBackup {
  /// What a file says of itself.
  public struct Facts: Hashable, Sendable {
    public var schema: Int
    /// The schema that this program writes.
    public var known: Int
  }

  /// Reads the file's head. Throws ``StoreError`` for what is no store, is newer than this program,
  /// or can't be opened.
  public static func facts(of path: String) throws -> Facts {
    try asStoreError(path) {
      try open(path).writeWithoutTransaction { database in
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let schema = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard application == Schema.application else { throw StoreError.notAStore(path: path) }
        guard schema <= Schema.version else {
          throw StoreError.newerStore(path: path, schema: schema, known: Schema.version)
        }
        return Facts(schema: schema, known: Schema.version)
      }
    }
  }

  /// What SQLite finds wrong in the file, at most ten things; nothing in a sound one.
  public static func faults(in path: String) throws -> [String] {
    try asStoreError(path) {
      try open(path).writeWithoutTransaction { database in
        try String.fetchAll(database, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
      }
    }
  }

  /// Copies the store into a file for its owner alone. Desks go on meanwhile. The copy is proved
  /// before it takes its place; without `mayReplace` a file that is there stays.
  public static func back(
    up store: String, to target: String, mayReplace: Bool = false
  ) throws {
    let draft = try Draft(beside: target)
    guard !StoreAddress(store).isServer else {
      try Store.open(path: store).copy(to: Store.open(path: draft.path))
      return try finish(draft, as: target, mayReplace: mayReplace)
    }
    _ = try facts(of: store)
    try asStoreError(store) {
      let copy = try open(draft.path)
      try open(store).backup(to: copy)
      try copy.close()
    }
    try finish(draft, as: target, mayReplace: mayReplace)
  }

  private static func finish(_ draft: Draft, as target: String, mayReplace: Bool) throws {
    try asStoreError(target) {
      let copy = try open(draft.path)
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    }
    try prove(draft.path)
    try draft.publish(as: target, mayReplace: mayReplace)
  }

  /// Puts a copy in the place of the store, which is kept as `former`. Nobody may have the store
  /// open. A store that is damaged is kept with its log as it is.
  public static func restore(_ copy: String, to store: String, keeping former: String) throws {
    _ = try facts(of: copy)
    try prove(copy)
    var present = stat()
    let isThere = stat(store, &present) == 0
    let draft = try Draft(beside: store)
    try asStoreError(copy) {
      let target = try open(draft.path)
      try open(copy).backup(to: target)
      try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try target.close()
    }
    guard isThere else { return try draft.publish(as: store, mayReplace: false) }
    chmod(draft.path, present.st_mode & 0o777)
    _ = chown(draft.path, present.st_uid, present.st_gid)
    try keep(store, as: former)
    try draft.publish(as: store, mayReplace: true)
  }

  /// The store gets a second name. Its log is taken into it first, or kept beside it.
  private static func keep(_ store: String, as former: String) throws {
    try? open(store).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    guard link(store, former) == 0 else { throw Draft.trouble(former) }
    var log = stat()
    if stat(store + "-wal", &log) == 0, log.st_size > 0 {
      guard rename(store + "-wal", former + "-wal") == 0 else { throw Draft.trouble(former) }
    }
    for ending in ["-wal", "-shm"] { unlink(store + ending) }
  }

  private static func prove(_ path: String) throws {
    if let fault = try faults(in: path).first {
      throw StoreError.troubled(path: path, .init(kind: .damaged, detail: fault))
    }
  }

  /// The file as it is: nothing is made and nothing brought up to date.
  private static func open(_ path: String) throws -> DatabaseQueue {
    guard access(path, F_OK) == 0 else {
      throw StoreError.unreachable(path: path, reason: String(cString: strerror(errno)))
    }
    var configuration = Configuration()
    configuration.label = "telefonist.backup"
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func asStoreError<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw StoreError.notAStore(path: path)
    } catch let error as DatabaseError {
      throw StoreError.troubled(path: path, .init(error))
    }
  }
}

/// A file on its way, beside the place that it will take. Gone if it does not get there.
private final class Draft {
  let path: String

  init(beside target: String) throws {
    Self.sweep(target)
    path = "\(target).\(getpid()).part"
    let file = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.trouble(target) }
    close(file)
  }

  deinit { for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) } }

  /// Brings the file to the disk and gives it its name.
  func publish(as target: String, mayReplace: Bool) throws {
    try bringToDisk(path, O_RDWR)
    if mayReplace {
      guard rename(path, target) == 0 else { throw Self.trouble(target) }
    } else {
      guard link(path, target) == 0 else { throw Self.trouble(target) }
    }
    try? bringToDisk(Self.folder(of: target), O_RDONLY | O_DIRECTORY)
  }

  private func bringToDisk(_ file: String, _ mode: Int32) throws {
    let opened = Glibc.open(file, mode | O_CLOEXEC)
    guard opened >= 0 else { throw Self.trouble(file) }
    defer { close(opened) }
    guard fsync(opened) == 0 else { throw Self.trouble(file) }
  }

  /// Drafts of programs that were killed.
  private static func sweep(_ target: String) {
    let folder = folder(of: target)
    guard let list = opendir(folder) else { return }
    defer { closedir(list) }
    let start = target.split(separator: "/").last.map { $0 + "." } ?? ""
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(start), name.hasSuffix(".part"),
        let process = pid_t(name.dropFirst(start.count).dropLast(5)),
        !DeskProcess(id: Int(process)).isRunning
      else { continue }
      for ending in ["", "-wal", "-shm", "-journal"] { unlink("\(folder)/\(name)\(ending)") }
    }
  }

  private static func folder(of path: String) -> String {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : String(folder)
  }

  static func trouble(_ path: String) -> StoreError {
    .unreachable(path: path, reason: String(cString: strerror(errno)))
  }
}

extension Store {
  /// Who sits at a desk on this store, by code.
  public func openSeats() throws -> [String] {
    try with { try SeatTable(session: $0).running().map(\.member) }
  }
}
