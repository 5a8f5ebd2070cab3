@testable import Desk

/// Pages of figures: an operator's own, a head's, and those without anything to compare with.
extension Fixtures {
  var figureScreens: [(name: String, state: State)] {
    let month = ReportPeriod(.month, containing: Self.today)
    var head = figuresPage(4, headSheet)
    head.operate(.move(.down), .move(.down))
    var plain = headSheet
    for place in plain.rows.indices {
      plain.rows[place].target = FigureTarget()
      plain.rows[place].targetSoFar = FigureTarget()
    }
    var nobody = figuresPage(4, headSheet)
    nobody.operate(.move(.end))
    return [
      ("figures-operator", figuresPage(0, operatorSheet)),
      ("figures-head", figuresPage(4, headSheet)),
      ("figures-of-one", head),
      ("figures-nobody", nobody),
      ("figures-no-target", figuresPage(4, plain)),
      ("figures-first-day", figuresPage(0, FigureSheet(period: month, rows: [firstDay]))),
      ("figures-none", figuresPage(5, FigureSheet(period: month, rows: []))),
      ("achievements-operator", achievementsPage(0, .week)),
      ("achievements-differ", achievementsPage(4, .month)),
    ]
  }

  /// Eight periods that rise and fall, one of them without work; a head sees where counts differ.
  private func achievementsPage(_ member: Int, _ unit: ReportPeriod.Unit) -> State {
    let periods = AchievementSheet.periods(unit, on: Self.today)
    var calls: [WorkedCall] = []
    for (place, count) in [18, 21, 0, 22, 27, 30, 24, 19].enumerated() {
      for number in 0..<count {
        let since = Instant(milliseconds: periods[place].first.number * 86_400_000)
        calls.append(
          WorkedCall(
            id: "\(place)/\(number)", day: periods[place].first, member: "o1", cameIn: true,
            since: since, answeredAt: since,
            registeredAt: since.advanced(bySeconds: 150 + place * 7 % 40),
            outcome: .orderTaken, orders: number % 2, sum: Money(minor: number % 2 * 1_234_567)))
      }
    }
    let table = Achievements(of: "o1", in: periods, calls: calls)
    var figures = [Figures](repeating: Figures(), count: periods.count)
    for (place, row) in table.rows.enumerated() {
      figures[place].handled = row.values[.calls] ?? 0
      figures[place].orders = row.values[.orders] ?? 0
      figures[place].sum = Money(minor: row.values[.sum] ?? 0)
    }
    if unit == .month { figures[5].orders += 1 }
    let sheet = AchievementSheet(
      of: "o1", unit, table: table, differences: table.differences(from: figures))
    var state = office(member, .figures, .achievements(sheet))
    guard var page = state.office else { return state }
    page.unit = unit
    page.reached = "o1"
    state.work = .office(page)
    return state
  }

  private func figuresPage(_ member: Int, _ sheet: FigureSheet) -> State {
    var state = office(member, .figures, .figures(sheet))
    guard var page = state.office else { return state }
    page.unit = sheet.period.unit
    state.work = .office(page)
    return state
  }

  private var operatorSheet: FigureSheet {
    let target = FigureTarget(sum: Money(minor: 6_000_000), calls: 50)
    return FigureSheet(
      period: ReportPeriod(.day, containing: Self.today),
      rows: [row(.member("o1"), 1, target)])
  }

  private var headSheet: FigureSheet {
    let whole = FigureTarget(sum: Money(minor: 300_000_000), orders: 240, serviceLevel: 80)
    let each = FigureTarget(sum: Money(minor: 36_000_000), calls: 300)
    var nobody = Figures()
    nobody.abandoned = 9
    nobody.offered = 9
    nobody.outcomes = [.abandoned: 9]
    return FigureSheet(
      period: ReportPeriod(.week, containing: Self.today),
      rows: [
        row(.all, 60, whole), row(.member("o1"), 8, each), row(.member("o2"), 11, each),
        row(.member("o3"), 5, each), row(.member("o4"), 2, each), row(.member("o5"), 9, each),
        FigureSheet.Row(owner: .nobody, figures: nobody),
      ])
  }

  /// Past days rise and fall; one of them was free.
  private func row(
    _ owner: FigureSheet.Owner, _ size: Int, _ target: FigureTarget
  ) -> FigureSheet.Row {
    var figures = figures(size * 23, owner)
    if owner == .all {
      figures.complaintsOpen = 4
      figures.complaintsLate = 1
      figures.complaintsAnswered = 12
      figures.complaintsInTime = 11
      figures.complaintsReopened = 2
      figures.written = 31
      figures.firstAnswers = [70, 95, 240]
    }
    figures.refusals = [.tooDear: size * 5, .hasStock: size * 4, .notNow: size]
    figures.outcomes = [
      .orderTaken: size * 11, .information: size * 6, .noDeal: size * 3, .transferred: size * 2,
      .complaint: size,
    ]
    let past = [18, 21, 25, 0, 22, 27, 30, 24, 19, 26, 29, 31].map { calls in
      calls == 0 ? Figures() : self.figures(size * calls, owner)
    }
    return FigureSheet.Row(
      owner: owner, figures: figures, past: past, target: target,
      targetSoFar: FigureTarget(
        sum: target.sum.map { Money(minor: $0.minor / 2) }, orders: target.orders.map { $0 / 2 },
        calls: target.calls.map { $0 / 2 }, serviceLevel: target.serviceLevel))
  }

  private func figures(_ calls: Int, _ owner: FigureSheet.Owner) -> Figures {
    var figures = Figures()
    figures.calls = calls
    figures.answered = calls - calls / 9
    figures.made = calls / 9
    figures.reached = calls / 12
    figures.abandoned = owner == .all ? calls / 20 : 0
    figures.offered = figures.answered + figures.abandoned
    figures.answeredInTime = calls * 7 / 10
    figures.waited = calls * 13_400
    figures.handled = calls
    figures.handling = calls * (190_000 + calls % 7 * 4_000)
    figures.orders = calls * 11 / 23
    figures.lines = figures.orders * 6 + calls / 5
    figures.sum = Money(minor: figures.orders * 413_377)
    figures.offersMade = figures.orders * 4
    figures.offersTaken = figures.orders + calls / 10
    figures.complaints = calls / 23
    figures.cancelled = calls / 40
    return figures
  }

  /// Nothing but one call, and no past.
  private var firstDay: FigureSheet.Row {
    var figures = Figures()
    figures.offered = 1
    figures.answered = 1
    figures.calls = 1
    figures.outcomes = [.information: 1]
    return FigureSheet.Row(
      owner: .member("o1"), figures: figures,
      past: [Figures](repeating: Figures(), count: ReportPeriod.pastCount))
  }
}
