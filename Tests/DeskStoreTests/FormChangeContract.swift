import Desk
import Testing

@testable import DeskStore

/// What every adapter of the store promises about orders of forms that change (C2, C3).
@Suite(.onBothStores) struct FormChangeContract {
  let office: OfficeHome
  let visits: FormHome
  var store: Store { office.store }

  init() throws {
    office = try OfficeHome()
    visits = try FormHome(office.store)
  }

  @Test("C2: a change takes the number; until it is confirmed the order stands as it was")
  func changed() throws {
    #expect(visits.order("f/1").refused == nil)
    #expect(visits.begin("f/2", changing: "f/1") == .begun("f/2", number: "0000001"))
    #expect(visits.found().map(\.key) == ["f/1"])
    let form = FormHome.form(FormHome.noon, materials: "cable*2, box*1")
    for _ in 0..<2 {
      #expect(visits.fill("f/2", form) == .confirmed("f/2", number: "0000001", inboxOf: ""))
    }
    let found = visits.found()
    #expect(found.map(\.key) == ["f/2", "f/1"] && found.map(\.number) == ["0000001", "0000001"])
    #expect(found.map(\.state) == [.confirmed, .replaced])
    #expect(found[0].form == form && found[0].total == Money(minor: 71_100))
    let figures = try store.figures(of: "O1", on: OfficeHome.today)
    #expect((figures.orders, figures.sum) == (1, Money(minor: 71_100)))
    let rows = try store.auditRows().filter { $0.subject == "0000001" }
    #expect(rows.map(\.what) == ["orderConfirmed", "orderChanged"])
    #expect(try store.verifyAudit().fault == nil)
  }

  @Test("C3: the history goes on under the change: what was done before, then what was changed")
  func history() throws {
    _ = visits.order("f/1")
    #expect(visits.act(.send(crew: "north", FormHome.morning), on: "f/1", seen: 1) == .kept)
    _ = visits.change("f/1", to: "f/2", FormHome.form(FormHome.noon))
    var work = try #require(visits.work("f/2"))
    #expect(work.history.map(\.standing) == ["taken", "planned", "planned"])
    #expect(work.history.last?.words == "Hours" && work.history.last?.signed.by == "O1")
    let plan = OrderWork.Plan(day: FormHome.day, slot: "12:00-15:00", crew: "north")
    #expect(work.plan == plan, "the crew comes at the new hours")
    #expect(visits.act(.note, on: "f/2", seen: 3, by: "O2") == .kept)
    #expect(visits.change("f/2", to: "f/3", FormHome.form(FormHome.noon, who: "Vera")) != .kept)
    #expect(visits.act(.move(to: "done"), on: "f/3", seen: 5, by: "M1") == .kept)
    work = try #require(try store.orderWork(number: "1", from: FormHome.moment))
    #expect(
      work.history.map(\.standing)
        == ["taken", "planned", "planned", "planned", "planned", "done"])
    #expect(work.history.map(\.words) == ["", "as asked", "Hours", "as asked", "Who", "as asked"])
    #expect(work.client == "Vera" && work.isOver)
    let listed = try store.ordersInWork(OrderWorkFilter(), limit: 9)
    #expect(listed == [], "one order, and it is done")
  }

  @Test("An order's own place is not taken from it; another's is, and its old one gets free")
  func places() {
    _ = visits.order("f/1", FormHome.form(FormHome.noon))
    #expect(visits.order("f/2", FormHome.form(FormHome.noon)).refused == .slotFull("12:00-15:00"))
    let same = FormHome.form(FormHome.noon, who: "Vera")
    #expect(visits.change("f/1", to: "f/3", same).refused == nil)
    #expect(visits.order("f/4").refused == nil)
    let wanted = FormHome.form(FormHome.noon)
    #expect(visits.change("f/4", to: "f/5", wanted).refused == .slotFull("12:00-15:00"))
    #expect(visits.found().first { $0.key == "f/4" }?.state == .confirmed)
    #expect(visits.change("f/3", to: "f/6", FormHome.form()).refused == nil)
    #expect(visits.fill("f/5", wanted).refused == nil, "the place is free now")
  }

  @Test("A form opens with the hours that its order was planned to meanwhile")
  func planned() {
    _ = visits.order("f/1")
    let later = DaySlot(FormHome.day + 1, "12:00-15:00")
    #expect(visits.act(.plan(later), on: "f/1", seen: 1) == .kept)
    let entries = visits.found().first?.form?.entries
    #expect(entries?["hours"] == later.slot)
    #expect(entries?["day"] == FormHome.form(later).entries["day"])
  }

  @Test("The store reads a change as it reads an order: fields, points, the sum")
  func read() {
    _ = visits.order("f/1")
    var untold = FormHome.form(FormHome.noon)
    untold.told = ["home": ["another day"]]
    #expect(visits.change("f/1", to: "f/2", untold).refused == .pointsUntold(1))
    var cheap = FormHome.form()
    cheap.sum = Money(minor: 1)
    #expect(visits.change("f/1", to: "f/3", cheap).refused == .pricesChanged)
    #expect(visits.change("f/1", to: "f/4", FormHome.form(who: "")).refused == .formIncomplete(1))
    #expect(visits.found().map(\.state) == [.confirmed])
  }

  @Test("C3: what is done, cancelled or changed already changes no more, begun or not")
  func ended() throws {
    _ = visits.order("f/1")
    #expect(visits.begin("f/2", changing: "f/1").refused == nil)
    _ = visits.act(.send(crew: "north", FormHome.morning), on: "f/1", seen: 1)
    #expect(visits.act(.move(to: "done"), on: "f/1", seen: 2, by: "M1") == .kept)
    #expect(visits.fill("f/2", FormHome.form(FormHome.noon)).refused == .doneAlready)
    #expect(visits.begin("f/3", changing: "f/1").refused == .doneAlready)
    #expect(visits.work("f/1")?.standing == "done")
    _ = visits.order("g/1")
    #expect(visits.begin("g/2", changing: "g/1").refused == nil)
    #expect(visits.begin("g/3", changing: "g/1").refused == nil)
    #expect(visits.fill("g/3", FormHome.form(who: "Vera")).refused == nil)
    #expect(
      visits.fill("g/2", FormHome.form(who: "Ida")).refused
        == .orderReplaced(number: "0000002"))
    _ = visits.cancel("g/3")
    #expect(visits.begin("g/4", changing: "g/3").refused == .orderCancelled(number: "0000002"))
  }

  @Test("After a crash the draft of a change is recalled with the order whose place it takes")
  func recalled() throws {
    _ = visits.order("f/1")
    let call = Call(id: "call-2", number: "+74951112233", since: OfficeHome.noon, queue: "visits")
    _ = store.perform(.claim(call, by: "O1", at: OfficeHome.noon))
    _ = visits.begin("f/2", changing: "f/1")
    let form = FormHome.form(FormHome.noon)
    _ = store.perform(.edit("f/2", revision: 1, .form(form)))
    guard case .recalled(let recall?) = store.answer(.recall("call-2")) else {
      Issue.record("not recalled")
      return
    }
    #expect(recall.order?.form == form && recall.order?.number == "0000001")
    #expect(recall.order?.replaced?.key == "f/1" && !recall.isConfirmed)
  }
}

