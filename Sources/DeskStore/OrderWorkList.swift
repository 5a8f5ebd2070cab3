internal import Desk
internal import GRDB

/// The orders that are still to be worked, the late ones first (C3).
struct OrderWorkList {
  let session: Session
  let today: Day

  static let mostListed = 100
  /// Days from its confirmation on for which an order is listed, and one that nobody did anything
  /// about.
  static let days = 366
  static let daysUntouched = 92

  func list(
    _ filter: OrderWorkFilter = OrderWorkFilter(), limit: Int = mostListed, from start: Int = 0
  ) throws -> [OrderWork] {
    let lives = try lives()
    var values: [Session.Value] = []
    func bound(_ value: Session.Value) -> String {
      values.append(value)
      return "?\(values.count)"
    }
    let dated = lives.filter { $0.life.workers != .office }.map { bound($0.name) }
    let planned = """
      CASE WHEN s.place IS NOT NULL THEN s.day WHEN o.project IS NULL THEN d.day
        ELSE COALESCE((SELECT MIN(t.day) FROM order_slots t WHERE t.order_key = o.key),
          CASE WHEN o.project IN (\(Self.list(dated))) THEN o.day END) END
      """
    let since = bound(today.number - Self.days)
    let untouchedSince = bound(today.number - Self.daysUntouched)
    var conditions: [String] = []
    if let project = filter.project {
      conditions.append("COALESCE(project, '\(OrderLife.house)') = \(bound(project))")
    }
    if let day = filter.day { conditions.append("planned = \(bound(day.number))") }
    if let crew = filter.crew { conditions.append("crew = \(bound(crew))") }
    if filter.isLate { conditions.append("planned < \(bound(today.number))") }
    if let standing = filter.standing {
      let names = lives.filter { $0.life.first == standing }.map { bound($0.name) }
      let house = OrderLife.goods.first == standing ? " OR project IS NULL" : ""
      conditions.append(
        """
        (standing = \(bound(standing))
          OR standing IS NULL AND (project IN (\(Self.list(names)))\(house)))
        """)
    }
    let keys = try session.rows(
      """
      SELECT key FROM (
        SELECT o.key AS key, o.number AS number, o.project AS project, s.standing AS standing,
          s.crew AS crew, \(planned) AS planned
        FROM orders o
        LEFT JOIN order_steps s ON s.order_key = o.key
          AND s.place = (SELECT MAX(p.place) FROM order_steps p WHERE p.order_key = o.key)
        LEFT JOIN deliveries d ON d.order_key = o.key
        WHERE o.state = 'confirmed' AND o.day >= \(since) AND COALESCE(s.is_over, 0) = 0
          AND (s.place IS NOT NULL
            OR o.day >= \(untouchedSince) AND (o.project IS NOT NULL OR o.billed = 0))) AS work
      WHERE \(conditions.isEmpty ? "1 = 1" : conditions.joined(separator: " AND "))
      ORDER BY planned IS NULL, planned, number LIMIT \(limit) OFFSET \(start)
      """, list: values
    ) { $0[0] as OrderKey }
    return try OrderWorkReading(session: session).works(keys)
  }

  /// Of all projects that ever were in force.
  private func lives() throws -> [(name: String, life: OrderLife)] {
    try session.rows("SELECT project FROM projects ORDER BY place") { row in
      let project: Project = try Kept.read(row[0])
      return (project.name, project.orderLife ?? .plain)
    }
  }

  private static func list(_ values: [String]) -> String {
    values.isEmpty ? "NULL" : values.joined(separator: ",")
  }
}
