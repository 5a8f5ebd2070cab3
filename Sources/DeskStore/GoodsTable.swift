internal import Desk
internal import GRDB

/// Goods by id or code, with what a client paid for them last.
struct GoodsTable {
  let session: Session

  /// In the order of `ids`.
  func matches(ids: [Int], client: ClientCode?) throws -> [GoodMatch] {
    guard !ids.isEmpty else { return [] }
    var goods: [Int: Good] = [:]
    _ = try session.rows(
      "SELECT \(Good.columns), id FROM goods WHERE id IN (\(Session.places(ids.count)))",
      list: ids.map { $0 as Session.Value }
    ) { row in goods[row[Good.columnCount]] = Good(row: row) }
    return try matches(ids.compactMap { goods[$0] }, client: client)
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
    var last: [GoodCode: GoodMatch.Last] = [:]
    _ = try session.rows(
      """
      SELECT good, day, price, quantity FROM last_sales
      WHERE client = ? AND good IN (\(Session.places(goods.count)))
      """, list: [client] + goods.map { $0.code as Session.Value }
    ) { row in last[row[0]] = GoodMatch.Last(row: row, from: 1) }
    return goods.map { GoodMatch(good: $0, last: last[$0.code]) }
  }
}
