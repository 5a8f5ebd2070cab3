internal import Desk
internal import GRDB

/// Orders on their way into a file for another program, and the marks of those that went.
struct OutgoingOrders {
  let session: Session

  /// Those that stand, and those that were cancelled after they had been handed over, of some days,
  /// in the order of their numbers. Without `again` only what no file had yet. The day of an order
  /// is the one of its confirmation, of a cancellation the one on which it was cancelled.
  func due(since: Day, until: Day?, again: Bool) throws -> [OutgoingOrder] {
    let rows = try session.rows(
      """
      SELECT o.key, o.number, o.state, o.client, o.day, o.confirmed_at, o.confirmed_by, o.total,
        o.changed_at,
        (SELECT COUNT(*) FROM orders v WHERE v.number = o.number AND v.state = 'replaced'
          AND v.day IS NOT NULL AND v.key <> o.key),
        o.replaces,
        EXISTS (SELECT 1 FROM orders p JOIN exported e ON e.order_key = p.key AND e.fate = 'order'
          WHERE p.number = o.number), o.project
      FROM orders o
      WHERE ((o.state = 'confirmed' AND o.day >= ?1 AND o.day <= ?2)
          OR (o.state = 'cancelled' AND o.day IS NOT NULL AND \(Self.cancelledOn) >= ?1
            AND \(Self.cancelledOn) <= ?2))
        AND (?3 OR NOT EXISTS (SELECT 1 FROM exported m WHERE m.order_key = o.key
          AND m.fate = CASE o.state WHEN 'confirmed' THEN 'order' ELSE 'cancellation' END))
      ORDER BY o.number
      """, since.number, until?.number ?? Int.max, again
    ) { Stored(row: $0) }
    return try rows.compactMap { try order($0) }
  }

  /// A confirmed order as it stands now, handed over or not; nil for all others.
  func standing(_ key: OrderKey) throws -> OutgoingOrder? {
    let order = try session.first(
      """
      SELECT number, client, day, confirmed_at, confirmed_by, total FROM orders
      WHERE key = ? AND state = 'confirmed' AND day IS NOT NULL
      """, key
    ) { row -> (number: String, client: ClientCode, day: Int, at: Int, by: StaffCode, total: Int) in
      (row[0], row[1], row[2], row[3], row[4], row[5])
    }
    guard let order, let client = try ClientCard.client(order.client, session) else { return nil }
    return OutgoingOrder(
      key: key, number: order.number, fate: .order, day: Day(number: order.day),
      at: Instant(milliseconds: order.at), by: order.by, client: client, lines: try lines(key),
      total: Money(minor: order.total),
      delivery: try DeliveryTable(session: session).delivery(key))
  }

  /// Marks them; throws when another export has taken one of them meanwhile.
  func mark(_ orders: [OutgoingOrder], format: String, file: String, at: Instant) throws {
    for order in orders {
      let fate = order.fate.isCancellation ? "cancellation" : "order"
      try session.run(
        """
        INSERT INTO exported (order_key, fate, at, format, file) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (order_key, fate) DO UPDATE SET at = ?3, format = ?4, file = ?5
        """, order.key, fate, at.milliseconds, format, file)
    }
  }

  private static let cancelledOn =
    "local_day(o.changed_at)"

  private struct Stored {
    var key: OrderKey
    var number: String
    var isCancelled: Bool
    var client: ClientCode
    var day: Day
    var at: Instant
    var by: StaffCode
    var total: Money
    var changedAt: Int
    /// How many versions stood before it under its number.
    var version: Int
    /// The version whose place it took.
    var replaced: OrderKey?
    /// Whether any version was handed over.
    var isKnownThere: Bool
    /// Whose form it is (C2); nil for goods from the books.
    var project: String?

    init(row: StoredRow) {
      let state: String = row[2]
      key = row[0]
      number = row[1]
      isCancelled = state == OrderState.cancelled.rawValue
      client = row[3]
      day = Day(number: row[4])
      at = Instant(milliseconds: row[5])
      by = row[6]
      total = Money(minor: row[7])
      changedAt = row[8] ?? 0
      version = row[9]
      replaced = row[10]
      isKnownThere = row[11]
      project = row[12]
    }
  }

  /// Nil for an order of a client who is gone, and for a cancelled one that nobody has.
  private func order(_ row: Stored) throws -> OutgoingOrder? {
    if row.isCancelled, !row.isKnownThere { return nil }
    let reading = row.project == nil ? nil : try form(row.key)
    let form = reading?.form
    guard let client = try form.map(client) ?? ClientCard.client(row.client, session) else {
      return nil
    }
    var fate = OutgoingOrder.Fate.order
    let lines = try numbered(row.key, replacing: row.replaced).lines
    if row.isCancelled {
      fate = .cancellation(Store.systemDay(of: Instant(milliseconds: row.changedAt)))
    } else if let before = try handedOver(row.replaced) {
      fate = .change(version: row.version, before: try numbered(before).lines)
    }
    return OutgoingOrder(
      key: row.key, number: row.number, fate: fate, day: row.day, at: row.at, by: row.by,
      client: client, lines: lines, total: row.total,
      delivery: try DeliveryTable(session: session).delivery(row.key), form: form)
  }

