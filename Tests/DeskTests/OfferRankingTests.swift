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

  @Test(
    "One of the first four at most is a wish, the fifth is, the eighth is the other (A7)",
    arguments: [
      ("uuuuuuuuusn", "uuuusuunuu"), ("snuuuuuuuu", "suuunuuuuu"), ("uuuuuuuuuu", "uuuuuuuuuu"),
      ("ssnn", "ssnn"), ("uuunuuuuuus", "uuunuuusuu"), ("", ""),
    ])
  func mixed(_ likelihood: String, _ list: String) {
    let offers = likelihood.enumerated().map { place, reason in
      offer("g\(place)", self.reason(reason), 900 - place)
    }
    let letters = OfferRanking.rank(offers).map { letter($0.reason) }
    #expect(String(letters.prefix(10)) == list)
  }

  @Test("Offers that were answered have taken the first places (A7)")
  func mixedAfterAnswers() {
    var order = Order(key: "k", terms: Terms(columns: ["p"]))
    for place in 0..<4 {
      let answer = OfferAnswer(
        good: "a\(place)", name: "a", reason: .popular(percent: 9), verdict: .refused(.notNow))
      order.apply(.answered(answer))
    }
    let sources = [offer("u", reason("u"), 900), offer("s", .special, 100)]
    let ranked = OfferRanking.rank(sources: sources, companions: [], order: order)
    #expect(ranked.map(\.match.good.code) == ["s", "u"])
  }

  @Test("A good with two reasons stands once, higher than with either, as special before all else")
  func joined() {
    let ranked = OfferRanking.rank([
      offer("a", .special, 500), offer("a", reason("u"), 600), offer("b", .popular(percent: 1), 70),
    ])
    #expect(ranked.map(\.reason) == [.special, .popular(percent: 1)])
    #expect(ranked.first?.score == 640)
  }

  @Test("A usual good counts the more the more often it is bought and the more it is due")
  func usual() {
    func score(_ orders: Int, _ days: Int) -> Int {
      OfferRanking.usualScore(orders: orders, of: 10, daysSinceLast: days, rhythmDays: 7)
    }
    #expect(score(10, 7) == 920)
    #expect(score(10, 1) < score(10, 5))
    #expect(score(5, 14) < score(10, 7))
    #expect(score(10, 60) < score(10, 7))
    let once = OfferRanking.usualScore(orders: 1, of: 1, daysSinceLast: 9, rhythmDays: nil)
    #expect(once < OfferRanking.usualScore(orders: 9, of: 9, daysSinceLast: 9, rhythmDays: nil))
  }

  @Test("What a client has passed over in its list gives way to what is ahead (A7)")
  func passedOver() {
    var order = Order(key: "k", terms: Terms(columns: ["p"]))
    let sources = "abcdefgh".enumerated().map { place, code in
      offer(String(code), reason("u"), 900 - 10 * place, place: place)
    }
    func first(_ goods: String) -> String {
      order = Order(key: "k", terms: Terms(columns: ["p"]))
      for (id, code) in goods.enumerated() {
        let line = OrderLine(id: id + 1, good: good(String(code)), quantity: Quantity(1), last: nil)
        order.apply(.put(line))
      }
      let ranked = OfferRanking.rank(sources: sources, companions: [], order: order)
      return ranked.map(\.match.good.code).joined()
    }
    #expect(first("") == "abcdefgh")
    #expect(first("bde") == "fghac")
    // Named in no order: nothing is passed over.
    #expect(first("edb") == "acfgh")
  }

  @Test("Where a client's goods differ by chance alone, all are expected alike")
  func alike() {
    let even = UsualPrior(counts: [3, 4, 2, 3, 3, 2, 4, 3], of: 5)
    let apart = UsualPrior(counts: [5, 5, 5, 1, 1, 5, 1, 1], of: 5)
    #expect(even.share == 600 && even.weight > 100)
    #expect(apart.weight == UsualPrior.standard.weight)
    #expect(UsualPrior(counts: [1, 5, 2], of: 5) == .standard, "too little to tell")
    func gap(_ prior: UsualPrior) -> Int {
      func score(_ orders: Int) -> Int {
        OfferRanking.usualScore(
          orders: orders, of: 5, daysSinceLast: 7, rhythmDays: nil, supposing: prior)
      }
      return score(5) - score(1)
    }
    #expect(gap(even) < 200 && gap(apart) > 400)
  }

  @Test("What goes with a good counts less for a client that never bought it")
  func companions() {
    let companion = offer("c", .companion(of: "x", percent: 60), 600)
    let usual = offer("u", reason("u"), 300)
    let order = Order(key: "k", terms: Terms(columns: ["p"]))
    func first(_ sources: [Offer]) -> GoodCode? {
      OfferRanking.rank(sources: sources, companions: [companion], order: order)
        .first?.match.good.code
    }
    #expect(first([offer("p", .popular(percent: 50), 100)]) == "c")
    #expect(first([usual]) == "u")
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

  private func reason(_ letter: Character) -> Offer.Reason {
    switch letter {
    case "u": .usual(orders: 9, of: 10, last: day)
    case "s": .special
    default: .new
    }
  }

  private func letter(_ reason: Offer.Reason) -> Character {
    switch reason {
    case .usual: "u"
    case .special: "s"
    default: "n"
    }
  }

  private func offer(
    _ code: GoodCode, _ reason: Offer.Reason, _ score: Int = 500, stock: Int = 10,
    place: Int? = nil
  ) -> Offer {
    Offer(
      match: GoodMatch(good: good(code, stock: stock), last: nil), reason: reason,
      suggested: Quantity(1), score: score, place: place)
  }
}
