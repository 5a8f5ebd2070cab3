import Desk
import Testing

@Suite struct OfferRankingTests {
  @Test("What is on the order, answered or out of stock is not offered")
  func settled() {
    var order = Order(key: "k", terms: Terms(columns: ["p"]))
    let line = OrderLine(id: 1, good: good("a"), quantity: Quantity(1), last: nil)
    order.apply(.put(line))
    let answer = OfferAnswer(
      good: "b", name: "b", reason: .new, verdict: .refused(.notNow))
    order.apply(.answered(answer))
    let sources = [
      offer("a", .special), offer("b", .new), offer("c", .new, stock: 0), offer("d", .new),
    ]
    let ranked = OfferRanking.rank(sources: sources, companions: [], order: order)
    #expect(ranked.map(\.match.good.code) == ["d"])
  }

  @Test("The first offers have different reasons, the rest stand by score")
  func mixed() {
    let usual = (0..<6).map { offer("u\($0)", .usual(orders: 9, of: 10, last: day), 900 - $0) }
    let others = [
      offer("s", .special, 720), offer("n", .new, 700),
      offer("c", .companion(of: "x", percent: 50), 690),
    ]
    let ranked = OfferRanking.rank(usual + others)
    #expect(ranked.first?.match.good.code == "u0")
    let head = Set(ranked.prefix(5).map(\.match.good.code))
    #expect(head.isSuperset(of: ["s", "n"]))
    #expect(ranked.count == 9)
  }

  @Test("A good with two reasons stands once, higher than with either")
  func joined() {
    let ranked = OfferRanking.rank([offer("a", .special, 600), offer("a", .new, 500)])
    #expect(ranked.map(\.reason) == [.special])
    #expect(ranked.first?.score == 640)
  }

  @Test("A usual good counts the more the more often it is bought and the more it is due")
  func usual() {
    func score(_ orders: Int, _ days: Int) -> Int {
      OfferRanking.usualScore(orders: orders, of: 10, daysSinceLast: days, rhythmDays: 7)
    }
    #expect(score(10, 7) == 900)
    #expect(score(10, 1) < score(10, 5))
    #expect(score(5, 14) < score(10, 7))
    #expect(score(10, 60) < score(10, 7))
    #expect(OfferRanking.usualScore(orders: 1, of: 0, daysSinceLast: 0, rhythmDays: 0) == 300)
  }

  @Test("Forty offers are kept, whatever their number")
  func bounded() {
    let many = (0..<300).map { offer("g\($0)", .popular(percent: $0 % 50), $0) }
    #expect(OfferRanking.rank(many).count == OfferRanking.longest)
  }

  private let day = Day(number: 20_000)

  private func good(_ code: GoodCode, stock: Int = 10) -> Good {
    Good(
      code: code, name: code, group: "g", measure: .piece, pack: 1, stock: Quantity(stock),
      taxPercent: 10, barcode: "", mark: .none, certificate: "", prices: [Money(minor: 100)])
  }

  private func offer(
    _ code: GoodCode, _ reason: Offer.Reason, _ score: Int = 500, stock: Int = 10
  ) -> Offer {
    Offer(
      match: GoodMatch(good: good(code, stock: stock), last: nil), reason: reason,
      suggested: Quantity(1), score: score)
  }
}
