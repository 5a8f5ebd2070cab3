public import Desk

/// How many operators each hour of the week takes, by the calls of some weeks (C9).
public struct StaffingPlan: Hashable, Sendable {
  /// What is asked of an hour.
  public struct Aim: Hashable, Sendable {
    /// Whole per cent of the calls …
    public var level: Int
    /// … within so many seconds.
    public var seconds: Int
    /// Whole per cent of their time that operators may be busy at most.
    public var occupancy: Int
    /// Whole per cent of paid time without calls: breaks, meetings, illness.
    public var shrinkage: Int

    public init(level: Int, seconds: Int, occupancy: Int = 85, shrinkage: Int = 0) {
      self.level = level
      self.seconds = seconds
      self.occupancy = occupancy
      self.shrinkage = shrinkage
    }
  }

  /// An hour of a weekday.
  public struct Hour: Hashable, Sendable {
    /// 1 = Monday … 7 = Sunday.
    public var weekday: Int
    /// 0...23: the hour that begins then.
    public var hour: Int
    /// Calls that came in, on an average such day.
    public var calls: Double
    /// The average from answer to registry.
    public var handlingSeconds: Double
    public var erlangs: Double
    /// At the telephone.
    public var operators: Int
    /// On the schedule, for the breaks as well.
    public var scheduled: Int
    public var serviceLevel: Double
    public var occupancy: Double
    public var averageWait: Double
  }

  public let aim: Aim
  public let first: Day
  public let last: Day
  /// Those with calls, by weekday and hour.
  public let hours: [Hour]
  /// All calls in it.
  public let calls: Int

  /// - Parameters:
  ///   - calls: registered ones of the days from `first` to `last`.
  ///   - hour: the hour of the day at the desk, 0...23.
  public init(
    _ calls: [WorkedCall], from first: Day, to last: Day, aim: Aim, hour: (Instant) -> Int
  ) {
    self.aim = aim
    self.first = first
    self.last = last
    var counts = [Int](repeating: 0, count: 7 * 24)
    var handling = [Int](repeating: 0, count: 7 * 24)
    var handled = [Int](repeating: 0, count: 7 * 24)
    let comingIn = calls.filter { $0.cameIn && $0.day >= first && $0.day <= last }
    for call in comingIn {
      let place = (call.day.weekday - 1) * 24 + min(23, max(0, hour(call.since)))
      counts[place] += 1
      guard let seconds = call.handlingSeconds else { continue }
      handled[place] += 1
      handling[place] += seconds
    }
    self.calls = comingIn.count
    let allHandled = handled.reduce(0, +)
    let usual = allHandled > 0 ? Double(handling.reduce(0, +)) / Double(allHandled) : 0
    let days = Self.days(from: first, to: last)
    hours = counts.indices.compactMap { place in
      guard counts[place] > 0, days[place / 24] > 0 else { return nil }
      return Self.hour(
        place, calls: Double(counts[place]) / Double(days[place / 24]),
        handling: handled[place] > 0 ? Double(handling[place]) / Double(handled[place]) : usual,
        aim)
    }
  }

  /// How many Mondays, Tuesdays … there are.
  private static func days(from first: Day, to last: Day) -> [Int] {
    var days = [Int](repeating: 0, count: 7)
    guard first <= last else { return days }
    for number in first.number...last.number { days[Day(number: number).weekday - 1] += 1 }
    return days
  }

  private static func hour(
    _ place: Int, calls: Double, handling: Double, _ aim: Aim
  ) -> Hour {
    let queue = ErlangC(callsPerHour: calls, handlingSeconds: handling)
    let operators = queue.operators(
      level: Double(aim.level) / 100, within: Double(aim.seconds),
      occupancy: Double(aim.occupancy) / 100)
    let present = max(1, 100 - aim.shrinkage)
    return Hour(
      weekday: place / 24 + 1, hour: place % 24, calls: calls, handlingSeconds: handling,
      erlangs: queue.load, operators: operators,
      scheduled: (operators * 100 + present - 1) / present,
      serviceLevel: queue.serviceLevel(operators: operators, within: Double(aim.seconds)),
      occupancy: queue.occupancy(operators: operators),
      averageWait: queue.averageWait(operators: operators) ?? 0)
  }

  /// Hours of work on the schedule, of a weekday or of the whole week.
  public func scheduledHours(weekday: Int? = nil) -> Int {
    hours.filter { weekday == nil || $0.weekday == weekday }.reduce(0) { $0 + $1.scheduled }
  }

  public func hour(_ weekday: Int, _ hour: Int) -> Hour? {
    hours.first { $0.weekday == weekday && $0.hour == hour }
  }
}
