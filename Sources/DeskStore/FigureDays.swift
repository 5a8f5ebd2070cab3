internal import Desk
internal import GRDB

/// Days that are over are counted once: a page that looks back on a year reads a row a day and
/// operator. A change of a call or an order of such a day takes its count away, by triggers of
/// ``Schema/figures``, and so does another limit of what is answered in time.
struct FigureDays {
  let session: Session

  /// Days that are counted within one transaction: others may write in between.
  private static let batch = 31

  private typealias Count = any WritableKeyPath<Figures, Int> & Sendable
  private static let counts: [(name: String, path: Count)] = [
    ("offered", \.offered), ("answered", \.answered), ("answered_in_time", \.answeredInTime),
    ("abandoned", \.abandoned), ("waited", \.waited), ("calls", \.calls), ("handled", \.handled),
    ("handling", \.handling), ("made", \.made), ("reached", \.reached), ("orders", \.orders),
    ("lines", \.lines), ("total", \.sum.minor), ("offers_made", \.offersMade),
    ("offers_taken", \.offersTaken), ("complaints", \.complaints), ("cancelled", \.cancelled),
  ]
  private static let names = counts.map(\.name).joined(separator: ", ")

  /// Counts the days that are over and not counted yet. Asked again it finds nothing to do.
  func count(from first: Day, before today: Day) throws {
    let began = try session.first(
      """
      SELECT MIN(day) FROM (
        SELECT MIN(day) AS day FROM counted_calls
        UNION ALL SELECT MIN(day) FROM orders WHERE day IS NOT NULL) AS days
      """
    ) { $0[0] as Int? }
    guard let began = began ?? nil, max(first.number, began) < today.number else { return }
    let start = Day(number: max(first.number, began))
    let counted = try days(from: start, to: today - 1)
    var missing = (start.number..<today.number).map(Day.init(number:))
      .filter { !counted.contains($0) }[...]
    while !missing.isEmpty {
      try session.atomically { for day in missing.prefix(Self.batch) { try count(day) } }
      missing = missing.dropFirst(Self.batch)
    }
  }

  /// Those that are counted.
  func days(from first: Day, to last: Day) throws -> Set<Day> {
    Set(
      try session.rows(
        "SELECT day FROM figure_days WHERE day BETWEEN ? AND ?", first.number, last.number
      ) { Day(number: $0[0]) })
  }

  /// Their figures; those of a period also with what only the present one has.
  func entries(
    from first: Day, to last: Day, _ period: ReportPeriod
  ) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT c.day, c.member, CASE WHEN c.day BETWEEN ?3 AND ?4 THEN c.outcomes END,
        CASE WHEN c.day BETWEEN ?3 AND ?4 THEN c.refusals END, \(Self.names)
      FROM figure_counts c JOIN figure_days d ON d.day = c.day
      WHERE c.day BETWEEN ?1 AND ?2
      """, first.number, last.number, period.first.number, period.last.number
    ) { row in
      var figures = Figures()
      for (place, count) in Self.counts.enumerated() {
        figures[keyPath: count.path] = row[4 + place]
      }
      if let outcomes: String = row[2] { figures.outcomes = try Kept.read(outcomes) }
      if let refusals: String = row[3] { figures.refusals = try Kept.read(refusals) }
      let member: String = row[1]
      return FigureSheet.Entry(
        day: Day(number: row[0]), member: member.isEmpty ? nil : member, figures: figures)
    }
  }

  private func count(_ day: Day) throws {
    var figures: [String: Figures] = [:]
    let period = ReportPeriod(.day, containing: day)
    for entry in try FigureTables(session: session).counted(from: day, to: day, period) {
      figures[entry.member ?? "", default: Figures()] += entry.figures
    }
    try session.run("DELETE FROM figure_counts WHERE day = ?", day.number)
    for (member, sums) in figures {
      let texts: [Session.Value] = [
        day.number, member, try Kept.written(sums.outcomes), try Kept.written(sums.refusals),
      ]
      try session.run(
        """
        INSERT INTO figure_counts (day, member, outcomes, refusals, \(Self.names))
        VALUES (\(Session.places(4 + Self.counts.count)))
        """, list: texts + Self.counts.map { sums[keyPath: $0.path] })
    }
    try session.run(
      "INSERT INTO figure_days (day) VALUES (?) ON CONFLICT DO NOTHING", day.number)
  }
}
