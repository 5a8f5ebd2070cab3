import Foundation
import Testing

@testable import Desk
@testable import telefonist

@Suite("Prices and promotions, from a file that a head can read (A10, A12, A23)")
struct PriceTableTests {
  private static let table = Result { try PriceTable() }
  private static let cases = (try? table.get().cases) ?? []

  @Test("The table is read and is not short")
  func read() throws {
    let table = try Self.table.get()
    #expect(table.cases.count >= 30)
    #expect(table.goods.count == 9)
  }

  @Test("An order costs what the table says, however it came about (A10, A23)", arguments: cases)
  func prices(_ asked: PriceTable.Case) throws {
    let table = try Self.table.get()
    let company = try table.company()
    let client = try #require(table.clients[asked.client])
    let lines = try asked.rows.compactMap { try line($0, table) }.enumerated().map {
      OrderLine(id: $0 + 1, good: $1.0, quantity: $1.1, last: nil)
    }
    let terms = Terms(for: client, company: company, on: asked.moment.day)
    let days = DeliveryDays(company: company, client: client)
    for order in orders(of: lines, terms) {
      let priced = PricedRows(order: order, delivery: days.next(from: asked.moment))
      #expect(priced.rows(asked: asked.rows) == asked.rows, "\(asked.name)")
      #expect(order.isPricedRight)
      #expect(order.taxes.reduce(.zero) { $0 + $1.tax } <= order.total)
    }
  }

  /// The same lines put in order, backwards, with one that is taken away again, and after others.
  private func orders(of lines: [OrderLine], _ terms: Terms) -> [Order] {
    var forth = Order(key: "k", terms: terms)
    for line in lines {
      let expected = forth.total(putting: line)
      forth.apply(.put(line))
      #expect(forth.total == expected, "what a line comes to is known before it is put")
    }
    var back = Order(key: "k", terms: terms)
    for line in lines.reversed() { back.apply(.put(line)) }
    var detour = Order(key: "k", terms: terms)
    for line in lines {
      var more = line
      more.quantity = line.quantity + Quantity(500)
      detour.apply(.put(more))
    }
    for line in lines { detour.apply(.put(line)) }
    if let first = lines.first {
      let opposite = detour.apply(.remove(first.id))
      if let opposite { detour.apply(opposite) }
    }
    return [forth, back, detour]
  }

  private func line(_ row: String, _ table: PriceTable) throws -> (Good, Quantity)? {
    let words = row.split(separator: " ").map(String.init)
    guard words.count > 2, words[2] == "=" else { return nil }
    let quantity = try #require(Double(words[0]))
    return (
      try #require(table.goods[words[1]]),
      Quantity(thousandths: Int((quantity * 1000).rounded()))
    )
  }

  @Test("A line costs the same wherever the order was begun: the store reads it as the desk has it")
  func kept() throws {
    let table = try Self.table.get()
    let client = try #require(table.clients["C1"])
    let day = try #require(Day(year: 2026, month: 12, day: 3))
    let terms = Terms(for: client, company: try table.company(), on: day)
    var order = Order(key: "k", terms: terms)
    for (place, code) in ["penne", "rice", "tea"].enumerated() {
      let good = try #require(table.goods[code])
      order.apply(.put(OrderLine(id: place + 1, good: good, quantity: Quantity(40), last: nil)))
    }
    let read = try JSONDecoder().decode(Order.self, from: JSONEncoder().encode(order))
    #expect(read == order)
    #expect(read.total == order.total && read.gifts == order.gifts)
    let turned = terms.rebased(on: ["Wholesale", "List", "Small"])
    #expect(turned.own == 1)
  }
}
