internal import Desk
internal import DeskStore

/// Reads rules one after another; what is wrong in one doesn't keep the next from being read.
final class PriceRulesReader {
  private let books: RuleBooks
  private var complaints: [FileComplaint] = []
  private var clients: [(name: String, node: SettingsNode)] = []
  private var goods: [(name: String, node: SettingsNode)] = []
  private var groups: [(name: String, node: SettingsNode)] = []
  private var ids: Set<RuleID> = []

  init(_ books: RuleBooks) {
    self.books = books
  }

  /// Throws when anything was wrong, unknown names among it.
  func finish() throws {
    let known = try books.known(
      BookNames(
        clients: Set(clients.map(\.name)), goods: Set(goods.map(\.name)),
        groups: Set(groups.map(\.name))))
    for (name, node) in clients where !known.clients.contains(name) {
      complaints.append(node.complaint("there is no client “\(name)” in the books"))
    }
    for (name, node) in goods where !known.goods.contains(name) {
      complaints.append(node.complaint("there is no good “\(name)” in the books"))
    }
    for (name, node) in groups where !known.groups.contains(name) {
      complaints.append(node.complaint("there is no group of goods “\(name)” in the books"))
    }
    guard complaints.isEmpty else {
      throw FileComplaints(all: complaints.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
  }

  func rules(_ root: SettingsNode) -> PriceRules {
    var rules = PriceRules()
    var promotions: [Promotion] = []
    for (key, value) in entries(root, PriceRulesFile.keys) {
      switch key {
      case "columns": rules.columns = list(value, columnRule)
      case "discounts":
        rules.promotions = list(value) { self.promotion($0, combines: true) }
      case "promotions":
        promotions = list(value) { self.promotion($0, combines: false) }
      case "minimums": rules.minimums = list(value, minimum)
      case "cutOffs": rules.cutOffs = list(value, cutOff)
      default: rules.floor = take { try value.percent() } ?? rules.floor
      }
    }
    rules.promotions += promotions
    return rules
  }

  private static let headKeys = [
    "id", "name", "from", "to", "weekdays", "clients", "kinds", "columns",
  ]
  private static let choiceKeys = ["goods", "groups", "least"]

  private func columnRule(_ node: SettingsNode) -> ColumnRule? {
    let parts = rule(node, Self.choiceKeys + ["column"])
    let column = need("column", of: parts, node) { try self.column($0) }
    guard let head = head(parts, node), let column else { return nil }
    return ColumnRule(
      head: head, goods: choice(parts), least: least(parts), column: column)
  }

  private func promotion(_ node: SettingsNode, combines: Bool) -> Promotion? {
    let effects = ["percent", "price", "bundle", "gift"]
    let parts = rule(node, Self.choiceKeys + effects)
    let least = self.least(parts)
    let said = effects.filter { parts[$0] != nil }
    guard said.count == 1, let value = parts[said[0]] else {
      complaints.append(node.complaint("must say one of: \(effects.joined(separator: ", "))"))
      return nil
    }
    let effect = take { try self.effect(said[0], value) }
    if said[0] == "gift", least.line != nil, let place = parts["least"] {
      complaints.append(place.complaint("a gift goes by quantity, sum or order, not by line"))
    }
    guard let head = head(parts, node), let effect = effect ?? nil else { return nil }
    return Promotion(
      head: head, goods: choice(parts), least: least, effect: effect, combines: combines)
  }

  private func minimum(_ node: SettingsNode) -> MinimumSum? {
    let parts = rule(node, ["sum"])
    let sum = need("sum", of: parts, node) { try $0.positiveMoney() }
    guard let head = head(parts, node), let sum else { return nil }
    return MinimumSum(head: head, sum: sum)
  }

  private func cutOff(_ node: SettingsNode) -> CutOff? {
    let parts = rule(node, ["daysBefore", "until"])
    let days = need("daysBefore", of: parts, node) { try $0.whole(0...60) }
    let minute = need("until", of: parts, node) { try $0.minute() }
    guard let head = head(parts, node), let days, let minute else { return nil }
    return CutOff(head: head, daysBefore: days, minute: minute)
  }

  private func effect(_ name: String, _ value: SettingsNode) throws -> Promotion.Effect? {
    switch name {
    case "percent":
      let percent = try value.percent()
      guard percent.hundredths > 0 else { throw value.complaint("must be more than nought") }
      return .percent(percent)
    case "price": return .price(try value.money())
    case "bundle":
      let parts = Dictionary(entries(value, ["take", "pay"])) { first, _ in first }
      let taken = need("take", of: parts, value) { try $0.whole(2...1000) }
      let paid = need("pay", of: parts, value) { try $0.whole(0...999) }
      guard let taken, let paid else { return nil }
      guard paid < taken else { throw value.complaint("must pay less than it takes") }
      return .bundle(take: taken, pay: paid)
    default:
      let parts = Dictionary(entries(value, ["good", "quantity", "each"])) { first, _ in first }
      let good = need("good", of: parts, value) { try $0.text() }
      let quantity = need("quantity", of: parts, value) { try $0.quantity() }
      let isForEach = parts["each"].flatMap { each in self.take { try each.yes() } } ?? false
      guard let good, let quantity else { return nil }
      goods.append((good, parts["good"] ?? value))
      return .gift(good, quantity, isForEach: isForEach)
    }
  }

  private typealias Parts = [String: SettingsNode]

  private func rule(_ node: SettingsNode, _ keys: [String]) -> Parts {
    Dictionary(entries(node, Self.headKeys + keys)) { first, _ in first }
  }

  private func head(_ parts: Parts, _ node: SettingsNode) -> RuleHead? {
    let id = need("id", of: parts, node) { try $0.name() }
    let name = need("name", of: parts, node) { try $0.name() }
    if let id, !ids.insert(id).inserted, let place = parts["id"] {
      complaints.append(place.complaint("“\(id)” stands there twice"))
    }
    let from = day("from", parts)
    let to = day("to", parts)
    if let from, let to, to < from, let place = parts["to"] {
      complaints.append(place.complaint("ends before it begins"))
    }
    let weekdays = set("weekdays", parts) { try $0.whole(1...7) }
    let buyers = Buyers(
      clients: set("clients", parts) { node in
        let name = try node.text()
        self.clients.append((name, node))
        return name
      },
      kinds: set("kinds", parts) { try self.kind($0) },
      columns: set("columns", parts) { try self.column($0) })
    guard let id, let name else { return nil }
    return RuleHead(
      id: id, name: name, period: Period(from: from, to: to, weekdays: weekdays), buyers: buyers)
  }

  private func choice(_ parts: Parts) -> GoodsChoice {
    GoodsChoice(
      goods: set("goods", parts) { node in
        let name = try node.text()
        self.goods.append((name, node))
        return name
      },
      groups: set("groups", parts) { node in
        let name = try node.text()
        self.groups.append((name, node))
        return name
      })
  }

  private func least(_ parts: Parts) -> Least {
    var least = Least()
    guard let node = parts["least"] else { return least }
    for (key, value) in entries(node, ["line", "quantity", "sum", "order"]) {
      switch key {
      case "line": least.line = take { try value.quantity() }
      case "quantity": least.quantity = take { try value.quantity() }
      case "sum": least.sum = take { try value.positiveMoney() }
      default: least.order = take { try value.positiveMoney() }
      }
    }
    return least
  }

  private func kind(_ node: SettingsNode) throws -> KindCode {
    let name = try node.text()
    guard let kind = books.kinds.first(where: { $0.code == name || $0.name == name }) else {
      let known = books.kinds.map(\.name).joined(separator: ", ")
      throw node.complaint("there is no type of client “\(name)”; there are: \(known)")
    }
    return kind.code
  }

  private func column(_ node: SettingsNode) throws -> ColumnCode {
    let name = try node.text()
    guard let column = books.columns.first(where: { $0.code == name || $0.name == name }) else {
      let known = books.columns.map(\.name).joined(separator: ", ")
      throw node.complaint("there is no price column “\(name)”; there are: \(known)")
    }
    return column.code
  }

  private func day(_ key: String, _ parts: Parts) -> Day? {
    parts[key].flatMap { node in take { try node.day() } }
  }

  private func take<Value>(_ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch let complaint as FileComplaint {
      complaints.append(complaint)
    } catch {
      complaints.append(FileComplaint(file: "", message: "\(error)"))
    }
    return nil
  }

  private func need<Value>(
    _ key: String, of parts: Parts, _ node: SettingsNode, _ body: (SettingsNode) throws -> Value
  ) -> Value? {
    guard let value = parts[key] else {
      complaints.append(node.complaint("lacks “\(key)”"))
      return nil
    }
    return take { try body(value) }
  }

  private func set<Value: Hashable>(
    _ key: String, _ parts: Parts, _ body: (SettingsNode) throws -> Value
  ) -> Set<Value> {
    guard let node = parts[key], let items = take({ try node.list() }) else { return [] }
    if items.isEmpty { complaints.append(node.complaint("names nothing: leave it out")) }
    return Set(items.compactMap { item in take { try body(item) } })
  }

  private func list<Rule>(_ node: SettingsNode, _ body: (SettingsNode) -> Rule?) -> [Rule] {
    take { try node.list() }?.compactMap(body) ?? []
  }

  private func entries(
    _ node: SettingsNode, _ known: [String]
  ) -> [(key: String, value: SettingsNode)] {
    take { try node.entries(known: known) { self.complaints.append($0) } } ?? []
  }
}
