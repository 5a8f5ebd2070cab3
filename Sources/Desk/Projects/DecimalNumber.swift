/// Numbers with up to three decimals, in thousandths.
public enum DecimalNumber {
  /// The largest whole part: prices times such a number can still be counted.
  public static let largest = 1_000_000

  /// `12`, `2.5`, `1 000,125`, `-3`; nil for anything else.
  public static func thousandths(_ text: String) -> Int? {
    var bytes = Array(text.filter { !$0.isWhitespace }.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let pieces =
      parts.count == 1
      ? bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) : parts
    let digits = pieces.allSatisfy { $0.allSatisfy { (48...57).contains($0) } && !$0.isEmpty }
    guard (1...2).contains(pieces.count), digits, pieces[0].count <= 7 else { return nil }
    let decimals = pieces.count == 2 ? Array(pieces[1]) : []
    guard decimals.count <= 3, let whole = Int(String(decoding: pieces[0], as: UTF8.self)),
      whole <= largest
    else { return nil }
    let padded = decimals + Array(repeating: UInt8(ascii: "0"), count: 3 - decimals.count)
    let thousandths = whole * 1000 + (Int(String(decoding: padded, as: UTF8.self)) ?? 0)
    return isNegative ? -thousandths : thousandths
  }

  /// As short as it can be typed: `2.5`, `12`.
  public static func text(_ thousandths: Int) -> String {
    let magnitude = thousandths.magnitude
    var text = (thousandths < 0 ? "-" : "") + String(magnitude / 1000)
    var rest = magnitude % 1000
    guard rest > 0 else { return text }
    var digits = 3
    while rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    let decimals = String(rest)
    text += "." + String(repeating: "0", count: digits - decimals.utf8.count) + decimals
    return text
  }
}
