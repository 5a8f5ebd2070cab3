import Testing

@testable import Desk

/// What becomes of orders, at the desk and in the office (C3).
struct OrderWorkTests {
  private static let life = OrderLife(
    workers: .crews,
    crews: [.init("north", Tongues("North")), .init("south", Tongues("South"))],
    states: [
      .init("taken", Tongues("Taken"), next: ["planned", "cancelled"]),
      .init("planned", Tongues("Crew named"), next: ["done", "missed", "cancelled"]),
      .init("missed", Tongues("Did not come"), next: ["planned", "cancelled"]),
      .init("done", Tongues("Done")), .init("cancelled", Tongues("Cancelled")),
    ])
  private static let signed = Signature(by: "op", at: World.start)
  private static let noon = Moment(day: World.today, minute: 720)
  private static let free = [
    DaySlot(World.today + 1, "09:00-12:00"), DaySlot(World.today + 1, "12:00-15:00"),
  ]

  private static func work(
    _ standing: String = "planned", crew: String = "north", day: Day? = World.today,
    slot: String = "09:00-12:00", isOver: Bool = false
  ) -> OrderWork {
    OrderWork(
      key: "f/1", number: "0000009", client: "Olga", phone: "74950000001", project: "visits",
      isOver: isOver,
      history: [
        OrderWork.Step(
          standing: standing, plan: OrderWork.Plan(day: day, slot: slot, crew: crew),
          signed: signed)
      ], free: free)
  }

  private static func steps(
    _ act: OrderDeed.Act, _ work: OrderWork = work(), _ life: OrderLife = life
  ) -> [String]? {
    life.steps(of: act, on: work, at: noon)?.map(\.standing)
  }

  private static func desk(_ place: Int) -> State {
    var state = State(
      now: World.start, calendar: Calendar(today: World.today, offsetSeconds: 10_800),
      company: World.company, script: Script(texts: [:]), me: World.staff[place], phone: .manual)
    var project = Project(
      name: "visits", title: Tongues("Visits"), company: Tongues("V"), greeting: Tongues("V"),
      languages: ["en"])
    project.orderLife = life
    state.company.projects = [project]
    return state
  }

  private static var listed: ConfirmedOrder {
    ConfirmedOrder(
      key: "f/1", number: "0000009", client: World.client(), day: World.today, by: "op",
      total: .zero, state: .confirmed, lines: [], form: FormEntries(project: "visits", sum: .zero))
  }

  /// A list with one order of a form, opened by Enter; the store has answered.
  private static func open(_ desk: inout State, _ work: OrderWork = work()) {
    desk.operate(.orders, .type("9"))
    _ = desk.update(.reported(desk.lastRequest, .orders([listed])), at: desk.now)
    desk.operate(.accept)
    _ = desk.update(.reported(desk.lastRequest, .orderWork(work)), at: desk.now)
  }

  private static func deed(_ effects: [Effect]) -> OrderDeed? {
    for case .keep(.office(.orderWork(let deed)), _) in effects { return deed }
    return nil
  }

  @Test("C3: an order moves along its life alone, and an end takes but notes")
  func moves() {
    #expect(Self.steps(.move(to: "done")) == ["done"])
    #expect(Self.steps(.move(to: "taken")) == nil)
    #expect(Self.steps(.move(to: "nowhere")) == nil)
    let over = Self.work("done", isOver: true)
    #expect(Self.steps(.move(to: "planned"), over) == nil)
    #expect(Self.steps(.plan(Self.free[0]), over) == nil)
    #expect(Self.steps(.note, over) == ["done"])
    #expect(Self.steps(.move(to: "done"), Self.work("of another life")) == ["done"])
  }

  @Test("A crew in place of one that did not come leads through the state that says so")
  func sent() {
    let act = OrderDeed.Act.send(crew: "south", Self.free[0])
    #expect(Self.steps(act) == ["missed", "planned"])
    #expect(Self.steps(act, Self.work("missed")) == ["planned"])
    #expect(Self.steps(act, Self.work("taken", crew: "")) == ["planned"])
    #expect(Self.steps(act, Self.work(day: World.today + 1)) == ["planned"], "it was not due yet")
    #expect(Self.steps(act, Self.work(slot: "14:00-15:00")) == ["planned"])
    #expect(Self.steps(.send(crew: "east", Self.free[0])) == nil)
  }

  @Test("Other hours leave the state as it is, but where the life plans anew")
  func planned() {
    #expect(Self.steps(.plan(Self.free[0])) == ["planned"])
    #expect(Self.steps(.plan(Self.free[0]), Self.work("missed")) == ["planned"])
    #expect(Self.steps(.plan(Self.free[0]), Self.work("taken", crew: "")) == ["taken"])
    #expect(Self.steps(.plan(Self.free[0]), Self.work("missed", crew: "")) == ["missed"])
    let booked = OrderLife(
      workers: .slots,
      states: [
        .init("booked", Tongues("B"), next: ["moved", "done"]),
        .init("moved", Tongues("M"), next: ["booked"]), .init("done", Tongues("D")),
      ])
    #expect(Self.steps(.plan(Self.free[0]), Self.work("moved", crew: ""), booked) == ["booked"])
  }

