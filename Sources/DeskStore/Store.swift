public import Desk
internal import GRDB
internal import Glibc
internal import Synchronization

/// Clients, debts, goods, orders, the registry and the inboxes in one SQLite file, or in a database
/// of a PostgreSQL server.
///
/// A store is one connection: calls on it wait for each other. Another thread opens its own on the
/// same path, another desk its own from its own process. What a deed reports was committed to the
/// disk.
public final class Store: DeskStorePort {
  let place: Place
  let hook: StatementHook?
  let today: @Sendable () -> Day
  private let mostOverdue = MostOverdue()
  let origin: Origin
  /// Whose seats this program has told of.
  let seats = Mutex<Set<StaffCode>>([])

  enum Place {
    case file(DatabaseQueue)
    case server(PostgresServer)
  }

  /// Opens the store at `path`, or makes it; a path that is a connection URI names a database on a
  /// server, in which ``migrate(_:)`` has made the store. `today` tells the desk's civil day, by
  /// which debts are overdue; without it, the system's. `origin` is for the audit trail.
  /// Throws ``StoreError``.
  public static func open(
    path: String, today: @escaping @Sendable () -> Day = { Store.systemDay() },
    origin: Origin = .system
  ) throws -> Store {
    Store(place: try Self.place(path), today: today, hook: nil, origin: origin)
  }

  static func place(_ path: String) throws -> Place {
    let address = StoreAddress(path)
    guard address.isServer else { return .file(try StoreFile.open(path: path)) }
    let server = PostgresServer(url: path)
    do {
      try server.with { _ in }
    } catch let trouble as PostgresTrouble {
      throw StoreError.troubled(path: address.shown, StoreTrouble(trouble))
    }
    return .server(server)
  }

  init(
    place: Place, today: @escaping @Sendable () -> Day, hook: StatementHook?,
    origin: Origin = .system
  ) {
    self.place = place
    self.today = today
    self.hook = hook
    self.origin = origin
  }

  public func answer(_ question: Question) -> Report {
    reported {
      try with { session in
        try Answers(session: session, today: today(), mostOverdue: mostOverdue).answer(question)
      }
    }
  }

  public func perform(_ deed: Deed) -> Report {
    reported {
      try with { session in
        try session.atomically(reaching: deed.reach) {
          try Deeds(session: session, today: today()).perform(deed)
        }
      }
    }
  }

  /// A line to the server that was cut is noticed by whatever is said next: that is said once more
  /// over a new one. A deed said again changes nothing.
  private func reported(_ body: () throws -> Report) -> Report {
    do {
      do {
        return try body()
      } catch let trouble as PostgresTrouble where trouble.isLost {
        return try body()
      }
    } catch {
      return .failed(StoreTrouble(error))
    }
  }

  /// Another number when another connection has committed: time to ask again what is on the screen.
  public func changeCount() throws -> Int {
    switch place {
    case .file: try with { try $0.first("PRAGMA data_version") { $0[0] } ?? 0 }
    case .server(let server): try server.changeCount()
    }
  }

  func with<Result>(_ body: (Session) throws -> Result) throws -> Result {
    switch place {
    case .file(let queue):
      try queue.writeWithoutTransaction {
        try body(
          Session(connection: SQLiteConnection(database: $0), hook: hook, origin: origin))
      }
    case .server(let server):
      try server.with { try body(Session(connection: $0, hook: hook, origin: origin)) }
    }
  }

  /// For messages.
  var shownPath: String {
    switch place {
    case .file(let queue): queue.path
    case .server(let server): StoreAddress(server.url).shown
    }
  }

  /// The civil day by the system's clock and zone.
  public static func systemDay() -> Day { systemDay(of: systemMoment()) }

  static func systemDay(of moment: Instant) -> Day { systemCalendar(at: moment).today }

  /// The day and the distance from UTC by the system's clock and zone.
  static func systemCalendar(at moment: Instant) -> Calendar {
    var seconds = time_t(moment.milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Calendar(
      today: Day(number: (seconds + parts.tm_gmtoff) / 86_400), offsetSeconds: parts.tm_gmtoff)
  }
}
