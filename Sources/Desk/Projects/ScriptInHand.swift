/// What the operator does in a script.
public enum ScriptEvent: Hashable, Sendable, Codable {
  /// On to what follows; at an end the call ends with its outcome.
  case wentOn
  /// One of the choices that there are, by its place.
  case chose(Int)
  case wentBack
  /// Why the client refused, by the reason's name.
  case refusedBecause(String)
}

/// Why a call can't end with an outcome yet.
public enum OutcomeObstacle: Hashable, Sendable, Codable {
  /// Fields that are missing or wrong.
  case fields([String])
  /// Points that weren't told.
  case points([String])
  /// Something is being typed.
  case typing
  case reason
}

/// A script that is being gone through. The same events give the same state.
public struct ScriptInHand: Hashable, Sendable, Codable {
  /// Steps gone through, by their places; the last is where the operator is.
  public private(set) var path: [Int]
  /// The reason of a refusal.
  public private(set) var reason: String?
  /// The outcome the call ended with.
  public private(set) var outcome: String?

  public init(_ script: CallScript) {
    path = script.steps.isEmpty ? [] : [0]
  }

  /// The step the operator is at.
  public func step(of script: CallScript) -> CallScript.Step? {
    path.last.flatMap { script.steps.indices.contains($0) ? script.steps[$0] : nil }
  }

  /// The choices there are as things stand.
  public func choices(
    of script: CallScript, _ reading: FormReading, in surroundings: FormSurroundings
  ) -> [CallScript.Choice] {
    guard case .choices(let choices) = step(of: script)?.exit else { return [] }
    return choices.filter { choice in
      choice.when?.holds(today: surroundings.today) { reading.values[$0] } ?? true
    }
  }

  /// The outcome that the step ends the call with.
  public func end(in project: Project) -> Project.Outcome? {
    guard let script = project.script, case .end(let name) = step(of: script)?.exit else {
      return nil
    }
    return project.outcome(name)
  }

  /// What stands in the way of the step's outcome; empty: nothing.
  public func obstacles(
    in project: Project, _ form: FormInHand?, in surroundings: FormSurroundings
  ) -> [OutcomeObstacle] {
    guard let end = end(in: project) else { return [] }
    var obstacles: [OutcomeObstacle] = []
    if end.takesOrder, let definition = project.form, let form {
      let fields = form.reading(of: definition, in: surroundings).problems.map(\.field)
      let points = form.untold(of: definition, in: surroundings)
      if form.draft != nil { obstacles.append(.typing) }
      if !fields.isEmpty { obstacles.append(.fields(fields)) }
      if !points.isEmpty { obstacles.append(.points(points)) }
    }
    if end.kind == .refusal, reason == nil { obstacles.append(.reason) }
    return obstacles
  }

  /// All that can happen. What stands in the way of an outcome keeps the call where it is.
  public mutating func update(
    _ event: ScriptEvent, in project: Project, _ form: FormInHand?,
    in surroundings: FormSurroundings
  ) {
    guard let script = project.script, let step = step(of: script), outcome == nil else { return }
    let entries = form?.kept.entries ?? [:]
    let reading = (project.form ?? OrderForm([])).read(entries, in: surroundings)
    switch event {
    case .wentOn:
      switch step.exit {
      case .next(let branches):
        let branch = branches.first { branch in
          branch.when?.holds(today: surroundings.today) { reading.values[$0] } ?? true
        }
        if let branch { go(to: branch.step, script) }
      case .choices: break
      case .end(let name):
        if obstacles(in: project, form, in: surroundings).isEmpty, project.outcome(name) != nil {
          outcome = name
        }
      }
    case .chose(let place):
      let choices = choices(of: script, reading, in: surroundings)
      if choices.indices.contains(place) { go(to: choices[place].step, script) }
    case .wentBack:
      if path.count > 1 { path.removeLast() }
    case .refusedBecause(let name):
      if project.refusals.contains(where: { $0.name == name }) { reason = name }
    }
  }

  /// Why the client refused, said after the call.
  mutating func refuse(because name: String, in project: Project) {
    if project.refusals.contains(where: { $0.name == name }) { reason = name }
  }

  private mutating func go(to name: String, _ script: CallScript) {
    guard let place = script.steps.firstIndex(where: { $0.name == name }) else { return }
    path.append(place)
  }
}

extension CallScript.Step {
  /// The fields that are asked at this step, each once.
  public func fields(of form: OrderForm) -> [FormField] {
    asks.flatMap(form.fields(named:)).reduce(into: []) { fields, field in
      if !fields.contains(where: { $0.name == field.name }) { fields.append(field) }
    }
  }

  /// The names of the points that are told at this step as things stand.
  public func points(_ reading: FormReading) -> [String] {
    let holding = reading.points.map(\.name)
    return switch tells {
    case .all: holding
    case .points(let names): names.filter(holding.contains)
    }
  }
}
