internal import Desk
internal import GRDB

/// The managers that heads gave to new clients (A15).
struct Assignments {
  let session: Session

  private static let mostListed = 60

  struct Assignment {
    var manager: StaffCode
    var signed: Signature
  }

  func of(_ client: ClientCode) throws -> Assignment? {
    try session.first(
      "SELECT manager, assigned_by, at FROM assignments WHERE client = ?", client
    ) { row in
      Assignment(
        manager: row[0], signed: Signature(by: row[1], at: Instant(milliseconds: row[2])))
    }
  }

  /// A client has one manager: of two heads the first one gives it. The head's own entry about the
  /// client is acknowledged thereby.
  func assign(
    _ code: ClientCode, manager: StaffCode, by head: StaffCode, at: Instant
  ) throws -> Report {
    guard let client = try ClientCard.client(code, session) else { return .missing(code) }
    let given = try of(code)
    if let given, (given.manager, given.signed.by) == (manager, head) { return .kept }
    if let holder = client.manager { return .overtaken(by: given?.signed.by ?? holder) }
    guard try CompanyTables(session: session).member(manager) != nil else {
      throw Nonsense(description: "no colleague “\(manager)”")
    }
    try session.run("UPDATE clients SET manager = ? WHERE code = ?", manager, code)
    try session.run(
      """
      INSERT INTO assignments (client, manager, assigned_by, at) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (client) DO UPDATE SET manager = ?2, assigned_by = ?3, at = ?4
      """, code, manager, head, at.milliseconds)
    try session.run("UPDATE new_clients SET waits = 0 WHERE client = ?", code)
    let inbox = InboxTable(session: session)
    _ = try inbox.acknowledge(InboxKey.newClient(code).id, by: head, at: at)
    try inbox.put(.assigned(code), to: manager, at: at)
    try AuditTrail(session: session)
      .add(.managerAssigned, code, by: head, at: at, ["manager": manager])
    return .kept
  }

  /// New clients of these heads: those without a manager first, then the latest.
  func list(of heads: [StaffCode]) throws -> [NewClientTask] {
    let rows = try session.rows(
      """
      SELECT client, operator, at FROM new_clients
      WHERE head IN (\(Session.places(heads.count)))
      ORDER BY waits DESC, at DESC, id LIMIT \(Self.mostListed)
      """, list: heads.map { $0 as Session.Value }
    ) { row in
      (
        client: row[0] as ClientCode,
        registered: Signature(by: row[1], at: Instant(milliseconds: row[2]))
      )
    }
    return try rows.compactMap { row in
      guard let client = try ClientCard.client(row.client, session) else { return nil }
      return NewClientTask(
        client: client, registered: row.registered, manager: client.manager,
        assigned: try of(row.client)?.signed)
    }
  }

  func openCount(of heads: [StaffCode]) throws -> Int {
    try session.rows(
      """
      SELECT COUNT(*) FROM new_clients
      WHERE waits = 1 AND head IN (\(Session.places(heads.count)))
      """, list: heads.map { $0 as Session.Value }
    ) { $0[0] as Int }[0]
  }

  /// Those to whom a head gave a manager.
  func clients() throws -> Set<ClientCode> {
    Set(try session.rows("SELECT client FROM assignments") { $0[0] as ClientCode })
  }

  /// The books have given clients a manager, or taken one away.
  func settle() throws {
    try session.run(
      """
      UPDATE new_clients SET waits = 1 - waits WHERE waits <> CASE
        WHEN (SELECT manager FROM clients c WHERE c.code = new_clients.client) IS NULL THEN 1
        ELSE 0 END
      """)
  }
}
