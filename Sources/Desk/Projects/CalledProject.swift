/// Which project a call is of (C1).
extension State {
  /// Nil: the house's own work.
  public func project(of call: Call) -> Project? {
    if let contact = call.callOut?.contact { return company.project(contact.project) }
    return call.queue.flatMap { queue in
      company.projects.first { $0.takes(queue: queue) }
    }
  }

  public func project(of entry: QueueEntry) -> Project? {
    switch entry.work {
    case .call(let call): project(of: call)
    case .callOut(let callOut): callOut.contact.flatMap { company.project($0.project) }
    }
  }

  /// The language that a call of the project is held in: the desk's, if the project speaks it.
  public func language(of project: Project) -> String {
    let code = look.language.rawValue
    return project.languages.contains(code) ? code : project.languages.first ?? code
  }

  /// What a form of the project is filled in with here.
  public func surroundings(of project: Project) -> FormSurroundings {
    FormSurroundings(
      project, today: calendar.today, language: language(of: project),
      countryCode: company.rules.countryCode, operatorName: me.name)
  }

  /// Whether nobody answers calls of the project then, by the company's clock.
  public func isClosed(_ project: Project, at moment: Instant) -> Bool {
    guard project.direction.takesCalls, !project.hours.isEmpty else { return false }
    let time = calendar.civilTime(moment)
    return !project.hours.isOpen(weekday: time.day.weekday, minute: time.minute)
  }

  /// Within how many seconds a call is to be answered: the norm of its project, else the company's.
  public func answerSeconds(of call: Call) -> Int {
    project(of: call)?.norms.answerSeconds ?? company.rules.serviceLevelSeconds
  }

  /// Within how many seconds the call in hand is to be registered after its end; nil: no norm.
  public var wrapUpSeconds: Int? {
    conversation.flatMap { project(of: $0.call) }?.norms.wrapUpSeconds
  }

  /// The projects in force, and all else.
  public var partedFromProjects: (rest: State, projects: [Project]) {
    guard !company.projects.isEmpty else { return (self, []) }
    var rest = self
    rest.company.projects = []
    return (rest, company.projects)
  }

  /// Puts together what ``partedFromProjects`` took apart.
  public mutating func hold(_ projects: [Project]) { company.projects = projects }

  /// Other projects are in force. A call in hand goes on, from the beginning of its script where
  /// that is another one now.
  mutating func take(_ projects: [Project]) {
    let before = company.projects
    company.projects = projects
    guard let name = conversation?.errand?.project, let project = company.project(name) else {
      return
    }
    let old = before.first { $0.name == name }
    if old?.script != project.script, let script = project.script {
      conversation?.errand?.begin(script)
    }
  }
}

extension Project {
  /// Whether calls that come in by a number or a queue are this project's; its own name is one.
  public func takes(queue: String) -> Bool {
    if queue == name { return true }
    let digits = Self.digits(queue)
    return queues.contains { own in
      if own == queue { return true }
      let ownDigits = Self.digits(own)
      return ownDigits.utf8.count > 4 && ownDigits == digits
    }
  }

  /// Nil-like, empty, for a name.
  private static func digits(_ queue: String) -> String {
    let isNumber = queue.allSatisfy { $0.isNumber || " +-()/.".contains($0) }
    return isNumber ? queue.filter(\.isNumber) : ""
  }
}
