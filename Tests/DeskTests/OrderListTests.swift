import Testing

@testable import Desk

/// Confirmed orders found, copied, changed and cancelled at the desk.
struct OrderListTests {
  private static func past(
    _ goods: [String: Int] = ["g1": 2], key: OrderKey = "k0", day: Day = World.today + 1,
    state: ConfirmedOrder.State = .confirmed, stock: Int = 1000
  ) -> ConfirmedOrder {
    let lines = goods.sorted { $0.key < $1.key }.enumerated().map { place, line in
      OrderLine(
        id: place + 1, good: World.good(line.key, stock: Quantity(stock)),
        quantity: Quantity(line.value), last: nil)
    }
    let people = People(receiver: "a", payer: "b", signer: "c")
    return ConfirmedOrder(
      key: key, number: "0000009", client: World.client(), day: World.today, by: "op",
      total: Money(minor: 20_000), state: state, lines: lines,
      answers: World.offers.prefix(3).map {
        OfferAnswer(
          good: $0.match.good.code, name: $0.match.good.name, reason: .special,
          verdict: .refused(.tooDear))
      },
      delivery: .local(
        LocalDelivery(day: day, window: "09:00", address: "Arbat", people: people)),
      held: Dictionary(uniqueKeysWithValues: goods.map { ($0.key, Quantity($0.value)) }))
  }

  /// A call with the list open over it.
  private func listing(_ orders: [ConfirmedOrder], over desk: State) -> State {
    var desk = desk
    let effects = desk.operate(.orders)
    guard case .ask(.orders, let request)? = effects.last else { return desk }
    _ = desk.update(.reported(request, .orders(orders)), at: desk.now)
    return desk
  }

  private func answer(_ desk: inout State, unbilled: Int = 20_000, limit: Int = 1_000_000) {
    guard case .opening(_, let request)? = desk.conversation?.party else { return }
    let card = World.card(World.client(limit: limit), unbilled: unbilled)
    _ = desk.update(
      .reported(request, .client(card, OfferSources(offers: World.offers), staff: World.staff)),
      at: desk.now)
  }

