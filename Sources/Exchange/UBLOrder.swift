public import Desk

/// An order as a UBL 2.1 document by the rules of PEPPOL BIS 3: an Order (T01), an OrderChange
/// (T114) or an OrderCancellation (T115), all of the profile Advanced Ordering.
///
/// The desk's prices hold the tax, PEPPOL's don't: each line's tax is taken out of its sum, rounded
/// once, so that the lines, the tax and the total still come to the sum that was agreed.
public struct UBLOrder: Sendable {
  public let order: OutgoingOrder
  public let seller: Seller

  public init(_ order: OutgoingOrder, seller: Seller) {
    self.order = order
    self.seller = seller
  }

  /// Unique among the documents of an order.
  public var id: String {
    switch order.fate {
    case .order: order.number
    case .change(let version, _): "\(order.number)-\(version)"
    case .cancellation: "\(order.number)-C"
    }
  }

  /// Requires that ``PeppolGap`` finds nothing missing.
  public func written() throws -> [UInt8] {
    let xml = try XMLText()
    let (name, kind) = kind
    let namespace = "urn:oasis:names:specification:ubl:schema:xsd:"
    let attributes = [
      ("xmlns", namespace + name + "-2"),
      ("xmlns:cac", namespace + "CommonAggregateComponents-2"),
      ("xmlns:cbc", namespace + "CommonBasicComponents-2"),
    ]
    xml.element(name, attributes) {
      xml.element("cbc:CustomizationID", "urn:fdc:peppol.eu:poacc:trns:\(kind):3")
      xml.element("cbc:ProfileID", "urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3")
      xml.element("cbc:ID", id)
      xml.element("cbc:IssueDate", (order.fate.cancelledOn ?? order.day).text)
      if order.fate.cancelledOn == nil { content(xml) } else { cancellation(xml) }
    }
    return xml.finished()
  }

  private var kind: (name: String, transaction: String) {
    switch order.fate {
    case .order: ("Order", "order")
    case .change: ("OrderChange", "order_change")
    case .cancellation: ("OrderCancellation", "order_cancellation")
    }
  }

  private func cancellation(_ xml: XMLText) {
    xml.element("cbc:CancellationNote", "Cancelled by telephone")
    reference(xml)
    parties(xml)
  }

  private func content(_ xml: XMLText) {
    let lines = UBLLine.lines(of: order)
    if case .change(let version, _) = order.fate {
      xml.element("cbc:SequenceNumberID", String(version))
      xml.element(unlessEmpty: note, "cbc:Note")
      xml.element("cbc:DocumentCurrencyCode", seller.currency.code)
      validity(xml)
      reference(xml)
    } else {
      xml.element(unlessEmpty: note, "cbc:Note")
      xml.element("cbc:DocumentCurrencyCode", seller.currency.code)
      validity(xml)
    }
    parties(xml)
    delivery(xml)
    totals(xml)
    for line in lines { line.write(xml, currency: seller.currency.code) }
  }

  private var note: String { order.agreement.joined(separator: "; ") }

  /// The order is meant for its day of delivery.
  private func validity(_ xml: XMLText) {
    xml.element("cac:ValidityPeriod") {
      xml.element("cbc:EndDate", (order.deliveryDay ?? order.day).text)
    }
  }

  private func reference(_ xml: XMLText) {
    xml.element("cac:OrderReference") { xml.element("cbc:ID", order.number) }
  }

  private func delivery(_ xml: XMLText) {
    guard let day = order.deliveryDay else { return }
    var address = order.client.address
    if case .local(let local)? = order.delivery { address = local.address }
    xml.element("cac:Delivery") {
      if !address.isBlank {
        xml.element("cac:DeliveryLocation") {
          xml.element("cac:Address") {
            xml.element("cbc:StreetName", address)
            xml.element(unlessEmpty: order.client.city, "cbc:CityName")
            country(xml)
          }
        }
      }
      xml.element("cac:RequestedDeliveryPeriod") {
        xml.element("cbc:StartDate", day.text)
        xml.element("cbc:EndDate", day.text)
      }
    }
  }

  private func totals(_ xml: XMLText) {
    let tax = order.lines.reduce(Money.zero) { $0 + $1.tax }
    let total = order.lines.reduce(Money.zero) { $0 + $1.sum }
    let net = total - tax
    xml.element("cac:TaxTotal") { amount("cbc:TaxAmount", tax, xml) }
    xml.element("cac:AnticipatedMonetaryTotal") {
      amount("cbc:LineExtensionAmount", net, xml)
      amount("cbc:TaxExclusiveAmount", net, xml)
      amount("cbc:TaxInclusiveAmount", total, xml)
      amount("cbc:PayableAmount", total, xml)
    }
  }

  private func amount(_ name: String, _ sum: Money, _ xml: XMLText) {
    xml.element(name, sum.text, [("currencyID", seller.currency.code)])
  }

  private func parties(_ xml: XMLText) {
    let client = order.client
    let number = String(client.taxNumber.filter { !$0.isWhitespace })
    xml.element("cac:BuyerCustomerParty") {
      xml.element("cac:Party") {
        xml.element("cbc:EndpointID", number, [("schemeID", seller.clientScheme)])
        if !client.code.isEmpty {
          xml.element("cac:PartyIdentification") { xml.element("cbc:ID", client.code) }
        }
        xml.element("cac:PartyName") { xml.element("cbc:Name", client.name) }
        address(street: client.address, city: client.city, postcode: "", xml)
        legalEntity(client.name, number, xml)
        contact(client, xml)
      }
    }
    xml.element("cac:SellerSupplierParty") {
      xml.element("cac:Party") {
        let endpoint = seller.endpoint
        xml.element(
          "cbc:EndpointID", endpoint?.number ?? "", [("schemeID", endpoint?.scheme ?? "")])
        xml.element("cac:PartyName") { xml.element("cbc:Name", seller.name) }
        address(street: seller.street, city: seller.city, postcode: seller.postcode, xml)
        legalEntity(seller.name, seller.taxNumber, xml)
      }
    }
  }

  private func address(
    street: String, city: String, postcode: String, _ xml: XMLText
  ) {
    xml.element("cac:PostalAddress") {
      xml.element(unlessEmpty: street, "cbc:StreetName")
      xml.element(unlessEmpty: city, "cbc:CityName")
      xml.element(unlessEmpty: postcode, "cbc:PostalZone")
      country(xml)
    }
  }

  private func country(_ xml: XMLText) {
    xml.element("cac:Country") { xml.element("cbc:IdentificationCode", seller.country) }
  }

  private func legalEntity(_ name: String, _ number: String, _ xml: XMLText) {
    xml.element("cac:PartyLegalEntity") {
      xml.element("cbc:RegistrationName", name)
      xml.element(unlessEmpty: number, "cbc:CompanyID")
    }
  }

  private func contact(_ client: Client, _ xml: XMLText) {
    let phone = client.phones.first.map { "+" + $0 } ?? ""
    if client.contact.isBlank, phone.isEmpty { return }
    xml.element("cac:Contact") {
      xml.element(unlessEmpty: client.contact, "cbc:Name")
      xml.element(unlessEmpty: phone, "cbc:Telephone")
    }
  }
}

extension OutgoingOrder {
  /// The day on which the goods are to be brought or are fetched; nil where nobody named one.
  var deliveryDay: Day? {
    switch delivery {
    case .local(let local): local.day
    case .regional(let regional):
      if case .collected(let day, _) = regional.handover { day } else { nil }
    case nil: form?.slot?.day
    }
  }
}
