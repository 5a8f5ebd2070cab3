public import Desk

/// What work is paid, as a head writes it (C8). Each part may be left out.
public struct PayScheme: Hashable, Sendable {
  /// A figure that a bonus asks for.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Calls handled; orders that stand; what they come to, in whole units of the currency.
    case calls, orders, sales
    /// Whole per cent: of the calls taken those that were answered in time; of the handled calls
    /// those with an order; of the orders those cancelled later; of the calls those that ended as
    /// a complaint.
    case inTime, success, returns, complaints
    /// Whole per cent: of the calls that the norm asks for in the hours worked, those that were
    /// handled; of the clients' ratings those with four stars or five (CSAT).
    case norm, rating
  }

  /// Paid once a period when a figure lies where it should.
  public struct Bonus: Hashable, Sendable {
    public enum Amount: Hashable, Sendable {
      case sum(Money)
      /// Of the base.
      case share(Percent)
    }

    public var name: String
    public var measure: Measure
    /// At least; nil: no matter how little.
    public var from: Int?
    /// At most.
    public var upTo: Int?
    public var amount: Amount

    public init(name: String, measure: Measure, from: Int?, upTo: Int?, amount: Amount) {
      self.name = name
      self.measure = measure
      self.from = from
      self.upTo = upTo
      self.amount = amount
    }
  }

  public var name: String
  /// For the period, whatever was done.
  public var base = Money.zero
  /// For an hour between the first answer of a day and its last registry line.
  public var hourly = Money.zero
  /// For a call that came in and was handled; for one that was made and reached.
  public var perAnswered = Money.zero
  public var perMade = Money.zero
  /// For an order that stands.
  public var perOrder = Money.zero
  /// Of what it comes to.
  public var ofSales = Percent(0)
  public var bonuses: [Bonus] = []
  /// Calls that are due in an hour of work; nil: none.
  public var callsPerHour: Int?

  public init(name: String) {
    self.name = name
  }
}

/// What somebody earned in a period by a scheme, with the sum that each call brought.
public struct PaySlip: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case base, hourly, answered, made, orders, sales
    case bonus(String)
  }

  public struct Line: Hashable, Sendable {
    public var part: Part
    /// How many: hours in hundredths, calls, orders; of sales their sum in minor units.
    public var count: Int
    public var sum: Money
  }

  public struct Call: Hashable, Sendable {
    public var call: WorkedCall
    public var earned: Money
  }

  public let member: StaffCode
  /// Parts that the scheme pays for; bonuses that were reached.
  public let lines: [Line]
  public let calls: [Call]

  public var total: Money { lines.reduce(.zero) { $0 + $1.sum } }

  /// - Parameters:
  ///   - calls: registered ones of the period; others' don't count.
  ///   - inTimeSeconds: the company's limit for an answer in time.
  ///   - ratings: of the period; others' don't count.
  ///   - projectNorms: calls due in an hour of work for a project, by its name (C1).
  public init(
    of member: StaffCode, calls: [WorkedCall], scheme: PayScheme, inTimeSeconds: Int,
    ratings: [ClientRating] = [], projectNorms: [String: Int] = [:]
  ) {
    self.member = member
    let own = calls.filter { $0.member == member }
    let figures = WorkFigures(
      own, ratings: ratings.filter { $0.member == member }, callsPerHour: scheme.callsPerHour,
      projectNorms: projectNorms, inTimeSeconds: inTimeSeconds)
    self.calls = own.map { Call(call: $0, earned: Self.earned($0, scheme)) }
    var lines: [Line] = []
    func add(_ part: Part, _ count: Int, _ sum: Money) {
      if sum != .zero { lines.append(Line(part: part, count: count, sum: sum)) }
    }
    add(.base, 1, scheme.base)
    add(
      .hourly, figures.seconds / 36,
      Money(minor: Rounding.divide(scheme.hourly.minor * figures.seconds, by: 3600)))
    let answered = own.count { $0.isAnswered }
    let made = own.count { $0.isReached }
    add(.answered, answered, Money(minor: scheme.perAnswered.minor * answered))
    add(.made, made, Money(minor: scheme.perMade.minor * made))
    add(.orders, figures.orders, Money(minor: scheme.perOrder.minor * figures.orders))
    add(
      .sales, figures.sales.minor,
      own.reduce(Money.zero) { $0 + Rounding.share(scheme.ofSales, of: $1.sum) })
    for bonus in scheme.bonuses {
      guard let value = figures[bonus.measure], bonus.isReached(by: value) else { continue }
      switch bonus.amount {
      case .sum(let sum): add(.bonus(bonus.name), value, sum)
      case .share(let share): add(.bonus(bonus.name), value, Rounding.share(share, of: scheme.base))
      }
    }
    self.lines = lines
  }

  /// What one call brought: its fee, its orders, its share of the sales.
  private static func earned(_ call: WorkedCall, _ scheme: PayScheme) -> Money {
    let fee = call.isAnswered ? scheme.perAnswered : call.isReached ? scheme.perMade : .zero
    return fee + Money(minor: scheme.perOrder.minor * call.orders)
      + Rounding.share(scheme.ofSales, of: call.sum)
  }
}

