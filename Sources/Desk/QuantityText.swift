/// A quantity as an operator types it: `20`, `8,4`, `8.4`, or packs as `3p` (`3п`, `3у`).
public enum QuantityText {
  /// No single line holds more than a million measures.
  public static let largest = Quantity(1_000_000)

  /// The quantity that the text says of a good, or why it says none.
  public static func parse(_ text: String, of good: Good) -> Result<Quantity, Refusal.Reasoned> {
    var body = Substring(text.filter { $0 != " " && $0 != "\u{A0}" }.lowercased())
    for unit in good.measure.units where body.hasSuffix(unit) {
      body = body.dropLast(unit.count)
      break
    }
    var isPacks = false
    while let last = body.last, last.isLetter {
      guard "pпуykк".contains(last) || isPacks else {
        return .failure(.init(.quantityUnreadable(text)))
      }
      body.removeLast()
      isPacks = true
    }
    guard let quantity = thousandths(body) else {
      return .failure(.init(.quantityUnreadable(text)))
    }
    let (total, overflow) = quantity.multipliedReportingOverflow(by: isPacks ? good.pack : 1)
    guard !overflow, total <= largest.thousandths else { return .failure(.init(.quantityTooLarge)) }
    let result = Quantity(thousandths: total)
    guard result.isWhole || !good.measure.isWhole else {
      return .failure(.init(.quantityWhole(good)))
    }
    return .success(result)
  }

  /// `code*quantity` taken apart; nil quantity where there is no star.
  public static func split(_ text: String) -> (goods: String, quantity: String?) {
    guard text.hasStar, let star = lastStar(in: text) else { return (text, nil) }
    return (String(text[..<star]), String(text[text.utf8.index(after: star)...]))
  }

  /// A star that a mark stands over is none; before a plain character there is no mark.
  private static func lastStar(in text: String) -> String.Index? {
    guard let place = text.utf8.lastIndex(of: UInt8(ascii: "*")) else { return nil }
    let next = text.utf8.index(after: place)
    if next == text.endIndex || text.utf8[next] < 0x80 { return place }
    return text[place] == "*" ? place : text.lastIndex(of: "*")
  }

  private static func thousandths(_ text: Substring) -> Int? {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard let whole = parts.first, parts.count == 1 || !parts[1].isEmpty else { return nil }
    guard whole.count <= 9, whole.allSatisfy(\.isASCIIDigit) else { return nil }
    var value = (Int(whole) ?? 0) * 1000
    if whole.isEmpty, parts.count == 1 { return nil }
    if parts.count == 2 {
      guard parts[1].count <= 3, parts[1].allSatisfy(\.isASCIIDigit) else { return nil }
      let padded = parts[1] + String(repeating: "0", count: 3 - parts[1].count)
      value += Int(padded) ?? 0
    }
    return value
  }
}

extension Measure {
  /// The measure's own name, which may be typed behind a quantity.
  fileprivate var units: [String] {
    switch self {
    case .piece: ["pcs", "шт", "ks", "kom"]
    case .kilogram: ["kg", "кг"]
    case .litre: ["l", "л"]
    }
  }
}

extension String {
  /// Most texts have none, which the bytes tell at once.
  fileprivate var hasStar: Bool {
    var text = self
    return text.withUTF8 { $0.contains(UInt8(ascii: "*")) }
  }
}

extension Refusal {
  /// A refusal as an error, for results.
  public struct Reasoned: Error, Hashable {
    public let refusal: Refusal

    public init(_ refusal: Refusal) {
      self.refusal = refusal
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
