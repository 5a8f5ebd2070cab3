internal import Desk
internal import DeskStore
internal import Exchange

/// What an import says, in the language of the desk. A language fills all of it.
struct ImportTexts: Sendable {
  /// Over the columns of the summary: new, changed, unchanged, removed, rejected.
  let headings: [String]
  let table: @Sendable (ImportReport.Table) -> String
  let reading: @Sendable (_ file: String) -> String
  let storing: String
  let rows: @Sendable (_ count: String) -> String
  let note: @Sendable (ReadingNotice) -> String
  let moreNotes: @Sendable (Int) -> String
  let more: @Sendable (Int) -> String
  let reject: @Sendable (Reject.Reason) -> String
  let rejection: @Sendable (ImportReport.Rejection.Reason) -> String
  let rejectsHeadings: [String]
  let allRejects: @Sendable (_ count: Int, _ file: String) -> String
  let rejectsNotWritten: @Sendable (_ file: String) -> String
  let onlyChecked: String
  let nothingChanged: String
  /// Some debts could not be read: none was taken for settled.
  let debtsKept: String
  let nameless: @Sendable (_ configuration: String) -> String
  let trouble: @Sendable (BooksTrouble) -> String

  static func of(_ language: Language) -> ImportTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }
}

extension ImportTexts {
  static let english = ImportTexts(
    headings: ["new", "changed", "unchanged", "removed", "rejected"],
    table: { $0.rawValue }, reading: { "Reading \($0)" }, storing: "Storing",
    rows: { "\($0) rows" }, note: { "Note: \($0.sentence)" },
    moreNotes: { "… and \($0) more notes" }, more: { "… and \($0) more" },
    reject: { $0.sentence },
    rejection: {
      switch $0 {
      case .duplicate: "the books have it before; the first counts"
      case .unknownKind(let code): "its type of client “\(code)” is not known"
      case .unknownColumn(let code): "its price column “\(code)” is not in the price list"
      case .unknownManager(let code): "its manager “\(code)” is not on the staff"
      case .unknownClient(let code): "its client “\(code)” is not in the books"
      case .priceCount(let count, let columns): "\(count) prices for \(columns) columns"
      }
    },
    rejectsHeadings: ["File", "Line", "Reason", "Row"],
    allRejects: { "All \($0) rejected rows: \($1)" },
    rejectsNotWritten: {
      "\($0): the rejected rows can't be written there. Name another file with --rejects."
    },
    onlyChecked: "A check only: nothing was kept.",
    nothingChanged: "Nothing changed: the store had all of it already.",
    debtsKept: "Some debts could not be read: no debt in the store was taken for settled.",
    nameless: { "The company has no name yet: set companyName in \($0)." },
    trouble: { $0.description })

  static let russian = ImportTexts(
    headings: ["новых", "изменено", "без измен.", "удалено", "отклонено"],
    table: russianTable, reading: { "Читаю \($0)" }, storing: "Сохраняю",
    rows: { "строк: \($0)" }, note: { "Замечание: " + russianNote($0) },
    moreNotes: { "… и ещё замечаний: \($0)" }, more: { "… и ещё \($0)" },
    reject: russianReject, rejection: russianRejection,
    rejectsHeadings: ["Файл", "Строка", "Причина", "Запись"],
    allRejects: { "Все отклонённые строки (\($0)): \($1)" },
    rejectsNotWritten: {
      "\($0): сюда нельзя записать отклонённые строки. Назовите другой файл: --rejects."
    },
    onlyChecked: "Только проверка: ничего не сохранено.",
    nothingChanged: "Ничего не изменилось: всё это уже было.",
    debtsKept: "Часть долгов не прочитана: ни один долг не считается погашенным.",
    nameless: { "У компании пока нет названия: укажите companyName в \($0)." },
    trouble: russianTrouble)

  private static let russianTable: @Sendable (ImportReport.Table) -> String = {
    switch $0 {
    case .settings: "настройки"
    case .kinds: "типы"
    case .columns: "колонки цен"
    case .departments: "отделы"
    case .staff: "сотрудники"
    case .clients: "клиенты"
    case .goods: "товары"
    case .receivables: "долги"
    case .history: "история"
    }
  }

  private static let russianBook: @Sendable (BooksFile) -> String = {
    switch $0 {
    case .departments: "отделы"
    case .staff: "сотрудники"
    case .products: "товары"
    case .prices: "цены"
    case .clients: "клиенты"
    case .receivables: "долги"
    case .history: "история продаж"
    }
  }

