import Testing

@testable import Desk

@Suite("Prices by rules at the desk")
struct PricingTests {
  static func head(_ id: RuleID) -> RuleHead { RuleHead(id: id, name: id) }

  static let tenPercent = Promotion(
    head: head("ten"), least: Least(order: Money(minor: 30_000)), effect: .percent(Percent(10)))

  /// Selling under other rules than those of the columns.
  private func selling(
    _ card: Card = World.card(), _ change: (inout PriceRules) -> Void
  ) -> State {
    var rules = World.company.priceRules
    change(&rules)
    var card = card
    card.priceRules = rules
    return World.selling(card)
  }

  private func put(_ desk: inout State, _ code: String, _ quantity: Int, price: Int = 10_000) {
    desk.sale?.focus = .entry
    desk.sale?.entry.step = .quantity(World.match(code, price: price), TextField("\(quantity)"))
    desk.operate(.accept)
  }

  @Test("A promotion that the sum earns lowers every line, says so, and goes again, A23")
  func earned() {
    var desk = selling { $0.promotions = [Self.tenPercent] }
    put(&desk, "g1", 2)
    #expect(desk.sale?.order.total == Money(minor: 20_000))
    #expect(desk.sale?.order.nextStep == NextStep(name: "ten", missing: .sum(Money(minor: 10_000))))
    put(&desk, "g2", 1)
    #expect(desk.sale?.order.prices.map(\.sum.minor) == [18_000, 9_000])
    #expect(desk.notice == .promotionEarned("ten"))
    desk.operate(.undo)
    #expect(desk.sale?.order.total == Money(minor: 20_000))
    #expect(desk.violations == [])
  }

