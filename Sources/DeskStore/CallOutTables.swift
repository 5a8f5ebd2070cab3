internal import Desk
internal import GRDB

/// The calls that the desks make: asked for, ordered, or to dormant clients (A1, A16, A17).
struct CallOutTables {
  let session: Session
  let today: Day

  /// How many with a time, and how many dormant clients, a desk is shown.
  private static let mostPlanned = 200
  private static let mostDormant = 30
  /// Of each campaign.
  private static let mostContacts = 8

  /// Those meant for a colleague who is away are for the substitute (AS).
  func callOuts(for operatorCode: StaffCode, at: Instant) throws -> [CallOut] {
    let members = try AbsenceTable(session: session).covered(by: operatorCode, on: today)
    let planned = try session.rows(
      """
      SELECT \(Self.columns) FROM call_outs
      WHERE state = 'open' AND kind <> 'campaign'
        AND (meant_for IS NULL OR meant_for IN (\(Session.places(members.count)))) AND (
        kind <> 'dormant' OR EXISTS (
          SELECT 1 FROM rhythms r WHERE r.client = call_outs.client
          AND instr(call_outs.id, '/' || r.client || '/' || r.last_day || '/') = 8))
      ORDER BY due, id LIMIT \(Self.mostPlanned)
      """, list: members.map { $0 as Session.Value }
    ) { Self.read($0) }
    let dormant = try Dormant(session: session, today: today)
      .callOuts(limit: Self.mostDormant, at: at)
    return try withClients(planned) + contacts(at: at) + dormant
  }

