internal import Desk
internal import GRDB

/// Makes a draft a confirmed order. Every rule is asked again here, under the write lock and on the
/// store's own lines, so that no road and no second desk gets round one.
struct Confirming {
  let session: Session

  /// Said again for a confirmed order it answers as the first time.
  func confirm(_ key: OrderKey, _ confirmation: Confirmation) throws -> Report {
    let orders = OrderTables(session: session)
    guard let row = try orders.row(key), let order = try orders.order(key) else {
      return .refused(key, .noOrder)
    }
    switch row.state {
    case .confirmed: return .confirmed(key, number: row.number, inboxOf: row.inboxOf ?? "")
    case .abandoned: return .refused(key, .noOrder)
    case .draft: break
    }
    guard let client = try ClientCard.client(row.client, session) else {
      return .missing(row.client)
    }
    if let refusal = try obstacle(order, client: client, confirmation) {
      return .refused(key, refusal)
    }
    guard let manager = client.manager else { return .refused(key, .newClient) }
    try hold(order)
    try LastSales(session: session)
      .remember(order, client: client.code, day: confirmation.today)
    try Rhythms(session: session).ordered(client.code, on: confirmation.today)
    try session.run(
      """
      UPDATE orders SET state = 'confirmed', total = ?, inbox_of = ?, confirmed_by = ?,
        confirmed_at = ?, day = ? WHERE key = ?
      """, order.total.minor, manager, confirmation.by, confirmation.at.milliseconds,
      confirmation.today.number, key)
    return .confirmed(key, number: row.number, inboxOf: manager)
  }

  private func obstacle(
    _ order: Order, client: Client, _ confirmation: Confirmation
  ) throws -> Refusal? {
    guard let company = try CompanyTables(session: session).company() else { return .noClient }
    let refusal = ConfirmationCheck.obstacle(
      order: order, client: client,
      credit: try CreditTables(session: session).credit(of: client), company: company,
      today: confirmation.today)
    if let refusal { return refusal }
    let agreed = (confirmation.client, confirmation.total, confirmation.lines)
    if agreed != (client.code, order.total, order.lines.count) { return .orderChanged }
    return try shortage(order)
  }

  /// The first good of which there is less than the order wants.
  private func shortage(_ order: Order) throws -> Refusal? {
    let goods = GoodsTable(session: session)
    for (code, wanted) in wanted(order) {
      guard let good = try goods.good(code) else {
        return order.line(for: code).map { .outOfStock($0.good) }
      }
      if good.stock <= .zero { return .outOfStock(good) }
      if good.stock < wanted { return .stockShort(good, left: good.stock) }
    }
    return nil
  }

  private func hold(_ order: Order) throws {
    for (code, wanted) in wanted(order) {
      try session.run(
        "UPDATE goods SET held = held + ? WHERE code = ?", wanted.thousandths, code)
    }
  }

  /// What the order takes of each good, in the order of the lines.
  private func wanted(_ order: Order) -> [(GoodCode, Quantity)] {
    var places: [GoodCode: Int] = [:]
    var wanted: [(GoodCode, Quantity)] = []
    for line in order.lines {
      if let place = places[line.good.code] {
        wanted[place].1 = wanted[place].1 + line.quantity
      } else {
        places[line.good.code] = wanted.count
        wanted.append((line.good.code, line.quantity))
      }
    }
    return wanted
  }
}