  @Test("The limit is checked against what the order would cost with the line, A5")
  func limit() {
    let card = World.card(World.client(limit: 27_000))
    var desk = selling(card) { $0.promotions = [Self.tenPercent] }
    put(&desk, "g1", 3)
    #expect(desk.sale?.order.total == Money(minor: 27_000), "thirty less ten per cent just fits")
    put(&desk, "g2", 1)
    #expect(
      desk.notice == .refused(.lineOverLimit(by: Money(minor: 9_000), fits: .zero)))
    #expect(desk.violations == [])
  }

  @Test("What fits the limit is the most that does, with the rules applied, A5")
  func fits() {
    let card = World.card(World.client(limit: 45_000))
    var desk = selling(card) { $0.promotions = [Self.tenPercent] }
    put(&desk, "g1", 9)
    #expect(
      desk.notice == .refused(.lineOverLimit(by: Money(minor: 36_000), fits: Quantity(5))))
  }

  @Test("Below the least sum nothing is confirmed, and what is missing is said, A10")
  func minimum() {
    var desk = selling {
      $0.minimums = [MinimumSum(head: Self.head("van"), sum: Money(minor: 15_000))]
    }
    put(&desk, "g1", 1)
    for _ in 0..<3 { desk.operate(.refuseOffer, .type("1")) }
    let refusal = Refusal.belowMinimum(
      desk.sale!.order.terms.minimum!, missing: Money(minor: 5_000))
    expect(&desk, after: .confirm) { $0.notice = .refused(refusal) }
    #expect(refusal.duty == .a10)
    put(&desk, "g2", 1)
    desk.operate(.delivery, .confirm)
    #expect(desk.refusal(of: .confirm) == nil)
  }

  @Test("A gift comes while its stock lasts, without a price, and is confirmed with the order, A23")
  func gift() {
    var gift = World.good("tea")
    gift.stock = Quantity(1)
    var desk = selling {
      $0.gifts = [gift]
      $0.promotions = [
        Promotion(
          head: Self.head("tea"), least: Least(quantity: Quantity(2)),
          effect: .gift("tea", Quantity(1), isForEach: true))
      ]
    }
    put(&desk, "g1", 5)
    #expect(desk.sale?.order.gifts == [Gift(good: gift, quantity: Quantity(1), promotion: 0)])
    #expect(desk.sale?.order.total == Money(minor: 50_000))
    for _ in 0..<3 { desk.operate(.refuseOffer, .type("1")) }
    desk.operate(.delivery, .confirm)
    desk.pass(milliseconds: State.shortestReadBack)
    let effects = desk.operate(.confirm)
    guard case .keep(.confirm(_, let confirmation), _)? = effects.last else {
      Issue.record("not confirmed: \(effects)")
      return
    }
    #expect(confirmation.lines == 1 && confirmation.gifts == 1)
  }

  @Test("The delivery form proposes the first day whose cut-off is still to come, A12")
  func proposedDay() {
    let rules: (inout PriceRules) -> Void = {
      $0.cutOffs = [CutOff(head: Self.head("vans"), daysBefore: 1, minute: 16 * 60)]
    }
    let desk = selling(World.card(), rules)
    let days = desk.deliveryDays(for: World.client())
    var day = Moment(day: World.today, minute: 16 * 60 - 1)
    #expect(days.next(from: day) == World.today + 1)
    day.minute += 1
    #expect(days.next(from: day) == World.today + 3, "not on a Sunday")
    #expect(desk.sale?.delivery[.day]?.value == .day(days.next(from: desk.moment)))
  }

  @Test("A day whose cut-off passed during the call is refused with the next, A12")
  func cutOffPassed() {
    var desk = selling {
      $0.cutOffs = [CutOff(head: Self.head("vans"), daysBefore: 1, minute: 16 * 60)]
    }
    put(&desk, "g1", 1)
    for _ in 0..<3 { desk.operate(.refuseOffer, .type("1")) }
    let agreed = desk.deliveryDays(for: World.client()).next(from: desk.moment)
    desk.operate(.delivery, .confirm)
    #expect(desk.refusal(of: .confirm) == nil)
    let minutes = (16 * 60 - desk.moment.minute + 24 * 60) % (24 * 60)
    _ = desk.update(.ticked, at: desk.now.advanced(bySeconds: minutes * 60))
    let next = desk.deliveryDays(for: World.client()).next(from: desk.moment)
    #expect(next > agreed)
    #expect(desk.refusal(of: .confirm) == .cutOffPassed(agreed, next: next))
    desk.operate(.back, .delivery)
    #expect(desk.sale?.delivery[.day]?.value == .day(next))
  }

  @Test("New rules of the store price the order in hand anew, A10")
  func newRules() {
    var desk = World.ordered(["g1", "g2", "g3"])
    let request = desk.lastRequest + 1
    desk.awaited = .report(request)
    var card = World.card()
    card.priceRules = World.company.priceRules
    card.priceRules?.promotions = [Self.tenPercent]
    let sources = OfferSources(offers: World.offers)
    _ = desk.update(.reported(request, .client(card, sources, staff: World.staff)), at: desk.now)
    #expect(desk.sale?.order.total == Money(minor: 27_000))
    #expect(desk.violations == [])
  }

  @Test("Midnight brings the new day's rules to the order in hand, A23")
  func midnight() {
    var tomorrow = Self.tenPercent
    tomorrow.head.period = Period(from: World.today + 1)
    var desk = selling { $0.promotions = [tomorrow] }
    put(&desk, "g1", 4)
    #expect(desk.sale?.order.total == Money(minor: 40_000))
    let calendar = Calendar(today: World.today + 1, offsetSeconds: 10_800)
    _ = desk.update(.calendarChanged(calendar), at: desk.now)
    #expect(desk.sale?.order.total == Money(minor: 36_000))
  }

  @Test("Whatever is put and taken away, an order costs what its lines cost priced anew, A10")
  func random() {
    var seed: UInt64 = 42
    func roll(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    var rules = PriceRules(thresholdsOf: World.columns)
    rules.floor = Percent(70)
    rules.gifts = [World.good("gift")]
    rules.promotions = [
      Self.tenPercent,
      Promotion(
        head: Self.head("group"), goods: GoodsChoice(goods: ["g1", "g2"]),
        least: Least(quantity: Quantity(7)), effect: .percent(Percent(15)), combines: true),
      Promotion(
        head: Self.head("bundle"), goods: GoodsChoice(goods: ["g2", "g3"]),
        effect: .bundle(take: 3, pay: 2)),
      Promotion(
        head: Self.head("gift"), least: Least(sum: Money(minor: 50_000)),
        effect: .gift("gift", Quantity(1), isForEach: true)),
    ]
    var company = World.company
    company.priceRules = rules
    var order = Order(
      key: "k", terms: Terms(for: World.client(), company: company, on: World.today))
    for _ in 0..<2000 {
      let id = 1 + roll(6)
      if roll(3) == 0 {
        order.apply(.remove(id))
      } else {
        let good = World.good("g\(id)", price: 500 * id)
        let line = OrderLine(id: id, good: good, quantity: Quantity(1 + roll(40)), last: nil)
        let expected = order.total(putting: line)
        order.apply(.put(line))
        #expect(order.total == expected)
      }
      #expect(order.isPricedRight)
    }
  }
}