  /// Of the campaigns that run, the contacts that are called next, of each in turn (B2.4).
  private func contacts(at: Instant) throws -> [CallOut] {
    let tables = CampaignTables(session: session)
    let lists = try tables.campaigns(running: true).map { campaign in
      try tables.desk(of: campaign, at: at)?.callOuts(limit: Self.mostContacts) ?? []
    }
    return (0..<Self.mostContacts).flatMap { place in
      lists.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }

  /// Keeps a call to make, once however often it is said.
  func plan(
    _ callOut: CallOut, by askedBy: StaffCode?, meantFor: StaffCode?, at: Instant
  ) throws {
    var row = StoredReason(callOut.reason)
    if row.askedBy == nil { row.askedBy = askedBy }
    try session.run(
      """
      INSERT INTO call_outs (id, kind, number, client, note, asked_by, meant_for, rhythm_days,
        silent_days, due, attempts, state, made_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?) ON CONFLICT (id) DO NOTHING
      """, callOut.id, row.kind, callOut.number, callOut.client?.code, row.note, row.askedBy,
      meantFor, row.rhythmDays, row.silentDays, callOut.due.milliseconds, callOut.attempts,
      at.milliseconds)
  }

  /// Takes the call for one desk; a report when it can't be had: another desk has it, or it need
  /// not be made any more.
  func take(
    _ callOut: CallOut, of call: CallID, by operatorCode: StaffCode, at: Instant
  ) throws -> Report? {
    try session.hold("call_outs", where: "id", is: [callOut.id])
    let found = try session.first(
      "SELECT state, attempts, taken_by FROM call_outs WHERE id = ?", callOut.id
    ) { row -> (state: String, attempts: Int, by: StaffCode?) in (row[0], row[1], row[2]) }
    if case .dormant = callOut.reason {
      guard try Dormant(session: session, today: today).isStill(callOut) else {
        return .settled(call)
      }
      if found == nil { try plan(callOut, by: nil, meantFor: nil, at: at) }
    } else if let contact = callOut.contact {
      let desk = try CampaignTables(session: session).desk(holding: contact.campaign, at: at)
      guard try desk?.isStill(callOut) == true else { return .settled(call) }
      if found == nil { try plan(callOut, by: nil, meantFor: nil, at: at) }
    } else if found == nil {
      return .settled(call)
    }
    if let found {
      if found.state == "taken", let holder = found.by { return .taken(call, by: holder) }
      let isSame = callOut.contact != nil || found.attempts == callOut.attempts
      guard found.state == "open", isSame else { return .settled(call) }
    }
    let count = try session.count(
      "UPDATE call_outs SET state = 'taken', taken_by = ? WHERE id = ? AND state = 'open'",
      operatorCode, callOut.id)
    return count > 0 ? nil : .settled(call)
  }

  func putBack(_ callOut: CallOut) throws {
    try session.run(
      "UPDATE call_outs SET state = 'open', taken_by = NULL WHERE id = ? AND state = 'taken'",
      callOut.id)
  }

  /// What came of it: done, to be tried again, or given up.
  func settle(_ callOut: CallOut, _ registration: Registration, by code: StaffCode?) throws {
    if let contact = callOut.contact {
      try CampaignTables(session: session)
        .desk(holding: contact.campaign, at: registration.registeredAt)?
        .settle(callOut, registration, by: code)
    } else if registration.answeredAt == nil, let again = registration.again {
      try session.run(
        """
        UPDATE call_outs SET state = 'open', taken_by = NULL, attempts = ?, due = ? WHERE id = ?
        """, callOut.attempts + 1, again.milliseconds, callOut.id)
      return
    }
    try session.run(
      """
      UPDATE call_outs SET state = ?, attempts = ?, ended_at = ?, ended_by = ?, outcome = ?,
        answer = ? WHERE id = ?
      """, registration.answeredAt == nil ? "failed" : "done", callOut.attempts + 1,
      registration.endedAt.milliseconds, code, registration.outcome.rawValue,
      registration.note ?? "", callOut.id)
    try tellResult(of: callOut, registration)
  }

  /// The head who gave a task, and whoever answers for a client who could not be called back.
  private func tellResult(of callOut: CallOut, _ registration: Registration) throws {
    let inbox = InboxTable(session: session)
    switch callOut.reason {
    case .task(_, let head):
      try inbox.put(.callOut(callOut.id), to: head, at: registration.endedAt)
    case .callBack where registration.answeredAt == nil:
      let client = try callOut.client.flatMap { try ClientCard.client($0.code, session) }
      try inbox.put(
        .callOut(callOut.id), to: client?.manager ?? InboxTable.callBacks,
        at: registration.endedAt)
    case .callBack, .dormant, .campaign: break
    }
  }

  /// How a call to make ended; nil while it has not.
  func result(_ id: CallOutID) throws -> CallOutResult? {
    try session.first(
      """
      SELECT \(Self.columns), \(Self.resultColumns) FROM call_outs
      WHERE id = ? AND state IN ('done', 'failed')
      """, id, read: Self.readResult)
  }

  /// They follow ``columns``.
  static let resultColumns = "state, outcome, answer, ended_by, ended_at"

  static func readResult(_ row: StoredRow) -> CallOutResult {
    let state: String = row[10]
    let outcome: String = row[11]
    return CallOutResult(
      callOut: read(row), isDone: state == "done",
      outcome: Outcome(rawValue: outcome) ?? .other, answer: row[12], by: row[13],
      at: Instant(milliseconds: row[14]))
  }

  /// Every call that was ever asked for by `kind`, the latest first.
  func list(kind: String, limit: Int) throws -> [(callOut: CallOut, state: String)] {
    let rows = try session.rows(
      "SELECT \(Self.columns), state FROM call_outs WHERE kind = ? ORDER BY due DESC LIMIT ?",
      kind, limit
    ) { row -> (CallOut, String) in (Self.read(row), row[10]) }
    let clients = try withClients(rows.map(\.0))
    return zip(clients, rows).map { ($0, $1.1) }
  }

  func withClients(_ callOuts: [CallOut]) throws -> [CallOut] {
    let codes = Set(callOuts.compactMap { $0.client?.code })
    let clients = try ClientSearch(session: session, today: today).matches(codes: codes.sorted())
    return callOuts.map { callOut in
      var callOut = callOut
      callOut.client = callOut.client.flatMap { clients[$0.code] }
      return callOut
    }
  }

  static let columns = """
    id, kind, number, client, note, asked_by, rhythm_days, silent_days, due, attempts
    """

  /// The client is its code alone; ``withClients(_:)`` fills it in.
  static func read(_ row: StoredRow) -> CallOut {
    let reason = StoredReason(
      kind: row[1], note: row[4], askedBy: row[5], rhythmDays: row[6], silentDays: row[7])
    let client: ClientCode? = row[3]
    return CallOut(
      id: row[0], reason: reason.reason, number: row[2],
      client: client.map {
        ClientMatch(
          code: $0, name: "", kind: "", city: "", phone: "", hasManager: true, debt: .none)
      },
      due: Instant(milliseconds: row[8]), attempts: row[9])
  }
}

/// A ``CallOut/Reason`` as columns.
private struct StoredReason {
  var kind: String
  var note = ""
  var askedBy: StaffCode?
  var rhythmDays: Int?
  var silentDays: Int?

  init(kind: String, note: String, askedBy: StaffCode?, rhythmDays: Int?, silentDays: Int?) {
    self.kind = kind
    self.note = note
    self.askedBy = askedBy
    self.rhythmDays = rhythmDays
    self.silentDays = silentDays
  }

  init(_ reason: CallOut.Reason) {
    switch reason {
    case .callBack(let note):
      kind = "callBack"
      self.note = note
    case .dormant(let rhythm, let silent):
      kind = "dormant"
      rhythmDays = rhythm
      silentDays = silent
    case .task(let question, let head):
      kind = "task"
      note = question
      askedBy = head
    case .campaign(let contact):
      kind = "campaign"
      note = (try? Kept.written(contact)) ?? ""
    }
  }

  var reason: CallOut.Reason {
    switch kind {
    case "dormant": .dormant(rhythmDays: rhythmDays ?? 1, silentDays: silentDays ?? 1)
    case "task": .task(question: note, from: askedBy ?? "")
    case "campaign":
      (try? Kept.read(note)).map { .campaign($0) } ?? .callBack(note: "")
    default: .callBack(note: note)
    }
  }
}
