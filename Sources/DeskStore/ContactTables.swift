internal import Campaigns
internal import Desk
internal import GRDB

/// Contacts taken in, planned, and what came of calling them (B2.1, B2.5).
extension CampaignDesk {
  /// Takes contacts in. One that is there already keeps its history. Returns how many are new.
  func take(_ contacts: [Contact]) throws -> Int {
    var place =
      try session.first(
        "SELECT COALESCE(MAX(place), 0) FROM contacts WHERE campaign = ?", permission.campaign.name
      ) { $0[0] as Int } ?? 0
    var new = 0
    for contact in contacts {
      let history = try history(of: contact.id)
      if history == nil {
        place += 1
        new += 1
        try session.run(
          """
          INSERT INTO contacts (campaign, id, list, place, zone, rank, since, calls, call_out,
            contact, history)
          VALUES (?, ?, ?, ?, 0, 0, 0, 0, ?, '', '')
          """, permission.campaign.name, contact.id, contact.list, place,
          callOutIDs(contact) + "1")
      }
      try keep(contact, history ?? ContactHistory())
    }
    return new
  }

  /// Decides anew when each open contact is due.
  func settleDues() throws {
    let ids = try session.rows(
      "SELECT id FROM contacts WHERE campaign = ? AND ended IS NULL", permission.campaign.name
    ) { $0[0] as ContactID }
    for id in ids {
      guard let (contact, history) = try kept(id) else { continue }
      try keep(contact, history)
    }
  }

  /// What came of a call (B2.5). The call counts in the limits, whosever list the number is on.
  func settle(_ callOut: CallOut, _ registration: Registration, by code: StaffCode?) throws {
    guard var choice = try choice(of: callOut) else { return }
    let at = registration.answeredAt ?? registration.endedAt
    try session.run(
      """
      INSERT INTO contact_calls (call, campaign, list, number, at, day) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (call) DO NOTHING
      """, registration.call.id, permission.campaign.name, choice.candidate.contact.list,
      callOut.number, at.milliseconds, registration.day.number)
    if registration.answeredAt == nil {
      missed(&choice.candidate, registration, callOut.number, at: at)
    } else {
      reached(&choice.candidate.history, registration, at: at)
      try keepAnswer(choice.candidate.contact, registration)
    }
    let reason = permission.project.refusals.first { $0.name == registration.refusedFor }
    if reason?.isLast == true {
      for number in choice.candidate.contact.numbers {
        try DoNotCallTable(session: session)
          .add(number, note: permission.campaign.name, by: code ?? "", at: at)
      }
    }
    let contact = choice.candidate.contact
    choice.candidate.history.calls = try calls(to: contact)
    try keep(contact, choice.candidate.history)
    try session.run(
      """
      UPDATE contacts SET calls = calls + 1, call_out = CAST(? AS TEXT) || CAST(calls + 2 AS TEXT)
      WHERE campaign = ? AND id = ?
      """, callOutIDs(contact), permission.campaign.name, contact.id)
    try settleOthers(with: contact)
  }

  /// A wrong number is not dialled again; the contact is lost with its last.
  private func missed(
    _ candidate: inout CallingOrder.Candidate, _ registration: Registration, _ number: String,
    at: Instant
  ) {
    guard let rules = permission.project.calling else { return }
    var trouble: DialTrouble =
      switch registration.outcome {
      case .busy: .busy
      case .wrongNumber: .wrongNumber
      default: .noAnswer
      }
    if trouble == .wrongNumber, candidate.contact.numbers.count > 1 {
      candidate.contact.numbers.removeAll { $0 == number }
      trouble = .noAnswer
    }
    candidate.history.missed(trouble, at: at, by: rules)
  }

  private func reached(
    _ history: inout ContactHistory, _ registration: Registration, at: Instant
  ) {
    let outcome =
      registration.result.flatMap(permission.project.outcome)
      // The house's own script has the house's outcomes.
      ?? Project.Outcome(
        registration.outcome.rawValue, Tongues(""),
        registration.outcome == .noDeal ? .refusal : .done)
    history.reached(outcome, reason: registration.refusedFor, again: registration.again, at: at)
  }

  /// Contacts of other campaigns with the same number are called later, where a limit says so.
  private func settleOthers(with contact: Contact) throws {
    let others = try session.rows(
      """
      SELECT DISTINCT campaign FROM contact_numbers
      WHERE number IN (\(Session.places(contact.numbers.count))) AND campaign <> ?
      """, list: contact.numbers.map { $0 as Session.Value } + [permission.campaign.name]
    ) { $0[0] as String }
    let tables = CampaignTables(session: session)
    for name in others {
      guard let campaign = try tables.campaign(name),
        let desk = try tables.desk(of: campaign, at: now)
      else { continue }
      let ids = try session.rows(
        """
        SELECT DISTINCT contact FROM contact_numbers
        WHERE number IN (\(Session.places(contact.numbers.count))) AND campaign = ?
        """, list: contact.numbers.map { $0 as Session.Value } + [name]
      ) { $0[0] as ContactID }
      for id in ids {
        guard let (other, history) = try desk.kept(id) else { continue }
        try desk.keep(other, history)
      }
    }
  }

  // MARK: survey answers

