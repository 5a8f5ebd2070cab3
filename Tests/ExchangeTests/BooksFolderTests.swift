internal import Desk
internal import Exchange
internal import Foundation
internal import Testing

@Suite("Books in any of their habits")
struct BooksFolderTests {
  private static let russian =
    "Код;Наименование;Тип;Менеджер;Телефон;Кредитный лимит;Колонка прайса\n"
    + "К1;Ёлка «Щука»;розница;M1;8 495 111-22-33;1 000,50;List\n"

  private func reading(clients bytes: [UInt8]) throws -> Reading {
    let books = try BooksOnDisk(replacing: [
      "clients.csv": nil, "receivables.csv": nil, "history.csv": nil,
    ])
    try Data(bytes).write(to: books.folder.appendingPathComponent("клиенты.csv"))
    return try books.read()
  }

  @Test("The same clients come out of every encoding, delimiter and line end")
  func encodings() throws {
    let text = Self.russian
    let tabs = text.replacingOccurrences(of: ";", with: "\t")
    let commas = text.replacingOccurrences(of: "1 000,50", with: "\"1,000.50\"")
      .replacingOccurrences(of: ";", with: ",")
    let variants: [(TextEncoding, [UInt8])] = [
      (.utf8, Array(text.utf8)), (.utf8, [0xEF, 0xBB, 0xBF] + text.utf8),
      (.utf8, Array(tabs.utf8)), (.utf8, Array(commas.utf8)),
      (.utf8, Array(("sep=;\n" + text).utf8)),
      (.windows1251, [UInt8](try #require(text.data(using: .windowsCP1251)))),
      (.utf16, [0xFF, 0xFE] + [UInt8](try #require(text.data(using: .utf16LittleEndian)))),
      (.utf16, [0xFE, 0xFF] + [UInt8](try #require(text.data(using: .utf16BigEndian)))),
      (.utf8, Array(text.replacingOccurrences(of: "\n", with: "\r").utf8)),
    ]
    for (encoding, bytes) in variants {
      let reading = try reading(clients: bytes)
      let client = try #require(reading.books.clients.first, "\(encoding) \(reading.rejects)")
      #expect(reading.files.last?.encoding == encoding)
      #expect(client.name == "Ёлка «Щука»" && client.code == "К1")
      #expect(client.creditLimit == Money(minor: 1000_50))
      #expect(client.phones == ["74951112233"])
    }
  }

  @Test("Czech in Windows-1250 and Croatian in UTF-8 are found by their headings")
  func czechAndCroatian() throws {
    let czech =
      "Kód;Název;Typ zákazníka;Obchodník;Telefon;Úvěrový limit;Splatnost, dní;Ceník;IČO\r\n"
      + "Z1;Čajovna Šárka;klíčový zákazník;M1;0602 123 456;5 000,00;14;List;123\r\n"
    let books = try BooksOnDisk(replacing: [
      "clients.csv": nil, "receivables.csv": nil, "history.csv": nil, "products.csv": nil,
      "roba.txt":
        "Šifra,Naziv,Grupa,Jedinica mjere,U pakiranju,Zaliha,PDV %,Oznaka\n"
        + "1,Riža,Žitarice,kom,12,\"1,500\",10,novo\n",
    ])
    let bytes = try #require(czech.data(using: .windowsCP1250))
    try bytes.write(to: books.folder.appendingPathComponent("export-2026.csv"))
    let reading = try books.read(countryCode: "420")
    let client = try #require(reading.books.clients.first)
    #expect(client.name == "Čajovna Šárka" && client.kind == "key")
    #expect(client.phones == ["420602123456"])
    #expect(reading.files.first { $0.book == .clients }?.encoding == .windows1250)
    let good = try #require(reading.books.goods.first)
    #expect(good.name == "Riža" && good.mark == .new && good.stock == Quantity(1500))
  }

  @Test("The configuration's files, headings and words come first")
  func mapping() throws {
    let books = try BooksOnDisk(replacing: [
      "clients.csv": nil, "history.csv": nil, "receivables.csv": nil,
      "kunden.csv": "Nr;Firma;Art;Betreuer;Limit;Preis\nK1;Haas;Marktfahrer;M1;100;List\n",
      "staff.csv": "Code;Name;Department;Position\nM1;One;W;Verkäufer\nM2;Two;F;head\n",
    ])
    let json = """
      {"files": {"clients": "kunden.csv"},
       "headings": {"clients": {"Nr": "code", "FIRMA": "name", "Art": "kind",
         "Betreuer": "manager", "Preis": "column"}},
       "kinds": {"marktfahrer": "market"}, "roles": {"Verkäufer": "manager"},
       "departments": {"W": "regional"}, "units": {"pcs": "litre"},
       "fromSums": {"wholesale": 50000}}
      """
    let mapping = try JSONDecoder().decode(Mapping.self, from: Data(json.utf8))
    let reading = try books.read(mapping)
    #expect(reading.books.clients.map(\.name) == ["Haas"])
    #expect(reading.books.clients.map(\.kind) == ["market"])
    #expect(reading.books.staff.first?.role == .manager)
    #expect(reading.books.departments.first?.kind == .regional)
    #expect(reading.books.goods.first?.measure == .litre)
    #expect(reading.books.columns.map(\.fromSum) == [nil, Money(minor: 50_000_00)])
  }

  @Test("A company's own types of client become kinds, and are told")
  func newKind() throws {
    let reading = try BooksOnDisk(replacing: [
      "clients.csv": BooksOnDisk.clients(
        "C1;A;Детский сад;M1;;;;;1;1;List;", "C2;B;детский сад;M1;;;;;1;1;List;"),
      "receivables.csv": nil,
    ]).read()
    #expect(
      reading.books.kinds == [
        ClientKind(
          code: "детскии сад", name: "Детский сад", isKey: false, isRegional: false,
          department: .wholesale)
      ])
    #expect(reading.notices.contains(.newKind("Детский сад")))
    #expect(reading.notices.contains(.absent(.receivables)))
  }

  @Test("Several telephones in several spellings become numbers, the unreadable is told")
  func phones() throws {
    let reading = try BooksOnDisk(replacing: [
      "clients.csv": BooksOnDisk.clients(
        "C1;A;market;M1;\"8 (495) 111-22-33; +7 916 5550102, 84951112233 доб. 12; none\""
          + ";;;;1;1;List;")
    ]).read()
    #expect(reading.books.clients.first?.phones == ["74951112233", "79165550102"])
    #expect(
      reading.notices == [.phoneUnreadable(file: "clients.csv", line: 2, text: " none")])
  }

  @Test("Without a list of departments the staff list names them")
  func departments() throws {
    let reading = try BooksOnDisk(replacing: [
      "departments.csv": nil,
      "staff.csv":
        "Code;Name;Department;Position\nM1;One;Wholesale;head\nM2;Two;wholesale;manager\n",
    ]).read()
    #expect(
      reading.books.departments
        == [Department(code: "Wholesale", name: "Wholesale", kind: .wholesale)])
    #expect(reading.books.staff.map(\.department) == ["Wholesale", "Wholesale"])
  }

  @Test("Price columns stand dearest first, and a name among the prices is no column")
  func columns() throws {
    let reading = try BooksOnDisk(replacing: [
      "prices.csv": "Code;Name;Wholesale;List;Note\n1;Rice;9;10;1\n2;Cheese;7;8;1\n3;Tea;4;5;1\n"
    ]).read()
    #expect(reading.books.columns.map(\.name) == ["List", "Wholesale", "Note"])
    #expect(reading.books.goods.first?.prices.map(\.minor) == [10_00, 9_00, 1_00])
    #expect(reading.files.first { $0.book == .prices }?.ignoredHeadings == ["Name"])
  }

  @Test("A missing file, a missing heading, an empty file and no text are told apart")
  func troubles() throws {
    #expect(throws: BooksTrouble.fileMissing(.staff)) {
      try BooksOnDisk(replacing: ["staff.csv": nil]).read()
    }
    #expect(throws: BooksTrouble.fileEmpty(file: "staff.csv")) {
      try BooksOnDisk(replacing: ["staff.csv": "\n\n"]).read()
    }
    #expect(throws: BooksTrouble.priceColumnsMissing(file: "prices.csv")) {
      try BooksOnDisk(replacing: ["prices.csv": "Code;Name\n1;Rice\n"]).read()
    }
    #expect(throws: BooksTrouble.notText(file: "staff.csv")) {
      try BooksOnDisk(replacing: ["staff.csv": "\u{0}\u{1}\u{2}"]).read()
    }
    #expect(throws: BooksTrouble.fileAmbiguous(.clients, files: ["clients.csv", "kupci.csv"])) {
      try BooksOnDisk(replacing: ["kupci.csv": BooksOnDisk.clientHeadings]).read()
    }
    let error = #expect(throws: BooksTrouble.self) {
      try BooksOnDisk(replacing: ["clients.csv": "Code;Name;Type;Manager;Price column\n"]).read()
    }
    #expect(error?.description.contains("clients.csv") == true)
    #expect(error?.description.contains("Кредитный лимит") == true)
    #expect(throws: BooksTrouble.self) {
      try BooksReader(folder: URL(fileURLWithPath: "/nonexistent/books")).read()
    }
  }

  @Test("The file of rejects opens in a spreadsheet and runs nothing there")
  func rejectsFile() throws {
    let rejects = [
      Reject(
        file: "clients.csv", line: 7, reason: .missing(heading: "Code"),
        fields: ["", "=1+1", " @x", "-5", "a;\"b\"", "red\u{1B}[31m", "plain"])
    ]
    #expect(
      RejectsFile.contents(rejects)
        == "\u{FEFF}File;Line;Reason;Row\r\n"
        + "clients.csv;7;“Code” is empty;;'=1+1;' @x;'-5;\"a;\"\"b\"\"\";red [31m;plain\r\n")
    let path = NSTemporaryDirectory() + "rejects-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try RejectsFile.write(rejects, to: path) { _ in "нет кода" }
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.contains("clients.csv;7;нет кода;"))
  }
}
