public import Desk

/// What was read from a folder of books.
public struct Reading: Hashable, Sendable {
  public var books: Books
  /// In the order of the files and their lines.
  public var rejects: [Reject]
  public var files: [FileReport]
  /// What a person should know though nothing was rejected for it.
  public var notices: [ReadingNotice]

  public init(
    books: Books, rejects: [Reject], files: [FileReport], notices: [ReadingNotice]
  ) {
    self.books = books
    self.rejects = rejects
    self.files = files
    self.notices = notices
  }
}

/// What one file gave. `rows` = `accepted` + `rejected`.
public struct FileReport: Hashable, Sendable {
  public var book: BooksFile
  public var file: String
  public var encoding: TextEncoding
  public var rows: Int
  public var accepted: Int
  public var rejected: Int
  /// Columns that nothing was read from.
  public var ignoredHeadings: [String]
}

/// Something noticed while reading.
public enum ReadingNotice: Hashable, Sendable {
  /// An optional file is not there.
  case absent(BooksFile)
  /// A type of client that has no route of its own: treated as an ordinary wholesale client.
  case newKind(String)
  /// A telephone number that can't be dialled; the client was taken in without it.
  case phoneUnreadable(file: String, line: Int, text: String)
  /// A mark of a good that means nothing here; the good was taken in without it.
  case markUnknown(file: String, line: Int, text: String)
  /// A department whose purpose its name does not tell: no routing leads there.
  case departmentUnknown(String)

  /// In English, for lists.
  public var sentence: String {
    switch self {
    case .absent(let book): "no file with \(book.rawValue)"
    case .newKind(let name): "new type of client: \(name), served as an ordinary wholesale client"
    case .phoneUnreadable(let file, let line, let text):
      "\(file), line \(line): no telephone number in “\(text)”"
    case .markUnknown(let file, let line, let text):
      "\(file), line \(line): unknown mark “\(text)”"
    case .departmentUnknown(let name): "the purpose of the department “\(name)” is not known"
    }
  }
}

/// How far the reading is, for a progress bar.
public struct ReadingProgress: Hashable, Sendable {
  public var file: String
  /// Bytes read of all files together.
  public var bytesDone: Int
  public var bytesTotal: Int
  /// Rows read of all files together.
  public var rows: Int
}
