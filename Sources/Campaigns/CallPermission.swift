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

/// Over which time calls to one contact are counted, by the contact's calendar.
public enum CallLimit: String, Hashable, Sendable, CaseIterable {
  case day, week, month
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
    if let limit = fullLimit(history, rules, zone, at: now) { return .limit(limit) }
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
    let zone = zone(of: contact)
    var wish = max(now, due(history, rules))
    // A limit moves the wish by a month at most, the hours by a week.
    for _ in 0..<8 {
      guard let open = Self.opening(from: wish, rules, zone) else { return nil }
      guard let limit = fullLimit(history, rules, zone, at: open) else {
        return isWithinPeriod(open) ? open : nil
      }
      wish = zone.moment(Self.end(of: limit, zone.day(of: open)), minutes: 0)
    }
    return nil
  }

  /// When the contact is due, hours and limits aside.
  public func due(_ history: ContactHistory, _ rules: OutgoingRules) -> Instant {
    if let promised = history.promised { return promised }
    guard let last = history.calls.last, let trouble = history.lastTrouble else {
      return Instant(milliseconds: .min)
    }
    let minutes =
      trouble == .busy ? rules.againAfterBusyMinutes : rules.againAfterNoAnswerMinutes
    return last.advanced(bySeconds: minutes * 60)
  }

  /// The contact's own clock. The day in it says nothing.
  func zone(of contact: Contact) -> Calendar {
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

  private func fullLimit(
    _ history: ContactHistory, _ rules: OutgoingRules, _ zone: Calendar, at now: Instant
  ) -> CallLimit? {
    let today = zone.day(of: now)
    let days = history.calls.map { zone.day(of: $0) }
    return CallLimit.allCases.first { limit in
      let most = [rules.limits[limit], rules.law?.limits[limit]].compactMap { $0 }.min()
      guard let most else { return false }
      return days.count { Self.end(of: limit, $0) == Self.end(of: limit, today) } >= most
    }
  }

  /// The first day behind the day, week or month that a day lies in.
  static func end(of limit: CallLimit, _ day: Day) -> Day {
    switch limit {
    case .day: return day + 1
    case .week: return day + (8 - day.weekday)
    case .month:
      let (year, month, _) = day.date
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      return Day(year: next.0, month: next.1, day: 1) ?? day + 31
    }
  }

  /// The first moment from `wish` on within the project's hours and the law's.
  static func opening(from wish: Instant, _ rules: OutgoingRules, _ zone: Calendar) -> Instant? {
    let wished = zone.civilTime(wish)
    for days in 0...7 {
      let day = wished.day + days
      let earliest = days == 0 ? wished.minute : 0
      let open = rules.hours.byWeekday[day.weekday, default: []]
      let lawful =
        rules.law.map { $0.hours.byWeekday[day.weekday, default: []] }
        ?? [CallingRules.Hours(from: 0, to: 1440)]
      let starts = open.flatMap { hours in
        lawful.compactMap { law -> Int? in
          let from = max(hours.from, law.from, earliest)
          return from < min(hours.to, law.to) ? from : nil
        }
      }
      guard let start = starts.min() else { continue }
      return days == 0 && start == earliest ? wish : zone.moment(day, minutes: start)
    }
    return nil
  }
}

extension OutgoingRules.Limits {
  subscript(limit: CallLimit) -> Int? {
    switch limit {
    case .day: perDay
    case .week: perWeek
    case .month: perMonth
    }
  }
}

extension OrderForm {
  /// What a list says for the given fields, as the form reads it.
  func givenValues(_ given: [String: String], today: Day) -> [String: FieldValue] {
    read(given, in: FormSurroundings(today: today, language: "en")).values
  }
}
