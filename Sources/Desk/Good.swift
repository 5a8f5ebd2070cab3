public typealias GoodCode = String

/// One article of the assortment (A18).
public struct Good: Hashable, Sendable, Codable {
  public enum Mark: String, Hashable, Sendable, Codable {
    case none
    /// New in the assortment (A7).
    case new
    /// Management's special position (A7).
    case special
  }

  public var code: GoodCode
  public var name: String
  public var group: String
  public var measure: Measure
  /// Measures in a pack; 1 or more.
  public var pack: Int
  /// What can still be sold: stock less what confirmed orders hold.
  public var stock: Quantity
  /// Value-added tax included in the prices, whole per cent.
  public var taxPercent: Int
  /// EAN digits; may be empty.
  public var barcode: String
  public var mark: Mark
  /// The certificate and until when, as the books have it, such as `РОСС RU.322249 до 22.05.2027`.
  public var certificate: String
  /// Prices for one measure with tax, one for each of ``Company/columns``.
  public var prices: [Money]

  public init(
    code: GoodCode, name: String, group: String, measure: Measure, pack: Int, stock: Quantity,
    taxPercent: Int, barcode: String, mark: Mark, certificate: String, prices: [Money]
  ) {
    self.code = code
    self.name = name
    self.group = group
    self.measure = measure
    self.pack = pack
    self.stock = stock
    self.taxPercent = taxPercent
    self.barcode = barcode
    self.mark = mark
    self.certificate = certificate
    self.prices = prices
  }
}

/// A good as a search shows it, with what this client paid last.
public struct GoodMatch: Hashable, Sendable, Codable {
  public struct Last: Hashable, Sendable, Codable {
    public var day: Day
    public var price: Money
    public var quantity: Quantity

    public init(day: Day, price: Money, quantity: Quantity) {
      self.day = day
      self.price = price
      self.quantity = quantity
    }
  }

  public var good: Good
  /// The last sale to the client in hand; nil without a client or a sale.
  public var last: Last?

  public init(good: Good, last: Last?) {
    self.good = good
    self.last = last
  }
}
