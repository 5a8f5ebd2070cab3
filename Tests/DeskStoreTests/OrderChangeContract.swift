import Desk
import GRDB
import Testing

@testable import DeskStore

/// Orders after their confirmation, told through the port: each road asks every rule again.
@Suite(.onBothStores) struct OrderChangeContract {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  private static let noon = Moment(day: SmallCompany.today, minute: 720)
  private static let tooLate = Moment(day: SmallCompany.today + 1, minute: 0)

  private func confirmed(_ key: OrderKey = "k1") -> Draft {
    let draft = Draft.complete(key)
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    return draft
  }

  private func listed(_ search: OrderSearch = .client("C1")) -> [ConfirmedOrder] {
    guard case .orders(let orders) = store.answer(.orders(search, limit: 9)) else { return [] }
    return orders
  }

  private func stock(_ code: GoodCode) throws -> Quantity? {
    try store.with { try GoodsTable(session: $0).good(code)?.stock }
  }

  private func cancel(
    _ key: OrderKey = "k1", by operatorCode: StaffCode = "O1", at moment: Moment = noon
  ) -> Deed {
    .cancel(key, moment: moment, by: operatorCode, at: SmallCompany.noon)
  }

  /// A draft that takes the place of an order: `quantity` of spaghetti, the rest as it was.
  private func change(
    _ key: OrderKey, of old: OrderKey = "k1", _ quantity: Int, in desk: Store? = nil
  ) throws -> Draft {
    var draft = Draft.complete(key)
    draft.order = Order(key: key, terms: draft.order.terms)
    draft.deeds = [
      .change(key, replacing: old, call: "call-2", by: "O1", at: SmallCompany.noon)
    ]
    draft.add("00739", quantity)
    draft.add("00765", 1)
    draft.answerOffers(3)
    draft.add(.delivery(Draft.local))
    let reports = draft.deeds.map((desk ?? store).perform)
    #expect(reports.first == .begun(key, number: "0000001"))
    return draft
  }

  @Test("A client's confirmed orders are listed with today's goods, and found by their number")
  func list() throws {
    let draft = confirmed()
    let second = Draft("k2")
    second.keep(in: store)
    let order = try #require(listed().first)
    #expect(listed().count == 1, "a draft is no confirmed order")
    #expect((order.number, order.total, order.by) == ("0000001", draft.order.total, "O1"))
    #expect(order.lines.map(\.quantity) == draft.order.lines.map(\.quantity))
    #expect(order.lines[0].good.stock == Quantity(98), "what is left today")
    #expect(order.held == ["00739": Quantity(2), "00765": Quantity(1)])
    #expect(order.answers == draft.order.answers && order.delivery == Draft.local)
    #expect(listed(.number("1")) == listed() && listed(.number("0000001")) == listed())
    #expect(listed(.number("' OR 1 --")) == [] && listed(.client("C7")) == [])
  }

  @Test("A cancelled order frees stock and credit once, however often it is said (A5)")
  func cancelling() throws {
    let draft = confirmed()
    #expect(store.card("C1")?.credit.unbilled == draft.order.total)
    for _ in 0..<2 {
      guard case .cancelled(let order) = store.perform(cancel()) else {
        Issue.record("not cancelled")
        return
      }
      #expect(order.state == .cancelled(by: "O1"))
    }
    #expect(store.card("C1")?.credit.unbilled == .zero)
    #expect(try stock("00739") == Quantity(100) && stock("00765") == Quantity(50))
    #expect(store.card("C1")?.lastOrders.contains { $0.number == "0000001" } == false)
    #expect(store.perform(draft.confirm) == .refused("k1", .orderCancelled(number: "0000001")))
    #expect(try store.figures(of: "O1", on: SmallCompany.today).orders == 0)
    guard case .order(let entry)? = try store.inbox(for: "M1").first else {
      Issue.record("nothing in the inbox")
      return
    }
    #expect(entry.state == .cancelled(by: "O1"))
  }

  @Test("What the client paid last is as before the cancelled order")
  func lastSale() throws {
    let before = store.goods("00739", client: "C1").first?.last
    _ = confirmed()
    #expect(store.goods("00739", client: "C1").first?.last != before)
    _ = store.perform(cancel())
    #expect(store.goods("00739", client: "C1").first?.last == before)
  }

  @Test("Two desks cancel one order: the second is refused")
  func cancelledByTwo() throws {
    _ = confirmed()
    let other = try home.another()
    #expect(other.perform(cancel(by: "O2")) != .refused("k1", .orderCancelled(number: "0000001")))
    #expect(store.perform(cancel()) == .refused("k1", .orderCancelled(number: "0000001")))
    #expect(try stock("00739") == Quantity(100))
  }

  @Test("After the cut-off of its day of delivery nothing of an order changes (A12)")
  func tooLate() throws {
    _ = confirmed()
    let refusal = Refusal.changeTooLate(number: "0000001", since: Self.tooLate)
    #expect(store.perform(cancel(at: Self.tooLate)) == .refused("k1", refusal))
    let draft = try change("k2", 5)
    var confirmation = draft.confirmation
    confirmation.moment = Self.tooLate
    #expect(store.perform(.confirm("k2", confirmation)) == .refused("k2", refusal))
    #expect(listed().map(\.state) == [.confirmed])
  }

