/// One of the projects a centre runs at once, for its own company or on behalf of others (C1): the
/// name to speak for, the script, the order form, outcomes, hours and norms.
public struct Project: Sendable {
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    case callsIn = "in"
    case callsOut = "out"
    case both

    public var takesCalls: Bool { self != .callsOut }
    public var makesCalls: Bool { self != .callsIn }
  }

  /// Where goods of a project are looked up.
  public enum Catalogue: Hashable, Sendable, Codable {
    /// The company's own books.
    case company
    /// A table beside the project's files, by its name.
    case file(String)

    /// As it is kept since a folder was what was named.
    private enum CodingKeys: String, CodingKey {
      case company
      case file = "folder"
    }
  }

  /// What is due in a project.
  public struct Norms: Hashable, Sendable, Codable {
    public var answerSeconds = 20
    public var wrapUpSeconds = 60
    public var callsPerHour: Int?

    public init() {}
  }

  /// How a call may end.
  public struct Outcome: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case success
      /// Nothing sold and nothing refused: advised, passed on, a wrong number.
      case done
      /// With a reason, out of ``Project/refusals``.
      case refusal
      /// To be called again.
      case again
      /// Nobody was there.
      case unreached
    }

    public var name: String
    public var title: Tongues
    public var kind: Kind
    /// An order comes of it: the form has to be complete.
    public var takesOrder: Bool

    public init(_ name: String, _ title: Tongues, _ kind: Kind, takesOrder: Bool = false) {
      self.name = name
      self.title = title
      self.kind = kind
      self.takesOrder = takesOrder
    }
  }

  /// Why a client refused (B2.5).
  public struct RefusalReason: Hashable, Sendable, Codable {
    public var name: String
    public var title: Tongues
    /// Names of the offers that bring such a client back.
    public var offers: [String]
    /// The client wants no more calls: the numbers go on the do-not-call list.
    public var isLast: Bool

    public init(
      _ name: String, _ title: Tongues, offers: [String] = [], isLast: Bool = false
    ) {
      self.name = name
      self.title = title
      self.offers = offers
      self.isLast = isLast
    }
  }

  /// What a client who refused may be called again for.
  public struct ComeBackOffer: Hashable, Sendable, Codable {
    public var name: String
    public var title: Tongues
    public var words: Tongues
    /// Not before this day.
    public var from: Day?

    public init(_ name: String, _ title: Tongues, words: Tongues, from: Day? = nil) {
      self.name = name
      self.title = title
      self.words = words
      self.from = from
    }
  }

  /// Latin letters, digits, hyphens: what commands call it.
  public var name: String
  public var title: Tongues
  /// Codes of the languages it speaks, the usual one first.
  public var languages: [String]
  public var direction = Direction.callsIn
  /// Called numbers and names of queues whose calls are this project's.
  public var queues: [String] = []
  /// When calls are answered, by the company's clock.
  public var hours = WeekHours()
  public var norms = Norms()
  /// Whether its calls are held by the house's own script of the wholesale desk.
  public internal(set) var isHouse = true
  var body: Deferred<Body>

  public init(
    name: String, title: Tongues, company: Tongues, greeting: Tongues, languages: [String]
  ) {
    self.name = name
    self.title = title
    self.languages = languages
    body = Deferred(Body(company: company, greeting: greeting))
  }

  public func outcome(_ name: String) -> Outcome? { outcomes.first { $0.name == name } }
}

/// What becomes of an order once it is taken, and who works it (C3).
public struct OrderLife: Hashable, Sendable, Codable {
  public enum Workers: String, Hashable, Sendable, Codable, CaseIterable {
    case crews, slots, office
  }

  public struct Crew: Hashable, Sendable, Codable {
    public var name: String
    public var title: Tongues

    public init(_ name: String, _ title: Tongues) {
      self.name = name
      self.title = title
    }
  }

  public struct Standing: Hashable, Sendable, Codable {
    public var name: String
    public var title: Tongues
    /// Names of the states it may go to; none: an end.
    public var next: [String]

    public init(_ name: String, _ title: Tongues, next: [String] = []) {
      self.name = name
      self.title = title
      self.next = next
    }
  }

  public var workers: Workers
  public var crews: [Crew]
  /// An order begins in the first.
  public var states: [Standing]

  public init(workers: Workers, crews: [Crew] = [], states: [Standing]) {
    self.workers = workers
    self.crews = crews
    self.states = states
  }
}

extension Project {
  /// Codes of the languages that projects may speak.
  public static let knownLanguages = SpokenForms.all.map(\.code)
}
