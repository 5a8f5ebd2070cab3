/// Telephone numbers in one spelling, so that a caller is found however the books spell the number.
public enum PhoneNumber {
  /// The longest number there is (E.164).
  public static let longest = 15

  /// E.164 digits without the plus, or nil where the text holds no telephone number.
  ///
  /// `countryCode` is the company's own. A leading `00` or `+` says that a country code follows; a
  /// national number gets the company's, and loses its trunk digit (8 in Russia, 0 elsewhere).
  public static func normalized(_ text: String, countryCode: String = "7") -> String? {
    var digits = Folding.digits(text)
    let isInternational = text.contains("+") || digits.hasPrefix("00")
    if digits.hasPrefix("00") { digits.removeFirst(2) }
    if !isInternational { digits = international(digits, countryCode) }
    return (7...longest).contains(digits.count) ? digits : nil
  }

  private static func international(_ digits: String, _ countryCode: String) -> String {
    if countryCode == "7" {
      if digits.count == 11, digits.hasPrefix("8") { return "7" + digits.dropFirst() }
      return digits.count == 10 ? "7" + digits : digits
    }
    if digits.hasPrefix("0") { return countryCode + digits.dropFirst() }
    return digits.count <= 9 ? countryCode + digits : digits
  }
}
