internal import Desk
internal import GRDB

/// All desks at this moment, and their day so far.
struct FloorList {
  let session: Session
  let day: Day

  func floor() throws -> Floor {
    let statuses = try SeatTable(session: session).running()
    let byMember = Dictionary(statuses.map { ($0.member, $0) }) { first, _ in first }
    let calls = try calls()
    let orders = try orders()
    let seats = try CompanyTables(session: session).staff()
      .filter { $0.role == .operatorAtDesk }
      .compactMap { byMember[$0.code] }
      .map { status in
        let sold = orders[status.member]
        return Floor.Seat(
          status: status, calls: calls[status.member] ?? 0, orders: sold?.count ?? 0,
          sum: sold?.sum ?? .zero)
      }
    return Floor(
      seats: seats, waiting: waiting(statuses),
      day: try RegistryList(session: session).figures(nil, day))
  }

  /// A caller who rings at several desks waits once.
  private func waiting(_ statuses: [SeatStatus]) -> [SeatStatus.Waiting] {
    let all = statuses.flatMap(\.waiting).map { ($0.call, $0.since) }
    return Dictionary(all) { min($0, $1) }
      .map { SeatStatus.Waiting(call: $0.key, since: $0.value) }
      .sorted { ($0.since, $0.call) < ($1.since, $1.call) }
  }

  private func calls() throws -> [StaffCode: Int] {
    let pairs = try session.rows(
      """
      SELECT operator, COUNT(*) FROM counted_calls WHERE day = ? AND operator IS NOT NULL
      GROUP BY operator
      """, day.number
    ) { row -> (StaffCode, Int) in (row[0], row[1]) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func orders() throws -> [StaffCode: (count: Int, sum: Money)] {
    let pairs = try session.rows(
      """
      SELECT confirmed_by, COUNT(*), SUM(total) FROM orders
      WHERE day = ? AND state = 'confirmed' GROUP BY confirmed_by
      """, day.number
    ) { row -> (StaffCode, (count: Int, sum: Money)) in
      (row[0], (row[1], Money(minor: row[2])))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
