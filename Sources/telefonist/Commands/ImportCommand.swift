internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Exchange
internal import Foundation

/// `telefonist import`: takes in a company's books.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes in a company's books: clients, goods, prices, debts, history, staff.",
    discussion: """
      DIR holds the files as an accounting system exports them: CSV in UTF-8 or Windows-1251/1250, \
      with English, Russian, Czech or Croatian headings; others are named in the configuration. A \
      second import of the same files changes nothing. Rows that can't be read are listed and \
      written to a file of rejects; the others go in, all together or not at all.

      Exit status: 0 all rows are in, 2 some rows were rejected, 1 the import failed and the store \
      is as it was.
      """)

  @Argument(help: "The folder with the books.", completion: .directory)
  var folder: String

  @Flag(name: .long, help: "Only reports: nothing is kept.")
  var check = false

  @Option(name: .long, help: "The store to import into; it is made if there is none.")
  var store: String?

  @Option(name: .customLong("config"), help: "A configuration file in place of the usual one.")
  var configuration: String?

  @Option(name: .long, help: "The language of the report: en, ru, cs or hr.")
  var language: Language?

  @Option(name: .long, help: "Where rejected rows are written.")
  var rejects: String?

  func run() throws {
    var options = DeskOptions()
    options.store = store
    options.configuration = configuration
    options.language = language
    let opening = try DeskOpening(options)
    let configuration = opening.configuration
    let folder = Places.absolute(folder)
    let texts = ImportTexts.of(opening.language)
    let progress = ProgressLine(language: opening.language)
    let reading = try read(folder, configuration, progress, texts)
    var books = reading.books
    books.companyName = configuration.companyName ?? books.companyName
    books.currency = configuration.currency.map { Currency($0) } ?? books.currency
    books.columns = try configuration.rules.applied(to: books.columns)
    let report = try keep(books, opening, progress, texts)
    progress.clear()
    ImportSummary(
      reading: reading, report: report, isCheck: check, language: opening.language, texts: texts
    ).say()
    if (books.companyName ?? "").isEmpty {
      let file = self.configuration.map(Places.absolute) ?? Places().configurationFile
      Console.say(texts.nameless(file))
    }
    try sayRejects(reading, report, texts)
  }

  private func read(
    _ folder: String, _ configuration: Configuration, _ progress: ProgressLine,
    _ texts: ImportTexts
  ) throws -> Reading {
    let reader = BooksReader(
      folder: URL(fileURLWithPath: folder), mapping: configuration.mapping,
      countryCode: configuration.countryCode ?? "7")
    do throws(BooksTrouble) {
      return try reader.read { step in
        progress.show(
          texts.reading(step.file), step.bytesDone, of: step.bytesTotal, rows: step.rows)
      }
    } catch {
      progress.clear()
      throw Complaint(texts.trouble(error))
    }
  }

  private func keep(
    _ books: Books, _ opening: DeskOpening, _ progress: ProgressLine, _ texts: ImportTexts
  ) throws -> ImportReport {
    let path = opening.storePath
    let isNew =
      !StoreAddress(path).isServer && !FileManager.default.fileExists(atPath: path)
    let store = try Store.open(path: check && isNew ? temporary : path)
    defer { if check, isNew { Self.remove(temporary) } }
    if !check {
      if let code = opening.configuration.countryCode {
        try store.keepSetting("countryCode", code)
      }
      let rules = try store.company()?.rules ?? Rules()
      let changed = opening.configuration.rules.applied(to: rules)
      if changed != rules { try store.keep(changed) }
    }
    return try store.importBooks(books, asOf: WallClock.today(), check: check) { done, all in
      progress.show(texts.storing, done, of: all, rows: done)
    }
  }

  /// A check without a store is made on an empty one.
  private var temporary: String {
    NSTemporaryDirectory() + "telefonist-check-\(getpid()).sqlite"
  }

  private static func remove(_ path: String) {
    for file in [path, path + "-wal", path + "-shm"] { unlink(file) }
  }

  private func sayRejects(
    _ reading: Reading, _ report: ImportReport, _ texts: ImportTexts
  ) throws {
    for rejection in report.rejections.prefix(20) {
      Console.say(
        "\(texts.table(rejection.table)) \(rejection.key): \(texts.rejection(rejection.reason))")
    }
    guard !reading.rejects.isEmpty else {
      if !report.rejections.isEmpty { throw ExitCode(2) }
      return
    }
    Console.say("")
    for reject in reading.rejects.prefix(20) {
      Console.say("\(reject.file):\(reject.line): \(texts.reject(reject.reason))")
    }
    if reading.rejects.count > 20 { Console.say(texts.more(reading.rejects.count - 20)) }
    let file =
      rejects.map(Places.absolute) ?? FileManager.default.currentDirectoryPath
      + "/telefonist-rejects.csv"
    do {
      try RejectsFile.write(
        reading.rejects, to: file, headings: texts.rejectsHeadings, words: texts.reject)
    } catch {
      throw Complaint(texts.rejectsNotWritten(file))
    }
    Console.say(texts.allRejects(reading.rejects.count, file))
    throw ExitCode(2)
  }
}

/// What came in, as a table.
struct ImportSummary {
  let reading: Reading
  let report: ImportReport
  let isCheck: Bool
  let language: Language
  let texts: ImportTexts

  func say() {
    for notice in reading.notices.prefix(10) { Console.say(texts.note(notice)) }
    if reading.notices.count > 10 { Console.say(texts.moreNotes(reading.notices.count - 10)) }
    Console.say(row("", texts.headings))
    for table in ImportReport.Table.allCases where table != .settings {
      let count = report[table]
      let counts = [count.new, count.changed, count.unchanged, count.removed, rejected(table)]
      Console.say(row(texts.table(table), counts.map { ListWords(language).number($0) }))
    }
    if !reading.books.receivablesAreWhole { Console.say(texts.debtsKept) }
    if isCheck {
      Console.say(texts.onlyChecked)
    } else if !report.changedAnything {
      Console.say(texts.nothingChanged)
    }
  }

  private func rejected(_ table: ImportReport.Table) -> Int {
    let inStore = report.rejections.filter { $0.table == table }.count
    let inFiles = reading.files.filter { Self.table($0.book) == table }
    return inStore + inFiles.reduce(0) { $0 + $1.rejected }
  }

  private static func table(_ book: BooksFile) -> ImportReport.Table {
    switch book {
    case .departments: .departments
    case .staff: .staff
    case .products, .prices: .goods
    case .clients: .clients
    case .receivables: .receivables
    case .history: .history
    }
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    name.padded(to: 14) + cells.map { $0.padded(to: 11, isRight: true) }.joined()
  }
}

extension String {
  /// Filled up with spaces to a number of characters.
  func padded(to count: Int, isRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, count - self.count))
    return isRight ? spaces + self : self + spaces
  }
}
