internal import Desk
internal import GRDB

/// The registry of a day and its counts (A14).
struct RegistryList {
  let session: Session

  func rows(_ day: Day) throws -> [RegistryRow] {
    try session.rows(
      """
      SELECT r.call, r.number, r.caller_name, r.since, r.answered_at, r.ended_at, r.registered_at,
        r.client, r.outcome, r.order_key, r.operator, c.name, o.number, r.call_out, r.note,
        o.state, o.billed, o.cancelled_by, r.channel
      FROM registry r LEFT JOIN clients c ON c.code = r.client
      LEFT JOIN orders o ON o.key = r.order_key
      WHERE r.day = ? ORDER BY r.registered_at, r.call
      """, day.number
    ) { row in
      let outcome: String = row[8]
      let answered: Int? = row[4]
      let call = Call(
        id: row[0], number: row[1], callerName: row[2], since: Instant(milliseconds: row[3]),
        channel: CallChannel(written: row[18]))
      let registration = Registration(
        call: call, answeredAt: answered.map(Instant.init(milliseconds:)),
        endedAt: Instant(milliseconds: row[5]), registeredAt: Instant(milliseconds: row[6]),
        client: row[7], outcome: Outcome(rawValue: outcome) ?? .other, order: row[9], day: day,
        note: row[14])
      return RegistryRow(
        registration: registration, by: row[10], clientName: row[11], orderNumber: row[12],
        orderState: (row[15] as String?).map {
          ConfirmedOrder.State(state: $0, isBilled: row[16], cancelledBy: row[17])
        },
        isOutgoing: (row[13] as CallOutID?) != nil)
    }
  }

  /// Of one operator, or of all. A call that is in hand counts as answered: a desk that comes back
  /// to it goes on counting.
  func figures(_ operatorCode: StaffCode?, _ day: Day) throws -> DayFigures {
    var figures = DayFigures()
    let inTime = try CompanyTables(session: session).rules().serviceLevelSeconds * 1000
    _ = try session.first(
      """
      SELECT COALESCE(SUM(came_in), 0),
        COALESCE(SUM(came_in AND answered_at IS NOT NULL), 0),
        COALESCE(SUM(came_in AND answered_at - since <= ?1), 0),
        COALESCE(SUM(outcome = 'abandoned'), 0),
        (SELECT COUNT(*) FROM counted_calls
          WHERE day = ?3 AND operator = COALESCE(?2, operator))
      FROM (
        SELECT since, answered_at, outcome, came_in FROM day_calls WHERE day = ?3
        UNION ALL
        SELECT since, claimed_at, '', came_in FROM claims
        WHERE is_registered = 0 AND claimed_at >= (?3 - 1) * 86400000
          AND local_day(claimed_at) = ?3
          AND NOT EXISTS (SELECT 1 FROM day_calls d WHERE d.call = claims.id)) AS calls_of_day
      """, inTime, operatorCode, day.number
    ) { row in
      figures.offered = row[0]
      figures.answered = row[1]
      figures.answeredInTime = row[2]
      figures.abandoned = row[3]
      figures.calls = row[4]
    }
    _ = try session.first(
      """
      SELECT COUNT(*), COALESCE(SUM(total), 0) FROM orders
      WHERE day = ?1 AND state = 'confirmed' AND (CAST(?2 AS TEXT) IS NULL OR confirmed_by = ?2)
      """, day.number, operatorCode
    ) { row in
      figures.orders = row[0]
      figures.sum = Money(minor: row[1])
    }
    return figures
  }
}
