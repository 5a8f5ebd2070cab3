internal import Desk
internal import Projects

/// Reads the files of a project.
final class ProjectReader: PartsReader {
  private(set) var streets: [String: StreetRegister] = [:]
  /// The goods of the project's own catalogue; nil where it names none.
  private(set) var wares: [FieldKind.Ware]?
  private let folder: ProjectFolder
  /// The lines of all parts, by file and by the keys that lead there.
  private var lines: [String: [String: Int]] = [:]

  init(_ folder: ProjectFolder) {
    self.folder = folder
    super.init(named: folder.name)
  }

  func project() -> Project? {
    guard let root = root(.project, isNeeded: true) else { return nil }
    var project = heading(root)
    let script = root.parts["script"].flatMap { node in take { try node.text() } }
    let scriptRoot = self.root(.script, isNeeded: script == nil && root.parts["script"] == nil)
    if script == "house", let scriptRoot {
      complain(scriptRoot.node.complaint("there is “script: house”, so no script.yaml"))
    } else if let script, script != "house", let node = root.parts["script"] {
      complain(node.complaint("must be “house”, or be left out"))
    }
    if let formRoot = self.root(.form) { project?.form = form(formRoot) }
    project?.script = scriptRoot.map(self.script)
    if let answers = self.root(.answers) {
      project?.articles = answers.parts["answers"].map { list($0, most: 300, each: article) } ?? []
    }
    if project?.form != nil { project?.settleOrders(said: orderFlags) }
    return project
  }

  /// The line of a part, else of what holds it.
  func line(of path: String, in file: ProjectFile) -> Int? {
    let known = lines[folder.path(file.rawValue), default: [:]]
    var rest = Substring(path)
    while !rest.isEmpty {
      if let line = known[String(rest)] { return line }
      guard let end = rest.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      rest = rest[..<end]
    }
    return nil
  }

  /// Outcomes that say themselves whether an order comes of them, by name.
  private var orderFlags: [String: Bool] = [:]

  // MARK: files

  /// A mapping with its parts by key.
  struct Parts {
    let node: SettingsNode
    let parts: [String: SettingsNode]

    subscript(key: String) -> SettingsNode? { parts[key] }
  }

  private static let keys: [ProjectFile: [String]] = [
    .project: [
      "project", "title", "company", "greeting", "languages", "direction", "queues", "hours",
      "calling", "norms", "catalogue", "script", "outcomes", "refusals", "offers", "orders",
    ],
    .script: ["steps"],
    .form: ["sections", "tell", "sum"],
    .answers: ["answers"],
  ]

  private func root(_ file: ProjectFile, isNeeded: Bool = false) -> Parts? {
    let path = folder.path(file.rawValue)
    let text = take { try folder.text(file.rawValue, longest: ProjectFolder.longestFile) } ?? nil
    guard let text else {
      if isNeeded, complaints.isEmpty {
        complain(FileComplaint(file: path, message: "it isn't there"))
      }
      return nil
    }
    if let trouble = PlainYAML.trouble(in: text) {
      complain(FileComplaint(file: path, line: trouble.line, message: trouble.message))
      return nil
    }
    guard let node = take({ try SettingsNode.parse(text, file: path) }) else { return nil }
    guard let node else {
      complain(FileComplaint(file: path, line: 1, message: "it is empty"))
      return nil
    }
    return parts(node, Self.keys[file] ?? [])
  }

  /// Reads a register of streets once.
  func register(_ node: SettingsNode) -> String? {
    guard let name = take({ try node.fileName() }) else { return nil }
    if streets[name] == nil,
      let text = take({ try folder.text(name, longest: ProjectFolder.longestRegister) }) ?? nil
    {
      streets[name] = StreetRegister(text: PlainText.cleanLines(text))
    }
    return name
  }

  // MARK: project.yaml

