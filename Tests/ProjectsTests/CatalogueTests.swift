import Desk
import Projects
import Testing

@testable import telefonist

@Suite("A project's own goods and prices are a table beside its files (C1, C2)")
struct CatalogueTests {
  private static let head = "Code;Name;Name cs;Unit;Price;Most\n"

  /// The small project with a field of goods in place of its extras' own list.
  private static func files(_ table: String?) -> [String: String] {
    var files = SmallProject.files(
      "project.yaml", "languages: [en]", "languages: [en]\ncatalogue: drinks.csv")
    files["drinks.csv"] = table
    files["form.yaml"]? = form
    files["script.yaml"] = script
    return files
  }

  private static let form = """
    sections:
      - section: order
        title: "Order"
        fields:
          - { name: drinks, kind: goods, label: "Drinks", ask: "What to drink?", goods: catalogue }
    sum:
      - { title: "Drinks", of: drinks }
    """

  private static let script = """
    steps:
      - step: take
        say: "What may I bring?"
        ask: [drinks]
        choices:
          - { title: "Yes", go: fine }
          - { title: "No", go: pity }
          - { title: "Asks", go: asks }
      - { step: fine, say: "Thank you.", end: ordered }
      - { step: pity, say: "A pity.", end: refused }
      - { step: asks, say: "It is so.", answers: [oven], end: informed }
    """

  private func wares(_ table: String) throws -> [FieldKind.Ware] {
    try CatalogueFile.read(table, file: "pizza/drinks.csv")
  }

  @Test("Codes, names in each language, units, prices and most amounts come out of the table")
  func table() throws {
    let wares = try wares(
      Self.head + "001;Tea;Čaj;cup;45,50;6\ncola-1;Cola;;bottle;90;\n")
    #expect(wares.map(\.name) == ["001", "cola-1"])
    #expect(wares[0].title["cs"] == "Čaj" && wares[0].title["en"] == "Tea")
    #expect(wares[1].title["cs"] == "Cola")
    #expect(wares.map(\.price.minor) == [4_550, 9_000])
    #expect(wares[0].most == Quantity(6) && wares[1].most == Quantity(10_000))
    #expect(wares[0].unit?["en"] == "cup")
  }

  @Test(
    "What can't be taken is said by its line",
    arguments: [
      ("Name;Price\nTea;1\n", 1, "no column is headed “code”"),
      (head, 1, "1 to 2000 goods"),
      (head + "001;Tea;;;1;\n001;Tea;;;1;\n", 3, "stands there twice"),
      (head + "001;Tea;;;1;\na b;Tea;;;1;\n", 3, "“a b” is no code"),
      (head + "001;;;;1;\n", 2, "has no name"),
      (head + "001;Tea;;;free;\n", 2, "“free” is no price"),
      (head + "001;Tea;;;-5;\n", 2, "“-5” is no price"),
      (head + "001;Tea;;;5;none\n", 2, "no amount above zero"),
    ])
  func faults(_ table: String, _ line: Int, _ says: String) throws {
    let error = #expect(throws: FileComplaint.self) { try wares(table) }
    #expect(error?.line == line && error?.file == "pizza/drinks.csv")
    #expect(error?.message.contains(says) == true, "\(error?.message ?? "")")
  }

  @Test("A field takes its goods from the catalogue, and an order is priced by it")
  func form() throws {
    let read = try SmallProject.read(Self.files(Self.head + "001;Tea;;cup;45.50;6\n"))
    #expect(read.findings.isEmpty, "\(read.findings)")
    #expect(read.project.catalogue == .file("drinks.csv"))
    let form = try #require(read.project.form)
    let reading = form.read(["drinks": "001*2"], in: SmallProject.surroundings(read))
    #expect(reading.sum.total == Money(minor: 9_100) && reading.problems.isEmpty)
    let tooMany = form.read(["drinks": "001*7"], in: SmallProject.surroundings(read))
    #expect(tooMany.answer("drinks")?.problem == .tooMuch(ware: "001", most: Quantity(6)))
  }

  @Test("A catalogue that isn't there, or isn't named, is said where it is asked for")
  func missing() throws {
    let absent = #expect(throws: FileComplaints.self) { try SmallProject.read(Self.files(nil)) }
    #expect(absent?.all.map(\.file) == ["pizza/project.yaml"])
    #expect(absent?.description.contains("a table beside project.yaml") == true)
    var files = Self.files(Self.head + "001;Tea;;;1;\n")
    files["project.yaml"] = SmallProject.project
    let unnamed = #expect(throws: FileComplaints.self) { try SmallProject.read(files) }
    #expect(unnamed?.all.map(\.file) == ["pizza/form.yaml"] && unnamed?.all.first?.line == 5)
    #expect(unnamed?.description.contains("there is none: name a table") == true)
  }

  @Test("Of a long catalogue those goods are offered that fit what is being typed")
  func long() throws {
    let rows = (1...300).map { "\(1000 + $0);Tea number \($0);;cup;\($0);\n" }.joined()
    let read = try SmallProject.read(Self.files(Self.head + rows + "soda;Soda water;;;7;\n"))
    var desk = ProjectDesk([read.project])
    desk.answer()
    desk.press(.accept)
    func picks() -> [String] {
      let form = desk.errand?.form
      let surroundings = desk.state.surroundings(of: desk.project)
      let picture = form?.picture(of: desk.project.form ?? OrderForm([]), in: surroundings)
      return picture.map { zip($0.picks, $0.prices).map { $0 + " " + $1 } } ?? []
    }
    #expect(picks().count == 301)
    desk.press(.type("wat"))
    #expect(picks() == ["Soda water 7.00"])
    desk.press(.move(.down))
    desk.press(.accept)
    desk.press(.type("2, 1300"))
    #expect(picks() == ["Tea number 300 300.00"])
    desk.press(.type("*1"))
    desk.press(.accept)
    #expect(desk.errand?.form?.kept.entries["drinks"] == "soda*2, 1300*1")
  }
}