  /// What was answered, once it is whole (B2.3). A full quota takes no more answers.
  private func keepAnswer(_ contact: Contact, _ registration: Registration) throws {
    guard let form = permission.project.form,
      registration.result.flatMap(permission.project.outcome)?.kind == .success
    else { return }
    let key = try session.first(
      """
      SELECT key FROM orders WHERE call = ? AND form IS NOT NULL ORDER BY begun_at DESC LIMIT 1
      """, registration.call.id
    ) { $0[0] as OrderKey }
    guard let key, let entries = try OrderTables(session: session).form(key) else { return }
    let surroundings = FormSurroundings(
      permission.project, today: registration.day,
      language: permission.project.languages.first ?? "en",
      countryCode: try CompanyTables(session: session).rules().countryCode, operatorName: "")
    let values = form.read(entries.entries, in: surroundings).values
    let campaign = permission.campaign
    let counts = try CampaignTables(session: session).quotaCounts(of: campaign.name)
    let fitting = campaign.quotas.filter { $0.fits(values, today: registration.day) }
    let late = fitting.first { counts[$0.name, default: 0] >= $0.count }
    let answer = SurveyAnswer(
      contact: contact.id, at: registration.registeredAt, day: registration.day, values: values)
    let count = try session.count(
      """
      INSERT INTO survey_answers (campaign, contact, place, at, late_for, answer)
      VALUES (?1, ?2, (SELECT COUNT(*) FROM survey_answers WHERE campaign = ?1), ?3, ?4, ?5)
      ON CONFLICT (campaign, contact) DO NOTHING
      """, campaign.name, contact.id, answer.at.milliseconds, late?.name,
      try Kept.written(answer))
    guard count > 0, late == nil else { return }
    for quota in fitting {
      try session.run(
        """
        INSERT INTO quota_counts (campaign, quota, count) VALUES (?, ?, 1)
        ON CONFLICT (campaign, quota) DO UPDATE SET count = quota_counts.count + 1
        """, campaign.name, quota.name)
    }
  }

  // MARK: rows

  private func history(of id: ContactID) throws -> ContactHistory? { try kept(id)?.history }

  func kept(_ id: ContactID) throws -> (contact: Contact, history: ContactHistory)? {
    let found = try session.first(
      "SELECT contact, history FROM contacts WHERE campaign = ? AND id = ?",
      permission.campaign.name, id
    ) { row -> (Contact, ContactHistory) in (try Kept.read(row[0]), try Kept.read(row[1])) }
    guard let (contact, before) = found else { return nil }
    var history = before
    history.calls = try calls(to: contact)
    return (contact, history)
  }

  private func keep(_ contact: Contact, _ history: ContactHistory) throws {
    let (campaign, calendar) = (permission.campaign, permission.calendar)
    var refusedAt: Instant?
    var reason: String?
    if case .refused(let name, let at) = history.end { (reason, refusedAt) = (name, at) }
    var outcome: String?
    if case .reached(let name) = history.end { outcome = name }
    let zone =
      contact.offsetMinutes != nil
        || permission.calling.region(of: contact.numbers[0]) != nil
      ? contact.offsetSeconds(by: permission.calling, desk: calendar.offsetSeconds)
      : ContactZone.desk
    // Calls stand in a table of their own.
    var kept = history
    kept.calls = []
    let since = permission.project.calling.map { permission.due(history, $0) } ?? now
    try session.run(
      """
      UPDATE contacts SET list = ?, zone = ?, rank = ?, since = ?, due = ?, ended = ?, outcome = ?,
        refused_for = ?, ended_at = ?, contact = ?, history = ?
      WHERE campaign = ? AND id = ?
      """, contact.list, zone, rank(contact, history), max(0, since.milliseconds),
      permission.opening(contact, history, from: now)?.milliseconds, history.end?.word, outcome,
      reason,
      refusedAt?.milliseconds, try Kept.written(contact), try Kept.written(kept), campaign.name,
      contact.id)
    try session.run(
      """
      INSERT INTO contact_zones (campaign, zone) VALUES (?, ?) ON CONFLICT (campaign, zone)
      DO NOTHING
      """, campaign.name, zone)
    for number in contact.numbers {
      try session.run(
        """
        INSERT INTO contact_numbers (number, campaign, contact) VALUES (?, ?, ?)
        ON CONFLICT (number, campaign, contact) DO NOTHING
        """, number, campaign.name, contact.id)
    }
  }

  /// What the ids of the calls to a contact begin with; a number follows.
  private func callOutIDs(_ contact: Contact) -> String {
    "campaign/\(permission.campaign.name)/\(contact.id)/"
  }

  /// The order of calling within a list, as ``CallingOrder`` has it: promised calls, then by
  /// warmth, then who was never called.
  private func rank(_ contact: Contact, _ history: ContactHistory) -> Int {
    guard history.promised == nil else { return 0 }
    let warmth = Contact.Warmth.allCases.firstIndex(of: contact.warmth) ?? 0
    return 1 + warmth * 2 + (history.calls.isEmpty ? 0 : 1)
  }
}

extension ContactHistory.End {
  /// How it is kept.
  var word: String {
    switch self {
    case .reached: "reached"
    case .refused: "refused"
    case .givenUp: "givenUp"
    case .wrongNumber: "wrongNumber"
    }
  }
}
