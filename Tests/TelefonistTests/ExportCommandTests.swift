import ArgumentParser
import Desk
import DeskStore
import Exchange
import Foundation
import Testing

@testable import telefonist

@Suite("The export of orders")
struct ExportCommandTests {
  private let scratch: Scratch
  private let store: Store

  private static let client = Client(
    code: "K1", name: "=Pavlov", kind: "market", manager: "101", phones: ["420600000000"],
    city: "Brno", address: "Street 1", contact: "Ann", creditLimit: Money(minor: 900_000_000),
    paymentDays: 14, column: "base", taxNumber: "CZ12345678")

  init() throws {
    scratch = try Scratch()
    store = try Store.open(path: scratch.path + "/s.sqlite")
    var books = Books()
    books.companyName = "Sample"
    books.currency = Currency("CZK")
    books.kinds = Sample.company.kinds
    books.columns = Sample.company.columns
    books.departments = Sample.company.departments
    books.staff = [Sample.member]
    var nameless = Self.client
    nameless.code = "K2"
    nameless.taxNumber = ""
    books.clients = [Self.client, nameless]
    books.goods = [Self.good]
    _ = try store.importBooks(books, asOf: WallClock.today())
  }

  private static let good = Good(
    code: "G1", name: "Rice", group: "Groats", measure: .piece, pack: 1, stock: Quantity(1_000),
    taxPercent: 12, barcode: "", mark: .none, certificate: "", prices: [Money(minor: 5_600)])

  private func confirm(_ key: OrderKey, client: ClientCode = "K1") throws {
    let now = WallClock.now()
    let day = WallClock.today()
    let card = store.answer(.client(client))
    guard case .client(let card, _, _) = card, let company = try store.company() else {
      throw Complaint("no client")
    }
    var order = Order(key: key, terms: Terms(for: card.client, company: company, on: day))
    let line = OrderLine(id: 1, good: Self.good, quantity: Quantity(3), last: nil)
    let offers = ["a", "b", "c"].map {
      OrderEdit.answered(
        OfferAnswer(good: $0, name: $0, reason: .new, verdict: .refused(.hasStock)))
    }
    let delivery = LocalDelivery(
      day: day + (WallClock.calendar(at: now).today.weekday == 6 ? 2 : 1), window: "09:00–12:00",
      address: "Gate", people: People(receiver: "Ann", payer: "Bob", signer: "Cid"))
    _ = store.perform(.begin(key, client: client, call: "call", by: "101", at: now))
    for edit in [.put(line)] + offers + [.delivery(.local(delivery))] {
      order.apply(edit)
      _ = store.perform(.edit(key, revision: order.revision, edit))
    }
    let confirmation = Confirmation(
      client: client, total: order.total, lines: 1, moment: Moment(day: day, minute: 1),
      by: "101", at: now)
    guard case .confirmed = store.perform(.confirm(key, confirmation)) else {
      throw Complaint("not confirmed")
    }
  }

