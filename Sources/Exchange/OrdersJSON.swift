public import Desk
internal import Foundation

/// Orders as JSON: every figure exact, as a text with a decimal point.
public enum OrdersJSON {
  public static func written(
    _ orders: [OutgoingOrder], seller: Seller, at moment: String
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let file = OrdersFile(
      company: seller.name, currency: seller.currency.code, writtenAt: moment,
      orders: orders.map(OrdersFile.Entry.init))
    return Array(try encoder.encode(file)) + [0x0A]
  }
}

/// The shape of the file.
struct OrdersFile: Codable, Hashable {
  struct Entry: Codable, Hashable {
    var number: String
    var key: String
    /// `order`, `change` or `cancellation`.
    var action: String
    /// 0 for an order, 1 and up for its changes.
    var version: Int
    var cancelledOn: String?
    var date: String
    /// Milliseconds since 1970-01-01T00:00:00Z.
    var confirmedAt: Int
    var `operator`: String
    var client: Buyer
    var total: String
    var lines: [Line]
    var delivery: Agreement?
    var form: Form?
  }

  /// What the form of a project says.
  struct Form: Codable, Hashable {
    struct Field: Codable, Hashable {
      var name: String
      var label: String
      /// As the form keeps it: a day as 2026-11-25, a decimal with a point.
      var value: String
    }

    /// The project's name and title.
    var project: String
    var title: String
    var day: String?
    var hours: String?
    var fields: [Field]
  }

  struct Buyer: Codable, Hashable {
    var code: String
    var name: String
    var kind: String
    var manager: String?
    var taxNumber: String
    var phones: [String]
    var city: String
    var address: String
    var contact: String
    var priceColumn: String
  }

  struct Line: Codable, Hashable {
    var line: Int
    var code: String
    var name: String
    var barcode: String
    /// `piece`, `kilogram` or `litre`.
    var unit: String
    var quantity: String
    /// For one unit, tax included.
    var price: String
    var sum: String
    var taxPercent: Int
    var tax: String
    var isGift: Bool
  }

  struct Agreement: Codable, Hashable {
    var day: String?
    var window: String?
    var address: String?
    var receiver: String?
    var payer: String?
    var signer: String?
    var payment: String?
    var collectedAt: String?
    var forwarding: String?
  }

  var company: String
  var currency: String
  var writtenAt: String
  var orders: [Entry]
}

extension OrdersFile.Entry {
  init(_ order: OutgoingOrder) {
    let client = order.client
    self.init(
      number: order.number, key: order.key, action: order.fate.name, version: order.fate.version,
      cancelledOn: order.fate.cancelledOn?.text, date: order.day.text,
      confirmedAt: order.at.milliseconds, operator: order.by,
      client: OrdersFile.Buyer(
        code: client.code, name: client.name, kind: client.kind, manager: client.manager,
        taxNumber: client.taxNumber, phones: client.phones, city: client.city,
        address: client.address, contact: client.contact, priceColumn: client.column),
      total: order.total.text, lines: order.lines.map(OrdersFile.Line.init),
      delivery: order.delivery.map(OrdersFile.Agreement.init),
      form: order.form.map(OrdersFile.Form.init))
  }
}

extension OrdersFile.Form {
  init(_ form: OutgoingForm) {
    self.init(
      project: form.project, title: form.title, day: form.slot?.day.text,
      hours: form.slot?.slot,
      fields: form.fields.map { Field(name: $0.name, label: $0.label, value: $0.value) })
  }
}

extension OrdersFile.Line {
  init(_ line: OutgoingOrder.Line) {
    self.init(
      line: line.id, code: line.code, name: line.name, barcode: line.barcode,
      unit: line.measure.rawValue, quantity: line.quantity.text, price: line.price.text,
      sum: line.sum.text, taxPercent: line.taxPercent, tax: line.tax.text, isGift: line.isGift)
  }
}

extension OrdersFile.Agreement {
  init(_ delivery: Delivery) {
    switch delivery {
    case .local(let local):
      self.init(
        day: local.day.text, window: local.window, address: local.address,
        receiver: local.people.receiver, payer: local.people.payer, signer: local.people.signer)
    case .regional(let regional):
      self.init(payment: regional.payment.rawValue)
      switch regional.handover {
      case .collected(let day, let time):
        self.day = day.text
        collectedAt = time
      case .forwarded(let details): forwarding = details
      }
    }
  }
}

extension OutgoingOrder.Fate {
  var name: String {
    switch self {
    case .order: "order"
    case .change: "change"
    case .cancellation: "cancellation"
    }
  }

  var version: Int {
    if case .change(let version, _) = self { return version }
    return 0
  }

  var cancelledOn: Day? {
    if case .cancellation(let day) = self { return day }
    return nil
  }
}
