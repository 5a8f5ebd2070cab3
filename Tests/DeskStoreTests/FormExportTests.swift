import Desk
import Testing

@testable import DeskStore

/// Orders of forms on their way to other programs (C2).
@Suite(.onBothStores) struct FormExportTests {
  let office: OfficeHome
  let visits: FormHome
  var store: Store { office.store }

  init() throws {
    office = try OfficeHome()
    visits = try FormHome(office.store)
  }

  private func due(again: Bool = false) throws -> [OutgoingOrder] {
    try store.outgoingOrders(since: OfficeHome.today, until: nil, again: again)
  }

  private func handOver(_ orders: [OutgoingOrder]) throws {
    let export = OrderExport(
      orders: orders, format: "json", file: "/tmp/a.json", isMarking: true, isMasked: false)
    try store.handOver(export, since: OfficeHome.today, until: nil, again: false) {}
  }

  /// A line as `2 box 24000`.
  private func told(_ lines: [OutgoingOrder.Line]) -> [String] {
    lines.map { "\($0.id) \($0.code) \($0.quantity.thousandths / 1000) \($0.sum.minor)" }
  }

  @Test("An order of a form comes once among all others, with its fields, its parts, its goods")
  func once() throws {
    _ = visits.order("f/1", FormHome.form(materials: "cable*2, box*1", taxNumber: "12345678"))
    let order = try #require(try due().first)
    #expect(order.fate == .order && order.number == "0000001" && order.by == "O1")
    #expect(told(order.lines) == ["1 visits/1 1 50000", "2 cable 2 9100", "3 box 1 12000"])
    #expect(order.lines.map(\.name) == ["Visit", "Cable, metre", "Box"])
    #expect(order.total == Money(minor: 71_100))
    #expect(order.lines.reduce(.zero) { $0 + $1.sum } == order.total)
    let client = order.client
    #expect((client.name, client.phones) == ("Olga", ["74951112233"]))
    #expect(client.taxNumber == "12345678")
    let form = try #require(order.form)
    #expect(form.project == "visits" && form.slot == FormHome.morning)
    #expect(
      form.fields.map(\.name) == ["who", "phone", "day", "hours", "materials", "taxNumber"])
    #expect(form["materials"] == "cable*2, box*1")
    try handOver([order])
    #expect(try due() == [])
    #expect(try due(again: true) == [order])
  }

  @Test("A change comes once as a change; lines keep their numbers. A cancellation follows")
  func fates() throws {
    _ = visits.order("f/1", FormHome.form(materials: "cable*2"))
    let first = try due()
    try handOver(first)
    _ = visits.change("f/1", to: "f/2", FormHome.form(FormHome.noon, materials: "box*1"))
    let changed = try due()
    #expect(changed.map(\.fate) == [.change(version: 1, before: first[0].lines)])
    #expect(told(changed[0].lines) == ["1 visits/1 1 50000", "3 box 1 12000"])
    #expect(changed[0].form?.slot == FormHome.noon)
    try handOver(changed)
    #expect(try due() == [])
    _ = visits.cancel("f/2")
    #expect(try due().map(\.fate) == [.cancellation(OfficeHome.today)])
    try handOver(try due())
    #expect(try due() == [])
    _ = visits.order("f/3")
    _ = visits.cancel("f/3")
    #expect(try due() == [], "nobody had it")
  }

  @Test("Where the project counts otherwise by now, what was agreed is one line")
  func dearer() throws {
    _ = visits.order("f/1")
    var dearer = FormHome.project
    dearer.form?.sums[0] = SumPart(Tongues("Visit"), .fixed(Money(minor: 90_000)))
    try store.load(dearer, by: "head", at: OfficeHome.noon)
    let order = try #require(try due().first)
    #expect(told(order.lines) == ["1 visits 1 59100"] && order.total == Money(minor: 59_100))
    #expect(order.form?["who"] == "Olga")
  }

  @Test("A masked one tells neither whom it is for, nor where (A26)")
  func masked() throws {
    _ = visits.order("f/1", FormHome.form(taxNumber: "12345678"))
    let order = try #require(try due().first?.masked)
    #expect(order.form?.fields.map(\.name) == ["day", "hours", "materials"])
    #expect(order.client.name.isEmpty && order.client.phones.isEmpty)
    #expect(order.client.taxNumber.isEmpty && order.total == Money(minor: 59_100))
  }
}
