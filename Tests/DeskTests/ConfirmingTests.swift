import Testing

@testable import Desk

struct ConfirmingTests {
  /// An order with one line, three refused offers and the delivery agreed.
  private func ready() -> State {
    var desk = World.ordered(["g1"])
    for _ in 0..<3 { desk.operate(.refuseOffer, .type("1")) }
    desk.operate(.delivery, .confirm)
    desk.settle()
    desk.sale?.focus = .entry
    return desk
  }

  @Test("Fewer than three offers answered: no confirmation, A7")
  func offersMissing() {
    var desk = World.ordered(["g1"])
    expect(&desk, after: .confirm) { $0.notice = .refused(.offersMissing(3)) }
    desk.operate(.refuseOffer, .type("2"), .refuseOffer, .accept)
    #expect(desk.refusal(of: .confirm) == .offersMissing(1))
  }

  @Test("An accepted offer is a line and an answer, in two keys, A7")
  func offerAccepted() {
    var desk = World.ordered(["g1"])
    desk.operate(.takeOffer, .accept)
    #expect(desk.sale?.order.lines.map(\.good.code) == ["g1", "o1"])
    #expect(desk.sale?.order.answers.map(\.verdict) == [.accepted(Quantity(1))])
    #expect(desk.sale?.offers.chosen?.match.good.code == "o2")
    #expect(desk.sale?.focus == .entry)
  }

  @Test("A refused offer keeps its reason, in two keys, A7")
  func offerRefused() {
    var desk = World.ordered(["g1"])
    desk.operate(.refuseOffer, .type("1"))
    #expect(desk.sale?.order.answers.map(\.verdict) == [.refused(.tooDear)])
    #expect(desk.sale?.order.lines.count == 1)
  }

  @Test("What the client orders anyway is no offer any more, A7")
  func orderedIsNoOffer() {
    var desk = World.selling()
    desk.sale?.entry.step = .quantity(World.match("o1", price: 10), TextField("1"))
    desk.operate(.accept)
    #expect(desk.sale?.offers.offers.map(\.match.good.code) == ["o2", "o3", "o4", "o5"])
  }

  @Test("Without an agreed delivery there is no read-back, A12")
  func deliveryMissing() {
    var desk = World.ordered(["g1"])
    for _ in 0..<3 { desk.operate(.refuseOffer, .type("1")) }
    #expect(desk.refusal(of: .confirm) == .deliveryMissing)
  }

  @Test("A delivery names day, window, address and the three responsible persons, A12")
  func delivery() {
    let desk = ready()
    guard case .local(let delivery)? = desk.sale?.order.delivery else {
      Issue.record("no delivery")
      return
    }
    #expect(delivery.day > World.today)
    #expect(delivery.address == "Moscow, Arbat, 1")
    #expect(delivery.people == People(receiver: "Ivanov", payer: "Ivanov", signer: "Ivanov"))
  }

  @Test("An empty person stops the agreement at that field, A12")
  func personMissing() {
    var desk = World.ordered(["g1"])
    desk.operate(.delivery, .next, .next, .next, .clearField, .confirm)
    #expect(desk.sale?.order.delivery == nil)
    #expect(desk.notice == .refused(.fieldMissing(.receiver)))
  }

  @Test("No delivery on a day without deliveries")
  func deliveryDay() {
    var desk = World.desk()
    for shift in 0..<14 {
      desk.calendar.today = World.today + shift
      #expect(desk.deliveryDays(for: World.client()).next(from: desk.moment).weekday != 7)
    }
  }

