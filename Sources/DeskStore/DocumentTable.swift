internal import Desk
internal import GRDB

/// The outbox of documents (A18): what waits to leave, what leaves now, what left or failed.
struct DocumentTable {
  let session: Session

  /// Seconds until a document is tried again that did not leave; then it has failed.
  static let waits = [60, 300, 1_800]

  func keep(_ document: OutgoingDocument) throws {
    try session.run(
      """
      INSERT INTO documents
        (id, kind, subject, client, road, address, language, asked_by, asked_at, due)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9) ON CONFLICT (id) DO NOTHING
      """, document.id, document.subject.kind.rawValue, try Kept.written(document.subject.keys),
      document.client, document.road.rawValue, document.address, document.language.rawValue,
      document.asked.by, document.asked.at.milliseconds)
  }

  func sendAgain(_ id: OutgoingDocument.ID, at: Instant) throws {
    try session.run(
      """
      UPDATE documents SET state = 'waiting', attempts = 0, due = ?2
      WHERE id = ?1 AND state = 'failed'
      """, id, at.milliseconds)
  }

  /// Takes the first one that is due for `process`. One that a program was sending when it died
  /// is due as well: whether it left, nobody knows.
  func claim(by process: DeskProcess, at now: Instant) throws -> DocumentEntry? {
    guard let id = try open().first(where: { try $0.isFree && $0.due <= now && take($0.id) })?.id
    else { return nil }
    try session.run(
      """
      UPDATE documents SET state = 'sending', attempts = attempts + 1, process = ?2, started = ?3
      WHERE id = ?1
      """, id, process.id, process.started)
    return try entry(id)
  }

  /// When there is something to send; nil while there is nothing.
  func nextDue() throws -> Instant? {
    try open().filter(\.isFree).map(\.due).min()
  }

  func sent(_ id: OutgoingDocument.ID, at: Instant) throws {
    guard let entry = try entry(id), entry.standing == .sending else { return }
    try end(id, "sent", due: at, "")
    let document = entry.document
    var detail = [
      "document": document.subject.kind.rawValue, document.road.rawValue: document.address,
    ]
    detail["client"] = document.client
    try AuditTrail(session: session).add(
      .documentSent, entry.about, by: document.asked.by, at: at, detail)
  }

  /// Without `isFinal` it is tried again later, as long as tries are left.
  func failed(
    _ id: OutgoingDocument.ID, _ words: String, isFinal: Bool, at: Instant
  ) throws {
    guard let entry = try entry(id), entry.standing == .sending else { return }
    if isFinal || entry.attempts > Self.waits.count {
      try end(id, "failed", due: at, words)
    } else {
      let wait = Self.waits[max(0, entry.attempts - 1)]
      try end(id, "waiting", due: at.advanced(bySeconds: wait), words)
    }
  }

  /// Gives one back that was not tried to its end.
  func putBack(_ id: OutgoingDocument.ID) throws {
    try session.run(
      """
      UPDATE documents SET state = 'waiting', attempts = attempts - 1, process = NULL,
        started = NULL
      WHERE id = ? AND state = 'sending'
      """, id)
  }

  /// What a colleague has asked for, or all; what failed first, then the latest.
  func list(of codes: [StaffCode]?, limit: Int) throws -> [DocumentEntry] {
    let whose = codes.map { "WHERE d.asked_by IN (\(Session.places($0.count)))" } ?? ""
    return try session.rows(
      """
      \(selected) \(whose)
      ORDER BY d.state = 'failed' DESC, d.asked_at DESC, d.id LIMIT \(limit)
      """, list: (codes ?? []).map { $0 as Session.Value }
    ) { DocumentEntry(row: $0) }
  }

  func failedCount(of codes: [StaffCode]) throws -> Int {
    try session.rows(
      """
      SELECT COUNT(*) FROM documents
      WHERE state = 'failed' AND asked_by IN (\(Session.places(codes.count)))
      """, list: codes.map { $0 as Session.Value }
    ) { $0[0] as Int }[0]
  }

