/// A form that is complete: what an order is made of.
public struct FilledForm: Hashable, Sendable, Codable {
  public struct Entry: Hashable, Sendable, Codable {
    public var field: String
    public var value: FieldValue
  }

  /// The fields that are shown and filled, in the order of the form.
  public var entries: [Entry]
  /// The points that were told.
  public var told: [String]
  public var sum: FormSum

  public subscript(field: String) -> FieldValue? { entries.first { $0.field == field }?.value }
}

extension FormInHand {
  /// How the form stands.
  public func reading(of form: OrderForm, in surroundings: FormSurroundings) -> FormReading {
    form.read(kept.entries, in: surroundings)
  }

  /// What has to be told yet, by name.
  public func untold(of form: OrderForm, in surroundings: FormSurroundings) -> [String] {
    let desk = FormDesk(form: form, surroundings: surroundings)
    let reading = desk.reading(kept)
    return reading.points.filter { !desk.isTold($0, kept, reading) }.map(\.name)
  }

  /// Every shown field is in order, everything was told, and nothing is being typed.
  public func isComplete(of form: OrderForm, in surroundings: FormSurroundings) -> Bool {
    filled(of: form, in: surroundings) != nil
  }

  /// What an order is made of; nil while something is missing. Fields that aren't shown are no part
  /// of it.
  public func filled(of form: OrderForm, in surroundings: FormSurroundings) -> FilledForm? {
    let desk = FormDesk(form: form, surroundings: surroundings)
    let reading = desk.reading(kept)
    guard draft == nil, reading.problems.isEmpty,
      reading.points.allSatisfy({ desk.isTold($0, kept, reading) })
    else { return nil }
    let entries = reading.shown.compactMap { answer in
      answer.value.map { FilledForm.Entry(field: answer.field.name, value: $0) }
    }
    return FilledForm(entries: entries, told: reading.points.map(\.name), sum: reading.sum)
  }
}
