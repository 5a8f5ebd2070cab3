import Testing

@testable import Desk

struct ResumingTests {
  private func recall(_ order: Order?, confirmed: Bool = false, registered: Bool = false) -> Recall
  {
    Recall(
      call: World.call(), claimedAt: World.start, client: "c1", order: order,
      isConfirmed: confirmed, isRegistered: registered)
  }

  /// A new desk that was offered the call of another and took it up.
  private func resumed(_ before: State) -> (State, RequestID) {
    var desk = World.desk()
    _ = desk.update(.interrupted(before.conversation!), at: desk.now)
    desk.operate(.accept)
    guard case .report(let request)? = desk.awaited else { return (desk, 0) }
    return (desk, request)
  }

  @Test("After a crash the same call, order, line and cursor are there again")
  func sameAgain() {
    var before = World.ordered(["g1", "g2"])
    before.operate(.move(.up), .type("1"), .type("2"))
    var (desk, request) = resumed(before)
    #expect(desk.conversation == before.conversation)
    _ = desk.update(.reported(request, .recalled(recall(before.sale?.order))), at: desk.now)
    #expect(desk.sale == before.sale)
    #expect(desk.outbox == [])
    #expect(desk.violations == [])
  }

  @Test("The telephone is asked for the caller; a caller who is gone leads to the wrap-up")
  func callerGone() {
    let before = World.ordered(["g1"])
    var desk = World.desk()
    _ = desk.update(.interrupted(before.conversation!), at: desk.now)
    let effects = desk.operate(.accept)
    #expect(effects.contains(.phone(.find(World.call()))))
    _ = desk.update(.phone(.ended("call-1", byCaller: true)), at: desk.now)
    #expect(desk.conversation?.isOver == true)
  }

  @Test("Until the interrupted call is taken up nothing else is")
  func firstThingsFirst() {
    var desk = World.desk()
    desk.queue = [QueueEntry(work: .call(World.call("other")))]
    _ = desk.update(.interrupted(World.selling().conversation!), at: desk.now)
    #expect(desk.refusal(of: .answer) == .finishFirst)
    #expect(desk.refusal(of: .accept) == nil)
  }

  @Test("What the store missed is said again, each edit once")
  func storeBehind() {
    let before = World.ordered(["g1", "g2"])
    var stored = Order(key: "call-1/1", terms: before.sale!.order.terms)
    stored.apply(.put(before.sale!.order.lines[0]))
    var (desk, request) = resumed(before)
    let effects = desk.update(.reported(request, .recalled(recall(stored))), at: desk.now)
    let second = before.sale!.order.lines[1]
    #expect(
      effects == [
        .keep(.edit("call-1/1", revision: 2, .put(second)), desk.lastRequest)
      ])
  }

  @Test("What the desk missed is taken from the store")
  func deskBehind() {
    let before = World.ordered(["g1"])
    let after = World.ordered(["g1", "g2"])
    var (desk, request) = resumed(before)
    _ = desk.update(.reported(request, .recalled(recall(after.sale?.order))), at: desk.now)
    #expect(desk.sale?.order.lines == after.sale?.order.lines)
    #expect(desk.sale?.nextLine == 3)
  }

  @Test("An order confirmed in the last moment is not confirmed again, nor counted twice")
  func confirmedMeanwhile() {
    var before = World.ordered(["g1"])
    for _ in 0..<3 { before.operate(.refuseOffer, .type("1")) }
    before.operate(.delivery, .confirm)
    before.pass(milliseconds: State.shortestReadBack)
    before.operate(.accept)
    #expect(before.awaited != nil)
    var (desk, request) = resumed(before)
    #expect(desk.sale?.focus == .readBack)
    _ = desk.update(
      .reported(request, .recalled(recall(before.sale?.order, confirmed: true))), at: desk.now)
    #expect(desk.sale == nil)
    #expect(desk.figures.orders == 0, "the figures of the store have it already")
  }

  @Test("A call that was registered in the last moment is done")
  func registeredMeanwhile() {
    var (desk, request) = resumed(World.selling())
    _ = desk.update(.reported(request, .recalled(recall(nil, registered: true))), at: desk.now)
    #expect(desk.work == .free)
  }

  @Test("Without a journal the store's call, client and order come back")
  func fromTheStore() {
    let before = World.ordered(["g1"])
    var desk = World.desk()
    _ = desk.update(.recalled(recall(before.sale?.order)), at: desk.now)
    desk.operate(.accept)
    guard case .report(let request)? = desk.awaited else {
      Issue.record("the store was not asked")
      return
    }
    _ = desk.update(.reported(request, .recalled(recall(before.sale?.order))), at: desk.now)
    guard case .report(let card)? = desk.awaited else {
      Issue.record("the card was not asked for")
      return
    }
    let sources = OfferSources(offers: World.offers)
    _ = desk.update(
      .reported(card, .client(World.card(), sources, staff: World.staff)), at: desk.now)
    #expect(desk.sale?.order.lines == before.sale?.order.lines)
    #expect(desk.sale?.order.key == "call-1/1")
    #expect(desk.violations == [])
  }

  @Test("Without a journal nothing that the call has left gets a key that was given already")
  func keysGoOn() {
    var stored = recall(World.ordered(["g1"]).sale?.order)
    stored.ids = ["call-1/2", "call-1/h3", "call-1/r1", "call-1/c2", "call-1/b4", "call-10/9"]
    var desk = World.desk()
    _ = desk.update(.recalled(stored), at: desk.now)
    desk.operate(.accept)
    _ = desk.update(.reported(desk.lastRequest, .recalled(stored)), at: desk.now)
    let sources = OfferSources(offers: World.offers)
    _ = desk.update(
      .reported(desk.lastRequest, .client(World.card(), sources, staff: World.staff)),
      at: desk.now)
    #expect(desk.sale?.order.key == "call-1/1")
    desk.operate(.consult, .accept)
    #expect(desk.conversation?.consult?.id == "call-1/c3")
    desk.operate(.findClient)
    desk.conversation?.party = .opening("c1", 99)
    _ = desk.update(
      .reported(99, .client(World.card(), sources, staff: World.staff)), at: desk.now)
    #expect(desk.sale?.order.key == "call-1/4", "the second and the third were given before")
    let conversation = desk.conversation
    #expect(conversation?.remarks == 1 && conversation?.promises == 4)
    #expect(conversation?.handOffsBefore == 3)
  }
}
