internal import Desk
internal import GRDB

/// Makes a draft a confirmed order. Every rule is asked again here, under the write lock and on the
/// store's own lines, so that no road and no second desk gets round one.
struct Confirming {
  let session: Session

  /// Said again for a confirmed order it answers as the first time.
  func confirm(_ key: OrderKey, _ confirmation: Confirmation) throws -> Report {
    let orders = OrderTables(session: session)
    try session.hold("orders", where: "key", is: [key])
    guard let row = try orders.row(key) else { return .refused(key, .noOrder) }
    if row.state == .confirmed {
      return .confirmed(key, number: row.number, inboxOf: row.inboxOf ?? "")
    }
    if let refusal = row.closed { return .refused(key, refusal) }
    if let project = row.project {
      return try FormConfirming(session: session).confirm(row, of: project, confirmation)
    }
    // Two orders of one client: the second is asked for what the first has left of the credit.
    try session.hold("clients", where: "code", is: [row.client])
    if let replaced = row.replaces { try session.hold("orders", where: "key", is: [replaced]) }
    let replaced = try row.replaces.flatMap { try ConfirmedOrders(session: session).order($0) }
    if let replaced, let refusal = try changing.obstacle(replaced, at: confirmation.moment) {
      return .refused(key, refusal)
    }
    guard let client = try ClientCard.client(row.client, session) else {
      return .missing(row.client)
    }
    guard let order = try orders.order(key, on: confirmation.moment.day) else {
      return .refused(key, .noOrder)
    }
    let lift = try ConsultTables(session: session).lift(of: row.call, client: row.client)
    if let refusal = try obstacle(order, client: client, lift, confirmation) {
      return .refused(key, refusal)
    }
    guard let manager = client.manager else { return .refused(key, .newClient) }
    if let replaced { try changing.replace(replaced, at: confirmation.at) }
    try hold(order)
    try LastSales(session: session)
      .remember(order, client: client.code, day: confirmation.moment.day)
    try Rhythms(session: session).ordered(client.code, on: confirmation.moment.day)
    try keepPrices(order)
    try session.run(
      """
      UPDATE orders SET state = 'confirmed', total = ?, inbox_of = ?, confirmed_by = ?,
        confirmed_at = ?, day = ?, price_column = ?, terms = ?, consult = ?, line_count = ?,
        offers_made = ?, offers_taken = ?
      WHERE key = ?
      """, order.total.minor, manager, confirmation.by, confirmation.at.milliseconds,
      confirmation.moment.day.number, order.terms.columns[order.column],
      try Kept.written(order.terms.givingBack(order.replaced?.held ?? [:])), lift?.consult,
      order.lines.count, order.answers.count, order.answers.count(where: \.isTaken), key)
    try InboxTable(session: session)
      .put(.order(key, isStanding: true), to: manager, at: confirmation.at)
    try audit(order, number: row.number, client: client, lift, confirmation)
    return .confirmed(key, number: row.number, inboxOf: manager)
  }

  private func audit(
    _ order: Order, number: String, client: Client, _ lift: Lift?, _ confirmation: Confirmation
  ) throws {
    var detail = [
      "client": client.code, "total": order.total.decimal, "lines": String(order.lines.count),
    ]
    detail["consult"] = lift?.consult
    try AuditTrail(session: session)
      .add(
        order.replaced == nil ? .orderConfirmed : .orderChanged, number, by: confirmation.by,
        at: confirmation.at, detail)
  }

  private var changing: Changing { Changing(session: session) }

  /// An order that is replaced counts neither in the credit nor in the stock that is taken.
  private func obstacle(
    _ order: Order, client: Client, _ lift: Lift?, _ confirmation: Confirmation
  ) throws -> Refusal? {
    guard let company = try CompanyTables(session: session).company() else { return .noClient }
    var credit = try CreditTables(session: session).credit(of: client)
    credit.lift = lift
    if let replaced = order.replaced { credit.unbilled -= replaced.total }
    let refusal = ConfirmationCheck.obstacle(
      order: order, client: client, credit: credit, company: company, at: confirmation.moment)
    if let refusal { return refusal }
    if (confirmation.client, confirmation.lines) != (client.code, order.lines.count) {
      return .orderChanged
    }
    if (confirmation.total, confirmation.gifts) != (order.total, order.gifts.count) {
      return .pricesChanged
    }
    return try shortage(order)
  }

  /// The first good of which there is less than the order wants.
  private func shortage(_ order: Order) throws -> Refusal? {
    let goods = GoodsTable(session: session)
    try session.hold("goods", where: "code", is: wanted(order).map(\.0))
    for (code, wanted) in wanted(order) {
      guard let good = try goods.good(code) else {
        let gift = order.gifts.first { $0.good.code == code }?.good
        return (order.line(for: code)?.good ?? gift).map { .outOfStock($0) }
      }
      let left = order.left(of: good)
      if left <= .zero { return .outOfStock(good) }
      if left < wanted { return .stockShort(good, left: left) }
    }
    return nil
  }

  private func hold(_ order: Order) throws {
    for (code, wanted) in wanted(order) {
      try session.run(
        "UPDATE goods SET held = held + ? WHERE code = ?", wanted.thousandths, code)
    }
  }

  /// What each line was agreed to cost, for the client's history, and the gifts, for the stock.
  private func keepPrices(_ order: Order) throws {
    for (line, price) in zip(order.lines, order.prices) {
      try session.run(
        "UPDATE order_lines SET price = ?, sum = ? WHERE order_key = ? AND id = ?",
        price.price.minor, price.sum.minor, order.key, line.id)
    }
    for (place, gift) in order.gifts.enumerated() {
      try session.run(
        "INSERT INTO order_gifts (order_key, place, code, quantity) VALUES (?, ?, ?, ?)",
        order.key, place, gift.good.code, gift.quantity.thousandths)
    }
  }

  /// What the order takes of each good, in the order of the lines; gifts behind them.
  private func wanted(_ order: Order) -> [(GoodCode, Quantity)] {
    var places: [GoodCode: Int] = [:]
    var wanted: [(GoodCode, Quantity)] = []
    let taken =
      order.lines.map { ($0.good.code, $0.quantity) }
      + order.gifts.map { ($0.good.code, $0.quantity) }
    for (code, quantity) in taken {
      if let place = places[code] {
        wanted[place].1 = wanted[place].1 + quantity
      } else {
        places[code] = wanted.count
        wanted.append((code, quantity))
      }
    }
    return wanted
  }
}
