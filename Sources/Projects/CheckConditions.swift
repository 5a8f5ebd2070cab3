internal import Desk

/// Conditions: fields and values that aren't there, and those that can never hold.
extension ProjectCheck {
  private struct Placed {
    var condition: Condition
    var file: ProjectFile
    var path: String
    /// The field whose being shown hangs on it.
    var shows: String?
  }

  mutating func checkConditions() {
    let form = project.form ?? OrderForm([])
    for placed in placedConditions { check(placed, form) }
  }

  private var placedConditions: [Placed] {
    var all: [Placed] = []
    for (field, path) in placedFields {
      if let shown = field.shown {
        all.append(
          Placed(condition: shown, file: .form, path: path + ".shown", shows: field.name))
      }
      if case .when(let condition) = field.need {
        all.append(Placed(condition: condition, file: .form, path: path + ".required"))
      }
    }
    for (place, point) in (project.form?.points ?? []).enumerated() {
      guard let when = point.when else { continue }
      all.append(Placed(condition: when, file: .form, path: "tell[\(place + 1)].when"))
    }
    for (place, part) in (project.form?.sums ?? []).enumerated() {
      guard let when = part.when else { continue }
      all.append(Placed(condition: when, file: .form, path: "sum[\(place + 1)].when"))
    }
    for (place, step) in (project.script?.steps ?? []).enumerated() {
      let path = "steps[\(place + 1)]"
      switch step.exit {
      case .next(let branches):
        for (number, branch) in branches.enumerated() {
          guard let when = branch.when else { continue }
          all.append(
            Placed(condition: when, file: .script, path: path + ".next[\(number + 1)].when"))
        }
      case .choices(let choices):
        for (number, choice) in choices.enumerated() {
          guard let when = choice.when else { continue }
          all.append(
            Placed(condition: when, file: .script, path: path + ".choices[\(number + 1)].when"))
        }
      case .end: break
      }
    }
    return all
  }

  private mutating func check(_ placed: Placed, _ form: OrderForm) {
    let fields = form.fields
    // A field is shown by what stands above it.
    let known = placed.shows.map { name in Array(fields.prefix { $0.name != name }) } ?? fields
    var isSound = true
    for test in placed.condition.tests {
      guard let trouble = trouble(of: test, known, isAbove: placed.shows != nil) else { continue }
      find(placed.file, placed.path, trouble.message, do: trouble.remedy)
      isSound = false
    }
    guard isSound, ConditionProof(form).canHold(placed.condition) == false else { return }
    find(
      placed.file, placed.path, "the condition can never hold", do: "put it right, or take it away")
  }

  private func trouble(
    of test: Condition, _ fields: [FormField], isAbove: Bool
  ) -> (message: String, remedy: String)? {
    let name = test.fields.first ?? ""
    guard let field = fields.first(where: { $0.name == name }) else {
      let place = isAbove ? " above" : ""
      return ("no field\(place) is called “\(name)”", Self.list(fields.map(\.name)))
    }
    switch test {
    case .isOne(_, let values): return trouble(field, values)
    case .compares(_, _, let operand):
      switch (field.kind, operand) {
      case (.number, .number), (.money, .number), (.date, .today): return nil
      case (.date, _): return ("“\(name)” is a day", "compare it with today, such as today+3")
      case (.number, _), (.money, _): return ("“\(name)” is a number", "compare it with a number")
      default: return ("“\(name)” can't be compared", "compare numbers, sums and days alone")
      }
    case .isFilled, .not, .all, .any: return nil
    }
  }

  private func trouble(
    _ field: FormField, _ values: [String]
  ) -> (message: String, remedy: String)? {
    switch field.kind {
    case .choice(let options):
      guard let wrong = values.first(where: { value in !options.contains { $0.name == value } })
      else { return nil }
      return ("“\(field.name)” is never “\(wrong)”", Self.list(options.map(\.name)))
    case .yesNo:
      guard let wrong = values.first(where: { $0 != "yes" && $0 != "no" }) else { return nil }
      return ("“\(field.name)” is never “\(wrong)”", "say yes or no")
    case .number, .money:
      guard let wrong = values.first(where: { DecimalNumber.thousandths($0) == nil }) else {
        return nil
      }
      return ("“\(field.name)” is never “\(wrong)”", "name a number")
    default:
      return (
        "“\(field.name)” is no choice: its values have no names",
        "ask whether it is filled or empty"
      )
    }
  }
}

