import Testing

@testable import Desk

@Suite("Prices in lists of goods")
struct QuoteTests {
  private static let three = Promotion(
    head: RuleHead(id: "three", name: "Three at once"),
    goods: GoodsChoice(goods: ["g1", "g2"]), least: Least(quantity: Quantity(3)),
    effect: .percent(Percent(10)))

  /// Selling with goods found for a text, in packs of `pack`.
  private func found(_ codes: [String], pack: Int, in desk: State) -> State {
    var desk = desk
    desk.operate(.type("g"))
    let matches = codes.map { GoodMatch(good: World.good($0, pack: pack), last: nil) }
    _ = desk.update(.reported(desk.lastRequest, .goods(matches)), at: desk.now)
    return desk
  }

  private func selling() -> State {
    var card = World.card()
    card.priceRules = World.company.priceRules
    card.priceRules?.promotions = [Self.three]
    return World.selling(card)
  }

  private func quotes(_ desk: State) -> [PackQuote?] {
    desk.sale?.entry.search.matches.map { desk.orderToQuote?.quote(packOf: $0.good) } ?? []
  }

  @Test("A found good shows the price that its line then gets, and by which promotion (A23)")
  func asOnTheLine() {
    var desk = found(["g1"], pack: 3, in: selling())
    let quote = PackQuote(
      price: Money(minor: 9_000), promotion: "Three at once", within: nil)
    #expect(quotes(desk) == [quote])
    desk.operate(.accept, .accept)
    #expect(desk.sale?.order.prices.map(\.price) == [quote.price])
  }

  @Test("What a pack does not earn alone is named, and counts with what the order has (A23)")
  func within() {
    var desk = found(["g1", "g3"], pack: 1, in: selling())
    #expect(quotes(desk).map(\.?.price.minor) == [10_000, 10_000])
    #expect(quotes(desk).map { $0?.within ?? "" } == ["Three at once", ""])
    desk.operate(.accept, .type("2"), .accept)
    desk = found(["g1", "g2"], pack: 1, in: desk)
    #expect(quotes(desk).map(\.?.price.minor) == [9_000, 9_000])
    desk.operate(.undo)
    #expect(quotes(desk).map(\.?.price.minor) == [10_000, 10_000], "the order is another")
  }

  @Test("Information on goods counts by an order that would begin; without a client by none (A18)")
  func information() {
    let goods = [GoodMatch(good: World.good("g1", pack: 3), last: nil)]
    for (before, price) in [(selling(), 9_000), (World.desk(), nil)] {
      var desk = before
      desk.operate(.goods, .type("g"))
      _ = desk.update(.reported(desk.lastRequest, .goods(goods)), at: desk.now)
      guard case .goods(let search)? = desk.overlay else {
        Issue.record("no list of goods")
        return
      }
      #expect(
        search.matches.map { desk.orderToQuote?.quote(packOf: $0.good).price.minor } == [price])
    }
  }

  @Test("Rules that are put in force during a call price the order and the list at once (A10)")
  func newRules() {
    var desk = found(["g1"], pack: 3, in: World.ordered(["g2"]))
    var rules = World.company.priceRules
    rules.promotions = [Self.three]
    _ = desk.update(.reported(0, .priceRules(rules, since: World.start)), at: desk.now)
    #expect(quotes(desk).map(\.?.price.minor) == [9_000])
    #expect(desk.notice == .priceRulesChanged(since: desk.calendar.civilTime(World.start)))
    #expect(desk.violations == [])
  }

  @Test("What is being read to the client keeps its price until the store refuses it (A10)")
  func readingBack() {
    var desk = World.ordered(["g1", "g2"])
    for _ in 0..<3 { desk.operate(.refuseOffer, .type("1")) }
    desk.operate(.delivery, .confirm)
    #expect(desk.sale?.focus == .readBack)
    var rules = World.company.priceRules
    rules.promotions = [Self.three]
    expect(&desk, after: .reported(0, .priceRules(rules, since: World.start)))
  }
}
