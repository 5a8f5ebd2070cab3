import Desk
import DeskStore
import Testing

@Suite(.onBothStores) struct CardTests {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  @Test("The card has debts, last orders, rhythm and whoever received last time (A1, A5, A9, A12)")
  func card() throws {
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    let card = try #require(store.card("C1"))
    #expect(card.client == SmallCompany.clients[0])
    #expect(card.credit.unbilled == draft.order.total)
    #expect(card.lastOrders.count == 6)
    let newest = PastOrder(
      number: "0000001", day: SmallCompany.today, lines: 2, total: draft.order.total)
    #expect(card.lastOrders.first == newest)
    let before = PastOrder(
      number: "H0", day: SmallCompany.today - 10, lines: 2,
      total: Money(minor: 20 * 3_000 + 10 * 5_000))
    #expect(card.lastOrders[1] == before)
    #expect(card.rhythmDays == 10)
    #expect(card.people == People(receiver: "Ann", payer: "Bob", signer: "Cid"))
  }

  @Test("Debts come with their documents, credit notes among them")
  func credit() throws {
    let credit = try #require(store.card("C3")?.credit)
    #expect(credit.receivables.map(\.document) == ["N3", "N2"])
    #expect(credit.owed == Money(minor: 550_000))
    #expect(try #require(store.card("C7")).rhythmDays == nil)
  }

  @Test("Usual, special and new goods in stock are offered, each with its reason (A7)")
  func offers() {
    let offers = store.offers("C1")
    let reasons = Dictionary(uniqueKeysWithValues: offers.map { ($0.match.good.code, $0.reason) })
    #expect(reasons["00739"] == .usual(orders: 5, of: 5, last: SmallCompany.today - 10))
    #expect(reasons["00768"] == .special)
    #expect(reasons["00769"] == .new)
    #expect(offers.allSatisfy { $0.match.good.stock > .zero })
    let spaghetti = offers.first { $0.match.good.code == "00739" }
    #expect(spaghetti?.suggested == Quantity(20))
    let lemonade = offers.first { $0.match.good.code == "00769" }
    #expect(lemonade?.suggested == Quantity(10))
  }

  @Test("The card has goods that are due and what such clients buy and this one never did (A8)")
  func habits() throws {
    let habits = try #require(store.card("C1")?.habits)
    #expect(habits.goods.map(\.code) == ["00739", "00765"])
    #expect(habits.goods.allSatisfy { $0.every == 10 && $0.last == SmallCompany.today - 10 })
    // Half of the traders buy cheese; that it is this one cheese says nothing more.
    #expect(habits.gaps == [AssortmentGap(.group("Cheese"), percent: 50)])
    #expect(store.card("C7")?.habits == nil)
  }

  @Test("What such clients take along is learned from the history")
  func companions() {
    let answer = store.answer(.companions("00739", kind: "trader", client: "C1"))
    guard case .companions("00739", let offers) = answer else {
      Issue.record("no answer")
      return
    }
    #expect(offers.map(\.match.good.code) == ["00765"])
    #expect(offers.first?.reason == .companion(of: "Спагетти «Макфа» 450 г", percent: 100))
    let unknownKind = store.answer(.companions("00739", kind: "regional", client: "C1"))
    #expect(unknownKind == answer)
  }
}
