internal import Campaigns
internal import Desk
internal import GRDB

/// Campaigns as they were last changed (B2).
struct CampaignTables {
  let session: Session

  /// In the order in which they were begun.
  func campaigns(running: Bool = false) throws -> [Campaign] {
    let condition = running ? "WHERE standing = 'running'" : ""
    return try session.rows("SELECT campaign FROM campaigns \(condition) ORDER BY place") {
      try Kept.read($0[0])
    }
  }

  func campaign(_ name: String) throws -> Campaign? {
    try session.first("SELECT campaign FROM campaigns WHERE name = ?", name) {
      try Kept.read($0[0])
    }
  }

  func keep(_ campaign: Campaign, by member: String, at: Instant) throws {
    _ = try Counter(session: session).next(Self.counter)
    try session.run(
      """
      INSERT INTO campaigns (name, place, project, standing, changed_by, changed_at, campaign)
      VALUES (?1, (SELECT COUNT(*) FROM campaigns), ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (name) DO UPDATE SET project = ?2, standing = ?3, changed_by = ?4,
        changed_at = ?5, campaign = ?6
      """, campaign.name, campaign.project, campaign.standing.rawValue, member, at.milliseconds,
      try Kept.written(campaign))
    try AuditTrail(session: session)
      .add(
        .campaignChanged, campaign.name, by: member, at: at,
        ["standing": campaign.standing.rawValue, "project": campaign.project])
  }

  /// Held, whoever counts a campaign's calls or answers counts alone.
  private static let counter = "campaign"

  /// Until the end of the transaction nobody else calls for a campaign, or ends a call of one.
  func desk(holding name: String, at now: Instant) throws -> CampaignDesk? {
    try session.hold("counters", where: "name", is: [Self.counter])
    return try campaign(name).flatMap { try desk(of: $0, at: now) }
  }

  /// What is known of a campaign's calls now, for whoever asks whom to call.
  func desk(of campaign: Campaign, at now: Instant) throws -> CampaignDesk? {
    guard let project = try ProjectTable(session: session).open(campaign.project) else {
      return nil
    }
    let calendar = Store.systemCalendar(at: now)
    let counts = try session.rows(
      "SELECT list, COUNT(*) FROM contact_calls WHERE campaign = ? AND day = ? GROUP BY list",
      campaign.name, calendar.today.number
    ) { row -> (String, Int) in (row[0], row[1]) }
    let full = try fullQuotas(of: campaign)
    return CampaignDesk(
      session: session,
      permission: CallPermission(
        campaign: campaign, project: project,
        calling: try CompanyTables(session: session).rules().calling, calendar: calendar,
        fullQuotas: full, callsToday: counts.reduce(0) { $0 + $1.1 }),
      callsByList: Dictionary(counts) { first, _ in first }, now: now)
  }

  /// Writes down how contacts ended that were reached before outcomes stood in a column.
  func learnOutcomes() throws {
    let contacts = try session.rows(
      "SELECT campaign, id, history FROM contacts WHERE ended = 'reached'"
    ) { row -> (String, ContactID, ContactHistory) in (row[0], row[1], try Kept.read(row[2])) }
    for (campaign, id, history) in contacts {
      guard case .reached(let outcome) = history.end else { continue }
      try session.run(
        "UPDATE contacts SET outcome = ? WHERE campaign = ? AND id = ?", outcome, campaign, id)
    }
  }

  func fullQuotas(of campaign: Campaign) throws -> Set<String> {
    guard !campaign.quotas.isEmpty else { return [] }
    let counts = try quotaCounts(of: campaign.name)
    return Set(campaign.quotas.filter { counts[$0.name, default: 0] >= $0.count }.map(\.name))
  }

  func quotaCounts(of campaign: String) throws -> [String: Int] {
    let counts = try session.rows(
      "SELECT quota, count FROM quota_counts WHERE campaign = ?", campaign
    ) { row -> (String, Int) in (row[0], row[1]) }
    return Dictionary(counts) { first, _ in first }
  }

  /// Offers that the project has now appear to its campaigns, and its rules decide anew when each
  /// contact is due.
  func projectChanged(_ project: Project, by member: String, at: Instant) throws {
    for var campaign in try campaigns() where campaign.project == project.name {
      if !campaign.see(project.offers, at: at).isEmpty {
        try keep(campaign, by: member, at: at)
      }
      try desk(of: campaign, at: at)?.settleDues()
    }
  }
}
