public import Desk
internal import GRDB

extension Store {
  /// Takes a company's books in, whole or not at all. New rows are added, known ones brought up to
  /// date, none removed but receivables, of which the books hold all there are. With `check` the
  /// same report comes and nothing is kept.
  ///
  /// `progress` hears how many of how many rows were read; what it throws ends the import.
  public func importBooks(
    _ books: Books, asOf day: Day, check: Bool = false,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> ImportReport {
    do {
      return try with { session in
        try withoutActuallyEscaping(progress) { progress in
          let run = Import(session: session, books: books, isCheck: check, progress: progress)
          return try session.atomically(keeping: !check) { try run.run(asOf: day) }
        }
      }
    } catch let error where error is DatabaseError || error is PostgresTrouble {
      throw StoreError.troubled(path: shownPath, StoreTrouble(error))
    }
  }
}

/// One import on its way.
final class Import {
  let session: Session
  let books: Books
  var report: ImportReport
  private let progress: (Int, Int) throws -> Void
  private var rowsRead = 0
  private let rowsInAll: Int

  init(
    session: Session, books: Books, isCheck: Bool, progress: @escaping (Int, Int) throws -> Void
  ) {
    self.session = session
    self.books = books
    self.progress = progress
    report = ImportReport(isCheck: isCheck)
    rowsInAll =
      books.kinds.count + books.columns.count + books.departments.count + books.staff.count
      + books.clients.count + books.goods.count + books.receivables.count + books.history.count
  }

  func run(asOf day: Day) throws -> ImportReport {
    try progress(0, rowsInAll)
    try ImportedCompany(run: self).keep()
    try ImportedClients(run: self).keep()
    try ImportedGoods(run: self).keep()
    try ImportedReceivables(run: self).keep()
    try ImportedHistory(run: self).keep()
    let receivables = report[.receivables]
    if receivables.new + receivables.changed + receivables.removed > 0 {
      _ = try Counter(session: session).next(MostOverdue.counter)
    }
    if report.changedAnything {
      try Billing(session: session).settle()
      try Learnt(session: session).learn(report)
      try CompanyTables(session: session).keep("booksAsOf", String(day.number))
      try AuditTrail(session: session).add(.booksImported, "", report.summary)
    }
    try progress(rowsInAll, rowsInAll)
    return report
  }

  private static let rowsPerProgress = 500

  func read() throws {
    rowsRead += 1
    if rowsRead % Self.rowsPerProgress == 0 { try progress(rowsRead, rowsInAll) }
  }

  func reject(
    _ table: ImportReport.Table, _ key: String, _ reason: ImportReport.Rejection.Reason
  ) {
    report.rejections.append(.init(table: table, key: key, reason: reason))
  }

  func count(_ table: ImportReport.Table, _ place: WritableKeyPath<ImportReport.Count, Int>) {
    report.counts[table, default: ImportReport.Count()][keyPath: place] += 1
  }

  /// Counts a row by what stands in the store for it, and writes it where they differ.
  func put<Value: Equatable>(
    _ table: ImportReport.Table, _ value: Value, before: Value?, write: () throws -> Void
  ) throws {
    switch before {
    case value?: count(table, \.unchanged)
    case nil:
      count(table, \.new)
      try write()
    default:
      count(table, \.changed)
      try write()
    }
  }
}
