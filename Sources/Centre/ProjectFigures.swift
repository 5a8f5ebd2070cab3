public import Desk

/// What came of a project's calls in a time, beside what is due in it (C1, AV).
public struct ProjectFigures: Hashable, Sendable {
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Calls by telephone that were answered; of them, whole per cent, within the norm's seconds;
    /// callers who gave up.
    case answered, inTime, gaveUp
    /// Calls that the desks made; of them those that reached somebody; written conversations.
    case made, reached, written
    /// Seconds of an average call: from the answer to its end, and from there to the registry.
    case talk, wrapUp
    /// Calls in an hour of nothing but them.
    case perHour
    /// Orders that stand; handled calls with one, whole per cent; the sum in minor units.
    case orders, success, sum
  }

  public let values: [Measure: Int]
  /// What is due, in the same units.
  public let norms: [Measure: Int]

  /// - Parameters:
  ///   - calls: registered ones; those of other projects don't count.
  ///   - level: per cent of the calls that are to be answered in time.
  public init(of project: Project, calls: [WorkedCall], level: Int) {
    let own = calls.filter { $0.project == project.name }
    let spoken = own.filter { $0.cameIn && !$0.isWritten }
    let answered = spoken.compactMap { call in call.answeredAt?.seconds(since: call.since) }
    let handled = own.compactMap(\.handlingSeconds)
    let ended = own.filter { $0.handlingSeconds != nil }
    let orders = own.reduce(0) { $0 + $1.orders }
    var values: [Measure: Int] = [
      .answered: answered.count, .gaveUp: spoken.count { $0.outcome == .abandoned },
      .made: own.count { !$0.cameIn }, .reached: own.count { !$0.cameIn && $0.answeredAt != nil },
      .written: own.count(where: \.isWritten), .orders: orders,
      .sum: own.reduce(Money.zero) { $0 + $1.sum }.minor,
    ]
    if !answered.isEmpty {
      values[.inTime] =
        answered.count { $0 <= project.norms.answerSeconds } * 100 / answered.count
    }
    if !handled.isEmpty {
      values[.talk] = Self.mean(
        ended.map { ($0.endedAt).seconds(since: $0.answeredAt ?? $0.endedAt) })
      values[.wrapUp] = Self.mean(ended.map { $0.registeredAt.seconds(since: $0.endedAt) })
      values[.success] = ended.count { $0.orders > 0 } * 100 / ended.count
      let seconds = handled.reduce(0, +)
      if seconds > 0 { values[.perHour] = handled.count * 3600 / seconds }
    }
    self.values = values
    norms = [
      .inTime: level, .wrapUp: project.norms.wrapUpSeconds,
      .perHour: project.norms.callsPerHour,
    ].compactMapValues { $0 }
  }

  /// Whether a figure falls short of its norm.
  public func isMissed(_ measure: Measure) -> Bool {
    guard let value = values[measure], let norm = norms[measure] else { return false }
    return measure == .wrapUp ? value > norm : value < norm
  }

  private static func mean(_ values: [Int]) -> Int {
    values.isEmpty ? 0 : (values.reduce(0, +) + values.count / 2) / values.count
  }
}