/// Whether conditions can hold at all: tries the values that could make a difference.
struct ConditionProof {
  /// Beyond so many cases nothing is claimed.
  private static let mostCases = 60_000
  private static let today = Day(number: 20_000)

  private let form: OrderForm

  init(_ form: OrderForm) {
    self.form = form
  }

  /// Nil where there are too many cases.
  func canHold(_ condition: Condition) -> Bool? {
    var names = Set(condition.fields)
    // Whether a field counts hangs on those that show it.
    for field in form.fields.reversed() where names.contains(field.name) {
      names.formUnion(field.shown?.fields ?? [])
    }
    let fields = form.fields.filter { names.contains($0.name) }
    let conditions = [condition] + fields.compactMap(\.shown)
    let all = fields.map { cases($0, conditions) }
    var count = 1
    for one in all {
      count *= one.count
      if count > Self.mostCases { return nil }
    }
    var values: [String: FieldValue] = [:]
    return hold(condition, fields[...], all[...], &values)
  }

  private func hold(
    _ condition: Condition, _ fields: ArraySlice<FormField>,
    _ cases: ArraySlice<[FieldValue?]>, _ values: inout [String: FieldValue]
  ) -> Bool {
    guard let field = fields.first, let own = cases.first else {
      return condition.holds(today: Self.today) { values[$0] }
    }
    let isShown = field.shown?.holds(today: Self.today) { values[$0] } ?? true
    for value in isShown ? own : [nil] {
      values[field.name] = value
      if hold(condition, fields.dropFirst(), cases.dropFirst(), &values) { return true }
    }
    values[field.name] = nil
    return false
  }

  /// Nothing, and every value that some test tells from others.
  private func cases(_ field: FormField, _ conditions: [Condition]) -> [FieldValue?] {
    let compared = conditions.flatMap(\.tests).flatMap { literals($0, of: field.name) }
    switch field.kind {
    case .choice(let options): return [nil] + options.map { .choice($0.name) }
    case .yesNo: return [nil, .yes(true), .yes(false)]
    case .number(let rule):
      let step = [1000, 100, 10, 1][min(3, max(0, rule.decimals))]
      let near = compared.flatMap { [$0 - step, $0, $0 + step, $0 / step * step] }
      let all = Set(near + [rule.from, rule.to]).sorted()
      let possible = all.filter { $0 >= rule.from && $0 <= rule.to && $0 % step == 0 }
      return [nil] + possible.map { .number($0) }
    case .money(let from, let to):
      let near = compared.flatMap { [$0 / 10 - 1, $0 / 10, $0 / 10 + 1] }
      let all = Set(near + [from.minor, to.minor]).sorted()
      let possible = all.filter { $0 >= from.minor && $0 <= to.minor }
      return [nil] + possible.map { .money(Money(minor: $0)) }
    case .date(let rule):
      let (from, to) = (rule.from.day(from: Self.today), rule.to.day(from: Self.today))
      let near = compared.flatMap { [$0 - 1, $0, $0 + 1] }.map { Self.today + $0 }
      let possible = Set(near + [from, to]).sorted().filter { $0 >= from && $0 <= to }
      return [nil] + possible.map { .day($0) }
    default: return [nil, .text("x")]
    }
  }

  /// What a test compares a field with.
  private func literals(_ test: Condition, of name: String) -> [Int] {
    switch test {
    case .compares(name, _, .number(let number)): [number]
    case .compares(name, _, .today(let days)): [days]
    case .isOne(name, let values): values.compactMap(DecimalNumber.thousandths)
    default: []
    }
  }
}
