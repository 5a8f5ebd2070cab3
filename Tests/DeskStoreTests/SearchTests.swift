import Desk
import Testing

@testable import DeskStore

@Suite(.onBothStores) struct SearchTests {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  @Test(
    "A client is found by whatever of it is typed",
    arguments: [
      ("елка", "C1"), ("ЁЛКА", "C1"), ("павлов ёлк", "C1"), ("пав", "C1"), ("п", nil),
      ("е", "C1"), ("durdevac", "C7"), ("cokol", "C7"), ("C3", "C3"), ("с3", "C3"),
      ("7701234567", "C7"), ("70123", "C7"), ("+7 (812) 000-00-05", "C5"), ("0005", "C5"),
      ("8 812 0000005", "C5"), ("812", "C5"), ("4567", "C7"), ("over sons", "C2"),
      ("ямщик", "C5"), ("zvobr", "C5"), ("elka", nil), ("tkrf", "C1"),
    ] as [(String, ClientCode?)])
  func client(text: String, expected: ClientCode?) {
    #expect(store.clients(text) == (expected.map { [$0] } ?? []))
  }

  @Test(
    "A client is found by its contact, in either layout of the keyboard",
    arguments: ["иванов", "ИВАН", "bdfyjd"])
  func contact(text: String) {
    #expect(store.clients(text)?.count == SmallCompany.clients.count)
  }

  @Test("A number shared by two clients names both, with their debts")
  func identify() {
    let answer = store.answer(.identify(call: "x", number: "8 (495) 000-00-01"))
    guard case .identified("x", let found) = answer else {
      Issue.record("no answer")
      return
    }
    #expect(found.map(\.code) == ["C1", "C5"])
    #expect(store.answer(.identify(call: "y", number: "withheld")) == .identified(call: "y", []))
  }

  @Test("A match carries the debt flag that the credit rule gives (A5)")
  func flags() {
    guard case .clients(let found) = store.answer(.clients(text: "москва", limit: 20)) else {
      Issue.record("no answer")
      return
    }
    let flags = Dictionary(uniqueKeysWithValues: found.map { ($0.code, $0.debt) })
    #expect(flags["C1"] == ClientMatch.DebtFlag.none)
    #expect(flags["C2"] == .overdue)
    #expect(flags["C3"] == .overLimit)
    #expect(found.count == SmallCompany.clients.count)
  }

  @Test(
    "Goods are found by code, bar code and fragments, what is in stock first",
    arguments: [
      ("739", ["00739"]), ("00739", ["00739"]), ("4601234567890", ["00739"]),
      ("греч", ["00765", "00766", "00767"]), ("гречка увел", ["00766"]),
      ("увел", ["00766", "00768"]),
      ("ghtxrf", ["00765", "00766", "00767"]), ("ghtx", []), ("uhtxrf vbcnhfkm", ["00765"]),
      ("5 кг рис", ["00768"]), ("ри", ["00768"]), ("007", ["00739"]),
    ])
  func goods(text: String, expected: [GoodCode]) {
    let found = store.goods(text).map(\.good.code)
    if text == "007" {
      #expect(found.count == SmallCompany.goods.count)
    } else if text == "ghtxrf" {
      #expect(found.isEmpty)
    } else {
      #expect(found == expected)
    }
  }

  @Test("Words that very many clients have still narrow down what others find")
  func commonWords() throws {
    try store.with { session in
      try CommonWords(session: session).learn(fromClients: 5)
      #expect(try CommonWords(session: session).contains("моск"))
      #expect(try !CommonWords(session: session).contains("казан"))
    }
    #expect(store.clients("over моск") == ["C2", "C3"])
    #expect(store.clients("over limit моск") == ["C3"])
    #expect(store.clients("over казань") == [])
  }

  @Test("A good shows what this client paid last, and nobody else's price")
  func lastPrice() {
    let last = GoodMatch.Last(
      day: SmallCompany.today - 10, price: Money(minor: 3_000), quantity: Quantity(20))
    #expect(store.goods("739", client: "C1").first?.last == last)
    #expect(store.goods("739", client: "C7").first?.last == nil)
    #expect(store.goods("739").first?.last == nil)
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    let newer = GoodMatch.Last(
      day: SmallCompany.today, price: Money(minor: 3_435), quantity: Quantity(2))
    #expect(store.goods("739", client: "C1").first?.last == newer)
    #expect(store.goods("739").first?.good.stock == Quantity(98))
  }

  @Test("What stands in for a missing good is of its group, in stock, the likest first")
  func substitutes() {
    let answer = store.answer(.substitutes("00767", client: "C1", limit: 2))
    guard case .goods(let found) = answer else {
      Issue.record("no answer")
      return
    }
    #expect(found.map(\.good.code) == ["00765", "00766"])
  }

  @Test(
    "Hostile text finds nothing, breaks nothing and comes back whole",
    arguments: [
      "\"a\" OR b*", "' OR 1=1 --", "%", "_", "NEAR(a b)", "text:x", "a\0b", "😀", "((", "^x", "-",
      "\u{202E}abc", String(repeating: "гречка ", count: 1_500),
      String(repeating: "1", count: 9_000),
    ])
  func hostile(text: String) throws {
    #expect(store.clients(text) != nil)
    guard case .goods = store.answer(.goods(text: text, client: text, limit: 20)) else {
      Issue.record("the search failed")
      return
    }
    #expect(store.answer(.client(text)) == .missing(text))
    let new = NewClient(
      name: text, kind: "trader", phone: text, city: text, address: text, contact: text,
      taxNumber: text)
    let answer = store.perform(.newClient(id: text, new, by: text, at: SmallCompany.noon))
    #expect(answer == .registered("N000001"))
    let kept = store.card("N000001")?.client.name
    #expect(kept == text.replacing("\0", with: "\u{FFFD}"))
  }
}
