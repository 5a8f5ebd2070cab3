import Desk
import DeskStore
import Testing

/// What every adapter of the store promises about the heads' word (A11).
@Suite(.onBothStores) struct ConsultContract {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  private func ask(_ client: ClientCode, call: CallID) {
    _ = store.perform(
      .consult(
        Consult(
          id: call + "/c1", call: call, client: client, to: "W-1", by: "O1",
          barrier: .overdue(sum: Money(minor: 1), days: 1, document: ""), order: nil, sum: .zero,
          question: "may I?", at: SmallCompany.noon)))
  }

  fileprivate func answer(_ call: CallID, upTo: Int?) throws -> Bool {
    try store.answer(
      ConsultAnswer(
        consult: call + "/c1", by: "W-1", allowedUpTo: upTo.map(Money.init(minor:)),
        words: "once", at: SmallCompany.noon))
  }

  @Test("Over a debt nothing is confirmed without a head's recorded answer, whatever a desk says")
  func onlyRecorded() throws {
    let draft = Draft.complete(client: "C2")
    draft.keep(in: store)
    guard case .refused("k1", .debt(.overdue)) = store.perform(draft.confirm) else {
      Issue.record("a debt was passed over")
      return
    }
    let call = draft.call
    ask("C2", call: call)
    #expect(store.answer(.consult(call + "/c1")) == .kept)
    guard case .refused = store.perform(draft.confirm) else {
      Issue.record("a question alone lifted the rule")
      return
    }
    #expect(try answer(call, upTo: 10_000_000))
    guard case .consulted(let answer) = store.answer(.consult(call + "/c1")) else {
      Issue.record("the answer is not told")
      return
    }
    #expect(answer.by == "W-1")
    guard case .confirmed = store.perform(draft.confirm) else {
      Issue.record("the head's word counts for nothing")
      return
    }
    guard case .order(let order)? = try store.inbox(for: "M1").first else {
      Issue.record("the order is not in the inbox")
      return
    }
    #expect(order.lift?.by == "W-1")
    #expect(order.lift?.words == "once")
  }

  @Test("The sum that was allowed is the most that is confirmed")
  func upTo() throws {
    let draft = Draft.complete(client: "C2")
    draft.keep(in: store)
    let call = draft.call
    ask("C2", call: call)
    #expect(try answer(call, upTo: 1))
    guard case .refused("k1", let refusal) = store.perform(draft.confirm) else {
      Issue.record("more than was allowed")
      return
    }
    #expect(refusal.duty == .a5)
  }

  @Test("A no lifts nothing, an answer stays, and another call is not meant by it")
  func no() throws {
    let draft = Draft.complete(client: "C2")
    draft.keep(in: store)
    let call = draft.call
    ask("C2", call: call)
    ask("C2", call: "another")
    #expect(try answer("another", upTo: 10_000_000))
    #expect(try answer(call, upTo: nil))
    #expect(try !answer(call, upTo: 10_000_000))
    guard case .refused = store.perform(draft.confirm) else {
      Issue.record("a no was passed over")
      return
    }
    #expect(try store.consults(of: "W-1").count == 2)
    #expect(try store.consults(of: "M1").isEmpty)
  }
}

extension ConsultContract {
  @Test("A question is taken back once; a head who was first is heard, a later one is not")
  func withdrawn() throws {
    ask("C2", call: "call-1")
    let withdrawal = Deed.withdraw("call-1/c1", by: "O1", at: SmallCompany.noon)
    for _ in 0..<2 { #expect(store.perform(withdrawal) == .kept) }
    #expect(try !answer("call-1", upTo: 10_000_000))
    #expect(try store.consults().first?.isWithdrawn == true)
    ask("C2", call: "call-2")
    #expect(try answer("call-2", upTo: 10_000_000))
    let late = Deed.withdraw("call-2/c1", by: "O1", at: SmallCompany.noon)
    guard case .consulted(let answer) = store.perform(late) else {
      Issue.record("the head's word is not told")
      return
    }
    #expect(answer.allowedUpTo == Money(minor: 10_000_000))
    #expect(try store.consults().contains { !$0.isWithdrawn })
  }

  @Test(
    "A no to a further question leaves the allowance, a sum of nought takes it back",
    arguments: [nil, 0])
  func further(_ upTo: Int?) throws {
    let draft = Draft.complete(client: "C2")
    draft.keep(in: store)
    ask("C2", call: draft.call)
    #expect(try answer(draft.call, upTo: 10_000_000))
    let id = draft.call + "/c2"
    _ = store.perform(
      .consult(
        Consult(
          id: id, call: draft.call, client: "C2", to: "W-1", by: "O1",
          barrier: .overdue(sum: Money(minor: 1), days: 1, document: ""), order: nil, sum: .zero,
          question: "and more?", at: SmallCompany.noon)))
    #expect(
      try store.answer(
        ConsultAnswer(
          consult: id, by: "W-1", allowedUpTo: upTo.map(Money.init(minor:)), words: "",
          at: SmallCompany.noon.advanced(bySeconds: 1))))
    switch store.perform(draft.confirm) {
    case .confirmed: #expect(upTo == nil)
    case .refused: #expect(upTo == 0)
    default: Issue.record("neither confirmed nor refused")
    }
  }

  @Test("An allowance that was asked about the limit lifts no overdue debt")
  func limitAlone() throws {
    let draft = Draft.complete(client: "C2")
    draft.keep(in: store)
    _ = store.perform(
      .consult(
        Consult(
          id: draft.call + "/c1", call: draft.call, client: "C2", to: "W-1", by: "O1",
          barrier: .overLimit(by: Money(minor: 1)), order: nil, sum: .zero, question: "",
          at: SmallCompany.noon)))
    #expect(try answer(draft.call, upTo: 10_000_000))
    guard case .refused("k1", .debt(.overdue)) = store.perform(draft.confirm) else {
      Issue.record("an overdue debt was passed over")
      return
    }
  }
}
