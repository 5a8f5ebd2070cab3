import Desk
import Foundation
import Testing

@testable import Exchange

/// The files in `Forms` are what a visit of a fitter looks like in each format (C2).
@Suite("Orders out: forms of projects")
struct FormOrdersOutTests {
  /// A visit with materials and a reduction, as the store reads it.
  private static func visit(
    fate: OutgoingOrder.Fate = .order, reduction: Int = 0
  ) -> OutgoingOrder {
    func line(
      _ id: Int, _ code: String, _ name: String, _ quantity: Int, _ price: Int
    ) -> OutgoingOrder.Line {
      OutgoingOrder.Line(
        id: id, code: code, name: name, barcode: "", measure: .piece, taxPercent: 0,
        quantity: Quantity(quantity), price: Money(minor: price),
        sum: Money(minor: price * quantity))
    }
    var lines = [
      line(1, "internet/1", "Connection", 1, 50_000), line(2, "cable", "Cable, metre", 12, 4_550),
    ]
    if reduction < 0 { lines.append(line(3, "internet/4", "Second line", 1, reduction)) }
    let fields = [
      OutgoingForm.Field(
        name: "who", label: "Name", value: "Olga Lee", words: "Olga Lee", kind: .name),
      OutgoingForm.Field(
        name: "address", label: "Address", value: "Lime Street 4", words: "Lime Street 4",
        kind: .address),
      OutgoingForm.Field(
        name: "day", label: "Day", value: "2026-11-25", words: "Wed 25 Nov", kind: .plain),
      OutgoingForm.Field(
        name: "home", label: "Home", value: "flat", words: "Flat, \"rented\"", kind: .plain),
      OutgoingForm.Field(
        name: "taxNumber", label: "Tax number", value: "CZ12345678", words: "CZ12345678",
        kind: .words),
    ]
    return OutgoingOrder(
      key: "call/1", number: "0000007", fate: fate, day: Outgoing.day,
      at: Instant(milliseconds: 1_795_341_600_000), by: "O1",
      client: Client(
        code: "", name: "Olga Lee", kind: "", manager: nil, phones: ["420600000000"], city: "",
        address: "Lime Street 4", contact: "", creditLimit: .zero, paymentDays: 0, column: "",
        taxNumber: "CZ12345678"),
      lines: lines, total: lines.reduce(.zero) { $0 + $1.sum }, delivery: nil,
      form: OutgoingForm(
        project: "internet", title: "Internet at home", fields: fields,
        slot: DaySlot(Outgoing.day + 3, "09:00-12:00")))
  }

  /// The file as it stands beside the tests; `UPDATE_GOLDENS=1` writes it.
  private func expect(_ bytes: [UInt8], in name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Forms/" + name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(bytes).write(to: file)
    }
    let wanted = try Data(contentsOf: file)
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: wanted, as: UTF8.self))
  }

  @Test("In a table: a row a part of the sum or a good, with the project and all fields behind it")
  func table() throws {
    try expect(
      OrdersCSV(.english).written([Self.visit()], seller: Outgoing.seller), in: "visit.csv")
    for language in Language.allCases {
      let text = String(
        decoding: OrdersCSV(language).written([Self.visit()], seller: Outgoing.seller),
        as: UTF8.self)
      let rows = text.split(separator: "\r\n")
      #expect(rows.count == 3 && rows[1].contains("Internet at home"))
    }
  }

  @Test("As JSON: every field as the form keeps it")
  func json() throws {
    let bytes = try OrdersJSON.written(
      [Self.visit()], seller: Outgoing.seller, at: "2026-11-22T12:00:00")
    try expect(bytes, in: "visit.json")
    let file = try JSONDecoder().decode(OrdersFile.self, from: Data(bytes))
    #expect(file.orders == [OrdersFile.Entry(Self.visit())])
  }

  @Test("As UBL: the parts are lines, the fields a note; its schema takes it, and a change of it")
  func ubl() throws {
    let bytes = try UBLOrder(Self.visit(), seller: Outgoing.seller).written()
    try expect(bytes, in: "visit.xml")
    #expect(PeppolGap.gap(of: Self.visit()) == nil)
    guard UBLSchema.isThere else { return }
    #expect(UBLSchema("Order")?.isValid(bytes) == true)
    let change = Self.visit(fate: .change(version: 1, before: []))
    let changed = try UBLOrder(change, seller: Outgoing.seller).written()
    #expect(UBLSchema("OrderChange")?.isValid(changed) == true)
  }

  @Test("As CommerceML: lines, and the fields in the comment; without a line it is none")
  func commerceML() throws {
    let bytes = try CommerceML.written(
      [Self.visit()], seller: Outgoing.seller, at: "2026-11-22T12:00:00",
      timeOfDay: { _ in "12:00:00" })
    try expect(bytes, in: "visit-commerceml.xml")
    var free = Self.visit()
    free.lines = []
    #expect(CommerceML.gap(of: free) == .noLines(order: "0000007"))
    #expect(PeppolGap.gap(of: free) == .noLines(order: "0000007"))
    free.fate = .cancellation(Outgoing.day)
    #expect(CommerceML.gap(of: free) == nil && PeppolGap.gap(of: free) == nil)
    #expect(CommerceML.gap(of: Self.visit()) == nil)
  }

  @Test("PEPPOL takes no order without a buyer's tax number, and none with a reduction as a line")
  func gaps() {
    var nobody = Self.visit()
    nobody.client.taxNumber = ""
    #expect(PeppolGap.gap(of: nobody) == .noBuyer(order: "0000007"))
    #expect(PeppolGap.gap(of: Self.visit(reduction: -5_000)) == .negative(order: "0000007"))
  }

  @Test("Masked, no format tells whom it is for, nor where (A26)")
  func masked() throws {
    let orders = [Self.visit().masked]
    let files = [
      OrdersCSV(.english).written(orders, seller: Outgoing.seller),
      try OrdersJSON.written(orders, seller: Outgoing.seller, at: ""),
      try CommerceML.written(
        orders, seller: Outgoing.seller, at: "", timeOfDay: { _ in "12:00:00" }),
    ]
    for file in files {
      let text = String(decoding: file, as: UTF8.self)
      for secret in ["Olga", "Lime", "420600000000", "CZ12345678"] {
        #expect(!text.contains(secret), "\(secret)")
      }
      #expect(text.contains("0000007") && text.contains("2026-11-25") || text.contains("25 Nov"))
    }
  }
}
