/// Why books could not be read at all. Rows that can't be read are ``Reject``s instead.
public enum BooksTrouble: Error, Hashable, Sendable, CustomStringConvertible {
  case folderUnreadable(path: String, Unreadable)
  case fileUnreadable(file: String, Unreadable)
  /// A required file was found neither by name nor by its headings.
  case fileMissing(BooksFile)
  /// Several files could hold the same books.
  case fileAmbiguous(BooksFile, files: [String])
  case fileEmpty(file: String)
  /// The file is not text in an encoding that is known here.
  case notText(file: String)
  case headingMissing(file: String, Field, accepted: [String], found: [String])
  case priceColumnsMissing(file: String)

  /// For the person who runs the import, in English.
  public var description: String {
    switch self {
    case .folderUnreadable(let path, let reason): "\(path): \(reason.sentence)."
    case .fileUnreadable(let file, let reason): "\(file): \(reason.sentence)."
    case .fileMissing(let book):
      "No file with \(book.rawValue). It may be called "
        + book.names.map { $0 + ".csv" }.joined(separator: ", ")
        + ", or be named in the configuration's mapping."
    case .fileAmbiguous(let book, let files):
      "Several files could hold the \(book.rawValue): \(files.joined(separator: ", ")). "
        + "Name one in the configuration's mapping."
    case .fileEmpty(let file): "\(file) is empty."
    case .notText(let file):
      "\(file) is not text in UTF-8, UTF-16 with a byte order mark, Windows-1251 or Windows-1250."
    case .headingMissing(let file, let field, let accepted, let found):
      "\(file) has no column for \(field.rawValue). Accepted headings: "
        + accepted.joined(separator: ", ") + ". Found: " + found.joined(separator: ", ")
        + ". Other headings can be named in the configuration's mapping."
    case .priceColumnsMissing(let file): "\(file) has no price columns beside the code."
    }
  }
}
