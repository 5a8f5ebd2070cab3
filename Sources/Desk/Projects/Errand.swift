/// What a caller of a project comes for: the script that is gone through, the form that is filled
/// in, and the order that comes of it (C1, C2).
public struct Errand: Hashable, Sendable, Codable {
  /// Where the keys go.
  public enum Focus: Hashable, Sendable, Codable {
    /// A field of the form.
    case field
    /// The script's step: what is told, what the client answers, how it goes on. `choice`: the
    /// answer under the cursor.
    case step(choice: Int)
    /// Why the client refused (B2.5).
    case reason(choice: Int)
    /// When a contact of a campaign is called again.
    case again(choice: Int)
    /// The confirmation is on its way.
    case confirming(RequestID)
    /// The script has come to its end; what is said now is goodbye.
    case done
  }

  /// The project's name.
  public let project: String
  public internal(set) var script: ScriptInHand
  /// Nil in a project without a form.
  public internal(set) var form: FormInHand?
  public internal(set) var order: Order
  /// Whether the store was told to begin the order.
  public internal(set) var isBegun = false
  /// All points are told now, not those of the step alone: the order is to be confirmed.
  public internal(set) var isClosing = false
  public internal(set) var focus = Focus.step(choice: 0)
  /// From when on the order may be confirmed: what was entered last has to be read first.
  public internal(set) var confirmableFrom: Instant?
  /// The outcome under the cursor of the wrap-up, by its name.
  public internal(set) var outcome: String?

  /// - Parameter given: what is known of the client, by field.
  init(
    _ project: Project, order: Order, given: [String: String], in surroundings: FormSurroundings
  ) {
    self.project = project.name
    self.order = order
    script = ScriptInHand(project.script ?? CallScript([]))
    form = project.form.map { FormInHand(given: given, of: $0, in: surroundings) }
  }

  /// When the contact wants to be called again.
  public internal(set) var again: Instant?

  /// Another script: it is gone through from its beginning, with what the form has.
  mutating func begin(_ script: CallScript) {
    self.script = ScriptInHand(script)
    focus = .step(choice: 0)
  }

  /// The order's number once it is confirmed.
  public internal(set) var soldNumber: String?
}

/// A project with an errand's surroundings: what the steps of an errand look up.
public struct ErrandDesk: Sendable {
  public let project: Project
  public let surroundings: FormSurroundings

  public init(project: Project, surroundings: FormSurroundings) {
    self.project = project
    self.surroundings = surroundings
  }

  var definition: OrderForm { project.form ?? OrderForm([]) }

  public func step(of errand: Errand) -> CallScript.Step? {
    project.script.flatMap { errand.script.step(of: $0) }
  }

  public func reading(of errand: Errand) -> FormReading {
    errand.form?.reading(of: definition, in: surroundings)
      ?? definition.read([:], in: surroundings)
  }

  /// The fields of the step that are shown, in its order.
  func fields(of errand: Errand) -> [FormField] {
    guard let step = step(of: errand), errand.form != nil else { return [] }
    let reading = reading(of: errand)
    return step.fields(of: definition).filter { reading.answer($0.name)?.isShown == true }
  }

  /// The part of a survey that the answers so far belong to, if it is full: known as soon as the
  /// field that decides is answered, so that nobody is asked on in vain (B2.3).
  public func fullQuota(of errand: Errand, _ contact: CampaignContact?) -> FullQuota? {
    guard errand.soldNumber == nil, let full = contact?.full, !full.isEmpty else { return nil }
    let values = reading(of: errand).values
    return full.first { $0.when.holds(today: surroundings.today) { values[$0] } }
  }

  /// The points that are to be told now and weren't, by name.
  public func untold(by errand: Errand) -> [String] {
    guard let form = errand.form else { return [] }
    let untold = form.untold(of: definition, in: surroundings)
    guard !errand.isClosing, let step = step(of: errand) else { return untold }
    let own = step.points(reading(of: errand))
    return untold.filter(own.contains)
  }

  /// What the client may answer at the step.
  public func choices(of errand: Errand) -> [CallScript.Choice] {
    guard let script = project.script else { return [] }
    return errand.script.choices(of: script, reading(of: errand), in: surroundings)
  }

  public func end(of errand: Errand) -> Project.Outcome? { errand.script.end(in: project) }
}
