public import Desk
internal import GRDB
internal import Glibc

/// Clients, debts, goods, orders, the registry and the inboxes in one SQLite file.
///
/// A store is one connection: calls on it wait for each other. Another thread opens its own on the
/// same path, another desk its own from its own process. What a deed reports was committed to the
/// disk.
public final class Store: DeskStorePort {
  let queue: DatabaseQueue
  let hook: StatementHook?
  let today: @Sendable () -> Day
  private let mostOverdue = MostOverdue()
  let origin: Origin

  /// Opens the store at `path`, or makes it. `today` tells the desk's civil day, by which debts are
  /// overdue; without it, the system's. `origin` is for the audit trail. Throws ``StoreError``.
  public static func open(
    path: String, today: @escaping @Sendable () -> Day = { Store.systemDay() },
    origin: Origin = .system
  ) throws -> Store {
    Store(queue: try StoreFile.open(path: path), today: today, hook: nil, origin: origin)
  }

  init(
    queue: DatabaseQueue, today: @escaping @Sendable () -> Day, hook: StatementHook?,
    origin: Origin = .system
  ) {
    self.queue = queue
    self.today = today
    self.hook = hook
    self.origin = origin
  }

  public func answer(_ question: Question) -> Report {
    do {
      return try with { session in
        try Answers(session: session, today: today(), mostOverdue: mostOverdue).answer(question)
      }
    } catch {
      return .failed(StoreTrouble(error))
    }
  }

  public func perform(_ deed: Deed) -> Report {
    do {
      return try with { session in
        try session.atomically { try Deeds(session: session, today: today()).perform(deed) }
      }
    } catch {
      return .failed(StoreTrouble(error))
    }
  }

  /// Grows when another connection commits: time to ask again what is on the screen.
  public func changeCount() throws -> Int {
    try with { try $0.first("PRAGMA data_version") { $0[0] } ?? 0 }
  }

  func with<Result>(_ body: (Session) throws -> Result) throws -> Result {
    try queue.writeWithoutTransaction {
      try body(Session(database: $0, hook: hook, origin: origin))
    }
  }

  /// The civil day by the system's clock and zone.
  public static func systemDay() -> Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(number: (seconds + parts.tm_gmtoff) / 86_400)
  }
}
