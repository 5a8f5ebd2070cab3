import Desk
import Testing

@testable import DeskStore

/// What every adapter of the store promises about orders at work (C3).
@Suite(.onBothStores) struct OrderWorkContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws {
    office = try OfficeHome()
    try office.store.load(Self.project, by: "head", at: OfficeHome.noon)
  }

  private static let today = OfficeHome.today
  static let moment = Moment(day: today, minute: 12 * 60)
  private static let day = today + 2
  private static let slot = DaySlot(day, "09:00-12:00")

  /// A visit in slots of one and two places, by crews.
  static let project: Project = {
    var project = Project(
      name: "visits", title: Tongues("Visits"), company: Tongues("Visitors"),
      greeting: Tongues("Good day"), languages: ["en"])
    let slots = [
      FieldKind.WindowRule.Slot(CallingRules.Hours(from: 540, to: 720), places: 2),
      FieldKind.WindowRule.Slot(CallingRules.Hours(from: 720, to: 900), places: 1),
    ]
    let days = FieldKind.DateRule(from: .init(days: 1), to: .init(days: 30))
    project.form = OrderForm([
      OrderForm.Section(
        "visit", Tongues("Visit"),
        [
          FormField("who", .name(longest: 40), label: Tongues("Who"), ask: Tongues("Who?")),
          FormField("phone", .phone, label: Tongues("Phone"), ask: Tongues("Which number?")),
          FormField("day", .date(days), label: Tongues("Day"), ask: Tongues("When?")),
          FormField(
            "hours", .window(FieldKind.WindowRule(slots, on: "day")), label: Tongues("Hours"),
            ask: Tongues("At what time?")),
        ])
    ])
    project.outcomes = [
      Project.Outcome("booked", Tongues("Booked"), .success, takesOrder: true)
    ]
    project.queues = ["visits"]
    project.orderLife = OrderLife(
      workers: .crews,
      crews: [.init("north", Tongues("North")), .init("south", Tongues("South"))],
      states: [
        .init("taken", Tongues("Taken"), next: ["planned", "cancelled"]),
        .init("planned", Tongues("Crew named"), next: ["done", "missed", "cancelled"]),
        .init("missed", Tongues("Did not come"), next: ["planned", "cancelled"]),
        .init("done", Tongues("Done")), .init("cancelled", Tongues("Cancelled")),
      ])
    return project
  }()

  private func confirm(_ key: OrderKey, _ slot: DaySlot = slot) -> Report {
    let date = slot.day.date
    let text = "\(date.day).\(date.month).\(date.year)"
    let form = FormEntries(
      project: "visits",
      entries: ["who": "Olga", "phone": "+74951112233", "day": text, "hours": slot.slot],
      sum: .zero)
    _ = store.perform(
      .beginForm(key, project: "visits", call: "call", by: "O1", at: OfficeHome.noon))
    _ = store.perform(.edit(key, revision: 1, .form(form)))
    return store.perform(
      .confirm(
        key,
        Confirmation(
          client: "", total: .zero, lines: 0, moment: Self.moment, by: "O1",
          at: OfficeHome.noon)))
  }

  private func work(_ key: OrderKey = "f/1") -> OrderWork? {
    guard case .orderWork(let work) = store.answer(.orderWork(key, from: Self.moment)) else {
      return nil
    }
    return work
  }

  private func deed(
    _ act: OrderDeed.Act, on key: OrderKey = "f/1", seen: Int, by code: StaffCode = "O1",
    words: String = "nobody came", moment: Moment = moment, after seconds: Int = 60
  ) -> OrderDeed {
    let at = OfficeHome.after(seconds)
    return OrderDeed(
      id: "\(code)-\(at.milliseconds)", order: key, seen: seen, act: act, words: words,
      moment: moment, signed: Signature(by: code, at: at))
  }

  private func act(_ deed: OrderDeed) -> Report { office.perform(.orderWork(deed)) }

  private func list(_ filter: OrderWorkFilter = OrderWorkFilter(), on day: Day) throws -> [String] {
    try store.with { try OrderWorkList(session: $0, today: day).list(filter) }.map(\.key)
  }

  @Test("C3: a confirmed order stands where its life begins, with its client and its hours")
  func begins() {
    _ = confirm("f/1")
    let work = work()
    #expect(work?.standing == "taken")
    #expect(work?.plan == OrderWork.Plan(day: Self.day, slot: Self.slot.slot))
    #expect(work?.client == "Olga" && work?.phone == "+74951112233")
    #expect(work?.history.map(\.signed.by) == ["O1"])
    #expect(work?.free.first == DaySlot(Self.today, "12:00-15:00") || work?.free.isEmpty == false)
    #expect(self.work("none") == nil)
  }

  @Test("Another crew is sent once: nobody came, then the crew, with what the client said")
  func sent() throws {
    _ = confirm("f/1")
    let later = Moment(day: Self.day, minute: 13 * 60)
    #expect(act(deed(.send(crew: "north", Self.slot), seen: 1)) == .kept)
    let next = DaySlot(Self.day + 1, "12:00-15:00")
    let again = deed(.send(crew: "south", next), seen: 2, moment: later, after: 90)
    for _ in 0..<2 { #expect(act(again) == .kept) }
    let work = try #require(self.work())
    #expect(work.history.map(\.standing) == ["taken", "planned", "missed", "planned"])
    #expect(work.history.map(\.plan.crew) == ["", "north", "north", "south"])
    #expect(work.history[2].words == "nobody came" && work.history[3].words.isEmpty)
    #expect(work.plan == OrderWork.Plan(day: next.day, slot: next.slot, crew: "south"))
    #expect(try store.orderWork(number: work.number, from: Self.moment)?.history == work.history)
    #expect(try store.auditRows().filter { $0.what == "orderWorked" }.count == 2)
    guard case .orders(let found) = store.answer(.orders(.caller("+74951112233"), limit: 5)) else {
      return
    }
    #expect(found.map(\.standing) == ["planned"])
  }

  @Test("Of two desks at once the second is told who was first")
  func overtaken() {
    _ = confirm("f/1")
    #expect(act(deed(.note, seen: 1, by: "O2")) == .kept)
    #expect(act(deed(.plan(Self.slot), seen: 1)) == .overtaken(by: "O2"))
    #expect(work()?.history.count == 2)
  }

  @Test("Hours that are full are refused, with those that are free; given hours are free again")
  func slots() {
    let narrow = DaySlot(Self.day, "12:00-15:00")
    _ = confirm("f/1")
    _ = confirm("f/2", narrow)
    guard case .refused(_, .slotTaken(narrow, let free)) = act(deed(.plan(narrow), seen: 1))
    else {
      Issue.record("not refused")
      return
    }
    #expect(free.contains(Self.slot) && !free.contains(narrow))
    let unknown = DaySlot(Self.day, "03:00-04:00")
    guard case .refused(_, .slotTaken) = act(deed(.plan(unknown), seen: 1)) else {
      Issue.record("an hour that is none")
      return
    }
    #expect(
      act(deed(.plan(DaySlot(Self.today - 1, "09:00-12:00")), seen: 1))
        == .refused("f/1", .timePast))
    #expect(act(deed(.plan(Self.slot), on: "f/2", seen: 1)) == .kept)
    #expect(act(deed(.plan(narrow), seen: 1, after: 70)) == .kept)
    #expect(confirm("f/3", narrow) == .refused("f/3", .slotFull(narrow.slot)))
    #expect(work()?.free.contains(narrow) == true, "its own hours are free to it")
  }

  @Test("Operators plan, send and note; heads and managers move; nobody else does anything")
  func rights() {
    _ = confirm("f/1")
    #expect(act(deed(.move(to: "planned"), seen: 1)) == .refused("f/1", .notYours))
    for code in ["F1", "T1"] {
      #expect(act(deed(.note, seen: 1, by: code)) == .refused("f/1", .notYours))
    }
    #expect(
      act(deed(.move(to: "done"), seen: 1, by: "W-1")) == .refused("f/1", .nothingToDo))
    #expect(act(deed(.move(to: "planned"), seen: 1, by: "M1")) == .kept)
    #expect(act(deed(.move(to: "done"), seen: 2, by: "W-1", after: 70)) == .kept)
    #expect(work()?.isOver == true)
    #expect(act(deed(.plan(Self.slot), seen: 3, after: 80)) == .refused("f/1", .nothingToDo))
    #expect(act(deed(.note, seen: 3, after: 80)) == .kept)
    #expect(work()?.standing == "done")
    #expect(
      store.perform(.cancel("f/1", moment: Self.moment, by: "O1", at: OfficeHome.after(99)))
        == .refused("f/1", .doneAlready))
  }

  @Test("An order that is cancelled, by either way, gives its place back and takes but notes")
  func cancelled() throws {
    let narrow = DaySlot(Self.day, "12:00-15:00")
    _ = confirm("f/1", narrow)
    #expect(act(deed(.move(to: "cancelled"), seen: 1, by: "W-1")) == .kept)
    #expect(work()?.isCancelled == true && work()?.history.count == 2)
    #expect(confirm("f/2", narrow) != .refused("f/2", .slotFull(narrow.slot)))
    _ = store.perform(
      .cancel("f/2", moment: Self.moment, by: "O2", at: OfficeHome.after(9)))
    #expect(work("f/2")?.history.map(\.standing) == ["taken", "cancelled"])
    #expect(
      act(deed(.plan(Self.slot), on: "f/2", seen: 2))
        == .refused("f/2", .orderCancelled(number: work("f/2")?.number ?? "")))
    #expect(act(deed(.note, on: "f/2", seen: 2)) == .kept)
    #expect(work("f/2")?.history.map(\.signed.by) == ["O1", "O2", "O1"])
    #expect(try list(on: Self.today).isEmpty)
  }

  @Test("Goods of the house go their way, and are planned in the house's windows")
  func goods() throws {
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    let work = try #require(self.work("k1"))
    #expect(work.standing == "taken" && work.project == nil && work.client.contains("Павлов"))
    #expect(work.plan == OrderWork.Plan(day: Self.today + 1, slot: "09:00–12:00"))
    #expect(!work.free.isEmpty)
    let free = try #require(work.free.last)
    #expect(act(deed(.plan(free), on: "k1", seen: 1)) == .kept)
    for (place, name) in ["packed", "onTheWay", "missed", "onTheWay", "delivered"].enumerated() {
      #expect(
        act(
          deed(
            .move(to: name), on: "k1", seen: 2 + place, by: "M1", after: 100 + place))
          == .kept)
    }
    #expect(self.work("k1")?.isOver == true)
  }

  @Test("Orders in work are listed by their day, those whose day is over first, by what is asked")
  func listed() throws {
    _ = confirm("f/1", DaySlot(Self.day, "12:00-15:00"))
    _ = confirm("f/2", Self.slot)
    _ = confirm("f/3", DaySlot(Self.day + 1, "09:00-12:00"))
    _ = act(deed(.send(crew: "south", DaySlot(Self.day + 5, "09:00-12:00")), seen: 1))
    #expect(try list(on: Self.today) == ["f/2", "f/3", "f/1"])
    #expect(try list(OrderWorkFilter(isLate: true), on: Self.day + 1) == ["f/2"])
    #expect(try list(OrderWorkFilter(crew: "south"), on: Self.today) == ["f/1"])
    #expect(try list(OrderWorkFilter(standing: "taken"), on: Self.today) == ["f/2", "f/3"])
    #expect(try list(OrderWorkFilter(day: Self.day + 1), on: Self.today) == ["f/3"])
    #expect(try list(OrderWorkFilter(project: "goods"), on: Self.today).isEmpty)
    #expect(
      try store.ordersInWork(OrderWorkFilter(project: "visits"), limit: 1, from: 1).map(\.key)
        == ["f/3"])
    #expect(try list(on: Self.today + 100) == ["f/1"], "what nobody touched leaves the list")
    #expect(try list(on: Self.today + 400).isEmpty)
    guard case .orders(let rows)? = office.page(.orders, "W-1") else {
      Issue.record("no page")
      return
    }
    #expect(rows.map(\.key) == ["f/2", "f/3", "f/1"])
    guard case .orders(let others)? = office.page(.orders, "O1") else { return }
    #expect(others.isEmpty)
  }
}
