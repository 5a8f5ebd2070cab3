internal import Desk

/// A line of a UBL order, or of a change of one.
struct UBLLine {
  /// What becomes of a line in a change, by UN/EDIFACT 1229.
  enum Status: String {
    case added = "1"
    case deleted = "2"
    case changed = "3"
    case unchanged = "4"
  }

  var line: OutgoingOrder.Line
  /// Nil in a new order.
  var status: Status?

  /// The order's lines; in a change those that are gone as well, behind them.
  static func lines(of order: OutgoingOrder) -> [UBLLine] {
    guard case .change(_, let before) = order.fate else {
      return order.lines.map { UBLLine(line: $0) }
    }
    let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(order.lines.map(\.id))
    let lines = order.lines.map { line in
      let status: Status =
        known[line.id].map { line.costs(as: $0) ? .unchanged : .changed } ?? .added
      return UBLLine(line: line, status: status)
    }
    let gone = before.filter { !kept.contains($0.id) }
    return lines + gone.map { UBLLine(line: $0.nothing, status: .deleted) }
  }

  func write(_ xml: XMLText, currency: String) {
    let net = line.sum - line.tax
    xml.element("cac:OrderLine") {
      xml.element("cac:LineItem") {
        xml.element("cbc:ID", String(line.id))
        if let status { xml.element("cbc:LineStatusCode", status.rawValue) }
        xml.element("cbc:Quantity", line.quantity.text, [("unitCode", unit)])
        xml.element("cbc:LineExtensionAmount", net.text, [("currencyID", currency)])
        xml.element("cac:Price") {
          xml.element("cbc:PriceAmount", price(net), [("currencyID", currency)])
        }
        item(xml)
      }
    }
  }

  private func item(_ xml: XMLText) {
    xml.element("cac:Item") {
      xml.element("cbc:Name", line.name.isBlank ? line.code : line.name)
      xml.element("cac:SellersItemIdentification") { xml.element("cbc:ID", line.code) }
      if isTradeNumber {
        xml.element("cac:StandardItemIdentification") {
          xml.element("cbc:ID", line.barcode, [("schemeID", "0160")])
        }
      }
      xml.element("cac:ClassifiedTaxCategory") {
        xml.element("cbc:ID", line.taxPercent > 0 ? "S" : "Z")
        xml.element("cbc:Percent", String(line.taxPercent))
        xml.element("cac:TaxScheme") { xml.element("cbc:ID", "VAT") }
      }
    }
  }

  /// UN/ECE recommendation 20.
  private var unit: String {
    switch line.measure {
    case .piece: "H87"
    case .kilogram: "KGM"
    case .litre: "LTR"
    }
  }

  /// Without tax, for one measure, to so many digits that quantity × price is the line's sum.
  private func price(_ net: Money) -> String {
    guard line.quantity > .zero else { return "0" }
    let decimals = 4 + String(line.quantity.thousandths / 1000).count
    var scale = 1
    for _ in 2..<decimals { scale *= 10 }
    let (scaled, overflow) = net.minor.multipliedReportingOverflow(by: scale)
    let (exact, overflows) = scaled.multipliedReportingOverflow(by: 1000)
    if overflow || overflows { return line.price.text }
    return DecimalText.short(
      Rounding.divide(exact, by: line.quantity.thousandths), decimals: decimals)
  }

  /// A bar code that is a GTIN: 8, 12, 13 or 14 digits with a sound check digit.
  private var isTradeNumber: Bool {
    let digits = line.barcode.compactMap(\.wholeNumberValue)
    guard [8, 12, 13, 14].contains(digits.count), digits.count == line.barcode.utf8.count else {
      return false
    }
    let sum = digits.dropLast().reversed().enumerated()
      .reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 3 : 1) }
    return (10 - sum % 10) % 10 == digits.last
  }
}

extension OutgoingOrder.Line {
  fileprivate func costs(as other: OutgoingOrder.Line) -> Bool {
    (quantity, sum, taxPercent) == (other.quantity, other.sum, other.taxPercent)
  }

  /// The line when it is taken off the order.
  fileprivate var nothing: OutgoingOrder.Line {
    var line = self
    line.quantity = .zero
    line.price = .zero
    line.sum = .zero
    return line
  }
}
