internal import Desk
internal import GRDB

/// Reads an inbox: what each entry says comes from where it is kept.
struct Inbox {
  let session: Session

  private static let mostEntries = 60
  private static let mostAcknowledged = 30

  /// All that ever stood in the boxes of a colleague, the oldest first.
  func items(for code: StaffCode) throws -> [InboxItem] {
    try table.all(in: try boxes(of: [code])).compactMap { try item($0.key) }
  }

  /// What waits in the boxes of these colleagues, the latest first, then what was acknowledged.
  func entries(of codes: [StaffCode]) throws -> [InboxEntry] {
    let boxes = try boxes(of: codes)
    let open = try table.latest(in: boxes, areOpen: true, limit: Self.mostEntries)
    let room = min(Self.mostAcknowledged, Self.mostEntries - open.count)
    let read = try table.latest(in: boxes, areOpen: false, limit: room)
    return try (open + read).compactMap { row in
      try item(row.key).map { InboxEntry(item: $0, acknowledged: row.acknowledged) }
    }
  }

  func openCount(of codes: [StaffCode]) throws -> Int {
    try table.openCount(in: try boxes(of: codes))
  }

  private var table: InboxTable { InboxTable(session: session) }

  /// Their own, and those of the departments that they read for.
  private func boxes(of codes: [StaffCode]) throws -> [String] {
    let readers = try Readers(session: session)
    let isReader = { (kind: DepartmentKind) in readers.of(kind).contains { codes.contains($0) } }
    var boxes = codes
    boxes += Remark.Topic.allCases.filter { isReader($0.department) }.map(InboxTable.box)
    if let first = readers.of(.wholesale).first, codes.contains(first) {
      boxes.append(InboxTable.callBacks)
    }
    return boxes
  }

  /// Nil where the books have the client no more, or the entry's matter is gone.
  private func item(_ key: InboxKey) throws -> InboxItem? {
    switch key {
    case .order(let key, _): return try order(key)
    case .handOff(let id):
      return try MessageTables(session: session).handOff(id)
        .map { .handOff($0, client: try client($0.client)) }
    case .remark(let id):
      return try MessageTables(session: session).remark(id)
        .map { .remark($0, client: try client($0.client)) }
    case .newClient(let code): return try newClient(code)
    case .assigned(let code):
      guard let client = try client(code),
        let assignment = try Assignments(session: session).of(code)
      else { return nil }
      return .assigned(client, by: assignment.signed.by, at: assignment.signed.at)
    case .callOut(let id):
      return try CallOutTables(session: session, today: Day(number: 0)).result(id)
        .map { .callOut($0, client: try client($0.callOut.client?.code)) }
    }
  }

  private func order(_ key: OrderKey) throws -> InboxItem? {
    let row = try session.first(
      """
      SELECT client, confirmed_by, confirmed_at, day, state, billed, cancelled_by, changed_at,
        consult
      FROM orders WHERE key = ? AND day IS NOT NULL
      """, key
    ) { row in
      (
        client: row[0] as ClientCode, by: row[1] as StaffCode, at: Instant(milliseconds: row[2]),
        day: Day(number: row[3]),
        state: ConfirmedOrder.State(state: row[4], isBilled: row[5], cancelledBy: row[6]),
        changedAt: (row[7] as Int?).map(Instant.init(milliseconds:)), consult: row[8] as ConsultID?
      )
    }
    guard let row, let order = try OrderTables(session: session).order(key, on: row.day),
      let client = try client(row.client)
    else { return nil }
    return .order(
      InboxOrder(
        order: order, client: client, by: row.by, confirmedAt: row.at, day: row.day,
        state: row.state, changedAt: row.changedAt,
        lift: try row.consult.flatMap { try ConsultTables(session: session).lift($0) }))
  }

  private func newClient(_ code: ClientCode) throws -> InboxItem? {
    let registered = try session.first(
      "SELECT operator, at FROM new_clients WHERE client = ? ORDER BY at, id LIMIT 1", code
    ) { Signature(by: $0[0], at: Instant(milliseconds: $0[1])) }
    guard let registered, let client = try client(code) else { return nil }
    return .newClient(client, by: registered.by, at: registered.at)
  }

  private func client(_ code: ClientCode?) throws -> Client? {
    try code.flatMap { try ClientCard.client($0, session) }
  }
}
