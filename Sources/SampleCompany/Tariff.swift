internal import Desk

/// The sample's client kinds and price columns.
enum Tariff {
  static func kinds(_ language: Language) -> [ClientKind] {
    Trade.allCases.map {
      ClientKind(
        code: $0.rawValue, name: $0.name(language), isKey: $0 == .key,
        isRegional: $0 == .regional, department: $0.department)
    }
  }

  /// Dearest first. Orders of 50 000 and of 150 000 roubles earn better columns (A10).
  static func columns(_ language: Language) -> [PriceColumn] {
    [
      PriceColumn(code: "list", name: Wording("List", "Розничная")(language)),
      PriceColumn(code: "small", name: Wording("Small wholesale", "Мелкий опт")(language)),
      PriceColumn(
        code: "wholesale", name: Wording("Wholesale", "Опт")(language),
        fromSum: Money(minor: 50_000_00)),
      PriceColumn(
        code: "large", name: Wording("Large wholesale", "Крупный опт")(language),
        fromSum: Money(minor: 150_000_00)),
      PriceColumn(code: "key", name: Wording("Key", "Ключевая")(language)),
    ]
  }
}

/// The kinds of client, and what goes with each of them.
enum Trade: String, CaseIterable, Sendable {
  case market, retail, regional, outlet, key

  var name: Wording {
    switch self {
    case .market: Wording("market trader", "рыночник")
    case .retail: Wording("retail", "розница")
    case .regional: Wording("regional", "региональный")
    case .outlet: Wording("own outlet", "собственная точка")
    case .key: Wording("key", "ключевой")
    }
  }

  var department: DepartmentKind {
    switch self {
    case .market, .key: .wholesale
    case .retail, .outlet: .retail
    case .regional: .regional
    }
  }

  /// Index of the price column that such clients begin with.
  var column: Int {
    switch self {
    case .market: 1
    case .retail, .outlet: 2
    case .regional: 3
    case .key: 4
    }
  }

  /// How many packs an order takes, compared with a market trader's.
  var appetite: Int {
    switch self {
    case .market, .outlet: 1
    case .retail: 2
    case .regional: 3
    case .key: 5
    }
  }
}
