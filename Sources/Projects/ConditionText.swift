public import Desk

/// Why a line is no condition, in words.
public struct ConditionTrouble: Error, Hashable, Sendable {
  public let message: String
}

extension Condition {
  /// Reads a condition as a supervisor writes it: `home is house and (router is yes or rooms > 2)`.
  ///
  ///     either := both ("or" both)*          both := one ("and" one)*
  ///     one    := "not" one | "(" either ")" | FIELD test
  ///     test   := "is" ["not"] ("filled" | "empty" | NAME ("/" NAME)*)
  ///             | ("<" | "<=" | "=" | ">=" | ">") (NUMBER | "today" [("+" | "-") DAYS])
  public init(_ text: String) throws(ConditionTrouble) {
    var reader = try ConditionReader(text)
    self = try reader.whole()
  }

  /// Words that can't be names, since conditions use them.
  public static let words: Set<String> = [
    "and", "or", "not", "is", "filled", "empty", "today", "yes", "no",
  ]
}

private struct ConditionReader {
  /// Longer ones nobody reads.
  private static let longest = 600
  private static let deepest = 20

  private var tokens: [String] = []
  private var place = 0
  private var depth = 0

  init(_ text: String) throws(ConditionTrouble) {
    guard text.utf8.count <= Self.longest else {
      throw ConditionTrouble(message: "is longer than \(Self.longest) characters")
    }
    var word = ""
    func isOfWord(_ letter: Character) -> Bool {
      letter.isASCII && (letter.isLetter || letter.isNumber) || letter == "."
    }
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      // A hyphen inside a name is a part of it; one behind “today” is a sign.
      let isHyphen =
        letter == "-" && !word.isEmpty && word != "today" && index + 1 < letters.count
        && isOfWord(letters[index + 1])
      if isOfWord(letter) || isHyphen {
        word.append(letter)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      if letter.isWhitespace { continue }
      guard "()/<>=+-".contains(letter) else {
        throw ConditionTrouble(message: "has “\(letter)”, which no condition has")
      }
      if letter == "=", let last = tokens.last, last == "<" || last == ">",
        letters[index - 1] == Character(last)
      {
        tokens[tokens.count - 1] = last + "="
      } else {
        tokens.append(String(letter))
      }
    }
    if !word.isEmpty { tokens.append(word) }
  }

  mutating func whole() throws(ConditionTrouble) -> Condition {
    guard !tokens.isEmpty else { throw ConditionTrouble(message: "is empty") }
    let condition = try either()
    if let rest = peek { throw ConditionTrouble(message: "can't be read from “\(rest)” on") }
    return condition
  }

  private var peek: String? { place < tokens.count ? tokens[place] : nil }

  private mutating func take(_ token: String) -> Bool {
    guard peek == token else { return false }
    place += 1
    return true
  }

  private mutating func either() throws(ConditionTrouble) -> Condition {
    var parts = [try both()]
    while take("or") { parts.append(try both()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both() throws(ConditionTrouble) -> Condition {
    var parts = [try one()]
    while take("and") { parts.append(try one()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func one() throws(ConditionTrouble) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw ConditionTrouble(message: "is too deep") }
    if take("not") { return .not(try one()) }
    if take("(") {
      let inner = try either()
      guard take(")") else { throw ConditionTrouble(message: "lacks a closing bracket") }
      return inner
    }
    return try test(try name("a field"))
  }

  private mutating func test(_ field: String) throws(ConditionTrouble) -> Condition {
    if take("is") {
      let isDenied = take("not")
      let condition = try state(of: field)
      return isDenied ? .not(condition) : condition
    }
    guard let sign = peek, let comparison = Condition.Comparison(rawValue: sign) else {
      throw ConditionTrouble(message: "must say “is” or < <= = >= > behind “\(field)”")
    }
    place += 1
    return .compares(field: field, comparison, try operand())
  }

  private mutating func state(of field: String) throws(ConditionTrouble) -> Condition {
    if take("filled") { return .isFilled(field) }
    if take("empty") { return .not(.isFilled(field)) }
    var values = [try value()]
    while take("/") { values.append(try value()) }
    return .isOne(field: field, of: values)
  }

  private mutating func value() throws(ConditionTrouble) -> String {
    if take("yes") { return "yes" }
    if take("no") { return "no" }
    if let token = peek, let number = DecimalNumber.thousandths(token) {
      place += 1
      return DecimalNumber.text(number)
    }
    return try name("a value")
  }

  private mutating func name(_ what: String) throws(ConditionTrouble) -> String {
    guard let token = peek else { throw ConditionTrouble(message: "lacks \(what) at its end") }
    guard PlainName.isOne(token), !Condition.words.contains(token) else {
      throw ConditionTrouble(message: "has “\(token)” where \(what) should stand")
    }
    place += 1
    return token
  }

  private mutating func operand() throws(ConditionTrouble) -> Condition.Operand {
    if take("today") {
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0 else { return .today(0) }
      guard let token = peek, let days = Int(token), (0...36_500).contains(days) else {
        throw ConditionTrouble(message: "must say days behind today, such as today+3")
      }
      place += 1
      return .today(sign * days)
    }
    let isNegative = take("-")
    guard let token = peek, let number = DecimalNumber.thousandths(token) else {
      throw ConditionTrouble(message: "must compare with a number or with today+3")
    }
    place += 1
    return .number(isNegative ? -number : number)
  }
}

/// Names of projects, steps, fields and options.
public enum PlainName {
  public static let longest = 40

  /// Latin letters, digits and hyphens, a letter first.
  public static func isOne(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...longest).contains(bytes.count), let first = bytes.first, isLetter(first) else {
      return false
    }
    return bytes.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
}