  private func heading(_ root: Parts) -> Project? {
    let name = need("project", root) { try $0.plainName() }
    let title = need("title", root) { try $0.wordings() }
    let company = need("company", root) { try $0.wordings() }
    let greeting = need("greeting", root) { try $0.wordings() }
    let languages = need("languages", root) { try $0.languages() }
    let outcomes = need("outcomes", root) { self.list($0, most: 60, each: self.outcome) } ?? []
    let catalogue = root["catalogue"].flatMap(catalogue)
    guard let name, let title, let company, let greeting, let languages else { return nil }
    var project = Project(
      name: name, title: title, company: company, greeting: greeting, languages: languages)
    project.outcomes = outcomes
    let direction = root["direction"].flatMap { node in
      take { try node.choice(Project.Direction.self) }
    }
    project.direction = direction ?? .callsIn
    project.queues = root["queues"].map { texts($0, most: 60) } ?? []
    project.hours = root["hours"].flatMap { node in take { try node.weekHours() } } ?? WeekHours()
    project.calling = root["calling"].flatMap(calling)
    project.norms = root["norms"].map(norms) ?? Project.Norms()
    project.catalogue = catalogue
    project.refusals = root["refusals"].map { list($0, most: 60, each: refusal) } ?? []
    project.offers = root["offers"].map { list($0, most: 60, each: offer) } ?? []
    project.orderLife = root["orders"].flatMap(orderLife)
    return project
  }

  private func calling(_ node: SettingsNode) -> OutgoingRules? {
    let limits = ["perDay", "perWeek", "perMonth"]
    let keys = ["hours", "law", "attempts", "againAfterBusy", "againAfterNoAnswer", "consent"]
    let parts = parts(node, keys + limits)
    guard let hours = need("hours", parts, { try $0.weekHours() }) else { return nil }
    var rules = OutgoingRules(hours: hours)
    rules.limits = self.limits(parts)
    if let law = parts["law"] {
      let parts = self.parts(law, ["name", "hours"] + limits)
      let name = need("name", parts) { try $0.wordings() }
      let hours = need("hours", parts) { try $0.weekHours() }
      if let name, let hours {
        rules.law = OutgoingRules.Law(name: name, hours: hours, limits: self.limits(parts))
      }
    }
    rules.attempts = whole("attempts", parts, 1...20) ?? rules.attempts
    rules.againAfterBusyMinutes =
      whole("againAfterBusy", parts, 1...10_080) ?? rules.againAfterBusyMinutes
    rules.againAfterNoAnswerMinutes =
      whole("againAfterNoAnswer", parts, 1...10_080) ?? rules.againAfterNoAnswerMinutes
    rules.needsConsent = flag("consent", parts) ?? false
    return rules
  }

  private func limits(_ parts: Parts) -> OutgoingRules.Limits {
    OutgoingRules.Limits(
      perDay: whole("perDay", parts, 1...100), perWeek: whole("perWeek", parts, 1...100),
      perMonth: whole("perMonth", parts, 1...100))
  }

  private func norms(_ node: SettingsNode) -> Project.Norms {
    let parts = parts(node, ["answer", "wrapUp", "callsPerHour"])
    var norms = Project.Norms()
    norms.answerSeconds = whole("answer", parts, 1...3600) ?? norms.answerSeconds
    norms.wrapUpSeconds = whole("wrapUp", parts, 0...3600) ?? norms.wrapUpSeconds
    norms.callsPerHour = whole("callsPerHour", parts, 1...600)
    return norms
  }

  private func catalogue(_ node: SettingsNode) -> Project.Catalogue? {
    guard let name = take({ try node.fileName() }) else { return nil }
    if name == "company" { return .company }
    wares = []
    guard let text = take({ try folder.text(name, longest: ProjectFolder.longestRegister) }) else {
      return nil
    }
    guard let text else {
      complain(node.complaint("must be “company”, or a table beside project.yaml"))
      return nil
    }
    wares = take { try CatalogueFile.read(text, file: folder.path(name)) } ?? []
    return .file(name)
  }

  private func outcome(_ node: SettingsNode) -> Project.Outcome? {
    let parts = parts(node, ["name", "title", "kind", "order"])
    let name = need("name", parts) { try $0.plainName() }
    let title = need("title", parts) { try $0.wordings() }
    let kind = need("kind", parts) { try $0.choice(Project.Outcome.Kind.self) }
    let takesOrder = flag("order", parts)
    if takesOrder == true, let kind, kind != .success, let order = parts["order"] {
      complain(order.complaint("is for a success alone"))
    }
    guard let name, let title, let kind else { return nil }
    if let takesOrder { orderFlags[name] = takesOrder }
    return Project.Outcome(name, title, kind, takesOrder: takesOrder ?? false)
  }

