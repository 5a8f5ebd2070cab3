import Foundation
import Projects
import Testing

@testable import Desk
@testable import telefonist

/// Keys of a whole call, from the answer to the registry, as a text that a person can read: `type
/// WORDS` or `key NAME` a line. The tests at a terminal press the same keys.
@Suite("A call of each project, key by key (B1.3, C2)")
struct ProjectCallTests {
  static let answered = ["internet", "taxi", "clinic", "flowers", "helpdesk"]
  /// What the list of a campaign gives for the form.
  static let called = [
    "bank": [:],
    "reminder": [
      "bornOn": "1970-05-14", "contract": "AB 12", "dueSum": "1500", "dueDay": "2026-11-20",
    ],
    "satisfaction": [:],
  ]
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("TerminalTests/Calls")

  @Test(
    "The keys that are written down end in a confirmed order",
    arguments: answered + called.keys.sorted())
  func keys(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name + ".txt")
    var desk = try ProjectDesk(standard: name)
    if let given = Self.called[name] { desk.dial(given: given) } else { desk.answer() }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      var plan = CallPlan(desk)
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try (plan.made().joined(separator: "\n") + "\n")
        .write(to: file, atomically: true, encoding: .utf8)
    }
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    for line in lines { CallPlan.press(line, &desk) }
    #expect(desk.confirmed != nil)
    #expect(desk.state.notice == .formConfirmed(number: "0000001"))
    desk.hangUp()
    desk.press(.accept)
    // A call that the desk made leaves some words.
    if Self.called[name] != nil { desk.press(.accept) }
    #expect(desk.registrations.map(\.outcome) == [.orderTaken])
    #expect(desk.registrations.map(\.project) == [name])
  }
}

/// Works out the keys of a call that ends in an order: the first answer that each field takes, and
/// at each choice the shortest way.
struct CallPlan {
  private var desk: ProjectDesk
  private var lines: [String] = []

  init(_ desk: ProjectDesk) {
    self.desk = desk
  }

  mutating func made() -> [String] {
    for _ in 0..<200 where desk.confirmed == nil { step() }
    return lines
  }

  /// A day in the middle of a week stands for itself, whatever today is.
  static func press(_ line: String, _ desk: inout ProjectDesk) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    switch (words.first, words.last ?? "") {
    case ("type", let text): desk.type(text.replacing("WEEKDAY", with: weekday))
    case (_, "Enter"): desk.press(.accept)
    case (_, let digit): desk.press(.type(digit))
    }
  }

  private static var weekday: String {
    let day = (3...7).map { ProjectDesk.today + $0 }.first { (2...4).contains($0.weekday) }
    return FieldValue.day(day ?? ProjectDesk.today).canonical
  }

  private mutating func step() {
    guard let errand = desk.errand, let errandDesk = desk.state.errandDesk else { return }
    switch errand.focus {
    case .field: fill(errand, errandDesk)
    case .step:
      let choices = errandDesk.choices(of: errand)
      if errandDesk.untold(by: errand).isEmpty, !choices.isEmpty {
        let near = choices.indices.min { distance(choices[$0].step) < distance(choices[$1].step) }
        take("key \((near ?? 0) + 1)")
      } else {
        take("key Enter")
      }
    case .reason, .again, .confirming, .done: break
    }
  }

  private mutating func fill(_ errand: Errand, _ errandDesk: ErrandDesk) {
    guard let name = errand.form?.kept.focus,
      let field = errandDesk.definition.fields.first(where: { $0.name == name })
    else { return }
    if case .text = field.kind, errandDesk.reading(of: errand).answer(name)?.isRequired == false {
      take("key Enter")
      return
    }
    let before = desk
    let count = lines.count
    for answer in answers(field) {
      for line in answer { take(line) }
      if desk.errand?.form?.kept.entries[name] != nil, desk.errand?.form?.draft == nil,
        desk.errand.map({ errandDesk.reading(of: $0).answer(name)?.problem == nil }) == true
      {
        return
      }
      desk = before
      lines.removeLast(lines.count - count)
    }
    Issue.record("\(name) takes nothing")
  }

  private func answers(_ field: FormField) -> [[String]] {
    func typed(_ text: String) -> [String] { ["type " + text, "key Enter"] }
    switch field.kind {
    case .name: return [typed("Olga Lee")]
    case .text: return [typed("The client asks for a call")]
    case .phone: return [typed("+7 812 000 11 22")]
    case .address(let rule):
      let streets = rule.register.flatMap { desk.project.streets[$0] }?.streets ?? []
      return (streets.map { $0.spellings[0] } + ["Elm Way"]).map { typed($0 + " 12") }
    case .date(let rule):
      return [typed("WEEKDAY"), typed("today"), typed("tomorrow")]
        + (rule.from.years < 0 ? [typed("1980-05-14")] : [])
    case .window, .choice: return (1...9).map { ["key \($0)"] }
    case .yesNo: return [["key 1"]]
    case .number(let rule):
      return [typed(DecimalNumber.text(rule.from)), typed(DecimalNumber.text(rule.to))]
    case .money(let from, let to): return [typed(to.typed), typed(from.typed)]
    case .document(let pattern):
      return [
        typed(
          pattern.replacing("9", with: "4").replacing("A", with: "B").replacing("*", with: "7"))
      ]
    case .goods(let wares, _): return wares.map { typed($0.name + " 1") }
    }
  }

  private mutating func take(_ line: String) {
    lines.append(line)
    Self.press(line, &desk)
  }

  /// Steps to an end that takes an order.
  private func distance(_ name: String) -> Int {
    var reached: Set<String> = [name]
    var border = [name]
    for steps in 0..<60 where !border.isEmpty {
      let places = border.compactMap { desk.project.script?.step($0) }
      for case .end(let outcome) in places.map(\.exit)
      where desk.project.outcome(outcome)?.takesOrder == true { return steps }
      border = places.flatMap(\.leadsTo).filter { reached.insert($0).inserted }
    }
    return .max
  }
}
