/// What an operator reached, period by period, with progress and regress (C7). It is counted from
/// the registry, and checked against the figures, which are counted another way.
public struct Achievements: Hashable, Sendable, Codable {
  public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    /// Calls handled; orders that stand; their sum in minor units.
    case calls, orders, sum
    /// Handled calls with an order, whole per cent; seconds from the answer to the end of the
    /// wrap-up; CSAT, whole per cent.
    case success, handling, rating

    /// Less of it is better.
    var isLessBetter: Bool { self == .handling }
  }

  public struct Row: Hashable, Sendable, Codable {
    public var period: ReportPeriod
    /// What there is nothing to take a share of is left out.
    public var values: [Measure: Int]
  }

  /// Where two counts differ.
  public struct Difference: Hashable, Sendable, Codable {
    public var period: ReportPeriod
    public var measure: Measure
    public var counted: Int
    public var other: Int

    public init(period: ReportPeriod, measure: Measure, counted: Int, other: Int) {
      self.period = period
      self.measure = measure
      self.counted = counted
      self.other = other
    }
  }

  /// The oldest first.
  public let rows: [Row]

  public init(
    of member: StaffCode, in periods: [ReportPeriod], calls: [WorkedCall],
    ratings: [ClientRating] = []
  ) {
    let own = calls.filter { $0.member == member }
    rows = periods.sorted { $0.first < $1.first }.map { period in
      let days = period.first...period.last
      return Row(
        period: period,
        values: Self.values(
          own.filter { days.contains($0.day) },
          ratings.filter { $0.member == member && days.contains($0.day) }))
    }
  }

  private static func values(
    _ calls: [WorkedCall], _ ratings: [ClientRating]
  ) -> [Measure: Int] {
    let handled = calls.compactMap(\.handlingSeconds)
    var values: [Measure: Int] = [
      .calls: handled.count, .orders: calls.reduce(0) { $0 + $1.orders },
      .sum: calls.reduce(Money.zero) { $0 + $1.sum }.minor,
    ]
    if !handled.isEmpty {
      values[.success] = calls.count { $0.orders > 0 } * 100 / handled.count
      values[.handling] = handled.reduce(0, +) / handled.count
    }
    values[.rating] = ClientRating.satisfaction(ratings)
    return values
  }

  /// Against the period before; nil where one of them says nothing.
  public func change(of measure: Measure, at place: Int) -> Int? {
    guard rows.indices.contains(place), place > 0, let now = rows[place].values[measure],
      let before = rows[place - 1].values[measure]
    else { return nil }
    return now - before
  }

  public func isProgress(_ change: Int, of measure: Measure) -> Bool {
    measure.isLessBetter ? change < 0 : change > 0
  }

  /// The best of several, and of nothing that was always the same.
  public func isBest(_ measure: Measure, at place: Int) -> Bool {
    let values = rows.compactMap { $0.values[measure] }
    guard Set(values).count > 1, let own = rows[place].values[measure] else { return false }
    return own == (measure.isLessBetter ? values.min() : values.max())
  }

  /// Calls, orders and sums as the figures have them, period by period.
  public func differences(from figures: [Figures]) -> [Difference] {
    zip(rows, figures).flatMap { row, figures in
      let others: [(Measure, Int)] = [
        (.calls, figures.handled), (.orders, figures.orders), (.sum, figures.sum.minor),
      ]
      return others.compactMap { differs(row, $0.0, $0.1) }
    }
  }

  /// What the operator has written down, by the first day of the period.
  public func differences(from own: [Day: [Measure: Int]]) -> [Difference] {
    rows.flatMap { row in
      (own[row.period.first] ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
        .compactMap { differs(row, $0.key, $0.value) }
    }
  }

  private func differs(_ row: Row, _ measure: Measure, _ other: Int) -> Difference? {
    let counted = row.values[measure] ?? 0
    return counted == other
      ? nil : Difference(period: row.period, measure: measure, counted: counted, other: other)
  }
}

/// The weeks or months of one operator, and where the reports count otherwise (C7).
public struct AchievementSheet: Hashable, Sendable, Codable {
  public var member: StaffCode
  public var unit: ReportPeriod.Unit
  public var table: Achievements
  public var differences: [Achievements.Difference]

  public init(
    of member: StaffCode, _ unit: ReportPeriod.Unit, table: Achievements,
    differences: [Achievements.Difference] = []
  ) {
    self.member = member
    self.unit = unit
    self.table = table
    self.differences = differences
  }

  /// How many periods it goes back, the present one among them.
  public static let count = 8

  /// The periods of a sheet, the oldest first.
  public static func periods(_ unit: ReportPeriod.Unit, on day: Day) -> [ReportPeriod] {
    let present = ReportPeriod(unit, containing: day)
    return present.past.suffix(count - 1) + [present]
  }
}
