internal import Desk

/// Goods on their way into the books: read from one file, priced from another.
struct PricedAssortment {
  /// From the dearest to the cheapest, once finished.
  private(set) var columns: [String] = []
  private(set) var goods: [Good] = []

  private var places: [Int] = []
  private var rows: [(good: Good, row: Row)] = []
  private var indexes: [GoodCode: Int] = [:]
  private var prices: [GoodCode: (line: Int, measure: Measure, prices: [Money])] = [:]

  mutating func begin(_ priceColumns: [(name: String, place: Int)]) {
    columns = priceColumns.map(\.name)
    places = priceColumns.map(\.place)
  }

  mutating func take(_ good: Good, _ row: Row) {
    indexes[good.code] = rows.count
    rows.append((good, row))
  }

  /// Where the good stands first; nil where it has not been read.
  func line(of code: GoodCode) -> Int? { indexes[code].map { rows[$0].row.line } }

  /// Nil for goods that are not sold: unknown, or without prices.
  func measure(of code: GoodCode) -> Measure? {
    prices[code]?.measure
  }

  mutating func takePrices(_ row: Row) throws(Reject.Reason) {
    let code = try row.required(.code)
    guard let index = indexes[code] else {
      throw .unknown(heading: row.heading(.code), value: code)
    }
    if let first = prices[code]?.line {
      throw .duplicate(heading: row.heading(.code), value: code, firstLine: first)
    }
    var found: [Money] = []
    for (name, place) in zip(columns, places) {
      let text = row.fields[place]
      if text.isEmpty { throw .missing(heading: name) }
      let price = try row.number(text, under: name, decimals: 2)
      if price < 0 { throw .negative(heading: name, value: text) }
      if price == 0 { throw .zero(heading: name) }
      found.append(Money(minor: price))
    }
    prices[code] = (row.line, rows[index].good.measure, found)
  }

  /// Puts the columns in order, dearest first, and the prices into the goods.
  mutating func finish() -> [Reject] {
    var sums = Array(repeating: 0.0, count: columns.count)
    for row in prices.values {
      for (place, price) in row.prices.enumerated() { sums[place] += Double(price.minor) }
    }
    let order = columns.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    columns = order.map { columns[$0] }
    var rejects: [Reject] = []
    for (good, row) in rows {
      guard let found = prices[good.code] else {
        rejects.append(row.reject(.unpriced))
        continue
      }
      var priced = good
      priced.prices = order.map { found.prices[$0] }
      goods.append(priced)
    }
    return rejects
  }
}
