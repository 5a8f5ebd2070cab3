/// What is said of a form, in the language of the call.
public struct FormSpeech: Sendable {
  public let surroundings: FormSurroundings
  public let reading: FormReading
  let forms: SpokenForms

  public init(surroundings: FormSurroundings, reading: FormReading) {
    self.surroundings = surroundings
    self.reading = reading
    forms = SpokenForms.of(surroundings.language)
  }

  /// A text with its placeholders filled in.
  public func say(_ text: Tongues) -> String {
    Placeholder.fill(text[surroundings.language]) { name in
      switch name {
      case "company": return surroundings.company
      case "operator": return surroundings.operatorName
      case "sum": return forms.money(reading.sum.total)
      default:
        guard let answer = reading.answer(name), let value = answer.value else { return nil }
        return words(for: value, answer.field)
      }
    }
  }

  /// A sum of money, as it is said.
  public func money(_ money: Money) -> String { forms.money(money) }

  /// A value as it is said.
  public func words(for value: FieldValue, _ field: FormField) -> String {
    switch value {
    case .text(let text), .address(let text, _): return text
    case .phone(let digits): return "+" + digits
    case .day(let day):
      let isNear = abs(day - surroundings.today) < 300
      return isNear ? forms.day(day) : "\(forms.day(day)) \(day.date.year)"
    case .window(let hours): return ClockTime.text(hours.from) + "–" + ClockTime.text(hours.to)
    case .choice(let name):
      guard case .choice(let options) = field.kind else { return name }
      return options.first { $0.name == name }?.title[surroundings.language] ?? name
    case .yes(let isYes): return isYes ? forms.yes : forms.no
    case .number(let thousandths):
      guard case .number(let rule) = field.kind, let unit = rule.unit else {
        return forms.number(thousandths)
      }
      return forms.number(thousandths) + " " + unit[surroundings.language]
    case .money(let money): return forms.money(money)
    case .goods(let lines): return lines.map { ware($0, field) }.joined(separator: ", ")
    }
  }

  private func ware(_ line: FieldValue.Line, _ field: FormField) -> String {
    guard case .goods(let wares, _) = field.kind,
      let ware = wares.first(where: { $0.name == line.ware })
    else { return line.ware }
    let language = surroundings.language
    let amount = forms.number(line.quantity.thousandths)
    let unit = ware.unit.map { " " + $0[language] } ?? ""
    return "\(ware.title[language]) \(amount)\(unit)"
  }

  /// Why what was given can't be taken, for the operator's eyes.
  public func problem(_ problem: FieldProblem, _ field: FormField) -> String {
    problem.words(forms) { name in
      guard case .goods(let wares, _) = field.kind else { return name }
      return wares.first { $0.name == name }?.title[surroundings.language] ?? name
    }
  }
}
