internal import Desk

/// Answers of ours on their way to the client (C5). By mail go those to mails, and to web requests
/// that left an address; all others are fetched.
struct ThreadPost {
  let session: Session

  /// What the client has fetched by its road, up to a number.
  func delivered(_ id: ThreadID, upTo number: Int, at: Instant) throws {
    try session.run(
      """
      UPDATE thread_messages SET state = 'sent', due = ?
      WHERE thread = ? AND number <= ? AND state = 'waiting'
      """, at.milliseconds, id, number)
  }

  /// Takes the first answer by mail that is due. One that a program was sending when it died is
  /// due as well.
  func claim(by process: DeskProcess, at now: Instant) throws -> ClaimedAnswer? {
    let open = try session.rows(
      """
      SELECT m.thread, m.number, m.state, m.process, m.started
      FROM thread_messages m JOIN threads t ON t.id = m.thread
      WHERE m.state IN ('waiting', 'sending') AND \(Self.byMail) AND m.due <= ?
      ORDER BY m.due, m.thread, m.number LIMIT 50
      """, now.milliseconds
    ) { row in
      let process = DeskProcess(id: row[3] ?? 0, started: row[4] ?? 0)
      let isFree = try row[2] as String == "waiting" || !session.connection.isAtWork(process)
      return (thread: row[0] as ThreadID, number: row[1] as Int, isFree: isFree)
    }
    guard let first = open.first(where: \.isFree) else { return nil }
    try session.run(
      """
      UPDATE thread_messages
      SET state = 'sending', attempts = attempts + 1, process = ?, started = ?
      WHERE thread = ? AND number = ?
      """, process.id, process.started, first.thread, first.number)
    return try claimed(first.thread, first.number)
  }

  private static let byMail = "(t.channel = 'mail' OR t.channel = 'web' AND t.mail <> '')"

  /// When an answer is to leave by mail; nil while none is.
  func nextDue() throws -> Instant? {
    try session.rows(
      """
      SELECT m.due, m.state, m.process, m.started
      FROM thread_messages m JOIN threads t ON t.id = m.thread
      WHERE m.state IN ('waiting', 'sending') AND \(Self.byMail) ORDER BY m.due
      """
    ) { row in
      let process = DeskProcess(id: row[2] ?? 0, started: row[3] ?? 0)
      let isFree = try row[1] as String == "waiting" || !session.connection.isAtWork(process)
      return isFree ? Instant(milliseconds: row[0]) : nil
    }.compactMap(\.self).first
  }

  private func claimed(_ id: ThreadID, _ number: Int) throws -> ClaimedAnswer? {
    let tables = ThreadTables(session: session)
    let earlier = try session.rows(
      """
      SELECT key FROM thread_messages
      WHERE thread = ? AND number < ? AND written_by IS NULL ORDER BY number DESC LIMIT 10
      """, id, number
    ) { $0[0] as String }
    let key = try session.first(
      "SELECT key FROM thread_messages WHERE thread = ? AND number = ?", id, number
    ) { $0[0] as String }
    guard let key, let thread = try tables.thread(id),
      let message = try tables.messages(of: id, after: number - 1, latest: 1_000).first
    else { return nil }
    return ClaimedAnswer(
      id: key, thread: thread, message: message, answers: earlier.reversed())
  }

  func end(_ id: ThreadID, _ number: Int, _ end: DocumentEnd, at: Instant) throws {
    let attempts = try session.first(
      """
      SELECT attempts FROM thread_messages WHERE thread = ? AND number = ? AND state = 'sending'
      """, id, number
    ) { $0[0] as Int }
    guard let attempts else { return }
    var (state, due, trouble, made) = ("sent", at, "", attempts)
    switch end {
    case .sent: break
    case .putBack: (state, made) = ("waiting", attempts - 1)
    case .failed(let words, let isFinal):
      trouble = words
      state = isFinal || attempts > ThreadTables.waits.count ? "failed" : "waiting"
      if state == "waiting" { due = at.advanced(bySeconds: ThreadTables.waits[attempts - 1]) }
    }
    try session.run(
      """
      UPDATE thread_messages SET state = ?, due = ?, trouble = ?, attempts = ?, process = NULL,
        started = NULL
      WHERE thread = ? AND number = ?
      """, state, due.milliseconds, trouble, made, id, number)
  }
}
