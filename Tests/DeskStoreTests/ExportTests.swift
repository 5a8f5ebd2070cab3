import Desk
import GRDB
import Synchronization
import Testing

@testable import DeskStore

/// Orders on their way to other programs.
@Suite("Exports", .onBothStores)
struct ExportTests {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  private static let today = SmallCompany.today
  private static let moment = Moment(day: today, minute: 720)

  private func confirm(_ key: OrderKey, client: ClientCode = "C1") throws {
    let draft = Draft.complete(key, client: client)
    draft.keep(in: store)
    guard case .confirmed = store.perform(draft.confirm) else {
      throw Nonsense(description: "not confirmed")
    }
  }

  /// An order that replaces another one, with three of the spaghetti.
  private func change(_ old: OrderKey, to key: OrderKey) throws {
    var draft = Draft(key)
    draft.deeds = [
      .change(key, replacing: old, call: "call-2", by: "O1", at: SmallCompany.noon)
    ]
    draft.add("00739", 3)
    draft.add("00766", 1)
    draft.answerOffers(3)
    draft.add(.delivery(Draft.local))
    draft.keep(in: store)
    guard case .confirmed = store.perform(draft.confirm) else {
      throw Nonsense(description: "not confirmed")
    }
  }

  private func cancel(_ key: OrderKey) {
    let deed = Deed.cancel(key, moment: Self.moment, by: "O1", at: SmallCompany.noon)
    #expect(!store.perform(deed).isFailure)
  }

  private func due(again: Bool = false) throws -> [OutgoingOrder] {
    try store.outgoingOrders(since: Self.today, until: Self.today, again: again)
  }

  private func handOver(
    _ orders: [OutgoingOrder], again: Bool = false, isMarking: Bool = true,
    publish: () throws -> Void = {}
  ) throws {
    let export = OrderExport(
      orders: orders, format: "csv", file: "/tmp/a.csv", isMarking: isMarking, isMasked: false)
    try store.handOver(
      export, since: Self.today, until: Self.today, again: again, publish: publish)
  }

  @Test("A confirmed order comes once, with its lines, sums and agreement, and again when asked")
  func once() throws {
    try confirm("k1")
    try confirm("k5", client: "C5")
    Draft.complete("k9").keep(in: store)
    let orders = try due()
    #expect(orders.map(\.number) == ["0000001", "0000002"])
    let order = orders[0]
    #expect(order.fate == .order && order.client.code == "C1" && order.by == "O1")
    #expect(order.lines.map(\.code) == ["00739", "00765"])
    #expect(order.lines.map(\.sum.minor) == [6_870, 5_229])
    #expect(order.total == Money(minor: 12_099) && order.delivery == Draft.local)
    #expect(orders[1].delivery == Draft.regional)
    try handOver(orders)
    #expect(try due() == [])
    #expect(try due(again: true) == orders)
    try handOver(orders, again: true)
    #expect(try store.outgoingOrders(since: Self.today + 1, until: nil, again: true) == [])
    #expect(try store.outgoingOrders(since: Self.today - 9, until: Self.today - 1) == [])
  }

  @Test("That orders were handed over is in the audit trail, masked ones as well (A26)")
  func audited() throws {
    try confirm("k1")
    let orders = try due()
    try handOver(orders, isMarking: false)
    #expect(try due() == orders, "nothing was marked")
    try handOver(orders)
    let rows = try store.auditRows().filter { $0.what == "ordersExported" }
    #expect(rows.map(\.who) == ["anna", "anna"] && rows[0].subject == "/tmp/a.csv")
    #expect(rows[1].detail == #"{"format":"csv","numbers":"0000001","orders":"1"}"#)
    #expect(try store.verifyAudit().fault == nil)
  }

  @Test("A change of an order that was handed over says so, with the lines it takes the place of")
  func changed() throws {
    try confirm("k1")
    let first = try due()
    try handOver(first)
    try change("k1", to: "k2")
    let order = try #require(try due().first)
    #expect(order.number == "0000001" && order.lines.map(\.quantity) == [Quantity(3), Quantity(1)])
    #expect(order.fate == .change(version: 1, before: first[0].lines))
    #expect(first[0].lines.map(\.id) == [1, 2] && order.lines.map(\.id) == [1, 3])
    try handOver([order])
    try change("k2", to: "k3")
    let last = try #require(try due().first)
    #expect(last.fate == .change(version: 2, before: order.lines))
    #expect(last.lines.map(\.id) == [1, 3], "a number stays with its good")
  }