  @Test("A regional client agrees payment and collection or forwarding instead, A13")
  func regional() {
    var desk = World.selling(World.card(World.client(kind: "regional")))
    #expect(
      desk.sale?.delivery.fields.map(\.name)
        == [.payment, .handover, .arrivalDay, .arrivalTime, .forwarding])
    desk.operate(.delivery, .type("2"), .accept, .type("2"), .accept)
    #expect(desk.sale?.delivery.fields[desk.sale?.delivery.focus ?? 0].name == .forwarding)
    desk.operate(.accept)
    #expect(
      desk.sale?.order.delivery
        == .regional(
          RegionalDelivery(
            payment: .prepayment, handover: .forwarded(details: "Moscow, Arbat, 1"))))
  }

  @Test("Confirming reads back first, then sends what was read, A12")
  func readBack() {
    var desk = ready()
    let from = desk.now.advanced(byMilliseconds: State.shortestReadBack)
    expect(&desk, after: .confirm) {
      $0.sale?.focus = .readBack
      $0.sale?.confirmableFrom = from
    }
    let confirmation = Confirmation(
      client: "c1", total: Money(minor: 10_000), lines: 1,
      moment: desk.calendar.moment(from), by: "op", at: from)
    let deed = Deed.confirm("call-1/1", confirmation)
    desk.pass(milliseconds: State.shortestReadBack)
    let request = desk.lastRequest + 1
    expect(&desk, after: .accept, asks: [.keep(deed, request)]) {
      $0.sale?.focus = .confirming(request)
      $0.awaited = .report(request)
      $0.outbox = [Outgoing(request: request, deed: deed)]
      $0.lastRequest = request
    }
    let order = desk.sale?.order
    expect(&desk, after: .reported(request, .confirmed("call-1/1", number: "7", inboxOf: "m1"))) {
      guard var sold = order, case .client(var dealing)? = $0.conversation?.party else { return }
      sold.number = "7"
      dealing.stage = .sold(sold, inboxOf: "m1")
      $0.conversation?.party = .client(dealing)
      $0.conversation?.sold = [SoldOrder(key: "call-1/1", number: "7")]
      $0.awaited = nil
      $0.outbox = []
      $0.figures.orders = 1
      $0.figures.sum = Money(minor: 10_000)
      $0.notice = .confirmed(number: "7", inboxOf: "m1")
    }
  }

  @Test("The store knows of a new debt: the order is barred and the draft goes along, A5, A6")
  func refusedByTheStore() {
    var desk = ready()
    desk.operate(.confirm)
    desk.pass(milliseconds: State.shortestReadBack)
    desk.operate(.accept)
    let request = desk.lastRequest
    let late = World.card(debts: [World.debt(100, dueIn: -1)])
    let refusal = Refusal.debt(.overdue(sum: Money(minor: 100), days: 1, document: "N1"))
    let effects = desk.update(.reported(request, .refused("call-1/1", refusal)), at: desk.now)
    #expect(effects == [.ask(.client("c1"), request + 1)])
    _ = desk.update(
      .reported(request + 1, .client(late, OfferSources(offers: []), staff: World.staff)),
      at: desk.now)
    #expect(desk.sale == nil)
    #expect(desk.notice == .refused(refusal))
    let handed = desk.operate(.transfer)
    #expect(handed == [.phone(.transfer("call-1", to: "2m1"))])
    _ = desk.update(.phone(.transferred("call-1")), at: desk.now)
    #expect(desk.conversation?.handOffs.first?.order == "call-1/1")
  }

  @Test(
    "A key held down opens the read-back and never runs through it, A12",
    arguments: [Command.confirm, .accept], [250, 500, 660])
  func heldDown(key: Command, delay: Int) {
    var desk = ready()
    desk.operate(key)
    desk.pass(milliseconds: delay)
    for _ in 0..<100 {
      desk.operate(key)
      desk.pass(milliseconds: 33)
    }
    #expect(desk.sale?.focus == .readBack)
    #expect(desk.notice == .refused(.readBackFirst))
    desk.pass(milliseconds: State.keyRepeat)
    desk.operate(key)
    #expect(desk.awaited != nil, "pressed anew, it confirms")
  }

  @Test("A clock that is set back keeps nobody from confirming, A12")
  func clockSetBack() {
    var desk = ready()
    desk.operate(.confirm)
    desk.pass(milliseconds: -3_600_000)
    desk.operate(.confirm)
    #expect(desk.awaited != nil)
  }

  @Test("Another desk took the room: the order stays open, gets shorter, and is confirmed, A5")
  func roomTaken() {
    var desk = World.ordered(["g1", "g2"])
    for _ in 0..<3 { desk.operate(.refuseOffer, .type("1")) }
    desk.operate(.delivery, .confirm)
    desk.settle()
    desk.pass(milliseconds: State.shortestReadBack)
    desk.operate(.confirm)
    let excess = Money(minor: 5000)
    let left = World.card(unbilled: 985_000)
    let request = desk.lastRequest
    _ = desk.update(
      .reported(request, .refused("call-1/1", .orderOverLimit(by: excess))), at: desk.now)
    _ = desk.update(
      .reported(request + 1, .client(left, OfferSources(offers: []), staff: World.staff)),
      at: desk.now)
    #expect(desk.notice == .refused(.orderOverLimit(by: excess)))
    #expect(desk.refusal(of: .confirm) == .orderOverLimit(by: excess))
    #expect(desk.violations == [])
    desk.sale?.entry.step = .quantity(World.match("g3", price: 1), TextField("1"))
    desk.operate(.accept)
    #expect(desk.sale?.order.lines.count == 2, "it may not grow")
    desk.operate(.back, .move(.up), .eraseForward)
    desk.settle()
    #expect(desk.sale?.order.lines.map(\.good.code) == ["g1"])
    #expect(desk.refusal(of: .confirm) == nil)
    desk.operate(.confirm)
    #expect(desk.sale?.focus == .readBack)
  }

  @Test("A debt that becomes overdue at midnight bars the order that is being taken, A5, A6")
  func midnight() {
    var desk = World.ordered(["g1"], World.card(debts: [World.debt(100, dueIn: 0)]))
    let tomorrow = Calendar(today: World.today + 1, offsetSeconds: 10_800)
    _ = desk.update(.calendarChanged(tomorrow), at: desk.now.advanced(bySeconds: 86_400))
    let barrier = DebtBarrier.overdue(sum: Money(minor: 100), days: 1, document: "N1")
    #expect(desk.sale == nil)
    #expect(desk.notice == .refused(.debt(barrier)))
    #expect(desk.violations == [])
  }

  @Test("On hold nothing is confirmed: nobody is there to agree")
  func onHold() {
    var desk = ready()
    desk.operate(.hold)
    _ = desk.update(.phone(.held("call-1")), at: desk.now)
    #expect(desk.refusal(of: .confirm) == .onHold)
  }

  @Test("A remark takes two keys and its words, goes to its department, and survives Esc, A20")
  func remark() {
    var desk = World.selling()
    desk.operate(.remark, .type("2"), .type("late again"), .back)
    #expect(desk.overlay == nil)
    desk.operate(.remark)
    let remark = Remark(
      id: "call-1/r1", call: "call-1", client: "c1", topic: .delivery, text: "late again",
      at: World.start)
    let effects = desk.operate(.accept)
    #expect(effects == [.keep(.remark(remark), desk.lastRequest)])
    _ = desk.update(.reported(desk.lastRequest, .kept), at: desk.now)
    #expect(desk.notice == .remarkKept(.warehouse))
  }
}