  private func export(_ arguments: String...) throws {
    let usual = ["--store", scratch.path + "/s.sqlite", "--since", "today", "--language", "en"]
    let configuration = try scratch.file("none.yaml", "companyName: Sample\n")
    let isNamed = arguments.contains("--config")
    try ExportCommand.Orders.parse(
      usual + (isNamed ? [] : ["--config", configuration]) + arguments
    ).run()
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: scratch.path + "/" + file, encoding: .utf8)
  }

  @Test("Orders go into a file once; the file is for its owner alone and never overwritten")
  func once() throws {
    try confirm("k1")
    let file = scratch.path + "/a.csv"
    try export("--format", "csv", "--to", file)
    #expect(try text("a.csv").contains("\"'=Pavlov\""))
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect((rights as? NSNumber)?.intValue == 0o600)
    try export("--format", "json", "--to", scratch.path + "/b.json")
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/b.json"), "nothing is left")
    #expect(throws: Complaint.self) { try export("--format", "csv", "--to", file, "--again") }
    try export("--format", "commerceml", "--to", scratch.path + "/c.xml", "--again")
    #expect(try text("c.xml").contains("<Номер>0000001</Номер>"))
    #expect(try store.auditRows().filter { $0.what == "ordersExported" }.count == 2)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(!left.contains { $0.hasSuffix(".part") })
  }

  @Test("UBL without what PEPPOL needs of the company hands nothing over and names the keys")
  func incomplete() throws {
    try confirm("k1")
    let folder = scratch.path + "/ubl"
    let error = #expect(throws: Complaint.self) {
      try export("--format", "ubl", "--to", folder)
    }
    #expect(error?.description.contains("company.endpoint") == true)
    #expect(throws: (any Error).self) { try export("--format", "ubl") }
    #expect(try store.outgoingOrders(since: WallClock.today(), until: nil).count == 1)
  }

  @Test("UBL is a file an order; an order that can't be written is left for the next time")
  func folder() throws {
    try confirm("k1")
    try confirm("k2", client: "K2")
    let configuration = try scratch.file(
      "config.yaml",
      """
      company:
        taxNumber: "12345678"
        country: CZ
        city: Praha
        street: Dlouhá 1
        postcode: 110 00
        endpoint: "0088:4600000000008"
        clientScheme: "9929"

      """)
    let folder = scratch.path + "/ubl"
    #expect(throws: ExitCode(2)) {
      try export("--format", "ubl", "--to", folder, "--config", configuration)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files == ["order-0000001.xml"])
    let document = try text("ubl/order-0000001.xml")
    #expect(document.contains("<cbc:EndpointID schemeID=\"9929\">CZ12345678</cbc:EndpointID>"))
    #expect(document.contains("<cbc:PayableAmount currencyID=\"CZK\">168.00</cbc:PayableAmount>"))
    let left = try store.outgoingOrders(since: WallClock.today(), until: nil)
    #expect(left.map(\.number) == ["0000002"])
  }

  @Test("An order of a form goes along; without a sum CommerceML leaves it out and lists it (C2)")
  func forms() throws {
    try confirm("k1")
    var project = Project(
      name: "rides", title: Tongues("Rides"), company: Tongues("Lantern"),
      greeting: Tongues("Good day"), languages: ["en"])
    let who = FormField("who", .name(longest: 40), label: Tongues("Who"), ask: Tongues("Who?"))
    project.form = OrderForm([OrderForm.Section("ride", Tongues("Ride"), [who])])
    project.outcomes = [Project.Outcome("sent", Tongues("Sent"), .success, takesOrder: true)]
    let now = WallClock.now()
    try store.load(project, by: "head", at: now)
    let form = FormEntries(project: "rides", entries: ["who": "Olga Lee"])
    _ = store.perform(.beginForm("f1", project: "rides", call: "call", by: "101", at: now))
    _ = store.perform(.edit("f1", revision: 1, .form(form)))
    let confirmation = Confirmation(
      client: "", total: .zero, lines: 0, moment: Moment(day: WallClock.today(), minute: 1),
      by: "101", at: now)
    #expect(!store.perform(.confirm("f1", confirmation)).isRefused)
    #expect(throws: ExitCode(2)) {
      try export("--format", "commerceml", "--to", scratch.path + "/a.xml")
    }
    #expect(try text("a.xml").contains("<Номер>0000001</Номер>"))
    #expect(try !text("a.xml").contains("0000002"))
    let left = try store.outgoingOrders(since: WallClock.today(), until: nil)
    #expect(left.map(\.number) == ["0000002"], "it comes with the next export")
    try export("--format", "csv", "--to", scratch.path + "/b.csv")
    #expect(try text("b.csv").contains("\"Rides\",\"Who: Olga Lee\""))
    #expect(try store.outgoingOrders(since: WallClock.today(), until: nil) == [])
  }

  @Test("A masked file shows no telephone and no person, and marks nothing (A26)")
  func masked() throws {
    try confirm("k1")
    try export("--format", "json", "--to", scratch.path + "/m.json", "--masked")
    let text = try text("m.json")
    #expect(!text.contains("420600000000") && !text.contains("Ann") && text.contains("168.00"))
    #expect(try store.outgoingOrders(since: WallClock.today(), until: nil).count == 1)
    #expect(try store.auditRows().last?.detail.contains("masked") == true)
  }

  @Test("What the configuration says of the company is checked")
  func settings() throws {
    for (key, value) in [
      ("country", "cz"), ("endpoint", "4600000000008"), ("clientScheme", "99"), ("vat", "1"),
    ] {
      let file = try scratch.file("wrong.yaml", "company:\n  \(key): \"\(value)\"\n")
      #expect(throws: FileComplaint.self, "\(key)") { try Configuration.read(file) }
    }
  }

  @Test("What the export says has words in each language")
  func words() {
    let gaps: [PeppolGap] = [
      .companyName, .endpoint, .country, .clientScheme, .taxNumber("K1"), .clientName("K1"),
      .noBuyer(order: "1"), .noLines(order: "1"), .negative(order: "1"),
    ]
    for language in Language.allCases {
      let texts = ExportTexts.of(language)
      #expect(Set(gaps.map(texts.gap)).count == gaps.count)
      #expect(texts.done(7, 3).contains("7") && texts.done(7, 3).contains("3"))
    }
  }
}

extension Report {
  fileprivate var isRefused: Bool {
    if case .refused = self { true } else { false }
  }
}
