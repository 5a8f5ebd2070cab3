public import Desk

/// The files of a project.
public enum ProjectFile: String, Hashable, Sendable, Codable, CaseIterable {
  case project = "project.yaml"
  case script = "script.yaml"
  case form = "form.yaml"
  case answers = "answers.yaml"
}

/// Something in a project that can't work, and what to do about it.
public struct ProjectFinding: Hashable, Sendable {
  public var file: ProjectFile
  /// The keys that lead there, as `steps[3].next[1].when`; places are counted from 1.
  public var path: String
  public var message: String
  public var remedy: String
}

/// Looks for what is wrong in a project that can be read: unknown and doubled names, dead ends of
/// the script, conditions that never hold, a form that can't be completed, texts that are missing.
public struct ProjectCheck {
  let project: Project
  public private(set) var findings: [ProjectFinding] = []

  public init(_ project: Project) {
    self.project = project
    checkHours()
    checkOutcomes()
    checkOrderLife()
    checkForm()
    checkSums()
    checkConditions()
    checkScript()
    checkTexts()
  }

  mutating func find(
    _ file: ProjectFile, _ path: String, _ message: String, do remedy: String
  ) {
    let finding = ProjectFinding(file: file, path: path, message: message, remedy: remedy)
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Complains of each name that stood there before.
  mutating func checkNames(
    _ file: ProjectFile, _ names: [(name: String, path: String)], _ what: String
  ) {
    var seen: Set<String> = []
    for (name, path) in names where !seen.insert(name).inserted {
      find(file, path, "\(what) “\(name)” stands there twice", do: "give one of them another name")
    }
  }

  /// A list of names for a remedy.
  static func list(_ names: some Sequence<String>) -> String {
    let all = Array(names)
    let shown = all.prefix(12).joined(separator: ", ")
    return all.isEmpty ? "there are none" : "there are: " + shown + (all.count > 12 ? " …" : "")
  }
}

// MARK: hours

extension ProjectCheck {
  private mutating func checkHours() {
    if project.direction.takesCalls {
      if project.hours.isEmpty {
        find(
          .project, "hours", "no hours in which calls are answered",
          do: "name them, such as mon-fri: \"08:00-20:00\"")
      }
      if project.queues.isEmpty {
        find(
          .project, "queues", "no queue or number whose calls are this project's",
          do: "name one, or say direction: out")
      }
    }
    checkNames(
      .project, project.queues.enumerated().map { ($1, "queues[\($0 + 1)]") }, "the queue")
    checkNames(
      .project, project.languages.enumerated().map { ($1, "languages[\($0 + 1)]") },
      "the language")
    guard project.direction.makesCalls else {
      if project.calling != nil {
        find(
          .project, "calling", "rules for calls out, and none are made",
          do: "say direction: out or both, or take them away")
      }
      return
    }
    guard let calling = project.calling, !calling.hours.isEmpty else {
      find(
        .project, "calling", "no hours in which clients are called",
        do: "name them under calling: hours, by the client's own clock")
      return
    }
    check(calling)
  }

  private mutating func check(_ calling: OutgoingRules) {
    guard let law = calling.law else { return }
    let beyond = calling.hours.weekdays(beyond: law.hours)
    if !beyond.isEmpty {
      let days = beyond.map(Weekday.code).joined(separator: ", ")
      find(
        .project, "calling.hours", "hours beyond what the law allows on \(days)",
        do: "keep within calling: law: hours")
    }
    let limits: [(String, WritableKeyPath<OutgoingRules.Limits, Int?>)] = [
      ("perDay", \.perDay), ("perWeek", \.perWeek), ("perMonth", \.perMonth),
    ]
    for (key, path) in limits {
      guard let allowed = law.limits[keyPath: path] else { continue }
      guard let own = calling.limits[keyPath: path] else {
        find(
          .project, "calling",
          "the law allows \(allowed) calls (\(key)), and the project sets none",
          do: "say calling: \(key): \(allowed)")
        continue
      }
      if own > allowed {
        find(
          .project, "calling.\(key)", "\(own) calls, and the law allows \(allowed)",
          do: "say \(allowed) at most")
      }
    }
  }

  // MARK: outcomes

