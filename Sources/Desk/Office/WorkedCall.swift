/// A registered call as it counts for pay and for staffing: who had it, how long, what came of it.
public struct WorkedCall: Hashable, Sendable {
  public var id: CallID
  public var day: Day
  /// Nil for a call that nobody took.
  public var member: StaffCode?
  public var cameIn: Bool
  /// By another road than the telephone (C5).
  public var isWritten: Bool
  /// The name of the project that it was of (C1); nil: the house's.
  public var project: String?
  public var since: Instant
  public var answeredAt: Instant?
  public var endedAt: Instant
  public var registeredAt: Instant
  public var outcome: Outcome
  /// Orders of the call that stand, and what they come to.
  public var orders: Int
  public var sum: Money
  /// Orders of the call that were cancelled later.
  public var cancelled: Int

  public init(
    id: CallID, day: Day, member: StaffCode?, cameIn: Bool, since: Instant,
    answeredAt: Instant?, endedAt: Instant? = nil, registeredAt: Instant, outcome: Outcome,
    orders: Int = 0, sum: Money = .zero, cancelled: Int = 0, isWritten: Bool = false,
    project: String? = nil
  ) {
    self.id = id
    self.day = day
    self.member = member
    self.cameIn = cameIn
    self.since = since
    self.answeredAt = answeredAt
    self.endedAt = endedAt ?? registeredAt
    self.registeredAt = registeredAt
    self.outcome = outcome
    self.orders = orders
    self.sum = sum
    self.cancelled = cancelled
    self.isWritten = isWritten
    self.project = project
  }

  /// Seconds from the answer to the registry; nil for a call that was not answered, and for one
  /// that was left open and closed by the desk itself.
  public var handlingSeconds: Int? {
    guard outcome != .unfinished, let answeredAt else { return nil }
    return registeredAt.seconds(since: answeredAt)
  }
}
