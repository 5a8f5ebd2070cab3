public import Desk

/// The company itself, as documents for others name it.
public struct Seller: Hashable, Sendable {
  public var name: String
  public var currency: Currency
  public var taxNumber = ""
  /// Two capital letters, ISO 3166-1; of the company, and of clients whose own is not known.
  public var country = ""
  public var city = ""
  public var street = ""
  public var postcode = ""
  /// Where the company gets electronic documents.
  public var endpoint: Endpoint?
  /// Of clients' tax numbers as endpoints: four digits of the list of electronic address schemes.
  public var clientScheme = ""

  /// An electronic address: a scheme of four digits and the number in it.
  public struct Endpoint: Hashable, Sendable {
    public var scheme: String
    public var number: String

    public init(scheme: String, number: String) {
      self.scheme = scheme
      self.number = number
    }

    /// As a configuration says it: `0088:4600000000008`.
    public init?(_ text: String) {
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, Endpoint.isScheme(parts[0]), !parts[1].isEmpty else { return nil }
      self.init(scheme: parts[0], number: parts[1])
    }

    public static func isScheme(_ text: String) -> Bool {
      text.count == 4 && text.allSatisfy { ("0"..."9").contains($0) }
    }
  }

  public init(name: String, currency: Currency) {
    self.name = name
    self.currency = currency
  }
}

/// The formats in which orders leave.
public enum OrderFormat: String, Hashable, Sendable, CaseIterable {
  case csv, json, ubl, commerceml

  /// Whether each order is a file of its own.
  public var isFileAnOrder: Bool { self == .ubl }
}
