import Desk

/// Calls to count.
enum Calls {
  /// A Monday.
  static let monday = Day(year: 2026, month: 11, day: 16)!

  /// A call at a minute of a day, in UTC; nil seconds: it was not answered.
  static func call(
    _ id: String, on day: Day = monday, at minute: Int, _ member: StaffCode? = "O01",
    waited: Int = 10, handled: Int? = 180, cameIn: Bool = true, _ outcome: Outcome = .orderTaken,
    orders: Int = 0, sum: Int = 0, cancelled: Int = 0
  ) -> WorkedCall {
    let since = Instant(milliseconds: (day.number * 1440 + minute) * 60_000)
    let answered = handled.map { _ in since.advanced(bySeconds: waited) }
    return WorkedCall(
      id: id, day: day, member: member, cameIn: cameIn, since: since, answeredAt: answered,
      registeredAt: (answered ?? since).advanced(bySeconds: handled ?? 30), outcome: outcome,
      orders: orders, sum: Money(minor: sum), cancelled: cancelled)
  }

  static func hour(_ instant: Instant) -> Int { instant.milliseconds / 3_600_000 % 24 }
}
