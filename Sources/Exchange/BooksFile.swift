internal import Desk

/// One of the files that a company's books consist of.
public enum BooksFile: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
  // In the order of reading: each names codes of those before it.
  case departments, staff, products, prices, clients, receivables, history

  /// Without these there is nothing to take orders with.
  public var isRequired: Bool {
    switch self {
    case .staff, .products, .prices, .clients: true
    case .departments, .receivables, .history: false
    }
  }

  /// What the file may be called, without its ending, in English, Russian, Czech and Croatian.
  /// Case and accents don't matter.
  public var names: [String] {
    switch self {
    case .departments: ["departments", "подразделения", "отделы", "oddělení", "útvary", "odjeli"]
    case .staff:
      ["staff", "employees", "сотрудники", "персонал", "zaměstnanci", "zaposlenici", "djelatnici"]
    case .products:
      [
        "products", "goods", "товары", "номенклатура", "zboží", "produkty", "proizvodi", "artikli",
        "roba",
      ]
    case .prices:
      [
        "prices", "price list", "pricelist", "цены", "прайс", "прайс-лист", "ceny", "ceník",
        "cijene", "cjenik",
      ]
    case .clients:
      [
        "clients", "customers", "клиенты", "контрагенты", "покупатели", "klienti", "zákazníci",
        "odběratelé", "klijenti", "kupci",
      ]
    case .receivables:
      [
        "receivables", "debts", "дебиторка", "долги", "задолженность", "pohledávky", "dluhy",
        "potraživanja", "dugovanja",
      ]
    case .history:
      [
        "history", "sales", "история", "продажи", "historie", "prodeje", "povijest", "prodaja",
      ]
    }
  }

  /// Endings of files that are looked at.
  static let endings: Set<String> = ["csv", "txt", "tsv"]

  func isNamed(_ stem: String) -> Bool {
    Self.foldedNames[self]?.contains(Folding.fold(stem)) == true
  }

  private static let foldedNames: [BooksFile: Set<String>] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Set($0.names.map(Folding.fold))) })
}
