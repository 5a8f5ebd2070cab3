import Desk
import DeskStore
import Testing

/// What every adapter of the store promises about the heads' word (A11).
@Suite struct ConsultContract {
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
