import Desk
import GRDB
import Testing

@testable import DeskStore

/// The figures that a store counts: they reconcile, with each other and with the registry (AV).
@Suite(.onBothStores) struct FigureContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  private static let today = OfficeHome.today

  private func sheet(
    _ unit: ReportPeriod.Unit, _ scope: FigureSheet.Scope = .everybody
  ) throws -> FigureSheet {
    try store.figureSheet(
      ReportPeriod(unit, containing: Self.today), of: scope, today: Self.today)
  }

  private func row(_ owner: FigureSheet.Owner, in sheet: FigureSheet) -> FigureSheet.Row? {
    sheet.rows.first { $0.owner == owner }
  }

  /// A call on a day, `answered` and `wrapped` seconds after it came.
  private func register(
    _ id: CallID, _ code: StaffCode?, _ outcome: Outcome, on day: Day = today,
    answered: Int? = nil, ended: Int? = nil, wrapped: Int = 100, isMade: Bool = false,
    project: String? = nil
  ) {
    let since = OfficeHome.noon.advanced(bySeconds: (day - Self.today) * 86_400)
    let callOut = CallOut(
      id: id, reason: .callBack(note: ""), number: "74950000001", client: nil, due: since)
    let call = Call(
      id: id, number: "74950000001", since: since, callOut: isMade ? callOut : nil)
    var registration = Registration(
      call: call, answeredAt: answered.map { since.advanced(bySeconds: $0) },
      endedAt: since.advanced(bySeconds: ended ?? wrapped),
      registeredAt: since.advanced(bySeconds: wrapped),
      client: nil, outcome: outcome, order: nil, day: day)
    registration.project = project
    #expect(store.perform(.register(registration, by: code)) == .kept)
  }

  @discardableResult
  private func confirm(_ key: OrderKey, _ client: ClientCode, by code: StaffCode) -> Draft {
    let draft = Draft.complete(key, client: client)
    draft.keep(in: store)
    var confirmation = draft.confirmation
    confirmation.by = code
    guard case .confirmed = store.perform(.confirm(key, confirmation)) else {
      Issue.record("\(key) was not confirmed")
      return draft
    }
    return draft
  }

  @Test("A25: a day's figures are those of its calls, orders, offers and times")
  func day() throws {
    register("1", "O1", .orderTaken, answered: 20, wrapped: 120)
    register("2", "O1", .complaint, answered: 21, wrapped: 41)
    register("3", nil, .abandoned)
    register("4", "O1", .noAnswer, isMade: true)
    register("5", "O1", .information, answered: 8, wrapped: 68, isMade: true)
    register("6", "O1", .unfinished, answered: 5, wrapped: 90_000)
    let draft = confirm("k1", "C1", by: "O1")
    let row = try #require(row(.all, in: try sheet(.day)))
    var expected = Figures()
    expected.offered = 4
    expected.answered = 3
    expected.answeredInTime = 2
    expected.abandoned = 1
    expected.waited = 46_000
    expected.calls = 5
    expected.handled = 3
    expected.handling = 180_000
    expected.made = 2
    expected.reached = 1
    expected.orders = 1
    expected.lines = 2
    expected.sum = draft.order.total
    expected.offersMade = 3
    expected.offersTaken = 1
    expected.complaints = 1
    expected.refusals = [.hasStock: 2]
    expected.outcomes = [
      .orderTaken: 1, .complaint: 1, .abandoned: 1, .noAnswer: 1, .information: 1, .unfinished: 1,
    ]
    #expect(row.figures == expected)
  }

  @Test("AV: an order counts for whoever confirmed it until it is cancelled")
  func orders() throws {
    confirm("k1", "C1", by: "O1")
    confirm("k2", "C7", by: "O2")
    confirm("k3", "C5", by: "O2")
    let moment = Moment(day: Self.today, minute: 721)
    guard
      case .cancelled = store.perform(
        .cancel("k3", moment: moment, by: "O1", at: OfficeHome.after(60)))
    else {
      Issue.record("the order was not cancelled")
      return
    }
    let sheet = try sheet(.day)
    let two = try #require(row(.member("O2"), in: sheet))
    #expect(two.figures.orders == 1 && two.figures.cancelled == 1 && two.figures.lines == 2)
    #expect(row(.all, in: sheet)?.figures.orders == 2)
    for code in ["O1", "O2"] {
      let day = try store.figures(of: code, on: Self.today)
      #expect(row(.member(code), in: sheet)?.figures.orders == day.orders)
      #expect(row(.member(code), in: sheet)?.figures.sum == day.sum)
    }
  }

  @Test("C8: a worked call has its orders and their sum, and a cancelled one is told apart")
  func workedCalls() throws {
    let one = confirm("k1", "C1", by: "O1")
    let two = confirm("k2", "C7", by: "O1")
    #expect(one.call == two.call)
    register(one.call, "O1", .orderTaken, answered: 20, wrapped: 120)
    register("other", nil, .abandoned)
    register("made", "O2", .noAnswer, isMade: true)
    register("before", "O1", .information, on: Self.today - 3, answered: 4, wrapped: 64)
    func worked(_ from: Day = Self.today) throws -> [CallID: WorkedCall] {
      let calls = try store.workedCalls(from: from, to: Self.today)
      return Dictionary(uniqueKeysWithValues: calls.map { ($0.id, $0) })
    }
    let call = try #require(try worked()[one.call])
    #expect(call.orders == 2 && call.sum == one.order.total + two.order.total)
    #expect(call.cancelled == 0 && call.handlingSeconds == 100 && call.member == "O1")
    let moment = Moment(day: Self.today, minute: 721)
    _ = store.perform(.cancel("k2", moment: moment, by: "O1", at: OfficeHome.after(60)))
    let later = try #require(try worked()[one.call])
    #expect(later.orders == 1 && later.sum == one.order.total && later.cancelled == 1)
    #expect(try worked()["other"]?.member == nil && worked()["other"]?.handlingSeconds == nil)
    #expect(try worked()["made"]?.cameIn == false)
    #expect(try worked().count == 3 && worked(Self.today - 3).count == 4)
    register("taxi", "O1", .information, answered: 5, ended: 65, wrapped: 75, project: "taxi")
    let taxi = try #require(try worked()["taxi"])
    #expect(taxi.project == "taxi" && !taxi.isWritten && taxi.cameIn)
    #expect(taxi.registeredAt.seconds(since: taxi.endedAt) == 10)
    #expect(try worked()[one.call]?.project == nil)
  }

  @Test("A call in hand counts as answered, for the desk that has it")
  func inHand() throws {
    let call = Call(id: "1", number: "", since: OfficeHome.noon.advanced(bySeconds: -30))
    _ = store.perform(.claim(call, by: "O2", at: OfficeHome.noon))
    let sheet = try sheet(.day)
    for owner in [FigureSheet.Owner.all, .member("O2")] {
      let figures = try #require(row(owner, in: sheet)).figures
      #expect(figures.offered == 1 && figures.answered == 1 && figures.answeredInTime == 0)
      #expect(figures.calls == 0 && figures.handled == 0 && figures.waited == 30_000)
    }
    let day = try store.figures(of: "O2", on: Self.today)
    #expect(day.offered == 1 && day.answered == 1 && day.calls == 0)
  }

  @Test("AV: weeks of calls reconcile to the call: days, operators, the registry, the header")
  func reconciles() throws {
    var dice = SeededDice(seed: 7)
    let first = Self.today - 25
    for number in 0..<900 {
      let day = first + Int.random(in: 0...25, using: &dice)
      let isMade = Int.random(in: 0..<4, using: &dice) == 0
      let id = "call-\(number)"
      switch Int.random(in: 0..<10, using: &dice) {
      case 0 where !isMade: register(id, nil, .abandoned, on: day)
      case 1 where isMade: register(id, "O1", .busy, on: day, isMade: true)
      default:
        let code = ["O1", "O2", "left"].randomElement(using: &dice)
        let outcome = Outcome.choices.randomElement(using: &dice) ?? .other
        register(
          id, code, outcome, on: day, answered: Int.random(in: 1...60, using: &dice),
          wrapped: Int.random(in: 61...400, using: &dice), isMade: isMade)
      }
    }
    for unit in ReportPeriod.Unit.allCases { try check(try sheet(unit)) }
  }

  private func check(_ sheet: FigureSheet) throws {
    let all = try #require(row(.all, in: sheet)).figures
    let parts = sheet.rows.filter {
      if case .member = $0.owner { true } else { $0.owner == .nobody }
    }
    #expect(parts.map(\.figures).reduce(Figures(), +) == all)
    #expect(all.offered == all.answered + all.abandoned)
    #expect(all.outcomes.values.reduce(0, +) == all.calls + all.abandoned)
    #expect(all.complaints == all.outcomes[.complaint] ?? 0)
    var registered = 0
    var header = DayFigures()
    var day = sheet.period.first
    while day <= sheet.period.last {
      registered += try store.registry(day).count
      let figures = try store.figures(of: "O1", on: day)
      header.offered += figures.offered
      header.answered += figures.answered
      header.answeredInTime += figures.answeredInTime
      header.abandoned += figures.abandoned
      header.calls += figures.calls
      day = day + 1
    }
    #expect(registered == all.calls + all.abandoned && registered > 10)
    #expect(header.offered == all.offered && header.answered == all.answered)
    #expect(header.answeredInTime == all.answeredInTime && header.abandoned == all.abandoned)
    #expect(header.calls == row(.member("O1"), in: sheet)?.figures.calls)
    if header.answered > 0 {
      #expect(Figure.serviceLevel.value(in: all) == header.serviceLevel.map(FigureValue.percent))
    }
  }

  @Test("A day that is over is counted once, and anew after whatever changes it")
  func countedDays() throws {
    let yesterday = Self.today - 1
    func calls() throws -> Int? {
      let figures = row(.all, in: try sheet(.week))?.figures
      let day = try store.figures(of: "O1", on: yesterday)
      #expect(figures?.answeredInTime == day.answeredInTime)
      return figures?.calls
    }
    func isCounted() throws -> Bool {
      try store.with { try FigureDays(session: $0).days(from: yesterday, to: Self.today) }
        == [yesterday]
    }
    register("1", "O1", .noDeal, on: yesterday, answered: 10)
    #expect(try calls() == 1)
    #expect(try isCounted())
    register("2", "O1", .complaint, on: yesterday, answered: 15)
    #expect(try !isCounted())
    #expect(try calls() == 2)
    #expect(row(.all, in: try sheet(.week))?.figures.outcomes == [.noDeal: 1, .complaint: 1])
    register("3", nil, .abandoned, on: yesterday)
    #expect(try calls() == 2)
    register("3", "O1", .noDeal, on: Self.today, answered: 30)
    #expect(row(.all, in: try sheet(.week))?.figures.abandoned == 0)
    var rules = Rules()
    rules.serviceLevelSeconds = 12
    try store.keep(rules)
    #expect(try !isCounted())
    #expect(try calls() == 3)
    #expect(row(.all, in: try sheet(.week))?.figures.answeredInTime == 1)
  }

  @Test("An order that is cancelled after its day was counted counts no more")
  func cancelledLater() throws {
    confirm("k1", "C1", by: "O1")
    let period = ReportPeriod(.week, containing: Self.today)
    let later = Self.today + 1
    func figures() throws -> Figures? {
      try store.figureSheet(period, of: .everybody, today: later).rows.first?.figures
    }
    #expect(try figures()?.orders == 1)
    #expect(try figures()?.refusals == [.hasStock: 2])
    let moment = Moment(day: Self.today, minute: 800)
    _ = store.perform(.cancel("k1", moment: moment, by: "O1", at: OfficeHome.after(5)))
    let after = try figures()
    #expect(after?.orders == 0 && after?.cancelled == 1 && after?.sum == .zero)
    #expect(after?.refusals == [:])
  }

  @Test("A24: what was in an earlier week stands in one's past, and nowhere else")
  func past() throws {
    register("1", "O1", .noDeal, on: Self.today - 14, answered: 1)
    register("2", "O1", .noDeal, on: Self.today, answered: 1)
    let row = try #require(row(.member("O1"), in: try sheet(.week)))
    #expect(row.figures.calls == 1)
    #expect(row.past.map(\.calls) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
  }

  private func page(_ code: StaffCode) -> [FigureSheet.Owner]? {
    let period = ReportPeriod(.month, containing: Self.today)
    guard
      case .page(.figures(let sheet), _) = store.answer(
        .figures(period, by: code, on: Self.today)), sheet.period == period
    else { return nil }
    return sheet.rows.map(\.owner)
  }

  @Test("A26: heads and trainers see everybody, operators themselves, others no names")
  func scopes() {
    register("1", "O1", .noDeal, answered: 1)
    register("2", "O2", .noDeal, answered: 1)
    register("3", nil, .abandoned)
    let everybody: [FigureSheet.Owner] = [.all, .member("O1"), .member("O2"), .nobody]
    for code in ["W-1", "T1"] { #expect(page(code) == everybody) }
    #expect(page("O2") == [.member("O2")])
    for code in ["M1", "F1"] { #expect(page(code) == [.all, .department("WHO"), .nobody]) }
    #expect(page("nobody") == [])
    #expect(
      office.page(.figures, "O1") == (try? sheet(.day, .member("O1"))).map(OfficeRows.figures))
  }

  @Test("C7: an operator's weeks, counted twice, agree; of others heads alone see them (A26)")
  func achievements() throws {
    register("1", "O1", .noDeal, on: Self.today - 7, answered: 1)
    register("2", "O2", .noDeal, answered: 1)
    register("call-1", "O1", .orderTaken, answered: 10, wrapped: 70)
    let total = confirm("k1", "C1", by: "O1").order.total
    func sheet(by code: StaffCode) throws -> AchievementSheet {
      let answer = store.answer(.achievements(.week, of: "O1", by: code, on: Self.today))
      guard case .page(.achievements(let sheet), _) = answer else { throw Unanswered() }
      return sheet
    }
    let own = try sheet(by: "O1")
    #expect(own.member == "O1" && own.table.rows.count == AchievementSheet.count)
    #expect(own.differences == [])
    let values = own.table.rows.suffix(2).map(\.values)
    #expect(values[0] == [.calls: 1, .orders: 0, .sum: 0, .success: 0, .handling: 99])
    #expect(values[1] == [.calls: 1, .orders: 1, .sum: total.minor, .success: 100, .handling: 60])
    #expect(try sheet(by: "W-1") == own)
    #expect(try sheet(by: "O2").table.rows == [])
    #expect(try sheet(by: "M1").table.rows == [])
  }

  private struct Unanswered: Error {}

  @Test("AV: targets are kept with the rules, and stand beside the figures")
  func targets() throws {
    var rules = Rules()
    rules.targets.eachOperator = FigureTarget(sum: Money(minor: 900), calls: 5)
    rules.targets.departments = ["WHO": FigureTarget(orders: 3)]
    try store.keep(rules)
    #expect(try store.company()?.rules == rules)
    register("1", "O1", .noDeal, on: Self.today - 1, answered: 1)
    let row = try #require(row(.member("O1"), in: try sheet(.week)))
    #expect(row.target == FigureTarget(sum: Money(minor: 5400), calls: 30))
  }

  @Test("An order confirmed by an earlier version has its lines and offers counted")
  func migration() throws {
    let queue = try DatabaseQueue()
    queue.writeWithoutTransaction { StoreFile.addFunctions($0) }
    try Schema.migrator.migrate(queue, upTo: "8 the office")
    try queue.write { try $0.execute(sql: Self.before) }
    try Schema.migrator.migrate(queue)
    let store = Store(place: .file(queue), today: { Day(number: 20) }, hook: nil)
    let sheet = try store.figureSheet(
      ReportPeriod(.day, containing: Day(number: 20)), of: .everybody, today: Day(number: 20))
    let figures = try #require(sheet.rows.first { $0.owner == .member("O1") }).figures
    #expect(figures.orders == 1 && figures.lines == 2)
    #expect(figures.offersMade == 2 && figures.offersTaken == 1)
    #expect(figures.refusals == [.tooDear: 1])
  }

  private static let before = """
    INSERT INTO orders (key, number, client, call, operator, begun_at, state, price_column,
      revision, confirmed_by, confirmed_at, day)
    VALUES ('k', '1', 'C1', 'c', 'O1', 1, 'confirmed', 'retail', 1, 'O1', 20, 20);
    INSERT INTO order_lines (order_key, id, quantity, code, name, goods_group, measure, pack,
      stock, tax_percent, barcode, mark, certificate, prices)
    VALUES ('k', 1, 1, 'g', '', '', 'piece', 1, 1, 10, '', 'none', '', '1'),
      ('k', 2, 1, 'h', '', '', 'piece', 1, 1, 10, '', 'none', '', '1');
    INSERT INTO order_answers (order_key, place, good, name, reason, accepted, refused)
    VALUES ('k', 0, 'g', '', 'new', 5, NULL), ('k', 1, 'h', '', 'new', NULL, 'tooDear');

    """
}

/// The same numbers for the same seed.
private struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
