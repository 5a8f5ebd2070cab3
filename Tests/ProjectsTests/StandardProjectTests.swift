import Desk
import Foundation
import Projects
import Testing

@testable import telefonist

@Suite("The projects that come along (B1.3, C2)")
struct StandardProjectTests {
  /// A Wednesday.
  private static let today = Day(year: 2026, month: 11, day: 25) ?? Day(number: 0)

  @Test("Each kind of order that the practice asks for comes along")
  func names() {
    #expect(
      StandardProjects.names == [
        "wholesale", "internet", "taxi", "bank", "reminder", "clinic", "flowers", "helpdesk",
        "satisfaction",
      ])
  }

  @Test("All of them may be in force together: none takes another's calls (C1)")
  func queues() throws {
    let projects = try StandardProjects.names.map { try ProjectFolder.named($0).read().project }
    for project in projects {
      let others = projects.filter { $0.name != project.name }
      #expect(others.flatMap(\.queues).filter(project.takes(queue:)) == [], "\(project.name)")
    }
  }

  @Test("Each is sound, in four languages", arguments: StandardProjects.names)
  func sound(_ name: String) throws {
    let read = try ProjectFolder.named(name).read()
    #expect(read.findings.map(\.description) == [])
    #expect(read.project.name == name)
    #expect(read.project.languages == ["en", "ru", "cs", "hr"])
    #expect(read.project.articles.count >= 6)
  }

  @Test(
    "Each can be walked to each of its outcomes, by chance alone", arguments: StandardProjects.names
  )
  func walked(_ name: String) throws {
    let read = try ProjectFolder.named(name).read()
    guard let script = read.project.script else {
      #expect(read.project.name == "wholesale", "its script is the house's")
      return
    }
    let surroundings = read.surroundings(language: "en", operatorName: "Anna", today: Self.today)
    var ends: Set<String> = []
    for case .end(let outcome) in script.steps.map(\.exit) { ends.insert(outcome) }
    var reached: Set<String> = []
    var taken: [String: Int] = [:]
    for seed in 1...300 where reached != ends {
      var walk = Walk(read.project, surroundings, seed: UInt64(seed))
      walk.taken = taken
      let end = try walk.run()
      taken = walk.taken
      guard let outcome = end else { continue }
      reached.insert(outcome.name)
      guard outcome.takesOrder, let form = read.project.form else { continue }
      let filled = try #require(walk.form?.filled(of: form, in: surroundings))
      #expect(filled.sum.total >= .zero)
    }
    #expect(reached == ends)
  }

  @Test("The wholesale form takes a delivery")
  func wholesale() throws {
    let read = try ProjectFolder.named("wholesale").read()
    let surroundings = read.surroundings(language: "en", operatorName: "Anna", today: Self.today)
    var walk = Walk(read.project, surroundings, seed: 1)
    try walk.fillAll()
    #expect(walk.form?.isComplete(of: try #require(read.project.form), in: surroundings) == true)
    #expect(read.project.catalogue == .company)
  }

  @Test("A taxi takes fewer than fifteen keys beside what the addresses and names are typed with")
  func taxi() throws {
    let read = try ProjectFolder.named("taxi").read()
    let form = try #require(read.project.form)
    let surroundings = read.surroundings(language: "en", operatorName: "Anna", today: Self.today)
    var walk = Walk(read.project, surroundings, seed: 1)
    try walk.fillAll(onlyNeeded: true)
    #expect(walk.form?.isComplete(of: form, in: surroundings) == true)
    #expect(walk.keys < 15, "\(walk.keys) keys")
  }
}

/// An operator who answers by chance, with what each field takes.
struct Walk {
  let project: Project
  let surroundings: FormSurroundings
  private(set) var form: FormInHand?
  private(set) var script: ScriptInHand?
  /// Keys that were pressed beside the letters of texts.
  private(set) var keys = 0
  /// How often each choice of a step was made, by this walk and those before.
  var taken: [String: Int] = [:]
  private var dice: Dice

  init(_ project: Project, _ surroundings: FormSurroundings, seed: UInt64) {
    self.project = project
    self.surroundings = surroundings
    dice = Dice(seed)
    form = project.form.map { FormInHand(of: $0, in: surroundings) }
    script = project.script.map { ScriptInHand($0) }
  }

