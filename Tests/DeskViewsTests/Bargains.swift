@testable import Desk

/// Screens of an order under promotions.
extension Fixtures {
  /// A discount on a group, a bundle on a good, a gift, a least sum and a promotion in sight.
  var bargains: PriceRules {
    var rules = PriceRules(thresholdsOf: company.columns)
    rules.promotions = [
      Promotion(
        head: RuleHead(id: "groats", name: of("Groats", "Крупы")),
        goods: GoodsChoice(goods: ["00765"]), effect: .percent(Percent(hundredths: 750)),
        combines: true),
      Promotion(
        head: RuleHead(id: "pasta", name: of("3 for 2", "3 по цене 2")),
        goods: GoodsChoice(goods: ["00739"]), effect: .bundle(take: 3, pay: 2)),
      Promotion(
        head: RuleHead(id: "gift", name: of("Rice to cheese", "Рис к сыру")),
        goods: GoodsChoice(goods: ["00121"]),
        effect: .gift("00431", Quantity(1), isForEach: false)),
      Promotion(
        head: RuleHead(id: "bulgur", name: of("Bulgur from 8 000", "Булгур от 8 000")),
        goods: GoodsChoice(goods: ["00002"]), least: Least(sum: Money(minor: 800_000)),
        effect: .percent(Percent(5))),
    ]
    rules.minimums = [
      MinimumSum(
        head: RuleHead(id: "van", name: of("A van's way", "Рейс машины")),
        sum: Money(minor: 1_800_000))
    ]
    rules.gifts = [good("00431")]
    return rules
  }

  func promoted(_ change: (inout Sale) -> Void) -> State {
    var company = company
    company.priceRules = bargains
    let terms = Terms(for: pavlov, company: company, on: Self.today)
    var state = selling { sale in
      sale.order.reprice(terms)
      change(&sale)
    }
    state.company = company
    return state
  }

  var underPromotions: [(name: String, state: State)] {
    [
      ("promotions", promoted { $0.focus = .line(2) }),
      ("promotions-entry", promoted { $0.entry.step = .quantity(found("00739"), TextField()) }),
      (
        "promotions-read-back",
        promoted { sale in
          for answer in answers { sale.order.apply(.answered(answer)) }
          sale.order.apply(.delivery(agreed))
          sale.focus = .readBack
        }
      ),
    ]
  }
}
