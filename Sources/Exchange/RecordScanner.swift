/// Takes comma-separated values apart as bytes: RFC 4180, with any delimiter and any line ends.
///
/// It works on bytes, since the delimiters, quotes and line ends are the same in each encoding
/// read here. Each byte is looked at a bounded number of times, whatever the file holds.
struct RecordScanner {
  /// Bytes in a field; a quote that is not closed within them counts as never closed.
  static let fieldLimit = 65_536
  /// Bytes in a row.
  static let rowLimit = 1_048_576
  /// Lines that a row may go over; beyond them one of its quotes was not meant as one.
  static let lineLimit = 200
  /// Bytes that a reject keeps of a row that could not be taken apart.
  private static let excerpt = 1000

  struct Record {
    /// The physical line on which it starts, from 1.
    let line: Int
    /// Bytes of the fields; quotes that enclose a field are left out.
    let fields: [ArraySlice<UInt8>]
    /// Why the record could not be taken apart; its one field is then the start of the line.
    let fault: Reject.Reason?

    /// Only delimiters and spaces.
    var isBlank: Bool { fields.allSatisfy { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } } }
  }

  private let bytes: [UInt8]
  let delimiter: UInt8
  private(set) var place: Int
  private(set) var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.place = 0
  }

  /// The next record, blank ones among them; nil at the end.
  mutating func next() -> Record? {
    guard place < bytes.count else { return nil }
    let (start, startLine) = (place, line)
    var fields: [ArraySlice<UInt8>] = []
    do throws(Reject.Reason) {
      repeat {
        fields.append(try field())
        if line - startLine > Self.lineLimit { throw .unclosedQuote }
        if place - start > Self.rowLimit { throw .rowTooLong(limit: Self.rowLimit) }
      } while passDelimiter()
      passLineEnd()
      return Record(line: startLine, fields: fields, fault: nil)
    } catch {
      place = start
      line = startLine
      let text = restOfLine()
      return Record(line: startLine, fields: [text.prefix(Self.excerpt)], fault: error)
    }
  }

  private mutating func field() throws(Reject.Reason) -> ArraySlice<UInt8> {
    let isQuoted = place < bytes.count && bytes[place] == Self.quote
    return try isQuoted ? quotedField() : plainField()
  }

  private mutating func plainField() throws(Reject.Reason) -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, bytes[place] != delimiter, !isLineEnd(bytes[place]) { place += 1 }
    if place - start > Self.fieldLimit { throw .fieldTooLong(limit: Self.fieldLimit) }
    return bytes[start..<place]
  }

  private mutating func quotedField() throws(Reject.Reason) -> ArraySlice<UInt8> {
    place += 1
    let start = place
    var hasDoubled = false
    while place < bytes.count, place - start <= Self.fieldLimit {
      let byte = bytes[place]
      if byte == Self.quote {
        guard place + 1 < bytes.count, bytes[place + 1] == Self.quote else {
          let end = place
          place += 1
          guard place == bytes.count || bytes[place] == delimiter || isLineEnd(bytes[place]) else {
            throw lineEnds(upTo: end, from: start) > 0 ? .unclosedQuote : .textAfterQuote
          }
          line += lineEnds(upTo: end, from: start)
          return hasDoubled ? undoubled(start..<end) : bytes[start..<end]
        }
        hasDoubled = true
        place += 1
      }
      place += 1
    }
    throw .unclosedQuote
  }

  private func undoubled(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      text.append(bytes[place])
      place += bytes[place] == Self.quote ? 2 : 1
    }
    return text[...]
  }

  /// Line ends between two places; CR LF counts once.
  private func lineEnds(upTo end: Int, from start: Int) -> Int {
    var ends = 0
    for place in start..<end {
      if bytes[place] == Self.carriageReturn {
        ends += 1
      } else if bytes[place] == Self.lineFeed {
        if place == start || bytes[place - 1] != Self.carriageReturn { ends += 1 }
      }
    }
    return ends
  }

  private mutating func passDelimiter() -> Bool {
    guard place < bytes.count, bytes[place] == delimiter else { return false }
    place += 1
    return true
  }

  private mutating func passLineEnd() {
    guard place < bytes.count else { return }
    let isReturn = bytes[place] == Self.carriageReturn
    place += 1
    if isReturn, place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
    line += 1
  }

  private mutating func restOfLine() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, !isLineEnd(bytes[place]) { place += 1 }
    let text = bytes[start..<place]
    passLineEnd()
    return text
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }
}
