/// What an order of a project's form says, as it is kept (C2): entries by field, what was told, and
/// the sum as the client heard it.
public struct FormEntries: Hashable, Sendable, Codable {
  /// The project's name.
  public var project: String
  public var entries: [String: String]
  /// Points that were told → what the sentence said then.
  public var told: [String: [String]]
  public var sum: Money

  public init(
    project: String, entries: [String: String] = [:], told: [String: [String]] = [:],
    sum: Money = .zero
  ) {
    self.project = project
    self.entries = entries
    self.told = told
    self.sum = sum
  }
}

/// Whether an order of a form may be confirmed. The desk asks before it sends the order, the store
/// asks again on what it has kept itself.
public enum FormCheck {
  /// What stands in the way; nil: nothing.
  public static func obstacle(
    _ kept: FormEntries, of project: Project, in surroundings: FormSurroundings
  ) -> Refusal? {
    guard let form = project.form, project.outcomes.contains(where: \.takesOrder) else {
      return .noOrder
    }
    let reading = form.read(kept.entries, in: surroundings)
    guard reading.problems.isEmpty else { return .formIncomplete(reading.problems.count) }
    let desk = FormDesk(form: form, surroundings: surroundings)
    let untold = reading.points.count { kept.told[$0.name] != desk.substance(of: $0, reading) }
    guard untold == 0 else { return .pointsUntold(untold) }
    return reading.sum.total == kept.sum ? nil : .pricesChanged
  }
}