  func entry(_ id: OutgoingDocument.ID) throws -> DocumentEntry? {
    try session.first("\(selected) WHERE d.id = ?", id) { DocumentEntry(row: $0) }
  }

  private func end(
    _ id: OutgoingDocument.ID, _ state: String, due: Instant, _ trouble: String
  ) throws {
    try session.run(
      """
      UPDATE documents SET state = ?2, due = ?3, trouble = ?4, process = NULL, started = NULL
      WHERE id = ?1
      """, id, state, due.milliseconds, trouble)
  }

  /// Holds it; false when another desk takes it at this moment or has done so.
  private func take(_ id: OutgoingDocument.ID) throws -> Bool {
    try session.first(
      """
      SELECT state, process, started FROM documents
      WHERE id = ? AND state IN ('waiting', 'sending')\(session.dialect.passingHeld)
      """, id
    ) { row in
      let process = DeskProcess(id: row[1] ?? 0, started: row[2] ?? 0)
      return try row[0] as String == "waiting" || !session.connection.isAtWork(process)
    } ?? false
  }

  private func open() throws -> [(id: OutgoingDocument.ID, due: Instant, isFree: Bool)] {
    try session.rows(
      """
      SELECT id, due, state, process, started FROM documents
      WHERE state IN ('waiting', 'sending') ORDER BY due, id
      """
    ) { row in
      let state: String = row[2]
      let process = DeskProcess(id: row[3] ?? 0, started: row[4] ?? 0)
      let isFree = try state == "waiting" || !session.connection.isAtWork(process)
      return (row[0], Instant(milliseconds: row[1]), isFree)
    }
  }

  private var selected: String {
    let subject = session.dialect.firstItem(of: "d.subject")
    return """
      SELECT d.id, d.kind, d.subject, d.client, d.road, d.address, d.language, d.asked_by,
        d.asked_at, d.state, d.attempts, d.due, d.trouble, COALESCE(c.name, ''),
        COALESCE(
          (SELECT number FROM orders o WHERE d.kind = 'orderForm' AND o.key = \(subject)),
          (SELECT name FROM goods g WHERE d.kind = 'certificate' AND g.code = \(subject)),
          CASE WHEN d.kind = 'answer' THEN \(subject) END, '')
      FROM documents d LEFT JOIN clients c ON c.code = d.client
      """
  }
}

extension OutgoingDocument.Subject {
  fileprivate var keys: [String] {
    switch self {
    case .orderForm(let key): [key]
    case .priceList(let goods): goods
    case .certificate(let good): [good]
    case .answer(let complaint, let words): [String(complaint), words]
    }
  }

  fileprivate init(kind: String, keys: [String]) {
    switch OutgoingDocument.Kind(rawValue: kind) {
    case .orderForm: self = .orderForm(keys.first ?? "")
    case .certificate: self = .certificate(keys.first ?? "")
    case .answer:
      self = .answer(
        complaint: keys.first.flatMap { Int($0) } ?? 0, words: keys.dropFirst().first ?? "")
    case .priceList, nil: self = .priceList(keys)
    }
  }
}

extension DocumentEntry {
  fileprivate init(row: StoredRow) {
    let (kind, subject): (String, String) = (row[1], row[2])
    let (road, language, state): (String, String, String) = (row[4], row[6], row[9])
    let document = OutgoingDocument(
      id: row[0],
      subject: .init(kind: kind, keys: (try? Kept.read(subject)) ?? []), client: row[3],
      road: .init(rawValue: road) ?? .fax, address: row[5],
      language: Language(rawValue: language) ?? .english,
      asked: Signature(by: row[7], at: Instant(milliseconds: row[8])))
    self.init(
      document: document, clientName: row[13], about: row[14],
      standing: Standing(rawValue: state) ?? .failed, attempts: row[10],
      at: Instant(milliseconds: row[11]), trouble: row[12])
  }
}
