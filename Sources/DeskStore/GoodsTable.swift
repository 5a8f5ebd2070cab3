internal import Desk
internal import GRDB

/// Goods by id or code, with what a client paid for them last.
struct GoodsTable {
  let session: Session

  /// In the order of `ids`.
  func matches(ids: [Int], client: ClientCode?) throws -> [GoodMatch] {
    var matches: [GoodMatch] = []
    try session.rows(
      """
      SELECT \(Good.columns), s.day, s.price, s.quantity FROM goods g
      LEFT JOIN last_sales s ON s.client = ? AND s.good = g.code WHERE g.id = ?
      """, client, forEach: ids
    ) { _, row in
      matches.append(
        GoodMatch(
          good: Good(row: row), last: GoodMatch.Last(row: row, from: Good.columnCount)))
    }
    return matches
  }

  /// By code; goods that are no longer there are left out.
  func matches(codes: [GoodCode], client: ClientCode?) throws -> [GoodCode: GoodMatch] {
    guard !codes.isEmpty else { return [:] }
    let goods = try session.rows(
      "SELECT \(Good.columns) FROM goods WHERE code IN (\(Session.places(codes.count)))",
      list: codes.map { $0 as Session.Value }
    ) { Good(row: $0) }
    let pairs = try matches(goods, client: client).map { ($0.good.code, $0) }
    return Dictionary(pairs) { first, _ in first }
  }

  func good(_ code: GoodCode) throws -> Good? {
    try session.first("SELECT \(Good.columns) FROM goods WHERE code = ?", code) { Good(row: $0) }
  }

  private func matches(_ goods: [Good], client: ClientCode?) throws -> [GoodMatch] {
    guard let client else { return goods.map { GoodMatch(good: $0, last: nil) } }
    var matches = goods.map { GoodMatch(good: $0, last: nil) }
    try session.rows(
      "SELECT day, price, quantity FROM last_sales WHERE client = ? AND good = ?", client,
      forEach: goods.map(\.code)
    ) { matches[$0].last = GoodMatch.Last(row: $1, from: 0) }
    return matches
  }
}

extension GoodsTable {
  func sellOut(_ code: GoodCode) throws {
    try session.run("UPDATE goods SET stock = 0 WHERE code = ?", code)
  }
}
