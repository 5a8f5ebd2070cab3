import Desk
import PostgresCluster
import Testing

@testable import DeskStore

/// A small company on the tests' server whose colleagues have roles of their own.
struct RoleHome {
  let home: TemporaryStore
  let made: StoreRoles
  /// Stands before each role's name: the tests' stores share one server.
  let database: String
  var owner: Store { home.store }

  init() throws {
    home = try TemporaryStore(OfficeHome.books)
    database = String(home.path.split(separator: "/").last ?? "")
    made = try Self.give(home.store, database)
  }

  static func give(_ store: Store, _ database: String) throws -> StoreRoles {
    let codes = try store.staff().map(\.code)
    return try store.giveRoles(
      accounts: Dictionary(codes.map { (database + "-" + $0, $0) }) { first, _ in first })
  }

  func url(_ code: StaffCode) throws -> String {
    try #require(TestServer.shared).cluster.url(database, user: database + "-" + code)
  }

  /// A desk that is connected as a colleague.
  func desk(_ code: StaffCode) throws -> Store {
    Store(
      place: try Store.place(try url(code)), today: { SmallCompany.today }, hook: nil,
      origin: SmallCompany.origin)
  }

  /// What the server answers a colleague with psql: nil where it does what it is told.
  func refusal(_ code: StaffCode, _ sql: String) throws -> String? {
    let line = PostgresServer(url: try url(code), holdsStore: false)
    do {
      try line.with { try $0.script(sql) }
      return nil
    } catch let trouble as PostgresTrouble {
      return trouble.state
    }
  }

  /// How many rows a colleague gets to see with psql.
  func count(_ code: StaffCode, _ rows: String) throws -> Int {
    let line = PostgresServer(url: try url(code), holdsStore: false)
    return try line.with {
      try Session(connection: $0, hook: nil).first("SELECT COUNT(*) FROM \(rows)") { $0[0] } ?? -1
    }
  }

  /// Has each deed done by its doer's own desk.
  func perform(_ deeds: [Deed]) throws -> [Report] {
    var desks: [StaffCode: Store] = [:]
    return try deeds.map { deed in
      let desk = try desks[deed.doer] ?? desk(deed.doer)
      desks[deed.doer] = desk
      return desk.perform(deed)
    }
  }
}

extension Deed {
  /// Who does it; an operator where it does not say.
  var doer: StaffCode {
    switch self {
    case .claim(_, let by, _), .plan(_, _, let by, _), .begin(_, _, _, let by, _),
      .change(_, _, _, let by, _), .cancel(_, _, let by, _), .withdraw(_, let by, _),
      .newClient(_, _, let by, _):
      by
    case .confirm(_, let confirmation): confirmation.by
    case .consult(let consult): consult.by
    case .complain(let taken): taken.signed.by
    case .register(_, let by): by ?? "O1"
    case .office(let deed): deed.doer
    default: "O1"
    }
  }
}

extension OfficeDeed {
  fileprivate var doer: StaffCode {
    switch self {
    case .acknowledge(_, let by, _), .assign(_, _, let by, _), .order(_, _, let by, _),
      .withdraw(_, let by, _), .handOver(_, _, let by, _), .read(_, let by, _),
      .endAbsence(_, _, let by, _), .presence(let by, _), .sendAgain(_, let by, _):
      by
    case .answer(let answer): answer.by
    case .promise(let promise): promise.taken.by
    case .post(let notice): notice.posted.by
    case .request(let request): request.made.by
    case .answerRequest(_, let answer): answer.signed.by
    case .readAnswer: "O1"
    case .absence(let absence): absence.entered.by
    case .send(let document): document.asked.by
    case .complaint(let deed): deed.signed.by
    case .orderWork(let deed): deed.signed.by
    case .shift(let deed): deed.doer
    }
  }
}