  @Test("The house's own lives lead from their first state to an end", arguments: [0, 1])
  func houseLives(_ place: Int) {
    let life = [OrderLife.goods, .plain][place]
    for state in life.states {
      for name in state.next { #expect(life.state(name) != nil) }
      #expect(state.title.byLanguage.count == 4)
    }
    #expect(life.isEnd(OrderLife.cancelled) && !life.isEnd(life.first))
  }

  @Test("Hours of today that have begun and hours that are full are not free")
  func freeHours() {
    let rule = FieldKind.WindowRule([
      .init(CallingRules.Hours(from: 540, to: 720)),
      .init(CallingRules.Hours(from: 780, to: 900), places: 1),
    ])
    let full = DaySlot(World.today + 1, "13:00-15:00")
    let free = rule.free(from: Self.noon, on: nil, days: 1) { $0 == full ? 1 : 0 }
    #expect(
      free == [DaySlot(World.today, "13:00-15:00"), DaySlot(World.today + 1, "09:00-12:00")])
  }

  @Test("From the list Enter opens an order, Enter again plans it, Esc goes back step by step")
  func opened() {
    var desk = Self.desk(0)
    Self.open(&desk)
    guard case .orderWork(let sheet)? = desk.overlay else {
      Issue.record("not open")
      return
    }
    #expect(sheet.work?.number == "0000009")
    desk.operate(.accept)
    guard case .office? = desk.overlay else {
      Issue.record("no form")
      return
    }
    desk.operate(.back)
    #expect(desk.overlay == .orderWork(sheet))
    desk.operate(.back)
    guard case .orders(let list)? = desk.overlay else {
      Issue.record("no list")
      return
    }
    #expect(list.search.matches.first?.standing == "planned")
  }

  @Test("An operator sends another crew; what was done shows at once, and to the client it is said")
  func operatorSends() {
    var desk = Self.desk(0)
    Self.open(&desk)
    #expect(desk.workChoices(for: Self.work()) == ["send", "replan", "addNote"])
    desk.operate(.accept, .accept, .accept, .accept, .type("nobody came"))
    let effects = desk.operate(.accept)
    let deed = Self.deed(effects)
    #expect(deed?.act == .send(crew: "south", Self.free[0]))
    #expect(deed?.words == "nobody came" && deed?.seen == 1)
    let request = desk.outbox.last?.request ?? 0
    let asked = desk.update(.reported(request, .kept), at: desk.now)
    #expect(asked.contains { if case .ask(.orderWork("f/1", _), _) = $0 { true } else { false } })
    #expect(desk.notice == deed.map { .officeKept(.orderWork($0)) })
  }

  @Test("Where a colleague was first, it is said, and the order is shown as it stands")
  func overtaken() {
    var desk = Self.desk(0)
    Self.open(&desk)
    desk.operate(.accept, .type("2"), .accept, .accept)
    desk.operate(.accept)
    let request = desk.outbox.last?.request ?? 0
    let asked = desk.update(.reported(request, .overtaken(by: "hw")), at: desk.now)
    #expect(desk.notice == .overtaken(by: "hw"))
    #expect(asked.contains { if case .ask(.orderWork, _) = $0 { true } else { false } })
  }

  @Test("Heads also move; a note needs words; whoever has no part in it changes nothing")
  func roles() {
    var head = Self.desk(4)
    Self.open(&head)
    #expect(
      head.workChoices(for: Self.work()) == [
        "send", "replan", "addNote", "moveTo/done", "moveTo/missed", "moveTo/cancelled",
      ])
    head.operate(.accept, .type("4"), .accept)
    #expect(Self.deed(head.operate(.accept))?.act == .move(to: "done"))
    var noting = Self.desk(0)
    Self.open(&noting, Self.work("done", isOver: true))
    noting.operate(.accept, .accept)
    #expect(Self.deed(noting.operate(.accept)) == nil)
    #expect(noting.notice == .refused(.fieldMissing(.answerWords)))
    var other = Self.desk(0)
    other.me.role = .finance
    #expect(other.workChoices(for: Self.work()).isEmpty)
  }

  @Test("What was agreed stays chosen while it is to come; else the nearest hours are")
  func chosenHours() {
    let desk = Self.desk(0)
    func chosen(_ work: OrderWork) -> String? { desk.workForm(work).chosen(.workSlot) }
    let agreed = Self.work("taken", crew: "", day: World.today + 1, slot: "12:00-15:00")
    #expect(chosen(agreed) == Self.free[1].option)
    let far = Self.work("taken", crew: "", day: World.today + 9, slot: "12:00-15:00")
    #expect(chosen(far) == DaySlot(World.today + 9, "12:00-15:00").option)
    #expect(chosen(Self.work()) == Self.free[0].option)
    #expect(chosen(Self.work("taken", crew: "", slot: "")) == State.WorkChoice.atOnce)
  }

  @Test("An order that is done is not cancelled any more")
  func doneIsDone() {
    var desk = Self.desk(0)
    var done = Self.listed
    done.standing = "done"
    desk.operate(.orders, .type("9"))
    _ = desk.update(.reported(desk.lastRequest, .orders([done])), at: desk.now)
    desk.operate(.eraseForward)
    #expect(desk.notice == .refused(.doneAlready))
  }

  @Test("In a call F9 takes a complaint about the order")
  func complaint() {
    var desk = World.selling()
    desk.company.projects = Self.desk(0).company.projects
    desk.overlay = .orderWork(OrderSheet(key: "f/1", number: "0000009", work: Self.work()))
    desk.operate(.remark)
    #expect(desk.overlay == .remark(RemarkDraft(complaint: .init(order: "0000009"))))
  }

  @Test("The office's page opens the chosen order")
  func page() {
    var desk = Self.desk(4)
    desk.work = .office(
      Office(page: .orders, of: desk.me.code, rows: .orders([Self.work()])))
    let effects = desk.operate(.accept)
    #expect(
      effects == [.ask(.orderWork("f/1", from: desk.moment), desk.lastRequest)])
    #expect(Self.work().isLate(on: World.today + 1) && !Self.work().isLate(on: World.today))
  }
}
