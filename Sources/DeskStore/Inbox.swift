internal import Desk
internal import GRDB

/// Gathers an inbox from where each thing is kept.
struct Inbox {
  let session: Session

  func items(for code: StaffCode) throws -> [InboxItem] {
    let messages = MessageTables(session: session)
    var items = try orders(for: code)
    items += try messages.handOffs(to: code)
      .map { .handOff($0, client: try client($0.client)) }
    items += try messages.remarks(on: topics(of: code))
      .map { .remark($0, client: try client($0.client)) }
    items += try newClients(for: code)
    items += try callOuts(for: code)
    return items.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  private func orders(for code: StaffCode) throws -> [InboxItem] {
    let rows = try session.rows(
      """
      SELECT key, client, confirmed_by, confirmed_at, day, state, billed, cancelled_by, changed_at,
        consult
      FROM orders WHERE inbox_of = ?
      """, code
    ) { row in
      (
        key: row[0] as OrderKey, client: row[1] as ClientCode, by: row[2] as StaffCode,
        at: Instant(milliseconds: row[3]), day: Day(number: row[4]),
        state: ConfirmedOrder.State(state: row[5], isBilled: row[6], cancelledBy: row[7]),
        changedAt: (row[8] as Int?).map(Instant.init(milliseconds:)), consult: row[9] as ConsultID?
      )
    }
    return try rows.compactMap { row in
      guard let order = try OrderTables(session: session).order(row.key, on: row.day),
        let client = try client(row.client)
      else { return nil }
      return .order(
        InboxOrder(
          order: order, client: client, by: row.by, confirmedAt: row.at, day: row.day,
          state: row.state, changedAt: row.changedAt,
          lift: try row.consult.flatMap { try ConsultTables(session: session).lift($0) }))
    }
  }

  /// The topics that this colleague reads for a department.
  private func topics(of code: StaffCode) throws -> [Remark.Topic] {
    let company = CompanyTables(session: session)
    return try Remark.Topic.allCases.filter {
      try company.readers(of: $0.department).contains(code)
    }
  }

  private func newClients(for code: StaffCode) throws -> [InboxItem] {
    let rows = try session.rows(
      "SELECT client, operator, at FROM new_clients WHERE head = ? ORDER BY at, id", code
    ) { row -> (client: ClientCode, by: StaffCode, at: Int) in (row[0], row[1], row[2]) }
    return try rows.compactMap { row in
      try client(row.client)
        .map { .newClient($0, by: row.by, at: Instant(milliseconds: row.at)) }
    }
  }

  /// Tasks of this head (A17), and clients of this manager who could not be called back (A1).
  private func callOuts(for code: StaffCode) throws -> [InboxItem] {
    try CallOutTables(session: session, today: Day(number: 0)).results(for: code)
      .map { .callOut($0, client: try client($0.callOut.client?.code)) }
  }

  private func client(_ code: ClientCode?) throws -> Client? {
    try code.flatMap { try ClientCard.client($0, session) }
  }
}
