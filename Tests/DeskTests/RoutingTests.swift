import Testing

@testable import Desk

struct RoutingTests {
  private func opened(_ card: Card, staff: [StaffMember] = World.staff) -> State {
    var desk = World.desk()
    desk.work = .conversation(
      Conversation(
        call: World.call(), answeredAt: World.start, party: .opening(card.client.code, 7)))
    desk.awaited = .report(7)
    _ = desk.update(
      .reported(7, .client(card, OfferSources(offers: World.offers), staff: staff)), at: desk.now)
    return desk
  }

  private func barred(_ desk: State) -> (RoutingReason, TransferChoice)? {
    guard case .client(let dealing)? = desk.conversation?.party,
      case .barred(let reason, let choice) = dealing.stage
    else { return nil }
    return (reason, choice)
  }

  private func staff(_ presences: [String: StaffMember.Presence]) -> [StaffMember] {
    World.staff.map {
      var member = $0
      member.presence = presences[$0.code] ?? $0.presence
      return member
    }
  }

  @Test("A client without debt gets the order editor, A3")
  func takeOrder() {
    let desk = opened(World.card())
    #expect(desk.sale != nil)
    #expect(desk.violations == [])
  }

  @Test("A key client goes to the own manager, A4")
  func keyClient() throws {
    let card = World.card(World.client(kind: "key", manager: "k1"))
    let (reason, choice) = try #require(barred(opened(card)))
    #expect(reason == .keyClient)
    #expect(choice.targets.map(\.member.code) == ["k1", "k2", "hw"])
    #expect(choice.chosen?.member.code == "k1")
  }

  @Test("The own manager absent: another key-account manager; none free: the head of wholesale, A4")
  func keyClientChain() throws {
    let card = World.card(World.client(kind: "key", manager: "k1"))
    let away = try #require(barred(opened(card, staff: staff(["k1": .away]))))
    #expect(away.1.chosen?.member.code == "k2")
    let none = try #require(barred(opened(card, staff: staff(["k1": .busy, "k2": .away]))))
    #expect(none.1.targets.map(\.member.code) == ["k1", "hw"])
    #expect(none.1.chosen?.member.code == "hw")
  }

  @Test("A new client goes to the head of the department of its kind, A15")
  func newClient() throws {
    let card = World.card(World.client(kind: "regional", manager: nil))
    let (reason, choice) = try #require(barred(opened(card)))
    #expect(reason == .newClient)
    #expect(choice.targets.map(\.member.code) == ["hr", "hw"])
  }

