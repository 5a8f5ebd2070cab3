/// What an order of a project's form says, for other programs (C2).
public struct OutgoingForm: Hashable, Sendable {
  /// What a field tells of the client.
  public enum Kind: Hashable, Sendable {
    case name, phone, address
    /// Other words that may tell who or where.
    case words
    case plain

    /// No business of other eyes (A26).
    public var isPersonal: Bool { self != .plain }
  }

  public struct Field: Hashable, Sendable {
    public var name: String
    public var label: String
    /// As the form keeps it: `2026-11-25`, `09:00-12:00`, `12.5`.
    public var value: String
    /// As it is said.
    public var words: String
    public var kind: Kind

    public init(name: String, label: String, value: String, words: String, kind: Kind) {
      self.name = name
      self.label = label
      self.value = value
      self.words = words
      self.kind = kind
    }
  }

  /// The project's name and title.
  public var project: String
  public var title: String
  /// The fields that were shown and filled, in the order of the form.
  public var fields: [Field]
  /// When it is worked, as far as the form says it.
  public var slot: DaySlot?

  public init(project: String, title: String, fields: [Field], slot: DaySlot? = nil) {
    self.project = project
    self.title = title
    self.fields = fields
    self.slot = slot
  }

  /// A field of this name is the tax number of an order of a form.
  public static let taxNumber = "taxNumber"

  /// The value of a field; empty where there is none.
  public subscript(name: String) -> String { fields.first { $0.name == name }?.value ?? "" }
}

/// Reads the order of a form for other programs, in the project's usual language.
public struct OutgoingFormReading {
  private let kept: FormEntries
  private let project: Project
  private let reading: FormReading
  private let speech: FormSpeech

  /// - Parameter day: on which it was confirmed.
  public init(_ kept: FormEntries, of project: Project, confirmedOn day: Day, by rules: Rules) {
    self.kept = kept
    self.project = project
    let surroundings = FormSurroundings(
      project, today: day, language: project.languages.first ?? "en",
      countryCode: rules.countryCode, operatorName: "")
    reading = (project.form ?? OrderForm([])).read(kept.entries, in: surroundings)
    speech = FormSpeech(surroundings: surroundings, reading: reading)
  }

  private var language: String { speech.surroundings.language }

  public var form: OutgoingForm {
    OutgoingForm(
      project: project.name, title: project.title[language],
      fields: reading.shown.compactMap { answer in
        guard let text = answer.value?.canonical ?? kept.entries[answer.field.name] else {
          return nil
        }
        return OutgoingForm.Field(
          name: answer.field.name, label: answer.field.label[language], value: text,
          words: answer.value.map { speech.words(for: $0, answer.field) } ?? text,
          kind: answer.field.kind.told)
      }, slot: reading.takenSlots.first.map { DaySlot($0.day, $0.slot) })
  }

  /// The parts of the sum and the goods, as they were agreed. Where the form counts otherwise by
  /// now, what was agreed is one line.
  public var lines: [OutgoingOrder.Line] {
    let parts = (project.form ?? OrderForm([])).parts(of: reading, today: speech.surroundings.today)
    let goods = reading.answers.flatMap { answer in
      wares(of: answer, isPaid: parts.contains { $0.part.field == answer.field.name })
    }
    var lines: [OutgoingOrder.Line] = []
    for (place, part, amount) in parts where part.field.map(isGoods) != true {
      lines.append(
        line("\(project.name)/\(place + 1)", part.title[language], sum: amount))
    }
    lines += goods
    guard reading.sum.total == kept.sum else {
      return kept.sum == .zero ? [] : [line(project.name, project.title[language], sum: kept.sum)]
    }
    for place in lines.indices { lines[place].id = place + 1 }
    return lines
  }

  private func isGoods(_ field: String) -> Bool {
    if case .goods = reading.values[field] { true } else { false }
  }

  /// Goods of a field that the sum leaves out cost nothing.
  private func wares(of answer: FormReading.Answer, isPaid: Bool) -> [OutgoingOrder.Line] {
    guard case .goods(let wares, let measure) = answer.field.kind,
      case .goods(let lines)? = answer.value
    else { return [] }
    return lines.compactMap { taken in
      guard let ware = wares.first(where: { $0.name == taken.ware }) else { return nil }
      let price = isPaid ? ware.price : .zero
      var line = line(
        ware.name, ware.title[language],
        sum: Rounding.sum(price: price, quantity: taken.quantity) ?? .zero)
      line.price = price
      line.quantity = taken.quantity
      line.measure = measure
      return line
    }
  }

  private func line(_ code: String, _ name: String, sum: Money) -> OutgoingOrder.Line {
    OutgoingOrder.Line(
      id: 1, code: code, name: name, barcode: "", measure: .piece, taxPercent: 0,
      quantity: Quantity(1), price: sum, sum: sum)
  }
}

extension FieldKind {
  fileprivate var told: OutgoingForm.Kind {
    switch self {
    case .name: .name
    case .phone: .phone
    case .address: .address
    case .text, .document: .words
    case .date, .window, .choice, .yesNo, .number, .money, .goods: .plain
    }
  }
}

extension SumPart {
  /// The field whose amount it is.
  fileprivate var field: String? {
    if case .field(let name) = amount { name } else { nil }
  }
}