  /// Nil when the walk took too long.
  mutating func run() throws -> Project.Outcome? {
    for field in project.form?.fields ?? [] where field.isGiven { try fill(field) }
    let definition = try #require(project.script)
    for _ in 0..<60 {
      let step = try #require(script?.step(of: definition))
      for field in step.fields(of: project.form ?? OrderForm([])) { try fill(field) }
      for point in step.points(reading) { update(.told(point)) }
      switch step.exit {
      case .next: update(ScriptEvent.wentOn)
      case .choices:
        let choices = script?.choices(of: definition, reading, in: surroundings) ?? []
        let ways = choices.indices.shuffled(using: &dice)
        let way = ways.min {
          taken["\(step.name) \($0)", default: 0]
            < taken["\(step.name) \($1)", default: 0]
        }
        taken["\(step.name) \(way ?? 0)", default: 0] += 1
        update(.chose(way ?? 0))
      case .end:
        update(.refusedBecause(project.refusals.randomElement(using: &dice)?.name ?? ""))
        // Conditions may have changed behind what was asked or told.
        for field in project.form?.fields ?? [] { try fill(field) }
        for point in step.points(reading) { update(.told(point)) }
        if let form, let definition = project.form {
          for point in form.untold(of: definition, in: surroundings) { update(.told(point)) }
        }
        update(ScriptEvent.wentOn)
        return try #require(
          (script?.outcome).flatMap(project.outcome),
          "\(script?.obstacles(in: project, form, in: surroundings) ?? [])")
      }
    }
    return nil
  }

  /// Fills every field and tells every point.
  mutating func fillAll(onlyNeeded: Bool = false) throws {
    for field in project.form?.fields ?? [] {
      let isNeeded = reading.answer(field.name)?.isRequired == true
      if isNeeded || !onlyNeeded { try fill(field) }
    }
    if let form, let definition = project.form {
      for point in form.untold(of: definition, in: surroundings) { update(.told(point)) }
    }
  }

  private var reading: FormReading {
    (project.form ?? OrderForm([])).read(form?.kept.entries ?? [:], in: surroundings)
  }

  private mutating func update(_ event: ScriptEvent) {
    script?.update(event, in: project, form, in: surroundings)
  }

  private mutating func update(_ event: FormEvent) {
    if case .told = event { keys += 1 }
    if let definition = project.form { form?.update(event, of: definition, in: surroundings) }
  }

  private mutating func fill(_ field: FormField) throws {
    let answer = reading.answer(field.name)
    guard answer?.isShown == true, answer?.value == nil else { return }
    if answer?.isRequired == false, Bool.random(using: &dice) { return }
    for text in texts(field) {
      update(.wentTo(field.name))
      update(.cleared)
      update(.typed(text))
      update(.accepted)
      if reading.answer(field.name)?.value != nil {
        keys += 1 + (field.isTyped ? 0 : text.count)
        return
      }
    }
    Issue.record("\(field.name) takes nothing: \(texts(field))")
  }

  /// What might be taken, likely first.
  private mutating func texts(_ field: FormField) -> [String] {
    switch field.kind {
    case .name: return ["Ann Lee"]
    case .text(let longest): return [String("Something to note down".prefix(longest))]
    case .phone: return ["8120001122"]
    case .address(let rule):
      let streets = rule.register.flatMap { surroundings.streets[$0] }?.streets
      return [(streets?.randomElement(using: &dice)?.spellings[0] ?? "Elm Way") + " 12"]
    case .date(let rule):
      let first = rule.from.day(from: surroundings.today)
      return (0..<14).map { FieldValue.day(first + $0).canonical }
    case .window: return ["1"]
    case .choice(let options): return ["\(Int.random(in: 1...options.count, using: &dice))"]
    case .yesNo: return [Bool.random(using: &dice) ? "y" : "n"]
    case .number(let rule): return [DecimalNumber.text(rule.from), DecimalNumber.text(rule.to)]
    case .money(let from, let to): return [to.typed, from.typed]
    case .document(let pattern):
      return [pattern.replacing("9", with: "4").replacing("*", with: "7")]
    case .goods(let wares, _): return ["\(Int.random(in: 1...wares.count, using: &dice))*1"]
    }
  }
}

extension FormField {
  /// Its letters are typed whatever the form does.
  fileprivate var isTyped: Bool {
    switch kind {
    case .name, .text, .phone, .address, .document: true
    default: false
    }
  }
}
