public import Desk
internal import GRDB

extension Store {
  /// Registered calls of days, with the orders that came of them, by day and time. Written
  /// ones came in.
  public func workedCalls(from first: Day, to last: Day) throws -> [WorkedCall] {
    try with { try AchievementTables(session: $0).calls(from: first, to: last) }
  }
}

/// What operators reached, counted call by call from the registry (C7).
struct AchievementTables {
  let session: Session

  /// The periods of an operator, with what the figures of the reports count otherwise.
  func sheet(
    of member: StaffCode, _ unit: ReportPeriod.Unit, _ periods: [ReportPeriod], today: Day
  ) throws -> AchievementSheet {
    guard let first = periods.first, let last = periods.last else {
      return AchievementSheet(
        of: member, unit, table: Achievements(of: member, in: [], calls: []))
    }
    let table = Achievements(
      of: member, in: periods,
      calls: try calls(of: member, from: first.first, to: last.last))
    let row = try FigureTables(session: session)
      .sheet(last, of: .member(member), today: today).rows.first
    let figures = row.map { $0.past.suffix(periods.count - 1) + [$0.figures] } ?? []
    return AchievementSheet(
      of: member, unit, table: table, differences: table.differences(from: figures))
  }

  /// Of everybody, or of one operator.
  func calls(
    of member: StaffCode? = nil, from first: Day, to last: Day
  ) throws -> [WorkedCall] {
    let own = member == nil ? "" : "AND c.operator = ?"
    return try session.rows(
      """
      SELECT c.call, c.day, c.operator, c.is_made, c.since, c.answered_at, c.registered_at,
        c.outcome,
        COALESCE(SUM(o.state = 'confirmed'), 0),
        COALESCE(SUM(CASE WHEN o.state = 'confirmed' THEN o.total ELSE 0 END), 0),
        COALESCE(SUM(o.state = 'cancelled'), 0), c.ended_at, c.came_in, c.project
      FROM counted_calls c LEFT JOIN orders o ON o.call = c.call AND o.day IS NOT NULL
      WHERE c.day BETWEEN ? AND ? \(own)
      GROUP BY c.call, c.day, c.operator, c.is_made, c.since, c.answered_at, c.registered_at,
        c.outcome, c.ended_at, c.came_in, c.project
      ORDER BY c.day, c.since, c.call
      """, list: [first.number, last.number] + (member.map { [$0 as Session.Value] } ?? [])
    ) { row in
      let outcome: String = row[7]
      let (isMade, byTelephone): (Bool, Bool) = (row[3], row[12])
      let answered: Int? = row[5]
      return WorkedCall(
        id: row[0], day: Day(number: row[1]), member: row[2], cameIn: !isMade,
        since: Instant(milliseconds: row[4]),
        answeredAt: answered.map(Instant.init(milliseconds:)),
        endedAt: Instant(milliseconds: row[11]), registeredAt: Instant(milliseconds: row[6]),
        outcome: Outcome(rawValue: outcome) ?? .other, orders: row[8],
        sum: Money(minor: row[9]), cancelled: row[10], isWritten: !isMade && !byTelephone,
        project: row[13])
    }
  }
}
