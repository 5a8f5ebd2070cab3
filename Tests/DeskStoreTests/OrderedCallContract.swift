import Desk
import Testing

@testable import DeskStore

/// Calls that heads order, and calls and drafts that go from one colleague to another (A17, A22).
@Suite(.onBothStores) struct OrderedCallContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  private func tasks(_ code: StaffCode = "W-1") -> [OrderedCall] {
    guard case .tasks(let calls)? = office.page(.tasks, code) else { return [] }
    return calls
  }

  private func handOver(
    _ id: CallOutID, to code: StaffCode, by giver: StaffCode, at seconds: Int = 0
  ) -> Report {
    office.perform(.handOver(id, to: code, by: giver, at: OfficeHome.after(seconds)))
  }

  @Test("Ordered calls wait by their time, then come what came of them (A17)")
  func ordered() {
    let late = office.task("late", due: 900)
    let early = office.task("early")
    let done = office.task("done", due: -900)
    for _ in 0..<2 {
      for callOut in [late, early, done] { #expect(office.order(callOut, for: "O2") == .kept) }
    }
    #expect(office.callOuts("O2").map(\.id) == ["done", "early", "late"])
    #expect(office.callOuts("O1").isEmpty)
    _ = office.claim(done, by: "O2")
    office.register(done, by: "O2", note: "too dear")
    #expect(tasks().map(\.callOut.id) == ["early", "late", "done"])
    #expect(tasks()[0].callOut == early)
    #expect(tasks().map(\.meantFor) == ["O2", "O2", "O2"])
    #expect(tasks().map(\.result?.answer) == [nil, nil, "too dear"])
    #expect(tasks()[0].orderedAt == OfficeHome.noon)
    #expect(tasks("W-2").isEmpty)
    #expect(office.inbox("W-1").map(\.id) == ["call/done"])
  }

  @Test("A call that was not made yet is called off; one that is being made stays (A17)")
  func withdrawn() {
    let callOut = office.task("t")
    office.order(callOut)
    for _ in 0..<2 {
      #expect(office.perform(.withdraw("t", by: "W-1", at: OfficeHome.noon)) == .kept)
    }
    #expect(tasks().isEmpty && office.callOuts("O1").isEmpty)
    office.order(callOut)
    #expect(office.callOuts("O1").isEmpty)
    #expect(office.claim(callOut, by: "O1") == .settled("t#1"))
    let second = office.task("s")
    office.order(second)
    _ = office.claim(second, by: "O1")
    let withdraw = OfficeDeed.withdraw("s", by: "W-1", at: OfficeHome.noon)
    #expect(office.perform(withdraw) == .overtaken(by: "O1"))
    office.register(second, by: "O1")
    #expect(office.perform(withdraw) == .overtaken(by: "O1"))
    #expect(office.inbox("W-1").map(\.id) == ["call/s"])
  }

  @Test("A call that is handed over is for that colleague alone (A22)")
  func handedOver() {
    let callOut = office.task("t")
    office.order(callOut)
    #expect(handOver("t", to: "O2", by: "O1") == .kept)
    #expect(office.callOuts("O1").isEmpty)
    #expect(office.callOuts("O2") == [callOut])
    #expect(handOver("t", to: "O1", by: "O2", at: 5) == .kept)
    #expect(handOver("t", to: "O2", by: "O1") == .kept)
    #expect(office.callOuts("O1") == [callOut])
    #expect(handOver("t", to: "O3", by: "O2", at: 9) == .overtaken(by: "O1"))
    #expect(handOver("t", to: "O3", by: "O3", at: 9) == .overtaken(by: "O2"))
    #expect(handOver("t", to: "O2", by: "W-1", at: 9) == .kept)
    _ = office.claim(callOut, by: "O2")
    #expect(handOver("t", to: "O1", by: "O2", at: 12) == .kept)
    #expect(handOver("t", to: "O1", by: "O1", at: 12) == .overtaken(by: "O2"))
    #expect(handOver("nothing", to: "O1", by: "O2") == .kept)
  }

  @Test("A dormant client's call can be handed over, and drops out when the client orders")
  func dormant() throws {
    var books = OfficeHome.books
    books.history = SmallCompany.history.filter { $0.client == "C1" }.map {
      var line = $0
      line.day = line.day - 30
      return line
    }
    let home = try TemporaryStore(nil)
    _ = try home.store.importBooks(books, asOf: OfficeHome.today)
    func callOuts(_ code: StaffCode) -> [CallOut] {
      guard case .callOuts(let found) = home.store.answer(.callOuts(code, at: OfficeHome.noon))
      else { return [] }
      return found
    }
    let callOut = callOuts("O1")[0]
    let deed = Deed.office(.handOver(callOut.id, to: "O2", by: "O1", at: OfficeHome.noon))
    for _ in 0..<2 { #expect(home.store.perform(deed) == .kept) }
    #expect(callOuts("O1").isEmpty)
    #expect(callOuts("O2") == [callOut])
    let draft = Draft.complete()
    draft.keep(in: home.store)
    _ = home.store.perform(draft.confirm)
    #expect(callOuts("O2").isEmpty)
  }

  @Test("A draft that was set aside is listed for a week, to be copied and not changed (A22)")
  func setAside() throws {
    let draft = Draft.complete("k1")
    let empty = Draft("k2")
    let confirmed = Draft.complete("k3")
    for draft in [draft, empty, confirmed] { draft.keep(in: store) }
    _ = store.perform(confirmed.confirm)
    _ = store.perform(
      .change("k4", replacing: "k3", call: "call-2", by: "O1", at: OfficeHome.noon))
    let line = OrderLine(
      id: 1, good: SmallCompany.goods[0], quantity: Quantity(1), last: nil)
    #expect(store.perform(.edit("k4", revision: 1, .put(line))) == .kept)
    for key in ["k1", "k2", "k4"] {
      _ = store.perform(.abandon(key, at: OfficeHome.after(60)))
    }
    func listed(_ store: Store, _ search: OrderSearch = .client("C1")) -> [ConfirmedOrder] {
      guard case .orders(let orders) = store.answer(.orders(search, limit: 9)) else { return [] }
      return orders
    }
    let orders = listed(store)
    #expect(orders.map(\.key) == ["k3", "k1"])
    #expect(orders.map(\.state) == [.confirmed, .setAside(by: "O1")])
    #expect(orders[1].lines.map(\.good.code) == ["00739", "00765"])
    #expect(orders[1].total == draft.order.total)
    #expect(orders[1].held.isEmpty)
    #expect(orders[1].day == OfficeHome.today)
    #expect(listed(store, .number(orders[1].number)).isEmpty)
    let company = try #require(try store.company())
    let moment = Moment(day: OfficeHome.today, minute: 720)
    #expect(ChangeCheck.obstacle(orders[1], company: company, at: moment) == .noOrder)
    #expect(
      store.perform(.cancel("k1", moment: moment, by: "O1", at: OfficeHome.noon))
        == .refused("k1", .noOrder))
    #expect(
      store.perform(.change("k5", replacing: "k1", call: "c", by: "O2", at: OfficeHome.noon))
        == .refused("k5", .noOrder))
    let later = try Store.open(path: office.home.path, today: { OfficeHome.today + 8 })
    #expect(listed(later).map(\.key) == ["k3"])
  }
}
