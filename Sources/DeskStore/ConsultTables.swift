internal import Desk
internal import GRDB

/// Questions to heads and their answers (A11). An answer is given once and never changed.
struct ConsultTables {
  let session: Session

  func keep(_ consult: Consult) throws {
    try session.run(
      """
      INSERT INTO consults (id, call, client, head, operator, order_key, sum, question, consult,
        asked_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, consult.id, consult.call, consult.client, consult.to, consult.by, consult.order,
      consult.sum.minor, consult.question, try Kept.written(consult), consult.at.milliseconds)
  }

  /// The first answer stays; false when there was one before.
  func keep(_ answer: ConsultAnswer) throws -> Bool {
    let count = try session.count(
      """
      UPDATE consults SET answered_by = ?, up_to = ?, words = ?, answered_at = ?, waits = 0
      WHERE id = ? AND answered_at IS NULL
      """, answer.by, answer.allowedUpTo?.minor, answer.words, answer.at.milliseconds,
      answer.consult)
    guard count > 0 else { return false }
    var detail = ["words": answer.words]
    detail["client"] = try session.first(
      "SELECT client FROM consults WHERE id = ?", answer.consult
    ) { $0[0] }
    detail["upTo"] = answer.allowedUpTo?.decimal
    try AuditTrail(session: session)
      .add(
        answer.allowedUpTo == nil ? .debtNotLifted : .debtLifted, answer.consult, by: answer.by,
        at: answer.at, detail)
    return true
  }

  /// A question is taken back by an answer of the asker's own, which allows nothing. Returns what
  /// a head has answered before.
  func withdraw(_ id: ConsultID, by operatorCode: StaffCode, at: Instant) throws -> ConsultAnswer? {
    let withdrawal = ConsultAnswer(
      consult: id, by: operatorCode, allowedUpTo: nil, words: "", at: at)
    if try keep(withdrawal) { return nil }
    return try answer(to: id).flatMap { $0.by == operatorCode ? nil : $0 }
  }

  func answer(to id: ConsultID) throws -> ConsultAnswer? {
    try session.first(
      """
      SELECT \(Self.answerColumns) FROM consults WHERE id = ? AND answered_at IS NOT NULL
      """, id
    ) { Self.answer($0, id, from: 0) }
  }

  /// What a head has allowed in a call with a client; the latest allowance counts. A no to a
  /// further question leaves an earlier one as it is.
  func lift(of call: CallID, client: ClientCode) throws -> Lift? {
    try session.first(
      """
      SELECT id, client, answered_by, up_to, words, consult FROM consults
      WHERE call = ? AND client = ? AND up_to IS NOT NULL
      ORDER BY answered_at DESC, id DESC LIMIT 1
      """, call, client
    ) { Self.lift($0) } ?? nil
  }

  func lift(_ id: ConsultID) throws -> Lift? {
    try session.first(
      "SELECT id, client, answered_by, up_to, words, consult FROM consults WHERE id = ?", id
    ) { Self.lift($0) } ?? nil
  }

  /// Of one head, or of all; those without an answer first, then the latest.
  func list(of head: StaffCode?, limit: Int) throws -> [ConsultRow] {
    try session.rows(
      """
      SELECT id, consult, answered_at IS NULL, \(Self.answerColumns) FROM consults
      WHERE CAST(?1 AS TEXT) IS NULL OR head = ?1
      ORDER BY answered_at IS NOT NULL, asked_at DESC LIMIT ?2
      """, head, limit, read: Self.row
    ).compactMap { $0 }
  }

  private static let mostListed = 40

  /// Of these heads: those whose callers wait first, then the latest; with what there is to know
  /// for an answer.
  func list(of heads: [StaffCode], today: Day) throws -> [ConsultRow] {
    let places = Session.places(heads.count)
    let rows = try session.rows(
      """
      SELECT id, consult, answered_at IS NULL, \(Self.answerColumns) FROM consults
      WHERE id IN (
        SELECT id FROM consults WHERE head IN (\(places))
        ORDER BY waits DESC, asked_at DESC, id LIMIT \(Self.mostListed))
      ORDER BY waits DESC, asked_at DESC, id
      """, list: heads.map { $0 as Session.Value }, read: Self.row
    ).compactMap { $0 }
    return try rows.map { row in
      var row = row
      row.client = try ClientCard.client(row.consult.client, session)
      row.credit = try row.client.map { try CreditTables(session: session).credit(of: $0) }
      row.order = try row.consult.order.flatMap {
        try OrderTables(session: session).order($0, on: today)
      }
      return row
    }
  }

  func openCount(of heads: [StaffCode]) throws -> Int {
    try session.rows(
      """
      SELECT COUNT(*) FROM consults
      WHERE head IN (\(Session.places(heads.count))) AND waits = 1
      """, list: heads.map { $0 as Session.Value }
    ) { $0[0] as Int }[0]
  }

  func head(of id: ConsultID) throws -> StaffCode? {
    try session.first("SELECT head FROM consults WHERE id = ?", id) { $0[0] }
  }

  /// After the call nobody waits for an answer any more.
  func close(_ call: CallID) throws {
    try session.run("UPDATE consults SET waits = 0 WHERE call = ? AND waits = 1", call)
  }

  private static func row(_ row: StoredRow) -> ConsultRow? {
    guard let consult: Consult = try? Kept.read(row[1]) else { return nil }
    let isOpen: Bool = row[2]
    return ConsultRow(consult: consult, answer: isOpen ? nil : answer(row, row[0], from: 3))
  }

  private static let answerColumns = "answered_by, up_to, words, answered_at"

  private static func answer(_ row: StoredRow, _ id: ConsultID, from start: Int) -> ConsultAnswer {
    let upTo: Int? = row[start + 1]
    return ConsultAnswer(
      consult: id, by: row[start], allowedUpTo: upTo.map(Money.init(minor:)),
      words: row[start + 2] ?? "", at: Instant(milliseconds: row[start + 3] ?? 0))
  }

  private static func lift(_ row: StoredRow) -> Lift? {
    guard let upTo: Int = row[3], let consult: Consult = try? Kept.read(row[5]) else { return nil }
    return Lift(
      consult: row[0], client: row[1], by: row[2] ?? "", upTo: Money(minor: upTo),
      isDespiteOverdue: consult.isAboutOverdue, words: row[4] ?? "")
  }
}