  /// What the order of a form says, by its project as it is now; nil for goods.
  private func form(_ key: OrderKey) throws -> OutgoingFormReading? {
    let kept = try session.first("SELECT project, day FROM orders WHERE key = ?", key) {
      row -> (project: String?, day: Int?) in (row[0], row[1])
    }
    guard let name = kept?.project, let day = kept?.day,
      let project = try ProjectTable(session: session).project(name),
      let form = try OrderTables(session: session).form(key)
    else { return nil }
    return OutgoingFormReading(
      form, of: project, confirmedOn: Day(number: day),
      by: try CompanyTables(session: session).rules())
  }

  /// Whom an order of a form is for: nobody of the books.
  private func client(of form: OutgoingForm) -> Client {
    let fields = form.fields
    func first(_ kind: OutgoingForm.Kind) -> String {
      fields.first { $0.kind == kind }?.value ?? ""
    }
    let phone = first(.phone).filter(\.isNumber)
    return Client(
      code: "", name: first(.name), kind: "", manager: nil, phones: phone.isEmpty ? [] : [phone],
      city: "", address: first(.address), contact: "", creditLimit: .zero, paymentDays: 0,
      column: "", taxNumber: form[OutgoingForm.taxNumber])
  }

  /// The lines of an order under the numbers they are known by where its former versions were
  /// handed over, and the highest number that was ever given.
  private func numbered(
    _ key: OrderKey, replacing replaced: OrderKey?
  ) throws -> (lines: [OutgoingOrder.Line], highest: Int) {
    var lines = try lines(key)
    guard let former = try handedOver(replaced) else {
      return (lines, lines.map(\.id).max() ?? 0)
    }
    var (left, highest) = try numbered(former)
    for place in lines.indices {
      let line = lines[place]
      let known = left.firstIndex { $0.code == line.code && $0.isGift == line.isGift }
      if let known {
        lines[place].id = left.remove(at: known).id
      } else {
        highest += 1
        lines[place].id = highest
      }
    }
    return (lines, highest)
  }

  private func numbered(
    _ key: OrderKey
  ) throws -> (lines: [OutgoingOrder.Line], highest: Int) {
    let replaced = try session.first("SELECT replaces FROM orders WHERE key = ?", key) {
      $0[0] as OrderKey?
    }
    return try numbered(key, replacing: replaced ?? nil)
  }

  /// The latest version that was handed over, from one on back.
  private func handedOver(_ key: OrderKey?) throws -> OrderKey? {
    var version = key
    while let key = version {
      let mark = try session.first(
        """
        SELECT replaces, EXISTS (SELECT 1 FROM exported WHERE order_key = key AND fate = 'order')
        FROM orders WHERE key = ?
        """, key
      ) { row -> (before: OrderKey?, isHandedOver: Bool) in (row[0], row[1]) }
      if mark?.isHandedOver == true { return key }
      version = mark?.before
    }
    return nil
  }

  /// As they were agreed, gifts behind them.
  private func lines(_ key: OrderKey) throws -> [OutgoingOrder.Line] {
    if let form = try form(key) { return form.lines }
    var lines = try session.rows(
      """
      SELECT id, code, name, barcode, measure, tax_percent, quantity, price, sum
      FROM order_lines WHERE order_key = ? ORDER BY id
      """, key
    ) { row -> (line: OutgoingOrder.Line, isPriced: Bool) in
      (Self.line(row), (row[8] as Int?) != nil)
    }
    if lines.contains(where: { !$0.isPriced }) { try price(&lines, key) }
    let gifts = try session.rows(
      """
      SELECT g.place, g.code, COALESCE(w.name, g.code), COALESCE(w.barcode, ''),
        COALESCE(w.measure, 'piece'), COALESCE(w.tax_percent, 0), g.quantity, 0, 0
      FROM order_gifts g LEFT JOIN goods w ON w.code = g.code WHERE g.order_key = ?
      ORDER BY g.place
      """, key
    ) { Self.line($0) }
    let last = lines.map(\.line.id).max() ?? 0
    return lines.map(\.line)
      + gifts.map { gift in
        var gift = gift
        gift.id += last + 1
        gift.isGift = true
        return gift
      }
  }

  private static func line(_ row: StoredRow) -> OutgoingOrder.Line {
    let measure: String = row[4]
    return OutgoingOrder.Line(
      id: row[0], code: row[1], name: row[2], barcode: row[3],
      measure: Measure(rawValue: measure) ?? .piece, taxPercent: row[5],
      quantity: Quantity(thousandths: row[6]), price: Money(minor: row[7] ?? 0),
      sum: Money(minor: row[8] ?? 0))
  }

  /// Orders of the first versions of the program have no prices beside their lines: they follow
  /// from the column.
  private func price(
    _ lines: inout [(line: OutgoingOrder.Line, isPriced: Bool)], _ key: OrderKey
  ) throws {
    guard let order = try OrderTables(session: session).order(key, on: Day(number: 0)) else {
      return
    }
    for (place, price) in order.prices.enumerated() where lines.indices.contains(place) {
      lines[place].line.price = price.price
      lines[place].line.sum = price.sum
    }
  }
}

extension OutgoingOrder.Fate {
  var isCancellation: Bool {
    if case .cancellation = self { return true }
    return false
  }
}
