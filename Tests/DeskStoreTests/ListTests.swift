import Desk
import DeskStore
import Testing

/// Inboxes, the registry and the figures.
@Suite(.onBothStores) struct ListTests {
  let home: TemporaryStore
  let store: Store
  static let noon = SmallCompany.noon

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  @Test("A confirmed order stands in its manager's inbox with all its lines (A14)")
  func orders() throws {
    var draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    draft.order.number = "0000001"
    let expected = InboxItem.order(
      InboxOrder(
        order: draft.order, client: SmallCompany.clients[0], by: "O1", confirmedAt: Self.noon,
        day: SmallCompany.today))
    #expect(try store.inbox(for: "M1") == [expected])
    #expect(try store.inbox(for: "W-1").isEmpty)
  }

  @Test("A hand-off reaches its colleague once, with its reason")
  func handOffs() throws {
    let reasons: [RoutingReason] = [
      .keyClient, .newClient, .otherPurpose, .debt(.overLimit(by: Money(minor: 7))), .debt(.noRoom),
      .debt(.overdue(sum: Money(minor: 5), days: 3, document: "N1")),
    ]
    let handOffs = reasons.enumerated().map { place, reason in
      HandOff(
        id: "call-1/\(place)", call: "call-1", client: "C1", to: "M1", reason: reason, order: nil,
        at: Self.noon, connected: place == 0)
    }
    for handOff in handOffs + handOffs { #expect(store.perform(.handOff(handOff)) == .kept) }
    let expected = handOffs.map { InboxItem.handOff($0, client: SmallCompany.clients[0]) }
    #expect(try store.inbox(for: "M1") == expected)
  }

  @Test("A remark reaches the head of its department, or wholesale where there is none (A20)")
  func remarks() throws {
    let quality = Remark(
      id: "1", call: "call-1", client: "C1", topic: .quality, text: "Stale '; DROP TABLE x; --",
      at: Self.noon)
    var delivery = quality
    delivery.id = "2"
    delivery.topic = .delivery
    for remark in [quality, delivery, quality] { _ = store.perform(.remark(remark)) }
    let client = SmallCompany.clients[0]
    #expect(try store.inbox(for: "P-1") == [.remark(quality, client: client)])
    #expect(try store.inbox(for: "W-1") == [.remark(delivery, client: client)])
  }

  @Test("A new client is the head's to assign (A15)")
  func newClients() throws {
    let new = NewClient(
      name: "Fresh", kind: "trader", phone: "", city: "", address: "", contact: "", taxNumber: "")
    _ = store.perform(.newClient(id: "1", new, by: "O1", at: Self.noon))
    guard case .newClient(let client, let by, _) = try store.inbox(for: "W-1").first else {
      Issue.record("nothing in the inbox")
      return
    }
    #expect(client.name == "Fresh" && client.manager == nil && by == "O1")
  }

  @Test("The registry keeps one line a call; an operator's own outranks a call given up (A14)")
  func registry() throws {
    let given = registration("call-1", .abandoned, answered: nil)
    _ = store.perform(.register(given, by: nil))
    let own = registration("call-1", .information, answered: 5)
    _ = store.perform(.register(own, by: "O1"))
    _ = store.perform(.register(registration("call-1", .noDeal, answered: 9), by: "O2"))
    _ = store.perform(.register(given, by: nil))
    let rows = try store.registry(SmallCompany.today)
    #expect(rows.map(\.registration) == [own])
    #expect(rows.first?.by == "O1")
    #expect(rows.first?.clientName == SmallCompany.clients[0].name)
    #expect(try store.registry(SmallCompany.today - 1).isEmpty)
  }

  @Test("A call in hand counts as answered, so that a desk that comes back goes on counting")
  func figuresOfCallInHand() throws {
    let noon = SmallCompany.noon
    func claim(_ id: CallID, after seconds: Int, at: Instant = noon) {
      let call = Call(id: id, number: "", since: at.advanced(bySeconds: -seconds))
      _ = store.perform(.claim(call, by: "O1", at: at))
    }
    claim("1", after: 5)
    claim("2", after: 100)
    claim("3", after: 5, at: noon.advanced(bySeconds: -86_400))
    var expected = DayFigures()
    expected.offered = 2
    expected.answered = 2
    expected.answeredInTime = 1
    #expect(try store.figures(of: "O1", on: SmallCompany.today) == expected)
  }

  @Test("The day's figures are all desks' calls and the operator's own work")
  func figures() throws {
    let draft = Draft.complete()
    draft.keep(in: store)
    _ = store.perform(draft.confirm)
    _ = store.perform(.register(registration("1", .orderTaken, answered: 20), by: "O1"))
    _ = store.perform(.register(registration("2", .information, answered: 21), by: "O2"))
    _ = store.perform(.register(registration("3", .abandoned, answered: nil), by: nil))
    var expected = DayFigures()
    expected.offered = 3
    expected.answered = 2
    expected.answeredInTime = 1
    expected.abandoned = 1
    expected.calls = 1
    expected.orders = 1
    expected.sum = draft.order.total
    #expect(try store.figures(of: "O1", on: SmallCompany.today) == expected)
    #expect(try store.figures(of: "O1", on: SmallCompany.today + 1) == DayFigures())
  }

  @Test("A call that was taken and not registered is open; the registry closes it")
  func openCall() throws {
    _ = store.perform(.claim(DeedContract.call, by: "O1", at: Self.noon))
    _ = store.perform(.register(registration("call-1", .abandoned, answered: nil), by: nil))
    #expect(try store.openCall(of: "O1")?.call == DeedContract.call)
    #expect(try store.openCall(of: "O2") == nil)
    #expect(try store.claimedElsewhere(["call-1", "x"], by: "O2") == ["call-1": "O1"])
    #expect(try store.claimedElsewhere(["call-1"], by: "O1") == [:])
    _ = store.perform(.register(registration("call-1", .information, answered: 1), by: "O1"))
    #expect(try store.openCall(of: "O1") == nil)
  }

  @Test("Presence is set, seen by every desk and left alone by an import")
  func presence() throws {
    let other = try home.another()
    let before = try other.changeCount()
    try store.setPresence("M1", .away)
    #expect(try other.changeCount() != before)
    _ = try store.importBooks(SmallCompany.books, asOf: SmallCompany.today)
    guard case .staff(let staff) = other.answer(.staff) else {
      Issue.record("no answer")
      return
    }
    #expect(staff.filter { $0.presence == .away }.map(\.code) == ["M1"])
  }

  @Test("The company comes back as the books and the rules made it")
  func company() throws {
    var rules = Rules()
    rules.graceDays = 6
    rules.deliveryWindows = ["night", "day"]
    rules.daysWithoutDelivery = [6, 7]
    rules.shifts.least = 4
    try store.keep(rules)
    let books = SmallCompany.books
    let expected = Company(
      name: "Small", currency: Currency("RUB"), kinds: books.kinds, columns: books.columns,
      departments: books.departments, staff: books.staff, rules: rules)
    #expect(try store.company() == expected)
    #expect(try TemporaryStore(nil).store.company() == nil)
  }

  private func registration(_ call: CallID, _ outcome: Outcome, answered: Int?) -> Registration {
    Registration(
      call: Call(id: call, number: "74950000001", since: Self.noon),
      answeredAt: answered.map { Self.noon.advanced(bySeconds: $0) },
      endedAt: Self.noon.advanced(bySeconds: 60), registeredAt: Self.noon.advanced(bySeconds: 70),
      client: "C1", outcome: outcome, order: nil, day: SmallCompany.today)
  }
}
