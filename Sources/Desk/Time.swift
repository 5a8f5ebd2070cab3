/// A moment: milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Sendable, Codable, Comparable {
  public var milliseconds: Int

  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  public func advanced(bySeconds seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + seconds * 1000)
  }

  public func advanced(byMilliseconds milliseconds: Int) -> Instant {
    Instant(milliseconds: self.milliseconds + milliseconds)
  }

  /// Whole seconds from `earlier` to here, never negative.
  public func seconds(since earlier: Instant) -> Int {
    max(0, (milliseconds - earlier.milliseconds) / 1000)
  }
}

/// A day of the civil calendar, counted from 1970-01-01, without a time or a zone.
public struct Day: Hashable, Sendable, Codable, Comparable {
  public var number: Int

  public init(number: Int) {
    self.number = number
  }

  /// The day of a proleptic Gregorian date; nil for one that does not exist, such as 31.02.2026.
  /// Years 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month 1...12, day 1...31.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 = Monday … 7 = Sunday, ISO 8601.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func + (a: Day, days: Int) -> Day { Day(number: a.number + days) }
  public static func - (a: Day, days: Int) -> Day { Day(number: a.number - days) }
  /// Days from `b` to `a`.
  public static func - (a: Day, b: Day) -> Int { a.number - b.number }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The wall clock's place: which day it is at the desk and how far it is from UTC.
public struct Calendar: Hashable, Sendable, Codable {
  public var today: Day
  /// Seconds east of UTC.
  public var offsetSeconds: Int

  public init(today: Day, offsetSeconds: Int) {
    self.today = today
    self.offsetSeconds = offsetSeconds
  }

  /// The day at the desk at a moment.
  public func day(of instant: Instant) -> Day {
    let seconds = instant.milliseconds / 1000 + offsetSeconds
    return Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  /// Hour 0...23, minute and second at the desk.
  public func timeOfDay(_ instant: Instant) -> (hour: Int, minute: Int, second: Int) {
    let seconds = instant.milliseconds / 1000 + offsetSeconds
    let ofDay = (seconds % 86_400 + 86_400) % 86_400
    return (ofDay / 3600, ofDay / 60 % 60, ofDay % 60)
  }

  /// The day and minute at the desk.
  public func moment(_ instant: Instant) -> Moment {
    let time = timeOfDay(instant)
    return Moment(day: today, minute: time.hour * 60 + time.minute)
  }
}

/// A minute of a civil day, at the desk.
public struct Moment: Hashable, Sendable, Codable, Comparable {
  public var day: Day
  /// 0...1439; a limit may say 1440, the end of the day.
  public var minute: Int

  public init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  public static func < (a: Moment, b: Moment) -> Bool { (a.day, a.minute) < (b.day, b.minute) }
}

extension Calendar {
  /// The instant of a day and minutes after midnight at the desk.
  public func moment(_ day: Day, minutes: Int) -> Instant {
    Instant(milliseconds: day.number * 86_400_000 + minutes * 60_000 - offsetSeconds * 1000)
  }

  /// The day and minute at the desk of any instant, of today or not.
  public func civilTime(_ instant: Instant) -> Moment {
    let time = timeOfDay(instant)
    return Moment(day: day(of: instant), minute: time.hour * 60 + time.minute)
  }
}
