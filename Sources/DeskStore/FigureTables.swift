internal import Desk
internal import GRDB

/// The figures of operators by day, from the registry and the orders (A25, AV). A day is the one
/// that registry and orders were written under.
struct FigureTables {
  let session: Session

  /// The sheet of a period and its past.
  func sheet(
    _ period: ReportPeriod, of scope: FigureSheet.Scope, today: Day
  ) throws -> FigureSheet {
    let company = CompanyTables(session: session)
    let rules = try company.rules()
    let first = period.past[0].first
    let days = FigureDays(session: session)
    var entries = try days.entries(from: first, to: period.last, period)
    entries += try inHand(from: first, to: period.last, rules)
    let periods = period.past + [period]
    entries += try ComplaintFigures(session: session, rules: rules).entries(of: periods, today)
    entries += try WrittenFigures(session: session).entries(of: period)
    let known = try days.days(from: first, to: period.last)
    for (start, end) in Self.gaps(in: known, from: first, to: period.last) {
      entries += try counted(from: start, to: end, period)
    }
    return FigureSheet(
      period, of: scope, entries: entries, staff: try company.staff(),
      departments: try company.departments().map(\.code), rules: rules, today: today)
  }

  /// Counts the days that are over, so that they need not be counted again. Where the store can't
  /// be written to now, they are counted each time.
  static func prepare(_ period: ReportPeriod, before today: Day, _ session: Session) {
    try? FigureDays(session: session)
      .count(from: period.past[0].first, before: min(today, period.last + 1))
  }

  /// The stretches of days that are not among the known ones.
  private static func gaps(
    in known: Set<Day>, from first: Day, to last: Day
  ) -> [(start: Day, end: Day)] {
    var gaps: [(start: Day, end: Day)] = []
    for number in first.number...last.number {
      let day = Day(number: number)
      guard !known.contains(day) else { continue }
      if let open = gaps.last, open.end + 1 == day {
        gaps[gaps.count - 1].end = day
      } else {
        gaps.append((day, day))
      }
    }
    return gaps
  }

  /// What registry and orders say of days; outcomes and refusals only of those in the period.
  func counted(
    from first: Day, to last: Day, _ period: ReportPeriod
  ) throws -> [FigureSheet.Entry] {
    let rules = try CompanyTables(session: session).rules()
    let entries = try calls(from: first, to: last, rules) + orders(from: first, to: last)
    let (start, end) = (max(first, period.first), min(last, period.last))
    guard start <= end else { return entries }
    return try entries + outcomes(from: start, to: end) + refusals(from: start, to: end)
  }

  /// Registered calls. An outcome that the desk itself noted for a call left open says nothing of
  /// how long it was handled.
  private func calls(
    from first: Day, to last: Day, _ rules: Rules
  ) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT day, operator, SUM(came_in), SUM(came_in AND answered_at IS NOT NULL),
        SUM(came_in AND answered_at IS NOT NULL AND answered_at - since <= ?1),
        SUM(outcome = 'abandoned'),
        SUM(CASE WHEN came_in AND answered_at > since THEN answered_at - since ELSE 0 END),
        COUNT(operator), SUM(answered_at IS NOT NULL AND outcome <> 'unfinished'),
        SUM(CASE WHEN answered_at < registered_at AND outcome <> 'unfinished'
          THEN registered_at - answered_at ELSE 0 END),
        SUM(is_made), SUM(is_made AND answered_at IS NOT NULL),
        SUM(outcome = 'complaint')
      FROM counted_calls WHERE day BETWEEN ?2 AND ?3 GROUP BY day, operator
      """, rules.serviceLevelSeconds * 1000, first.number, last.number
    ) { row in
      var figures = Figures()
      figures.offered = row[2]
      figures.answered = row[3]
      figures.answeredInTime = row[4]
      figures.abandoned = row[5]
      figures.waited = row[6]
      figures.calls = row[7]
      figures.handled = row[8]
      figures.handling = row[9]
      figures.made = row[10]
      figures.reached = row[11]
      figures.complaints = row[12]
      return FigureSheet.Entry(day: Day(number: row[0]), member: row[1], figures: figures)
    }
  }

  /// Calls that were answered and not registered yet, counted as ``RegistryList`` does.
  private func inHand(
    from first: Day, to last: Day, _ rules: Rules
  ) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT local_day(claimed_at),
        claimed_by, since, claimed_at
      FROM claims
      WHERE is_registered = 0 AND came_in
        AND claimed_at BETWEEN (?1 - 1) * 86400000 AND (?2 + 2) * 86400000
        AND local_day(claimed_at) BETWEEN ?1 AND ?2
        AND NOT EXISTS (SELECT 1 FROM day_calls d WHERE d.call = claims.id)
      """, first.number, last.number
    ) { row in
      let waited = (row[3] as Int) - (row[2] as Int)
      var figures = Figures()
      figures.offered = 1
      figures.answered = 1
      figures.answeredInTime = waited <= rules.serviceLevelSeconds * 1000 ? 1 : 0
      figures.waited = max(0, waited)
      return FigureSheet.Entry(day: Day(number: row[0]), member: row[1], figures: figures)
    }
  }

  private func orders(from first: Day, to last: Day) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT day, confirmed_by, SUM(state = 'confirmed'),
        SUM(CASE WHEN state = 'confirmed' THEN line_count ELSE 0 END),
        SUM(CASE WHEN state = 'confirmed' THEN total ELSE 0 END),
        SUM(CASE WHEN state = 'confirmed' THEN offers_made ELSE 0 END),
        SUM(CASE WHEN state = 'confirmed' THEN offers_taken ELSE 0 END),
        SUM(state = 'cancelled')
      FROM orders WHERE day BETWEEN ? AND ? GROUP BY day, confirmed_by
      """, first.number, last.number
    ) { row in
      var figures = Figures()
      figures.orders = row[2]
      figures.lines = row[3]
      figures.sum = Money(minor: row[4])
      figures.offersMade = row[5]
      figures.offersTaken = row[6]
      figures.cancelled = row[7]
      return FigureSheet.Entry(day: Day(number: row[0]), member: row[1], figures: figures)
    }
  }

  private func outcomes(from first: Day, to last: Day) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT day, operator, outcome, COUNT(*) FROM counted_calls
      WHERE day BETWEEN ? AND ? GROUP BY day, operator, outcome
      """, first.number, last.number
    ) { row in
      var figures = Figures()
      figures.outcomes = [Outcome(rawValue: row[2]) ?? .other: row[3]]
      return FigureSheet.Entry(day: Day(number: row[0]), member: row[1], figures: figures)
    }
  }

  private func refusals(from first: Day, to last: Day) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT o.day, o.confirmed_by, a.refused, COUNT(*)
      FROM orders o JOIN order_answers a ON a.order_key = o.key
      WHERE o.day BETWEEN ? AND ? AND o.state = 'confirmed' AND a.refused IS NOT NULL
      GROUP BY o.day, o.confirmed_by, a.refused
      """, first.number, last.number
    ) { row in
      var figures = Figures()
      if let reason = OfferRefusal(rawValue: row[2]) { figures.refusals = [reason: row[3]] }
      return FigureSheet.Entry(day: Day(number: row[0]), member: row[1], figures: figures)
    }
  }
}
