/// The pattern of a document's number: 9 is a digit, A a Latin letter, * either, anything else
/// stands for itself.
public struct DocumentPattern: Sendable {
  let pattern: String

  public init(_ pattern: String) {
    self.pattern = pattern
  }

  /// Whether there is something to be typed in it.
  public var isUsable: Bool { pattern.contains { "9A*".contains($0) } }

  /// The number as the pattern writes it, however it was parted.
  func read(_ text: String) throws(FieldProblem) -> String {
    var typed = Substring(text)
    var written = ""
    for place in pattern {
      guard "9A*".contains(place) else {
        if typed.first == place { typed.removeFirst() }
        written.append(place)
        continue
      }
      while let first = typed.first, !Self.isSign(first) { typed.removeFirst() }
      guard let sign = typed.popFirst(), Self.fits(sign, place) else {
        throw .notLike(pattern: pattern)
      }
      written += sign.uppercased()
    }
    guard !typed.contains(where: Self.isSign) else { throw .notLike(pattern: pattern) }
    return written
  }

  private static func isSign(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  private static func fits(_ sign: Character, _ place: Character) -> Bool {
    let isDigit = sign.isASCII && sign.isNumber
    let isLetter = sign.isASCII && sign.isLetter
    return switch place {
    case "9": isDigit
    case "A": isLetter
    default: isDigit || isLetter
    }
  }
}
