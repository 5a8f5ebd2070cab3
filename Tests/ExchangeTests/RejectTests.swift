internal import Desk
internal import Exchange
internal import Foundation
internal import Testing

@Suite("Rows that can't come in")
struct RejectTests {
  private func reasons(_ files: [String: String?]) throws -> [Reject.Reason] {
    try BooksOnDisk(replacing: files).read().rejects.map(\.reason)
  }

  @Test("Sound books have none, and come in whole")
  func sound() throws {
    let reading = try BooksOnDisk().read()
    #expect(reading.rejects.isEmpty, "\(reading.rejects)")
    #expect(reading.books.clients.map(\.code) == ["C1", "C2"])
    #expect(reading.books.clients.map(\.manager) == ["M1", nil])
    #expect(reading.books.goods.map(\.stock.thousandths) == [100_000, 8400, 5000])
    #expect(reading.books.goods.map(\.pack) == [12, 1, 1])
    #expect(reading.books.staff.map(\.role) == [.head, .manager, .finance])
    #expect(reading.books.history.count == 1 && reading.books.receivables.count == 1)
  }

  @Test("A login may stand in the staff's list, one for each, under a heading of any language")
  func logins() throws {
    for heading in ["Login", "Логин", "Přihlašovací jméno", "Korisničko ime"] {
      let reading = try BooksOnDisk(replacing: [
        "staff.csv": """
        Code;Name;Department;Position;\(heading)
        M1;One;W;head;anna
        M2;Two;W;manager;anna
        M3;Three;W;manager;

        """
      ]).read()
      #expect(reading.books.staff.map(\.login) == ["anna", ""])
      #expect(
        reading.rejects.map(\.reason).contains(
          .duplicate(heading: heading, value: "anna", firstLine: 2)))
    }
    #expect(try BooksOnDisk().read().books.staff.allSatisfy { $0.login == nil })
  }

  @Test("Receivables of which a row was rejected are not all there are (A5)")
  func receivablesInPart() throws {
    #expect(try BooksOnDisk().read().books.receivablesAreWhole)
    let reading = try BooksOnDisk(replacing: [
      "clients.csv": BooksOnDisk.clients("C2;Orlov;market;Manager One;;;;;5;0;List;")
    ]).read()
    #expect(reading.rejects.contains { $0.file == "receivables.csv" })
    #expect(!reading.books.receivablesAreWhole)
  }

  @Test("A client whose manager is unknown is not taken for a new client (A3)")
  func unknownManager() throws {
    let reading = try BooksOnDisk(replacing: [
      "clients.csv": BooksOnDisk.clients(
        "C1;Pavlov;key;M9;;;;;1000;14;Wholesale;", "C2;Orlov;market;Manager One;;;;;5;0;List;")
    ]).read()
    #expect(reading.books.clients.map(\.manager) == ["M1"])
    #expect(reading.rejects.first?.reason == .unknown(heading: "Manager", value: "M9"))
    #expect(reading.rejects.first?.line == 2)
    #expect(reading.rejects.first?.fields.first == "C1")
  }

  @Test(
    "A client row says what is wrong with it",
    arguments: [
      (";X;key;;;;;;1;1;List;", Reject.Reason.missing(heading: "Code")),
      ("C3;;key;;;;;;1;1;List;", .missing(heading: "Name")),
      ("C3;X;;;;;;;1;1;List;", .missing(heading: "Type")),
      ("C1;X;key;;;;;;1;1;List;", .duplicate(heading: "Code", value: "C1", firstLine: 2)),
      ("C3;X;key;;;;;;;1;List;", .missing(heading: "Credit limit")),
      ("C3;X;key;;;;;;-1;1;List;", .negative(heading: "Credit limit", value: "-1")),
      ("C3;X;key;;;;;;much;1;List;", .unreadableNumber(heading: "Credit limit", value: "much")),
      ("C3;X;key;;;;;;1;1;Gold;", .unknown(heading: "Price column", value: "Gold")),
      ("C3;X;key;;;;;;1;-5;List;", .negative(heading: "Payment days", value: "-5")),
      ("C3;X;key", .fieldCount(expected: 12, found: 3)),
      ("C3;\"X;key;;;;;;1;1;List;", .unclosedQuote),
      ("\"C\"3;X;key;;;;;;1;1;List;", .textAfterQuote),
    ])
  func clients(row: String, reason: Reject.Reason) throws {
    let reading = try BooksOnDisk(replacing: [
      "clients.csv": BooksOnDisk.clients(
        "C1;Pavlov;market;M1;;;;;1000;14;Wholesale;", row, "C4;Last;market;M1;;;;;1;1;List;")
    ]).read()
    #expect(reading.rejects.filter { $0.file == "clients.csv" }.map(\.reason) == [reason])
    #expect(reading.rejects.first?.line == 3)
    #expect(reading.books.clients.map(\.code) == ["C1", "C4"])
    #expect(!reason.sentence.isEmpty)
  }

  @Test(
    "A good's row says what is wrong with it",
    arguments: [
      ("3;Tea;Tea;box;;5;20;;;", Reject.Reason.unknown(heading: "Unit", value: "box")),
      ("3;Tea;Tea;pcs;;-5;20;;;", .negative(heading: "Stock", value: "-5")),
      ("3;Tea;Tea;pcs;;5,5;20;;;", .notWhole(heading: "Stock", value: "5,5")),
      ("3;Tea;Tea;pcs;0;5;20;;;", .zero(heading: "Pack")),
      ("3;Tea;Tea;pcs;;5;120;;;", .numberTooLarge(heading: "VAT", value: "120")),
      ("1;Tea;Tea;pcs;;5;20;;;", .duplicate(heading: "Code", value: "1", firstLine: 2)),
      ("9;Tea;Tea;pcs;;5;20;;;", .unpriced),
    ])
  func goods(row: String, reason: Reject.Reason) throws {
    let reading = try BooksOnDisk(replacing: [
      "products.csv": BooksOnDisk.products(
        "1;Rice;Cereals;pcs;12;100;10;;;", row, "2;Cheese;Dairy;kg;1;8,400;10%;;new;")
    ]).read()
    #expect(reading.rejects.first { $0.file == "products.csv" }?.reason == reason)
    #expect(reading.books.goods.map(\.code) == ["1", "2"])
    let report = reading.files.first { $0.book == .products }
    #expect(report?.rows == 3 && report?.accepted == 2 && report?.rejected == 1)
  }

  @Test("A good whose price is absent, zero, negative or broken stays out, since none can be typed")
  func prices() throws {
    let prices = "Code;List;Wholesale\n1;10,50;\n2;0;700\n3;5;-4\n9;1;1\n3;x;4\n"
    let reading = try BooksOnDisk(replacing: ["prices.csv": prices, "history.csv": nil]).read()
    #expect(reading.books.goods.isEmpty)
    #expect(
      reading.rejects.map(\.reason) == [
        .unpriced, .unpriced, .unpriced, .missing(heading: "Wholesale"), .zero(heading: "List"),
        .negative(heading: "Wholesale", value: "-4"), .unknown(heading: "Code", value: "9"),
        .unreadableNumber(heading: "List", value: "x"),
      ])
  }

  @Test("Debts: a credit note is taken, a day that is none and an unknown client are not (A5)")
  func receivables() throws {
    let rows = """
      Client;Document;Date;Due;Balance
      C1;N1;01.11.2026;15.11.2026;-100,50
      C1;N2;31.02.2026;15.11.2026;5
      C9;N3;01.11.2026;15.11.2026;5
      C1;N1;01.11.2026;15.11.2026;5
      C1;N4;01.11.2026;15.11.2026;
      C1;N5;yesterday;15.11.2026;5
      """
    let reading = try BooksOnDisk(replacing: ["receivables.csv": rows]).read()
    #expect(reading.books.receivables.map(\.receivable.remainder.minor) == [-100_50])
    #expect(
      reading.rejects.map(\.reason) == [
        .noSuchDay(heading: "Date", value: "31.02.2026"),
        .unknown(heading: "Client", value: "C9"),
        .duplicate(heading: "Document", value: "N1", firstLine: 2),
        .missing(heading: "Balance"),
        .unreadableDate(heading: "Date", value: "yesterday"),
      ])
    #expect(reading.rejects.map(\.line) == [3, 4, 5, 6, 7])
  }

  @Test("Purchases: unknown goods and senseless quantities are refused")
  func history() throws {
    let rows = """
      Order;Date;Client;Product;Quantity;Price
      S1;10.11.2026;C1;99;12;9,40
      S1;10.11.2026;C1;1;-12;9,40
      S1;10.11.2026;C1;1;0;9,40
      S1;10.11.2026;C1;1;1,5;9,40
      S1;10.11.2026;C1;2;1,5;9,40
      """
    let reading = try BooksOnDisk(replacing: ["history.csv": rows]).read()
    #expect(reading.books.history.map(\.quantity.thousandths) == [1500])
    #expect(
      reading.rejects.map(\.reason) == [
        .unknown(heading: "Product", value: "99"), .negative(heading: "Quantity", value: "-12"),
        .zero(heading: "Quantity"), .notWhole(heading: "Quantity", value: "1,5"),
      ])
  }

  @Test("Staff: unknown roles and departments are refused")
  func staff() throws {
    let rows = "Code;Name;Department;Position\nM1;One;W;wizard\nM2;Two;Q;head\nM3;Three;W;head\n"
    let reading = try BooksOnDisk(replacing: [
      "staff.csv": rows,
      "clients.csv": BooksOnDisk.clients("C1;A;market;;;;;;1;1;List;"),
    ]).read()
    #expect(reading.books.staff.map(\.code) == ["M3"])
    #expect(
      reading.rejects.map(\.reason) == [
        .unknown(heading: "Position", value: "wizard"), .unknown(heading: "Department", value: "Q"),
      ])
  }

  @Test("Broken UTF-8 costs its own row alone")
  func brokenText() throws {
    var bytes = Array(
      BooksOnDisk.clients(
        "C1;Кофе;market;M1;;;;;1;1;List;", "C2;Чай?;market;M1;;;;;1;1;List;",
        "C3;Šárka;market;M1;;;;;1;1;List;"
      ).utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
    bytes[place] = 0xC3
    let books = try BooksOnDisk(replacing: ["receivables.csv": nil, "history.csv": nil])
    try Data(bytes).write(to: books.folder.appendingPathComponent("clients.csv"))
    let reading = try books.read()
    #expect(reading.rejects.map(\.reason) == [.brokenText(heading: "Name")])
    #expect(reading.rejects.map(\.line) == [3])
    #expect(reading.books.clients.map(\.name) == ["Кофе", "Šárka"])
  }

  @Test("A formula in a name is text, and control characters are left out of it")
  func hostileNames() throws {
    let reading = try BooksOnDisk(replacing: [
      "clients.csv": BooksOnDisk.clients(
        "C1;=cmd|' /C calc'!A0;market;M1;;;;;1;1;List;",
        "C2;\u{1B}]0;evil\u{7}Bell;market;M1;;;;;1;1;List;",
        "C3;\"Two\nlines\u{1B}[2J\";market;M1;;;;;1;1;List;",
        "C4;\(String(repeating: "ы", count: 250));market;M1;;;;;1;1;List;")
    ]).read()
    #expect(reading.rejects.map(\.reason) == [.fieldCount(expected: 12, found: 13)])
    #expect(
      reading.books.clients.map(\.name) == [
        "=cmd|' /C calc'!A0", "Two lines[2J", String(repeating: "ы", count: 250),
      ])
  }

  @Test("The file of rejects is for its owner alone (A26)")
  func privateFile() throws {
    let books = try BooksOnDisk()
    let path = books.folder.appendingPathComponent("rejects.csv").path
    try RejectsFile.write([], to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
