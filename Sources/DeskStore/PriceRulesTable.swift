public import Desk
internal import GRDB

/// The price rules in force: the file that was loaded last, and the thresholds of the columns.
struct PriceRulesTable {
  let session: Session

  /// All that the desk prices by. Gifts come with the stock that there is now.
  func rules() throws -> PriceRules {
    var rules = try inForce()?.rules ?? PriceRules()
    rules = rules.adding(thresholdsOf: try CompanyTables(session: session).columns())
    let goods = GoodsTable(session: session)
    rules.gifts = try Set(rules.promotions.compactMap(\.gift)).sorted().compactMap(goods.good)
    return rules
  }

  func inForce() throws -> LoadedRules? {
    try session.first(
      "SELECT rules, text, loaded_at, loaded_by FROM price_rules ORDER BY id DESC LIMIT 1"
    ) { row in
      LoadedRules(
        rules: try Kept.read(row[0]), text: row[1], at: Instant(milliseconds: row[2]), by: row[3])
    }
  }

  func load(_ loaded: LoadedRules) throws {
    try session.run(
      "INSERT INTO price_rules (loaded_at, loaded_by, text, rules) VALUES (?, ?, ?, ?)",
      loaded.at.milliseconds, loaded.by, loaded.text, try Kept.written(loaded.rules))
    let rules = loaded.rules
    try AuditTrail(session: session)
      .add(
        .rulesLoaded, "", by: loaded.by, at: loaded.at,
        [
          "columns": String(rules.columns.count), "promotions": String(rules.promotions.count),
          "minimums": String(rules.minimums.count),
        ])
  }

  /// Of these names, those that a column of a table has.
  func known(_ names: Set<String>, _ table: String, _ column: String) throws -> Set<String> {
    Set(
      try names.filter { name in
        try session.first("SELECT 1 FROM \(table) WHERE \(column) = ? LIMIT 1", name) { _ in true }
          != nil
      })
  }
}

/// A rule file that was put in force.
public struct LoadedRules: Hashable, Sendable {
  public var rules: PriceRules
  /// The file as it was written.
  public var text: String
  public var at: Instant
  /// Who loaded it.
  public var by: String

  public init(rules: PriceRules, text: String, at: Instant, by: String) {
    self.rules = rules
    self.text = text
    self.at = at
    self.by = by
  }
}

/// Clients, goods and groups by name, to tell which of them the books have.
public struct BookNames: Hashable, Sendable {
  public var clients: Set<ClientCode>
  public var goods: Set<GoodCode>
  public var groups: Set<String>

  public init(clients: Set<ClientCode>, goods: Set<GoodCode>, groups: Set<String>) {
    self.clients = clients
    self.goods = goods
    self.groups = groups
  }
}

extension Store {
  /// The rule file in force; nil before the first.
  public func loadedRules() throws -> LoadedRules? {
    try with { try PriceRulesTable(session: $0).inForce() }
  }

  /// Which rule file is in force: it grows with each; 0 before the first.
  public func priceRulesVersion() throws -> Int {
    try with { session in
      try session.first("SELECT COALESCE(MAX(id), 0) FROM price_rules") { $0[0] as Int } ?? 0
    }
  }

  /// All that a desk prices by, and since when.
  public func priceRules() throws -> (rules: PriceRules, since: Instant)? {
    try with { session in
      try session.reading {
        let table = PriceRulesTable(session: session)
        return try table.inForce().map { (try table.rules(), $0.at) }
      }
    }
  }

  /// Puts rules in force for every desk on the store, within a second or two where one is open.
  public func load(_ loaded: LoadedRules) throws {
    try with { session in
      try session.atomically { try PriceRulesTable(session: session).load(loaded) }
    }
  }

  /// Of these names, those that the books have.
  public func known(_ names: BookNames) throws -> BookNames {
    try with { session in
      try session.reading {
        let table = PriceRulesTable(session: session)
        return BookNames(
          clients: try table.known(names.clients, "clients", "code"),
          goods: try table.known(names.goods, "goods", "code"),
          groups: try table.known(names.groups, "goods", "goods_group"))
      }
    }
  }
}
