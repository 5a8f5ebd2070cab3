import Testing

@testable import Desk

/// Asking the head while the caller waits; only the head's word lifts the credit rule (A11).
struct ConsultTests {
  private static let overdue = World.card(debts: [World.debt(500, dueIn: -4)])

  /// On the line with a client whom an overdue debt bars.
  private var barred: State { World.selling(Self.overdue) }

  private func asked(_ state: State) -> State {
    var state = state
    state.operate(.consult, .type("old client"), .accept)
    _ = state.update(.phone(.held("call-1")), at: state.now)
    state.settle()
    return state
  }

  private func answer(_ upTo: Money?, _ words: String = "") -> Event {
    .reported(
      0,
      .consulted(
        ConsultAnswer(
          consult: "call-1/c1", by: "hw", allowedUpTo: upTo, words: words, at: World.start)))
  }

  @Test("The question goes to the head of the client's department, the caller on hold")
  func ask() {
    var state = barred
    state.operate(.consult, .type("old client"))
    let consult = Consult(
      id: "call-1/c1", call: "call-1", client: "c1", to: "hw", by: "op",
      barrier: .overdue(sum: Money(minor: 500), days: 4, document: "N1"), order: nil, sum: .zero,
      question: "old client", at: World.start)
    let request = state.lastRequest + 1
    expect(
      &state, after: .accept,
      asks: [.keep(.consult(consult), request), .phone(.hold("call-1"))]
    ) {
      $0.overlay = nil
      $0.conversation?.consults = 1
      $0.conversation?.consult = consult
      $0.conversation?.line = .holding
      $0.notice = .consultAsked("hw")
      $0.outbox.append(Outgoing(request: request, deed: .consult(consult)))
      $0.lastRequest = request
    }
  }

  @Test("An open question is taken back, and another one is asked; the head who was first stays")
  func withdrawn() {
    var state = asked(barred)
    let consult = state.conversation!.consult!
    state.operate(.consult)
    #expect(state.overlay == .withdrawal(consult))
    let request = state.lastRequest + 1
    let deed = Deed.withdraw(consult.id, by: "op", at: state.now)
    expect(&state, after: .accept, asks: [.keep(deed, request)]) {
      $0.overlay = nil
      $0.outbox.append(Outgoing(request: request, deed: deed))
      $0.lastRequest = request
    }
    var late = state
    _ = late.update(
      .reported(
        request,
        .consulted(
          ConsultAnswer(
            consult: consult.id, by: "hw", allowedUpTo: Money(minor: 15_000), words: "",
            at: World.start))), at: late.now)
    #expect(late.conversation?.lift?.upTo == Money(minor: 15_000))
    expect(&state, after: .reported(request, .kept)) {
      $0.conversation?.consult = nil
      $0.outbox = []
      $0.notice = .consultWithdrawn
    }
    state.operate(.consult, .accept)
    #expect(state.conversation?.consult?.id == "call-1/c2")
  }

  @Test("A further question about an overdue debt is asked as one, and a no leaves the allowance")
  func further() {
    var state = asked(barred)
    _ = state.update(answer(Money(minor: 15_000)), at: state.now)
    _ = state.update(
      .reported(
        state.lastRequest,
        .client(Self.overdue, OfferSources(offers: World.offers), staff: World.staff)),
      at: state.now)
    state.operate(.consult, .type("more?"), .accept)
    #expect(state.conversation?.consult?.isAboutOverdue == true)
    var refused = state
    func reply(_ upTo: Money?) -> Event {
      .reported(
        0,
        .consulted(
          ConsultAnswer(
            consult: "call-1/c2", by: "hw", allowedUpTo: upTo, words: "", at: World.start)))
    }
    _ = refused.update(reply(nil), at: refused.now)
    #expect(refused.conversation?.card?.credit.room == Money(minor: 15_000))
    _ = state.update(reply(Money(minor: 25_000)), at: state.now)
    #expect(state.conversation?.card?.credit.room == Money(minor: 25_000))
    #expect(state.sale != nil && state.violations == [])
  }

  @Test("An allowance opens the order that the debt barred, and makes as much room as was allowed")
  func allowed() {
    var state = asked(barred)
    #expect(state.refusal(of: .confirm)?.duty == .a5)
    _ = state.update(answer(Money(minor: 15_000)), at: state.now)
    let request = state.lastRequest
    #expect(state.awaited == .report(request))
    _ = state.update(
      .reported(
        request, .client(Self.overdue, OfferSources(offers: World.offers), staff: World.staff)),
      at: state.now)
    #expect(state.sale != nil)
    #expect(state.conversation?.card?.credit.lift?.by == "hw")
    #expect(state.conversation?.card?.credit.room == Money(minor: 15_000))
    #expect(state.violations == [])
  }

  @Test("A no leaves everything as it was, and is shown with its words")
  func refused() {
    var state = asked(barred)
    expect(&state, after: answer(nil, "pay first")) {
      $0.conversation?.consult = nil
      $0.notice = .consultAnswered("hw", upTo: nil, "pay first")
    }
    #expect(state.sale == nil)
    #expect(state.refusal(of: .consult) == nil)
  }

  @Test("In an open order the allowance is the new room, and no more")
  func room() {
    var state = World.selling(World.card(World.client(limit: 15_000)))
    state.operate(.consult, .accept)
    _ = state.update(.phone(.held("call-1")), at: state.now)
    _ = state.update(answer(Money(minor: 20_000)), at: state.now)
    state.sale?.entry.step = .quantity(World.match("g1"), TextField("2"))
    state.operate(.accept)
    #expect(state.sale?.order.total == Money(minor: 20_000))
    state.sale?.entry.step = .quantity(World.match("g2", price: 100), TextField("1"))
    state.operate(.accept)
    guard case .refused(.lineOverLimit) = state.notice else {
      Issue.record("\(String(describing: state.notice))")
      return
    }
  }

  @Test("The word is for one client: another one on the line is not lifted by it")
  func otherClient() {
    var state = asked(barred)
    _ = state.update(answer(Money(minor: 15_000)), at: state.now)
    let other = World.card(World.client("c2"), debts: [World.debt(500, dueIn: -4)])
    state.conversation?.party = .opening("c2", 99)
    _ = state.update(
      .reported(99, .client(other, OfferSources(offers: []), staff: World.staff)), at: state.now)
    #expect(state.sale == nil)
    #expect(state.conversation?.card?.credit.lift == nil)
  }

  @Test("An answer to another question changes nothing; key and new clients are never lifted")
  func strangers() {
    var state = asked(barred)
    expect(
      &state,
      after: .reported(
        0,
        .consulted(
          ConsultAnswer(
            consult: "call-9/c1", by: "hw", allowedUpTo: Money(minor: 1), words: "",
            at: World.start))))
    var key = asked(World.selling(World.card(World.client(kind: "key", manager: "k1"))))
    _ = key.update(answer(Money(minor: 15_000)), at: key.now)
    #expect(key.sale == nil)
    #expect(key.refusal(of: .confirm) == .keyClient)
  }

  @Test("Without a call or a client there is nothing to ask")
  func nothing() {
    #expect(World.desk().refusal(of: .consult) == .noCall)
  }
}
