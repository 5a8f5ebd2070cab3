import Desk
import Foundation
import Testing

@testable import DeskStore

@Suite(.onBothStores) struct ImportTests {
  let home: TemporaryStore
  let store: Store
  static let today = SmallCompany.today

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  @Test("All rows of the books come in, and a second import changes nothing")
  func twice() throws {
    let fresh = try TemporaryStore(nil)
    let first = try fresh.store.importBooks(SmallCompany.books, asOf: Self.today)
    let books = SmallCompany.books
    #expect(first[.clients].new == books.clients.count)
    #expect(first[.goods].new == books.goods.count)
    #expect(first[.receivables].new == books.receivables.count)
    #expect(first[.history].new == books.history.count)
    #expect(first.rejections.isEmpty)
    let before = try fresh.store.dump()
    let second = try fresh.store.importBooks(books, asOf: Self.today + 1)
    #expect(!second.changedAnything)
    #expect(second[.history].unchanged == books.history.count)
    #expect(try fresh.store.dump() == before)
  }

  @Test("A second import changes nothing after a day's work either")
  func afterWork() throws {
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    let before = try store.dump()
    #expect(try !store.importBooks(SmallCompany.books, asOf: Self.today).changedAnything)
    #expect(try store.dump() == before)
  }

  @Test("Changed rows are brought up to date and found by their new words")
  func changed() throws {
    var books = SmallCompany.books
    books.clients[0].name = "Renamed"
    books.clients[0].phones = ["74990000009"]
    books.goods[0].prices[0] = Money(minor: 9)
    books.history[0].price = Money(minor: 8)
    let report = try store.importBooks(books, asOf: Self.today)
    #expect(report[.clients].changed == 1)
    #expect(report[.goods].changed == 1)
    #expect(report[.history].changed == 1)
    #expect(store.clients("ёлка") == [])
    #expect(store.clients("renam") == ["C1"])
    #expect(store.clients("0009") == ["C1"])
    #expect(store.clients("74950000001") == ["C5"])
    #expect(store.goods("739", client: "C1").first?.good.prices[0] == Money(minor: 9))
    #expect(store.goods("739", client: "C1").first?.last?.price == Money(minor: 8))
  }

  @Test("Receivables that the books no longer have were settled; without any, all stay")
  func settled() throws {
    var books = Books()
    #expect(try !store.importBooks(books, asOf: Self.today).changedAnything)
    books.receivables = Array(SmallCompany.books.receivables.dropFirst())
    let report = try store.importBooks(books, asOf: Self.today)
    #expect(report[.receivables].removed == 1)
    #expect(store.card("C2")?.credit.receivables == [])
    #expect(store.card("C3")?.credit.receivables.count == 2)
  }

  @Test("A receivable whose row could not be read still bars the order, A5")
  func unreadReceivable() throws {
    let before = store.card("C2")?.credit.receivables
    var books = Books()
    books.receivables = Array(SmallCompany.books.receivables.dropFirst())
    books.receivablesAreWhole = false
    let report = try store.importBooks(books, asOf: Self.today)
    #expect(report[.receivables].removed == 0)
    #expect(before?.isEmpty == false)
    #expect(store.card("C2")?.credit.receivables == before)
  }

  @Test("An order that the books name is billed: it counts once and holds no stock")
  func billed() throws {
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    #expect(store.goods("739").first?.good.stock == Quantity(98))
    var books = SmallCompany.books
    let receivable = Receivable(
      document: "N9", date: Self.today, due: Self.today + 14, remainder: draft.order.total)
    books.receivables.append(
      ClientReceivable(client: "C1", receivable: receivable, order: "0000001"))
    _ = try store.importBooks(books, asOf: Self.today)
    let credit = store.card("C1")?.credit
    #expect(credit?.unbilled == .zero)
    #expect(credit?.owed == draft.order.total)
    #expect(store.goods("739").first?.good.stock == Quantity(100))
  }

  @Test("Rows that can't go in are named with the reason, the others go in")
  func rejected() throws {
    var books = SmallCompany.books
    books.clients += [
      books.clients[0], SmallCompany.client("D1", "D", kind: "odd", phones: [], limit: 0),
      SmallCompany.client("D2", "D", manager: "M9", phones: [], limit: 0),
      SmallCompany.client("D3", "=cmd|' /C calc'!A0", phones: [], limit: 0),
    ]
    books.goods.append(books.goods[0])
    books.goods.append(SmallCompany.good("9", "Odd", "G", 1, stock: 1))
    books.goods[books.goods.count - 1].prices = []
    books.history.append(books.history[0])
    books.history[books.history.count - 1].client = "Nobody"
    let report = try store.importBooks(books, asOf: Self.today)
    let reasons = report.rejections.map(\.reason)
    #expect(
      reasons == [
        .duplicate, .unknownKind("odd"), .unknownManager("M9"), .duplicate,
        .priceCount(0, columns: 2), .unknownClient("Nobody"),
      ])
    #expect(report[.clients].new == 1)
    #expect(store.card("D3")?.client.name == "=cmd|' /C calc'!A0")
  }

  @Test("A check reports the same and keeps nothing")
  func check() throws {
    let fresh = try TemporaryStore(nil)
    let before = try fresh.store.dump()
    var checked = try fresh.store.importBooks(SmallCompany.books, asOf: Self.today, check: true)
    #expect(checked.isCheck)
    #expect(try fresh.store.dump() == before)
    checked.isCheck = false
    #expect(try fresh.store.importBooks(SmallCompany.books, asOf: Self.today) == checked)
  }

  @Test("An import that is broken off leaves the store as it was")
  func brokenOff() throws {
    struct Enough: Error {}
    let before = try store.dump()
    var books = SmallCompany.books
    for place in books.clients.indices { books.clients[place].name += " changed" }
    #expect(throws: Enough.self) {
      try store.importBooks(books, asOf: Self.today) { done, all in
        if done == all { throw Enough() }
      }
    }
    #expect(try store.dump() == before)
  }

  @Test("An import that dies half-way leaves the store as it was", .onlyInFile)
  func died() throws {
    let before = try store.dump()
    var books = SmallCompany.books
    for place in books.clients.indices { books.clients[place].name += " changed" }
    var crashed = ""
    _ = try store.importBooks(books, asOf: Self.today) { done, all in
      if done == all { crashed = try home.copyAsCrashed() }
    }
    #expect(try store.dump() != before)
    #expect(try Store.open(path: crashed).dump() == before)
  }

  @Test("Columns in another order keep each price under its column")
  func columns() throws {
    var books = SmallCompany.books
    books.columns = [books.columns[1], PriceColumn(code: "key", name: "Key"), books.columns[0]]
    books.goods = []
    let report = try store.importBooks(books, asOf: Self.today)
    #expect(report[.columns].new == 1)
    let prices = store.goods("739").first?.good.prices.map(\.minor)
    #expect(prices == [3_091, 3_435, 3_435])
    #expect(try store.company()?.columns.map(\.code) == ["small", "key", "retail"])
  }
}
