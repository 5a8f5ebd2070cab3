public import Campaigns
public import Desk
internal import GRDB

/// How far a campaign is.
public struct CampaignProgress: Hashable, Sendable {
  /// Whether its project is in force: nobody is called without.
  public var isProjectOpen: Bool
  public var contacts: Int
  /// Those that will be called, now or later.
  public var open: Int
  /// Calls made, in vain or not; those of today.
  public var calls: Int
  public var callsToday: Int
  /// How contacts ended, by the outcome's or the reason's name.
  public var reached: [String: Int]
  public var refused: [String: Int]
  public var givenUp: Int
  public var wrongNumbers: Int
  /// Whom to call next, now or later, the first one first.
  public var next: [CallOut]
}

extension Store {
  /// Begins a campaign, or changes one; its lists, and the offers that it has seen, stay.
  public func load(_ campaign: Campaign, by member: String, at: Instant) throws {
    try with { session in
      try session.atomically {
        let tables = CampaignTables(session: session)
        var campaign = campaign
        if let before = try tables.campaign(campaign.name) {
          campaign.lists = before.lists
          campaign.standing = before.standing
          campaign.offersSeen = before.offersSeen
        }
        if let project = try ProjectTable(session: session).open(campaign.project) {
          campaign.see(project.offers, at: at)
        }
        try tables.keep(campaign, by: member, at: at)
        try tables.desk(of: campaign, at: at)?.settleDues()
      }
    }
  }

  /// False where there is no campaign of the name.
  public func setStanding(
    of name: String, _ standing: Campaign.Standing, by member: String, at: Instant
  ) throws -> Bool {
    try with { session in
      try session.atomically {
        let tables = CampaignTables(session: session)
        guard var campaign = try tables.campaign(name) else { return false }
        guard campaign.standing != standing else { return true }
        campaign.standing = standing
        try tables.keep(campaign, by: member, at: at)
        return true
      }
    }
  }

  public func campaigns() throws -> [Campaign] {
    try with { try CampaignTables(session: $0).campaigns() }
  }

  public func campaign(_ name: String) throws -> Campaign? {
    try with { try CampaignTables(session: $0).campaign(name) }
  }

  /// Who is known under a number already. Each question is asked of the store as it is then.
  public func knownNumbers() -> ContactImport.Known {
    ContactImport.Known(
      client: { [self] number in
        try? with { session in
          try session.first(
            """
            SELECT c.code FROM phones p JOIN clients c ON c.id = p.client WHERE p.number = ?
            ORDER BY c.code LIMIT 1
            """, number
          ) { $0[0] as ClientCode }
        }
      },
      list: { [self] number in
        try? with { session in
          try session.first(
            """
            SELECT c.list FROM contact_numbers n
            JOIN contacts c ON c.campaign = n.campaign AND c.id = n.contact
            WHERE n.number = ? AND c.ended IS NULL ORDER BY c.list LIMIT 1
            """, number
          ) { $0[0] as String }
        }
      },
      isDoNotCall: { [self] number in
        (try? with { try DoNotCallTable(session: $0).contains(number) }) ?? false
      })
  }

  /// Puts a cleaned list into a campaign, all of it or nothing. A contact that is there already
  /// keeps its history. Returns how many are new; nil where the campaign's project is out of force.
  public func take(
    _ contacts: [Contact], list: String, into name: String, by member: String, at: Instant
  ) throws -> Int? {
    try with { session in
      try session.atomically {
        let tables = CampaignTables(session: session)
        guard var campaign = try tables.campaign(name),
          let desk = try tables.desk(of: campaign, at: at)
        else { return nil }
        let new = try desk.take(contacts)
        if !campaign.lists.contains(list) {
          campaign.lists.append(list)
          try tables.keep(campaign, by: member, at: at)
        }
        try AuditTrail(session: session)
          .add(
            .contactsTaken, name, by: member, at: at,
            ["list": list, "contacts": String(contacts.count), "new": String(new)])
        return new
      }
    }
  }

  /// - Parameter next: how many of those to call next.
  public func progress(
    of campaign: Campaign, next limit: Int, at now: Instant
  ) throws -> CampaignProgress {
    try with { session in
      try session.reading {
        let desk = try CampaignTables(session: session).desk(of: campaign, at: now)
        func count(_ condition: String) throws -> Int {
          try session.first(
            "SELECT COUNT(*) FROM contacts WHERE campaign = ? AND \(condition)", campaign.name
          ) { $0[0] as Int } ?? 0
        }
        let calls = try session.first(
          "SELECT COUNT(*) FROM contact_calls WHERE campaign = ?", campaign.name
        ) { $0[0] as Int }
        let refused = try session.rows(
          """
          SELECT COALESCE(refused_for, ''), COUNT(*) FROM contacts
          WHERE campaign = ? AND ended = 'refused' GROUP BY refused_for
          """, campaign.name
        ) { row -> (String, Int) in (row[0], row[1]) }
        let reached = try session.rows(
          """
          SELECT COALESCE(outcome, ''), COUNT(*) FROM contacts
          WHERE campaign = ? AND ended = 'reached' GROUP BY outcome
          """, campaign.name
        ) { row -> (String, Int) in (row[0], row[1]) }
        return CampaignProgress(
          isProjectOpen: desk != nil, contacts: try count("1 = 1"),
          open: try count("ended IS NULL AND due IS NOT NULL"), calls: calls ?? 0,
          callsToday: desk?.permission.callsToday ?? 0,
          reached: Dictionary(reached) { $0 + $1 },
          refused: Dictionary(refused) { $0 + $1 }, givenUp: try count("ended = 'givenUp'"),
          wrongNumbers: try count("ended = 'wrongNumber'"),
          next: try desk?.callOuts(limit: limit) ?? [])
      }
    }
  }

  /// In the order in which they came; ``QuotaState`` tells which came too late.
  public func surveyAnswers(of campaign: String) throws -> [SurveyAnswer] {
    try with { session in
      try session.rows(
        "SELECT answer FROM survey_answers WHERE campaign = ? ORDER BY place", campaign
      ) { try Kept.read($0[0]) }
    }
  }

  /// Who confirmed the last order, before a moment, of the client whose number the contact has.
  public func lastOrderTaker(
    for contact: ContactID, in campaign: String, before: Instant
  ) throws -> StaffCode? {
    try with { session in
      try session.first(
        """
        SELECT confirmed_by FROM orders
        WHERE state = 'confirmed' AND confirmed_at < ? AND client IN (
          SELECT c.code FROM contact_numbers n JOIN phones p ON p.number = n.number
          JOIN clients c ON c.id = p.client WHERE n.campaign = ? AND n.contact = ?)
        ORDER BY confirmed_at DESC LIMIT 1
        """, before.milliseconds, campaign, contact
      ) { $0[0] as StaffCode? } ?? nil
    }
  }

  /// The project of a name, also one that was taken out of force.
  public func project(_ name: String) throws -> Project? {
    try with { try ProjectTable(session: $0).project(name) }
  }
}
