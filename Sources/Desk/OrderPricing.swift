/// What the lines come to.
extension Order {
  /// Prices the order anew under other terms.
  mutating func reprice(_ terms: Terms) {
    self.terms = terms
    sums = OrderSums(terms)
    for line in lines { sums.count(line, sign: 1, terms) }
    met = MetRules(sums, terms)
    priceLines()
  }

  /// Prices the lines anew only where a rule is met now, or is no longer.
  mutating func settle() {
    let now = MetRules(sums, terms)
    if now != met {
      met = now
      priceLines()
    } else {
      gifts = earnedGifts
    }
  }

  private mutating func priceLines() {
    prices = lines.map { terms.price(of: $0.good, $0.quantity, met) }
    total = form?.sum ?? .zero
    taxed = []
    for (line, price) in zip(lines, prices) { add(price.sum, of: line.good) }
    gifts = earnedGifts
  }

  /// Of a gift there is what the lines leave of the stock.
  private var earnedGifts: [Gift] {
    terms.gifts(sums, met) { left(of: $0) - (line(for: $0.code)?.quantity ?? .zero) }
  }

  /// Counts the sum of a line in, or with a minus out.
  mutating func add(_ sum: Money, of good: Good) {
    total += sum
    let place = taxed.firstIndex { $0.percent >= good.taxPercent } ?? taxed.count
    if place == taxed.count || taxed[place].percent != good.taxPercent {
      taxed.insert(TaxedSum(percent: good.taxPercent, sum: .zero), at: place)
    }
    taxed[place].sum += sum
    if taxed[place].sum == .zero { taxed.remove(at: place) }
  }

  /// What the order would come to with a line put on it.
  func total(putting line: OrderLine) -> Money {
    let place = index(of: line.id)
    var sums = sums
    sums.count(line, sign: 1, terms)
    if let place { sums.count(lines[place], sign: -1, terms) }
    let now = MetRules(sums, terms)
    let price = terms.price(of: line.good, line.quantity, now)
    if now == met { return total + price.sum - (place.map { prices[$0].sum } ?? .zero) }
    return lines.reduce(price.sum) {
      $1.id == line.id ? $0 : $0 + terms.price(of: $1.good, $1.quantity, now).sum
    }
  }

  /// What so much of a good would cost on a line of its own, as the order stands.
  public func quote(_ good: Good, _ quantity: Quantity) -> LinePrice {
    terms.price(of: good, quantity, met)
  }

  /// What a pack more of a good would cost, counted in: with what the order has of it already.
  public func quote(packOf good: Good) -> PackQuote {
    let before = line(for: good.code)
    var line = before ?? OrderLine(id: 0, good: good, quantity: .zero, last: nil)
    line.quantity = line.quantity + Quantity(max(1, good.pack))
    var sums = sums
    sums.count(line, sign: 1, terms)
    if let before { sums.count(before, sign: -1, terms) }
    let price = terms.price(of: good, line.quantity, MetRules(sums, terms))
    let name = price.promotions.first.map { terms.promotions[$0].head.name }
    let within = name == nil ? terms.promotions(on: good).first?.head.name : nil
    return PackQuote(price: price.price, promotion: name, within: within)
  }

  /// Whether the sums are those of the lines priced anew.
  var isPricedRight: Bool {
    var anew = self
    anew.reprice(terms)
    return anew == self
  }

  /// Tax included in the total, by rate, the lowest rate first.
  public var taxes: [(percent: Int, tax: Money)] {
    taxed.map { ($0.percent, Rounding.taxIncluded(in: $0.sum, percent: $0.percent)) }
  }

  /// Tax included in the total: ``taxes`` together.
  public var tax: Money { taxes.reduce(.zero) { $0 + $1.tax } }

  /// What is missing to the smallest sum for which an order is taken (A10); nil when nothing is.
  public var missingToMinimum: Money? {
    guard let minimum = terms.minimum, total < minimum.sum else { return nil }
    return minimum.sum - total
  }

  /// The rule that gives the order its column; nil for the client's own.
  public var columnRule: ColumnRule? { met.columnRule.map { terms.columnRules[$0] } }

  /// The promotions that hang on more than a line and are met.
  var metPromotions: [Int] {
    met.promotions.indices.filter {
      met.promotions[$0] && terms.promotions[$0].least.isOfOrder
        && sums.promotions[$0].quantity > .zero
    }
  }

  /// The nearest step that more goods would earn (A9): a sum before a quantity.
  public var nextStep: NextStep? {
    var steps: [NextStep] = []
    for (place, rule) in terms.columnRules.enumerated() where !met.columnRules[place] {
      guard terms.targets[place] > met.column else { continue }
      let mayStart = rule.isOfOrder || sums.columnRules[place].quantity > .zero
      if mayStart { steps += step(rule.head, rule.least, sums.columnRules[place]) }
    }
    for (place, promotion) in terms.promotions.enumerated() where !met.promotions[place] {
      let sum = sums.promotions[place]
      if promotion.goods.isAll || sum.quantity > .zero {
        steps += step(promotion.head, promotion.least, sum)
      }
    }
    return steps.min { $0.missing < $1.missing }
  }

  /// One step, where a single sum or quantity is missing.
  private func step(
    _ head: RuleHead, _ least: Least, _ goods: OrderSums.Sum
  ) -> [NextStep] {
    var missing: [NextStep.Missing] = []
    if let order = least.order, sums.order < order { missing.append(.sum(order - sums.order)) }
    if let sum = least.sum, goods.money < sum { missing.append(.sum(sum - goods.money)) }
    if let quantity = least.quantity, goods.quantity < quantity {
      missing.append(.quantity(quantity - goods.quantity))
    }
    guard missing.count == 1 else { return [] }
    return [NextStep(name: head.name, missing: missing[0])]
  }
}

/// What the lines with one rate of tax come to, tax included.
struct TaxedSum: Hashable, Sendable {
  /// Whole per cent.
  var percent: Int
  var sum: Money
}

/// A rule in sight: how much more it takes.
public struct NextStep: Hashable, Sendable {
  public enum Missing: Hashable, Sendable, Comparable {
    case sum(Money)
    case quantity(Quantity)
  }

  public var name: String
  public var missing: Missing
}

/// What one pack more of a good would cost on the order in hand (A10, A23).
public struct PackQuote: Hashable, Sendable {
  /// For one measure.
  public var price: Money
  /// Name of the promotion that makes it; nil: the column's price.
  public var promotion: String?
  /// Where no promotion makes the price: the name of one that is about the good, which more goods
  /// would earn, or which gives something beside them.
  public var within: String?
}

extension State {
  /// By what found goods are priced: the order in hand, else one that would begin; nil while no
  /// client is known.
  public var orderToQuote: Order? {
    if let sale { return sale.order }
    return conversation?.card.map {
      Order(key: "", terms: Terms(for: $0.client, company: company, on: calendar.today))
    }
  }
}
