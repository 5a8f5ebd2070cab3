internal import Desk
internal import GRDB

enum OrderState: String {
  case draft, confirmed, abandoned, cancelled
  /// Another version has its number.
  case replaced
}

/// An order's row, without its lines.
struct OrderRow {
  var key: OrderKey
  var number: String
  var client: ClientCode
  var call: CallID
  var state: OrderState
  /// The client's own, or the one in which it was confirmed.
  var column: ColumnCode
  var revision: Int
  var inboxOf: StaffCode?
  /// What a confirmed order was priced by.
  var terms: Terms?
  /// The confirmed order whose place this one takes.
  var replaces: OrderKey?
  /// The project whose form it is (C2), by name.
  var project: String?

  /// Why nothing of it may be edited or set aside any more; nil for a draft.
  var closed: Refusal? {
    switch state {
    case .draft: nil
    case .confirmed: .alreadyConfirmed(number: number)
    case .abandoned: .noOrder
    case .cancelled: .orderCancelled(number: number)
    case .replaced: .orderReplaced(number: number)
    }
  }
}

/// Orders, edit by edit as the desk makes them.
struct OrderTables {
  let session: Session

  /// The first order of a store is 0000001.
  func begin(
    _ key: OrderKey, client: ClientCode, call: CallID, by operatorCode: StaffCode, at: Instant
  ) throws -> Report {
    if let begun = try row(key) { return .begun(key, number: begun.number) }
    guard let buyer = try ClientCard.client(client, session) else { return .missing(client) }
    let number = try nextNumber()
    try session.run(
      """
      INSERT INTO orders (key, number, client, call, operator, begun_at, state, price_column,
        revision)
      VALUES (?, ?, ?, ?, ?, ?, 'draft', ?, 0)
      """, key, number, client, call, operatorCode, at.milliseconds, buyer.column)
    return .begun(key, number: number)
  }

  /// An order of a project's form counts with all others; who it is for stands in the form (C2).
  func begin(
    _ key: OrderKey, project: String, call: CallID, by operatorCode: StaffCode, at: Instant
  ) throws -> Report {
    if let begun = try row(key) { return .begun(key, number: begun.number) }
    guard try ProjectTable(session: session).project(project) != nil else {
      return .refused(key, .projectClosed)
    }
    let number = try nextNumber()
    try session.run(
      """
      INSERT INTO orders (key, number, client, call, operator, begun_at, state, price_column,
        revision, project)
      VALUES (?, ?, '', ?, ?, ?, 'draft', '', 0, ?)
      """, key, number, call, operatorCode, at.milliseconds, project)
    return .begun(key, number: number)
  }

  private func nextNumber() throws -> String {
    let digits = String(try Counter(session: session).next("order"))
    return String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }

  /// What an order of a form says; nil for any other, and before the first entry.
  func form(_ key: OrderKey) throws -> FormEntries? {
    let kept = try session.first("SELECT form FROM orders WHERE key = ?", key) {
      $0[0] as String?
    }
    return try (kept ?? nil).map(Kept.read)
  }

  /// Keeps an edit under the revision that the order has after it: 1 for the first. One that was
  /// kept already changes nothing; one that skips others is an error.
  func keep(_ edit: OrderEdit, revision: Int, of key: OrderKey) throws -> Report {
    try session.hold("orders", where: "key", is: [key])
    guard let order = try row(key) else { return .refused(key, .noOrder) }
    if revision <= order.revision { return .kept }
    if let refusal = order.closed { return .refused(key, refusal) }
    guard revision == order.revision + 1 else {
      throw Nonsense(
        description: "edit \(revision) of order \(order.number) after edit \(order.revision)")
    }
    if let refusal = try keep(edit, of: key) { return .refused(key, refusal) }
    try session.run("UPDATE orders SET revision = ? WHERE key = ?", revision, key)
    return .kept
  }

  func abandon(_ key: OrderKey, at: Instant) throws -> Report {
    guard let order = try row(key) else { return .kept }
    if order.state == .abandoned { return .kept }
    if let refusal = order.closed { return .refused(key, refusal) }
    try session.run(
      "UPDATE orders SET state = 'abandoned', changed_at = ? WHERE key = ?", at.milliseconds, key)
    return .kept
  }

