internal import Desk
internal import GRDB

/// Written conversations and their messages (C5).
struct ThreadTables {
  let session: Session

  /// So many of those that wait are shown to a desk, and of one so many messages.
  private static let mostWaiting = 200
  private static let mostMessages = 100
  /// Seconds until an answer is tried again that did not leave; then it has failed.
  static let waits = [60, 300, 1_800]
  /// A web site that fetches its answers itself has so many seconds to do it; then they go by mail.
  private static let fetchSeconds = 30

  // MARK: what comes in

  func takeIn(
    _ message: IncomingMessage, mostWaiting limit: Int, id: ThreadID
  ) throws -> TakenMessage {
    if let known = try number(ofKey: message.key) {
      return .taken(known.thread, number: known.number, isNew: false)
    }
    let thread: ThreadID
    switch message.place {
    case .thread(let known, let channel):
      guard try self.channel(of: known) == channel else { return .unknownThread }
      thread = known
    case .replying(let keys, let beginning):
      thread = try self.thread(holding: keys, from: beginning) ?? id
      if thread == id { try begin(beginning, id) }
    case .new(let beginning):
      guard try waitingCount() < limit else { return .full }
      thread = id
      try begin(beginning, id)
    }
    let number = try add(message, to: thread)
    try wait(thread, since: message.at)
    return .taken(thread, number: number, isNew: true)
  }

  private func begin(_ beginning: WrittenThread, _ id: ThreadID) throws {
    try session.run(
      """
      INSERT INTO threads (id, channel, project, name, phone, mail, subject, language, turn)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
      """, id, beginning.channel.rawValue, beginning.project, beginning.client.name,
      beginning.client.phone, beginning.client.mail, beginning.subject,
      beginning.language?.rawValue)
  }

  private func add(_ message: IncomingMessage, to thread: ThreadID) throws -> Int {
    let number = try last(thread) + 1
    try session.run(
      """
      INSERT INTO thread_messages (thread, number, key, text, at, state, due)
      VALUES (?1, ?2, ?3, ?4, ?5, 'received', ?5)
      """, thread, number, message.key, message.text, message.at.milliseconds)
    return number
  }

  /// It comes into the queue once more, unless it is there or a desk has it in hand.
  private func wait(_ thread: ThreadID, since: Instant) throws {
    try session.run(
      """
      UPDATE threads SET turn = turn + 1, waits_since = ? WHERE id = ? AND waits_since IS NULL
      """, since.milliseconds, thread)
  }

  /// A reply belongs where it answers to, if it comes from the client of that thread; a web
  /// request is answered by mail as well.
  private func thread(holding keys: [String], from beginning: WrittenThread) throws -> ThreadID? {
    guard !keys.isEmpty else { return nil }
    return try session.rows(
      """
      SELECT t.id FROM thread_messages m JOIN threads t ON t.id = m.thread
      WHERE m.key IN (\(Session.places(keys.count))) AND t.channel IN (?, 'web') AND t.mail = ?
      LIMIT 1
      """,
      list: keys.map { $0 as Session.Value }
        + [beginning.channel.rawValue, beginning.client.mail]
    ) { $0[0] as ThreadID }.first
  }

  private func number(ofKey key: String) throws -> (thread: ThreadID, number: Int)? {
    try session.first("SELECT thread, number FROM thread_messages WHERE key = ?", key) {
      ($0[0] as ThreadID, $0[1] as Int)
    }
  }

  private func channel(of thread: ThreadID) throws -> CallChannel? {
    try session.hold("threads", where: "id", is: [thread])
    return try session.first("SELECT channel FROM threads WHERE id = ?", thread) {
      CallChannel(written: $0[0])
    }
  }

  private func last(_ thread: ThreadID) throws -> Int {
    try session.first(
      "SELECT COALESCE(MAX(number), 0) FROM thread_messages WHERE thread = ?", thread
    ) { $0[0] } ?? 0
  }

  func waitingCount() throws -> Int {
    try session.first("SELECT COUNT(*) FROM threads WHERE waits_since IS NOT NULL") { $0[0] } ?? 0
  }

