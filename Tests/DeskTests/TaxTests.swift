import Testing

@testable import Desk

@Suite("The tax that an order includes")
struct TaxTests {
  private func line(_ id: LineID, _ minor: Int, _ percent: Int, _ count: Int = 1) -> OrderLine {
    var good = World.good("g\(id)", price: minor)
    good.taxPercent = percent
    return OrderLine(id: id, good: good, quantity: Quantity(count), last: nil)
  }

  @Test("It is counted by rate over all lines and rounded once a rate, half up")
  func byRate() {
    var order = Order(key: "k", terms: Terms(columns: ["p"]))
    // Alone each line of 33 includes 5.5; together 99 include 16.5.
    for id in 1...3 { order.apply(.put(line(id, 33, 20))) }
    #expect(order.tax == Money(minor: 17))
    order.apply(.put(line(4, 1_100, 10)))
    order.apply(.put(line(5, 5_000, 0)))
    #expect(order.taxes.map(\.percent) == [0, 10, 20])
    #expect(order.taxes.map(\.tax.minor) == [0, 100, 17])
    #expect(order.tax == Money(minor: 117))
    order.apply(.remove(4))
    #expect(order.taxes.map(\.percent) == [0, 20])
  }

  @Test("A line whose good comes back with another rate is counted at that rate alone")
  func otherRate() {
    var order = Order(key: "k", terms: Terms(columns: ["p"]))
    let before = order.apply(.put(line(1, 1_200, 20)))
    let undo = order.apply(.put(line(1, 1_100, 10)))
    #expect(order.tax == Money(minor: 100))
    order.apply(undo!)
    #expect(order.tax == Money(minor: 200))
    order.apply(before!)
    #expect(order.taxes.isEmpty && order.tax == .zero)
  }
}
