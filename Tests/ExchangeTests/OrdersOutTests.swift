import Desk
import Foundation
import Testing

@testable import Exchange

@Suite("Orders out: tables and JSON")
struct OrdersOutTests {
  /// A table as RFC 4180 reads it.
  private static func rows(_ bytes: [UInt8], separator: Unicode.Scalar) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuote = false
    for scalar in String(decoding: bytes.dropFirst(3), as: UTF8.self).unicodeScalars {
      if isQuoted {
        if wasQuote {
          wasQuote = false
          if scalar == "\"" {
            cell.append(scalar)
            continue
          }
          isQuoted = false
        } else if scalar == "\"" {
          wasQuote = true
          continue
        } else {
          cell.append(scalar)
          continue
        }
      }
      switch scalar {
      case "\"": isQuoted = true
      case separator, "\n":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      case "\r": break
      default: cell.append(scalar)
      }
    }
    return rows
  }

  /// A cell without the apostrophe that keeps it from being a formula.
  private static func plain(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  @Test(
    "Ten thousand orders are read back from a table without a loss", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let format = OrdersCSV(language)
    let bytes = format.written(Outgoing.many, seller: Outgoing.seller)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let separator: Unicode.Scalar = language == .english ? "," : ";"
    let rows = Self.rows(bytes, separator: separator).dropFirst()
    let lines = Outgoing.many.flatMap { order in order.lines.map { (order, $0) } }
    #expect(rows.count == lines.count)
    for (row, (order, line)) in zip(rows, lines) {
      let cells = row.map(Self.plain)
      let figures = [14, 16, 17, 20].map { cells[$0].replacing(",", with: ".") }
      let isRight =
        cells.count == 32 && cells[0] == order.number && cells[5] == order.client.code
        && cells[6] == Outgoing.shown(order.client.name, keeping: ["\n"])
        && cells[12] == line.code && cells[13] == Outgoing.shown(line.name, keeping: ["\n"])
        && figures == [line.quantity.text, line.price.text, line.sum.text, order.total.text]
      if !isRight { Issue.record("\(order.number): \(row)") }
    }
  }

  @Test("No cell of a table begins as a formula does")
  func formulas() {
    let orders = Outgoing.hostile.indices.map { Outgoing.order($0) }
    let rows = Self.rows(
      OrdersCSV(.english).written(orders, seller: Outgoing.seller), separator: ",")
    let starts = Set("=+-@\t\r＝＋－＠".unicodeScalars)
    for cell in rows.joined() {
      if let first = cell.unicodeScalars.first { #expect(!starts.contains(first), "\(cell)") }
    }
    #expect(rows.joined().contains("'=cmd|'/c calc'!A1"))
    #expect(rows.joined().contains("''quoted"))
  }

  @Test("Ten thousand orders are read back from JSON, exact to the last digit")
  func json() throws {
    let bytes = try OrdersJSON.written(
      Outgoing.many, seller: Outgoing.seller, at: "2026-11-22T12:00:00")
    let file = try JSONDecoder().decode(OrdersFile.self, from: Data(bytes))
    #expect(file.orders == Outgoing.many.map(OrdersFile.Entry.init))
    #expect(file.orders.map(\.lines.count) == Outgoing.many.map(\.lines.count))
    let first = file.orders[18]
    #expect(first.client.name == Outgoing.many[18].client.name)
    #expect(first.lines[0].sum == Outgoing.many[18].lines[0].sum.text)
  }

  @Test("A change and a cancellation say so")
  func fates() throws {
    let orders = [
      Outgoing.order(1, fate: .change(version: 2, before: [])),
      Outgoing.order(2, fate: .cancellation(Outgoing.day + 3)),
    ]
    let bytes = try OrdersJSON.written(orders, seller: Outgoing.seller, at: "")
    let file = try JSONDecoder().decode(OrdersFile.self, from: Data(bytes))
    #expect(file.orders.map(\.action) == ["change", "cancellation"])
    #expect(file.orders.map(\.version) == [2, 0])
    #expect(file.orders[1].cancelledOn == "2026-11-25")
    let rows = Self.rows(
      OrdersCSV(.russian).written(orders, seller: Outgoing.seller), separator: ";")
    #expect(Set(rows.dropFirst().map { $0[1] }) == ["change", "cancellation"])
    #expect(rows[1][3] == "22.11.2026")
  }

  @Test("Masked orders name neither telephones nor people nor addresses, in any format (A26)")
  func masked() throws {
    let orders = (1...4).map { Outgoing.order($0).masked }
    let seller = Outgoing.seller
    let files = [
      OrdersCSV(.english).written(orders, seller: seller),
      try OrdersJSON.written(orders, seller: seller, at: ""),
      try CommerceML.written(orders, seller: seller, at: "", timeOfDay: { _ in "12:00:00" }),
      try orders.flatMap { try UBLOrder($0, seller: seller).written() },
    ]
    for file in files {
      let text = String(decoding: file, as: UTF8.self)
      for secret in ["4206000", "Ann", "Bob", "Cid", "Gate", "by rail", "Street 1"] {
        #expect(!text.contains(secret), "\(secret)")
      }
      #expect(text.contains("1000001") && text.contains(orders[0].total.text))
    }
  }

  @Test("Figures are written in full, whatever their sign and size")
  func figures() {
    #expect(Money(minor: -5).text == "-0.05" && Money(minor: 100).text == "1.00")
    #expect(Quantity(thousandths: 8_400).text == "8.4" && Quantity(3).text == "3")
    #expect(Quantity(thousandths: 1).text == "0.001")
    #expect(DecimalText.short(1_500, decimals: 3, point: ",") == "1,5")
    #expect(Day(number: 0).text == "1970-01-01")
  }
}
