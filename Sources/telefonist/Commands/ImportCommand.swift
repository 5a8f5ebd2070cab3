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

  @Option(name: .long, help: "Where rejected rows are written.")
  var rejects: String?

  func run() throws {
    var options = DeskOptions()
    options.store = store
    options.configuration = configuration
    let opening = try DeskOpening(options)
    let configuration = opening.configuration
    let folder = Places.absolute(folder)
    let progress = ProgressLine()
    let reading = try read(folder, configuration, progress)
    var books = reading.books
    books.companyName = configuration.companyName ?? books.companyName
    books.currency = configuration.currency.map { Currency($0) } ?? books.currency
    books.columns = try configuration.rules.applied(to: books.columns)
    let report = try keep(books, opening, progress)
    progress.clear()
    try ImportSummary(reading: reading, report: report, isCheck: check).say()
    try sayRejects(reading, report)
  }

  private func read(
    _ folder: String, _ configuration: Configuration, _ progress: ProgressLine
  ) throws -> Reading {
    let reader = BooksReader(
      folder: URL(fileURLWithPath: folder), mapping: configuration.mapping,
      countryCode: configuration.countryCode ?? "7")
    return try reader.read { step in
      progress.show("Reading \(step.file)", step.bytesDone, of: step.bytesTotal, rows: step.rows)
    }
  }

  private func keep(
    _ books: Books, _ opening: DeskOpening, _ progress: ProgressLine
  ) throws -> ImportReport {
    let path = opening.storePath
    let isNew = !FileManager.default.fileExists(atPath: path)
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
      progress.show("Storing", done, of: all, rows: done)
    }
  }

  /// A check without a store is made on an empty one.
  private var temporary: String {
    NSTemporaryDirectory() + "telefonist-check-\(getpid()).sqlite"
  }

  private static func remove(_ path: String) {
    for file in [path, path + "-wal", path + "-shm"] { unlink(file) }
  }

  private func sayRejects(_ reading: Reading, _ report: ImportReport) throws {
    for rejection in report.rejections.prefix(20) {
      Console.say("\(rejection.table.rawValue) \(rejection.key): \(rejection.reason)")
    }
    guard !reading.rejects.isEmpty else {
      if !report.rejections.isEmpty { throw ExitCode(2) }
      return
    }
    Console.say("")
    for reject in reading.rejects.prefix(20) {
      Console.say("\(reject.file):\(reject.line): \(reject.reason.sentence)")
    }
    if reading.rejects.count > 20 { Console.say("… and \(reading.rejects.count - 20) more") }
    let file =
      rejects.map(Places.absolute) ?? FileManager.default.currentDirectoryPath
      + "/telefonist-rejects.csv"
    try RejectsFile.write(reading.rejects, to: file)
    Console.say("All \(reading.rejects.count) rejected rows: \(file)")
    throw ExitCode(2)
  }
}

/// What came in, as a table.
struct ImportSummary {
  let reading: Reading
  let report: ImportReport
  let isCheck: Bool

  func say() throws {
    for notice in reading.notices.prefix(10) { Console.say("Note: \(notice.sentence)") }
    if reading.notices.count > 10 { Console.say("… and \(reading.notices.count - 10) more notes") }
    Console.say(row("", ["new", "changed", "unchanged", "removed", "rejected"]))
    for table in ImportReport.Table.allCases where table != .settings {
      let count = report[table]
      let counts = [count.new, count.changed, count.unchanged, count.removed, rejected(table)]
      Console.say(row(table.rawValue, counts.map { ListWords(.english).number($0) }))
    }
    if isCheck {
      Console.say("A check only: nothing was kept.")
    } else if !report.changedAnything {
      Console.say("Nothing changed: the store had all of it already.")
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
