import Desk
import Foundation
import Testing

@testable import Exchange

@Suite("Orders out: UBL by the rules of PEPPOL")
struct UBLOrderTests {
  private typealias Rule = (id: String, holds: @Sendable (XMLTree) -> Bool)

  private static func number(_ text: String?) -> Decimal {
    text.flatMap { Decimal(string: $0) } ?? -1_000_000
  }

  private static func total(_ root: XMLTree, _ name: String) -> Decimal {
    number(root["cac:AnticipatedMonetaryTotal/cbc:" + name])
  }

  private static func items(_ root: XMLTree) -> [XMLTree] { root.all("cac:OrderLine/cac:LineItem") }

  private static func parties(_ root: XMLTree) -> [XMLTree] {
    root.all("cac:BuyerCustomerParty/cac:Party") + root.all("cac:SellerSupplierParty/cac:Party")
  }

  /// The rules of T01 and T114 by their numbers, as far as what is written touches them.
  private static let rules: [Rule] = [
    ("R001", { Set(items($0).map { $0["cbc:ID"] }).count == items($0).count }),
    ("R002", { $0["cac:ValidityPeriod/cbc:EndDate"] != nil }),
    (
      "R003",
      { root in
        root.everything.compactMap { $0.attributes["currencyID"] }
          .allSatisfy { $0 == root["cbc:DocumentCurrencyCode"] }
      }
    ),
    ("R004", { items($0).allSatisfy { number($0["cbc:Quantity"]) >= 0 } }),
    ("R005", { items($0).allSatisfy { number($0["cac:Price/cbc:PriceAmount"]) >= 0 } }),
    ("R006", { total($0, "PayableAmount") >= 0 }),
    ("R007", { total($0, "LineExtensionAmount") >= 0 }),
    (
      "R008",
      { root in
        let sums = items(root).map { number($0["cbc:LineExtensionAmount"]) }
        return total(root, "LineExtensionAmount") == sums.reduce(0, +)
      }
    ),
    ("R011", { total($0, "TaxExclusiveAmount") == total($0, "LineExtensionAmount") }),
    ("R016", { total($0, "PayableAmount") == total($0, "TaxInclusiveAmount") }),
    (
      "R017",
      { root in
        let tax = number(root["cac:TaxTotal/cbc:TaxAmount"])
        return total(root, "TaxInclusiveAmount") == total(root, "TaxExclusiveAmount") + tax
      }
    ),
    (
      "R024",
      { root in
        items(root).allSatisfy { item in
          let price = number(item["cac:Price/cbc:PriceAmount"])
          let difference =
            number(item["cbc:Quantity"]) * price - number(item["cbc:LineExtensionAmount"])
          return abs(difference) <= Decimal(string: "0.02")!
        }
      }
    ),
    (
      "R028",
      { root in
        root.everything.filter { $0.attributes["currencyID"] != nil }
          .filter { $0.name != "cbc:PriceAmount" }
          .allSatisfy { $0.text.split(separator: ".").last?.count == 2 }
      }
    ),
    (
      "R029, R030",
      { root in
        root.all("cac:OrderLine/cac:LineItem/cac:Item/cac:ClassifiedTaxCategory").allSatisfy {
          $0["cbc:ID"] != "S" || number($0["cbc:Percent"]) > 0
        }
      }
    ),
    (
      "R031", { $0["cbc:ProfileID"] == "urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3" }
    ),
    (
      "R034",
      { root in
        let kind = root.name == "Order" ? "order" : "order_change"
        return root["cbc:CustomizationID"] == "urn:fdc:peppol.eu:poacc:trns:\(kind):3"
      }
    ),
    ("parties", { isSound(parties: $0) }), ("no empty element", { hasNoEmptyElement($0) }),
  ]

  private static func isSound(parties root: XMLTree) -> Bool {
    let parties = parties(root)
    return parties.count == 2
      && parties.allSatisfy {
        $0.all("cbc:EndpointID").first?.attributes["schemeID"]?.count == 4
          && $0["cbc:EndpointID"]?.isEmpty == false
          && $0["cac:PartyLegalEntity/cbc:RegistrationName"]?.isEmpty == false
          && $0["cac:PostalAddress/cac:Country/cbc:IdentificationCode"]?.count == 2
      }
  }

  private static func hasNoEmptyElement(_ root: XMLTree) -> Bool {
    root.everything.allSatisfy { !$0.children.isEmpty || !$0.text.isBlank }
  }

  private static func tree(_ order: OutgoingOrder) throws -> XMLTree {
    try #require(XMLTree.read(try UBLOrder(order, seller: Outgoing.seller).written()))
  }

  private static let change = OutgoingOrder.Fate.change(
    version: 1, before: [Outgoing.line(1, of: 7), Outgoing.line(2, of: 8)])

