internal import Desk
internal import SampleCompany
internal import Testing

@Suite("The sample company's goods, debts and purchases")
struct SampleTradeTests {
  let today = SampleCompanyTests.today
  let books = SampleCompany.books(language: .russian, today: SampleCompanyTests.today, seed: 7)

  private func credit(of client: Client) -> Credit {
    Credit(
      limit: client.creditLimit,
      receivables: books.receivables.filter { $0.client == client.code }.map(\.receivable),
      unbilled: .zero)
  }

  @Test("Prices fall from column to column")
  func prices() {
    for good in books.goods {
      #expect(good.prices.count == books.columns.count)
      #expect(zip(good.prices, good.prices.dropFirst()).allSatisfy { $0 > $1 }, "\(good.name)")
    }
    let thresholds = books.columns.compactMap(\.fromSum)
    #expect(thresholds.count == 2)
    #expect(thresholds == thresholds.sorted())
  }

  @Test("Every bar code is a valid EAN-13 and stands once")
  func barcodes() {
    #expect(Set(books.goods.map(\.barcode)).count == books.goods.count)
    for good in books.goods {
      let digits = good.barcode.compactMap(\.wholeNumberValue)
      #expect(digits.count == 13)
      let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }
      #expect(sum % 10 == 0, "\(good.barcode)")
    }
  }

  @Test("Some goods are new, some special, some gone with others of their group in stock")
  func assortment() {
    #expect((13...16).contains(books.goods.filter { $0.mark == .new }.count))
    #expect((7...9).contains(books.goods.filter { $0.mark == .special }.count))
    let gone = books.goods.filter { $0.stock == .zero }
    #expect(gone.count >= 6)
    for good in gone {
      #expect(books.goods.contains { $0.group == good.group && $0.stock > .zero })
    }
    #expect(books.goods.contains { $0.measure == .kilogram && !$0.stock.isWhole })
    #expect(books.goods.allSatisfy { !$0.measure.isWhole || $0.stock.isWhole })
    #expect(Set(books.goods.map(\.taxPercent)) == [10, 20])
    #expect(books.goods.map(\.pack).min() == 1)
    #expect(books.goods.map(\.pack).max() == 24)
  }

  @Test("One certificate has run out, the others have not")
  func certificates() throws {
    let until = try books.goods.map(\.certificate).filter { !$0.isEmpty }.map { text in
      let parts = try #require(text.split(separator: " ").last).split(separator: ".")
        .compactMap { Int($0) }
      return try #require(Day(year: parts[2], month: parts[1], day: parts[0]))
    }
    #expect(until.filter { $0 < today }.count == 1)
  }

  @Test("There is a client for every state of debt (A5)")
  func debts() {
    let states = books.clients.map { client in
      let credit = credit(of: client)
      return (credit, credit.barrier(total: .zero, on: today, graceDays: 0), client)
    }
    #expect(states.contains { $0.0.receivables.isEmpty && $0.2.creditLimit > .zero })
    #expect(states.contains { $0.0.owed > .zero && $0.1 == nil })
    #expect(states.contains { $0.0.room == .zero && !$0.0.receivables.isEmpty })
    #expect(states.contains { (1...3000_00).contains($0.0.room.minor) })
    #expect(states.contains { $0.0.receivables.contains { $0.remainder < .zero } })
    let days = states.compactMap { state -> Int? in
      if case .overdue(_, let days, _)? = state.1 { return days }
      return nil
    }
    #expect(Set(days) == [1, 2, 3, 6, 9, 11, 18, 45])
    let beyond = states.filter { state in
      if case .overLimit? = state.1 { return true }
      return false
    }
    #expect(beyond.count == 4)
  }

  @Test("Nothing happened after today, and nobody ordered on a Sunday")
  func days() {
    #expect(books.history.allSatisfy { $0.day < today && $0.day.weekday != 7 })
    #expect(books.receivables.allSatisfy { $0.receivable.date <= today })
    #expect(books.receivables.allSatisfy { $0.receivable.date.weekday != 7 })
    #expect(books.history.map(\.day).min().map { today - $0 > 500 } == true)
  }

  @Test("Dormant clients have stopped, the others keep to their rhythm (A16)")
  func rhythm() {
    var lastOrder: [ClientCode: Day] = [:]
    for line in books.history { lastOrder[line.client] = line.day }
    #expect(lastOrder.values.filter { today - $0 > 30 }.count == 5)
    #expect(lastOrder.values.filter { today - $0 <= 23 }.count == 50)
  }

  @Test("Who takes rice takes buckwheat along more often than not (A7)")
  func affinity() {
    func goods(named word: String) -> Set<GoodCode> {
      Set(books.goods.filter { $0.name.hasPrefix(word) }.map(\.code))
    }
    let (rice, buckwheat) = (goods(named: "Рис"), goods(named: "Гречка"))
    let orders = Dictionary(grouping: books.history, by: \.order)
    let withRice = orders.values.filter { $0.contains { rice.contains($0.good) } }
    let both = withRice.filter { $0.contains { buckwheat.contains($0.good) } }
    #expect(withRice.count > 20)
    #expect(both.count * 2 > withRice.count)
  }

  @Test("An ordinary order of a market trader costs some thousands")
  func orderSums() {
    let traders = Set(books.clients.filter { $0.kind == "market" }.map(\.code))
    let orders = Dictionary(
      grouping: books.history.filter { traders.contains($0.client) }, by: \.order)
    let sums = orders.values.map { lines in
      lines.reduce(0) { $0 + (Rounding.sum(price: $1.price, quantity: $1.quantity)?.minor ?? 0) }
    }.sorted()
    #expect((1_000_00...20_000_00).contains(sums[sums.count / 2]), "\(sums[sums.count / 2])")
  }

  @Test("Purchases are whole where goods are counted by the piece, and cost something")
  func quantities() throws {
    let goods = Dictionary(uniqueKeysWithValues: books.goods.map { ($0.code, $0) })
    for line in books.history {
      let good = try #require(goods[line.good])
      #expect(line.quantity > .zero && line.price > .zero)
      #expect(!good.measure.isWhole || line.quantity.isWhole)
    }
  }

  @Test("Telephone numbers are in one spelling, and two of our stalls share one")
  func phones() {
    let all = books.clients.flatMap(\.phones)
    #expect(all.allSatisfy { PhoneNumber.normalized("+" + $0) == $0 && $0.count == 11 })
    #expect(all.count - Set(all).count == 1)
  }
}
