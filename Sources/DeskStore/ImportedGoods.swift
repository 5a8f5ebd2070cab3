internal import Desk
internal import GRDB

/// Goods from the books. What confirmed orders hold is not theirs to change.
struct ImportedGoods {
  let run: Import

  private var session: Session { run.session }

  func keep() throws {
    guard !run.books.goods.isEmpty else { return }
    let columns = try CompanyTables(session: session).columns().map(\.code)
    let given = run.books.columns.isEmpty ? columns : run.books.columns.map(\.code)
    let order = PriceOrder(from: given, to: columns)
    var seen: Set<GoodCode> = []
    for var good in run.books.goods {
      try run.read()
      guard seen.insert(good.code).inserted else {
        run.reject(.goods, good.code, .duplicate)
        continue
      }
      guard good.prices.count == given.count else {
        run.reject(.goods, good.code, .priceCount(good.prices.count, columns: given.count))
        continue
      }
      let before = try before(good.code)
      if given != columns {
        let known = Dictionary(zip(columns, before?.prices ?? [])) { first, _ in first }
        good.prices = order.prices(good.prices, else: known)
      }
      try run.put(.goods, good, before: before) {
        try GoodsTable(session: session).put(good, isKnown: before != nil)
      }
    }
  }

  private func before(_ code: GoodCode) throws -> Good? {
    try session.first("SELECT \(Good.plainColumns) FROM goods WHERE code = ?", code) {
      Good(row: $0)
    }
  }
}

extension GoodsTable {
  /// Writes the books' figures of a good; `held` stays.
  func put(_ good: Good, isKnown: Bool) throws {
    let words: [Session.Value] = [
      Folding.fold(good.name), GoodText.shortCode(good.code), GoodText.text(good),
    ]
    let columns = "\(Good.plainColumns), lead, short_code, text"
    let places = Session.places(Good.columnCount + words.count)
    if isKnown {
      try session.run(
        "UPDATE goods SET (\(columns)) = (\(places)) WHERE code = ?",
        list: good.values + words + [good.code])
    } else {
      try session.run(
        "INSERT INTO goods (\(columns)) VALUES (\(places))", list: good.values + words)
    }
  }
}