  @Test("A change of an order that nobody has is an order; so is its last version alone")
  func changedBefore() throws {
    try confirm("k1")
    try change("k1", to: "k2")
    #expect(try due().map(\.fate) == [.order])
    #expect(try due().map(\.key) == ["k2"])
  }

  @Test("A cancellation follows an order that was handed over, in any version, and no other")
  func cancelled() throws {
    for key in ["k1", "k2", "k4"] { try confirm(key) }
    try handOver(try due())
    try confirm("k3")
    cancel("k3")
    cancel("k1")
    try change("k4", to: "k5")
    cancel("k5")
    let orders = try due()
    #expect(orders.map(\.number) == ["0000001", "0000003"])
    #expect(orders.map(\.fate) == [.cancellation(Self.today), .cancellation(Self.today)])
    try handOver(orders)
    #expect(try due() == [])
    #expect(
      try due(again: true).map(\.fate) == [
        .cancellation(Self.today), .order, .cancellation(Self.today),
      ])
  }

  @Test("An export that is overtaken by another one, or by a change, hands nothing over")
  func overtaken() throws {
    try confirm("k1")
    try confirm("k2")
    let orders = try due()
    try handOver([orders[1]])
    var isPublished = false
    #expect(throws: ExportOvertaken.self) { try handOver(orders) { isPublished = true } }
    try change("k1", to: "k3")
    #expect(throws: ExportOvertaken.self) { try handOver([orders[0]]) { isPublished = true } }
    #expect(!isPublished)
    #expect(try due().map(\.key) == ["k3"])
  }

  @Test("When the file can't be put in its place nothing is marked and nothing written down")
  func unpublished() throws {
    try confirm("k1")
    let before = try store.dump()
    #expect(throws: Nonsense.self) {
      try handOver(try due()) { throw Nonsense(description: "no disk") }
    }
    #expect(try store.dump() == before)
  }

  @Test(
    "A crash at any moment of an export leaves orders that come again, or a file that is there",
    .onlyInFile)
  func crash() throws {
    try confirm("k1")
    let isPublished = Mutex(false)
    let copies = Mutex<[(path: String, isPublished: Bool)]>([])
    let desk = try home.another { _ in
      let copy = (try home.copyAsCrashed(), isPublished.withLock { $0 })
      copies.withLock { $0.append(copy) }
    }
    let orders = try due()
    let export = OrderExport(
      orders: orders, format: "csv", file: "", isMarking: true, isMasked: false)
    try desk.handOver(export, since: Self.today, until: nil, again: false) {
      isPublished.withLock { $0 = true }
    }
    let all = copies.withLock { $0 }
    #expect(all.count > 5 && all.contains { $0.isPublished })
    for copy in all {
      let revived = try Store.open(path: copy.path, today: { Self.today })
      let left = try revived.outgoingOrders(since: Self.today, until: nil)
      #expect(left == orders, "not lost; twice where the file is there already")
    }
    #expect(try due() == [])
  }

  @Test("Ten thousand orders come whole and in order", .onlyInFile)
  func many() throws {
    try confirm("k1")
    try store.queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
          INSERT INTO orders (key, number, client, call, operator, begun_at, state, price_column,
            revision, total, inbox_of, confirmed_by, confirmed_at, day, terms)
          SELECT 'x' || i, printf('%07d', i), client, call, operator, begun_at, state,
            price_column, revision, total, inbox_of, confirmed_by, confirmed_at, day, terms
          FROM n, orders WHERE key = 'k1'
          """)
      try database.execute(
        sql: """
          INSERT INTO order_lines SELECT o.key, l.id, l.quantity, l.code, l.name, l.goods_group,
            l.measure, l.pack, l.stock, l.tax_percent, l.barcode, l.mark, l.certificate, l.prices,
            l.last_day, l.last_price, l.last_quantity, l.price, l.sum
          FROM orders o, order_lines l WHERE l.order_key = 'k1' AND o.key <> 'k1'
          """)
    }
    let orders = try due()
    #expect(orders.count == 10_000)
    #expect(orders.map { Int($0.number) } == Array(1...10_000))
    #expect(orders.allSatisfy { $0.lines == orders[0].lines && $0.total == orders[0].total })
    try handOver(orders)
    #expect(try due() == [])
  }
}
