internal import Desk
internal import GRDB

/// Orders after their confirmation, as the desk lists them.
struct ConfirmedOrders {
  let session: Session

  /// Days for which a draft that was set aside may be taken up (A22).
  private static let daysOfDrafts = 7

  /// Those that stand before those that do not, then the latest first; of a client also the drafts
  /// that were set aside of late, but not those of a change.
  func orders(_ search: OrderSearch, limit: Int, on today: Day) throws -> [ConfirmedOrder] {
    let (condition, value): (String, String) =
      switch search {
      case .client(let code): ("client = ?1", code)
      case .number(let number): ("number = ?1 AND state <> 'abandoned'", Self.padded(number))
      case .caller(let number):
        (
          "project IS NOT NULL AND state <> 'abandoned' AND form LIKE '%' || ?1 || '%'",
          String(number.filter(\.isNumber))
        )
      }
    let keys = try session.rows(
      """
      SELECT key, state FROM orders
      WHERE \(condition) AND (
        state IN ('confirmed', 'cancelled', 'replaced')
        OR (state = 'abandoned' AND replaces IS NULL
          AND COALESCE(changed_at, begun_at) >= (?2 - \(Self.daysOfDrafts)) * 86400000
          AND EXISTS (SELECT 1 FROM order_lines l WHERE l.order_key = orders.key)))
      ORDER BY state <> 'confirmed', COALESCE(confirmed_at, changed_at, begun_at) DESC, number DESC
      LIMIT ?3
      """, value, today.number, limit
    ) { row -> (key: OrderKey, state: String) in (row[0], row[1]) }
    return try keys.compactMap { key, state in
      state == OrderState.abandoned.rawValue ? try setAside(key) : try order(key)
    }
  }

  /// A draft that was never confirmed, as it would cost by the client's own column.
  private func setAside(_ key: OrderKey) throws -> ConfirmedOrder? {
    let row = try session.first(
      """
      SELECT number, client,
        local_day(COALESCE(changed_at, begun_at)),
        operator, 0, state, 0, operator
      FROM orders WHERE key = ?
      """, key
    ) { Stored(row: $0) }
    guard var row, let draft = try OrderTables(session: session).order(key, on: row.day) else {
      return nil
    }
    row.total = draft.total
    var order = try order(key, row)
    order?.held = [:]
    return order
  }

  /// Nil for a draft, and for an order of a client who is gone.
  func order(_ key: OrderKey) throws -> ConfirmedOrder? {
    let row = try session.first(
      """
      SELECT number, client, day, confirmed_by, total, state, billed, cancelled_by FROM orders
      WHERE key = ? AND day IS NOT NULL
      """, key
    ) { Stored(row: $0) }
    return try row.flatMap { try order(key, $0) }
  }

  private func order(_ key: OrderKey, _ row: Stored) throws -> ConfirmedOrder? {
    let orders = OrderTables(session: session)
    let form = try orders.form(key).map { try planned($0, key) }
    let ofForm = try form.flatMap { try client(of: $0) }
    guard let client = try ofForm ?? ClientCard.client(row.client, session) else { return nil }
    let ordered = try orders.lines(key)
    let now = try GoodsTable(session: session)
      .matches(codes: ordered.map(\.good.code), client: row.client)
    let lines = ordered.compactMap { line in
      now[line.good.code].map {
        OrderLine(id: line.id, good: $0.good, quantity: line.quantity, last: $0.last)
      }
    }
    return ConfirmedOrder(
      key: key, number: row.number, client: client, day: row.day, by: row.by, total: row.total,
      state: row.state, lines: lines,
      gone: ordered.filter { now[$0.good.code] == nil }.map(\.good.name),
      answers: try orders.answers(key),
      delivery: try DeliveryTable(session: session).delivery(key), held: try held(by: key),
      form: form, standing: try OrderWorkReading(session: session).standing(key))
  }

  /// A form with the day and the hours that its order has by now (C3).
  private func planned(_ form: FormEntries, _ key: OrderKey) throws -> FormEntries {
    let fields = try ProjectTable(session: session).project(form.project)?.form?.fields ?? []
    var planned = form
    for (name, slot) in try SlotTable(session: session).slots(of: key) {
      guard case .window(let rule)? = fields.first(where: { $0.name == name })?.kind else {
        continue
      }
      if let date = rule.on { planned.entries[date] = FieldValue.day(slot.day).canonical }
      planned.entries[name] = slot.slot.isEmpty ? nil : slot.slot
    }
    return planned
  }

  /// Whom an order of a form is for: nobody of the books, but a name and a number.
  private func client(of form: FormEntries) throws -> Client? {
    let fields = try ProjectTable(session: session).project(form.project)?.form?.fields ?? []
    let (name, phone) = form.whoFor(fields)
    return Client(
      code: "", name: name, kind: "", manager: nil, phones: phone.isEmpty ? [] : [phone],
      city: "",
      address: form.entry(of: fields) { if case .address = $0 { true } else { false } },
      contact: "",
      creditLimit: .zero, paymentDays: 0, column: "", taxNumber: "")
  }

  /// What an order takes from the stock, gifts among it.
  func held(by key: OrderKey) throws -> [GoodCode: Quantity] {
    let pairs = try session.rows(
      """
      SELECT code, SUM(quantity) FROM (
        SELECT code, quantity FROM order_lines WHERE order_key = ?1
        UNION ALL SELECT code, quantity FROM order_gifts WHERE order_key = ?1) AS taken
      GROUP BY code
      """, key
    ) { row -> (GoodCode, Quantity) in (row[0], Quantity(thousandths: row[1])) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// An order's number as it is kept: seven digits.
  static func padded(_ number: String) -> String {
    String(repeating: "0", count: max(0, 7 - number.count)) + number
  }

  private struct Stored {
    var number: String
    var client: ClientCode
    var day: Day
    var by: StaffCode
    var total: Money
    var state: ConfirmedOrder.State

    init(row: StoredRow) {
      number = row[0]
      client = row[1]
      day = Day(number: row[2])
      by = row[3]
      total = Money(minor: row[4])
      state = ConfirmedOrder.State(state: row[5], isBilled: row[6], cancelledBy: row[7])
    }
  }
}

extension ConfirmedOrder.State {
  init(state: String, isBilled: Bool, cancelledBy: StaffCode?) {
    switch OrderState(rawValue: state) {
    case .cancelled: self = .cancelled(by: cancelledBy ?? "")
    case .replaced: self = .replaced
    case .abandoned: self = .setAside(by: cancelledBy ?? "")
    default: self = isBilled ? .billed : .confirmed
    }
  }
}
