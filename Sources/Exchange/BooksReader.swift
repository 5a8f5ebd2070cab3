internal import Desk
public import Foundation

/// Reads a company's books from the files that its accounting system exports.
///
/// Needed are clients, products, prices and staff; departments, receivables and history are read
/// where they are. A row that can't be read, or that names what is not in the books, becomes a
/// ``Reject``; all others come in. Files are only read.
public struct BooksReader: Sendable {
  private let folder: URL
  private let mapping: Mapping
  private let countryCode: String

  /// `countryCode` is the company's own, for its telephone numbers, such as `7` or `420`.
  public init(folder: URL, mapping: Mapping = Mapping(), countryCode: String = "7") {
    self.folder = folder
    self.mapping = mapping
    self.countryCode = countryCode
  }

  /// Throws ``BooksTrouble``. `progress` is told at the end of each file and often in between.
  public func read(
    progress: (ReadingProgress) -> Void = { _ in }
  ) throws(BooksTrouble) -> Reading {
    var tables = try BooksFolder(folder: folder, mapping: mapping, countryCode: countryCode)
      .tables()
    let layouts = try tables.mapValues(by: layout)
    var session = ReadingSession(
      ledger: Ledger(mapping: mapping, countryCode: countryCode),
      bytesTotal: tables.values.reduce(0) { $0 + $1.byteCount })
    session.ledger.hasDepartments = tables[.departments] != nil
    for book in BooksFile.allCases {
      guard let table = tables.removeValue(forKey: book), let layout = layouts[book] else {
        session.absent.append(book)
        continue
      }
      if book == .prices { session.ledger.begin(priceColumns: priceColumns(table)) }
      session.read(table, of: book, layout: layout, ignored: ignored(table, book), progress)
      if book == .prices { session.finishAssortment() }
    }
    return session.reading
  }

  private func layout(
    _ book: BooksFile, _ table: Table
  ) throws(BooksTrouble) -> Row.Layout {
    let fields = book.fieldsByHeading(mapping)
    var layout = Row.Layout(headings: table.headings)
    layout.numbers.commaPartsThousands = table.hasCommaDelimiter
    for (place, heading) in table.headings.enumerated() {
      guard let field = fields[Folding.fold(heading)] else { continue }
      if layout.places[field] == nil { layout.places[field] = place }
    }
    for column in book.columns where column.isRequired && layout.places[column.field] == nil {
      throw .headingMissing(
        file: table.file, column.field, accepted: column.headings, found: table.headings)
    }
    if book == .prices, priceColumns(table).isEmpty {
      throw .priceColumnsMissing(file: table.file)
    }
    return layout
  }

  /// All headings of the price list that are neither its code nor something of the good's own.
  private func priceColumns(_ table: Table) -> [(name: String, place: Int)] {
    let fields = BooksFile.prices.fieldsByHeading(mapping)
    let ofGoods = BooksFile.products.fieldsByHeading(mapping)
    var seen: Set<String> = []
    return table.headings.enumerated().compactMap { place, heading in
      let folded = Folding.fold(heading)
      let isPrice = !folded.isEmpty && fields[folded] == nil && ofGoods[folded] == nil
      return isPrice && seen.insert(folded).inserted ? (heading, place) : nil
    }
  }

  private func ignored(_ table: Table, _ book: BooksFile) -> [String] {
    let fields = book.fieldsByHeading(mapping)
    let prices = book == .prices ? Set(priceColumns(table).map(\.place)) : []
    var seen: Set<Field> = []
    return table.headings.enumerated().compactMap { place, heading in
      if prices.contains(place) || heading.isEmpty { return nil }
      guard let field = fields[Folding.fold(heading)] else { return heading }
      return seen.insert(field).inserted ? nil : heading
    }
  }
}

extension [BooksFile: Table] {
  fileprivate func mapValues<Result>(
    by transform: (BooksFile, Table) throws(BooksTrouble) -> Result
  ) throws(BooksTrouble) -> [BooksFile: Result] {
    var mapped: [BooksFile: Result] = [:]
    for book in BooksFile.allCases {
      if let table = self[book] { mapped[book] = try transform(book, table) }
    }
    return mapped
  }
}

/// One reading under way.
private struct ReadingSession {
  var ledger: Ledger
  let bytesTotal: Int
  var absent: [BooksFile] = []
  private var rejects: [BooksFile: [Reject]] = [:]
  private var reports: [FileReport] = []
  private var bytesBefore = 0
  private var rowsBefore = 0

  /// Rows from one word of progress to the next.
  private static let stride = 500

  init(ledger: Ledger, bytesTotal: Int) {
    self.ledger = ledger
    self.bytesTotal = bytesTotal
  }

  var reading: Reading {
    var books = ledger.books
    books.receivablesAreWhole = rejects[.receivables] == nil
    return Reading(
      books: books,
      rejects: BooksFile.allCases.flatMap { (rejects[$0] ?? []).sorted { $0.line < $1.line } },
      files: reports, notices: absent.map(ReadingNotice.absent) + ledger.notices)
  }

  mutating func read(
    _ table: Table, of book: BooksFile, layout: Row.Layout, ignored: [String],
    _ progress: (ReadingProgress) -> Void
  ) {
    var table = table
    var report = FileReport(
      book: book, file: table.file, encoding: table.encoding, rows: 0, accepted: 0, rejected: 0,
      ignoredHeadings: ignored)
    while let next = table.next() {
      report.rows += 1
      if let reject = take(next, of: book, table.file, layout) {
        rejects[book, default: []].append(reject)
        report.rejected += 1
      } else {
        report.accepted += 1
      }
      if report.rows % Self.stride == 0 { progress(done(table, report.rows)) }
    }
    progress(done(table, report.rows))
    bytesBefore += table.byteCount
    rowsBefore += report.rows
    reports.append(report)
  }

  /// Nil when the row came in.
  private mutating func take(
    _ next: Table.Row, of book: BooksFile, _ file: String, _ layout: Row.Layout
  ) -> Reject? {
    switch next {
    case .fault(let reject): return reject
    case .fields(let line, let fields):
      let row = Row(file: file, line: line, fields: fields, layout: layout)
      do throws(Reject.Reason) {
        try ledger.take(row, of: book)
        return nil
      } catch {
        return row.reject(error)
      }
    }
  }

  private func done(_ table: Table, _ rows: Int) -> ReadingProgress {
    ReadingProgress(
      file: table.file, bytesDone: bytesBefore + table.bytesDone, bytesTotal: bytesTotal,
      rows: rowsBefore + rows)
  }

  /// Goods that turn out to have no prices were accepted too early.
  mutating func finishAssortment() {
    let unpriced = ledger.finishAssortment()
    rejects[.products, default: []] += unpriced
    for place in reports.indices where reports[place].book == .products {
      reports[place].accepted -= unpriced.count
      reports[place].rejected += unpriced.count
    }
  }
}
