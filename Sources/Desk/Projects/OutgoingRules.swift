/// How and when a project calls its clients (B2.2–B2.4).
public struct OutgoingRules: Hashable, Sendable, Codable {
  /// How often one client may be called.
  public struct Limits: Hashable, Sendable, Codable {
    public var perDay: Int?
    public var perWeek: Int?
    public var perMonth: Int?

    public init(perDay: Int? = nil, perWeek: Int? = nil, perMonth: Int? = nil) {
      self.perDay = perDay
      self.perWeek = perWeek
      self.perMonth = perMonth
    }
  }

  /// What the law allows at most.
  public struct Law: Hashable, Sendable, Codable {
    public var name: Tongues
    public var hours: WeekHours
    public var limits: Limits

    public init(name: Tongues, hours: WeekHours, limits: Limits = Limits()) {
      self.name = name
      self.hours = hours
      self.limits = limits
    }
  }

  /// By the client's own clock.
  public var hours: WeekHours
  public var law: Law?
  public var limits = Limits()
  /// Calls made in vain before one gives up.
  public var attempts = 4
  public var againAfterBusyMinutes = 10
  public var againAfterNoAnswerMinutes = 90
  /// Only clients who agreed to be called.
  public var needsConsent = false

  public init(hours: WeekHours) {
    self.hours = hours
  }
}

/// Over which time calls to one contact are counted, by the contact's calendar.
public enum CallLimit: String, Hashable, Sendable, CaseIterable {
  case day, week, month

  /// The first day behind the day, week or month that a day lies in.
  public func end(_ day: Day) -> Day {
    switch self {
    case .day: return day + 1
    case .week: return day + (8 - day.weekday)
    case .month:
      let (year, month, _) = day.date
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      return Day(year: next.0, month: next.1, day: 1) ?? day + 31
    }
  }
}

extension OutgoingRules.Limits {
  public subscript(limit: CallLimit) -> Int? {
    switch limit {
    case .day: perDay
    case .week: perWeek
    case .month: perMonth
    }
  }
}

/// `zone` is a contact's own clock; the day in it says nothing.
extension OutgoingRules {
  /// The first limit, of the project or the law, that calls already made have come to.
  public func fullLimit(_ calls: [Instant], at now: Instant, in zone: Calendar) -> CallLimit? {
    let today = zone.day(of: now)
    let days = calls.map { zone.day(of: $0) }
    return CallLimit.allCases.first { limit in
      let most = [limits[limit], law?.limits[limit]].compactMap { $0 }.min()
      guard let most else { return false }
      return days.count { limit.end($0) == limit.end(today) } >= most
    }
  }

  /// The first moment from `wish` on within the project's hours and the law's; nil: there is none.
  public func opening(from wish: Instant, in zone: Calendar) -> Instant? {
    let wished = zone.civilTime(wish)
    for days in 0...7 {
      let day = wished.day + days
      let earliest = days == 0 ? wished.minute : 0
      let open = hours.byWeekday[day.weekday, default: []]
      let lawful =
        law.map { $0.hours.byWeekday[day.weekday, default: []] }
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

  /// The first moment from `wish` on within hours and limits after these calls; nil: there is none.
  public func opening(
    from wish: Instant, after calls: [Instant], in zone: Calendar
  ) -> Instant? {
    var wish = wish
    // A limit moves the wish by a month at most, the hours by a week.
    for _ in 0..<8 {
      guard let open = opening(from: wish, in: zone) else { return nil }
      guard let limit = fullLimit(calls, at: open, in: zone) else { return open }
      wish = zone.moment(limit.end(zone.day(of: open)), minutes: 0)
    }
    return nil
  }

  /// Minutes until the next call after one in vain.
  public func minutes(after trouble: DialTrouble) -> Int {
    trouble == .busy ? againAfterBusyMinutes : againAfterNoAnswerMinutes
  }

  /// When to call again after a call in vain at `now`; nil: it is given up. `attempts`: calls in
  /// vain before this one; `calls`: all calls before this one.
  public func again(
    after trouble: DialTrouble, attempts: Int, calls: [Instant], at now: Instant,
    in zone: Calendar
  ) -> Instant? {
    guard trouble != .wrongNumber, attempts + 1 < self.attempts else { return nil }
    return opening(
      from: now.advanced(bySeconds: minutes(after: trouble) * 60), after: calls + [now], in: zone)
  }
}
