import Desk
import DeskStore
import Testing

/// What every adapter of the store promises, told through the port alone.
@Suite(.onBothStores) struct DeedContract {
  let home: TemporaryStore
  let store: any DeskStorePort

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  static let call = Call(id: "call-1", number: "+7 495 000-00-01", since: SmallCompany.noon)

  @Test("A call belongs to the desk that claimed it first, however often both ask")
  func claim() {
    for _ in 0..<2 {
      let mine = store.perform(.claim(Self.call, by: "O1", at: SmallCompany.noon))
      let theirs = store.perform(.claim(Self.call, by: "O2", at: SmallCompany.noon))
      #expect(mine == .claimed("call-1"))
      #expect(theirs == .taken("call-1", by: "O1"))
    }
  }

  @Test("An order gets its number once; the next order gets the next")
  func begin() {
    let first = Draft("a").deeds[0]
    #expect(store.perform(first) == .begun("a", number: "0000001"))
    #expect(store.perform(Draft("b").deeds[0]) == .begun("b", number: "0000002"))
    #expect(store.perform(first) == .begun("a", number: "0000001"))
    let nobody = Deed.begin("c", client: "C99", call: "x", by: "O1", at: SmallCompany.noon)
    #expect(store.perform(nobody) == .missing("C99"))
  }

  @Test("A complete order is confirmed into its manager's inbox, and said again it is the same one")
  func confirm() {
    let draft = Draft.complete()
    #expect(draft.keep(in: store).dropFirst().allSatisfy { $0 == .kept })
    let expected = Report.confirmed("k1", number: "0000001", inboxOf: "M1")
    #expect(store.perform(draft.confirm) == expected)
    #expect(store.perform(draft.confirm) == expected)
  }

  @Test(
    "The store refuses what the duties forbid (A3, A15, A5)",
    arguments: [
      ("C4", Refusal.keyClient), ("C6", .newClient),
      ("C2", .debt(.overdue(sum: Money(minor: 10_000), days: 5, document: "N1"))),
      ("C3", .debt(.overLimit(by: Money(minor: 50_000)))),
    ])
  func forbidden(client: ClientCode, refusal: Refusal) {
    let draft = Draft.complete(client: client)
    draft.keep(in: store)
    #expect(store.perform(draft.confirm) == .refused("k1", refusal))
    #expect(store.perform(draft.confirm) == .refused("k1", refusal))
  }

  @Test("Without lines, three offers (A7) or a delivery (A12) nothing is confirmed")
  func incomplete() {
    var draft = Draft()
    draft.keep(in: store)
    func refusal() -> Report { store.perform(draft.confirm) }
    #expect(refusal() == .refused("k1", .orderEmpty))
    draft.add("00739", 2)
    draft.keep(in: store)
    #expect(refusal() == .refused("k1", .offersMissing(3)))
    draft.answerOffers(3)
    draft.keep(in: store)
    #expect(refusal() == .refused("k1", .deliveryMissing))
    draft.add(.delivery(Draft.regional))
    draft.keep(in: store)
    #expect(refusal() == .refused("k1", .deliveryMissing))
    draft.add(.delivery(Draft.local))
    draft.keep(in: store)
    #expect(refusal() == .confirmed("k1", number: "0000001", inboxOf: "M1"))
  }

  @Test("A regional client's order wants the regional agreement (A13)")
  func regional() {
    let draft = Draft.complete(client: "C5")
    draft.keep(in: store)
    #expect(store.perform(draft.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
  }

  @Test("Another count or client than the store's is refused as a changed order")
  func changed() {
    let draft = Draft.complete()
    draft.keep(in: store)
    var wrong = [draft.confirmation, draft.confirmation]
    wrong[0].lines += 1
    wrong[1].client = "C7"
    for confirmation in wrong {
      #expect(store.perform(.confirm("k1", confirmation)) == .refused("k1", .orderChanged))
    }
  }

