internal import Desk
internal import Foundation

/// Finds a company's files in a folder: by the configuration, by their names, else by their
/// headings.
struct BooksFolder {
  let folder: URL
  let mapping: Mapping
  let countryCode: String

  /// The tables of the books that are there; required ones are, or this throws.
  func tables() throws(BooksTrouble) -> [BooksFile: Table] {
    let files = try fileNames()
    var tables: [BooksFile: Table] = [:]
    for book in BooksFile.allCases {
      if let file = try named(book, among: files) {
        tables[book] = try table(file, of: [book])
      }
    }
    let taken = Set(tables.values.map(\.file))
    try recognize(files.filter { !taken.contains($0) }, into: &tables)
    for book in BooksFile.allCases where book.isRequired && tables[book] == nil {
      throw .fileMissing(book)
    }
    return tables
  }

  private func fileNames() throws(BooksTrouble) -> [String] {
    var isFolder: ObjCBool = false
    let path = folder.path
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw .folderUnreadable(path: path, Unreadable(path, wantsFolder: true)) }
    do {
      return try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil
      ).filter { BooksFile.endings.contains($0.pathExtension.lowercased()) }
        .map(\.lastPathComponent).sorted()
    } catch {
      throw .folderUnreadable(path: path, Unreadable(path, wantsFolder: true))
    }
  }

  private func named(_ book: BooksFile, among files: [String]) throws(BooksTrouble) -> String? {
    if let file = mapping.files[book] { return file }
    let spokenFor = Set(mapping.files.values)
    let found = files.filter { file in
      !spokenFor.contains(file) && book.isNamed(String(file.prefix(upTo: stemEnd(file))))
    }
    if found.count > 1 { throw .fileAmbiguous(book, files: found) }
    return found.first
  }

  private func stemEnd(_ file: String) -> String.Index {
    file.lastIndex(of: ".") ?? file.endIndex
  }

  private func table(_ file: String, of books: [BooksFile]) throws(BooksTrouble) -> Table {
    let place = folder.appendingPathComponent(file)
    guard let bytes = (try? Data(contentsOf: place)).map([UInt8].init) else {
      throw .fileUnreadable(file: file, Unreadable(place.path, wantsFolder: false))
    }
    let known = Set(books.flatMap { $0.fieldsByHeading(mapping).keys })
    return try Table(
      file: file, bytes: bytes, countryCode: countryCode, isKnown: known.contains)
  }

  /// Gives each file that no name claims to the book that it fits, if there is one that is missing
  /// still. Files that fit none are no business of ours.
  private func recognize(
    _ files: [String], into tables: inout [BooksFile: Table]
  ) throws(BooksTrouble) {
    let missing = BooksFile.allCases.filter { tables[$0] == nil }
    var found: [BooksFile: [Table]] = [:]
    for file in files where !missing.isEmpty {
      guard let table = try? table(file, of: missing), let book = best(missing, for: table) else {
        continue
      }
      found[book, default: []].append(table)
    }
    for (book, candidates) in found {
      if candidates.count > 1 {
        throw .fileAmbiguous(book, files: candidates.map(\.file))
      }
      tables[book] = candidates[0]
    }
  }

  /// The book with the most required columns, all of which the table has.
  private func best(_ books: [BooksFile], for table: Table) -> BooksFile? {
    let folded = table.headings.map(Folding.fold)
    let fitting = books.filter { book in
      let fields = Set(folded.compactMap { book.fieldsByHeading(mapping)[$0] })
      return book.columns.allSatisfy { !$0.isRequired || fields.contains($0.field) }
        && isTelling(folded, of: book)
    }
    return fitting.max { required($0) < required($1) }
  }

  private func required(_ book: BooksFile) -> Int { book.columns.count(where: \.isRequired) }

  /// A code and a name stand in many a file, and so do a code and something else: these two books
  /// are known by their other headings.
  private func isTelling(_ folded: [String], of book: BooksFile) -> Bool {
    switch book {
    case .departments:
      let names = ["Department", "Подразделение", "Отдел", "Oddělení", "Útvar", "Odjel"]
      return names.map(Folding.fold).contains(where: folded.contains)
    case .prices:
      let words = [
        "розничная", "опт", "мелкий опт", "retail", "wholesale", "list", "maloobchodní",
        "velkoobchodní", "maloprodajna", "veleprodajna",
      ]
      return words.map(Folding.fold).contains(where: folded.contains)
    default: return true
    }
  }
}