extension PayScheme.Bonus {
  func isReached(by value: Int) -> Bool {
    value >= from ?? Int.min && value <= upTo ?? Int.max
  }
}

extension WorkedCall {
  /// Came in, and was handled to its end.
  fileprivate var isAnswered: Bool { cameIn && handlingSeconds != nil }
  fileprivate var isReached: Bool { !cameIn && handlingSeconds != nil }
}

/// The figures of somebody's calls that bonuses ask for.
struct WorkFigures {
  private let calls: [WorkedCall]
  private let ratings: [ClientRating]
  private let callsPerHour: Int?
  private let projectNorms: [String: Int]
  private let inTimeSeconds: Int
  let orders: Int
  let sales: Money
  /// Between the first answer and the last registry line of each day.
  let seconds: Int

  init(
    _ calls: [WorkedCall], ratings: [ClientRating], callsPerHour: Int?,
    projectNorms: [String: Int], inTimeSeconds: Int
  ) {
    self.calls = calls
    self.ratings = ratings
    self.callsPerHour = callsPerHour
    self.projectNorms = projectNorms
    self.inTimeSeconds = inTimeSeconds
    orders = calls.reduce(0) { $0 + $1.orders }
    sales = calls.reduce(.zero) { $0 + $1.sum }
    seconds = Dictionary(grouping: calls.filter { $0.answeredAt != nil }, by: \.day).values
      .reduce(0) { sum, day in
        let first = day.compactMap(\.answeredAt).min()
        let last = day.map(\.registeredAt).max()
        guard let first, let last else { return sum }
        return sum + min(86_400, last.seconds(since: first))
      }
  }

  /// Nil where there is nothing to take a share of: such a bonus is not reached.
  subscript(measure: PayScheme.Measure) -> Int? {
    let handled = calls.count { $0.handlingSeconds != nil }
    switch measure {
    case .calls: return handled
    case .orders: return orders
    case .sales: return sales.minor / 100
    case .inTime:
      let taken = calls.filter { $0.cameIn && !$0.isWritten && $0.answeredAt != nil }
      return share(
        taken.count { ($0.answeredAt ?? $0.since).seconds(since: $0.since) <= inTimeSeconds },
        of: taken.count)
    case .success: return share(calls.count { $0.orders > 0 }, of: handled)
    case .returns:
      let cancelled = calls.reduce(0) { $0 + $1.cancelled }
      return share(cancelled, of: orders + cancelled)
    case .complaints: return share(calls.count { $0.outcome == .complaint }, of: handled)
    case .norm: return callsPerHour.flatMap(norm)
    case .rating: return ClientRating.satisfaction(ratings)
    }
  }

  /// The time that the handled calls are worth by their norms, of the time that was worked. A call
  /// of a project counts by its project's norm, any other by the scheme's.
  private func norm(_ callsPerHour: Int) -> Int? {
    guard seconds > 0 else { return nil }
    let worth = Dictionary(grouping: calls.filter { $0.handlingSeconds != nil }) {
      $0.project.flatMap { projectNorms[$0] } ?? callsPerHour
    }
    let hours = worth.reduce(0.0) { $0 + Double($1.value.count) / Double($1.key) }
    return Int((hours * 360_000 / Double(seconds) + 1e-6).rounded(.down))
  }

  private func share(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? part * 100 / whole : nil
  }
}
