internal import Desk

/// The script: names, dead ends, and ends that come too early.
extension ProjectCheck {
  mutating func checkScript() {
    guard let script = project.script else { return }
    let names = script.steps.map(\.name)
    checkNames(
      .script, names.enumerated().map { ($1, "steps[\($0 + 1)].step") }, "the step")
    checkNames(
      .answers, project.articles.enumerated().map { ($1.name, "answers[\($0 + 1)].name") },
      "the answer")
    guard let first = names.first else {
      find(.script, "steps", "no steps", do: "write what to say first")
      return
    }
    for (place, step) in script.steps.enumerated() {
      check(step, "steps[\(place + 1)]", names)
    }
    let graph = Dictionary(script.steps.map { ($0.name, $0.leadsTo) }) { one, _ in one }
    let reached = Graph.reached(from: [first], in: graph)
    let ends = script.steps.filter { if case .end = $0.exit { true } else { false } }.map(\.name)
    let ending = Graph.reached(from: ends, in: Graph.reversed(graph))
    for (place, name) in names.enumerated() {
      if !reached.contains(name) {
        find(
          .script, "steps[\(place + 1)]", "no step leads to “\(name)”",
          do: "lead a step there, or take it away")
      }
      if !ending.contains(name) {
        find(
          .script, "steps[\(place + 1)]", "no end can be reached from “\(name)”",
          do: "lead it to a step with “end”")
      }
    }
    checkAsked(script)
    checkEnds(script, reached)
  }

  // MARK: a step

  private mutating func check(_ step: CallScript.Step, _ path: String, _ names: [String]) {
    switch step.exit {
    case .next(let branches): check(branches, path + ".next", names)
    case .choices(let choices):
      for (place, choice) in choices.enumerated() {
        check(leading: choice.step, path + ".choices[\(place + 1)]", names)
      }
      let conditions = choices.map(\.when)
      guard !choices.isEmpty, !conditions.contains(nil) else { break }
      let none = Condition.not(.any(conditions.compactMap(\.self)))
      if ConditionProof(project.form ?? OrderForm([])).canHold(none) != false {
        find(
          .script, path + ".choices", "there may be no choice at all",
          do: "leave one without “when”")
      }
    case .end(let outcome):
      if project.outcome(outcome) == nil {
        find(
          .script, path + ".end", "no outcome is called “\(outcome)”",
          do: Self.list(project.outcomes.map(\.name)))
      }
    }
    let form = project.form ?? OrderForm([])
    for (place, name) in step.asks.enumerated() where form.fields(named: name).isEmpty {
      find(
        .script, path + ".ask[\(place + 1)]", "no field or section is called “\(name)”",
        do: Self.list(form.sections.map(\.name) + form.fields.map(\.name)))
    }
    if case .points(let points) = step.tells {
      for (place, name) in points.enumerated()
      where !form.points.contains(where: { $0.name == name }) {
        find(
          .script, path + ".tell[\(place + 1)]", "nothing to tell is called “\(name)”",
          do: Self.list(form.points.map(\.name)))
      }
    }
    for (place, name) in step.articles.enumerated()
    where !project.articles.contains(where: { $0.name == name }) {
      find(
        .script, path + ".answers[\(place + 1)]", "no answer is called “\(name)”",
        do: Self.list(project.articles.map(\.name)))
    }
  }

  private mutating func check(
    _ branches: [CallScript.Branch], _ path: String, _ names: [String]
  ) {
    for (place, branch) in branches.enumerated() {
      check(leading: branch.step, path + "[\(place + 1)]", names)
    }
    guard let always = branches.firstIndex(where: { $0.when == nil }) else {
      find(
        .script, path, "the call may stand still: each branch has a condition",
        do: "add a last one without “when”")
      return
    }
    if always < branches.count - 1 {
      find(
        .script, path + "[\(always + 2)]", "never taken: a branch above it has no condition",
        do: "put the one without “when” last")
    }
  }

  private mutating func check(leading name: String, _ path: String, _ names: [String]) {
    guard !names.contains(name) else { return }
    find(.script, path, "no step is called “\(name)”", do: Self.list(names))
  }

  // MARK: what is asked and told

  private mutating func checkAsked(_ script: CallScript) {
    guard let form = project.form else { return }
    let asked = Set(script.steps.flatMap { $0.fields(of: form).map(\.name) })
    for (field, path) in placedFields where !field.isGiven && !asked.contains(field.name) {
      find(
        .form, path, "nobody asks “\(field.name)”",
        do: "name it, or its section, under “ask” of a step")
    }
    let everTold = Set(script.steps.flatMap { told($0, form) })
    for (place, point) in form.points.enumerated() where !everTold.contains(point.name) {
      find(
        .form, "tell[\(place + 1)]", "nobody tells “\(point.name)”",
        do: "name it under “tell” of a step, or say tell: all")
    }
  }

  private func told(_ step: CallScript.Step, _ form: OrderForm) -> [String] {
    switch step.tells {
    case .all: form.points.map(\.name)
    case .points(let names): names
    }
  }

  // MARK: ends

  private mutating func checkEnds(_ script: CallScript, _ reached: Set<String>) {
    var used: Set<String> = []
    let sure = project.form.map { surelyDone(script, $0, reached) } ?? [:]
    for (place, step) in script.steps.enumerated() {
      guard case .end(let name) = step.exit else { continue }
      used.insert(name)
      guard project.outcome(name)?.takesOrder == true, reached.contains(step.name),
        let form = project.form, let done = sure[step.name]
      else { continue }
      let fields = form.fields.filter {
        $0.shown == nil && $0.need == .always && !$0.isGiven && !done.contains($0.name)
      }
      let points = form.points.filter { $0.when == nil && !done.contains($0.name) }
      let missing = fields.map(\.name) + points.map(\.name)
      if !missing.isEmpty {
        let list = missing.map { "“\($0)”" }.joined(separator: ", ")
        find(
          .script, "steps[\(place + 1)]",
          "an order would end here, and \(list) may not have been asked or told",
          do: "ask and tell on every way that leads here")
      }
    }
    for (place, outcome) in project.outcomes.enumerated()
    where outcome.kind != .unreached && !used.contains(outcome.name) {
      find(
        .project, "outcomes[\(place + 1)]", "no step ends with “\(outcome.name)”",
        do: "let a step end with it, or take it away")
    }
  }

  /// For each step what was asked and told by its end, whatever way led there.
  private func surelyDone(
    _ script: CallScript, _ form: OrderForm, _ reached: Set<String>
  ) -> [String: Set<String>] {
    let steps = Dictionary(script.steps.map { ($0.name, $0) }) { one, _ in one }
    let own = steps.mapValues { step in
      Set(step.fields(of: form).map(\.name) + told(step, form))
    }
    let before = Graph.reversed(steps.mapValues(\.leadsTo))
    let everything = Set(form.fields.map(\.name) + form.points.map(\.name))
    var done = steps.mapValues { _ in everything }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for step in script.steps where reached.contains(step.name) {
        let ways = before[step.name, default: []].filter(reached.contains)
        var common = step.name == script.steps[0].name ? [] : everything
        for way in ways { common.formIntersection(done[way] ?? []) }
        let now = common.union(own[step.name] ?? [])
        if now != done[step.name] {
          done[step.name] = now
          isSettled = false
        }
      }
    }
    return done
  }
}
