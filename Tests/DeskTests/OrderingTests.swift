import Testing

@testable import Desk

struct OrderingTests {
  @Test("Typing asks for goods; what was found is shown only for the text it was asked for")
  func search() {
    var desk = World.selling()
    let first = desk.lastRequest + 1
    expect(
      &desk, after: .type("g"),
      asks: [.ask(.goods(text: "g", client: "c1", limit: 20), first)]
    ) {
      $0.sale?.entry.search.field = TextField("g")
      $0.sale?.entry.search.asked = first
      $0.lastRequest = first
    }
    _ = desk.operate(.type("r"))
    expect(&desk, after: .reported(first, .goods([World.match("old")])))
    expect(&desk, after: .reported(first + 1, .goods([World.match("g1")]))) {
      $0.sale?.entry.search.asked = nil
      $0.sale?.entry.search.matches = [World.match("g1")]
    }
    let quote = PackQuote(price: Money(minor: 10_000))
    #expect(desk.orderToQuote?.quote(packOf: World.good("g1")) == quote)
  }

  @Test("Keys typed while the search is under way apply to what it finds")
  func typeAhead() {
    var desk = World.selling()
    desk.operate(.type("g"), .accept, .type("1"), .type("2"), .accept)
    #expect(desk.sale?.order.lines.isEmpty == true)
    let asked = desk.sale?.entry.search.asked ?? 0
    _ = desk.update(.reported(asked, .goods([World.match("g1"), World.match("g2")])), at: desk.now)
    #expect(desk.sale?.order.lines.map(\.good.code) == ["g1"])
    #expect(desk.sale?.order.lines.first?.quantity == Quantity(12))
    #expect(desk.violations == [])
  }

  @Test("code*quantity and Enter is a whole line")
  func codeTimesQuantity() {
    var desk = World.selling()
    for character in "739*20" { desk.operate(.type(String(character))) }
    let asked = desk.sale?.entry.search.asked ?? 0
    desk.operate(.accept)
    _ = desk.update(.reported(asked, .goods([World.match("00739", price: 100)])), at: desk.now)
    #expect(desk.sale?.order.lines.first?.quantity == Quantity(20))
    #expect(desk.sale?.entry == Entry())
  }

  @Test("An order line takes no more keys than its search, its quantity and two Enters")
  func keystrokes() {
    var desk = World.selling()
    var keys = 0
    func press(_ command: Command) {
      keys += 1
      desk.operate(command)
      if let asked = desk.sale?.entry.search.asked {
        _ = desk.update(.reported(asked, .goods([World.match("g1")])), at: desk.now)
      }
    }
    for character in "gre" { press(.type(String(character))) }
    press(.accept)
    for character in "20" { press(.type(String(character))) }
    press(.accept)
    #expect(desk.sale?.order.lines.count == 1)
    #expect(keys == "gre".count + "20".count + 2)
  }

