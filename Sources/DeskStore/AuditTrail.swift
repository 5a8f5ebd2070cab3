internal import Desk
internal import GRDB

/// The audit trail: rows are added in the transaction of the deed, and neither changed nor removed.
struct AuditTrail {
  let session: Session

  /// The last row's number and hash, kept apart from the rows: an end that was cut off shows.
  struct Head: Hashable {
    var sequence: Int
    var hash: String
  }

  /// - Parameters:
  ///   - who: the doer's code; without one, the login of whoever runs the program.
  ///   - at: when; without it, now.
  func add(
    _ what: AuditedDeed, _ subject: String, by who: String? = nil, at: Instant? = nil,
    _ detail: [String: String] = [:]
  ) throws {
    let origin = session.origin
    try session.hold("audit_head", where: "id", is: [1])
    guard let head = try head() else {
      throw Nonsense(description: "the audit trail has lost its head")
    }
    let row = AuditRow(
      sequence: head.sequence + 1, at: at ?? origin.now(), who: Self.plain(who ?? origin.user()),
      desk: Self.plain(origin.desk()), what: what.rawValue, subject: Self.plain(subject),
      detail: try Kept.written(detail), previous: head.hash)
    try session.run(
      "INSERT INTO audit (\(AuditRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row.sequence,
      row.at.milliseconds, row.who, row.desk, row.what, row.subject, row.detail, row.previous,
      row.hash)
    try session.run("UPDATE audit_head SET sequence = ?, hash = ?", row.sequence, row.hash)
  }

  func head() throws -> Head? {
    try session.first("SELECT sequence, hash FROM audit_head") {
      Head(sequence: $0[0], hash: $0[1])
    }
  }

  /// The rows from `start` to before `end`, and of one colleague, client or order, in their order.
  func rows(from start: Instant?, to end: Instant?, of code: String?) throws -> [AuditRow] {
    try session.rows(
      """
      SELECT \(AuditRow.columns) FROM audit
      WHERE (CAST(?1 AS BIGINT) IS NULL OR at >= ?1) AND (CAST(?2 AS BIGINT) IS NULL OR at < ?2)
        AND (CAST(?3 AS TEXT) IS NULL OR who = ?3 OR subject = ?3
          OR \(session.dialect.field("client", of: "detail")) = ?3)
      ORDER BY sequence
      """, start?.milliseconds, end?.milliseconds, code
    ) { AuditRow(row: $0) }
  }

  func verify(expecting known: AuditMark?) throws -> AuditVerdict {
    var check = AuditCheck(known: known)
    _ = try session.rows("SELECT \(AuditRow.columns) FROM audit ORDER BY sequence") {
      check.take(AuditRow(row: $0))
    }
    return check.verdict(head: try head())
  }

  /// SQLite ends a text at a NUL: what is hashed must be what is kept.
  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : Character($0) })
  }
}
