/// What an operator says in a call of a project, step by step (A21, C1).
public struct CallScript: Hashable, Sendable, Codable {
  public struct Branch: Hashable, Sendable, Codable {
    /// Nil: always.
    public var when: Condition?
    /// The step it leads to.
    public var step: String

    public init(when: Condition? = nil, to step: String) {
      self.when = when
      self.step = step
    }
  }

  /// What the operator picks by what the client answers.
  public struct Choice: Hashable, Sendable, Codable {
    public var title: Tongues
    public var when: Condition?
    public var step: String

    public init(_ title: Tongues, when: Condition? = nil, to step: String) {
      self.title = title
      self.when = when
      self.step = step
    }
  }

  /// How it goes on from a step.
  public enum Exit: Hashable, Sendable, Codable {
    /// The first branch that holds.
    case next([Branch])
    case choices([Choice])
    /// The call ends with an outcome of the project, by its name.
    case end(String)
  }

  /// Which points of the form are told at a step.
  public enum Telling: Hashable, Sendable, Codable {
    case all
    case points([String])
  }

  public struct Step: Hashable, Sendable, Codable {
    public var name: String
    public var says: Tongues
    /// Fields, or sections of the form, by name.
    public var asks: [String] = []
    public var tells = Telling.points([])
    /// Articles worth having at hand.
    public var articles: [String] = []
    public var exit: Exit

    public init(_ name: String, says: Tongues, exit: Exit) {
      self.name = name
      self.says = says
      self.exit = exit
    }

    /// The steps it leads to, with or without a condition.
    public var leadsTo: [String] {
      switch exit {
      case .next(let branches): branches.map(\.step)
      case .choices(let choices): choices.map(\.step)
      case .end: []
      }
    }
  }

  /// A call begins with the first.
  public var steps: [Step]

  public init(_ steps: [Step]) {
    self.steps = steps
  }

  public func step(_ name: String) -> Step? { steps.first { $0.name == name } }
}
