import ArgumentParser
import Desk
import DeskStore
import Foundation
import Testing

@testable import telefonist

@Suite("The rule file")
struct PriceRulesFileTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func complaints(_ text: String) throws -> [FileComplaint] {
    let file = try scratch.file("rules.yaml", text)
    let books = try PriceTable().books
    let thrown = #expect(throws: FileComplaints.self) { try PriceRulesFile.read(file, books) }
    return thrown?.all ?? []
  }

  @Test(
    "A mistake is named with its line and what would do (A10, A23)",
    arguments: [
      ("discounts:\n  - {id: a, name: A, percent: 5, form: 2}\n", 2, "percent"),
      ("discounts:\n  - id: a\n    name: A\n    percent: 200\n", 4, "7.5"),
      ("discounts:\n  - id: a\n    name: A\n    percent: 0\n", 4, "more than nought"),
      ("promotions:\n  - {id: a, name: A, bundle: {take: 2, pay: 3}}\n", 2, "pay less"),
      ("promotions:\n  - {id: a, name: A}\n", 2, "bundle"),
      ("promotions:\n  - {id: a, name: A, percent: 5, price: 3}\n", 2, "one of"),
      ("promotions:\n  - {id: a, percent: 5}\n", 2, "“name”"),
      ("promotions:\n  - id: a\n    name: A\n    kinds: [kiosk]\n    price: 3\n", 4, "market"),
      ("promotions:\n  - id: a\n    name: A\n    columns: [Gold]\n    price: 3\n", 4, "Small"),
      ("promotions:\n  - id: a\n    name: A\n    goods: [rice, rye]\n    price: 3\n", 4, "rye"),
      ("promotions:\n  - id: a\n    name: A\n    groups: [Nuts]\n    price: 3\n", 4, "Nuts"),
      ("promotions:\n  - id: a\n    name: A\n    clients: [C9]\n    price: 3\n", 4, "C9"),
      ("promotions:\n  - {id: a, name: A, gift: {good: gold, quantity: 1}}\n", 2, "gold"),
      ("promotions:\n  - {id: a, name: A, price: 3, from: 2026-02-30}\n", 2, "2026-11-20"),
      (
        "discounts:\n  - {id: a, name: A, percent: 5, from: 2026-12-02, to: 2026-12-01}\n", 2,
        "ends"
      ),
      ("discounts:\n  - {id: a, name: A, percent: 5, weekdays: [0]}\n", 2, "1 to 7"),
      ("discounts:\n  - {id: a, name: A, percent: 5, least: {line: none}}\n", 2, "quantity"),
      ("minimums:\n  - {id: a, name: A, sum: -5}\n", 2, "sum"),
      ("cutOffs:\n  - {id: a, name: A, daysBefore: 1, until: \"25:00\"}\n", 2, "16:00"),
      ("cutOffs:\n  - {id: a, name: A, until: \"16:00\"}\n", 2, "daysBefore"),
      ("columns:\n  - {id: a, name: A, column: Gold}\n", 2, "Wholesale"),
      ("floor: much\n", 1, "per cent"), ("discount: []\n", 1, "discounts"),
      ("floor: 5\nfloor: 6\n", 1, "twice"), ("", 1, "no rules"),
      (
        "discounts:\n  - {id: a, name: A, percent: 5}\n  - {id: a, name: B, percent: 6}\n", 3,
        "twice"
      ),
    ])
  func mistakes(_ text: String, _ line: Int, _ word: String) throws {
    let found = try complaints(text)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.line == line)
    #expect(found.first?.message.contains(word) == true, "\(found)")
  }

  @Test("All mistakes of a file are told at once, by line")
  func all() throws {
    let found = try complaints(
      """
      floor: 200
      discounts:
        - { id: a, name: A, percent: much }
        - { id: b, name: B, percent: 5, kinds: [kiosk], goods: [rye] }
      minimums:
        - { id: c, name: C }
      """)
    #expect(found.map(\.line) == [1, 3, 4, 4, 6])
  }

  @Test("The README's example is read, and means what the README says")
  func readme() throws {
    let readme = try String(
      contentsOf: PriceTable.folder.appendingPathComponent("../../../README.md"), encoding: .utf8)
    let example = try #require(
      readme.firstMatch(of: /```yaml\n(floor:.*?)```/.dotMatchesNewlines()))
    let store = try sampleStore()
    let company = try #require(try store.company())
    let file = try scratch.file("rules.yaml", String(example.1))
    let rules = try PriceRulesFile.read(file, RuleBooks(store, company)).rules
    #expect(rules.columns.count == 1 && rules.minimums.count == 2 && rules.cutOffs.count == 2)
    #expect(rules.promotions.map(\.combines) == [true, false, false, false])
    #expect(rules.floor == Percent(70))
    let words = PriceRulesTexts(company: company, language: .english).lines(rules)
    #expect(words.contains { $0.contains("Cereals month") && $0.contains("−5 %") }, "\(words)")
  }

  @Test("A file with a mistake leaves the rules in force that were; a right one takes their place")
  func load() throws {
    let path = scratch.path + "/company.sqlite"
    let store = try sampleStore(path)
    let before = try store.company()?.priceRules
    let wrong = try scratch.file("wrong.yaml", "floor: 70\ndiscounts:\n  - { id: a, percent: 5 }\n")
    #expect(throws: FileComplaints.self) {
      try RulesCommand.Load.parse([wrong, "--store", path]).run()
    }
    #expect(try store.company()?.priceRules == before)
    let right = try scratch.file(
      "right.yaml", "discounts:\n  - { id: a, name: Autumn, percent: 5 }\n")
    try RulesCommand.Load.parse([right, "--store", path]).run()
    #expect(try store.company()?.priceRules.promotions.map(\.head.name) == ["Autumn"])
    #expect(try store.loadedRules()?.text.contains("Autumn") == true)
    #expect(try store.company()?.priceRules.columns.count == 2, "the columns' own thresholds stay")
  }

  private func sampleStore(_ path: String? = nil) throws -> Store {
    let path = path ?? scratch.path + "/sample.sqlite"
    try SampleStore(path: path, language: .english, seed: 1)
      .prepare(today: WallClock.today(), isFresh: false, isSeedWanted: true)
    return try Store.open(path: path)
  }
}
