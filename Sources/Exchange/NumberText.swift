/// Reads numbers as accounting programs and people write them.
///
/// A comma or a point is the decimal sign; spaces of any width and apostrophes part thousands, and
/// so does the one of comma and point that comes first or more than once. A minus stands before
/// or behind, or the number in parentheses.
struct NumberText {
  /// Whether `1,234` is a thousand and more: so in files that commas delimit.
  var commaPartsThousands = false

  enum Fault: Error { case unreadable, tooLarge }

  /// The number times ten to the power of `decimals`. Digits beyond the decimals must be zeros.
  ///
  /// Money (two decimals) with exactly three digits behind the sign is refused: `1.234` may be
  /// meant as a thousand and more.
  func parse(_ text: String, decimals: Int) throws(Fault) -> Int {
    if let plain = plain(text, decimals: decimals) { return plain }
    var characters = Self.characters(text)
    let isNegative = Self.takeSign(&characters)
    let (whole, fraction) = try split(characters)
    if decimals == 2, fraction.count == 3 { throw .unreadable }
    if fraction.count > decimals, fraction[decimals...].contains(where: { $0 != "0" }) {
      throw .unreadable
    }
    var kept = fraction.prefix(decimals)
    while kept.count < decimals { kept.append("0") }
    let value = try Self.value(whole + kept)
    return isNegative ? -value : value
  }

  /// The short way for most fields: up to nine digits, one decimal sign, no more decimals than
  /// asked for.
  private func plain(_ text: String, decimals: Int) -> Int? {
    guard (1...10).contains(text.utf8.count) else { return nil }
    var (value, digits, fraction) = (0, 0, -1)
    for byte in text.utf8 {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        guard fraction < 0 else { return nil }
        fraction = 0
      } else {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
        digits += 1
        if fraction >= 0 { fraction += 1 }
      }
    }
    let isThousands = fraction == 3 && commaPartsThousands
    guard (1...9).contains(digits), fraction != 0, fraction <= decimals, !isThousands else {
      return nil
    }
    return (max(0, fraction)..<decimals).reduce(value) { value, _ in value * 10 }
  }

  /// Stands for whatever parts thousands; no text that was cleaned has it.
  private static let gap: Unicode.Scalar = "\u{1}"

  /// Each space and apostrophe as a gap, each minus as `-`.
  private static func characters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x27, 0x2019, 0x2BC: gap
      case 0x2D, 0x2010...0x2015, 0x2212: "-"
      default: scalar
      }
    }
  }

  /// Takes the sign off, and the spaces around it.
  private static func takeSign(_ characters: inout [Unicode.Scalar]) -> Bool {
    func trim() {
      while characters.first == gap { characters.removeFirst() }
      while characters.last == gap { characters.removeLast() }
    }
    trim()
    var isNegative = false
    if characters.first == "(", characters.last == ")", characters.count > 2 {
      characters = Array(characters.dropFirst().dropLast())
      isNegative = true
    } else if characters.first == "-" || characters.first == "+" {
      isNegative = characters.removeFirst() == "-"
    } else if characters.last == "-" {
      characters.removeLast()
      isNegative = true
    }
    trim()
    return isNegative
  }

  /// The digits before and behind the decimal sign.
  private func split(
    _ characters: [Unicode.Scalar]
  ) throws(Fault) -> (whole: [Unicode.Scalar], fraction: [Unicode.Scalar]) {
    var characters = characters
    let sign = decimalSign(characters)
    for place in characters.indices where characters[place] == "," || characters[place] == "." {
      if characters[place] != sign { characters[place] = Self.gap }
    }
    guard let sign, let place = characters.lastIndex(of: sign) else {
      return (try Self.ungrouped(characters[...]), [])
    }
    let fraction = Array(characters[(place + 1)...])
    guard !fraction.isEmpty, fraction.allSatisfy(Self.isDigit) else { throw .unreadable }
    let whole = characters[..<place]
    return (whole.isEmpty ? [] : try Self.ungrouped(whole), fraction)
  }

  private func decimalSign(_ characters: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let last = characters.lastIndex(where: { $0 == "," || $0 == "." }) else { return nil }
    let sign = characters[last]
    if characters.count(where: { $0 == sign }) > 1 { return nil }
    let isThousands =
      commaPartsThousands && sign == "," && characters.count - last == 4
      && !characters.contains(".")
    return isThousands ? nil : sign
  }

  /// The digits of a number whose thousands may be parted.
  private static func ungrouped(
    _ characters: ArraySlice<Unicode.Scalar>
  ) throws(Fault) -> [Unicode.Scalar] {
    let groups = characters.split(separator: gap, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.joined().allSatisfy(isDigit) else {
      throw .unreadable
    }
    let isSound =
      groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isSound else { throw .unreadable }
    return Array(groups.joined())
  }

  /// At most fifteen digits: beyond them sums of many would no longer fit.
  private static func value(_ digits: [Unicode.Scalar]) throws(Fault) -> Int {
    let significant = digits.drop { $0 == "0" }
    guard significant.count <= 15 else { throw .tooLarge }
    return significant.reduce(0) { $0 * 10 + Int($1.value) - 48 }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (48...57).contains(scalar.value)
  }
}
