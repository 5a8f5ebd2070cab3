import Desk
import Testing

@testable import DeskStore

/// What every adapter of the store promises about inboxes and who has acknowledged what (A14, A20).
@Suite(.onBothStores) struct InboxContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  @Test("What waits stands first, the newest at the top; what was acknowledged follows, signed")
  func order() {
    for number in 1...4 { office.handOff("\(number)", to: "M1", at: OfficeHome.after(number)) }
    #expect(office.open("M1") == [.inbox: 4])
    let signed = Signature(by: "M1", at: OfficeHome.noon)
    for _ in 0..<2 {
      #expect(office.perform(.acknowledge("hand-off/3", by: "M1", at: signed.at)) == .kept)
    }
    let entries = office.inbox("M1")
    #expect(entries.map(\.id) == [4, 2, 1, 3].map { "hand-off/\($0)" })
    #expect(entries.map(\.acknowledged) == [nil, nil, nil, signed])
    #expect(office.open("M1") == [.inbox: 3])
  }

  @Test("Each kind of entry is acknowledged by the name it bears in the inbox")
  func kinds() {
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    office.handOff("h", to: "M1")
    let callOut = office.task("t")
    office.order(callOut)
    _ = office.claim(callOut, by: "O1")
    office.register(callOut, by: "O1")
    let remark = Remark(
      id: "r", call: "call-1", client: "C1", topic: .price, text: "dear", at: OfficeHome.noon)
    _ = store.perform(.remark(remark))
    let client = office.newClient("1")
    office.perform(.assign(client, manager: "M1", by: "W-1", at: OfficeHome.noon))
    for (code, kinds) in [
      ("M1", ["assigned", "hand-off", "order"]), ("W-1", ["call", "new", "remark"]),
    ] {
      let entries = office.inbox(code)
      #expect(entries.map { String($0.id.prefix { $0 != "/" }) }.sorted() == kinds)
      for entry in entries {
        #expect(
          office.perform(.acknowledge(entry.id, by: code, at: OfficeHome.noon)) == .kept)
      }
      #expect(office.inbox(code).allSatisfy { $0.acknowledged?.by == code })
      #expect(office.open(code)[.inbox] == nil)
    }
  }

  @Test("A colleague who was first is named, and that acknowledgement stays")
  func overtaken() {
    let remark = Remark(
      id: "r", call: "call-1", client: nil, topic: .price, text: "dear", at: OfficeHome.noon)
    _ = store.perform(.remark(remark))
    #expect(office.inbox("W-1").map(\.id) == ["remark/r"])
    #expect(office.inbox("W-2").map(\.id) == ["remark/r"])
    #expect(office.perform(.acknowledge("remark/r", by: "W-2", at: OfficeHome.noon)) == .kept)
    #expect(
      office.perform(.acknowledge("remark/r", by: "W-1", at: OfficeHome.noon))
        == .overtaken(by: "W-2"))
    #expect(office.inbox("W-1").first?.acknowledged?.by == "W-2")
    #expect(office.perform(.acknowledge("nothing", by: "W-1", at: OfficeHome.noon)) == .kept)
  }

  @Test("At most sixty entries, of them at most thirty that were acknowledged")
  func bounded() {
    for number in 0..<70 { office.handOff("\(number)", to: "M1", at: OfficeHome.after(number)) }
    #expect(office.inbox("M1").map(\.id) == (10..<70).reversed().map { "hand-off/\($0)" })
    for number in 30..<70 {
      office.perform(.acknowledge("hand-off/\(number)", by: "M1", at: OfficeHome.noon))
    }
    let entries = office.inbox("M1")
    #expect(
      entries.map(\.id)
        == (0..<30).reversed().map { "hand-off/\($0)" }
        + (40..<70).reversed().map { "hand-off/\($0)" })
    for number in 0..<30 {
      office.perform(.acknowledge("hand-off/\(number)", by: "M1", at: OfficeHome.noon))
    }
    #expect(office.inbox("M1").count == 30)
    #expect(office.open("M1") == [:])
  }

  @Test("An order that was acknowledged and cancelled then is to be read anew")
  func cancelled() {
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    let standing = office.inbox("M1")[0].id
    office.perform(.acknowledge(standing, by: "M1", at: OfficeHome.noon))
    let cancel = Deed.cancel(
      "k1", moment: Moment(day: OfficeHome.today, minute: 720), by: "O1",
      at: OfficeHome.after(60))
    for _ in 0..<2 { _ = store.perform(cancel) }
    #expect(office.perform(.acknowledge(standing, by: "M2", at: OfficeHome.noon)) == .kept)
    let entries = office.inbox("M1")
    #expect(entries.count == 1)
    #expect(entries[0].acknowledged == nil && entries[0].id != standing)
    #expect(office.open("M1") == [.inbox: 1])
  }

  @Test("A head looks into the inboxes of the department, all others into their own (A26)")
  func rights() {
    office.handOff("m", to: "M1")
    office.handOff("f", to: "F1")
    office.handOff("o", to: "O1")
    #expect(office.inbox("W-1", of: "M1").map(\.id) == ["hand-off/m"])
    #expect(office.inbox("W-1", of: "F1").isEmpty)
    #expect(office.inbox("P-1", of: "M1").isEmpty)
    #expect(office.inbox("M2", of: "M1").isEmpty)
    #expect(office.inbox("nobody", of: "M1").isEmpty)
    #expect(office.inbox("O1").isEmpty)
    #expect(office.inbox("W-1", of: "O1").isEmpty)
    #expect(office.open("O1") == [:])
  }
}

