public import Desk

/// What a survey's counted answers come to, question by question (B2.3).
public struct SurveyResults: Hashable, Sendable {
  public struct Question: Hashable, Sendable {
    public var field: FormField
    /// Who was asked and answered.
    public var answered = 0
    /// Who was asked and gave no answer.
    public var missing = 0
    /// Who took another branch.
    public var notAsked = 0
    public var content: Content
  }

  public enum Content: Hashable, Sendable {
    /// In the order of the form; an option that nobody chose has none.
    case choices([Choice])
    /// Nil while nobody answered.
    case numbers(Numbers?)
    /// Words, days, addresses: they are counted alone, and stand in the CSV of answers.
    case words
  }

  public struct Choice: Hashable, Sendable {
    public var name: String
    public var title: Tongues?
    public var count: Int
  }

  /// Thousandths; a sum of money as whole units in thousandths.
  public struct Numbers: Hashable, Sendable {
    public var least: Int
    public var most: Int
    /// Rounded half away from zero.
    public var mean: Int
    public var median: Int
  }

  /// Counted answers.
  public var total: Int
  public var questions: [Question]

  public init(_ answers: [SurveyAnswer], of form: OrderForm) {
    total = answers.count
    questions = form.fields.map { Self.question($0, answers) }
  }

  private static func question(_ field: FormField, _ answers: [SurveyAnswer]) -> Question {
    let asked = answers.filter { answer in
      field.shown?.holds(today: answer.day) { answer.values[$0] } ?? true
    }
    let values = asked.compactMap { $0.values[field.name] }
    return Question(
      field: field, answered: values.count, missing: asked.count - values.count,
      notAsked: answers.count - asked.count, content: content(field, values))
  }

  private static func content(_ field: FormField, _ values: [FieldValue]) -> Content {
    if let options = field.kind.answers {
      let counts = Dictionary(values.map { ($0.canonical, 1) }, uniquingKeysWith: +)
      return .choices(
        options.map { Choice(name: $0.name, title: $0.title, count: counts[$0.name, default: 0]) })
    }
    switch field.kind {
    case .number, .money: return .numbers(numbers(values.compactMap(\.thousandths)))
    default: return .words
    }
  }

  private static func numbers(_ values: [Int]) -> Numbers? {
    let sorted = values.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    let middle = sorted.count / 2
    let median =
      sorted.count % 2 == 1
      ? sorted[middle] : Share.rounded(sorted[middle - 1] + sorted[middle], by: 2)
    return Numbers(
      least: least, most: most, mean: Share.rounded(sorted.reduce(0, +), by: sorted.count),
      median: median)
  }
}

/// Two questions against each other: how many of those who said this said that.
public struct CrossTable: Hashable, Sendable {
  public let rows: [SurveyResults.Choice]
  public let columns: [SurveyResults.Choice]
  /// By row, then column.
  public let counts: [[Int]]
  /// Who answered both.
  public let total: Int
  /// Who didn't answer one or the other, or wasn't asked it.
  public let missing: Int

  /// Nil where one of the fields isn't there, or has no fixed answers.
  public init?(_ answers: [SurveyAnswer], of form: OrderForm, _ row: String, by column: String) {
    func options(_ name: String) -> [FieldKind.AnswerOption]? {
      form.fields.first { $0.name == name }?.kind.answers
    }
    guard let down = options(row), let across = options(column) else { return nil }
    let pairs = answers.compactMap { answer -> (String, String)? in
      guard let a = answer.values[row], let b = answer.values[column] else { return nil }
      return (a.canonical, b.canonical)
    }
    counts = down.map { one in
      across.map { other in pairs.count { $0.0 == one.name && $0.1 == other.name } }
    }
    let table = counts
    rows = down.enumerated().map { place, option in
      .init(name: option.name, title: option.title, count: table[place].reduce(0, +))
    }
    columns = across.enumerated().map { place, option in
      .init(
        name: option.name, title: option.title, count: table.reduce(0) { $0 + $1[place] })
    }
    total = table.reduce(0) { $0 + $1.reduce(0, +) }
    missing = answers.count - total
  }
}

/// Parts of a whole.
public enum Share {
  /// Tenths of a per cent, rounded half up; nil of nothing.
  public static func tenths(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? rounded(part * 1000, by: whole) : nil
  }

  /// Half away from zero.
  static func rounded(_ sum: Int, by count: Int) -> Int {
    let half = count / 2
    return sum >= 0 ? (sum + half) / count : -((-sum + half) / count)
  }
}

extension FieldKind {
  /// An answer that can be counted; `title` is nil for yes and no.
  struct AnswerOption: Hashable {
    var name: String
    var title: Tongues?
  }

  /// Nil for a field whose answers aren't fixed.
  var answers: [AnswerOption]? {
    switch self {
    case .choice(let options): options.map { AnswerOption(name: $0.name, title: $0.title) }
    case .yesNo: ["yes", "no"].map { AnswerOption(name: $0, title: nil) }
    default: nil
    }
  }
}

extension FieldValue {
  /// Of a number or a sum of money.
  fileprivate var thousandths: Int? {
    switch self {
    case .number(let thousandths): thousandths
    case .money(let money): money.minor * 10
    default: nil
    }
  }
}
