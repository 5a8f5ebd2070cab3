import DeskStore
import Foundation
import Testing

@testable import Desk
@testable import telefonist

/// `Prices/prices.txt`: cases that a head can read and extend, with the books they are about.
struct PriceTable {
  /// A case as it is written: who, when, the lines in the file's own words.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var client: ClientCode
    var moment: Moment
    /// Every row behind the first, as it stands.
    var rows: [String]

    var testDescription: String { name }
  }

  static let columns = ["List", "Small", "Wholesale"].map { PriceColumn(code: $0, name: $0) }
  static let kinds = ["market", "retail"].map {
    ClientKind(code: $0, name: $0, isKey: false, isRegional: false, department: .wholesale)
  }

  let goods: [GoodCode: Good]
  let clients: [ClientCode: Client]
  let cases: [Case]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Prices")

  init() throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent("prices.txt"), encoding: .utf8)
    var goods: [GoodCode: Good] = [:]
    var clients: [ClientCode: Client] = [:]
    var cases: [Case] = []
    for block in text.components(separatedBy: "\n\n") {
      let rows = block.split(separator: "\n").map(String.init)
      let words = rows.dropFirst().map { $0.split(separator: " ").map(String.init) }
      if rows[0].hasPrefix("Goods:") {
        for good in words { goods[good[0]] = try Self.good(good) }
      } else if rows[0].hasPrefix("Clients:") {
        for client in words { clients[client[0]] = Self.client(client) }
      } else if rows[0].hasPrefix("Case: ") {
        cases.append(try Self.case(rows))
      }
    }
    self.goods = goods
    self.clients = clients
    self.cases = cases
  }

  /// The rules of `Prices/rules.yaml`, read as the program reads them.
  func rules() throws -> PriceRules {
    let file = Self.folder.appendingPathComponent("rules.yaml").path
    var rules = try PriceRulesFile.read(file, books).rules
    rules.gifts = goods.values.sorted { $0.code < $1.code }
    return rules
  }

  var books: RuleBooks {
    RuleBooks(kinds: Self.kinds, columns: Self.columns) { asked in
      .init(
        clients: asked.clients.intersection(clients.keys),
        goods: asked.goods.intersection(goods.keys),
        groups: asked.groups.intersection(goods.values.map(\.group)))
    }
  }

  func company() throws -> Company {
    Company(
      name: "Table", currency: Currency("RUB"), kinds: Self.kinds, columns: Self.columns,
      departments: [], staff: [], rules: Rules(), priceRules: try rules())
  }

  static func money(_ text: String) throws -> Money {
    Money(minor: Int((try #require(Double(text)) * 100).rounded()))
  }

  private static func good(_ words: [String]) throws -> Good {
    let prices = try words[4...].map(money)
    return Good(
      code: words[0], name: words[0], group: words[1],
      measure: words[2] == "kilograms" ? .kilogram : .piece, pack: 1,
      stock: Quantity(try #require(Int(words[3]))), taxPercent: 10, barcode: "", mark: .none,
      certificate: "", prices: prices)
  }

  private static func client(_ words: [String]) -> Client {
    Client(
      code: words[0], name: words[0], kind: words[1], manager: "M", phones: [], city: "",
      address: "", contact: "", creditLimit: .zero, paymentDays: 0, column: "List", taxNumber: "")
  }

  private static func `case`(_ rows: [String]) throws -> Case {
    let head = rows[1].split(separator: " ").map(String.init)
    let date = try head[2].split(separator: "-").map { try #require(Int($0)) }
    let day = try #require(Day(year: date[0], month: date[1], day: date[2]))
    let time = try head.dropFirst(3).first?.split(separator: ":").map { try #require(Int($0)) }
    let minute = time.map { $0[0] * 60 + $0[1] } ?? 720
    return Case(
      name: String(rows[0].dropFirst("Case: ".count)), client: head[0],
      moment: Moment(day: day, minute: minute),
      rows: rows.dropFirst(2).map { $0.trimmingCharacters(in: .whitespaces) })
  }
}

/// What an order comes to, in the words of the table.
struct PricedRows {
  let order: Order
  let delivery: Day

  /// The rows of a case: all that a head would want to see, but for what isn't asked.
  func rows(asked: [String]) -> [String] {
    var rows = order.lines.indices.map(line)
    rows += order.gifts.map {
      "gift \(amount($0.quantity)) \($0.good.code) by \(name($0.promotion))"
    }
    rows.append("total " + money(order.total))
    if let missing = order.missingToMinimum { rows.append("missing " + money(missing)) }
    if asked.contains(where: { $0.hasPrefix("next ") }), let step = order.nextStep,
      case .sum(let sum) = step.missing
    {
      rows.append("next \(money(sum)) \(step.name)")
    }
    if asked.contains(where: { $0.hasPrefix("delivery ") }) {
      let date = delivery.date
      rows.append(String(format: "delivery %04d-%02d-%02d", date.year, date.month, date.day))
    }
    return rows
  }

  private func line(_ index: Int) -> String {
    let line = order.lines[index]
    let price = order.prices[index]
    var row = "\(amount(line.quantity)) \(line.good.code) = \(money(price.sum))"
    if !price.promotions.isEmpty {
      row += " by " + price.promotions.map(name).joined(separator: " + ")
    }
    if price.isAtFloor { row += " at the floor" }
    if price.column != order.terms.own { row += " in " + order.terms.columns[price.column] }
    return row
  }

  private func name(_ promotion: Int) -> String { order.terms.promotions[promotion].head.name }

  private func amount(_ quantity: Quantity) -> String {
    quantity.isWhole
      ? String(quantity.thousandths / 1000)
      : String(format: "%.3f", Double(quantity.thousandths) / 1000)
  }

  private func money(_ sum: Money) -> String { String(format: "%.2f", Double(sum.minor) / 100) }
}
