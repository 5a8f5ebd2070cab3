public import Desk

/// What PEPPOL asks for and is not there.
public enum PeppolGap: Hashable, Sendable {
  /// Keys under `company` in the configuration.
  case companyName, endpoint, country, clientScheme
  /// The client's tax number is its address.
  case taxNumber(ClientCode)
  case clientName(ClientCode)
  /// The form of an order names nobody, or no tax number.
  case noBuyer(order: String)
  case noLines(order: String)
  /// An order whose sum or a sum of whose lines is below nothing.
  case negative(order: String)

  /// What is missing of the company: no order can be written.
  public static func gaps(of seller: Seller) -> [PeppolGap] {
    var gaps: [PeppolGap] = []
    if seller.name.isBlank { gaps.append(.companyName) }
    if seller.endpoint == nil { gaps.append(.endpoint) }
    if seller.country.isEmpty { gaps.append(.country) }
    if seller.clientScheme.isEmpty { gaps.append(.clientScheme) }
    return gaps
  }

  /// What is missing of one order; nil when it can be written.
  public static func gap(of order: OutgoingOrder) -> PeppolGap? {
    let client = order.client
    if order.form != nil, client.taxNumber.isBlank || client.name.isBlank {
      return .noBuyer(order: order.number)
    }
    if client.taxNumber.isBlank { return .taxNumber(client.code) }
    if client.name.isBlank { return .clientName(client.code) }
    if order.fate.cancelledOn != nil { return nil }
    if order.lines.isEmpty { return .noLines(order: order.number) }
    let isNegative = order.lines.contains {
      $0.sum < .zero || $0.price < .zero || $0.quantity < .zero
    }
    return isNegative ? .negative(order: order.number) : nil
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
