internal import Desk
internal import GRDB

/// Complaints and their history, of which nothing is ever taken away (B1.4).
struct ComplaintTables {
  let session: Session
  let today: Day

  static let mostListed = 60

  // MARK: - Taken

  /// Said again it answers as the first time.
  func take(_ taken: TakenComplaint) throws -> Report {
    if let known = try complaint(ofStep: taken.id) { return report(known, of: taken.id) }
    let answered = try answered(taken)
    let id = answered?.id ?? taken.id
    let standing: ClientComplaint.Standing = answered == nil ? .open : .reopened
    let owner = try answered?.owner ?? self.owner(taken)
    if answered == nil {
      try session.run(
        """
        INSERT INTO complaints (id, number, client, phone, order_number, topic, taken_by, owner,
          standing, waits, answer_by, steps)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', 1, ?, 0)
        """, id, try Counter(session: session).next("complaint"), taken.client, taken.phone,
        taken.order, taken.topic.rawValue, taken.signed.by, owner, taken.answerBy.number)
    }
    try add(
      ClientComplaint.Step(
        standing: standing, owner: owner, words: taken.words, signed: taken.signed),
      id: taken.id, to: id, answerBy: taken.answerBy)
    guard let kept = try complaint(ofStep: taken.id) else {
      throw Nonsense(description: "a complaint without a row")
    }
    return report(kept, of: taken.id)
  }

  private func report(_ complaint: ClientComplaint, of step: String) -> Report {
    .complained(
      number: complaint.number, answerBy: complaint.answerBy, isReopened: complaint.id != step)
  }

  /// The one of this client, or of this number, about the same topic, whose answer the client has
  /// not agreed to.
  private func answered(
    _ taken: TakenComplaint
  ) throws -> (id: ClientComplaint.ID, owner: StaffCode)? {
    guard taken.client != nil || !taken.phone.isEmpty else { return nil }
    let whose = taken.client == nil ? "client IS NULL AND phone = ?" : "client = ?"
    return try session.first(
      """
      SELECT id, owner FROM complaints WHERE standing = 'answered' AND \(whose) AND topic = ?
      ORDER BY number DESC LIMIT 1
      """, taken.client ?? taken.phone, taken.topic.rawValue
    ) { (id: $0[0], owner: $0[1]) }
  }

  /// Of the department that the topic concerns its head.
  private func owner(_ taken: TakenComplaint) throws -> StaffCode {
    let readers = try Readers(session: session).of(taken.topic.department)
    return readers.first ?? taken.signed.by
  }

  // MARK: - Worked on

  func perform(_ deed: ComplaintDeed) throws -> Report {
    try session.hold("complaints", where: "id", is: [deed.complaint])
    if try complaint(ofStep: deed.id) != nil { return .kept }
    guard let complaint = try complaint(deed.complaint) else {
      throw Nonsense(description: "no complaint “\(deed.complaint)”")
    }
    guard try isAllowed(deed, on: complaint) else { return .refused("", .notYours) }
    if complaint.history.count != deed.seen, let last = complaint.history.last {
      return .overtaken(by: last.signed.by)
    }
    guard let standing = deed.act.standing(after: complaint.standing) else {
      return .refused("", .doneAlready)
    }
    var step = ClientComplaint.Step(
      standing: standing, owner: complaint.owner, words: deed.words, signed: deed.signed)
    var answerBy = complaint.answerBy
    switch deed.act {
    case .takeUp, .close: break
    case .give(let owner): step.owner = owner
    case .reopen(let day): answerBy = day
    case .answer(let answering):
      step.road = answering.road
      switch answering {
      case .callBack(let at): try planCall(complaint, deed, at: at)
      case .mail(let address, let language): try mail(complaint, deed, to: address, language)
      case .letter: break
      }
    }
    try add(step, id: deed.id, to: complaint.id, answerBy: answerBy)
    return .kept
  }

  /// Its owner, whoever stands in for the owner, and heads; the client's own word is also taken by
  /// operators.
  private func isAllowed(_ deed: ComplaintDeed, on complaint: ClientComplaint) throws -> Bool {
    let company = CompanyTables(session: session)
    let covered = try AbsenceTable(session: session).covered(by: deed.signed.by, on: today)
    if covered.contains(complaint.owner) { return true }
    switch try company.member(deed.signed.by)?.role {
    case .head: return true
    case .operatorAtDesk: return deed.act.isClientsWord
    default: return false
    }
  }

  /// Whoever is free calls the client and says the answer (A1).
  private func planCall(
    _ complaint: ClientComplaint, _ deed: ComplaintDeed, at due: Instant
  ) throws {
    guard let number = complaint.numberToCall else {
      throw Nonsense(description: "no number to call for complaint \(complaint.number)")
    }
    let codes = complaint.client.map { [$0.code] } ?? []
    let clients = try ClientSearch(session: session, today: today).matches(codes: codes)
    try CallOutTables(session: session, today: today).plan(
      CallOut(
        id: "complaint/\(deed.id)",
        reason: .callBack(note: "№ \(complaint.number): \(deed.words)"), number: number,
        client: codes.first.flatMap { clients[$0] }, due: due),
      by: deed.signed.by, meantFor: nil, at: deed.signed.at)
  }

  /// The outbox of documents has it sent (A18).
  private func mail(
    _ complaint: ClientComplaint, _ deed: ComplaintDeed, to address: String, _ language: Language
  ) throws {
    try DocumentTable(session: session).keep(
      OutgoingDocument(
        id: Self.sending + deed.id,
        subject: .answer(complaint: complaint.number, words: deed.words),
        client: complaint.client?.code, road: .mail, address: address, language: language,
        asked: deed.signed))
  }