  private func refusal(_ node: SettingsNode) -> Project.RefusalReason? {
    let parts = parts(node, ["name", "title", "offers", "last"])
    let name = need("name", parts) { try $0.plainName() }
    let title = need("title", parts) { try $0.wordings() }
    guard let name, let title else { return nil }
    return Project.RefusalReason(
      name, title, offers: parts["offers"].map { names($0, most: 20) } ?? [],
      isLast: flag("last", parts) ?? false)
  }

  private func offer(_ node: SettingsNode) -> Project.ComeBackOffer? {
    let parts = parts(node, ["name", "title", "words", "from"])
    let name = need("name", parts) { try $0.plainName() }
    let title = need("title", parts) { try $0.wordings() }
    let words = need("words", parts) { try $0.wordings() }
    guard let name, let title, let words else { return nil }
    let from = parts["from"].flatMap { node in take { try node.civilDay() } }
    return Project.ComeBackOffer(name, title, words: words, from: from)
  }

  private func orderLife(_ node: SettingsNode) -> OrderLife? {
    let parts = parts(node, ["worked", "crews", "states"])
    let workers = need("worked", parts) { try $0.choice(OrderLife.Workers.self) }
    let crews = parts["crews"].map { node in
      list(node, most: 200) { (node: SettingsNode) -> OrderLife.Crew? in
        let parts = self.parts(node, ["name", "title"])
        let name = self.need("name", parts) { try $0.plainName() }
        let title = self.need("title", parts) { try $0.wordings() }
        guard let name, let title else { return nil }
        return OrderLife.Crew(name, title)
      }
    }
    let states = need("states", parts) { self.list($0, most: 40, each: self.standing) }
    guard let workers, let states else { return nil }
    if states.isEmpty, let node = parts["states"] {
      complain(node.complaint("must name a state at least"))
    }
    return OrderLife(workers: workers, crews: crews ?? [], states: states)
  }

  private func standing(_ node: SettingsNode) -> OrderLife.Standing? {
    let parts = parts(node, ["name", "title", "next"])
    let name = need("name", parts) { try $0.plainName() }
    let title = need("title", parts) { try $0.wordings() }
    guard let name, let title else { return nil }
    return OrderLife.Standing(name, title, next: parts["next"].map { names($0, most: 40) } ?? [])
  }

  private func article(_ node: SettingsNode) -> Article? {
    let parts = parts(node, ["name", "question", "words", "answer"])
    let name = need("name", parts) { try $0.plainName() }
    let question = need("question", parts) { try $0.wordings() }
    let answer = need("answer", parts) { try $0.wordings() }
    guard let name, let question, let answer else { return nil }
    return Article(name, question: question, words: wordings("words", parts), answer: answer)
  }

  // MARK: parts

  func parts(_ node: SettingsNode, _ known: [String]) -> Parts {
    Parts(node: node, parts: entries(node, known))
  }

  func names(_ node: SettingsNode, most: Int) -> [String] {
    list(node, most: most) { node in self.take { try node.plainName() } }
  }

  func texts(_ node: SettingsNode, most: Int) -> [String] {
    list(node, most: most) { node in self.take { try node.shortText() } }
  }

  func need<Part>(
    _ key: String, _ parts: Parts, _ read: (SettingsNode) throws -> Part
  ) -> Part? {
    need(key, parts.parts, parts.node, read)
  }

  func wordings(_ key: String, _ parts: Parts) -> Tongues? {
    parts[key].flatMap { node in take { try node.wordings() } }
  }

  func whole(_ key: String, _ parts: Parts, _ range: ClosedRange<Int>) -> Int? {
    parts[key].flatMap { node in take { try node.whole(range) } }
  }

  func flag(_ key: String, _ parts: Parts) -> Bool? {
    parts[key].flatMap { node in take { try node.flag() } }
  }

  func condition(_ key: String, _ parts: Parts) -> Condition? {
    parts[key].flatMap { node in take { try node.condition() } }
  }

  override func pass(_ node: SettingsNode) {
    lines[node.file, default: [:]][node.path] = node.line
  }
}

extension Project {
  /// A success brings an order unless it says that it doesn't.
  fileprivate mutating func settleOrders(said: [String: Bool]) {
    for place in outcomes.indices where outcomes[place].kind == .success {
      outcomes[place].takesOrder = said[outcomes[place].name] ?? true
    }
  }
}
