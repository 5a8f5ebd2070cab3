/// Reads what is typed into a field.
struct FieldReader {
  let surroundings: FormSurroundings
  /// The values of the fields that were read before.
  let value: (String) -> FieldValue?

  /// What the text means to a field. The text isn't blank.
  func read(_ text: String, _ field: FormField) throws(FieldProblem) -> FieldValue {
    switch field.kind {
    case .name(let longest):
      // A list writes names as it likes: "Smith 2, Anna".
      let isName = field.isGiven || !text.contains(where: \.isNumber)
      guard isName, text.count(where: \.isLetter) >= 2 else { throw .noName }
      return .text(try fitting(text, longest))
    case .text(let longest): return .text(try fitting(text, longest))
    case .phone: return try phone(text)
    case .address(let rule): return try address(text, rule)
    case .date(let rule):
      let reader = DayReader(
        today: surroundings.today, language: surroundings.language, rule: rule)
      return .day(try reader.read(text))
    case .window(let rule): return .window(try slot(text, rule).hours)
    case .choice(let options): return .choice(try option(text, options).name)
    case .yesNo: return .yes(try isYes(text))
    case .number(let rule): return .number(try number(text, rule))
    case .money(let from, let to): return .money(try money(text, from, to))
    case .document(let pattern): return .text(try DocumentPattern(pattern).read(text))
    case .goods(let wares, let measure):
      return .goods(
        try WareReader(wares: wares, measure: measure, language: surroundings.language).read(text))
    }
  }

  private func fitting(_ text: String, _ longest: Int) throws(FieldProblem) -> String {
    guard text.count <= longest else { throw .tooLong(longest) }
    return text
  }

  private func phone(_ text: String) throws(FieldProblem) -> FieldValue {
    let isPlain = text.allSatisfy { $0.isWhitespace || "+-()./0123456789".contains($0) }
    let digits = PhoneNumber.normalized(text, countryCode: surroundings.countryCode)
    guard isPlain, let digits else { throw .noNumber }
    return .phone(digits)
  }

  private func address(
    _ text: String, _ rule: FieldKind.AddressRule
  ) throws(FieldProblem) -> FieldValue {
    let typed = TypedAddress(text)
    guard typed.street.contains(where: \.isLetter) else { throw .noStreet }
    let register = rule.register.flatMap { surroundings.streets[$0] }
    var known = register?.known(typed.street)
    if rule.onlyKnown, known == nil {
      known = register?.suggestions(for: typed.street, limit: 1).first
      if known == nil { throw .unknownStreet }
    }
    if rule.needsHouse, !typed.rest.contains(where: \.isNumber) { throw .noHouse }
    return .address(TypedAddress.text(known ?? typed.street, typed.rest), isKnown: known != nil)
  }

  private func slot(
    _ text: String, _ rule: FieldKind.WindowRule
  ) throws(FieldProblem) -> FieldKind.WindowRule.Slot {
    let slots = slots(rule)
    // Among many slots a number is an hour.
    if slots.count < 10, let place = Int(text), slots.indices.contains(place - 1) {
      return slots[place - 1]
    }
    if let hours = ClockTime.hours(text) {
      guard let slot = slots.first(where: { $0.hours == hours }) else { throw .noSlot }
      return slot
    }
    guard let minute = ClockTime.minutes(text),
      let slot = slots.first(where: { $0.hours.from <= minute && minute < $0.hours.to })
    else { throw .noSlot }
    return slot
  }

  /// The slots of a window on the day that was agreed.
  func slots(_ rule: FieldKind.WindowRule) -> [FieldKind.WindowRule.Slot] {
    guard let field = rule.on, case .day(let day) = value(field) else { return rule.slots }
    return rule.slots(on: day)
  }

  private func option(
    _ text: String, _ options: [FieldKind.Option]
  ) throws(FieldProblem) -> FieldKind.Option {
    if let exact = options.first(where: { $0.name == text }) { return exact }
    if let place = Int(text), options.indices.contains(place - 1) { return options[place - 1] }
    let typed = Folding.fold(text)
    let titles = options.map { Folding.fold($0.title[surroundings.language]) }
    let found =
      titles.firstIndex(of: typed) ?? titles.firstIndex { $0.hasPrefix(typed) }
      ?? titles.firstIndex { $0.contains(" " + typed) }
      ?? options.firstIndex { Folding.fold($0.name).hasPrefix(typed) }
    guard !typed.isEmpty, let found else { throw .noOption }
    return options[found]
  }

  private func isYes(_ text: String) throws(FieldProblem) -> Bool {
    switch text {
    case "1", "+": return true
    case "2", "-": return false
    default: break
    }
    let typed = Folding.fold(text)
    guard !typed.isEmpty else { throw .neitherYesNorNo }
    if ["yes", "да", "ano", "da"].contains(where: { $0.hasPrefix(typed) }) { return true }
    if ["no", "нет", "ne"].contains(where: { $0.hasPrefix(typed) }) { return false }
    throw .neitherYesNorNo
  }

  private func number(
    _ text: String, _ rule: FieldKind.NumberRule
  ) throws(FieldProblem) -> Int {
    guard let number = DecimalNumber.thousandths(text) else { throw .notANumber }
    let coarse = [1000, 100, 10, 1][min(3, max(0, rule.decimals))]
    guard number % coarse == 0 else { throw .tooManyDecimals(rule.decimals) }
    if number < rule.from { throw .tooSmall(rule.from) }
    if number > rule.to { throw .tooLarge(rule.to) }
    return number
  }

  private func money(_ text: String, _ from: Money, _ to: Money) throws(FieldProblem) -> Money {
    guard let sum = Money(typed: text) ?? Money(typed: text + "0") else { throw .noSum }
    if sum < from { throw .sumTooSmall(from) }
    if sum > to { throw .sumTooLarge(to) }
    return sum
  }
}

/// A typed address: the street up to the first word with a digit in front, and the rest.
struct TypedAddress {
  var street: String
  var rest: String

  init(_ text: String) {
    var street: [Substring] = []
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," })
    // A street may be called 9 January Street: its number stands in front.
    let house = words.indices.first { place in
      place > 0 && words[place].first?.isNumber == true
        && words[..<place].contains { $0.contains(where: \.isLetter) }
    }
    street = Array(words[..<(house ?? words.endIndex)])
    self.street = street.joined(separator: " ")
    rest = house.map { Self.rest(of: text, from: words[$0].startIndex) } ?? ""
  }

  private static func rest(of text: String, from start: String.Index) -> String {
    text[start...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func text(_ street: String, _ rest: String) -> String {
    rest.isEmpty ? street : street + ", " + rest
  }
}
