internal import Desk
internal import GRDB

/// Places in time that confirmed orders take (C2, C3).
struct SlotTable {
  let session: Session

  /// Nobody else counts or takes places until the end of the transaction.
  func hold() throws {
    try session.hold("counters", where: "name", is: ["order"])
  }

  /// How many orders have the slot, without one of them.
  func taken(
    _ slot: DaySlot, field: String, of project: String, except key: OrderKey
  ) throws -> Int {
    try session.first(
      """
      SELECT COUNT(*) FROM order_slots s JOIN orders o ON o.key = s.order_key
      WHERE s.project = ? AND s.field = ? AND s.day = ? AND s.slot = ? AND s.order_key <> ?
        AND o.state = 'confirmed'
      """, project, field, slot.day.number, slot.slot, key
    ) { $0[0] as Int } ?? 0
  }

  /// The same for all slots from a day on.
  func taken(
    from day: Day, field: String, of project: String, except key: OrderKey
  ) throws -> [DaySlot: Int] {
    let counts = try session.rows(
      """
      SELECT s.day, s.slot, COUNT(*) FROM order_slots s JOIN orders o ON o.key = s.order_key
      WHERE s.project = ? AND s.field = ? AND s.day >= ? AND s.order_key <> ?
        AND o.state = 'confirmed'
      GROUP BY s.day, s.slot
      """, project, field, day.number, key
    ) { row -> (DaySlot, Int) in (DaySlot(Day(number: row[0]), row[1]), row[2]) }
    return Dictionary(counts) { first, _ in first }
  }

  /// The hours that an order has, by field; empty hours are any of the day.
  func slots(of key: OrderKey) throws -> [(field: String, slot: DaySlot)] {
    try session.rows(
      "SELECT field, day, slot FROM order_slots WHERE order_key = ? ORDER BY field", key
    ) { row in (row[0], DaySlot(Day(number: row[1]), row[2])) }
  }

  /// The order gives the place it had in the field, and takes this one.
  func move(_ key: OrderKey, to slot: DaySlot, field: String, of project: String) throws {
    try session.run(
      """
      INSERT INTO order_slots (order_key, project, field, day, slot) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (order_key, field) DO UPDATE SET day = ?4, slot = ?5
      """, key, project, field, slot.day.number, slot.slot)
  }
}

extension OrderForm {
  /// The field of hours that an order's plan is about, with the rule of its date.
  var plannedHours: (field: String, rule: FieldKind.WindowRule, date: FieldKind.DateRule?)? {
    for field in fields {
      guard case .window(let rule) = field.kind, let on = rule.on else { continue }
      guard case .date(let date)? = fields.first(where: { $0.name == on })?.kind else {
        return (field.name, rule, nil)
      }
      return (field.name, rule, date)
    }
    return nil
  }
}