  // MARK: at the desks

  /// Those that nobody has in hand.
  func waiting() throws -> [WrittenThread] {
    let threads = try session.rows(
      """
      SELECT \(Self.columns) FROM threads
      WHERE waits_since IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM claims c WHERE c.id = threads.id || '#' || threads.turn)
      ORDER BY waits_since, id LIMIT \(Self.mostWaiting)
      """, read: Self.read)
    return try threads.map { thread in
      var thread = thread
      thread.messages = try messages(of: thread.id, after: 0, latest: 1)
      return thread
    }
  }

  func thread(_ id: ThreadID) throws -> WrittenThread? {
    guard
      var thread = try session.first(
        "SELECT \(Self.columns) FROM threads WHERE id = ?", id, read: Self.read)
    else { return nil }
    thread.messages = try messages(of: id, after: 0, latest: Self.mostMessages)
    return thread
  }

  /// The latest of those behind a number, in their order.
  func messages(of id: ThreadID, after: Int, latest: Int) throws -> [ThreadMessage] {
    try session.rows(
      """
      SELECT number, written_by, text, at, state FROM thread_messages
      WHERE thread = ? AND number > ? ORDER BY number DESC LIMIT ?
      """, id, after, latest
    ) { row in
      let state: String = row[4]
      return ThreadMessage(
        number: row[0], by: row[1], text: row[2], at: Instant(milliseconds: row[3]),
        standing: ThreadMessage.Standing(rawValue: state) ?? .received)
    }.reversed()
  }

  /// Whom operators found an address to be, the latest first.
  func clients(mail: String) throws -> [ClientCode] {
    try session.rows(
      """
      SELECT DISTINCT client FROM threads WHERE mail = ? AND client IS NOT NULL
      ORDER BY client LIMIT 5
      """, mail.lowercased()
    ) { $0[0] }
  }

  func keep(_ answer: ThreadAnswer) throws {
    guard try number(ofKey: answer.id) == nil, let channel = try channel(of: answer.thread) else {
      return
    }
    let due = answer.at.advanced(bySeconds: channel == .web ? Self.fetchSeconds : 0)
    try session.run(
      """
      INSERT INTO thread_messages (thread, number, key, call, written_by, text, at, state, due)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'waiting', ?8)
      """, answer.thread, try last(answer.thread) + 1, answer.id, answer.call, answer.by,
      answer.text, answer.at.milliseconds, due.milliseconds)
  }

  /// The turn is over. What the operator did not see any more makes it wait anew, and so does a
  /// call that a desk left open.
  func end(_ id: ThreadID, _ registration: Registration) throws {
    try session.hold("threads", where: "id", is: [id])
    let turn = Int(registration.call.id.dropFirst(id.count + 1)) ?? 0
    let unread =
      try session.first(
        """
        SELECT MIN(at) FROM thread_messages
        WHERE thread = ? AND written_by IS NULL AND number > ?
        """, id, registration.read ?? (registration.outcome == .unfinished ? 0 : Int.max)
      ) { $0[0] as Int? } ?? nil
    let count = try session.count(
      "UPDATE threads SET waits_since = NULL WHERE id = ? AND turn = ?", id, turn)
    guard count > 0 else { return }
    if let client = registration.client {
      try session.run("UPDATE threads SET client = ? WHERE id = ?", client, id)
    }
    if let unread { try wait(id, since: Instant(milliseconds: unread)) }
  }

  static let columns = """
    id, channel, project, name, phone, mail, subject, language, turn, waits_since
    """

  static func read(_ row: StoredRow) -> WrittenThread {
    WrittenThread(
      id: row[0], channel: CallChannel(written: row[1]), project: row[2],
      client: Writer(name: row[3], phone: row[4], mail: row[5]), subject: row[6],
      language: (row[7] as String?).flatMap(Language.init(rawValue:)), turn: row[8],
      waitsSince: (row[9] as Int?).map(Instant.init(milliseconds:)))
  }
}
