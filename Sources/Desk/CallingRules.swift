/// When clients may be called and how often it is tried (A1, A16): the company's figures.
public struct CallingRules: Hashable, Sendable, Codable {
  /// Where a number is at home: its clock, and its hours where they are not the usual ones.
  public struct Region: Hashable, Sendable, Codable {
    /// The first digits of its numbers, E.164 without the plus.
    public var prefix: String
    /// Minutes east of UTC.
    public var offsetMinutes: Int
    public var hours: Hours?

    public init(prefix: String, offsetMinutes: Int, hours: Hours? = nil) {
      self.prefix = prefix
      self.offsetMinutes = offsetMinutes
      self.hours = hours
    }
  }

  /// Minutes after midnight, from the first in which one may call to the first in which one may
  /// not.
  public struct Hours: Hashable, Sendable, Codable {
    public var from: Int
    public var to: Int

    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  public var hours = Hours(from: 9 * 60, to: 20 * 60)
  /// Weekdays on which nobody is called, 1 = Monday … 7 = Sunday.
  public var daysWithoutCalls: Set<Int> = [7]
  /// Numbers of other zones; the longest prefix counts. All others live by the desk's clock.
  public var regions: [Region] = []
  /// Calls made in vain before one gives up.
  public var attempts = 4
  /// Minutes until a busy number is tried again.
  public var againAfterBusy = 10
  /// Minutes until a number that nobody answered is tried again.
  public var againAfterNoAnswer = 90
  /// A client counts as dormant after so many times the usual days without an order, per cent
  /// (A16).
  public var dormantAfterPercent = 200
  /// Days for which a dormant client is left in peace after a talk, or after all attempts.
  public var dormantRestDays = 14

  public init() {}

  /// The first moment from `wish` on at which `number` may be called. `offsetSeconds`: the desk's
  /// own clock, east of UTC.
  public func opening(from wish: Instant, number: String, offsetSeconds: Int) -> Instant {
    let region = region(of: number)
    let hours = region?.hours ?? hours
    guard hours.from < hours.to, daysWithoutCalls.count < 7 else { return wish }
    // Where the number is at home, today is whatever day it is there.
    let zone = Calendar(
      today: Day(number: 0),
      offsetSeconds: (region?.offsetMinutes).map { $0 * 60 } ?? offsetSeconds)
    let wished = zone.civilTime(wish)
    var day = wished.day
    if isCallingDay(day) {
      if wished.minute < hours.from { return zone.moment(day, minutes: hours.from) }
      if wished.minute < hours.to { return wish }
    }
    repeat { day = day + 1 } while !isCallingDay(day)
    return zone.moment(day, minutes: hours.from)
  }

  /// When to try again after a call in vain; nil when it is given up.
  public func again(
    after trouble: DialTrouble, of callOut: CallOut, at now: Instant, offsetSeconds: Int
  ) -> Instant? {
    guard trouble != .wrongNumber, callOut.attempts + 1 < attempts else { return nil }
    let minutes = trouble == .busy ? againAfterBusy : againAfterNoAnswer
    return opening(
      from: now.advanced(bySeconds: minutes * 60), number: callOut.number,
      offsetSeconds: offsetSeconds)
  }

  /// Where a number is at home; nil: where the desk is.
  public func region(of number: String) -> Region? {
    regions.filter { !$0.prefix.isEmpty && number.hasPrefix($0.prefix) }
      .max { $0.prefix.utf8.count < $1.prefix.utf8.count }
  }

  private func isCallingDay(_ day: Day) -> Bool { !daysWithoutCalls.contains(day.weekday) }
}