  @Test("More than the stock is refused; what is confirmed is held for it")
  func stock() {
    var draft = Draft.complete()
    draft.add("00768", 8, id: 7)
    draft.keep(in: store)
    #expect(store.perform(draft.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    var second = Draft.complete("k2", client: "C7")
    second.add("00768", 2, id: 7)
    second.keep(in: store)
    var left = SmallCompany.goods[4]
    left.stock = Quantity(1)
    let short = Report.refused("k2", .stockShort(left, left: Quantity(1)))
    #expect(store.perform(second.confirm) == short)
  }

  @Test("An edit said twice counts once, one after the confirmation is refused")
  func edits() {
    let draft = Draft.complete()
    for deed in draft.deeds { for _ in 0..<2 { _ = store.perform(deed) } }
    #expect(store.perform(draft.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    #expect(store.perform(draft.deeds[1]) == .kept)
    let late = Deed.edit("k1", revision: draft.order.revision + 1, .remove(1))
    #expect(store.perform(late) == .refused("k1", .alreadyConfirmed(number: "0000001")))
    let gap = Deed.edit("k9", revision: 1, .remove(1))
    #expect(store.perform(gap) == .refused("k9", .noOrder))
  }

  @Test("An edit that skips another is an error, not a hole in the order")
  func skippedEdit() {
    let draft = Draft.complete()
    _ = store.perform(draft.deeds[0])
    guard case .failed(let trouble) = store.perform(draft.deeds[2]) else {
      Issue.record("kept an edit out of turn")
      return
    }
    #expect(trouble.kind == .other)
  }

  @Test("An abandoned order is never confirmed, a confirmed one never abandoned")
  func abandon() {
    let draft = Draft.complete()
    draft.keep(in: store)
    #expect(store.perform(.abandon("k1", at: SmallCompany.noon)) == .kept)
    #expect(store.perform(draft.confirm) == .refused("k1", .noOrder))
    let other = Draft.complete("k2")
    other.keep(in: store)
    _ = store.perform(other.confirm)
    let answer = store.perform(.abandon("k2", at: SmallCompany.noon))
    #expect(answer == .refused("k2", .alreadyConfirmed(number: "0000002")))
  }

  @Test("A confirmed order counts towards the limit at once, a draft never (A5)")
  func unbilled() {
    var big = Draft.complete()
    big.add("00770", 5, id: 9)
    big.keep(in: store)
    let draft = Draft.complete("k2")
    draft.keep(in: store)
    #expect(home.store.card("C1")?.credit.unbilled == .zero)
    #expect(store.perform(big.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    #expect(home.store.card("C1")?.credit.unbilled == big.order.total)
    var second = draft
    second.add("00770", 2, id: 9)
    second.keep(in: store)
    let excess = big.order.total + second.order.total - Money(minor: 500_000)
    #expect(store.perform(second.confirm) == .refused("k2", .orderOverLimit(by: excess)))
  }

  @Test("A new client gets one code without a manager, and calls again as itself (A15)")
  func newClient() {
    let new = NewClient(
      name: "Fresh", kind: "trader", phone: "8 (495) 111-22-33", city: "", address: "",
      contact: "", taxNumber: "")
    let deed = Deed.newClient(id: "call-1/1", new, by: "O1", at: SmallCompany.noon)
    #expect(store.perform(deed) == .registered("N000001"))
    #expect(store.perform(deed) == .registered("N000001"))
    guard
      case .identified(_, let found) = store.answer(.identify(call: "x", number: "+74951112233"))
    else {
      Issue.record("no answer")
      return
    }
    #expect(found.map(\.code) == ["N000001"])
    #expect(found.first?.hasManager == false)
  }

  @Test("After a crash the store knows the call, the client and the order as they were")
  func recall() {
    _ = store.perform(.claim(Self.call, by: "O1", at: SmallCompany.noon))
    var draft = Draft.complete()
    draft.add(.remove(1))
    draft.keep(in: store)
    draft.order.number = "0000001"
    let expected = Recall(
      call: Self.call, claimedAt: SmallCompany.noon, client: "C1", order: draft.order,
      isConfirmed: false, isRegistered: false, ids: ["k1"])
    #expect(store.answer(.recall("call-1")) == .recalled(expected))
    #expect(store.answer(.recall("call-2")) == .recalled(nil))
  }
}
