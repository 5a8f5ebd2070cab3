internal import Desk
internal import GRDB

/// Proposals, requests for documents and reports of shortcomings (AR2–AR5). Every answer is kept,
/// the latest counts.
struct RequestTable {
  let session: Session

  private static let mostListed = 60

  func keep(_ request: StaffRequest) throws {
    try session.run(
      """
      INSERT INTO requests (id, kind, text, made_by, made_at, head) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """, request.id, request.kind.rawValue, request.text, request.made.by,
      request.made.at.milliseconds, request.to)
  }

  func answer(_ id: StaffRequest.ID, _ answer: StaffRequest.Answer) throws {
    try session.run(
      """
      INSERT INTO request_answers (request, at, answered_by, standing, words)
      VALUES (?, ?, ?, ?, ?) ON CONFLICT (request, at, answered_by) DO NOTHING
      """, id, answer.signed.at.milliseconds, answer.signed.by, answer.standing.rawValue,
      answer.words)
    try session.run(
      "UPDATE requests SET standing = ? WHERE id = ?",
      (try latest(id) ?? answer).standing.rawValue, id)
  }

  /// Those that a colleague has made, and those that are for this colleague: open ones first, then
  /// the latest.
  func list(for code: StaffCode) throws -> [StaffRequest] {
    let requests = try session.rows(
      """
      SELECT id, kind, text, made_by, made_at, head, read_at FROM requests
      WHERE made_by = ?1 OR head = ?1
      ORDER BY standing = 'open' DESC, made_at DESC, id LIMIT \(Self.mostListed)
      """, code
    ) { row in
      let kind: String = row[1]
      let readAt: Int? = row[6]
      var request = StaffRequest(
        id: row[0], kind: StaffRequest.Kind(rawValue: kind) ?? .proposal, text: row[2],
        made: Signature(by: row[3], at: Instant(milliseconds: row[4])), to: row[5])
      request.readAt = readAt.map(Instant.init(milliseconds:))
      return request
    }
    return try requests.map { request in
      var request = request
      request.answer = try latest(request.id)
      return request
    }
  }

  /// Another answer that comes later is news again.
  func read(_ id: StaffRequest.ID, at: Instant) throws {
    try session.run(
      "UPDATE requests SET read_at = MAX(?, COALESCE(read_at, 0)) WHERE id = ?", at.milliseconds,
      id)
  }

  /// Those that a colleague is to answer, and those whose answer the colleague has not read.
  func openCount(for code: StaffCode) throws -> Int {
    try session.first(
      """
      SELECT (SELECT COUNT(*) FROM requests WHERE head = ?1 AND standing = 'open')
        + (SELECT COUNT(*) FROM requests WHERE made_by = ?1 AND standing <> 'open'
          AND COALESCE(read_at, 0)
            < (SELECT MAX(at) FROM request_answers WHERE request = requests.id))
      """, code
    ) { $0[0] } ?? 0
  }

  private func latest(_ id: StaffRequest.ID) throws -> StaffRequest.Answer? {
    try session.first(
      """
      SELECT standing, words, answered_by, at FROM request_answers WHERE request = ?
      ORDER BY at DESC, answered_by DESC LIMIT 1
      """, id
    ) { row in
      let standing: String = row[0]
      return StaffRequest.Answer(
        standing: StaffRequest.Standing(rawValue: standing) ?? .open, words: row[1],
        signed: Signature(by: row[2], at: Instant(milliseconds: row[3])))
    }
  }
}