/// The same under roles of the database: psql may no more than the desks (A26).
@Suite(.onServer) struct FormChangeRoleTests {
  @Test("An operator changes any operator's order; not one that is done, nor by another's draft")
  func roles() throws {
    let roles = try RoleHome()
    var visits = try FormHome(roles.owner)
    visits.desk = try roles.desk("O1")
    #expect(visits.order("f/1").refused == nil)
    #expect(visits.act(.send(crew: "north", FormHome.morning), on: "f/1", seen: 1) == .kept)
    visits.desk = try roles.desk("O2")
    let form = FormHome.form(FormHome.noon)
    #expect(
      visits.change("f/1", to: "f/2", form, by: "O2")
        == .confirmed("f/2", number: "0000001", inboxOf: ""))
    #expect(visits.work("f/2")?.history.map(\.signed.by) == ["O1", "O1", "O2"])
    #expect(try roles.owner.verifyAudit().fault == nil)
    visits.desk = try roles.desk("O1")
    #expect(visits.order("g/1").refused == nil)
    visits.desk = try roles.desk("O2")
    #expect(visits.begin("g/2", changing: "g/1", by: "O2").refused == nil)
    let taken = "UPDATE orders SET state = 'replaced', changed_at = 1 WHERE key = "
    let refused: [(StaffCode, String)] = [
      ("O1", taken + "'g/1'"), ("O2", taken + "'f/2'"),
      (
        "O2",
        """
        INSERT INTO order_steps (id, order_key, place, standing, is_over, slot, crew, words,
          done_by, at)
        VALUES ('x', 'g/2', 1, 'taken', 0, '', '', '', 'O1', 1)
        """
      ),
    ]
    for (code, sql) in refused {
      #expect(try roles.refusal(code, sql) == PostgresTrouble.forbidden, "\(code): \(sql)")
    }
    visits.desk = try roles.desk("M1")
    #expect(visits.act(.move(to: "planned"), on: "g/1", seen: 1, by: "M1") == .kept)
    #expect(visits.act(.move(to: "done"), on: "g/1", seen: 2, by: "M1") == .kept)
    #expect(
      try roles.refusal("O2", taken + "'g/1'") == PostgresTrouble.forbidden, "it is done")
  }
}