  func row(_ key: OrderKey) throws -> OrderRow? {
    try session.first(
      """
      SELECT key, number, client, call, state, price_column, revision, inbox_of,
        terms, replaces, project
      FROM orders
      WHERE key = ?
      """, key
    ) { row in
      let state: String = row[4]
      return OrderRow(
        key: row[0], number: row[1], client: row[2], call: row[3],
        state: OrderState(rawValue: state) ?? .draft, column: row[5], revision: row[6],
        inboxOf: row[7], terms: try (row[8] as String?).map(Kept.read),
        replaces: row[9], project: row[10])
    }
  }

  /// The order as the desk has it: a confirmed one by the terms it was confirmed under, a draft by
  /// those of `day`.
  func order(_ key: OrderKey, on day: Day) throws -> Order? {
    guard let row = try row(key), let terms = try terms(of: row, on: day) else { return nil }
    return Order(
      key: key, number: row.number, lines: try lines(key), answers: try answers(key),
      delivery: try DeliveryTable(session: session).delivery(key), terms: terms,
      revision: row.revision, replaced: try replaced(by: row), form: try form(key))
  }

  /// An order that was confirmed took the place already: it replaces none any more.
  private func replaced(by row: OrderRow) throws -> ReplacedOrder? {
    guard row.state == .draft, let key = row.replaces else { return nil }
    return try ConfirmedOrders(session: session).order(key).map(ReplacedOrder.init)
  }

  private func terms(of row: OrderRow, on day: Day) throws -> Terms? {
    let tables = CompanyTables(session: session)
    let columns = try tables.columns().map(\.code)
    if row.project != nil { return Terms(columns: columns) }
    if let terms = row.terms { return terms.rebased(on: columns) }
    if row.state != .draft, let own = columns.firstIndex(of: row.column) {
      return Terms(columns: columns, own: own)
    }
    guard let client = try ClientCard.client(row.client, session),
      let company = try tables.company()
    else { return nil }
    return Terms(for: client, company: company, on: day)
  }

  func lines(_ key: OrderKey) throws -> [OrderLine] {
    try session.rows(
      """
      SELECT \(Good.plainColumns), id, quantity, last_day, last_price, last_quantity
      FROM order_lines WHERE order_key = ? ORDER BY id
      """, key
    ) { row in
      let rest = Good.columnCount
      return OrderLine(
        id: row[rest], good: Good(row: row), quantity: Quantity(thousandths: row[rest + 1]),
        last: GoodMatch.Last(row: row, from: rest + 2))
    }
  }

  private func keep(_ edit: OrderEdit, of key: OrderKey) throws -> Refusal? {
    switch edit {
    case .put(let line):
      return try put(line, key)
    case .remove(let id):
      try session.run("DELETE FROM order_lines WHERE order_key = ? AND id = ?", key, id)
    case .answered(let answer):
      try add(answer, key)
    case .delivery(let delivery):
      try DeliveryTable(session: session).keep(delivery, of: key)
    case .form(let form):
      guard try row(key)?.project == form.project else { return .noOrder }
      try session.run("UPDATE orders SET form = ? WHERE key = ?", try Kept.written(form), key)
    }
    return nil
  }

  private func put(_ line: OrderLine, _ key: OrderKey) throws -> Refusal? {
    guard line.quantity > .zero, isCountable(line) else { return .quantityTooLarge }
    let columns = try session.first("SELECT COUNT(*) FROM price_columns") { $0[0] as Int }
    guard line.good.prices.count == columns else {
      throw Nonsense(description: "good \(line.good.code) lacks prices of some columns")
    }
    let last: [Session.Value] = [
      line.last?.day.number, line.last?.price.minor, line.last?.quantity.thousandths,
    ]
    try session.run(
      """
      INSERT INTO order_lines (\(Self.lineColumns))
      VALUES (\(Session.places(6 + Good.columnCount)))
      ON CONFLICT (order_key, id) DO UPDATE SET (\(Self.lineColumns), price, sum) =
        (\(Self.newLine), NULL, NULL)
      """, list: [key, line.id, line.quantity.thousandths] + line.good.values + last)
    return nil
  }

  private static let lineColumns =
    "order_key, id, quantity, \(Good.plainColumns), last_day, last_price, last_quantity"
  private static let newLine =
    lineColumns.split(separator: ", ").map { "excluded.\($0)" }.joined(separator: ", ")

  private func isCountable(_ line: OrderLine) -> Bool {
    line.good.prices.allSatisfy {
      $0 >= .zero && Rounding.sum(price: $0, quantity: line.quantity) != nil
    }
  }
}