  @Test("Every order and change keeps the rules of PEPPOL", arguments: 0..<rules.count)
  func rule(_ place: Int) throws {
    let rule = Self.rules[place]
    for number in 1...120 {
      for fate in [.order, Self.change] {
        let root = try Self.tree(Outgoing.order(number, fate: fate))
        if !rule.holds(root) {
          Issue.record("\(rule.id): order \(number)")
          return
        }
      }
    }
  }

  @Test(
    "Orders, changes and cancellations are valid by the schemas of UBL 2.1",
    .enabled(if: UBLSchema.isThere, "“.ci/schemas” fetches the schemas"))
  func schemas() throws {
    let fates: [(String, OutgoingOrder.Fate)] = [
      ("Order", .order), ("OrderChange", Self.change),
      ("OrderCancellation", .cancellation(Outgoing.day)),
    ]
    for (name, fate) in fates {
      let schema = try #require(UBLSchema(name))
      for number in 1...60 {
        let bytes = try UBLOrder(Outgoing.order(number, fate: fate), seller: Outgoing.seller)
          .written()
        #expect(schema.isValid(bytes), "\(name) \(number)")
      }
      let broken = String(
        decoding: try UBLOrder(Outgoing.order(1, fate: fate), seller: Outgoing.seller).written(),
        as: UTF8.self
      ).replacing("cbc:IssueDate", with: "cbc:IssueDay")
      #expect(!schema.isValid(Array(broken.utf8)), "the check checks")
    }
  }

  @Test("Ten thousand orders are read back without a loss")
  func readBack() throws {
    for order in Outgoing.many {
      let root = try Self.tree(order)
      let items = Self.items(root)
      let isRight =
        root["cbc:ID"] == order.number
        && root["cac:AnticipatedMonetaryTotal/cbc:PayableAmount"] == order.total.text
        && root["cac:BuyerCustomerParty/cac:Party/cac:PartyIdentification/cbc:ID"]
          == order.client.code
        && items.map { $0["cbc:Quantity"] } == order.lines.map(\.quantity.text)
        && items.map { $0["cac:Item/cac:SellersItemIdentification/cbc:ID"] }
          == order.lines.map(\.code)
        && items.map { $0["cbc:LineExtensionAmount"] } == order.lines.map { ($0.sum - $0.tax).text }
        && items.map { $0["cac:Item/cbc:Name"] }
          == order.lines.map {
            Outgoing.shown($0.name, keeping: ["\n", "\t"]).withoutNoncharacters
          }
      if !isRight { Issue.record("\(order.number)") }
    }
  }

  @Test("In a change a line keeps its number; what came, went or stayed says so")
  func change() throws {
    let before = [1, 2, 3].map { Outgoing.line($0, of: 7) }
    var order = Outgoing.order(7, fate: .change(version: 2, before: before))
    var more = before[1]
    more.quantity = more.quantity + Quantity(1)
    more.sum += more.price
    var same = before[2]
    same.name = "Another name"
    order.lines = [more, same, Outgoing.line(4, of: 8)]
    let root = try Self.tree(order)
    #expect(root.name == "OrderChange" && root["cbc:ID"] == "1000007-2")
    #expect(root["cbc:SequenceNumberID"] == "2" && root["cac:OrderReference/cbc:ID"] == "1000007")
    let items = Self.items(root)
    #expect(items.map { $0["cbc:ID"] } == ["2", "3", "4", "1"])
    #expect(items.map { $0["cbc:LineStatusCode"] } == ["3", "4", "1", "2"])
    #expect(items[3]["cbc:Quantity"] == "0")
  }

  @Test("A cancellation names the order, both parties and the day")
  func cancellation() throws {
    let root = try Self.tree(Outgoing.order(7, fate: .cancellation(Outgoing.day + 1)))
    #expect(root.name == "OrderCancellation" && root["cac:OrderReference/cbc:ID"] == "1000007")
    #expect(root["cbc:IssueDate"] == "2026-11-23" && root["cbc:CancellationNote"] != nil)
    #expect(Self.isSound(parties: root) && Self.hasNoEmptyElement(root))
  }

  @Test("What PEPPOL needs and is not there is named")
  func gaps() {
    let bare = Seller(name: " ", currency: Currency("EUR"))
    #expect(
      PeppolGap.gaps(of: bare) == [.companyName, .endpoint, .country, .clientScheme])
    #expect(PeppolGap.gaps(of: Outgoing.seller) == [])
    var order = Outgoing.order(1)
    #expect(PeppolGap.gap(of: order) == nil)
    order.lines[0].sum = Money(minor: -1)
    #expect(PeppolGap.gap(of: order) == .negative(order: "1000001"))
    order.lines = []
    #expect(PeppolGap.gap(of: order) == .noLines(order: "1000001"))
    order.client.taxNumber = " "
    #expect(PeppolGap.gap(of: order) == .taxNumber("K1"))
  }
}
