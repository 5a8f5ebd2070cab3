import Testing

@testable import Desk

/// A market trader at small prices, whose next column begins at 1,000.00.
@Suite struct AdviceTests {
  @Test("A line that is short of whole packs is rounded up, the latest first (A8)")
  func packs() {
    #expect(packs(of: [(11, 12)]) == [1: 1])
    #expect(packs(of: [(12, 12), (24, 12), (5, 1)]) == [:])
    // From half a pack on: with less, the pack below is nearer.
    #expect(packs(of: [(17, 12), (18, 12)]) == [6: 2])
    // Two lines at most, of the last five.
    #expect(packs(of: [(11, 12), (10, 12), (9, 12)]) == [2: 1, 3: 1])
    #expect(packs(of: [(11, 12), (1, 1), (1, 1), (1, 1), (1, 1), (1, 1)]) == [:])
  }

  @Test("No pack is advised that stock or the limit don't allow (A8, A5)")
  func packsThatFit() {
    #expect(packs(of: [(11, 12)], stock: 11) == [:])
    #expect(packs(of: [(11, 12)], limit: 11_000) == [:])
    #expect(packs(of: [(11, 12)], limit: 12_000) == [1: 1])
  }

  @Test("The next column is told when a quarter of its sum is missing or less (A9)")
  func nearColumn() {
    let near = Advice.nearColumn(name: "Wholesale", missing: Money(minor: 25_000))
    #expect(advice(order([(75, 1)])).contains(near))
    #expect(!advice(order([(74, 1)])).contains(where: isColumn))
    #expect(!advice(order([(100, 1)])).contains(where: isColumn))
    // What the limit doesn't allow isn't advised.
    #expect(!advice(order([(75, 1)]), limit: 99_999).contains(where: isColumn))
  }

  @Test("Goods that are due are told until they stand on the order (A8)")
  func dueGoods() {
    let rice = ClientHabits.RegularGood(
      code: "rice", name: "Rice", every: 7, last: World.today - 10)
    let tea = ClientHabits.RegularGood(code: "g0", name: "Tea", every: 9, last: World.today - 9)
    let habits = ClientHabits(goods: [rice, tea], gaps: [])
    let due: [Advice] = [
      .goodDue(name: "Rice", days: 3, every: 7), .goodDue(name: "Tea", days: 0, every: 9),
    ]
    #expect(advice(order([]), habits: habits) == due)
    let ordered = advice(order([(1, 1)]), habits: habits)
    #expect(ordered.contains(due[0]) && !ordered.contains(due[1]))
  }

  @Test(
    "A client that orders later than usual is late by so many days (A8)",
    arguments: [(7, 7, nil), (9, 7, 2), (3, 7, nil), (9, nil, nil)])
  func late(_ since: Int, _ rhythm: Int?, _ days: Int?) {
    var card = World.card()
    card.rhythmDays = rhythm
    card.lastOrders = [past(since, lines: 1, total: 1)]
    let expected = days.map { [Advice.orderLate(days: $0, every: rhythm ?? 0)] } ?? []
    #expect(of(card, order([])) == expected)
  }

  @Test("A gap is told until something of it stands on the order (A8)")
  func gaps() {
    let group = AssortmentGap(.group("Groceries"), percent: 60)
    let other = AssortmentGap(.group("Tea"), percent: 50)
    let good = AssortmentGap(.good("g0", name: "Good"), percent: 40)
    let habits = ClientHabits(goods: [], gaps: [group, other, good])
    #expect(advice(order([]), habits: habits) == [.gap(group), .gap(other), .gap(good)])
    #expect(advice(order([(1, 1)]), habits: habits).filter(isGap) == [.gap(other)])
  }

  @Test("The order is compared with the average of the last ones, and the room is told (A9)")
  func standing() {
    var card = World.card()
    card.lastOrders = [past(3, lines: 4, total: 20_000), past(9, lines: 7, total: 40_001)]
    let average = Advice.average(
      lines: 1, usualLines: 6, sum: Money(minor: 10_000), usualSum: Money(minor: 30_001))
    #expect(of(card, order([(10, 1)])) == [average, .room(Money(minor: 990_000))])
    // One order is no habit, an empty one nothing to compare.
    card.lastOrders.removeLast()
    #expect(of(card, order([(10, 1)])) == [.room(Money(minor: 990_000))])
    #expect(of(card, order([])) == [])
  }