  @Test("Overdue debt goes to the own manager or finance and to nobody else, A6")
  func overdue() throws {
    let card = World.card(debts: [World.debt(5000, dueIn: -3)])
    let (reason, choice) = try #require(barred(opened(card)))
    #expect(
      reason == .debt(.overdue(sum: Money(minor: 5000), days: 3, document: "N1")))
    #expect(choice.targets.map(\.member.code) == ["m1", "fin"])
    #expect(choice.chosen?.member.code == "m1")
    let away = try #require(barred(opened(card, staff: staff(["m1": .away]))))
    #expect(away.1.chosen?.member.code == "fin")
  }

  @Test("A debt due today is not overdue, and grace days move the day, A5")
  func graceDays() {
    let dueToday = World.card(debts: [World.debt(5000, dueIn: 0)])
    #expect(opened(dueToday).sale != nil)
    let late = World.card(debts: [World.debt(5000, dueIn: -2)]).credit
    #expect(late.barrier(total: .zero, on: World.today, graceDays: 2) == nil)
    #expect(late.barrier(total: .zero, on: World.today, graceDays: 1) != nil)
  }

  @Test("Debt over the limit bars the order; so does a limit used up, in which nothing fits, A5")
  func overLimit() throws {
    let over = World.card(debts: [World.debt(1_000_001, dueIn: 5)])
    #expect(try #require(barred(opened(over))).0 == .debt(.overLimit(by: Money(minor: 1))))
    let atLimit = World.card(debts: [World.debt(1_000_000, dueIn: 5)])
    let (reason, choice) = try #require(barred(opened(atLimit)))
    #expect(reason == .debt(.noRoom))
    #expect(choice.targets.map(\.member.code) == ["m1", "fin"], "A6")
    let below = World.card(debts: [World.debt(999_999, dueIn: 5)])
    #expect(opened(below).sale != nil)
    let without = World.card(World.client(limit: 0))
    #expect(try #require(barred(opened(without))).0 == .debt(.noRoom))
  }

  @Test("A credit note lessens the debt once and is never overdue, A5")
  func creditNote() {
    let note = World.debt(-4000, dueIn: -30)
    let credit = World.card(debts: [World.debt(10_000, dueIn: 3), note]).credit
    #expect(credit.owed == Money(minor: 6000))
    #expect(credit.barrier(total: .zero, on: World.today, graceDays: 0) == nil)
  }

  @Test("Confirmed orders that are not billed yet count towards the limit, A5")
  func unbilled() {
    let credit = World.card(unbilled: 999_990).credit
    #expect(credit.room == Money(minor: 10))
    #expect(
      credit.barrier(total: Money(minor: 11), on: World.today, graceDays: 0)
        == .overLimit(by: Money(minor: 1)))
  }

  @Test("The editor does not open where the duties forbid it, and says why")
  func refusals() {
    var key = opened(World.card(World.client(kind: "key", manager: "k1")))
    expect(&key, after: .delivery) { $0.notice = .refused(.keyClient) }
    expect(&key, after: .confirm) { $0.notice = .refused(.keyClient) }
    #expect(Refusal.keyClient.duty == .a3)
    var new = opened(World.card(World.client(manager: nil)))
    expect(&new, after: .takeOffer) { $0.notice = .refused(.newClient) }
  }

  @Test("One key transfers; the hand-off with its reason is kept when the caller is through, A14")
  func transfer() throws {
    var desk = opened(World.card(World.client(kind: "key", manager: "k1")))
    let target = try #require(barred(desk)?.1.chosen)
    expect(&desk, after: .transfer, asks: [.phone(.transfer("call-1", to: "2k1"))]) {
      $0.conversation?.line = .transferring(target, .keyClient)
    }
    let handOff = HandOff(
      id: "call-1/h1", call: "call-1", client: "c1", to: "k1", reason: .keyClient, order: nil,
      at: desk.now, connected: true)
    let number = desk.lastRequest + 1
    expect(
      &desk, after: .phone(.transferred("call-1")), asks: [.keep(.handOff(handOff), number)]
    ) {
      let now = $0.now
      $0.conversation?.line = .ended(at: now, byCaller: false)
      $0.conversation?.outcome = .transferred
      $0.conversation?.handOffs = [handOff]
      $0.outbox = [Outgoing(request: number, deed: .handOff(handOff))]
      $0.lastRequest = number
      $0.notice = .transferred(to: "k1")
    }
  }

  @Test("A failed transfer keeps the caller and says so")
  func transferFails() {
    var desk = opened(World.card(World.client(kind: "key", manager: "k1")))
    _ = desk.operate(.transfer)
    expect(&desk, after: .phone(.transferFailed("call-1", .busy))) {
      $0.conversation?.line = .talking
      $0.notice = .transferFailed(.busy, to: "k1")
    }
  }

  @Test("A colleague who is away gets a message, and the caller stays on the line")
  func messageLeft() {
    var desk = opened(
      World.card(World.client(kind: "key", manager: "k1")), staff: staff(["k1": .away]))
    _ = desk.operate(.move(.up))
    let effects = desk.operate(.accept)
    #expect(desk.notice == .messageLeft(to: "k1"))
    #expect(desk.conversation?.line == .talking)
    guard case .keep(.handOff(let handOff), _)? = effects.first else {
      Issue.record("no hand-off was kept")
      return
    }
    #expect(handOff.to == "k1" && !handOff.connected)
  }

  @Test("Another purpose: the client's manager first, then the heads, A19")
  func otherPurpose() {
    var desk = World.selling()
    _ = desk.operate(.transfer)
    guard case .transfer(let choice)? = desk.overlay else {
      Issue.record("no list of colleagues")
      return
    }
    #expect(choice.targets.map(\.member.code) == ["m1", "hw", "hr", "fin"])
    let effects = desk.operate(.move(.down), .accept)
    #expect(effects == [.phone(.transfer("call-1", to: "2hw"))])
  }

  @Test(
    "A pasted number chooses nothing, however large it is",
    arguments: ["-9223372036854775808", "9223372036854775807", "0", "-1", "99", "7 495", "", "+"])
  func pastedNumber(text: String) throws {
    var desk = opened(World.card(World.client(kind: "key", manager: "k1")))
    _ = desk.update(.commanded(.type(text)), at: desk.now)
    #expect(try #require(barred(desk)).1.chosen?.member.code == "k1")
    var sale = World.selling()
    for command: Command in [.transfer, .back, .remark, .back, .refuseOffer] {
      sale.operate(command)
      sale.operate(.type(text))
    }
    #expect(sale.sale?.order.answers == [])
    #expect(sale.violations == [])
    #expect(Command.place(text, of: 3) == nil)
  }
}
