internal import Desk
internal import Foundation

/// A file opened as a table: its encoding and delimiter found, its headings read.
struct Table {
  let file: String
  let byteCount: Int
  let encoding: TextEncoding
  let headings: [String]
  private var scanner: RecordScanner

  enum Row {
    case fields(line: Int, [String])
    case fault(Reject)
  }

  /// `isKnown` is asked with folded headings: the encoding and the delimiter that make most of them
  /// known are the file's. On a tie the likelier encoding, then the delimiter that gives more
  /// fields.
  init(
    file: String, bytes: [UInt8], countryCode: String, isKnown: (String) -> Bool
  ) throws(BooksTrouble) {
    guard let text = EncodedText(bytes, countryCode: countryCode) else {
      throw .notText(file: file)
    }
    var best: (score: Int, encoding: TextEncoding, scanner: RecordScanner, headings: [String])?
    for encoding in text.candidates {
      for delimiter in Self.delimiters {
        var scanner = RecordScanner(text.bytes, delimiter: delimiter)
        guard let record = Self.headingRecord(&scanner) else { continue }
        let headings = record.fields.map { CleanText.clean(encoding.readableText($0)) }
        let known = headings.count { isKnown(Folding.fold($0)) }
        let score = known * 10_000 + min(headings.count, 9999)
        if score > best?.score ?? -1 { best = (score, encoding, scanner, headings) }
      }
    }
    guard let best else { throw .fileEmpty(file: file) }
    self.file = file
    self.byteCount = text.bytes.count
    self.encoding = best.encoding
    self.headings = best.headings
    self.scanner = best.scanner
  }

  private static let delimiters = [
    UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"),
  ]

  /// Whether a comma between digits may part thousands: it may where it also parts the fields.
  var hasCommaDelimiter: Bool { scanner.delimiter == UInt8(ascii: ",") }
  /// Bytes taken apart so far.
  var bytesDone: Int { scanner.place }

  /// The next row that is not blank; nil at the end.
  mutating func next() -> Row? {
    while let record = scanner.next() {
      if let fault = record.fault { return .fault(reject(record, fault)) }
      if record.isBlank { continue }
      var fields: [String] = []
      fields.reserveCapacity(record.fields.count)
      for (place, bytes) in record.fields.enumerated() {
        guard let text = encoding.text(bytes) else {
          let heading = place < headings.count ? headings[place] : String(place + 1)
          return .fault(reject(record, .brokenText(heading: heading)))
        }
        fields.append(CleanText.clean(text))
      }
      return row(record, fields)
    }
    return nil
  }

  private func row(_ record: RecordScanner.Record, _ fields: [String]) -> Row {
    guard fields.count == headings.count else {
      return .fault(
        reject(record, .fieldCount(expected: headings.count, found: fields.count)))
    }
    return .fields(line: record.line, fields)
  }

  private func reject(_ record: RecordScanner.Record, _ reason: Reject.Reason) -> Reject {
    Reject(
      file: file, line: record.line, reason: reason,
      fields: record.fields.map(encoding.readableText))
  }

  /// The first record with anything in it. A first line such as `sep=;` is for spreadsheets.
  private static func headingRecord(_ scanner: inout RecordScanner) -> RecordScanner.Record? {
    while let record = scanner.next() {
      if record.isBlank || record.fields[0].starts(with: "sep=".utf8) { continue }
      return record
    }
    return nil
  }
}

/// Text from outside as the books keep it: on one line, without characters that steer a terminal or
/// hide, without spaces at its ends.
enum CleanText {
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSuspect) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0x09...0x0D).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029 {
        if clean.last != " " { clean.append(" ") }
      } else if !isHidden(scalar) {
        clean.append(scalar)
      }
    }
    return String(trimmed(clean[...]))
  }

  private static func trimmed(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var text = text
    while let first = text.first, first.properties.isWhitespace { text.removeFirst() }
    while let last = text.last, last.properties.isWhitespace { text.removeLast() }
    return text
  }

  /// Anything that calls for a closer look: spaces too, since they may stand at an end.
  private static func isSuspect(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0xAD
      || scalar.value >= 0x061C && isHiddenOrSpace(scalar)
  }

  private static func isHiddenOrSpace(_ scalar: Unicode.Scalar) -> Bool {
    (0x2000...0x206F).contains(scalar.value) || isHidden(scalar)
  }

  /// Control, bidirectional and zero-width characters.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