  @Test("What a word now settles comes first, how the order stands last (A8, A9)")
  func ranking() {
    var card = World.card()
    card.rhythmDays = 7
    card.lastOrders = [past(9, lines: 4, total: 1), past(16, lines: 4, total: 1)]
    card.habits = ClientHabits(
      goods: [.init(code: "x", name: "X", every: 7, last: World.today - 9)],
      gaps: [AssortmentGap(.group("Tea"), percent: 50)])
    let kinds = of(card, order([(80, 1), (11, 12)])).map { advice in
      switch advice {
      case .fillPack: "pack"
      case .nearColumn: "column"
      case .goodDue: "due"
      case .orderLate: "late"
      case .gap: "gap"
      case .average: "average"
      case .room: "room"
      }
    }
    #expect(kinds == ["pack", "column", "due", "late", "gap", "average", "room"])
    let duties = of(card, order([(80, 1), (11, 12)])).map(\.duty)
    #expect(duties == [.a8, .a9, .a8, .a8, .a8, .a9, .a9])
  }

  @Test(
    "A rhythm is the median of the days from purchase to purchase, and can be lost (A8)",
    arguments: [
      ([1, 8, 15], 16, 7, nil), ([1, 8, 15], 22, 7, 0), ([15, 1, 8, 8], 25, 7, 3),
      ([1, 8, 15], 43, 7, 21), ([1, 8, 15], 44, 7, nil), ([1, 3, 8, 15, 40], 46, 6, 0),
    ])
  func rhythm(_ days: [Int], _ today: Int, _ every: Int, _ due: Int?) throws {
    let rhythm = try #require(PurchaseRhythm(days.map { Day(number: $0) }))
    #expect(rhythm.every == every)
    #expect(rhythm.daysDue(on: Day(number: today)) == due)
    #expect(PurchaseRhythm([Day(number: 1), Day(number: 8), Day(number: 8)]) == nil)
  }

  private func isColumn(_ advice: Advice) -> Bool {
    if case .nearColumn = advice { true } else { false }
  }

  private func isGap(_ advice: Advice) -> Bool {
    if case .gap = advice { true } else { false }
  }

  private func past(_ days: Int, lines: Int, total: Int) -> PastOrder {
    PastOrder(number: "\(days)", day: World.today - days, lines: lines, total: Money(minor: total))
  }

  private func of(_ card: Card, _ order: Order) -> [Advice] {
    Advice.of(card: card, order: order, today: World.today)
  }

  private func advice(
    _ order: Order, limit: Int = 1_000_000, habits: ClientHabits? = nil
  ) -> [Advice] {
    var card = World.card(World.client(limit: limit))
    card.habits = habits
    return of(card, order)
  }

  /// Packs to fill, by what is missing.
  private func packs(
    of lines: [(Int, Int)], stock: Int = 1000, limit: Int = 1_000_000
  ) -> [Int: Int] {
    var filled: [Int: Int] = [:]
    for case .fillPack(_, let missing, let packs) in advice(
      order(lines, stock: stock), limit: limit)
    { filled[missing.thousandths / 1000] = packs }
    return filled
  }

  /// Lines of so many pieces at 10.00, in packs of so many.
  private func order(_ lines: [(pieces: Int, pack: Int)], stock: Int = 1000) -> Order {
    var order = Order(
      key: "k", terms: Terms(for: World.client(), company: World.company, on: World.today))
    for (id, line) in lines.enumerated() {
      let good = World.good("g\(id)", price: 1000, stock: Quantity(stock), pack: line.pack)
      order.apply(
        .put(OrderLine(id: id + 1, good: good, quantity: Quantity(line.pieces), last: nil)))
    }
    return order
  }
}
