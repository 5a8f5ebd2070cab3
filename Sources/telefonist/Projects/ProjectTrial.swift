internal import Desk
internal import Projects

/// A call of a project on a plain terminal, line by line, so that whoever wrote a script can hear
/// it: what to say and to ask comes out, answers are typed.
struct ProjectTrial {
  private let project: Project
  private let surroundings: FormSurroundings
  private let words: TrialWords
  private let line: () -> String?
  private let say: (String) -> Void
  private var form: FormInHand?
  private var script: ScriptInHand?

  private static let mostSteps = 1_000

  /// The input has ended, or the caller was told to.
  private struct Stopped: Error {}
  /// Back to the step before.
  private struct WentBack: Error {}

  /// - Parameters:
  ///   - line: the next line that was typed; nil at the end.
  ///   - say: takes a line to be shown.
  init(
    _ project: Project, _ surroundings: FormSurroundings, line: @escaping () -> String?,
    say: @escaping (String) -> Void
  ) {
    self.project = project
    self.surroundings = surroundings
    self.line = line
    self.say = say
    words = TrialWords.of(surroundings.language)
    form = project.form.map { FormInHand(of: $0, in: surroundings) }
    script = project.script.map(ScriptInHand.init)
  }

  /// Goes through the call; nil when the input ended before it did.
  mutating func run() -> Project.Outcome? {
    say(project.title[surroundings.language])
    say(words.help)
    do {
      try fillGiven()
      say("› " + speech.say(project.greeting))
      let outcome = try script == nil ? houseCall() : call()
      report(outcome)
      return outcome
    } catch {
      say(words.stopped)
      return nil
    }
  }

  private var reading: FormReading {
    (project.form ?? OrderForm([])).read(form?.kept.entries ?? [:], in: surroundings)
  }

  private var speech: FormSpeech { FormSpeech(surroundings: surroundings, reading: reading) }

  // MARK: a call

  private mutating func call() throws -> Project.Outcome {
    // A script in circles that asks nothing would never end.
    for _ in 0..<Self.mostSteps {
      let before = script?.path
      do {
        try step()
        if script?.outcome == nil, script?.path == before { throw Stopped() }
      } catch is WentBack {
        script?.update(.wentBack, in: project, form, in: surroundings)
      }
      if let name = script?.outcome, let outcome = project.outcome(name) { return outcome }
    }
    throw Stopped()
  }

  private mutating func step() throws {
    guard let script = project.script, let step = self.script?.step(of: script) else {
      throw Stopped()
    }
    say("")
    say("[\(step.name)]")
    say("› " + speech.say(step.says))
    for article in step.articles { say("  " + words.answer + article) }
    for field in step.fields(of: project.form ?? OrderForm([])) { try ask(field) }
    for point in step.points(reading) { try tell(point) }
    switch step.exit {
    case .next: update(.wentOn)
    case .choices: update(.chose(try choice(script)))
    case .end: try end()
    }
  }

  private mutating func update(_ event: ScriptEvent) {
    script?.update(event, in: project, form, in: surroundings)
  }

  private mutating func choice(_ definition: CallScript) throws -> Int {
    let choices = script?.choices(of: definition, reading, in: surroundings) ?? []
    let titles = choices.map { $0.title[surroundings.language] }
    guard !titles.isEmpty else { throw Stopped() }
    return try pick(titles)
  }

  /// The end of a call: what is still missing is asked here.
  private mutating func end() throws {
    while script?.outcome == nil {
      let obstacles = script?.obstacles(in: project, form, in: surroundings) ?? []
      for obstacle in obstacles {
        switch obstacle {
        case .fields(let names):
          say("! " + words.stillToAsk)
          for field in project.form?.fields ?? [] where names.contains(field.name) {
            try ask(field)
          }
        case .points(let names): for name in names { try tell(name) }
        case .reason:
          say("  " + words.why)
          let titles = project.refusals.map { $0.title[surroundings.language] }
          update(.refusedBecause(project.refusals[try pick(titles)].name))
        case .typing: form?.update(.cleared, of: project.form ?? OrderForm([]), in: surroundings)
        }
      }
      update(.wentOn)
      if obstacles.isEmpty, script?.outcome == nil { throw Stopped() }
    }
  }

  /// A call by the house's own script: only the form is gone through.
  private mutating func houseCall() throws -> Project.Outcome {
    guard let definition = project.form,
      let outcome = project.outcomes.first(where: { $0.kind == .success })
    else { throw Stopped() }
    for field in definition.fields { try ask(field) }
    while let name = form?.untold(of: definition, in: surroundings).first { try tell(name) }
    return outcome
  }

