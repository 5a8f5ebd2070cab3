import Desk
import Foundation
import School
import Testing

@testable import telefonist

/// An exercise as a trainer writes it: all that is wrong is told by line, and nothing else is
/// believed (C10).
@Suite("Scenario file")
struct ScenarioFileTests {
  /// The complaints about a text, as `line: message`; empty when it can be read.
  private func complaints(_ text: String) -> [String] {
    do {
      _ = try ScenarioFile.parse(text, file: "own.yaml")
      return []
    } catch let wrong as FileComplaints {
      return wrong.all.map { "\($0.line ?? 0): \($0.message)" }
    } catch {
      return ["\(error)"]
    }
  }

  /// A file with one caller whose further lines are these; they begin in line 5.
  private static func caller(_ lines: String) -> String {
    """
    scenario: own
    title: Own
    callers:
      - client: K000001
    """ + "\n" + lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let message: String
    var testDescription: String { message }

    init(_ line: Int, _ message: String, _ text: String) {
      self.text = text
      self.line = line
      self.message = message
    }

    /// In a caller's lines, counted from the first of them.
    static func caller(_ line: Int, _ message: String, _ lines: String) -> Mistake {
      Mistake(line + 4, message, ScenarioFileTests.caller(lines))
    }
  }

  static let mistakes: [Mistake] = [
    // A key or a part that is not known or not there.
    .caller(1, "colour” is not known here", "colour: red"),
    .caller(1, "amount” is not known here", "wants: [{ good: \"1\", quantity: 2, amount: 3 }]"),
    Mistake(1, "must say “title”", "scenario: own\ncallers: [{ client: K1 }]"),
    Mistake(1, "must say “scenario”", "title: Own\ncallers: [{ client: K1 }]"),
    Mistake(1, "must say “callers”", "scenario: own\ntitle: Own"),
    .caller(2, "must say “quantity”", "wants:\n  - good: \"00102\""),
    .caller(1, "must say “words”", "remark: { topic: quality }"),
    .caller(1, "must say “about”", "asks: { good: \"00102\" }"),
    .caller(1, "must say “because”", "offers: [{ refuses: any }]"),
    Mistake(4, "must say “kind”", "scenario: o\ntitle: O\ncallers:\n  - stranger: { name: A }"),
    // Who calls.
    Mistake(
      4, "“client” or “stranger”, one of them",
      "scenario: o\ntitle: O\ncallers:\n  - client: K1\n    stranger: { name: A, kind: market }"),
    Mistake(
      4, "“client” or “stranger”, one of them", "scenario: o\ntitle: O\ncallers:\n  - mood: angry"),
    Mistake(3, "must name a caller at least", "scenario: o\ntitle: O\ncallers: []"),
    // A value of another type.
    Mistake(3, "must be a list", "scenario: o\ntitle: O\ncallers: nobody"),
    Mistake(3, "must hold “key: value” lines", "scenario: o\ntitle: O\ncallers: [K000001]"),
    .caller(1, "must be a list", "wants: { good: \"00102\" }"),
    .caller(1, "must hold “key: value” lines", "wants: [\"00102\"]"),
    .caller(2, "must be a text", "wants:\n  - { good: [1, 2], quantity: 3 }"),
    Mistake(
      1, "Latin letters, digits and hyphens",
      "scenario: ../../etc\ntitle: O\ncallers: [{ client: K }]"),
    // Times.
    .caller(1, "must be a time such as 90 or 1:30", "calls: soon"),
    .caller(1, "must be a time such as 90 or 1:30", "calls: -5"),
    .caller(1, "must be a time such as 90 or 1:30", "calls: \"1:2:3\""),
    .caller(2, "must be a day at most", "calls: 5\npatience: 99999"),
    .caller(1, "must be a time such as 90 or 1:30", "patience: 999999999999999999999"),
    // Quantities.
    .caller(1, "quantity", "wants: [{ good: \"1\", quantity: many }]"),
    .caller(1, "quantity", "wants: [{ good: \"1\", quantity: 0 packs }]"),
    .caller(1, "quantity", "wants: [{ good: \"1\", quantity: 99999 packs }]"),
    .caller(1, "quantity", "wants: [{ good: \"1\", quantity: -3 }]"),
    // One of several.
    .caller(1, "friendly, hurried, chatty, angry", "mood: sad"),
    .caller(1, "order, information, other", "purpose: chat"),
    .caller(1, "must be one of: quality", "remark: { topic: weather, words: Rain }"),
    .caller(1, "price, stock, certificate", "asks: { good: \"1\", about: taste }"),
    .caller(1, "tooDear", "offers: [{ refuses: any, because: never }]"),
    .caller(1, "“takes” or “refuses”", "offers: [{ takes: any, refuses: any }]"),
    .caller(1, "“takes” or “refuses”", "offers: [{ words: No }]"),
    .caller(1, "prepayment", "delivery: { payment: gold }"),
    .caller(1, "whole number from 0 to 60", "delivery: { in: 90 }"),
    .caller(1, "telephone number", "number: \"call me\""),
    // What happens meanwhile.
    Mistake(4, "must say one of: outOfStock", Self.events("{ at: 10 }")),
    Mistake(
      4, "must say one of: outOfStock", Self.events("{ at: 1, outOfStock: a, telephoneLost: 3 }")),
    Mistake(4, "must say “at”", Self.events("{ outOfStock: \"00102\" }")),
    Mistake(4, "present, busy, away", Self.events("{ at: 1, presence: { M01: asleep } }")),
    Mistake(4, "must be a time", Self.events("{ at: noon, telephoneLost: 10 }")),
    // Beside the callers.
    Mistake(
      1, "from 1 to 100", "pass: 101\nscenario: o\ntitle: O\ncallers: [{ client: K }]"),
    Mistake(
      1, "must be one of: A1", "duties: [A99]\nscenario: o\ntitle: O\ncallers: [{ client: K }]"),
    // No file of this kind at all.
    Mistake(1, "it holds no scenario", ""),
    Mistake(1, "it holds no scenario", "# only a comment\n"),
    Mistake(1, "must hold “key: value” lines", "just a sentence"),
    Mistake(
      1, "stands there twice", "scenario: a\nscenario: b\ntitle: O\ncallers: [{ client: K }]"),
  ]

