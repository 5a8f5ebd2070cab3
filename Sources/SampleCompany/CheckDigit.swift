/// The last digits of numbers that carry their own proof.
enum CheckDigit {
  /// Twelve digits and the thirteenth that makes them an EAN-13.
  static func ean(_ twelve: String) -> String {
    let sum = digits(twelve).enumerated().reduce(0) {
      $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3)
    }
    return twelve + String((10 - sum % 10) % 10)
  }

  /// Nine digits and the tenth that makes them a Russian company's tax number.
  static func taxNumber(_ nine: String) -> String {
    let weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]
    let sum = zip(digits(nine), weights).reduce(0) { $0 + $1.0 * $1.1 }
    return nine + String(sum % 11 % 10)
  }

  private static func digits(_ text: String) -> [Int] { text.utf8.map { Int($0) - 48 } }
}

extension String {
  /// The number with zeros before it, `length` digits in all.
  init(_ number: Int, digits length: Int) {
    let plain = String(number)
    self.init(repeating: "0", count: Swift.max(0, length - plain.count))
    append(plain)
  }
}
