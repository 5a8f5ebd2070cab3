import Desk
import Exchange
import Testing

@testable import Campaigns

@Suite("Lists of contacts are cleaned (B2.1)")
struct ContactImportTests {
  private func read(
    _ csv: String, form: OrderForm? = SmallCampaign.form,
    known: ContactImport.Known = ContactImport.Known(), takesClients: Bool = false
  ) throws -> ContactImport {
    let table = try TextTable(
      file: "list.csv", bytes: Array(csv.utf8), countryCode: "7",
      isKnown: { ContactImport.knows($0, form: form) })
    return try ContactImport(
      headings: table.headings, rows: table.rows.map { ($0.line, $0.fields) },
      terms: ContactImport.Terms(
        list: "a", form: form,
        surroundings: FormSurroundings(today: SmallCampaign.monday, language: "en"),
        takesClients: takesClients), known: known)
  }

  @Test("Numbers come in one spelling, names keep their case, every column has its meaning")
  func clean() throws {
    let taken = try read(
      """
      Имя;Телефон;Телефон 2;Часовой пояс;Согласие;Теплота;Region;Shoe size
        Анна  МакКей ;8 (912) 111-22-33;"тел. +420 601 234 567; 22-33";UTC+05:00;да;горячий;Ural;38
      """)
    let contact = try #require(taken.contacts.first)
    #expect(taken.rejects.isEmpty)
    #expect(contact.id == "a/79121112233")
    #expect(contact.name.hasPrefix("Анна") && contact.name.hasSuffix("МакКей"))
    #expect(contact.numbers == ["79121112233", "420601234567"])
    #expect(contact.offsetMinutes == 300)
    #expect(contact.hasConsent)
    #expect(contact.warmth == .hot)
    #expect(contact.given == ["region": "Ural"])
    #expect(taken.unreadHeadings == ["Shoe size"])
  }

  @Test("A row that can't be called is rejected with its line and the reason")
  func rejects() throws {
    let taken = try read(
      """
      name,phone,zone,consent,warmth,region
      Nobody,none,,,,
      Far,+7 900 000 00 01,Mars,,,
      Unsure,+7 900 000 00 02,,perhaps,,
      Tepid,+7 900 000 00 03,,,tepid,
      Wordy,+7 900 000 00 04,,,,a region whose name is too long
      Good,+7 900 000 00 05,,,,
      Again,8 900 000 00 05,,,,
      """)
    #expect(taken.contacts.map(\.name) == ["Good"])
    #expect(taken.rejects.map(\.line) == [2, 3, 4, 5, 6, 8])
    #expect(
      taken.rejects.map(\.reason) == [
        .noNumber, .unreadableZone("Mars"), .unreadableConsent("perhaps"),
        .unreadableWarmth("tepid"),
        .unfitting(field: "region", text: "a region whose name is too long"),
        .twice(firstLine: 7),
      ])
    #expect(taken.rejects[0].fields == ["Nobody", "none", "", "", "", ""])
  }

  @Test("Clients of the books, contacts of other lists and who isn't to be called stay out")
  func known() throws {
    let csv = "phone\n+79000000001\n+79000000002\n+79000000003\n+79000000004\n"
    let known = ContactImport.Known(
      client: { $0 == "79000000001" ? "C1" : nil },
      list: { ["79000000002": "b", "79000000004": "a"][$0] },
      isDoNotCall: { $0 == "79000000003" || $0 == "79000000001" })
    let taken = try read(csv, known: known)
    #expect(taken.rejects.map(\.reason) == [.doNotCall, .contact(list: "b"), .doNotCall])
    #expect(taken.contacts.map(\.id) == ["a/79000000004"], "the list itself may come again")
    let books = ContactImport.Known(client: { _ in "C1" })
    #expect(try read(csv, known: books).contacts.isEmpty)
    #expect(try read(csv, known: books, takesClients: true).contacts.count == 4)
  }

  @Test("A file without telephone numbers is refused whole, with the headings it has")
  func noPhones() {
    #expect(throws: NoPhoneColumn(found: ["name", "shoe"])) { try read("name;shoe\nA;38\n") }
  }

  @Test(
    "An extension is no part of a number, and several numbers may share a cell",
    arguments: [
      ("8 912 111-22-33 доб. 45", ["79121112233"]), ("22-33", []),
      ("+385 91 234 5678 / 8(912)1112233", ["385912345678", "79121112233"]),
      ("89121112233, +79121112233", ["79121112233"]), ("x", []),
    ])
  func numbers(text: String, numbers: [String]) {
    #expect(ContactWord.numbers(text, countryCode: "7") == numbers)
  }

  @Test(
    "A zone is read as people write it",
    arguments: [
      ("+3", 180), ("UTC", 0), ("GMT-5", -300), ("МСК+2", 300), ("msk", 180), ("+05:30", 330),
      ("Prague", nil), ("+99", nil), ("", nil), ("+3:75", nil),
    ] as [(String, Int?)])
  func zones(text: String, minutes: Int?) {
    #expect(ContactWord.zone(text) == minutes)
  }

  @Test("The name of the list fills the form's given name, and the other way round")
  func givenName() throws {
    var field = FormField(
      "client", .name(longest: 40), label: Tongues("Client"), ask: Tongues("Who?"))
    field.isGiven = true
    let form = OrderForm([.init("all", Tongues("All"), [field])])
    for heading in ["Name", "Client"] {
      let taken = try read("\(heading);Phone\nAnna;+79000000001\n", form: form)
      #expect(taken.contacts.first?.name == "Anna")
      #expect(taken.contacts.first?.given == ["client": "Anna"])
    }
    #expect(
      try read("Phone\n+79000000001\n", form: form).rejects.map(\.reason)
        == [.missing(field: "client")])
  }
}
