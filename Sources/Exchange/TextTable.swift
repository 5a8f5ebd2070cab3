/// A file of rows under headings, whatever its encoding and delimiter, as clean text.
public struct TextTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The physical line on which it starts; the headings stand on line 1.
    public var line: Int
    /// One for each heading.
    public var fields: [String]

    public init(line: Int, fields: [String]) {
      self.line = line
      self.fields = fields
    }
  }

  public var file: String
  public var headings: [String]
  public var rows: [Row]
  /// Rows that can't be taken apart.
  public var rejects: [Reject]

  /// `isKnown` is asked with folded headings: the encoding and the delimiter that make most of them
  /// known are the file's. `told` hears how far the reading is. Throws for a file without text.
  public init(
    file: String, bytes: [UInt8], countryCode: String, isKnown: (String) -> Bool,
    told: (ReadingProgress) -> Void = { _ in }
  ) throws(BooksTrouble) {
    var table = try Table(file: file, bytes: bytes, countryCode: countryCode, isKnown: isKnown)
    self.file = file
    headings = table.headings
    rows = []
    rejects = []
    while let row = table.next() {
      switch row {
      case .fields(let line, let fields): rows.append(Row(line: line, fields: fields))
      case .fault(let reject): rejects.append(reject)
      }
      if (rows.count + rejects.count) % Self.rowsBetweenTellings == 0 {
        told(
          ReadingProgress(
            file: file, bytesDone: table.bytesDone, bytesTotal: table.byteCount,
            rows: rows.count + rejects.count))
      }
    }
  }

  private static let rowsBetweenTellings = 1000
}
