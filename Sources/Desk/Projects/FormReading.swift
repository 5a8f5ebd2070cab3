/// What the entries of a form come to: who is shown, what is valid, what it costs. It follows from
/// the form, the entries and the surroundings alone.
public struct FormReading: Hashable, Sendable {
  public struct Answer: Hashable, Sendable {
    public let field: FormField
    public let isShown: Bool
    public internal(set) var isRequired = false
    public internal(set) var value: FieldValue?
    /// A field that isn't shown has none.
    public internal(set) var problem: FieldProblem?
  }

  /// In the order of the form.
  public internal(set) var answers: [Answer]
  /// The valid values of the shown fields.
  public internal(set) var values: [String: FieldValue]
  /// What has to be told as things stand.
  public internal(set) var points: [OrderForm.Point] = []
  public internal(set) var sum = FormSum()

  public var shown: [Answer] { answers.filter(\.isShown) }

  public func answer(_ name: String) -> Answer? { answers.first { $0.field.name == name } }

  /// Shown fields that aren't in order, each with its problem.
  public var problems: [(field: String, problem: FieldProblem)] {
    answers.compactMap { answer in answer.problem.map { (answer.field.name, $0) } }
  }
}

/// What an order comes to, part by part.
public struct FormSum: Hashable, Sendable, Codable {
  public struct Line: Hashable, Sendable, Codable {
    public var title: Tongues
    public var amount: Money

    public init(_ title: Tongues, _ amount: Money) {
      self.title = title
      self.amount = amount
    }
  }

  public var lines: [Line] = []

  public init(_ lines: [Line] = []) {
    self.lines = lines
  }

  /// Never less than nothing: a reduction takes no more away than there is.
  public var total: Money { max(.zero, lines.reduce(.zero) { $0 + $1.amount }) }
}

extension OrderForm {
  /// Reads all entries, by the names of their fields.
  public func read(
    _ entries: [String: String], in surroundings: FormSurroundings
  ) -> FormReading {
    let today = surroundings.today
    var values: [String: FieldValue] = [:]
    var answers: [FormReading.Answer] = []
    for field in fields {
      let isShown = field.shown?.holds(today: today) { values[$0] } ?? true
      var answer = FormReading.Answer(field: field, isShown: isShown)
      let text = TextField(entries[field.name, default: ""]).trimmed
      if isShown, !text.isEmpty, values[field.name] == nil {
        let reader = FieldReader(surroundings: surroundings) { values[$0] }
        do throws(FieldProblem) {
          answer.value = try reader.read(text, field)
          values[field.name] = answer.value
        } catch {
          answer.problem = error
        }
      }
      answers.append(answer)
    }
    for place in answers.indices where answers[place].isShown {
      let isRequired = answers[place].field.need.holds(today: today) { values[$0] }
      answers[place].isRequired = isRequired
      if isRequired, answers[place].value == nil, answers[place].problem == nil {
        answers[place].problem = .missing
      }
    }
    var reading = FormReading(answers: answers, values: values)
    reading.points = points.filter { $0.when?.holds(today: today) { values[$0] } ?? true }
    reading.sum = sum(of: reading, today: today)
    return reading
  }

  private func sum(of reading: FormReading, today: Day) -> FormSum {
    FormSum(
      parts(of: reading, today: today).map { FormSum.Line($0.part.title, $0.amount) })
  }

  /// The parts of the sum that count, with their places among all.
  func parts(
    of reading: FormReading, today: Day
  ) -> [(place: Int, part: SumPart, amount: Money)] {
    var parts: [(place: Int, part: SumPart, amount: Money)] = []
    var above = Money.zero
    for (place, part) in sums.enumerated() {
      guard part.when?.holds(today: today, { reading.values[$0] }) ?? true,
        let amount = amount(part.amount, reading, above: above)
      else { continue }
      above += amount
      parts.append((place, part, amount))
    }
    return parts
  }

  /// Nil where a part adds nothing.
  private func amount(
    _ amount: SumPart.Amount, _ reading: FormReading, above: Money
  ) -> Money? {
    switch amount {
    case .fixed(let money): return money
    case .each(let money, let field):
      guard case .number(let thousandths) = reading.values[field] else { return nil }
      return Rounding.sum(price: money, quantity: Quantity(thousandths: thousandths))
    case .byChoice(let field, let prices):
      guard case .choice(let option) = reading.values[field] else { return nil }
      return prices[option]
    case .field(let field):
      switch reading.values[field] {
      case .money(let money): return money
      case .goods(let lines): return sum(of: lines, field)
      default: return nil
      }
    case .percent(let percent):
      return Money(minor: Rounding.divide(above.minor * percent, by: 100))
    }
  }

  private func sum(of lines: [FieldValue.Line], _ name: String) -> Money? {
    guard let field = fields.first(where: { $0.name == name }),
      case .goods(let wares, _) = field.kind
    else { return nil }
    return lines.reduce(Money.zero) { sum, line in
      let price = wares.first { $0.name == line.ware }?.price ?? .zero
      return sum + (Rounding.sum(price: price, quantity: line.quantity) ?? .zero)
    }
  }
}

extension FormField.Need {
  func holds(today: Day, _ value: (String) -> FieldValue?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .when(let condition): condition.holds(today: today, value)
    }
  }
}

extension FormReading {
  /// A slot of a day that an order takes a place in.
  public struct TakenSlot: Hashable, Sendable {
    public var field: String
    public var day: Day
    /// As the form writes it, `09:00-12:00`.
    public var slot: String
    /// How many orders the slot holds; nil: any number.
    public var places: Int?
  }

  /// Slots whose day is known.
  public var takenSlots: [TakenSlot] {
    shown.compactMap { answer in
      guard case .window(let rule) = answer.field.kind, case .window(let hours) = answer.value,
        let name = rule.on, case .day(let day) = values[name],
        let slot = rule.slots(on: day).first(where: { $0.hours == hours })
      else { return nil }
      return TakenSlot(
        field: answer.field.name, day: day, slot: slot.text, places: slot.places)
    }
  }
}
