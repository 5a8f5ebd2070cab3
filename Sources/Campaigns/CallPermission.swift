public import Desk

/// Why a contact isn't called now.
public enum CallHindrance: Hashable, Sendable {
  case paused, closed
  case notBegun(Day)
  case over(Day)
  /// It always wins.
  case doNotCall
  case noConsent
  case ended(ContactHistory.End)
  /// The project doesn't call anybody.
  case noRules
  /// The part of a survey that the contact belongs to is full.
  case quotaFull(String)
  /// Nobody may be called as often again on this day, in this week, in this month.
  case limit(CallLimit)
  /// After a call in vain, or because the contact asked for this time.
  case waits
  case outsideHours
  case outsideLaw
  /// The campaign made all of its calls of the day.
  case dayFull
  /// There is no time at which the hours of the project and of the law are both open.
  case never
}

/// Whether and when a contact may be called: all that the project, the law and the contact say
/// (B2). Pure: it follows from what it is given.
public struct CallPermission: Sendable {
  public let campaign: Campaign
  public let project: Project
  /// The company's, for where a number is at home.
  public let calling: CallingRules
  /// The desk's own clock.
  public let calendar: Calendar
  /// Names of the quotas that are full.
  public let fullQuotas: Set<String>
  /// Calls that the campaign made today.
  public let callsToday: Int

  public init(
    campaign: Campaign, project: Project, calling: CallingRules, calendar: Calendar,
    fullQuotas: Set<String> = [], callsToday: Int = 0
  ) {
    self.campaign = campaign
    self.project = project
    self.calling = calling
    self.calendar = calendar
    self.fullQuotas = fullQuotas
    self.callsToday = callsToday
  }

  /// Why the contact isn't called at `now`; nil: it may be.
  public func hindrance(
    _ contact: Contact, _ history: ContactHistory, isDoNotCall: Bool, at now: Instant
  ) -> CallHindrance? {
    if isDoNotCall { return .doNotCall }
    if let standing = standing(at: now) { return standing }
    if let lasting = lasting(contact, history) { return lasting }
    guard let rules = project.calling else { return .noRules }
    if let limit = campaign.callsPerDay, callsToday >= limit { return .dayFull }
    if now < due(history, rules) { return .waits }
    let zone = zone(of: contact)
    if let limit = rules.fullLimit(history.calls, at: now, in: zone) { return .limit(limit) }
    let moment = zone.civilTime(now)
    let weekday = moment.day.weekday
    if let law = rules.law, !law.hours.isOpen(weekday: weekday, minute: moment.minute) {
      return .outsideLaw
    }
    return rules.hours.isOpen(weekday: weekday, minute: moment.minute) ? nil : .outsideHours
  }

  /// The first moment from `now` on at which the contact may be called; nil: none.
  public func opening(
    _ contact: Contact, _ history: ContactHistory, from now: Instant
  ) -> Instant? {
    guard let rules = project.calling, lasting(contact, history) == nil else { return nil }
    let wish = max(now, due(history, rules), calendar.moment(campaign.first, minutes: 0))
    let open = rules.opening(from: wish, after: history.calls, in: zone(of: contact))
    return open.flatMap { isWithinPeriod($0) ? $0 : nil }
  }

  /// When the contact is due, hours and limits aside.
  public func due(_ history: ContactHistory, _ rules: OutgoingRules) -> Instant {
    if let promised = history.promised { return promised }
    guard let last = history.calls.last, let trouble = history.lastTrouble else {
      return Instant(milliseconds: .min)
    }
    return last.advanced(bySeconds: rules.minutes(after: trouble) * 60)
  }

  /// The contact's own clock. The day in it says nothing.
  public func zone(of contact: Contact) -> Calendar {
    Calendar(
      today: calendar.today,
      offsetSeconds: contact.offsetSeconds(by: calling, desk: calendar.offsetSeconds))
  }

  private func standing(at now: Instant) -> CallHindrance? {
    switch campaign.standing {
    case .paused: return .paused
    case .closed: return .closed
    case .running: break
    }
    let day = calendar.day(of: now)
    if day < campaign.first { return .notBegun(campaign.first) }
    if let last = campaign.last, day > last { return .over(last) }
    return nil
  }

  private func isWithinPeriod(_ at: Instant) -> Bool {
    let day = calendar.day(of: at)
    return day >= campaign.first && campaign.last.map { day <= $0 } ?? true
  }

  /// What no waiting changes.
  private func lasting(_ contact: Contact, _ history: ContactHistory) -> CallHindrance? {
    if let end = history.end { return .ended(end) }
    if project.calling?.needsConsent == true, !contact.hasConsent { return .noConsent }
    guard let form = project.form, !campaign.quotas.isEmpty else { return nil }
    let values = form.givenValues(contact.given, today: calendar.today)
    let full = campaign.quotas.first {
      fullQuotas.contains($0.name) && $0.fits(values, today: calendar.today)
    }
    return full.map { .quotaFull($0.name) }
  }
}

extension OrderForm {
  /// What a list says for the given fields, as the form reads it.
  func givenValues(_ given: [String: String], today: Day) -> [String: FieldValue] {
    read(given, in: FormSurroundings(today: today, language: "en")).values
  }
}
