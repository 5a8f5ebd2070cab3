import Testing

@testable import Desk

/// Reports as values: periods, sums, quotients, targets, and the page of figures.
struct FigureTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day)!
  }

  @Test("A25: a week is from Monday to Sunday, a month has all its days, a day stands alone")
  func periods() {
    let wednesday = Self.day(2026, 11, 18)
    #expect(ReportPeriod(.day, containing: wednesday).first == wednesday)
    #expect(ReportPeriod(.day, containing: wednesday).last == wednesday)
    for day in 16...22 {
      let week = ReportPeriod(.week, containing: Self.day(2026, 11, day))
      #expect(week.first == Self.day(2026, 11, 16) && week.last == Self.day(2026, 11, 22))
    }
    let february = ReportPeriod(.month, containing: Self.day(2028, 2, 29))
    #expect(february.first == Self.day(2028, 2, 1) && february.last == Self.day(2028, 2, 29))
  }

  @Test(
    "The twelve periods before one lie end to end, across years too",
    arguments: ReportPeriod.Unit.allCases)
  func past(unit: ReportPeriod.Unit) {
    let period = ReportPeriod(unit, containing: Self.day(2027, 1, 3))
    let all = period.past + [period]
    #expect(all.count == 13)
    for (before, after) in zip(all, all.dropFirst()) { #expect(before.last + 1 == after.first) }
    #expect(all.allSatisfy { $0 == ReportPeriod(unit, containing: $0.last) })
    if unit == .month { #expect(all[0].first == Self.day(2026, 1, 1)) }
  }

  @Test("Days of work are those of the weekdays on which there is work, up to today")
  func workdays() {
    let november = ReportPeriod(.month, containing: Self.day(2026, 11, 5))
    #expect(november.workdays(free: [6, 7]) == 21)
    #expect(november.workdays(free: [7], until: Self.day(2026, 11, 8)) == 6)
    #expect(november.workdays(free: [], until: Self.day(2026, 10, 31)) == 0)
    #expect(november.workdays(free: [], until: Self.day(2027, 1, 1)) == 30)
  }

  @Test("AV: a quotient is rounded once, and says nothing where there is nothing to divide by")
  func quotients() {
    for figure in Figure.allCases where !figure.isCounted {
      #expect(figure.value(in: Figures()) == nil, "\(figure)")
    }
    var figures = Figures()
    figures.answered = 3
    figures.abandoned = 1
    figures.answeredInTime = 2
    figures.waited = 34_400
    figures.handled = 2
    figures.handling = 301_000
    figures.orders = 3
    figures.lines = 20
    figures.sum = Money(minor: 100_000)
    figures.offersMade = 7
    figures.offersTaken = 2
    let expected: [Figure: FigureValue] = [
      .serviceLevel: .percent(50), .abandonment: .percent(25), .averageWait: .seconds(11),
      .averageHandling: .seconds(151), .linesPerOrder: .tenths(67),
      .averageOrder: .money(Money(minor: 33_333)), .acceptance: .percent(29),
    ]
    for (figure, value) in expected { #expect(figure.value(in: figures) == value, "\(figure)") }
  }

  private static func entry(
    _ day: Day, _ member: StaffCode?, orders: Int = 0, abandoned: Int = 0
  ) -> FigureSheet.Entry {
    var figures = Figures()
    figures.orders = orders
    figures.sum = Money(minor: orders * 1000)
    figures.abandoned = abandoned
    if orders > 0 { figures.outcomes = [.orderTaken: orders] }
    return FigureSheet.Entry(day: day, member: member, figures: figures)
  }

  private static func sheet(
    _ unit: ReportPeriod.Unit, _ scope: FigureSheet.Scope, _ entries: [FigureSheet.Entry],
    today: Day = day(2026, 11, 18), rules: Rules = Rules()
  ) -> FigureSheet {
    FigureSheet(
      ReportPeriod(unit, containing: today), of: scope, entries: entries,
      staff: [
        World.member("a", .operatorAtDesk, in: "W"), World.member("b", .operatorAtDesk, in: "S"),
        World.member("idle", .operatorAtDesk, in: "S"),
      ], departments: ["S", "W"], rules: rules, today: today)
  }

  private static let entries = [
    entry(day(2026, 11, 18), "a", orders: 2), entry(day(2026, 11, 16), "b", orders: 3),
    entry(day(2026, 11, 17), "gone", orders: 1), entry(day(2026, 11, 18), nil, abandoned: 4),
    entry(day(2026, 11, 10), "a", orders: 6), entry(day(2026, 10, 28), "a", orders: 3),
    entry(day(2025, 1, 1), "a", orders: 99),
  ]

  @Test("AV: the whole is the sum of its operators and of nobody's calls, departments as well")
  func reconciles() {
    let sheet = Self.sheet(.week, .everybody, Self.entries)
    let owners: [FigureSheet.Owner] = [
      .all, .department("S"), .department("W"), .department(""), .member("a"), .member("b"),
      .member("gone"), .nobody,
    ]
    #expect(sheet.rows.map(\.owner) == owners)
    #expect(sheet.rows.map(\.figures.orders) == [6, 3, 2, 1, 2, 3, 1, 0])
    func sum(_ belongs: (FigureSheet.Owner) -> Bool) -> Figures {
      sheet.rows.filter { belongs($0.owner) }.map(\.figures).reduce(Figures(), +)
    }
    let nobody = sum { $0 == .nobody }
    let members = sum { if case .member = $0 { true } else { false } }
    let departments = sum { if case .department = $0 { true } else { false } }
    #expect(sheet.rows[0].figures == members + nobody)
    #expect(sheet.rows[0].figures == departments + nobody)
    #expect(nobody.abandoned == 4)
  }

  @Test("A24: one's past is twelve periods; the average leaves those without work out")
  func ownPast() throws {
    let row = try #require(Self.sheet(.week, .member("a"), Self.entries).rows.first)
    #expect(row.owner == .member("a"))
    #expect(row.past.count == 12)
    #expect(row.past.map(\.orders) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 6])
    #expect(row.average(.orders) == .count(5))
    #expect(row.average(.averageOrder) == .money(Money(minor: 1000)))
    #expect(row.course(of: .orders).suffix(3) == [nil, .count(6), .count(2)])
    let idle = try #require(Self.sheet(.week, .member("idle"), Self.entries).rows.first)
    #expect(idle.figures.isEmpty && idle.average(.orders) == nil)
  }

  @Test("A26: whoever needs no names gets the whole and departments alone")
  func scopes() {
    let sheet = Self.sheet(.week, .departments, Self.entries)
    #expect(
      sheet.rows.map(\.owner) == [
        .all, .department("S"), .department("W"), .department(""), .nobody,
      ])
    let department = Self.sheet(.week, .department("W"), Self.entries)
    #expect(department.rows.map(\.owner) == [.department("W"), .member("a")])
  }

  @Test("AV: what is aimed at on a day counts for each day of work, and is due until today")
  func targets() throws {
    var rules = Rules()
    rules.targets.day = FigureTarget(sum: Money(minor: 500), orders: 4)
    rules.targets.eachOperator = FigureTarget(calls: 7)
    rules.targets.departments = ["W": FigureTarget(orders: 2)]
    let rows = Self.sheet(.week, .everybody, Self.entries, rules: rules).rows
    let whole = rows[0]
    #expect(whole.target.value(of: .sum) == .money(Money(minor: 3000)))
    #expect(whole.targetSoFar.value(of: .orders) == .count(12))
    #expect(whole.target.value(of: .serviceLevel) == .percent(80))
    #expect(whole.isBehind(.orders) && !whole.isBehind(.sum) && !whole.isBehind(.calls))
    #expect(rows[2].target == FigureTarget(orders: 12))
    #expect(rows[4].target == FigureTarget(calls: 42))
    #expect(rows[7].target == FigureTarget())
    let sunday = Self.sheet(
      .day, .everybody, Self.entries, today: Self.day(2026, 11, 22), rules: rules)
    #expect(sunday.rows[0].target.sum == nil)
  }

  @Test("A25, C7: ← and → turn from day to week to month, then to one's weeks and months")
  func turning() {
    var state = World.desk()
    state.work = .office(Office(page: .figures, of: "op"))
    let views: [(ReportPeriod.Unit, StaffCode?)] = [
      (.week, nil), (.month, nil), (.week, "op"), (.month, "op"), (.day, nil),
    ]
    for (number, (unit, member)) in views.enumerated() {
      let period = ReportPeriod(unit, containing: World.today)
      let question: Question =
        member.map { .achievements(unit, of: $0, by: "op", on: World.today) }
        ?? .figures(period, by: "op", on: World.today)
      expect(&state, after: .move(.right), asks: [.ask(question, number + 1)]) { expected in
        guard var office = expected.office else { return }
        office.unit = unit
        office.reached = member
        office.asked = number + 1
        expected.work = .office(office)
        expected.lastRequest = number + 1
      }
    }
    _ = state.update(.commanded(.move(.left)), at: state.now)
    #expect(state.office?.unit == .month && state.office?.reached == "op")
  }

  @Test("C7: a head lists the weeks of the chosen operator, and comes back to the same row")
  func ofAnother() throws {
    var state = World.desk()
    state.me.role = .head
    let sheet = Self.sheet(.month, .everybody, Self.entries)
    var office = Office(page: .figures, of: "op", rows: .figures(sheet))
    office.unit = .month
    state.work = .office(office)
    #expect(state.memberInSight == nil, "the whole is nobody")
    let place = try #require(sheet.rows.firstIndex { $0.owner == .member("a") })
    for _ in 0..<place { state.operate(.move(.down)) }
    state.operate(.move(.right))
    #expect(state.office?.reached == "a" && state.office?.unit == .week)
    let request = try #require(state.office?.asked)
    let table = Achievements(
      of: "a", in: AchievementSheet.periods(.week, on: World.today), calls: [])
    let found = AchievementSheet(of: "a", .week, table: table)
    _ = state.update(.reported(request, .page(.achievements(found), open: [:])), at: state.now)
    #expect(state.memberInSight == "a")
    state.operate(.move(.left))
    let again = try #require(state.office?.asked)
    _ = state.update(.reported(again, .page(.figures(sheet), open: [:])), at: state.now)
    #expect(state.office?.chosen == place && state.office?.reached == nil)
  }

  @Test("The chosen row stays chosen when another period comes; Enter has nothing to do there")
  func choice() {
    var state = World.desk()
    let before = Self.sheet(.day, .everybody, Array(Self.entries.prefix(1)))
    var office = Office(page: .figures, of: "op", rows: .figures(before))
    office.selection = 1
    office.asked = 3
    state.work = .office(office)
    _ = state.update(
      .reported(3, .page(.figures(Self.sheet(.week, .everybody, Self.entries)), open: [:])),
      at: state.now)
    #expect(state.office?.chosen == 4)
    #expect(state.office?.rows?.ids[4] == "member/a")
    #expect(state.refusal(of: .add) == .nothingNew)
    state.operate(.accept)
    #expect(state.notice == .refused(.nothingToDo))
  }

  @Test("Every role ends its pages with the figures (A24)", arguments: StaffMember.Role.allCases)
  func lastPage(role: StaffMember.Role) {
    #expect(OfficePage.pages(of: role).last == .figures)
  }
}
