/// A row that was not taken in, and why.
public struct Reject: Hashable, Sendable {
  public var file: String
  /// The physical line on which the row starts; the headings stand on line 1.
  public var line: Int
  public var reason: Reason
  /// The row's fields as they stand in the file, long ones cut; a single text where the row could
  /// not be taken apart.
  public var fields: [String]

  public init(file: String, line: Int, reason: Reason, fields: [String]) {
    self.file = file
    self.line = line
    self.reason = reason
    self.fields = fields
  }

  /// Why a row was not taken in. `heading` is the column's heading as the file has it.
  public enum Reason: Error, Hashable, Sendable {
    /// A quote opens a field of this row and closes nowhere within the limit of a field.
    case unclosedQuote
    /// Text follows a closing quote.
    case textAfterQuote
    case fieldTooLong(limit: Int)
    case rowTooLong(limit: Int)
    /// Bytes that the file's encoding does not have.
    case brokenText(heading: String)
    case fieldCount(expected: Int, found: Int)
    case missing(heading: String)
    case duplicate(heading: String, value: String, firstLine: Int)
    /// Names a code or word that is not in the books.
    case unknown(heading: String, value: String)
    case unreadableNumber(heading: String, value: String)
    case numberTooLarge(heading: String, value: String)
    case negative(heading: String, value: String)
    /// Zero where something is needed.
    case zero(heading: String)
    /// A fraction of something that is counted in whole pieces.
    case notWhole(heading: String, value: String)
    case unreadableDate(heading: String, value: String)
    /// A date that the calendar does not have, such as 31.02.2026.
    case noSuchDay(heading: String, value: String)
    /// A good without a complete row of prices: an operator can't type one.
    case unpriced
  }
}

extension Reject.Reason {
  /// The reason in English, for lists and files.
  public var sentence: String {
    switch self {
    case .unclosedQuote, .textAfterQuote, .fieldTooLong, .rowTooLong, .brokenText, .fieldCount:
      shapeSentence
    case .missing(let heading): "“\(heading)” is empty"
    case .duplicate(let heading, let value, let line):
      "“\(heading)” \(value) stands already on line \(line); the first counts"
    case .unknown(let heading, let value): "“\(heading)” \(value) is not in the books"
    case .unreadableNumber(let heading, let value): "“\(heading)” \(value) is not a number"
    case .numberTooLarge(let heading, let value): "“\(heading)” \(value) is too large"
    case .negative(let heading, let value): "“\(heading)” \(value) is negative"
    case .zero(let heading): "“\(heading)” is zero"
    case .notWhole(let heading, let value):
      "“\(heading)” \(value) is not whole, though the good is sold by the piece"
    case .unreadableDate(let heading, let value): "“\(heading)” \(value) is not a date"
    case .noSuchDay(let heading, let value): "“\(heading)” \(value) is not in the calendar"
    case .unpriced: "the good has no complete prices"
    }
  }

  private var shapeSentence: String {
    switch self {
    case .unclosedQuote: "a quote that opens in this row is not closed"
    case .textAfterQuote: "text follows a closing quote"
    case .fieldTooLong(let limit): "a field is longer than \(limit) bytes"
    case .rowTooLong(let limit): "the row is longer than \(limit) bytes"
    case .brokenText(let heading): "“\(heading)” has bytes that are no text in the file's encoding"
    case .fieldCount(let expected, let found): "\(found) fields where \(expected) are expected"
    default: ""
    }
  }
}
