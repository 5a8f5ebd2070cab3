/// A condition on the fields of a form. It always has an answer: an empty field is nothing, and is
/// neither less nor more than anything.
public indirect enum Condition: Hashable, Sendable, Codable {
  /// The field is one of these: a name of an option, `yes`, `no`, a number.
  case isOne(field: String, of: [String])
  case isFilled(String)
  case compares(field: String, Comparison, Operand)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  public enum Comparison: String, Hashable, Sendable, Codable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "="
    case moreOrEqual = ">="
    case more = ">"
  }

  public enum Operand: Hashable, Sendable, Codable {
    /// Thousandths.
    case number(Int)
    /// Days after today.
    case today(Int)
  }

  /// Whether it holds for the values that there are.
  public func holds(today: Day, _ value: (String) -> FieldValue?) -> Bool {
    switch self {
    case .isOne(let field, let names):
      guard let value = value(field) else { return false }
      return names.contains(value.canonical)
    case .isFilled(let field): return value(field) != nil
    case .compares(let field, let comparison, let operand):
      guard let value = value(field) else { return false }
      return comparison.holds(value, operand, today: today)
    case .not(let inner): return !inner.holds(today: today, value)
    case .all(let parts): return parts.allSatisfy { $0.holds(today: today, value) }
    case .any(let parts): return parts.contains { $0.holds(today: today, value) }
    }
  }

  /// The fields it looks at, each once.
  public var fields: [String] {
    var fields: [String] = []
    for test in tests {
      let field: String =
        switch test {
        case .isOne(let field, _), .isFilled(let field), .compares(let field, _, _): field
        case .not, .all, .any: ""
        }
      if !fields.contains(field) { fields.append(field) }
    }
    return fields
  }

  /// What it is put together from: each looks at one field.
  public var tests: [Condition] {
    switch self {
    case .isOne, .isFilled, .compares: [self]
    case .not(let inner): inner.tests
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    }
  }
}

extension Condition.Comparison {
  fileprivate func holds(_ value: FieldValue, _ operand: Condition.Operand, today: Day) -> Bool {
    switch (value, operand) {
    case (.number(let thousandths), .number(let than)): holds(thousandths, than)
    // Minor units are hundredths.
    case (.money(let money), .number(let than)): holds(money.minor * 10, than)
    case (.day(let day), .today(let days)): holds(day.number, today.number + days)
    default: false
    }
  }

  private func holds(_ one: Int, _ other: Int) -> Bool {
    switch self {
    case .less: one < other
    case .lessOrEqual: one <= other
    case .equal: one == other
    case .moreOrEqual: one >= other
    case .more: one > other
    }
  }
}
