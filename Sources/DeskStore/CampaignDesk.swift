internal import Campaigns
internal import Desk
internal import GRDB

/// Which contacts of one campaign are called, now and soon (B2.4).
struct CampaignDesk {
  let session: Session
  let permission: CallPermission
  /// Calls made today, by the name of the list.
  let callsByList: [String: Int]
  let now: Instant

  private var campaign: Campaign { permission.campaign }
  private var project: Project { permission.project }

  /// How many of a list are looked at in one go, and how often.
  private static let page = 50
  private static let mostPages = 10

  /// A contact that may be chosen, with the call that would be made.
  struct Choice {
    var candidate: CallingOrder.Candidate
    var callOut: CallOutID
    /// The first moment of the call.
    var opens: Instant
  }

  /// Calls to make, the first one next; behind those of now such as come later, by their time.
  func callOuts(limit: Int) throws -> [CallOut] {
    var choices = try next(limit: limit)
    if choices.count < limit { choices += try coming(limit: limit - choices.count) }
    return try choices.map(callOut)
  }

  /// Whom to call now, in the fair order.
  func next(limit: Int) throws -> [Choice] {
    let zones = try openZones()
    guard campaign.standing == .running, !zones.isEmpty else { return [] }
    var found: [ContactID: Choice] = [:]
    for list in campaign.lists {
      for choice in try next(of: list, in: zones, limit: limit) {
        found[choice.candidate.contact.id] = choice
      }
    }
    for choice in try comingBack(limit: limit) { found[choice.candidate.contact.id] = choice }
    return CallingOrder(permission, callsByList: callsByList)
      .next(found.values.map(\.candidate), at: now).prefix(limit)
      .compactMap { found[$0.contact.id] }
  }

  private func next(of list: String, in zones: [Int], limit: Int) throws -> [Choice] {
    var found: [Choice] = []
    for page in 0..<Self.mostPages where found.count < limit {
      let rows = try choices(
        """
        ended IS NULL AND list = ? AND due <= ? AND zone IN (\(Session.places(zones.count)))
        ORDER BY rank, since, place LIMIT \(Self.page) OFFSET \(page * Self.page)
        """, [list, now.milliseconds] + zones)
      found += rows.filter(isOpen)
      if rows.count < Self.page { break }
    }
    return found
  }

  private func isOpen(_ choice: Choice) -> Bool {
    permission.hindrance(
      choice.candidate.contact, choice.candidate.history, isDoNotCall: false, at: now) == nil
  }

  /// Whoever refused for a reason that a newer offer meets (B2.5).
  private func comingBack(limit: Int) throws -> [Choice] {
    let appeared = project.offers.compactMap { offer -> (name: String, at: Instant)? in
      campaign.offersSeen[offer.name].map { seen in
        let begins = offer.from.map { permission.calendar.moment($0, minutes: 0) } ?? seen
        return (offer.name, max(seen, begins))
      }
    }.filter { $0.at <= now }
    let names = Set(appeared.map(\.name))
    let reasons = project.refusals.filter { !names.isDisjoint(with: $0.offers) }.map(\.name)
    guard let latest = appeared.map(\.at).max(), !reasons.isEmpty else { return [] }
    let rows = try choices(
      """
      ended = 'refused' AND ended_at < ? AND refused_for IN (\(Session.places(reasons.count)))
      ORDER BY ended_at, id LIMIT \(Self.page)
      """, [latest.milliseconds] + reasons)
    return rows.compactMap { choice in
      let offer = ComeBack.offer(
        for: choice.candidate.history, isDoNotCall: false, in: project, campaign: campaign,
        calendar: permission.calendar, at: now)
      guard let offer else { return nil }
      var back = choice
      back.candidate.history.comeBack(for: offer)
      back.opens = now
      return isOpen(back) ? back : nil
    }
  }

  /// Whoever becomes due later, the earliest first.
  private func coming(limit: Int) throws -> [Choice] {
    guard campaign.standing == .running else { return [] }
    let shut = try zones().filter { !isOpen(zone: $0) }
    var rows = try choices(
      "ended IS NULL AND due > ? ORDER BY due, id LIMIT \(limit)", [now.milliseconds])
    if !shut.isEmpty {
      rows += try choices(
        """
        ended IS NULL AND due <= ? AND zone IN (\(Session.places(shut.count)))
        ORDER BY rank, since, place, id LIMIT \(limit)
        """, [now.milliseconds] + shut)
    }
    return rows.compactMap { choice in
      var choice = choice
      let candidate = choice.candidate
      guard
        let opens = permission.opening(candidate.contact, candidate.history, from: now),
        opens > now
      else { return nil }
      choice.opens = opens
      return choice
    }.sorted { ($0.opens, $0.callOut) < ($1.opens, $1.callOut) }.prefix(limit).map { $0 }
  }

