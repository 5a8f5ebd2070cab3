/// The days on which goods can still reach a client (A12): those on which the company delivers and
/// whose cut-off is still to come. Without a rule for a day it is the end of the day before.
public struct DeliveryDays: Hashable, Sendable {
  /// How far ahead a delivery is agreed.
  static let farthest = 90

  private let cutOffs: [CutOff]
  private let closed: Set<Int>
  private let client: Client

  public init(company: Company, client: Client) {
    cutOffs = company.priceRules.cutOffs
    closed = company.rules.daysWithoutDelivery
    self.client = client
  }

  /// Whether an order for the day is still taken.
  public func isOpen(_ day: Day, at moment: Moment) -> Bool {
    !closed.contains(day.weekday) && moment < limit(for: day)
  }

  /// The first minute at which an order for the day is not taken any more.
  public func limit(for day: Day) -> Moment {
    guard let cutOff = cutOffs.first(where: { $0.head.holds(for: client, on: day) }) else {
      return Moment(day: day, minute: 0)
    }
    return Moment(day: day - cutOff.daysBefore, minute: cutOff.minute)
  }

  /// The first day that is still possible.
  public func next(from moment: Moment) -> Day {
    let days = (0...Self.farthest).lazy.map { moment.day + $0 }
    return days.first { isOpen($0, at: moment) } ?? moment.day + Self.farthest
  }

  /// The nearest possible day: on from `day`, or back from it and at last the first there is.
  func nearest(to day: Day, isBack: Bool, from moment: Moment) -> Day {
    let first = next(from: moment)
    var reached = min(max(day, first), moment.day + Self.farthest)
    while !isOpen(reached, at: moment), reached > first, reached < moment.day + Self.farthest {
      reached = isBack ? reached - 1 : reached + 1
    }
    return isOpen(reached, at: moment) ? reached : first
  }
}

extension Delivery {
  /// The day on which the goods are brought or collected; nil where a carrier has them.
  public var day: Day? {
    switch self {
    case .local(let local): local.day
    case .regional(let regional):
      if case .collected(let day, _) = regional.handover { day } else { nil }
    }
  }
}
