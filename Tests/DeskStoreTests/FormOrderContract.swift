import Desk
import DeskStore
import Testing

/// What every adapter of the store promises about orders of a project's form (B1.3, C2).
@Suite(.onBothStores) struct FormOrderContract {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
    try store.load(Self.project, by: "head", at: Self.noon)
  }

  private static let noon = SmallCompany.noon
  private static let moment = Moment(day: SmallCompany.today, minute: 12 * 60)
  private static let day = SmallCompany.today + 2

  /// A visit on a day, in a slot that holds two.
  private static let project: Project = {
    var project = Project(
      name: "visits", title: Tongues("Visits"), company: Tongues("Visitors"),
      greeting: Tongues("Good day"), languages: ["en"])
    let slot = FieldKind.WindowRule.Slot(
      CallingRules.Hours(from: 540, to: 720), places: 2)
    let fields = [
      FormField("who", .name(longest: 40), label: Tongues("Who"), ask: Tongues("Who?")),
      FormField(
        "day",
        .date(FieldKind.DateRule(from: .init(days: 1), to: .init(days: 30))),
        label: Tongues("Day"), ask: Tongues("When?")),
      FormField(
        "hours", .window(FieldKind.WindowRule([slot], on: "day")), label: Tongues("Hours"),
        ask: Tongues("At what time?")),
    ]
    project.form = OrderForm(
      [OrderForm.Section("visit", Tongues("Visit"), fields)],
      points: [OrderForm.Point("home", Tongues("Be at home on {day}."))],
      sums: [SumPart(Tongues("Visit"), .fixed(Money(minor: 50_000)))])
    project.outcomes = [
      Project.Outcome("booked", Tongues("Booked"), .success, takesOrder: true)
    ]
    project.queues = ["visits"]
    return project
  }()

  private static var form: FormEntries {
    let date = day.date
    let text = "\(date.year)-\(pad(date.month))-\(pad(date.day))"
    return FormEntries(
      project: "visits", entries: ["who": "Olga", "day": text, "hours": "09:00-12:00"],
      told: ["home": [text]], sum: Money(minor: 50_000))
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func begin(_ key: OrderKey, _ form: FormEntries = Self.form) -> Report {
    _ = store.perform(
      .beginForm(key, project: "visits", call: "call", by: "O1", at: Self.noon))
    return store.perform(.edit(key, revision: 1, .form(form)))
  }

  private func confirm(_ key: OrderKey, total: Money = form.sum) -> Report {
    store.perform(
      .confirm(
        key,
        Confirmation(
          client: "", total: total, lines: 0, moment: Self.moment, by: "O1", at: Self.noon)))
  }

  private func refusal(_ report: Report) -> Refusal? {
    if case .refused(_, let refusal) = report { return refusal }
    return nil
  }

  @Test("C1: a project is held as the text it is kept as, and read when a call asks for it")
  func deferred() throws {
    let held = try #require(try store.projects().first)
    #expect(held == Self.project && held.text?.contains("Be at home") == true)
    #expect(!held.isHouse || held.script == nil)
    #expect(held.form == Self.project.form && held.outcomes == Self.project.outcomes)
    var changed = held
    changed.outcomes = []
    #expect(changed.text == nil && changed != held && changed.form == held.form)
    var other = Self.project
    other.form = nil
    try store.load(other, by: "head", at: Self.noon)
    #expect(try store.projects() == [other] && held != other)
  }

  @Test("A complete form becomes an order, once however often it is confirmed")
  func confirmed() throws {
    #expect(begin("f/1") == .kept)
    guard case .confirmed("f/1", let number, inboxOf: "") = confirm("f/1") else {
      Issue.record("not confirmed")
      return
    }
    #expect(confirm("f/1") == .confirmed("f/1", number: number, inboxOf: ""))
    #expect(try store.perform(.abandon("f/1", at: Self.noon)) != .kept)
  }

  @Test("Orders of forms and of goods are numbered in one row")
  func numbered() throws {
    let form = store.perform(
      .beginForm("f/1", project: "visits", call: "call", by: "O1", at: Self.noon))
    let goods = store.perform(
      .begin("g/1", client: "C1", call: "call", by: "O1", at: Self.noon))
    guard case .begun(_, let one) = form, case .begun(_, let other) = goods else {
      Issue.record("not begun")
      return
    }
    #expect(Int(other) == (Int(one) ?? 0) + 1)
  }

  @Test("The store asks every rule again: fields, points, the sum")
  func refused() {
    var empty = Self.form
    empty.entries["who"] = nil
    _ = begin("f/1", empty)
    #expect(refusal(confirm("f/1")) == .formIncomplete(1))
    var untold = Self.form
    untold.told = ["home": ["another day"]]
    _ = begin("f/2", untold)
    #expect(refusal(confirm("f/2")) == .pointsUntold(1))
    _ = begin("f/3")
    #expect(refusal(confirm("f/3", total: Money(minor: 1))) == .pricesChanged)
    var cheap = Self.form
    cheap.sum = Money(minor: 1)
    _ = begin("f/4", cheap)
    #expect(refusal(confirm("f/4", total: Money(minor: 1))) == .pricesChanged)
    _ = store.perform(
      .beginForm("f/5", project: "visits", call: "call", by: "O1", at: Self.noon))
    #expect(refusal(confirm("f/5")) == .noOrder)
  }

  @Test("A slot holds as many orders as it has places, and a cancelled one gives its place back")
  func slots() {
    for key in ["f/1", "f/2"] {
      _ = begin(key)
      #expect(refusal(confirm(key)) == nil)
    }
    _ = begin("f/3")
    #expect(refusal(confirm("f/3")) == .slotFull("09:00-12:00"))
    _ = store.perform(.cancel("f/1", moment: Self.moment, by: "O1", at: Self.noon))
    #expect(refusal(confirm("f/3")) == nil)
  }

  @Test("What was entered is recalled after a crash, with the call's queue")
  func recalled() throws {
    let call = Call(id: "call", number: "+7495", since: Self.noon, queue: "visits")
    _ = store.perform(.claim(call, by: "O1", at: Self.noon))
    _ = begin("f/1")
    guard case .recalled(let recall?) = store.answer(.recall("call")) else {
      Issue.record("not recalled")
      return
    }
    #expect(recall.call.queue == "visits")
    #expect(recall.client == nil)
    #expect(recall.order?.form == Self.form)
    #expect(recall.order?.total == Self.form.sum)
  }

  @Test("A project that was closed takes no order any more; its orders are confirmed as they were")
  func closed() throws {
    _ = begin("f/1")
    #expect(try store.closeProject("visits", by: "head", at: Self.noon))
    #expect(try !store.closeProject("visits", by: "head", at: Self.noon))
    #expect(try store.projects() == [])
    #expect(refusal(confirm("f/1")) == nil)
    let other = store.perform(
      .beginForm("f/2", project: "none", call: "call", by: "O1", at: Self.noon))
    #expect(refusal(other) == .projectClosed)
  }

  @Test("Projects come with the company, streets and all; each change is another version")
  func loaded() throws {
    let version = try store.projectsVersion()
    var project = Self.project
    project.streets = ["s.txt": StreetRegister(text: "Lime Street | Lipová\n")]
    try store.load(project, by: "head", at: Self.noon)
    #expect(try store.projectsVersion() == version + 1)
    #expect(try store.company()?.projects == [project])
    #expect(try store.projects()[0].streets["s.txt"]?.known("lipova") == "Lipová")
  }
}
