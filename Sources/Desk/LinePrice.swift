/// What a line costs, and by which rules (A10, A23).
public struct LinePrice: Hashable, Sendable, Codable {
  /// Index of the column.
  public var column: Int
  /// Which of ``Terms/columnRules`` led there; nil: the client's own column.
  public var columnRule: Int?
  /// For one measure in the column.
  public var list: Money
  /// For one measure, after the promotions.
  public var price: Money
  /// What of the line is paid: less than its quantity where some is free.
  public var paid: Quantity
  /// The sum to pay.
  public var sum: Money
  /// Which of ``Terms/promotions`` made it lower, in the order in which they were applied.
  public var promotions: [Int] = []
  /// A promotion would have gone below the lowest share of the column's price.
  public var isAtFloor = false
}

/// A good that a promotion gives: a line of the order at no price.
public struct Gift: Hashable, Sendable, Codable {
  public var good: Good
  public var quantity: Quantity
  /// Which of ``Terms/promotions``.
  public var promotion: Int
}

/// What an order's lines come to, by rule: enough to tell in one step which rules are met.
struct OrderSums: Hashable, Sendable, Codable {
  struct Sum: Hashable, Sendable, Codable {
    var quantity = Quantity.zero
    var money = Money.zero
  }

  /// All lines in the client's own column.
  var order = Money.zero
  /// The goods of each of ``Terms/columnRules``, in the client's own column.
  var columnRules: [Sum]
  /// The goods of each of ``Terms/promotions``, in the client's own column.
  var promotions: [Sum]

  init(_ terms: Terms) {
    columnRules = Array(repeating: Sum(), count: terms.columnRules.count)
    promotions = Array(repeating: Sum(), count: terms.promotions.count)
  }

  /// Counts a line in, or with `sign` -1 out.
  mutating func count(_ line: OrderLine, sign: Int, _ terms: Terms) {
    let money = line.good.sum(of: line.quantity, column: terms.own).minor * sign
    let quantity = line.quantity.thousandths * sign
    order.minor += money
    for (place, rule) in terms.columnRules.enumerated() where rule.goods.contains(line.good) {
      columnRules[place].money.minor += money
      columnRules[place].quantity.thousandths += quantity
    }
    for (place, rule) in terms.promotions.enumerated() where rule.goods.contains(line.good) {
      promotions[place].money.minor += money
      promotions[place].quantity.thousandths += quantity
    }
  }
}

/// Which rules' sums and quantities are reached. While this stays the same, no line's price hangs
/// on another line.
struct MetRules: Hashable, Sendable, Codable {
  var columnRules: [Bool]
  var promotions: [Bool]
  /// The column of the order as a whole, and which rule led there.
  var column: Int
  var columnRule: Int?

  init(_ sums: OrderSums, _ terms: Terms) {
    columnRules = zip(terms.columnRules, sums.columnRules).map {
      $0.least.isReached(by: $1, of: sums.order)
    }
    promotions = zip(terms.promotions, sums.promotions).map {
      $0.least.isReached(by: $1, of: sums.order)
    }
    column = terms.own
    for (place, rule) in terms.columnRules.enumerated() where columnRules[place] && rule.isOfOrder {
      guard terms.targets[place] > column else { continue }
      column = terms.targets[place]
      columnRule = place
    }
  }
}

/// How rules combine, on one line:
///
/// 1. The best column counts: the client's own or the cheapest that a met rule leads to.
/// 2. Promotions that combine are applied on top of each other, in the order of the file.
/// 3. A promotion that stands alone is applied by itself. Of these and the combined ones the line
///    gets what costs the client least; of equal ones the combined, else the first in the file.
/// 4. No line costs less than ``Terms/floor`` of its price in the column.
///
/// After each promotion the price for one measure is rounded to a whole minor unit, and the sum
/// once, both by ``Rounding``.
extension Terms {
  func price(of good: Good, _ quantity: Quantity, _ met: MetRules) -> LinePrice {
    let base = columnPrice(of: good, quantity, met)
    var combined = base
    var alone: LinePrice?
    for (place, promotion) in promotions.enumerated() {
      guard met.promotions[place], promotion.goods.contains(good),
        promotion.least.line.map({ quantity >= $0 }) ?? true
      else { continue }
      if promotion.combines {
        combined.apply(promotion.effect, place)
      } else {
        var one = base
        one.apply(promotion.effect, place)
        one.settle(quantity, floor: floor)
        if one.sum < alone?.sum ?? base.sum { alone = one }
      }
    }
    combined.settle(quantity, floor: floor)
    if let alone, alone.sum < combined.sum { return alone }
    return combined
  }