  private static func events(_ event: String) -> String {
    "scenario: o\ntitle: O\ncallers: [{ client: K }]\nevents: [\(event)]"
  }

  @Test("Each mistake is told with its line", arguments: mistakes)
  func mistake(_ mistake: Mistake) {
    let complaints = complaints(mistake.text)
    #expect(complaints.count == 1 || mistake.message.contains("must hold"), "\(complaints)")
    #expect(
      complaints.first?.hasPrefix("\(mistake.line): ") == true
        && complaints.first?.contains(mistake.message) == true, "\(complaints)")
  }

  @Test("Several mistakes are told at once, in the order of their lines")
  func several() {
    let found = complaints(
      Self.caller("patience: long\nmood: sad\nwants: [{ good: \"1\" }]\nspeaks: loudly"))
    #expect(found.compactMap { Int($0.prefix(while: \.isNumber)) } == [5, 6, 7, 8], "\(found)")
  }

  @Test("What is no YAML is told with the line where it breaks")
  func noYAML() {
    #expect(complaints("scenario: own\ntitle: \"open").count == 1)
    #expect(complaints("scenario: own\n\ttitle: Own").first?.hasPrefix("2: ") == true)
    #expect(complaints("a: b: c").first?.hasPrefix("1: ") == true)
  }

  @Test("A file that can't be read, or is no UTF-8, is told by its name")
  func unreadable() throws {
    let scratch = try Scratch()
    let missing = scratch.path + "/none.yaml"
    #expect(
      throws: FileComplaints(all: [FileComplaint(file: missing, message: "it can't be read")])
    ) {
      try ScenarioFile.read(missing)
    }
    let file = scratch.path + "/latin.yaml"
    try Data([0x73, 0x3A, 0x20, 0xE9, 0xFF]).write(to: URL(fileURLWithPath: file))
    #expect(
      throws: FileComplaints(all: [FileComplaint(file: file, message: "it isn't UTF-8 text")])
    ) {
      try ScenarioFile.read(file)
    }
  }

  @Test("Forty callers may call, no more; and no caller wants more than forty goods")
  func tooMany() throws {
    func text(_ count: Int) -> String {
      "scenario: own\ntitle: Own\ncallers:\n"
        + (0..<count).map { "  - client: K\($0)\n" }.joined()
    }
    #expect(try ScenarioFile.parse(text(40), file: "own").callers.count == 40)
    #expect(complaints(text(41)) == ["4: “callers” has more than 40 entries"])
    let wants = (0..<41).map { "  - { good: \"\($0)\", quantity: 1 }" }.joined(separator: "\n")
    #expect(complaints(Self.caller("wants:\n" + wants)).count == 1)
  }

  @Test("A text in one language stands in for the other")
  func oneLanguage() throws {
    let both = Self.caller(
      "opening: Hello\nobjection: { ru: Почему? }\nperson: { en: Mary, ru: Мария }")
    let caller = try ScenarioFile.parse(both, file: "own").callers[0]
    #expect(caller.opening[.russian] == "Hello")
    #expect(caller.objection?[.english] == "Почему?")
    #expect((caller.person[.english], caller.person[.russian]) == ("Mary", "Мария"))
    #expect(complaints(Self.caller("opening: { de: Hallo }")).count > 0)
    #expect(complaints(Self.caller("opening: {}")) == ["5: “callers[1].opening” must be a text"])
  }

  @Test("Whatever is said is cleaned of control, direction and invisible characters")
  func hostile() throws {
    let text = #"""
      scenario: own
      title: "\x1b]0;evil\x07Own"
      callers:
        - client: K000001
          opening: "\e[2J\e[31mHello\u202E\u200B"
          remark: { topic: quality, words: "a\x00b\x9b31m" }
      """#
    let scenario = try ScenarioFile.parse(text, file: "own")
    let said = [
      scenario.title.english, scenario.callers[0].opening.english,
      scenario.callers[0].remark?.words.english ?? "",
    ]
    #expect(said == ["�]0;evil�Own", "�[2J�[31mHello��", "a�b�31m"])
  }

  @Test("All that can be said of a caller is read as it was meant")
  func whole() throws {
    let lines = """
      calls: "1:30"
      number: ""
      patience: 45
      mood: hurried
      purpose: other
      claims: Orbita
      wants:
        - { good: "00102", quantity: 2 packs, once: true, instead: "00103" }
        - { good: "00104", quantity: 8.4 }
      offers:
        - { takes: special }
        - { takes: "00105", quantity: 3 }
        - { refuses: new, because: tooDear }
      delivery: { in: 2, window: "09:00–12:00", arrival: "14", payment: cash, forwarding: Samara }
      asks: { good: "00106", about: stock }
      remark: { topic: delivery, words: Late, after: 0 }
      """
    let caller = try ScenarioFile.parse(Self.caller(lines), file: "own").callers[0]
    #expect(caller.identity == .client("K000001"))
    #expect((caller.callsAfterSeconds, caller.patienceSeconds, caller.number) == (90, 45, ""))
    #expect(
      (caller.mood, caller.purpose, caller.claims) == (
        .hurried, .otherMatter, BothTongues("Orbita")
      ))
    #expect(
      caller.wants == [
        Want(
          good: "00102", quantity: Quantity(2), isMentionedOnce: true, instead: "00103",
          isInPacks: true),
        Want(good: "00104", quantity: Quantity(thousandths: 8_400)),
      ])
    #expect(
      caller.tastes == [
        Taste(.special, .takes(nil)), Taste(.good("00105"), .takes(Quantity(3))),
        Taste(.new, .refuses(.tooDear)),
      ])
    #expect((caller.delivery?.inDays, caller.delivery?.payment) == (2, .cash))
    #expect(caller.delivery?.forwarding == BothTongues("Samara"))
    #expect(caller.inquiry == Inquiry(good: "00106", subject: .stock))
    #expect(
      caller.remark == RemarkToDrop(topic: .delivery, words: BothTongues("Late"), afterWants: 0))
  }
}
