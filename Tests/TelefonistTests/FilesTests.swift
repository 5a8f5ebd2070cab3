import Desk
import DeskViews
import Exchange
import Testing

@testable import telefonist

@Suite("Configuration and script files")
struct FilesTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func complaint(_ text: String) throws -> FileComplaint? {
    let file = try scratch.file("config.yaml", text)
    return #expect(throws: FileComplaint.self) { try Configuration.read(file) }
  }

  @Test("A configuration says everything once")
  func whole() throws {
    let file = try scratch.file(
      "config.yaml",
      """
      operator: 101
      language: ru
      theme: amber
      phone: simulated
      countryCode: 385
      currency: EUR
      companyName: Zagreb d.o.o.
      rules:
        graceDays: 3
        offersRequired: 4
        serviceLevelSeconds: 15
        deliveryWindows: [08:00–11:00, 11:00–14:00]
        daysWithoutDelivery: [6, 7]
        shifts: {hours: 8:00-16:30, days: [mon-wed, sat], least: 3}
        columnThresholds: {Wholesale: 50 000, Large: "100000.50"}
      import:
        files: {clients: partneri.csv}
        headings: {clients: {Partner: code}}
        kinds: {Kiosk: market}
      """)
    let configuration = try Configuration.read(file)
    #expect(configuration.operatorCode == "101")
    #expect(configuration.language == .russian)
    #expect(configuration.phone == .simulated)
    #expect(configuration.countryCode == "385")
    #expect(configuration.currency == "EUR")
    #expect(configuration.rules.columnThresholds["Wholesale"] == Money(minor: 5_000_000))
    #expect(configuration.rules.columnThresholds["Large"] == Money(minor: 10_000_050))
    #expect(configuration.mapping.files[.clients] == "partneri.csv")
    #expect(configuration.mapping.headings[.clients] == ["Partner": .code])
    #expect(configuration.mapping.kinds == ["Kiosk": .market])
    let rules = configuration.rules.applied(to: Rules())
    #expect(rules.graceDays == 3 && rules.offersRequired == 4 && rules.serviceLevelSeconds == 15)
    #expect(rules.deliveryWindows == ["08:00–11:00", "11:00–14:00"])
    #expect(rules.daysWithoutDelivery == [6, 7])
    #expect(rules.shifts.hoursText == "08:00–16:30")
    #expect(rules.shifts.days == [1, 2, 3, 6] && rules.shifts.least == 3)
  }

  @Test("An empty configuration settles nothing")
  func empty() throws {
    for text in ["", "# nothing\n"] {
      #expect(try Configuration.read(scratch.file("config.yaml", text)) == Configuration())
    }
    let none = try Configuration.load(named: nil, usual: scratch.path + "/none.yaml")
    #expect(none == Configuration())
    #expect(throws: FileComplaint.self) {
      try Configuration.load(named: scratch.path + "/none.yaml", usual: "")
    }
  }

  @Test(
    "A mistake is named with its line, its key and what is accepted",
    arguments: [
      ("theme: dark\nlanguge: ru\n", 2, "languge", "language"),
      ("theme: dark\n\nlanguage: fr\n", 3, "language", "en, ru"),
      ("rules:\n  graceDays: soon\n", 2, "rules.graceDays", "0 to 3650"),
      ("rules:\n  grace: 1\n", 2, "rules.grace", "graceDays"),
      ("rules: none\n", 1, "rules", "key: value"),
      ("rules:\n  shifts: {days: weekdays}\n", 2, "rules.shifts.days", "mon-fri"),
      ("rules:\n  shifts: {hours: 18:00-9:00}\n", 2, "rules.shifts.hours", "09:00-18:00"),
      ("phone: brass\n", 1, "phone", "simulated, manual"),
      ("currency: rubles\n", 1, "currency", "EUR"),
      ("rules:\n  columnThresholds:\n    A: much\n", 3, "rules.columnThresholds.A", "50000"),
      ("import:\n  kinds: {Kiosk: shop}\n", 2, "import.kinds.Kiosk", "market"),
    ])
  func mistakes(_ text: String, _ line: Int, _ key: String, _ accepted: String) throws {
    let found = try #require(try complaint(text))
    #expect(found.line == line)
    #expect(found.message.contains("“\(key)”"))
    #expect(found.message.contains(accepted))
    #expect(found.description.contains("config.yaml, line \(line)"))
  }

  @Test("Text that is no YAML is named with its line")
  func noYAML() throws {
    #expect(try complaint("theme: dark\nrules: [1, 2\n")?.line != nil)
    _ = try complaint("theme: dark\ntheme: light\n")
  }

  @Test("A threshold for a column that isn't there is refused with the columns there are")
  func thresholds() throws {
    var rules = Configuration.RuleChanges()
    rules.columnThresholds = ["Base": Money(minor: 100)]
    #expect(try rules.applied(to: Sample.company.columns)[0].fromSum == Money(minor: 100))
    rules.columnThresholds = ["Gold": Money(minor: 100)]
    let complaint = #expect(throws: Complaint.self) {
      try rules.applied(to: Sample.company.columns)
    }
    #expect(complaint?.description.contains("Base") == true)
  }

  @Test("The printed script is read back as it was")
  func script() throws {
    let file = try scratch.file("script.yaml", ScriptFile.write(.standard))
    #expect(try ScriptFile.read(file, over: Script(texts: [:])) == .standard)
  }

  @Test("A script file changes what it says and leaves the rest")
  func ownScript() throws {
    let file = try scratch.file("script.yaml", "en:\n  greeting: \"{company}, hello!\"\n")
    let script = try ScriptFile.read(file, over: .standard)
    #expect(script.text(.greeting, .english) == "{company}, hello!")
    #expect(script.text(.closing, .english) == Script.standard.text(.closing, .english))
    #expect(script.text(.greeting, .russian) == Script.standard.text(.greeting, .russian))
  }

  @Test(
    "A mistake in a script is named with its line",
    arguments: [
      ("en:\n  greeting: \"{compny}\"\n", 2, "{compny}"), ("en:\n  hello: \"x\"\n", 2, "en.hello"),
      ("xx:\n  greeting: \"x\"\n", 1, "xx"), ("en:\n  greeting: [a]\n", 2, "en.greeting"),
    ])
  func scriptMistakes(_ text: String, _ line: Int, _ word: String) throws {
    let file = try scratch.file("script.yaml", text)
    let found = #expect(throws: FileComplaint.self) {
      try ScriptFile.read(file, over: .standard)
    }
    #expect(found?.line == line)
    #expect(found?.message.contains(word) == true)
  }
}