  /// Whether a call that was chosen earlier may still be made.
  func isStill(_ callOut: CallOut) throws -> Bool {
    guard let choice = try choice(of: callOut) else { return false }
    return permission.hindrance(
      choice.candidate.contact, choice.candidate.history,
      isDoNotCall: try isDoNotCall(choice.candidate.contact), at: now) == nil
  }

  /// The contact as the call was chosen for it: back for an offer, if it is one of those.
  func choice(of callOut: CallOut) throws -> Choice? {
    let rows = try choices("call_out = ?", [callOut.id], isTaken: true)
    guard var choice = rows.first else { return nil }
    if let name = callOut.contact?.offer, choice.candidate.history.offer != name,
      let offer = project.offers.first(where: { $0.name == name })
    {
      choice.candidate.history.comeBack(for: offer)
    }
    return choice
  }

  func isDoNotCall(_ contact: Contact) throws -> Bool {
    let table = DoNotCallTable(session: session)
    return try contact.numbers.contains { try table.contains($0) }
  }

  // MARK: zones

  private func zones() throws -> [Int] {
    try session.rows("SELECT zone FROM contact_zones WHERE campaign = ?", campaign.name) { $0[0] }
  }

  private func openZones() throws -> [Int] { try zones().filter(isOpen(zone:)) }

  private func isOpen(zone: Int) -> Bool {
    project.calling?.opening(from: now, in: ContactZone.calendar(zone, permission.calendar)) == now
  }

  // MARK: rows

  /// Contacts of the campaign; without `isTaken` only those that nobody is calling and that may be
  /// called at all.
  private func choices(
    _ conditions: String, _ values: [Session.Value], isTaken: Bool = false
  ) throws -> [Choice] {
    let free = """
      AND NOT EXISTS (
        SELECT 1 FROM call_outs o WHERE o.id = contacts.call_out AND o.state <> 'open')
      AND NOT EXISTS (
        SELECT 1 FROM contact_numbers n JOIN do_not_call d ON d.number = n.number
        WHERE n.campaign = contacts.campaign AND n.contact = contacts.id)
      """
    let rows = try session.rows(
      """
      SELECT contact, history, place, call_out, due FROM contacts
      WHERE campaign = ? \(isTaken ? "" : free) AND \(conditions)
      """, list: [campaign.name] + values
    ) { row -> Choice in
      let due: Int? = row[4]
      return Choice(
        candidate: CallingOrder.Candidate(
          try Kept.read(row[0]), try Kept.read(row[1]), place: row[2]),
        callOut: row[3], opens: due.map(Instant.init(milliseconds:)) ?? now)
    }
    return try rows.map { choice in
      var choice = choice
      choice.candidate.history.calls = try calls(to: choice.candidate.contact)
      return choice
    }
  }

  /// Of whatever campaign.
  func calls(to contact: Contact) throws -> [Instant] {
    try session.rows(
      """
      SELECT at FROM contact_calls WHERE number IN (\(Session.places(contact.numbers.count)))
      ORDER BY at
      """, list: contact.numbers.map { $0 as Session.Value }
    ) { Instant(milliseconds: $0[0]) }
  }

  private func callOut(_ choice: Choice) throws -> CallOut {
    let (contact, history) = (choice.candidate.contact, choice.candidate.history)
    let number = contact.numbers[history.attempts % contact.numbers.count]
    let reason = CampaignContact(
      campaign: campaign.name, project: project.name, name: contact.name, given: contact.given,
      offer: history.offer, calls: history.calls,
      offsetSeconds: permission.zone(of: contact).offsetSeconds,
      full: campaign.quotas.filter { permission.fullQuotas.contains($0.name) }
        .map { FullQuota(title: $0.title, when: $0.when, words: $0.words) })
    // Without a script of its own, the house's client is whom the call is about.
    let known =
      project.isHouse
      ? try ClientSearch(session: session, today: permission.calendar.today).identify(number) : []
    return CallOut(
      id: choice.callOut, reason: .campaign(reason), number: number,
      client: known.count == 1 ? known[0] : nil, due: choice.opens, attempts: history.attempts)
  }
}

/// A contact's clock as it is kept.
enum ContactZone {
  /// The desk's own clock.
  static let desk = 1_000_000

  static func calendar(_ zone: Int, _ calendar: Calendar) -> Calendar {
    Calendar(
      today: calendar.today, offsetSeconds: zone == desk ? calendar.offsetSeconds : zone)
  }
}
