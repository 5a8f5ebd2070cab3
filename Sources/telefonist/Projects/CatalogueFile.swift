internal import Desk
internal import Exchange

/// The price list of a project, a table beside its files (C1, C2): CSV with the columns `code` and
/// `price`, `name` or `name en`, `name ru` and so on for each language, and where they are needed
/// `unit`, likewise, and `most`. A field takes its goods by `goods: catalogue`.
struct CatalogueFile {
  static let mostGoods = 2_000

  private let file: String
  private var cells: [Column: String] = [:]

  private enum Column: Hashable, CaseIterable {
    case code, price, most
    case name(String?)
    case unit(String?)

    static var allCases: [Column] {
      let languages = [nil] + Project.knownLanguages
      return [.code, .price, .most] + languages.map(Column.name) + languages.map(Column.unit)
    }

    var headings: Set<String> {
      let (words, language): ([String], String?) =
        switch self {
        case .code: (["code", "код", "kód", "šifra"], nil)
        case .price: (["price", "цена", "cena", "cijena"], nil)
        case .most: (["most", "не больше", "nejvýše", "najviše"], nil)
        case .name(let language): (["name", "наименование", "název", "naziv"], language)
        case .unit(let language): (["unit", "единица", "jednotka", "jedinica"], language)
        }
      return Set(words.map { Folding.fold($0 + (language.map { " " + $0 } ?? "")) })
    }
  }

  /// Throws what is wrong in the first line that can't be taken.
  static func read(_ text: String, file: String) throws -> [FieldKind.Ware] {
    let columns = Column.allCases
    let rows = try CSVTable.read(
      Array(text.utf8), file: file, columns: columns.map(\.headings), names: ["code", "price"],
      needed: 2)
    guard !rows.isEmpty, rows.count <= mostGoods else {
      throw FileComplaint(
        file: file, line: 1, message: "must name 1 to \(mostGoods) goods, and has \(rows.count)")
    }
    var seen: Set<String> = []
    return try rows.map { row in
      let cells = Dictionary(uniqueKeysWithValues: zip(columns, row.cells))
      let ware = try CatalogueFile(file: file, cells: cells).ware(line: row.line)
      guard seen.insert(ware.name).inserted else {
        throw FileComplaint(
          file: file, line: row.line, message: "“\(ware.name)” stands there twice")
      }
      return ware
    }
  }

  private func ware(line: Int) throws -> FieldKind.Ware {
    func fail(_ message: String) -> FileComplaint {
      FileComplaint(file: file, line: line, message: message)
    }
    let code = text(.code)
    let isPlain = code.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (97...122).contains(byte | 0x20) || "-_.".utf8.contains(byte)
    }
    guard isPlain, (1...40).contains(code.utf8.count) else {
      throw fail("“\(code)” is no code: Latin letters, digits, hyphens and points, 40 at most")
    }
    let price = text(.price)
    guard let sum = Money(typed: price) ?? Money(typed: price + "0"), sum.minor >= 0 else {
      throw fail("“\(price)” is no price, such as 450 or 450.50")
    }
    guard let title = tongues(Column.name) else { throw fail("“\(code)” has no name") }
    let most = text(.most)
    let limit = most.isEmpty ? 10_000_000 : DecimalNumber.thousandths(most)
    guard let limit, limit > 0 else { throw fail("“\(most)” is no amount above zero") }
    return FieldKind.Ware(
      code, title, price: sum, unit: tongues(Column.unit), most: Quantity(thousandths: limit))
  }

  private func text(_ column: Column) -> String { cells[column] ?? "" }

  private func tongues(_ column: (String?) -> Column) -> Tongues? {
    let own = Project.knownLanguages.filter { !text(column($0)).isEmpty }
    let everywhere = text(column(nil))
    guard !own.isEmpty else { return everywhere.isEmpty ? nil : Tongues(everywhere) }
    var tongues = Tongues(Dictionary(uniqueKeysWithValues: own.map { ($0, text(column($0))) }))
    tongues.everywhere = everywhere.isEmpty ? nil : everywhere
    return tongues
  }
}
