import Desk
import Testing

@testable import DeskStore

/// Who is away is stood in for with the same rights, on those days and no others (AS).
@Suite(.onBothStores) struct AbsenceContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  private func absences(_ code: StaffCode, on day: Int = 0) -> [Absence.ID] {
    guard case .absences(let found)? = office.page(.absences, code, on: OfficeHome.today + day)
    else { return [] }
    return found.map(\.id)
  }

  private func end(_ id: Absence.ID, on day: Int, at seconds: Int = 0) -> Report {
    office.perform(
      .endAbsence(
        id, on: OfficeHome.today + day, by: "W-1", at: OfficeHome.after(seconds)))
  }

  @Test("Calls meant for one who is away are the substitute's, and come back at the end")
  func callOuts() throws {
    let callOut = office.task("t")
    office.order(callOut, for: "O1")
    #expect(office.callOuts("O2").isEmpty)
    let absence = office.away("O1", "O2")
    for _ in 0..<2 { #expect(office.perform(.absence(absence)) == .kept) }
    #expect(office.callOuts("O2") == [callOut])
    #expect(office.callOuts("O1") == [callOut])
    for day in [-1, 1] {
      let other = try Store.open(path: office.home.path, today: { OfficeHome.today + day })
      #expect(other.answer(.callOuts("O2", at: OfficeHome.noon)) == .callOuts([]))
    }
    for _ in 0..<2 { #expect(end("away-O1", on: 0) == .kept) }
    #expect(office.callOuts("O2").isEmpty)
  }

  @Test("The substitute reads both inboxes, answers and gives managers for a head who is away")
  func head() {
    office.handOff("own", to: "W-2", at: OfficeHome.after(1))
    office.handOff("theirs", to: "W-1", at: OfficeHome.after(2))
    let remark = Remark(
      id: "r", call: "call-1", client: nil, topic: .price, text: "dear", at: OfficeHome.noon)
    _ = store.perform(.remark(remark))
    office.ask("a", to: "W-1")
    let client = office.newClient("1", at: OfficeHome.after(3))
    #expect(office.inbox("W-2").map(\.id) == ["hand-off/own", "remark/r"])
    #expect(office.open("W-2") == [.inbox: 2])
    office.perform(.absence(office.away("W-1", "W-2", from: -1, to: 1)))
    #expect(
      office.inbox("W-2").map(\.id)
        == ["new/\(client)", "hand-off/theirs", "hand-off/own", "remark/r"])
    #expect(office.consults("W-2").map(\.consult.id) == ["a"])
    #expect(office.open("W-2") == [.inbox: 4, .consults: 1, .newClients: 1])
    #expect(office.open("W-2", on: OfficeHome.today + 2) == [.inbox: 2])
    #expect(office.inbox("W-2", on: OfficeHome.today + 2).count == 2)
    #expect(office.answer("a", by: "W-2") == .kept)
    #expect(office.open("W-2")[.consults] == nil)
  }

  @Test("A manager who stands in for a head answers, on those days alone (A11)")
  func manager() {
    office.ask("a", to: "W-1")
    office.ask("b", to: "W-2")
    #expect(office.answer("a", by: "M1") == .refused("", .notYourRole))
    office.perform(.absence(office.away("W-1", "M1")))
    #expect(office.open("M1") == [.consults: 1])
    #expect(office.consults("M1").map(\.consult.id) == ["a"])
    #expect(office.answer("b", by: "M1") == .refused("", .notYourRole))
    #expect(office.answer("a", by: "M1") == .kept)
    #expect(office.answer("a", by: "W-1") == .overtaken(by: "M1"))
  }

  @Test("Where the substitute is away too, the next one stands in for both")
  func chain() {
    office.handOff("1", to: "M1")
    office.perform(.absence(office.away("M1", "M2")))
    office.perform(.absence(office.away("M2", "W-1")))
    office.perform(.absence(office.away("W-1", "M1")))
    #expect(office.inbox("W-1").map(\.id) == ["hand-off/1"])
    #expect(office.inbox("M1").map(\.id) == ["hand-off/1"])
  }

  @Test("A head sees who of the department and the operators is away, now and of late")
  func listed() {
    var purchasing = office.away("P-1", "T1")
    purchasing.id = "far"
    let past = office.away("O1", "O2", from: -9, to: -3)
    let long = office.away("O2", "O1", from: -90, to: -40)
    let now = office.away("M1", "M2", from: -1, to: 2)
    let next = office.away("M2", "M1", from: 5, to: 9)
    for absence in [past, next, purchasing, now, long] { office.perform(.absence(absence)) }
    #expect(absences("W-1") == [now.id, next.id, past.id])
    #expect(absences("P-1") == ["far", past.id])
    #expect(absences("M2").isEmpty)
    #expect(end(now.id, on: 2) == .kept)
    #expect(end(now.id, on: 1) == .kept)
    #expect(end(now.id, on: 2) == .kept)
    guard case .absences(let found)? = office.page(.absences, "W-1") else { return }
    #expect(found.first?.last == OfficeHome.today)
    #expect(end(next.id, on: 0) == .kept)
    #expect(absences("W-1") == [now.id, past.id])
  }
}