  private mutating func checkOutcomes() {
    checkNames(
      .project, project.outcomes.enumerated().map { ($1.name, "outcomes[\($0 + 1)].name") },
      "the outcome")
    checkNames(
      .project, project.refusals.enumerated().map { ($1.name, "refusals[\($0 + 1)].name") },
      "the refusal")
    checkNames(
      .project, project.offers.enumerated().map { ($1.name, "offers[\($0 + 1)].name") },
      "the offer")
    if !project.outcomes.contains(where: { $0.kind == .success }) {
      find(.project, "outcomes", "no outcome is a success", do: "give one kind: success")
    }
    let refusal = project.outcomes.firstIndex { $0.kind == .refusal }
    if let refusal, project.refusals.isEmpty {
      find(
        .project, "outcomes[\(refusal + 1)]", "a refusal, and no reasons for one",
        do: "list reasons under refusals")
    }
    if refusal == nil, !project.refusals.isEmpty {
      find(
        .project, "refusals", "reasons for a refusal, and no outcome is one",
        do: "give an outcome kind: refusal")
    }
    for (place, outcome) in project.outcomes.enumerated()
    where outcome.takesOrder && project.form == nil {
      find(
        .project, "outcomes[\(place + 1)]", "an order comes of it, and there is no form.yaml",
        do: "write one, or say order: false")
    }
    checkOffers()
  }

  private mutating func checkOffers() {
    for (place, reason) in project.refusals.enumerated() {
      for (number, name) in reason.offers.enumerated()
      where !project.offers.contains(where: { $0.name == name }) {
        find(
          .project, "refusals[\(place + 1)].offers[\(number + 1)]", "no offer is called “\(name)”",
          do: Self.list(project.offers.map(\.name)))
      }
    }
    let named = Set(project.refusals.flatMap(\.offers))
    for (place, offer) in project.offers.enumerated() where !named.contains(offer.name) {
      find(
        .project, "offers[\(place + 1)]", "no refusal brings “\(offer.name)” up",
        do: "name it under the offers of a refusal, or take it away")
    }
  }

  // MARK: the life of an order

  private mutating func checkOrderLife() {
    guard let life = project.orderLife else {
      if project.outcomes.contains(where: \.takesOrder), project.form != nil {
        find(
          .project, "orders", "orders come of it, and nothing says what becomes of them",
          do: "name their states under orders")
      }
      return
    }
    let names = life.states.map(\.name)
    checkNames(
      .project, names.enumerated().map { ($1, "orders.states[\($0 + 1)].name") }, "the state")
    checkNames(
      .project, life.crews.enumerated().map { ($1.name, "orders.crews[\($0 + 1)].name") },
      "the crew")
    if life.workers == .crews, life.crews.isEmpty {
      find(.project, "orders.crews", "crews work the orders, and there are none", do: "name them")
    }
    let hasWindow = project.form?.fields.contains {
      if case .window = $0.kind { true } else { false }
    }
    if life.workers == .slots, hasWindow != true {
      find(
        .project, "orders.worked",
        "slots work the orders, and the form has no field of kind window",
        do: "add one, or say crews or office")
    }
    for (place, state) in life.states.enumerated() {
      for (number, next) in state.next.enumerated() where !names.contains(next) {
        find(
          .project, "orders.states[\(place + 1)].next[\(number + 1)]",
          "no state is called “\(next)”", do: Self.list(names))
      }
    }
    let graph = Dictionary(life.states.map { ($0.name, $0.next) }) { one, _ in one }
    let reached = Graph.reached(from: names.prefix(1), in: graph)
    let ends = life.states.filter(\.next.isEmpty).map(\.name)
    let ending = Graph.reached(from: ends, in: Graph.reversed(graph))
    for (place, name) in names.enumerated() {
      let path = "orders.states[\(place + 1)]"
      if !reached.contains(name) {
        find(.project, path, "no order comes to “\(name)”", do: "name it under next of a state")
      }
      if !ending.contains(name) {
        find(
          .project, path, "no end can be reached from “\(name)”",
          do: "lead it to a state without next")
      }
    }
  }
}

/// Names that lead to names.
enum Graph {
  /// All that can be reached, the beginnings among them.
  static func reached(
    from start: some Sequence<String>, in graph: [String: [String]]
  ) -> Set<String> {
    var reached = Set(start)
    var left = Array(reached)
    while let name = left.popLast() {
      for next in graph[name, default: []] where reached.insert(next).inserted { left.append(next) }
    }
    return reached
  }

  static func reversed(_ graph: [String: [String]]) -> [String: [String]] {
    var reversed: [String: [String]] = [:]
    for (name, others) in graph {
      for other in others { reversed[other, default: []].append(name) }
    }
    return reversed
  }
}
