import Desk
import Testing

@testable import DeskStore

/// A company that moves from a file to a server and back.
@Suite(.onServer) struct CopyTests {
  @Test("A company goes to a server and back without a loss, and works on there")
  func thereAndBack() throws {
    let (first, second) = try StoreKind.$current.withValue(.file) {
      (try TemporaryStore(), try TemporaryStore(nil))
    }
    for deed in FaultTests.deeds + FaultTests.officeDeeds { _ = first.store.perform(deed) }
    _ = first.store.answer(
      .figures(
        ReportPeriod(.week, containing: SmallCompany.today), by: "W-1", on: SmallCompany.today))
    let before = try first.store.dump()
    let server = try TemporaryStore(nil)
    var told: [Int] = []
    try first.store.copy(to: server.store) { done, all in told += [done, all] }
    #expect(told.suffix(2).first == told.last && told.count > 4)
    try server.store.copy(to: second.store)
    let after = try second.store.dump()
    for table in before.keys { #expect(after[table] == before[table], "\(table)") }
    #expect(try first.store.dump() == before)
    #expect(server.store.clients("ёлка") == ["C1"])
    #expect(server.store.card("C1") == first.store.card("C1"))
    let new = NewClient(
      name: "New", kind: "trader", phone: "", city: "", address: "", contact: "", taxNumber: "")
    let deed = Deed.newClient(id: "n2", new, by: "O1", at: SmallCompany.noon)
    #expect(server.store.perform(deed) == first.store.perform(deed))
  }

  @Test("A store that holds something is not copied into, and stays as it was")
  func notNew() throws {
    let (first, second) = (try TemporaryStore(), try TemporaryStore())
    let before = try second.store.dump()
    #expect(throws: StoreCopyTrouble.notNew) { try first.store.copy(to: second.store) }
    #expect(try second.store.dump() == before)
  }

  @Test("Whatever statement the copying dies at, nothing of it stays")
  func dies() throws {
    let first = try TemporaryStore()
    let other = try TemporaryStore(nil)
    let before = try other.store.dump()
    var allowed = 0
    var failures = 0
    repeat {
      let fault = FaultTests.Fault(after: allowed)
      let desk = try other.another { try fault.check($0) }
      failures += 1
      do {
        try first.store.copy(to: desk)
        failures = -1
      } catch {
        #expect(try other.store.dump() == before)
      }
      allowed += 9
    } while failures > 0 && allowed < 2_000
    #expect(failures == -1 && allowed > 20)
    #expect(other.store.card("C1") == first.store.card("C1"))
  }
}
