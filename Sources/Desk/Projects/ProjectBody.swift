/// What a project holds for its calls. It is many times as large as what stands before it, and a
/// desk may be open for hours before the first call of a project comes.
extension Project {
  struct Body: Hashable, Sendable, Codable {
    var company: Tongues
    var greeting: Tongues
    var calling: OutgoingRules?
    var catalogue: Catalogue?
    var script: CallScript?
    var form: OrderForm?
    var outcomes: [Outcome] = []
    var refusals: [RefusalReason] = []
    var offers: [ComeBackOffer] = []
    var articles: [Article] = []
    var orderLife: OrderLife?
    var streets: [String: StreetRegister] = [:]

    /// Stands where the kept text can't be read: such a call takes no order and can be ended.
    static let unreadable: Body = {
      var body = Body(company: Tongues("?"), greeting: Tongues("?"))
      body.script = CallScript([])
      body.outcomes = [Outcome("unreadable", Tongues("?"), .done)]
      return body
    }()
  }

  /// The name to speak for.
  public var company: Tongues {
    get { body.value.company }
    set { body.value.company = newValue }
  }
  public var greeting: Tongues {
    get { body.value.greeting }
    set { body.value.greeting = newValue }
  }
  /// How clients are called; nil where none are.
  public var calling: OutgoingRules? {
    get { body.value.calling }
    set { body.value.calling = newValue }
  }
  public var catalogue: Catalogue? {
    get { body.value.catalogue }
    set { body.value.catalogue = newValue }
  }
  /// Nil: the house's own script of the wholesale desk.
  public var script: CallScript? {
    get { body.value.script }
    set {
      body.value.script = newValue
      isHouse = newValue == nil
    }
  }
  public var form: OrderForm? {
    get { body.value.form }
    set { body.value.form = newValue }
  }
  public var outcomes: [Outcome] {
    get { body.value.outcomes }
    set { body.value.outcomes = newValue }
  }
  public var refusals: [RefusalReason] {
    get { body.value.refusals }
    set { body.value.refusals = newValue }
  }
  public var offers: [ComeBackOffer] {
    get { body.value.offers }
    set { body.value.offers = newValue }
  }
  public var articles: [Article] {
    get { body.value.articles }
    set { body.value.articles = newValue }
  }
  public var orderLife: OrderLife? {
    get { body.value.orderLife }
    set { body.value.orderLife = newValue }
  }
  /// Registers of streets by the names of their files.
  public var streets: [String: StreetRegister] {
    get { body.value.streets }
    set { body.value.streets = newValue }
  }

  /// Leaves the rest to be read when it is asked for. `text`: all of the project, as it is kept;
  /// `read`: the project of that text, read once; nil for a text that can't be read.
  public mutating func keep(_ text: String, read: @escaping @Sendable () -> Project?) {
    body = Deferred(text: text) { read()?.body.value ?? .unreadable }
  }

  /// The text that it is kept as; nil for one that was read from files, or changed.
  public var text: String? { body.text }

  /// Reads now what would be read when a call asks for it.
  public func readWhole() { _ = body.value }
}

extension Project: Hashable {
  public static func == (a: Project, b: Project) -> Bool {
    a.name == b.name && a.title == b.title && a.languages == b.languages
      && a.direction == b.direction && a.queues == b.queues && a.hours == b.hours
      && a.norms == b.norms && (a.text != nil && a.text == b.text || a.body.value == b.body.value)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(title)
    hasher.combine(queues)
  }
}

/// One object with all: the heading can be read from it without the rest.
extension Project: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, title, languages, direction, queues, hours, norms, script
  }

  public init(from decoder: any Decoder) throws {
    try self.init(headingFrom: decoder)
    body = Deferred(try Body(from: decoder))
  }

  /// All but what ``keep(_:read:)`` is for.
  public init(headingFrom decoder: any Decoder) throws {
    let parts = try decoder.container(keyedBy: CodingKeys.self)
    name = try parts.decode(String.self, forKey: .name)
    title = try parts.decode(Tongues.self, forKey: .title)
    languages = try parts.decode([String].self, forKey: .languages)
    direction = try parts.decode(Direction.self, forKey: .direction)
    queues = try parts.decode([String].self, forKey: .queues)
    hours = try parts.decode(WeekHours.self, forKey: .hours)
    norms = try parts.decode(Norms.self, forKey: .norms)
    isHouse = !parts.contains(.script)
    body = Deferred(.unreadable)
  }

  public func encode(to encoder: any Encoder) throws {
    var parts = encoder.container(keyedBy: CodingKeys.self)
    try parts.encode(name, forKey: .name)
    try parts.encode(title, forKey: .title)
    try parts.encode(languages, forKey: .languages)
    try parts.encode(direction, forKey: .direction)
    try parts.encode(queues, forKey: .queues)
    try parts.encode(hours, forKey: .hours)
    try parts.encode(norms, forKey: .norms)
    try body.value.encode(to: encoder)
  }
}
