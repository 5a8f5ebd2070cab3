public import Desk
internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// Answers searches at once or not at all: a connection for the thread that must never wait. It
/// reads only, waits for no other program, and gives a search up that takes too long.
public final class PromptStore {
  private let store: Store
  private let patience: Patience

  /// For a store whose file is on a disk of this computer: to read another could take any time. Nil
  /// where it can't be opened.
  public static func open(
    path: String, today: @escaping @Sendable () -> Day = { Store.systemDay() }
  ) -> PromptStore? {
    try? PromptStore(path: path, today: today)
  }

  /// - Parameters:
  ///   - nanoseconds: how long a search may take.
  ///   - every: after how many steps of SQLite it is looked at the clock.
  init(
    path: String, today: @escaping @Sendable () -> Day, nanoseconds: Int = 1_500_000,
    every: CInt = 50
  ) throws {
    let patience = Patience(nanoseconds: nanoseconds)
    self.patience = patience
    var configuration = Configuration()
    configuration.label = "telefonist.searches"
    configuration.readonly = true
    configuration.busyMode = .immediateError
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA mmap_size = \(StoreFile.mappedBytes)")
      patience.watch(database, every: every)
    }
    store = Store(
      place: .file(try DatabaseQueue(path: path, configuration: configuration)), today: today,
      hook: nil)
  }

  /// The store's own answer to a search; nil for another question, or when it would take longer.
  public func answer(_ question: Question) -> Report? {
    switch question {
    case .clients, .goods: break
    default: return nil
    }
    patience.begin()
    let report = store.answer(question)
    if case .failed = report { return nil }
    return report
  }
}

/// Interrupts a search when its time is over.
private final class Patience: @unchecked Sendable {
  private let nanoseconds: Int
  /// Monotonic; nil once the search was interrupted, so that its end isn't.
  private var deadline: Int?

  init(nanoseconds: Int) {
    self.nanoseconds = nanoseconds
  }

  func begin() {
    deadline = Self.now() + nanoseconds
  }

  func watch(_ database: Database, every steps: CInt) {
    sqlite3_progress_handler(
      database.sqliteConnection, steps,
      { Unmanaged<Patience>.fromOpaque($0!).takeUnretainedValue().isOver() ? 1 : 0 },
      Unmanaged.passUnretained(self).toOpaque())
  }

  private func isOver() -> Bool {
    guard let deadline, Self.now() >= deadline else { return false }
    self.deadline = nil
    return true
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