  /// What the list of clients would bring along.
  private mutating func fillGiven() throws {
    for field in project.form?.fields.filter(\.isGiven) ?? [] {
      say(words.fromList + field.label[surroundings.language])
      try ask(field, isSaid: false)
    }
  }

  // MARK: fields and points

  private mutating func ask(_ field: FormField, isSaid: Bool = true) throws {
    guard let definition = project.form, reading.answer(field.name)?.isShown == true else { return }
    while true {
      form?.update(.wentTo(field.name), of: definition, in: surroundings)
      let picture = form?.picture(of: definition, in: surroundings)
      if isSaid { say("? " + speech.say(field.ask)) }
      if let picks = picture?.picks, !picks.isEmpty, picks.count <= 12 {
        let shown = picks.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "   ")
        say("    " + shown)
      }
      let known = reading.answer(field.name)?.value.map { speech.words(for: $0, field) } ?? ""
      let typed = try typed("  " + field.label[surroundings.language] + ": " + known)
      if typed == "/undo" {
        form?.update(.undone, of: definition, in: surroundings)
        continue
      }
      if typed == "/leave" { return }
      if !typed.isEmpty {
        form?.update(.cleared, of: definition, in: surroundings)
        form?.update(.typed(typed), of: definition, in: surroundings)
        form?.update(.accepted, of: definition, in: surroundings)
      }
      guard let answer = reading.answer(field.name), let problem = answer.problem else {
        let taken = reading.answer(field.name)?.value
        say("  = " + (taken.map { speech.words(for: $0, field) } ?? words.nothing))
        return
      }
      say("! " + speech.problem(problem, field))
      if let wrong = field.wrong, problem != .missing { say("› " + speech.say(wrong)) }
    }
  }

  private mutating func tell(_ name: String) throws {
    guard let definition = project.form,
      let point = reading.points.first(where: { $0.name == name })
    else { return }
    say("› " + speech.say(point.words))
    _ = try typed("  " + words.told)
    form?.update(.told(name), of: definition, in: surroundings)
  }

  // MARK: lines

  private func pick(_ titles: [String]) throws -> Int {
    for (place, title) in titles.enumerated() { say("    \(place + 1) \(title)") }
    while true {
      let typed = try typed("  " + words.which)
      if let number = Int(typed), titles.indices.contains(number - 1) { return number - 1 }
      let folded = Folding.fold(typed)
      if !folded.isEmpty,
        let place = titles.firstIndex(where: { Folding.fold($0).hasPrefix(folded) })
      {
        return place
      }
      say("! " + words.notThere)
    }
  }

  /// A typed line. Commands that mean the call are carried out here.
  private func typed(_ prompt: String) throws -> String {
    while true {
      say(prompt)
      guard let line = line() else { throw Stopped() }
      let text = TextField(PlainText.clean(line)).trimmed
      switch text {
      case "/quit": throw Stopped()
      case "/back": throw WentBack()
      default:
        guard text.hasPrefix("?") else { return text }
        lookUp(String(text.dropFirst()))
      }
    }
  }

  private func lookUp(_ typed: String) {
    let index = ArticleIndex(project.articles, language: surroundings.language)
    let found = index.search(typed, limit: 3)
    if found.isEmpty { say("! " + words.notThere) }
    for article in found {
      say("  " + article.question[surroundings.language])
      say("› " + speech.say(article.answer))
    }
  }

  // MARK: the end

  private func report(_ outcome: Project.Outcome) {
    let language = surroundings.language
    say("")
    say(words.outcome + outcome.title[language])
    if let name = script?.reason, let reason = project.refusals.first(where: { $0.name == name }) {
      say(words.reason + reason.title[language])
      for offer in project.offers where reason.offers.contains(offer.name) {
        say(words.comesBack + offer.title[language])
      }
    }
    guard outcome.takesOrder, let definition = project.form,
      let filled = form?.filled(of: definition, in: surroundings)
    else { return }
    let fields = Dictionary(definition.fields.map { ($0.name, $0) }) { one, _ in one }
    for entry in filled.entries {
      guard let field = fields[entry.field] else { continue }
      say("  " + field.label[language].spaced(to: 26) + speech.words(for: entry.value, field))
    }
    for line in filled.sum.lines {
      say("  " + line.title[language].spaced(to: 26) + speech.money(line.amount))
    }
    if !filled.sum.lines.isEmpty {
      say("  " + words.total.spaced(to: 26) + speech.money(filled.sum.total))
    }
    for state in project.orderLife?.states.prefix(1) ?? [] {
      say(words.standing + state.title[language])
    }
  }
}
