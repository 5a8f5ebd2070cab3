internal import Desk
internal import DeskStore
internal import Exchange

extension ImportTexts {
  static let czech = ImportTexts(
    headings: ["nových", "změněno", "beze změny", "smazáno", "odmítnuto"],
    table: czechTable, reading: { "Čtu \($0)" }, storing: "Ukládám",
    rows: { "řádků: \($0)" }, note: { "Poznámka: " + czechNote($0) },
    moreNotes: { "… a další poznámky: \($0)" }, more: { "… a další: \($0)" },
    reject: czechReject, rejection: czechRejection,
    rejectsHeadings: ["Soubor", "Řádek", "Důvod", "Záznam"],
    allRejects: { "Všechny odmítnuté řádky (\($0)): \($1)" },
    rejectsNotWritten: {
      "\($0): sem nelze odmítnuté řádky zapsat. Uveďte jiný soubor: --rejects."
    },
    onlyChecked: "Jen kontrola: nic se neuložilo.",
    nothingChanged: "Nic se nezměnilo: databáze už to všechno měla.",
    debtsKept: "Část dluhů nešla přečíst: žádný dluh v databázi neplatí za uhrazený.",
    nameless: { "Firma zatím nemá název: nastavte companyName v \($0)." },
    trouble: czechTrouble)

  private static let czechTable: @Sendable (ImportReport.Table) -> String = {
    switch $0 {
    case .settings: "nastavení"
    case .kinds: "typy"
    case .columns: "cenové hladiny"
    case .departments: "oddělení"
    case .staff: "pracovníci"
    case .clients: "zákazníci"
    case .goods: "zboží"
    case .receivables: "pohledávky"
    case .history: "historie"
    }
  }

  private static let czechBook: @Sendable (BooksFile) -> String = {
    switch $0 {
    case .departments: "oddělení"
    case .staff: "pracovníci"
    case .products: "zboží"
    case .prices: "ceny"
    case .clients: "zákazníci"
    case .receivables: "pohledávky"
    case .history: "historie prodeje"
    }
  }

  private static let czechNote: @Sendable (ReadingNotice) -> String = {
    switch $0 {
    case .absent(let book): "chybí soubor: \(czechBook(book))"
    case .newKind(let name):
      "nový typ zákazníka: \(name), zachází se s ním jako s běžným velkoobchodním"
    case .phoneUnreadable(let file, let line, let text):
      "\(file), řádek \(line): v „\(text)“ není telefonní číslo"
    case .markUnknown(let file, let line, let text):
      "\(file), řádek \(line): neznámá značka „\(text)“"
    case .departmentUnknown(let name): "není známo, k čemu je oddělení „\(name)“"
    }
  }

  private static let czechRejection: @Sendable (ImportReport.Rejection.Reason) -> String = {
    switch $0 {
    case .duplicate: "v datech už je výše; platí první záznam"
    case .unknownKind(let code): "neznámý typ zákazníka „\(code)“"
    case .unknownColumn(let code): "cenová hladina „\(code)“ není v ceníku"
    case .unknownManager(let code): "manažer „\(code)“ není mezi pracovníky"
    case .unknownClient(let code): "zákazník „\(code)“ není v evidenci"
    case .priceCount(let count, let columns): "cen \(count), ale hladin \(columns)"
    }
  }

  private static let czechReject: @Sendable (Reject.Reason) -> String = {
    switch $0 {
    case .unclosedQuote: "uvozovka v tomto řádku není uzavřená"
    case .textAfterQuote: "text za koncovou uvozovkou"
    case .fieldTooLong(let limit): "pole je delší než \(limit) bajtů"
    case .rowTooLong(let limit): "řádek je delší než \(limit) bajtů"
    case .brokenText(let heading): "v „\(heading)“ není text v kódování souboru"
    case .fieldCount(let expected, let found): "polí \(found), má jich být \(expected)"
    case .missing(let heading): "„\(heading)“ není vyplněno"
    case .duplicate(let heading, let value, let line):
      "„\(heading)“ \(value) už je na řádku \(line); platí první záznam"
    case .unknown(let heading, let value): "„\(heading)“ \(value) v datech není"
    case .unreadableNumber(let heading, let value): "„\(heading)“ \(value) není číslo"
    case .numberTooLarge(let heading, let value): "„\(heading)“ \(value) je příliš mnoho"
    case .negative(let heading, let value): "„\(heading)“ \(value) je pod nulou"
    case .zero(let heading): "„\(heading)“ je nula"
    case .notWhole(let heading, let value):
      "„\(heading)“ \(value) není celé číslo, ač se zboží prodává na kusy"
    case .unreadableDate(let heading, let value): "„\(heading)“ \(value) není datum"
    case .noSuchDay(let heading, let value): "„\(heading)“ \(value): takový den není"
    case .unpriced: "zboží nemá všechny ceny"
    }
  }

  private static let czechTrouble: @Sendable (BooksTrouble) -> String = {
    switch $0 {
    case .folderUnreadable(let path, let reason): "\(path): \(czechReason(reason))."
    case .fileUnreadable(let file, let reason): "\(file): \(czechReason(reason))."
    case .fileMissing(let book):
      "Chybí soubor: \(czechBook(book)). Může se jmenovat "
        + book.names.map { $0 + ".csv" }.joined(separator: ", ")
        + ", nebo ho uveďte v nastavení importu."
    case .fileAmbiguous(let book, let files):
      "Hodí se více souborů (\(czechBook(book))): \(files.joined(separator: ", ")). "
        + "Uveďte jeden v nastavení importu."
    case .fileEmpty(let file): "\(file) je prázdný."
    case .notText(let file):
      "\(file) není text v UTF-8, UTF-16 se značkou pořadí, Windows-1251 ani Windows-1250."
    case .headingMissing(let file, let field, let accepted, let found):
      "\(file): chybí sloupec \(field.rawValue). Hodí se záhlaví: "
        + accepted.joined(separator: ", ") + ". Nalezena: " + found.joined(separator: ", ")
        + ". Jiná záhlaví lze uvést v nastavení importu."
    case .priceColumnsMissing(let file): "\(file): kromě kódu tu nejsou sloupce s cenami."
    }
  }

  private static let czechReason: @Sendable (Unreadable) -> String = {
    switch $0 {
    case .absent: "takový soubor ani složka není"
    case .isFile: "to je soubor; uveďte složku, ve které data jsou"
    case .isFolder: "to je složka; odstraňte ji, nebo uveďte soubor v nastavení importu"
    case .forbidden: "chybí právo ke čtení; ať ho dá vlastník"
    case .other: "systém to nedokáže přečíst"
    }
  }
}