  /// Begins the id of the document that brings an answer; the step's id follows.
  private static let sending = "complaint/"

  private func add(
    _ step: ClientComplaint.Step, id: String, to complaint: ClientComplaint.ID, answerBy: Day
  ) throws {
    try session.run(
      """
      INSERT INTO complaint_steps (id, complaint, place, standing, owner, words, road, done_by, at)
      VALUES (?1, ?2, (SELECT steps FROM complaints WHERE id = ?2), ?3, ?4, ?5, ?6, ?7, ?8)
      """, id, complaint, step.standing.rawValue, step.owner, step.words, step.road?.rawValue,
      step.signed.by, step.signed.at.milliseconds)
    try session.run(
      """
      UPDATE complaints SET owner = ?, standing = ?, waits = ?, answer_by = ?, steps = steps + 1
      WHERE id = ?
      """, step.owner, step.standing.rawValue, step.standing.isWaiting ? 1 : 0, answerBy.number,
      complaint)
    let number = try session.first("SELECT number FROM complaints WHERE id = ?", complaint) {
      $0[0] as Int
    }
    try AuditTrail(session: session)
      .add(
        .complaintChanged, String(number ?? 0), by: step.signed.by, at: step.signed.at,
        ["standing": step.standing.rawValue, "owner": step.owner])
  }

  // MARK: - Read

  /// Those that wait first, the one that is due earliest on top; then the latest others. `owners`:
  /// only theirs, and those that they have taken.
  func list(of owners: [StaffCode]?, limit: Int = mostListed) throws -> [ClientComplaint] {
    let whose =
      owners.map { owners in
        let places = Session.places(owners.count)
        return "WHERE owner IN (\(places)) OR taken_by IN (\(places))"
      } ?? ""
    return try read(
      """
      \(whose) ORDER BY waits DESC, CASE waits WHEN 1 THEN answer_by ELSE 0 END, number DESC
      LIMIT \(limit)
      """, ((owners ?? []) + (owners ?? [])).map { $0 as Session.Value })
  }

  func openCount(of owners: [StaffCode]) throws -> Int {
    try session.rows(
      """
      SELECT COUNT(*) FROM complaints WHERE waits = 1
        AND owner IN (\(Session.places(owners.count)))
      """, list: owners.map { $0 as Session.Value }
    ) { $0[0] as Int }[0]
  }

  func complaint(number: Int) throws -> ClientComplaint? {
    try read("WHERE number = ?", [number]).first
  }

  private func complaint(_ id: ClientComplaint.ID) throws -> ClientComplaint? {
    try read("WHERE id = ?", [id]).first
  }

  private func complaint(ofStep id: String) throws -> ClientComplaint? {
    try read("WHERE id = (SELECT s.complaint FROM complaint_steps s WHERE s.id = ?)", [id]).first
  }

  private func read(_ conditions: String, _ values: [Session.Value]) throws -> [ClientComplaint] {
    let rows = try session.rows(
      """
      SELECT id, number, client, phone, order_number, topic, owner, standing, answer_by
      FROM complaints \(conditions)
      """, list: values
    ) { row -> (ClientComplaint, ClientCode?) in
      let topic: String = row[5]
      let standing: String = row[7]
      let complaint = ClientComplaint(
        id: row[0], number: row[1], client: nil, phone: row[3], order: row[4],
        topic: Remark.Topic(rawValue: topic) ?? .other, owner: row[6],
        standing: ClientComplaint.Standing(rawValue: standing) ?? .open,
        answerBy: Day(number: row[8]), history: [])
      return (complaint, row[2])
    }
    return try rows.map { complaint, client in
      var complaint = complaint
      complaint.client = try client.flatMap { try ClientCard.client($0, session) }
      complaint.history = try history(complaint.id)
      if complaint.standing.isWaiting { complaint.mail = try mail(of: complaint) }
      return complaint
    }
  }

  /// The address that the client wrote from, else where documents or answers went last.
  private func mail(of complaint: ClientComplaint) throws -> String {
    if let address = DocumentAddress.read(complaint.phone, road: .mail) { return address }
    guard let client = complaint.client?.code else { return "" }
    let known = try session.first(
      """
      SELECT address FROM documents WHERE client = ? AND road = 'mail'
      ORDER BY asked_at DESC LIMIT 1
      """, client
    ) { $0[0] as String }
    let written =
      try known
      ?? session.first(
        "SELECT mail FROM threads WHERE client = ? AND mail <> '' ORDER BY id LIMIT 1", client
      ) { $0[0] as String }
    return written.flatMap { DocumentAddress.read($0, road: .mail) } ?? ""
  }

  private func history(_ id: ClientComplaint.ID) throws -> [ClientComplaint.Step] {
    try session.rows(
      """
      SELECT s.standing, s.owner, s.words, s.road, s.done_by, s.at, d.address, d.state, d.trouble
      FROM complaint_steps s LEFT JOIN documents d ON d.id = '\(Self.sending)' || s.id
      WHERE s.complaint = ? ORDER BY s.place
      """, id
    ) { row in
      let standing: String = row[0]
      let road: String? = row[3]
      let address: String? = row[6]
      let state: String? = row[7]
      return ClientComplaint.Step(
        standing: ClientComplaint.Standing(rawValue: standing) ?? .open, owner: row[1],
        words: row[2], road: road.flatMap(ClientComplaint.Road.init(rawValue:)),
        signed: Signature(by: row[4], at: Instant(milliseconds: row[5])),
        sending: address.map {
          ClientComplaint.Sending(
            address: $0,
            standing: state.flatMap(DocumentEntry.Standing.init(rawValue:)) ?? .failed,
            trouble: row[8] ?? "")
        })
    }
  }
}