  @Test("The first line begins the order, then each edit is kept with its revision")
  func firstLine() {
    var desk = World.selling()
    desk.sale?.entry.step = .quantity(World.match("g1"), TextField("2"))
    let line = OrderLine(id: 1, good: World.good("g1"), quantity: Quantity(2), last: nil)
    let effects = desk.operate(.accept)
    #expect(
      effects.dropLast() == [
        .keep(
          .begin("call-1/1", client: "c1", call: "call-1", by: "op", at: World.start), 1),
        .keep(.edit("call-1/1", revision: 1, .put(line)), 2),
      ])
    #expect(effects.last == .ask(.companions("g1", kind: "market", client: "c1"), 3))
    _ = desk.update(.reported(1, .begun("call-1/1", number: "0000042")), at: desk.now)
    #expect(desk.sale?.order.number == "0000042")
  }

  @Test("The same good twice is one line with both quantities")
  func joinedLines() {
    var desk = World.ordered(["g1"])
    desk.sale?.entry.step = .quantity(World.match("g1"), TextField("4"))
    desk.operate(.accept)
    #expect(desk.sale?.order.lines.map(\.quantity) == [Quantity(5)])
    #expect(desk.notice == .lineJoined("Good g1", Quantity(5)))
  }

  @Test("A line that breaks the limit is refused with the quantity that fits, A5")
  func lineOverLimit() {
    var desk = World.selling(World.card(World.client(limit: 35_000)))
    desk.sale?.entry.step = .quantity(World.match("g1"), TextField("4"))
    expect(&desk, after: .accept) {
      $0.notice = .refused(.lineOverLimit(by: Money(minor: 5000), fits: Quantity(3)))
    }
    desk.sale?.entry.step = .quantity(World.match("g1"), TextField("3"))
    desk.operate(.accept)
    #expect(desk.sale?.order.total == Money(minor: 30_000))
  }

  @Test("Exactly the room that is left may be ordered, A5")
  func exactlyTheLimit() {
    var desk = World.selling(World.card(World.client(limit: 30_000)))
    desk.sale?.entry.step = .quantity(World.match("g1"), TextField("3"))
    desk.operate(.accept)
    #expect(desk.sale?.order.total == Money(minor: 30_000))
    #expect(desk.violations == [])
  }

  @Test("Changing a line goes through the same limit, and nought takes the line away, A5")
  func changeLine() {
    var desk = World.ordered(["g1", "g2"], World.card(World.client(limit: 25_000)))
    desk.operate(.move(.up), .accept, .type("2"), .accept)
    #expect(
      desk.notice == .refused(.lineOverLimit(by: Money(minor: 5000), fits: Quantity(1))))
    desk.operate(.erase, .type("0"), .accept)
    #expect(desk.sale?.order.lines.map(\.good.code) == ["g1"])
    #expect(desk.violations == [])
  }

  @Test("Undo and redo go through every change, back to the empty order and forth again")
  func undoRedo() {
    var desk = World.ordered(["g1", "g2", "g3"])
    desk.operate(.move(.up), .eraseForward)
    let afterDelete = desk.sale?.order.lines
    for _ in 0..<4 { desk.operate(.undo) }
    #expect(desk.sale?.order.lines == [])
    #expect(desk.sale?.order.total == .zero)
    expect(&desk, after: .undo) { $0.notice = .refused(.nothingToUndo) }
    for _ in 0..<4 { desk.operate(.redo) }
    #expect(desk.sale?.order.lines == afterDelete)
    #expect(desk.violations == [])
  }

  @Test("An undone deletion comes back to its old place")
  func undoneDeletion() {
    var desk = World.ordered(["g1", "g2", "g3"])
    desk.operate(.move(.up), .move(.up), .eraseForward, .undo)
    #expect(desk.sale?.order.lines.map(\.good.code) == ["g1", "g2", "g3"])
  }

  @Test("The sum earns a cheaper column for every line, and loses it again, A10")
  func columnBySum() {
    var desk = World.ordered(["g1"])
    desk.sale?.entry.step = .quantity(World.match("g2"), TextField("9"))
    desk.operate(.accept)
    #expect(desk.sale?.order.column == 1)
    #expect(desk.sale?.order.total == Money(minor: 90_000))
    #expect(desk.notice == .columnChanged("Wholesale"))
    desk.operate(.undo)
    #expect(desk.sale?.order.column == 0)
    #expect(desk.sale?.order.total == Money(minor: 10_000))
  }

  @Test("A good out of stock asks for stand-ins instead of a quantity")
  func outOfStock() {
    var desk = World.selling()
    let empty = GoodMatch(good: World.good("g0", stock: .zero), last: nil)
    desk.sale?.entry.search = Search(field: TextField("g"), matches: [empty])
    let request = desk.lastRequest + 1
    expect(
      &desk, after: .accept, asks: [.ask(.substitutes("g0", client: "c1", limit: 20), request)]
    ) {
      $0.notice = .refused(.outOfStock(empty.good))
      $0.sale?.entry.standIn = empty.good
      $0.sale?.entry.search.asked = request
      $0.lastRequest = request
    }
  }

  @Test("More than the stock is refused with what is left")
  func stockShort() {
    var desk = World.selling()
    let scarce = GoodMatch(good: World.good("g1", price: 10, stock: Quantity(6)), last: nil)
    desk.sale?.entry.step = .quantity(scarce, TextField("7"))
    expect(&desk, after: .accept) {
      $0.notice = .refused(.stockShort(scarce.good, left: Quantity(6)))
    }
  }

  @Test("Enter without a quantity takes what the client took last, else a pack")
  func proposedQuantity() {
    let pack = GoodMatch(good: World.good("g1", price: 100, pack: 12), last: nil)
    #expect(pack.proposed == Quantity(12))
    let last = GoodMatch.Last(day: World.today - 7, price: Money(minor: 1), quantity: Quantity(5))
    #expect(GoodMatch(good: pack.good, last: last).proposed == Quantity(5))
  }

  @Test("Esc closes the innermost thing and keeps what was typed; once more clears the line")
  func escape() {
    var desk = World.selling()
    desk.sale?.entry.search = Search(field: TextField("gre"), matches: [World.match("g1")])
    expect(&desk, after: .back) {
      $0.sale?.entry.search.matches = []
      $0.sale?.entry.search.isClosed = true
    }
    expect(&desk, after: .back) { $0.sale?.entry.search = Search() }
    desk.sale?.entry.step = .quantity(World.match("g1"), TextField("4"))
    expect(&desk, after: .back) { $0.sale?.entry.step = .search }
  }

  @Test("A desk whose store does not answer can be left; what was typed ahead is dropped")
  func leaveWhileWaiting() {
    var desk = World.selling()
    desk.operate(.type("g"), .accept, .type("1"))
    #expect(desk.typeAhead == [.accept, .type("1")])
    #expect(desk.operate(.leave, .back) == [])
    #expect(desk.overlay == nil)
    #expect(desk.operate(.leave, .accept) == [.leave])
    #expect(desk.typeAhead == [])
  }

  @Test("A failed search frees the keys and says what happened")
  func failedSearch() {
    var desk = World.selling()
    desk.operate(.type("g"), .accept)
    let trouble = StoreTrouble(kind: .busy, detail: "locked")
    let asked = desk.sale?.entry.search.asked ?? 0
    _ = desk.update(.reported(asked, .failed(trouble)), at: desk.now)
    #expect(desk.awaited == nil && desk.typeAhead == [])
    #expect(desk.notice == .storeFailed(trouble))
    #expect(desk.sale?.entry.search.field.text == "g")
  }
}
