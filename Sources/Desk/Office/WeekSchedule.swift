/// What the store knows about days of work and days off: an operator's own, or everybody's (C9).
public struct DaysOff: Hashable, Sendable, Codable {
  /// Rows of its page.
  public enum Row: Hashable, Sendable {
    /// An operator's own day.
    case day(Day)
    /// One that waits for a head's answer.
    case wish(ShiftWish)
    /// A week of an operator.
    case member(StaffCode)
  }

  /// Whose days they are; nil: everybody's, as heads see them.
  public var of: StaffCode?
  public var today: Day
  public var operators: [StaffCode]
  /// From this week's Monday on, by day and operator.
  public var wishes: [ShiftWish]
  public var absences: [Absence]

  public init(
    of: StaffCode?, today: Day, operators: [StaffCode], wishes: [ShiftWish], absences: [Absence]
  ) {
    self.of = of
    self.today = today
    self.operators = operators
    self.wishes = wishes
    self.absences = absences
  }

  /// An operator's days for which wishes are taken; for heads the wishes that wait, then the
  /// operators.
  public var rows: [Row] {
    guard of == nil else { return (1...ShiftWish.daysAhead).map { .day(today + $0) } }
    return waiting.map(Row.wish) + operators.map(Row.member)
  }

  public var waiting: [ShiftWish] {
    wishes.filter { $0.standing == .waiting && $0.day > today }
  }

  public func wish(of member: StaffCode, on day: Day) -> ShiftWish? {
    wishes.first { $0.member == member && $0.day == day }
  }

  /// What an operator does on a day.
  public func standing(
    of member: StaffCode, on day: Day, _ rules: ShiftRules
  ) -> WeekSchedule.Standing {
    guard rules.days.contains(day.weekday) else { return .free }
    if absences.contains(where: { $0.member == member && $0.covers(day) }) { return .absent }
    switch wish(of: member, on: day)?.standing {
    case .approved: return .off
    case .waiting: return .wished
    case .refused, nil: return .works
    }
  }

  /// Operators who work on a day, unless wishes that wait are approved.
  public func atWork(on day: Day, _ rules: ShiftRules) -> Int {
    operators.count { standing(of: $0, on: day, rules).isAtWork }
  }
}

extension DaysOff.Row {
  public var id: String {
    switch self {
    case .day(let day): "day/\(day.number)"
    case .wish(let wish): "wish/" + wish.id
    case .member(let code): code
    }
  }
}

/// Who works on which day of a week (C9): it follows from absences and approved wishes.
public struct WeekSchedule: Hashable, Sendable {
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case works
    /// Works, unless the wish is approved.
    case wished
    case off
    /// See ``Absence``.
    case absent
    /// A weekday on which nobody works.
    case free

    public var isAtWork: Bool { self == .works || self == .wished }
  }

  public struct Line: Hashable, Sendable {
    public var member: StaffCode
    /// Monday first.
    public var days: [Standing]
  }

  public let monday: Day
  public let lines: [Line]
  /// Operators at work on each day, Monday first; nil on days on which nobody works.
  public let atWork: [Int?]

  /// Weeks from this one on that wishes reach into.
  public static let weeks = 0...(ShiftWish.daysAhead / 7)

  public init(of day: Day, _ sheet: DaysOff, _ rules: ShiftRules) {
    let monday = day.monday
    let days = (0..<7).map { monday + $0 }
    self.monday = monday
    lines = sheet.operators.map { member in
      Line(member: member, days: days.map { sheet.standing(of: member, on: $0, rules) })
    }
    atWork = days.map { rules.days.contains($0.weekday) ? sheet.atWork(on: $0, rules) : nil }
  }
}

extension Day {
  /// Of its week.
  public var monday: Day { self - (weekday - 1) }
}
