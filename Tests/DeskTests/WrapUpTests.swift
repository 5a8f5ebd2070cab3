import Testing

@testable import Desk

struct WrapUpTests {
  private func ended(byCaller: Bool = false, after milliseconds: Int = 2000) -> State {
    var desk = World.selling()
    _ = desk.update(.phone(.ended("call-1", byCaller: byCaller)), at: desk.now)
    desk.now = Instant(milliseconds: desk.now.milliseconds + milliseconds)
    desk.notice = nil
    return desk
  }

  @Test("The call ends in the registry by one key and only when it is kept, A14")
  func oneKey() {
    var desk = ended()
    let registration = Registration(
      call: World.call(), answeredAt: World.start, endedAt: World.start, registeredAt: desk.now,
      client: "c1", outcome: .noDeal, order: nil, day: World.today)
    let deed = Deed.register(registration, by: "op")
    let request = desk.lastRequest + 1
    expect(&desk, after: .type("4"), asks: [.keep(deed, request)]) {
      $0.conversation?.outcome = .noDeal
      $0.outbox = [Outgoing(request: request, deed: deed)]
      $0.awaited = .report(request)
      $0.lastRequest = request
    }
    expect(&desk, after: .reported(request, .kept)) {
      $0.work = .free
      $0.outbox = []
      $0.awaited = nil
      $0.figures.calls = 1
      $0.notice = .registered(.noDeal)
    }
  }

  @Test("Who is put through after the order has ordered: one key registers that, A3, A14")
  func transferredAfterOrder() {
    let order = World.ordered().sale!.order
    var desk = World.selling()
    desk.conversation?.party = .client(
      Dealing(card: World.card(), stage: .sold(order, inboxOf: "m1")))
    let target = TransferTarget(member: World.staff[1], part: .ownManager)
    desk.conversation?.line = .transferring(target, .otherPurpose)
    _ = desk.update(.phone(.transferred("call-1")), at: desk.now)
    #expect(desk.conversation?.outcome == .orderTaken)
    #expect(desk.conversation?.handOffs.map(\.to) == ["m1"])
    desk.operate(.accept)
    #expect(desk.notice == nil)
    #expect(desk.awaited != nil)
  }

  @Test("Registered is what the store has kept: after a failure it is said again, A14")
  func storeFails() {
    var desk = ended()
    desk.operate(.type("2"))
    let request = desk.lastRequest
    let trouble = StoreTrouble(kind: .diskFull, detail: "")
    _ = desk.update(.reported(request, .failed(trouble)), at: desk.now)
    #expect(desk.conversation != nil)
    let deed = desk.outbox[0].deed
    let later = desk.now.advanced(bySeconds: State.retrySeconds)
    #expect(desk.update(.ticked, at: desk.now) == [])
    #expect(desk.update(.ticked, at: later) == [.keep(deed, request)])
    _ = desk.update(.reported(request, .kept), at: later)
    #expect(desk.work == .free)
    #expect(desk.figures.calls == 1)
  }

  @Test("Digits meant for the order are no outcome when the caller hangs up meanwhile")
  func wrapUpGuard() {
    var desk = ended(byCaller: true, after: 300)
    expect(&desk, after: .type("2"))
    var later = ended(byCaller: true, after: State.wrapUpGuardMilliseconds)
    #expect(later.operate(.type("2")).isEmpty == false)
  }

  @Test("Without a confirmed order the outcome is none, with one it is nothing else")
  func fittingOutcomes() {
    var desk = ended()
    expect(&desk, after: .type("1")) { $0.notice = .refused(.outcomeUnfit) }
    expect(&desk, after: .type("3")) { $0.notice = .refused(.outcomeUnfit) }
  }

  @Test("A draft that was not confirmed is set aside with the call")
  func draftSetAside() {
    var desk = World.ordered(["g1"])
    _ = desk.update(.phone(.ended("call-1", byCaller: false)), at: desk.now)
    let effects = desk.operate(.type("4"))
    #expect(effects.first == .keep(.abandon("call-1/1", at: desk.now), 1))
  }

  @Test("Hold and resume follow the telephone's word")
  func hold() {
    var desk = World.selling()
    expect(&desk, after: .hold, asks: [.phone(.hold("call-1"))]) {
      $0.conversation?.line = .holding
    }
    expect(&desk, after: .hold) { $0.notice = .refused(.lineBusy) }
    expect(&desk, after: .phone(.held("call-1"))) {
      let now = $0.now
      $0.conversation?.line = .held(since: now)
    }
    expect(&desk, after: .hold, asks: [.phone(.resume("call-1"))]) {
      $0.notice = nil
      $0.conversation?.line = .resuming
    }
    expect(&desk, after: .phone(.lineFailed("call-1", .lineDown))) {
      let now = $0.now
      $0.conversation?.line = .held(since: now)
      $0.notice = .lineFailed(.lineDown)
    }
  }

  @Test("Reports about other calls change nothing")
  func otherCalls() {
    var desk = World.selling()
    for event in [
      PhoneEvent.ended("x", byCaller: true), .transferred("x"), .held("x"), .answered("x"),
      .transferFailed("x", .busy), .left("x", gaveUp: true), .lineFailed("x", .busy),
      .resumed("x"), .answerFailed("x", .busy),
    ] {
      expect(&desk, after: .phone(event))
    }
  }
}
