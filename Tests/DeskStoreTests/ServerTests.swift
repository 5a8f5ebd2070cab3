import Desk
import Foundation
import PostgresCluster
import Synchronization
import Testing

@testable import DeskStore

/// A store on a server: what is lost on the way, and what others see.
@Suite(.onServer) struct ServerTests {
  /// Ends all connections to a store, as a server that is restarted does.
  private static func cut(_ home: TemporaryStore) throws {
    let name = home.path.split(separator: "/").last ?? ""
    try TestServer.shared?.run(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name)'")
  }

  @Test("Whichever statement the line is cut at, a deed said again is done once")
  func cutLine() throws {
    let home = try TemporaryStore()
    let sound = try TemporaryStore()
    for deed in FaultTests.deeds {
      var allowed = 0
      var wasCut = true
      while wasCut && allowed < 200 {
        let left = Mutex(allowed)
        let desk = try home.another { _ in
          let isNow = left.withLock { left in
            left -= 1
            return left == -1
          }
          if isNow { try Self.cut(home) }
        }
        let report = desk.perform(deed)
        wasCut = left.withLock { $0 < 0 }
        #expect(!report.isFailure)
        allowed += 1
      }
      #expect(allowed > 2)
      #expect(home.store.perform(deed) == sound.store.perform(deed))
    }
    #expect(try home.store.dump() == sound.store.dump())
  }

  @Test("A desk whose line was cut goes on with its next word")
  func goesOn() throws {
    let home = try TemporaryStore()
    try Self.cut(home)
    #expect(home.store.clients("ёлка") == ["C1"])
    try Self.cut(home)
    #expect(throws: PostgresTrouble.self) { try home.store.openCall(of: "O1") }
    #expect(try home.store.openCall(of: "O1") == nil)
  }

  @Test("A desk stands on the floor as long as it is connected")
  func floor() throws {
    let home = try TemporaryStore()
    var other: Store? = try home.another()
    let status = SeatStatus(member: "O2", standing: .ready, since: nil)
    try other?.tell(status, at: SmallCompany.noon)
    func seats() throws -> [StaffCode] {
      try home.store.with { try SeatTable(session: $0).running().map(\.member) }
    }
    #expect(try seats() == ["O2"])
    other = nil
    var tries = 0
    while try !seats().isEmpty, tries < 500 {
      usleep(10_000)
      tries += 1
    }
    #expect(try seats() == [])
  }

  @Test("A store of another version is refused; one that is not there is named with what to do")
  func versions() throws {
    let home = try TemporaryStore(nil)
    try home.store.with { try $0.run("UPDATE store_schema SET version = 99") }
    #expect(
      throws: StoreError.newerStore(path: home.path, schema: 99, known: Schema.version)
    ) { try Store.open(path: home.path) }
    #expect(throws: StoreError.self) { try Store.migrate(home.path) }
    try home.store.with { try $0.run("UPDATE store_schema SET version = 3") }
    #expect(
      throws: StoreError.olderStore(path: home.path, schema: 3, known: Schema.version)
    ) { try Store.open(path: home.path) }
    let empty = try #require(TestServer.shared?.cluster.url("postgres"))
    #expect(
      throws: StoreError.olderStore(path: empty, schema: 0, known: Schema.version)
    ) { try Store.open(path: empty) }
    let gone = try #require(TestServer.shared?.cluster.url("nowhere"))
    #expect(throws: StoreError.self) { try Store.open(path: gone) }
  }

  @Test("Passwords are not shown")
  func shown() {
    let url = "postgresql://anna:s3cret@db.example:5432/desk?sslmode=require&password=more"
    #expect(
      StoreAddress(url).shown == "postgresql://anna@db.example:5432/desk?sslmode=require")
    #expect(StoreAddress("/var/lib/desk.sqlite").shown == "/var/lib/desk.sqlite")
    #expect(StoreAddress("postgres://db/desk").shown == "postgres://db/desk")
    #expect(!StoreAddress("postgresql://a:b:c@h/d").shown.contains("b"))
  }

  @Test("The audit trail can't be changed, removed or squeezed into")
  func audit() throws {
    let home = try TemporaryStore()
    for sql in [
      "UPDATE audit SET who = 'O2'", "DELETE FROM audit", "DELETE FROM audit_head",
      "UPDATE audit_head SET sequence = 1", "INSERT INTO audit_head VALUES (2, 0, '')",
      "INSERT INTO audit VALUES (99, 0, 'O2', '', '', '', '', '', '')",
    ] {
      #expect(throws: PostgresTrouble.self, "\(sql)") {
        try home.store.with { try $0.run(sql) }
      }
    }
    #expect(try home.store.verifyAudit().fault == nil)
  }
}