  private func columnPrice(of good: Good, _ quantity: Quantity, _ met: MetRules) -> LinePrice {
    var column = met.column
    var columnRule = met.columnRule
    for (place, rule) in columnRules.enumerated() where met.columnRules[place] {
      guard targets[place] > column, rule.goods.contains(good),
        rule.least.line.map({ quantity >= $0 }) ?? true
      else { continue }
      column = targets[place]
      columnRule = place
    }
    let list = good.price(column: column)
    return LinePrice(
      column: column, columnRule: columnRule, list: list, price: list, paid: quantity,
      sum: Rounding.sum(price: list, quantity: quantity) ?? .zero)
  }

  /// What the order has earned for nothing, while the stock lasts: `left` is what there is of a
  /// good beside the lines.
  func gifts(_ sums: OrderSums, _ met: MetRules, left: (Good) -> Quantity) -> [Gift] {
    guard !gifts.isEmpty else { return [] }
    var taken: [GoodCode: Quantity] = [:]
    return promotions.indices.compactMap { place in
      let sum = sums.promotions[place]
      guard met.promotions[place], sum.quantity > .zero,
        case .gift(let code, let quantity, let isForEach) = promotions[place].effect,
        let good = gifts.first(where: { $0.code == code })
      else { return nil }
      let least = promotions[place].least
      let times = isForEach ? least.times(in: sum, of: sums.order) : 1
      let (earned, overflow) = quantity.thousandths.multipliedReportingOverflow(by: times)
      let unit = good.measure.isWhole ? 1000 : 1
      let stock = left(good) - taken[code, default: .zero]
      let given = min(overflow ? Int.max : earned, stock.thousandths) / unit * unit
      guard given > 0 else { return nil }
      let gift = Gift(good: good, quantity: Quantity(thousandths: given), promotion: place)
      taken[code, default: .zero] = taken[code, default: .zero] + gift.quantity
      return gift
    }
  }
}

extension LinePrice {
  fileprivate mutating func apply(_ effect: Promotion.Effect, _ place: Int) {
    let before = (price, paid)
    switch effect {
    case .percent(let percent): price = Rounding.share(percent.rest, of: price)
    case .price(let fixed): price = min(price, fixed)
    case .bundle(let take, let pay):
      let bundles = paid.thousandths / (take * 1000)
      paid.thousandths -= bundles * (take - pay) * 1000
    case .gift: break
    }
    if before != (price, paid) { promotions.append(place) }
  }

  /// Keeps the price above the floor and sums up.
  fileprivate mutating func settle(_ quantity: Quantity, floor: Percent) {
    guard !promotions.isEmpty else { return }
    let lowest = Rounding.share(floor, of: list)
    if price < lowest {
      price = lowest
      isAtFloor = true
    }
    sum = Rounding.sum(price: price, quantity: paid) ?? .zero
    guard paid < quantity, let least = Rounding.sum(price: lowest, quantity: quantity),
      sum < least
    else { return }
    sum = least
    isAtFloor = true
  }
}

extension Least {
  func isReached(by goods: OrderSums.Sum, of order: Money) -> Bool {
    (quantity.map { goods.quantity >= $0 } ?? true) && (sum.map { goods.money >= $0 } ?? true)
      && (self.order.map { order >= $0 } ?? true)
  }

  /// How many times it is reached, at least once.
  fileprivate func times(in goods: OrderSums.Sum, of order: Money) -> Int {
    let times = [
      quantity.map { goods.quantity.thousandths / max(1, $0.thousandths) },
      sum.map { goods.money.minor / max(1, $0.minor) },
      self.order.map { order.minor / max(1, $0.minor) },
    ]
    return max(1, times.compactMap { $0 }.min() ?? 1)
  }
}

extension Good {
  /// The price for one measure in a column; nothing where the books have none.
  public func price(column: Int) -> Money {
    prices.indices.contains(column) ? prices[column] : .zero
  }

  func sum(of quantity: Quantity, column: Int) -> Money {
    Rounding.sum(price: price(column: column), quantity: quantity) ?? .zero
  }
}
