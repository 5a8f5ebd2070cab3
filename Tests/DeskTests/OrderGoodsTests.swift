import Testing

@testable import Desk

@Suite("Goods on an order")
struct OrderGoodsTests {
  private func line(_ id: LineID, _ code: GoodCode) -> OrderLine {
    OrderLine(id: id, good: World.good(code), quantity: Quantity(1), last: nil)
  }

  private func order(_ edits: OrderEdit...) -> Order {
    var order = Order(key: "k", terms: Terms(columns: ["p"]))
    for edit in edits { order.apply(edit) }
    return order
  }

  @Test("A good is found by its line until the line is removed or becomes another good's")
  func found() {
    var order = order(.put(line(1, "a")), .put(line(2, "b")))
    #expect(order.line(for: "b")?.id == 2)
    order.apply(.put(line(2, "c")))
    #expect(order.line(for: "b") == nil)
    #expect(order.line(for: "c")?.id == 2)
    order.apply(.remove(1))
    #expect(order.line(for: "a") == nil)
  }

  @Test("Of two lines with one good the first is found, and the other when that is gone")
  func twice() {
    var order = order(.put(line(3, "a")), .put(line(1, "a")))
    #expect(order.line(for: "a")?.id == 1)
    order.apply(.remove(1))
    #expect(order.line(for: "a")?.id == 3)
  }

  @Test("An order that was kept finds its goods")
  func kept() {
    let kept = Order(
      key: "k", number: "1", lines: [line(1, "a"), line(4, "b")], answers: [], delivery: nil,
      terms: Terms(columns: ["p"]), revision: 2)
    #expect(kept.line(for: "b")?.id == 4)
    #expect(kept.line(for: "c") == nil)
  }
}
