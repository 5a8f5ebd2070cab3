/// The days that a report is about (A25).
public struct ReportPeriod: Hashable, Sendable, Codable {
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case day
    /// From Monday to Sunday.
    case week
    case month
  }

  public let unit: Unit
  public let first: Day
  public let last: Day

  public init(_ unit: Unit, containing day: Day) {
    self.unit = unit
    switch unit {
    case .day:
      first = day
      last = day
    case .week:
      first = day - (day.weekday - 1)
      last = first + 6
    case .month:
      let date = day.date
      first = day - (date.day - 1)
      last = first + Day.length(ofMonth: date.month, year: date.year) - 1
    }
  }

  /// How many earlier periods a report looks back on.
  public static let pastCount = 12

  /// The earlier periods, the oldest first.
  public var past: [ReportPeriod] {
    var periods: [ReportPeriod] = []
    var next = self
    for _ in 0..<Self.pastCount {
      next = ReportPeriod(unit, containing: next.first - 1)
      periods.append(next)
    }
    return periods.reversed()
  }

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Days of work in it, up to one of them. `free`: weekdays without work, 1 = Monday.
  public func workdays(free: Set<Int>, until day: Day? = nil) -> Int {
    let end = min(last, day ?? last)
    guard first <= end else { return 0 }
    return (first.number...end.number).count { !free.contains(Day(number: $0).weekday) }
  }
}

/// What is aimed at, of any of its figures; data of the company.
public struct FigureTarget: Hashable, Sendable, Codable {
  public var sum: Money?
  public var orders: Int?
  public var calls: Int?
  /// Whole per cent, whatever the time.
  public var serviceLevel: Int?

  public init(
    sum: Money? = nil, orders: Int? = nil, calls: Int? = nil, serviceLevel: Int? = nil
  ) {
    self.sum = sum
    self.orders = orders
    self.calls = calls
    self.serviceLevel = serviceLevel
  }

  /// That of so many days; none for no day of work.
  func over(_ days: Int) -> FigureTarget {
    guard days > 0 else { return FigureTarget(serviceLevel: serviceLevel) }
    return FigureTarget(
      sum: sum.map { Money(minor: $0.minor * days) }, orders: orders.map { $0 * days },
      calls: calls.map { $0 * days }, serviceLevel: serviceLevel)
  }

  public func value(of figure: Figure) -> FigureValue? {
    switch figure {
    case .sum: sum.map(FigureValue.money)
    case .orders: orders.map(FigureValue.count)
    case .calls: calls.map(FigureValue.count)
    case .serviceLevel: serviceLevel.map(FigureValue.percent)
    default: nil
    }
  }
}

/// What is aimed at on a day of work.
public struct FigureTargets: Hashable, Sendable, Codable {
  /// By all together.
  public var day = FigureTarget()
  /// By each operator.
  public var eachOperator = FigureTarget()
  public var departments: [DepartmentCode: FigureTarget] = [:]

  public init() {}
}