  private static let russianNote: @Sendable (ReadingNotice) -> String = {
    switch $0 {
    case .absent(let book): "нет файла: \(russianBook(book))"
    case .newKind(let name): "новый тип клиента: \(name), обслуживается как обычный оптовый"
    case .phoneUnreadable(let file, let line, let text):
      "\(file), строка \(line): в «\(text)» нет номера телефона"
    case .markUnknown(let file, let line, let text):
      "\(file), строка \(line): неизвестная отметка «\(text)»"
    case .departmentUnknown(let name): "назначение отдела «\(name)» неизвестно"
    }
  }

  private static let russianRejection: @Sendable (ImportReport.Rejection.Reason) -> String = {
    switch $0 {
    case .duplicate: "уже встречалось выше; считается первая запись"
    case .unknownKind(let code): "неизвестный тип клиента «\(code)»"
    case .unknownColumn(let code): "в прайсе нет колонки цен «\(code)»"
    case .unknownManager(let code): "среди сотрудников нет менеджера «\(code)»"
    case .unknownClient(let code): "нет клиента «\(code)»"
    case .priceCount(let count, let columns): "цен \(count), а колонок \(columns)"
    }
  }

  private static let russianReject: @Sendable (Reject.Reason) -> String = {
    switch $0 {
    case .unclosedQuote: "кавычка в этой строке не закрыта"
    case .textAfterQuote: "текст после закрывающей кавычки"
    case .fieldTooLong(let limit): "поле длиннее \(limit) байт"
    case .rowTooLong(let limit): "строка длиннее \(limit) байт"
    case .brokenText(let heading): "в «\(heading)» не текст в кодировке файла"
    case .fieldCount(let expected, let found): "полей \(found), а должно быть \(expected)"
    case .missing(let heading): "«\(heading)» не заполнено"
    case .duplicate(let heading, let value, let line):
      "«\(heading)» \(value) уже есть в строке \(line); считается первая запись"
    case .unknown(let heading, let value): "«\(heading)» \(value): такого нет в книгах"
    case .unreadableNumber(let heading, let value): "«\(heading)» \(value) – не число"
    case .numberTooLarge(let heading, let value): "«\(heading)» \(value) – слишком много"
    case .negative(let heading, let value): "«\(heading)» \(value) меньше нуля"
    case .zero(let heading): "«\(heading)» – ноль"
    case .notWhole(let heading, let value):
      "«\(heading)» \(value) – не целое, хотя товар продаётся штуками"
    case .unreadableDate(let heading, let value): "«\(heading)» \(value) – не дата"
    case .noSuchDay(let heading, let value): "«\(heading)» \(value): такого дня нет"
    case .unpriced: "у товара нет всех цен"
    }
  }

  private static let russianTrouble: @Sendable (BooksTrouble) -> String = {
    switch $0 {
    case .folderUnreadable(let path, let reason): "\(path): \(russianReason(reason))."
    case .fileUnreadable(let file, let reason): "\(file): \(russianReason(reason))."
    case .fileMissing(let book):
      "Нет файла: \(russianBook(book)). Он может называться "
        + book.names.map { $0 + ".csv" }.joined(separator: ", ")
        + " или быть указан в настройках импорта."
    case .fileAmbiguous(let book, let files):
      "Подходит несколько файлов (\(russianBook(book))): \(files.joined(separator: ", ")). "
        + "Укажите один в настройках импорта."
    case .fileEmpty(let file): "\(file) пуст."
    case .notText(let file):
      "\(file) – не текст в UTF-8, UTF-16 с меткой порядка, Windows-1251 или Windows-1250."
    case .headingMissing(let file, let field, let accepted, let found):
      "\(file): нет колонки \(field.rawValue). Подходят заголовки: "
        + accepted.joined(separator: ", ") + ". Найдены: " + found.joined(separator: ", ")
        + ". Другие заголовки можно указать в настройках импорта."
    case .priceColumnsMissing(let file): "\(file): кроме кода нет колонок с ценами."
    }
  }

  private static let russianReason: @Sendable (Unreadable) -> String = {
    switch $0 {
    case .absent: "такого файла или папки нет"
    case .isFile: "это файл; назовите папку, в которой лежат книги"
    case .isFolder: "это папка; уберите её или укажите файл в настройках импорта"
    case .forbidden: "нет права на чтение; пусть владелец его даст"
    case .other: "система не может это прочитать"
    }
  }
}