  @Test("A billed order is neither changed nor cancelled")
  func billed() throws {
    let order = confirmed()
    let draft = try change("k2", 5)
    var books = SmallCompany.books
    books.history.append(
      HistoryLine(
        order: "0000001", day: SmallCompany.today, client: "C1", good: "00739",
        quantity: Quantity(2), price: order.order.prices[0].price))
    _ = try store.importBooks(books, asOf: SmallCompany.today)
    let refusal = Refusal.orderBilled(number: "0000001")
    #expect(store.perform(cancel()) == .refused("k1", refusal))
    #expect(store.perform(draft.confirm) == .refused("k2", refusal))
    let late = Deed.change("k3", replacing: "k1", call: "c", by: "O1", at: SmallCompany.noon)
    #expect(store.perform(late) == .refused("k3", refusal))
  }

  @Test("A changed order stands until the change is confirmed, then its number passes on")
  func changing() throws {
    let old = confirmed()
    let draft = try change("k2", 5)
    #expect(listed().map(\.key) == ["k1"])
    #expect(try stock("00739") == Quantity(98))
    let expected = Report.confirmed("k2", number: "0000001", inboxOf: "M1")
    for _ in 0..<2 { #expect(store.perform(draft.confirm) == expected) }
    #expect(listed().map(\.state) == [.confirmed, .replaced])
    #expect(try stock("00739") == Quantity(95) && stock("00765") == Quantity(49))
    #expect(store.card("C1")?.credit.unbilled == draft.order.total)
    #expect(store.card("C1")?.lastOrders.filter { $0.number == "0000001" }.count == 1)
    let figures = try store.figures(of: "O1", on: SmallCompany.today)
    #expect((figures.orders, figures.sum) == (1, draft.order.total))
    #expect(store.perform(old.confirm) == .refused("k1", .orderReplaced(number: "0000001")))
    #expect(store.perform(cancel()) == .refused("k1", .orderReplaced(number: "0000001")))
    #expect(try store.inbox(for: "M1").count == 2)
  }

  @Test("A change that is set aside leaves the order as it was")
  func setAside() throws {
    let old = confirmed()
    _ = try change("k2", 5)
    #expect(store.perform(.abandon("k2", at: SmallCompany.noon)) == .kept)
    #expect(listed().map(\.state) == [.confirmed])
    #expect(store.card("C1")?.credit.unbilled == old.order.total)
  }

  @Test("Two desks change one order: the first is confirmed, the second refused, A5 counts once")
  func changedByTwo() throws {
    _ = confirmed()
    let first = try change("k2", 5)
    let other = try home.another()
    let second = try change("k3", 7, in: other)
    #expect(other.perform(second.confirm) == .confirmed("k3", number: "0000001", inboxOf: "M1"))
    #expect(store.perform(first.confirm) == .refused("k2", .orderReplaced(number: "0000001")))
    #expect(try stock("00739") == Quantity(93))
    #expect(store.card("C1")?.credit.unbilled == second.order.total)
  }

  @Test("An order that one desk cancels can't be changed by another")
  func cancelledMeanwhile() throws {
    _ = confirmed()
    let draft = try change("k2", 5)
    _ = try home.another().perform(cancel(by: "O2"))
    #expect(store.perform(draft.confirm) == .refused("k2", .orderCancelled(number: "0000001")))
  }

  @Test("A change may use the room and the stock of the order it replaces, and no more (A5)")
  func roomAndStock() throws {
    var big = Draft.complete()
    big.add("00770", 5, id: 9)
    big.add("00768", 1, id: 10)
    big.keep(in: store)
    #expect(store.perform(big.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    func version(_ key: OrderKey, cheese: Int) throws -> Draft {
      var draft = try change(key, 2)
      draft.add("00770", cheese, id: 9)
      _ = draft.deeds.suffix(1).map(store.perform)
      return draft
    }
    let tooBig = try version("k2", cheese: 7)
    let excess = tooBig.order.total - Money(minor: 500_000)
    #expect(store.perform(tooBig.confirm) == .refused("k2", .orderOverLimit(by: excess)))
    let fits = try version("k3", cheese: 6)
    #expect(store.perform(fits.confirm) == .confirmed("k3", number: "0000001", inboxOf: "M1"))
    #expect(try stock("00770") == Quantity(6) && stock("00768") == Quantity(9))
  }

  @Test("After a crash a change is taken up with the order that it replaces")
  func recall() throws {
    let old = confirmed()
    _ = store.perform(
      .claim(
        Call(id: "call-2", number: "+7 495 000-00-01", since: SmallCompany.noon), by: "O1",
        at: SmallCompany.noon))
    _ = try change("k2", 5)
    guard case .recalled(let recall?) = store.answer(.recall("call-2")) else {
      Issue.record("nothing recalled")
      return
    }
    #expect(recall.order?.replaced?.key == "k1")
    #expect(recall.order?.replaced?.total == old.order.total)
    #expect(recall.order?.number == "0000001" && !recall.isConfirmed)
  }

  @Test("Whichever statement of a cancellation or a change fails, it happened whole or not at all")
  func faults() throws {
    _ = confirmed()
    let draft = try change("k2", 5)
    for deed in [draft.confirm, cancel("k2")] {
      let before = try store.dump()
      var isDone = false
      for failing in 0..<200 where !isDone {
        let fault = FaultTests.Fault(after: failing)
        let report = try home.another(hook: { try fault.check($0) }).perform(deed)
        if case .failed = report {
          #expect(try store.dump() == before, "statement \(failing)")
        } else {
          isDone = true
        }
      }
      #expect(isDone)
    }
    #expect(try stock("00739") == Quantity(100))
  }
}
