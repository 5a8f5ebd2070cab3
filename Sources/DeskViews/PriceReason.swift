import Desk

/// Why a line costs what it costs: the column, then the promotions in the order in which they were
/// applied (A10, A23). Of the client's own column, and nothing else, nothing is said.
enum PriceReason {
  /// For the line under the marker.
  static func ofChosenLine(_ state: State, _ words: Words) -> String? {
    guard let sale = state.sale, case .line(let id) = sale.focus,
      let index = sale.order.index(of: id)
    else { return nil }
    let price = sale.order.prices[index]
    guard price.columnRule != nil || !price.promotions.isEmpty else { return nil }
    return text(index, of: sale.order, state.company, words)
  }

  static func text(
    _ index: Int, of order: Order, _ company: Company, _ words: Words
  ) -> String {
    let price = order.prices[index]
    let measure = order.lines[index].good.measure
    var parts = [column(of: price, order.terms, company, words)]
    for place in price.promotions {
      let promotion = order.terms.promotions[place]
      parts.append(words.order.effect(promotion.effect, measure) + " «\(promotion.head.name)»")
    }
    if price.paid < order.lines[index].quantity {
      parts.append(words.order.paid(words.formats.quantity(price.paid, measure)))
    }
    if price.isAtFloor { parts.append(words.order.atFloor) }
    return parts.joined(separator: " · ")
  }

  private static func column(
    of price: LinePrice, _ terms: Terms, _ company: Company, _ words: Words
  ) -> String {
    let columns = company.columns
    let name = columns.indices.contains(price.column) ? columns[price.column].name : ""
    var text = name
    if !price.promotions.isEmpty { text += " " + words.formats.money(price.list) }
    guard let rule = price.columnRule.map({ terms.columnRules[$0] }) else {
      return text + ", " + words.order.ownColumn
    }
    if rule.head.name != name { text += " «\(rule.head.name)»" }
    let least = rule.least
    if let sum = least.order ?? least.sum {
      text += ", " + words.order.from(words.formats.money(sum))
    }
    if let quantity = least.quantity ?? least.line {
      text += ", " + words.order.from(words.formats.plain(quantity))
    }
    return text
  }
}