  @Test("The list asks for the client on the line, without a call for the number that is typed")
  func opening() {
    var desk = World.selling()
    #expect(desk.operate(.orders) == [.ask(.orders(.client("c1"), limit: 12), desk.lastRequest)])
    var free = World.desk()
    #expect(free.operate(.orders).isEmpty)
    #expect(
      free.operate(.type("9"), .type("x")) == [
        .ask(.orders(.number("9"), limit: 12), free.lastRequest)
      ])
    free.operate(.back)
    #expect(free.overlay == nil)
  }

  @Test("Keys typed before the list is there apply to it")
  func typedAhead() {
    var desk = World.selling()
    let asked = desk.operate(.orders, .accept)
    guard case .ask(_, let request)? = asked.first else { return }
    _ = desk.update(.reported(request, .orders([Self.past()])), at: desk.now)
    #expect(desk.sale?.order.lines.map(\.good.code) == ["g1"])
    #expect(desk.overlay == nil)
  }

  @Test("A copy brings the lines into the order in hand and names what does not fit, A5")
  func copying() {
    var desk = World.ordered(["g1"], World.card(World.client(limit: 45_000)))
    desk = listing([Self.past(["g1": 1, "g2": 2, "g3": 1])], over: desk)
    desk.operate(.accept)
    #expect(desk.sale?.order.lines.map(\.quantity) == [Quantity(2), Quantity(2)])
    #expect(desk.notice == .orderCopied(number: "0000009", left: ["Good g3"]))
    #expect(desk.sale?.order.answers.isEmpty == true, "the offers are made anew")
    #expect(desk.sale?.order.replaced == nil)
  }

  @Test("Nothing is copied beyond the stock")
  func copyingShort() {
    let desk = listing([Self.past(["g1": 5], stock: 3)], over: World.selling())
    var copied = desk
    copied.operate(.accept)
    #expect(copied.sale?.order.lines.isEmpty == true)
    #expect(copied.notice == .orderCopied(number: "0000009", left: ["Good g1"]))
  }

  @Test("An order found by its number opens its client's card and comes into a new order")
  func copyingByNumber() {
    var desk = World.desk()
    desk.work = .conversation(
      Conversation(call: World.call(), answeredAt: World.start, party: .searching(Search())))
    let asked = desk.operate(.orders, .type("9"))
    guard case .ask(_, let request)? = asked.first else { return }
    _ = desk.update(.reported(request, .orders([Self.past()])), at: desk.now)
    desk.operate(.accept)
    answer(&desk)
    #expect(desk.sale?.order.lines.map(\.quantity) == [Quantity(2)])
  }

  @Test("A change takes the order back with its number, its answers and its delivery, A7, A12")
  func changing() {
    var desk = listing([Self.past()], over: World.selling(World.card(unbilled: 20_000)))
    desk.operate(.type("c"))
    answer(&desk)
    let order = desk.sale?.order
    #expect((order?.key, order?.number, order?.replaced?.key) == ("call-1/2", "0000009", "k0"))
    #expect(order?.lines.map(\.quantity) == [Quantity(2)])
    #expect(order?.answers.count == 3 && order?.delivery?.day == World.today + 1)
    #expect(desk.conversation?.card?.credit.unbilled == .zero, "owed once, A5")
    #expect(desk.refusal(of: .confirm) == nil || desk.outbox.isEmpty == false)
    let deeds = desk.outbox.map(\.deed)
    #expect(
      deeds.first
        == .change("call-1/2", replacing: "k0", call: "call-1", by: "op", at: desk.now))
  }

  @Test("A change may take the stock that its order holds")
  func changingStock() {
    var desk = listing(
      [Self.past(["g1": 5], stock: 1)], over: World.selling(World.card(unbilled: 20_000)))
    desk.operate(.type("с"))
    answer(&desk)
    #expect(desk.sale?.order.lines.map(\.quantity) == [Quantity(5)])
    #expect(desk.violations.isEmpty)
  }

  @Test("Chosen again, the order under change is left as it was")
  func givingUp() {
    var desk = listing([Self.past()], over: World.selling(World.card(unbilled: 20_000)))
    desk.operate(.type("c"))
    answer(&desk)
    desk = listing([Self.past()], over: desk)
    let effects = desk.operate(.type("c"))
    guard case .keep(.abandon("call-1/2", _), _)? = effects.first else {
      Issue.record("the draft is not set aside")
      return
    }
    answer(&desk)
    #expect(desk.sale?.order.replaced == nil && desk.sale?.order.lines.isEmpty == true)
    #expect(desk.conversation?.card?.credit.unbilled == Money(minor: 20_000))
  }

  @Test("Past the cut-off, cancelled, replaced, billed: no change and no cancellation, A12")
  func closed() {
    let since = Moment(day: World.today - 1, minute: 0)
    let cases: [(ConfirmedOrder, Refusal)] = [
      (Self.past(day: World.today - 1), .changeTooLate(number: "0000009", since: since)),
      (Self.past(state: .cancelled(by: "m1")), .orderCancelled(number: "0000009")),
      (Self.past(state: .replaced), .orderReplaced(number: "0000009")),
      (Self.past(state: .billed), .orderBilled(number: "0000009")),
    ]
    for (order, refusal) in cases {
      for key in [Command.type("c"), .eraseForward] {
        var desk = listing([order], over: World.selling())
        #expect(desk.operate(key).isEmpty)
        #expect(desk.notice == .refused(refusal))
      }
    }
  }

  @Test("A cancellation asks once more; then stock and credit are free and the figures less")
  func cancelling() {
    var desk = listing([Self.past()], over: World.desk())
    _ = desk.operate(.type("9"))
    _ = desk.update(.reported(desk.lastRequest, .orders([Self.past()])), at: desk.now)
    desk.figures.orders = 3
    desk.figures.sum = Money(minor: 50_000)
    #expect(desk.operate(.eraseForward).isEmpty)
    #expect(desk.operate(.back).isEmpty && desk.overlay != nil)
    let effects = desk.operate(.eraseForward, .accept)
    let deed = Deed.cancel("k0", moment: desk.calendar.moment(desk.now), by: "op", at: desk.now)
    #expect(effects == [.keep(deed, desk.lastRequest)])
    let answer = Self.past(state: .cancelled(by: "op"))
    _ = desk.update(.reported(desk.lastRequest, .cancelled(answer)), at: desk.now)
    #expect(desk.notice == .orderCancelled(number: "0000009"))
    #expect(desk.figures.orders == 2 && desk.figures.sum == Money(minor: 30_000))
    _ = desk.update(.reported(desk.lastRequest, .cancelled(answer)), at: desk.now)
    #expect(desk.figures.orders == 2, "said twice it counts once")
  }

  @Test("What the store refuses a stale screen sets the change aside and opens the card anew")
  func stale() {
    var desk = listing([Self.past()], over: World.selling(World.card(unbilled: 20_000)))
    desk.operate(.type("c"))
    answer(&desk)
    let request = desk.outbox.first?.request ?? 0
    let refusal = Refusal.orderReplaced(number: "0000009")
    _ = desk.update(.reported(request, .refused("call-1/2", refusal)), at: desk.now)
    answer(&desk)
    #expect(desk.notice == .refused(refusal))
    #expect(desk.sale?.order.replaced == nil && desk.sale?.order.key == "call-1/3")
  }

  @Test("No sequence of copies, changes and cancellations by two desks breaks A5, A7 or A12")
  func model() {
    var search = OrdersSearch()
    let failure = search.run(limit: 60_000)
    #expect(failure == nil, "\(failure ?? "")")
    print("model: orders after confirmation: \(search.count) states, \(search.reached.sorted())")
    #expect(search.reached == ["cancelled", "changed", "copied", "refused"])
    #expect(!search.isCut, "the search must end by itself")
  }

  @Test("The search finds a card that leaves a confirmed order out of the debt, A5")
  func modelFindsFaults() {
    var search = OrdersSearch()
    search.forgetsConfirmedOrder = true
    #expect(search.run(limit: 60_000)?.contains("A5") == true)
  }
}