/// A client has one manager, given by the head who was first (A15).
@Suite(.onBothStores) struct AssignmentContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  private func tasks(_ code: StaffCode) -> [NewClientTask] {
    guard case .newClients(let tasks)? = office.page(.newClients, code) else { return [] }
    return tasks
  }

  @Test("A new client gets its manager, who is told; the head's own entry is done with")
  func assign() {
    let first = office.newClient("1")
    let second = office.newClient("2", at: OfficeHome.after(9))
    #expect(tasks("W-1").map(\.client.code) == [second, first])
    #expect(office.open("W-1") == [.inbox: 2, .newClients: 2])
    let deed = OfficeDeed.assign(second, manager: "M2", by: "W-1", at: OfficeHome.after(60))
    for _ in 0..<2 { #expect(office.perform(deed) == .kept) }
    let signed = Signature(by: "W-1", at: OfficeHome.after(60))
    #expect(tasks("W-1").map(\.client.code) == [first, second])
    #expect(tasks("W-1").map(\.manager) == [nil, "M2"])
    #expect(tasks("W-1").map(\.assigned) == [nil, signed])
    #expect(tasks("W-1")[1].registered == Signature(by: "O1", at: OfficeHome.after(9)))
    #expect(tasks("M1").isEmpty)
    #expect(office.open("W-1") == [.inbox: 1, .newClients: 1])
    #expect(office.inbox("M2").map(\.id) == ["assigned/\(second)"])
    #expect(store.card(second)?.client.manager == "M2")
    guard case .clients(let found) = store.answer(.clients(text: "Fresh 2", limit: 5)) else {
      Issue.record("not found")
      return
    }
    #expect(found.map(\.hasManager) == [true])
  }

  @Test("The head who comes second is told who was first, and nothing changes")
  func second() throws {
    let client = office.newClient("1")
    office.perform(.assign(client, manager: "M2", by: "W-1", at: OfficeHome.noon))
    let before = try store.dump()
    #expect(
      office.perform(.assign(client, manager: "M1", by: "W-2", at: OfficeHome.noon))
        == .overtaken(by: "W-1"))
    #expect(
      office.perform(.assign("C1", manager: "M2", by: "W-1", at: OfficeHome.noon))
        == .overtaken(by: "M1"))
    #expect(
      office.perform(.assign("none", manager: "M2", by: "W-1", at: OfficeHome.noon))
        == .missing("none"))
    #expect(try store.dump() == before)
  }

  @Test("Books that name no manager leave the one a head has given; a named one counts")
  func books() throws {
    let client = office.newClient("1")
    office.perform(.assign(client, manager: "M2", by: "W-1", at: OfficeHome.noon))
    var books = OfficeHome.books
    books.clients.append(
      SmallCompany.client(client, "Fresh", manager: nil, phones: [], limit: 100))
    _ = try store.importBooks(books, asOf: OfficeHome.today)
    #expect(store.card(client)?.client.manager == "M2")
    #expect(store.card(client)?.client.creditLimit == Money(minor: 100))
    let before = try store.dump()
    #expect(try !store.importBooks(books, asOf: OfficeHome.today).changedAnything)
    #expect(try store.dump() == before)
    books.clients[books.clients.count - 1].manager = "M1"
    _ = try store.importBooks(books, asOf: OfficeHome.today)
    #expect(store.card(client)?.client.manager == "M1")
  }

  @Test("A manager that the books name takes the client from the head's list")
  func named() throws {
    let client = office.newClient("1")
    var books = OfficeHome.books
    books.clients.append(SmallCompany.client(client, "Fresh", phones: [], limit: 100))
    _ = try store.importBooks(books, asOf: OfficeHome.today)
    #expect(office.open("W-1")[.newClients] == nil)
    #expect(tasks("W-1").map(\.manager) == ["M1"])
    #expect(tasks("W-1").map(\.assigned) == [nil])
  }

  @Test("Many heads assign at once: each client gets one manager")
  func together() async throws {
    let clients = (1...8).map { office.newClient("\($0)") }
    let desks = try [office.home.another(), office.home.another()]
    let reports = await withTaskGroup(of: [Report].self) { group in
      for (place, desk) in desks.enumerated() {
        group.addTask {
          clients.map {
            desk.perform(
              .office(
                .assign(
                  $0, manager: "M\(place + 1)", by: "W-\(place + 1)", at: OfficeHome.noon)))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(reports.filter { $0 == .kept }.count == 8)
    let second = reports.filter { if case .overtaken = $0 { true } else { false } }
    #expect(second.count == 8)
    #expect(office.inbox("M1").count + office.inbox("M2").count == 8)
  }
}
