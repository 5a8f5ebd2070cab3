internal import Desk
internal import DeskStore
internal import Exchange

extension ImportTexts {
  static let croatian = ImportTexts(
    headings: ["novih", "izmjena", "istih", "uklonjenih", "odbijenih"],
    table: croatianTable, reading: { "Čitam \($0)" }, storing: "Spremam",
    rows: { "redaka: \($0)" }, note: { "Napomena: " + croatianNote($0) },
    moreNotes: { "… i još napomena: \($0)" }, more: { "… i još \($0)" },
    reject: croatianReject, rejection: croatianRejection,
    rejectsHeadings: ["Datoteka", "Redak", "Razlog", "Zapis"],
    allRejects: { "Svi odbijeni redci (\($0)): \($1)" },
    rejectsNotWritten: {
      "\($0): ovamo se odbijeni redci ne mogu zapisati. Navedite drugu datoteku: --rejects."
    },
    onlyChecked: "Samo provjera: ništa nije spremljeno.",
    nothingChanged: "Ništa se nije promijenilo: sve je to već bilo u bazi.",
    debtsKept: "Neki se dugovi nisu mogli pročitati: nijedan se ne smatra podmirenim.",
    nameless: { "Tvrtka još nema naziv: zadajte companyName u \($0)." },
    trouble: croatianTrouble)

  private static let croatianTable: @Sendable (ImportReport.Table) -> String = {
    switch $0 {
    case .settings: "postavke"
    case .kinds: "vrste"
    case .columns: "stupci cjenika"
    case .departments: "odjeli"
    case .staff: "zaposlenici"
    case .clients: "kupci"
    case .goods: "artikli"
    case .receivables: "dugovanja"
    case .history: "povijest"
    }
  }

  private static let croatianBook: @Sendable (BooksFile) -> String = {
    switch $0 {
    case .departments: "odjeli"
    case .staff: "zaposlenici"
    case .products: "artikli"
    case .prices: "cijene"
    case .clients: "kupci"
    case .receivables: "dugovanja"
    case .history: "povijest prodaje"
    }
  }

  private static let croatianNote: @Sendable (ReadingNotice) -> String = {
    switch $0 {
    case .absent(let book): "nema datoteke: \(croatianBook(book))"
    case .newKind(let name): "nova vrsta kupca: \(name), poslužuje se kao obična veleprodaja"
    case .phoneUnreadable(let file, let line, let text):
      "\(file), redak \(line): u „\(text)“ nema telefonskog broja"
    case .markUnknown(let file, let line, let text):
      "\(file), redak \(line): nepoznata oznaka „\(text)“"
    case .departmentUnknown(let name): "čime se bavi odjel „\(name)“, nije poznato"
    }
  }

  private static let croatianRejection: @Sendable (ImportReport.Rejection.Reason) -> String = {
    switch $0 {
    case .duplicate: "već postoji ranije; vrijedi prvi zapis"
    case .unknownKind(let code): "nepoznata vrsta kupca „\(code)“"
    case .unknownColumn(let code): "u cjeniku nema stupca „\(code)“"
    case .unknownManager(let code): "među zaposlenicima nema komercijalista „\(code)“"
    case .unknownClient(let code): "nema kupca „\(code)“"
    case .priceCount(let count, let columns): "cijena \(count), a stupaca \(columns)"
    }
  }

  private static let croatianReject: @Sendable (Reject.Reason) -> String = {
    switch $0 {
    case .unclosedQuote: "navodnik u ovom retku nije zatvoren"
    case .textAfterQuote: "tekst nakon završnog navodnika"
    case .fieldTooLong(let limit): "polje je dulje od \(limit) bajtova"
    case .rowTooLong(let limit): "redak je dulji od \(limit) bajtova"
    case .brokenText(let heading): "u „\(heading)“ nije tekst u kodiranju datoteke"
    case .fieldCount(let expected, let found): "polja \(found), a treba ih biti \(expected)"
    case .missing(let heading): "„\(heading)“ nije ispunjeno"
    case .duplicate(let heading, let value, let line):
      "„\(heading)“ \(value) već je u retku \(line); vrijedi prvi zapis"
    case .unknown(let heading, let value): "„\(heading)“ \(value): toga nema u podacima"
    case .unreadableNumber(let heading, let value): "„\(heading)“ \(value) nije broj"
    case .numberTooLarge(let heading, let value): "„\(heading)“ \(value) je prevelik broj"
    case .negative(let heading, let value): "„\(heading)“ \(value) manje je od nule"
    case .zero(let heading): "„\(heading)“ je nula"
    case .notWhole(let heading, let value):
      "„\(heading)“ \(value) nije cijeli broj, a artikl se prodaje na komade"
    case .unreadableDate(let heading, let value): "„\(heading)“ \(value) nije datum"
    case .noSuchDay(let heading, let value): "„\(heading)“ \(value): takvog dana nema"
    case .unpriced: "artikl nema sve cijene"
    }
  }

  private static let croatianTrouble: @Sendable (BooksTrouble) -> String = {
    switch $0 {
    case .folderUnreadable(let path, let reason): "\(path): \(croatianReason(reason))."
    case .fileUnreadable(let file, let reason): "\(file): \(croatianReason(reason))."
    case .fileMissing(let book):
      "Nema datoteke: \(croatianBook(book)). Može se zvati "
        + book.names.map { $0 + ".csv" }.joined(separator: ", ")
        + " ili biti navedena u postavkama uvoza."
    case .fileAmbiguous(let book, let files):
      "Odgovara više datoteka (\(croatianBook(book))): \(files.joined(separator: ", ")). "
        + "Navedite jednu u postavkama uvoza."
    case .fileEmpty(let file): "\(file) je prazna datoteka."
    case .notText(let file):
      "\(file) nije tekst u UTF-8, UTF-16 s oznakom poretka, Windows-1251 ili Windows-1250."
    case .headingMissing(let file, let field, let accepted, let found):
      "\(file): nema stupca \(field.rawValue). Prihvaćaju se zaglavlja: "
        + accepted.joined(separator: ", ") + ". Pronađena su: " + found.joined(separator: ", ")
        + ". Druga se zaglavlja mogu navesti u postavkama uvoza."
    case .priceColumnsMissing(let file): "\(file): osim šifre nema stupaca s cijenama."
    }
  }

  private static let croatianReason: @Sendable (Unreadable) -> String = {
    switch $0 {
    case .absent: "takve datoteke ili mape nema"
    case .isFile: "to je datoteka; navedite mapu u kojoj su podaci"
    case .isFolder: "to je mapa; uklonite je ili navedite datoteku u postavkama uvoza"
    case .forbidden: "nema prava čitanja; neka ga da vlasnik"
    case .other: "sustav to ne može pročitati"
    }
  }
}
