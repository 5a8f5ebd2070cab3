/// An ISO 4217 currency by its three letters, such as `RUB`.
public struct Currency: Hashable, Sendable, Codable {
  /// Three upper-case letters, ISO 4217.
  public let code: String

  public init(_ code: String) {
    self.code = code
  }
}

/// An amount in minor units (kopecks, cents) of the company's one currency.
///
/// The currency itself stands once, in ``Company/currency``: the books of a company are kept in one
/// currency, and amounts of two currencies never meet.
public struct Money: Hashable, Sendable, Codable, Comparable {
  /// Whole minor units; negative for a credit note.
  public var minor: Int

  public init(minor: Int) {
    self.minor = minor
  }

  public static let zero = Money(minor: 0)

  public static func < (a: Money, b: Money) -> Bool { a.minor < b.minor }
  public static func + (a: Money, b: Money) -> Money { Money(minor: a.minor + b.minor) }
  public static func - (a: Money, b: Money) -> Money { Money(minor: a.minor - b.minor) }
  public static prefix func - (a: Money) -> Money { Money(minor: -a.minor) }
  public static func += (a: inout Money, b: Money) { a.minor += b.minor }
  public static func -= (a: inout Money, b: Money) { a.minor -= b.minor }
}

/// How goods are counted.
public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
  /// Whole pieces only.
  case piece
  /// By weight, to the gram.
  case kilogram
  /// By volume, to the millilitre.
  case litre

  /// Whether only whole amounts are sold.
  public var isWhole: Bool { self == .piece }
}

/// An amount of goods in thousandths of its measure: 8.4 kg is 8 400.
public struct Quantity: Hashable, Sendable, Codable, Comparable {
  public var thousandths: Int

  public init(thousandths: Int) {
    self.thousandths = thousandths
  }

  /// `count` whole pieces, kilograms or litres.
  public init(_ count: Int) {
    self.thousandths = count * 1000
  }

  public static let zero = Quantity(thousandths: 0)

  public var isWhole: Bool { thousandths % 1000 == 0 }

  public static func < (a: Quantity, b: Quantity) -> Bool { a.thousandths < b.thousandths }
  public static func + (a: Quantity, b: Quantity) -> Quantity {
    Quantity(thousandths: a.thousandths + b.thousandths)
  }
  public static func - (a: Quantity, b: Quantity) -> Quantity {
    Quantity(thousandths: a.thousandths - b.thousandths)
  }
}

/// The only place where money is rounded: half away from zero, to a whole minor unit, once a line.
public enum Rounding {
  /// `numerator ÷ denominator`, half away from zero. `denominator` is positive.
  public static func divide(_ numerator: Int, by denominator: Int) -> Int {
    let half = denominator / 2
    return numerator >= 0
      ? (numerator + half) / denominator : -((-numerator + half) / denominator)
  }

  /// The sum of a line: price for one measure × quantity; nil where it is beyond what can be
  /// counted.
  public static func sum(price: Money, quantity: Quantity) -> Money? {
    let (product, overflow) = price.minor.multipliedReportingOverflow(by: quantity.thousandths)
    guard !overflow, product.magnitude < UInt(Int.max / 2) else { return nil }
    return Money(minor: divide(product, by: 1000))
  }

  /// A share of a sum, half away from zero.
  public static func share(_ percent: Percent, of price: Money) -> Money {
    let (product, overflow) = price.minor.multipliedReportingOverflow(by: percent.hundredths)
    return Money(
      minor: overflow
        ? price.minor / 10_000 * percent.hundredths : divide(product, by: 10_000))
  }

  /// The tax inside a sum that includes it. `percent` is whole per cent, 0...100.
  public static func taxIncluded(in sum: Money, percent: Int) -> Money {
    let (product, overflow) = sum.minor.multipliedReportingOverflow(by: percent)
    return Money(
      minor: overflow
        ? sum.minor / (100 + percent) * percent : divide(product, by: 100 + percent))
  }
}

extension Money {
  /// An amount as a person writes it: `50000`, `50 000.50`, `12500,50`; nil for anything else.
  public init?(typed text: String) {
    let written = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    let cents = parts.count == 2 ? String(parts[1]) : "00"
    guard (1...2).contains(parts.count), let units = Int(parts[0]), units >= 0,
      units < 1_000_000_000_000, cents.count == 2, let minor = Int(cents), minor >= 0
    else { return nil }
    self.init(minor: units * 100 + minor)
  }

  /// As it would be typed: `12500.50`.
  public var typed: String {
    let cents = minor % 100
    return "\(minor / 100)." + (cents < 10 ? "0" : "") + "\(cents)"
  }
}
