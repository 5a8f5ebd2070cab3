internal import Desk
internal import GRDB

/// Clients who used to order and have stopped, by their own rhythm, the most valuable first (A16).
/// Key clients, new ones and those in debt are not called from here: no order could be taken.
struct Dormant {
  let session: Session
  let today: Day

  /// A weekend more than the rhythm says makes nobody dormant.
  private static let grace = 3

  private struct Silence {
    var client: ClientCode
    var rhythm: Int
    var last: Day
    var calls: Int
  }

  func callOuts(limit: Int, at: Instant) throws -> [CallOut] {
    let silent = try silences(limit: limit * 2, at: at)
    let clients = try ClientSearch(session: session, today: today)
      .matches(codes: silent.map(\.client))
    return Array(
      silent.compactMap { silence -> CallOut? in
        guard let client = clients[silence.client], client.debt == .none, !client.phone.isEmpty
        else { return nil }
        return CallOut(
          id: "dormant/\(silence.client)/\(silence.last.number)/\(silence.calls)",
          reason: .dormant(rhythmDays: silence.rhythm, silentDays: today - silence.last),
          number: client.phone, client: client, due: at)
      }.prefix(limit))
  }

  /// The call to a dormant client that was shown under an id; nil when it need not be made any
  /// more.
  func callOut(_ id: CallOutID, at: Instant) throws -> CallOut? {
    let parts = id.split(separator: "/")
    guard parts.count == 4, parts[0] == "dormant" else { return nil }
    let code = String(parts[1])
    let rhythm = try session.first(
      "SELECT days, last_day FROM rhythms WHERE client = ?", code
    ) { row -> (days: Int, last: Day) in (row[0], Day(number: row[1])) }
    guard let rhythm, String(rhythm.last.number) == parts[2],
      let client = try ClientSearch(session: session, today: today).matches(codes: [code])[code]
    else { return nil }
    return CallOut(
      id: id, reason: .dormant(rhythmDays: rhythm.days, silentDays: today - rhythm.last),
      number: client.phone, client: client, due: at)
  }

  /// Whether the client has not ordered since the call was proposed, nor was talked to.
  func isStill(_ callOut: CallOut) throws -> Bool {
    guard let client = callOut.client?.code else { return false }
    let parts = callOut.id.split(separator: "/")
    guard parts.count == 4, let last = Int(parts[2]) else { return false }
    let found = try session.first("SELECT last_day FROM rhythms WHERE client = ?", client) {
      $0[0] as Int
    }
    return found == last
  }

  /// Those that wait for another attempt stand among the planned calls; those that were talked to,
  /// or given up, are left in peace for a while.
  private func silences(limit: Int, at: Instant) throws -> [Silence] {
    let rules = try CompanyTables(session: session).rules().calling
    return try session.rows(
      """
      SELECT r.client, r.days, r.last_day, (
        SELECT COUNT(*) FROM call_outs o WHERE o.client = r.client AND o.kind = 'dormant')
      FROM rhythms r JOIN clients c ON c.code = r.client JOIN kinds k ON k.code = c.kind
      WHERE k.is_key = 0 AND c.manager IS NOT NULL
        AND (?1 - r.last_day) * 100 >= r.days * ?2 AND ?1 - r.last_day >= r.days + ?3
        AND NOT EXISTS (
          SELECT 1 FROM call_outs o WHERE o.client = r.client AND o.kind = 'dormant'
          AND (o.ended_at IS NULL OR o.ended_at > ?4))
      ORDER BY r.value DESC, r.client LIMIT ?5
      """, today.number, rules.dormantAfterPercent, Self.grace,
      at.milliseconds - rules.dormantRestDays * 86_400_000, limit
    ) { row in
      Silence(client: row[0], rhythm: row[1], last: Day(number: row[2]), calls: row[3])
    }
  }
}
