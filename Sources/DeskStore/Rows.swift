internal import Desk
internal import GRDB

/// How the trade's values stand in rows: the columns in their order, and back from them.
extension Client {
  static let columns = """
    code, name, kind, manager, phones, city, address, contact, credit_limit, payment_days, \
    price_column, tax_number
    """

  init(row: StoredRow) {
    let phones: String = row[4]
    self.init(
      code: row[0], name: row[1], kind: row[2], manager: row[3],
      phones: phones.split(separator: " ").map(String.init), city: row[5], address: row[6],
      contact: row[7], creditLimit: Money(minor: row[8]), paymentDays: row[9], column: row[10],
      taxNumber: row[11])
  }

  var values: [Session.Value] {
    [
      code, name, kind, manager, phones.joined(separator: " "), city, address, contact,
      creditLimit.minor, paymentDays, column, taxNumber,
    ]
  }
}

extension Good {
  /// In `goods`, where the stock still holds what confirmed orders have taken.
  static let columns = """
    code, name, goods_group, measure, pack, stock - held, tax_percent, barcode, mark, \
    certificate, prices
    """
  /// The books' own figures, and a good on a line as it was agreed.
  static let plainColumns = """
    code, name, goods_group, measure, pack, stock, tax_percent, barcode, mark, certificate, prices
    """
  static let columnCount = 11

  init(row: StoredRow, from start: Int = 0) {
    let measure: String = row[start + 3]
    let mark: String = row[start + 8]
    self.init(
      code: row[start], name: row[start + 1], group: row[start + 2],
      measure: Measure(rawValue: measure) ?? .piece, pack: row[start + 4],
      stock: Quantity(thousandths: row[start + 5]), taxPercent: row[start + 6],
      barcode: row[start + 7], mark: Mark(rawValue: mark) ?? .none, certificate: row[start + 9],
      prices: Prices.read(row[start + 10]))
  }

  var values: [Session.Value] {
    [
      code, name, group, measure.rawValue, pack, stock.thousandths, taxPercent, barcode,
      mark.rawValue, certificate, Prices.written(prices),
    ]
  }
}

/// Prices of a good in one column of text: minor units with spaces between.
enum Prices {
  static func read(_ text: String) -> [Money] {
    var prices: [Money] = []
    var number = 0
    var sign = 1
    for byte in text.utf8 {
      switch byte {
      case 0x20:
        prices.append(Money(minor: sign * number))
        (number, sign) = (0, 1)
      case 0x2D: sign = -1
      default: number = number &* 10 &+ Int(byte &- 0x30)
      }
    }
    if !text.isEmpty { prices.append(Money(minor: sign * number)) }
    return prices
  }

  static func written(_ prices: [Money]) -> String {
    prices.map { String($0.minor) }.joined(separator: " ")
  }
}

extension Receivable {
  static let columns = "document, day, due, remainder"

  init(row: StoredRow, from start: Int = 0) {
    self.init(
      document: row[start], date: Day(number: row[start + 1]), due: Day(number: row[start + 2]),
      remainder: Money(minor: row[start + 3]))
  }
}

extension GoodMatch.Last {
  /// Day, price and quantity from `start` on; nil where they are empty.
  init?(row: StoredRow, from start: Int) {
    guard let day: Int = row[start] else { return nil }
    self.init(
      day: Day(number: day), price: Money(minor: row[start + 1]),
      quantity: Quantity(thousandths: row[start + 2]))
  }
}

extension StaffMember {
  static let columns = "code, name, department, role, extension, presence, login"

  init(row: StoredRow) {
    let role: String = row[3]
    let presence: String = row[5]
    self.init(
      code: row[0], name: row[1], department: row[2], role: Role(rawValue: role) ?? .operatorAtDesk,
      phoneExtension: row[4], presence: Presence(rawValue: presence) ?? .away, login: row[6])
  }
}
