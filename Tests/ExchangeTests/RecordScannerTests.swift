internal import Foundation
internal import Testing

@testable internal import Exchange

@Suite("Comma-separated values, taken apart as bytes")
struct RecordScannerTests {
  private func records(_ text: String, _ delimiter: Character = ";") -> [RecordScanner.Record] {
    var scanner = RecordScanner(Array(text.utf8), delimiter: delimiter.asciiValue ?? 0)
    var records: [RecordScanner.Record] = []
    while let record = scanner.next() { records.append(record) }
    return records
  }

  private func texts(_ record: RecordScanner.Record) -> [String] {
    record.fields.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "Lines end with LF, CR LF or CR, and the last may not end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let records = records(["a;b", "", "c;"].joined(separator: end))
    #expect(records.map(texts) == [["a", "b"], [""], ["c", ""]])
    #expect(records.map(\.line) == [1, 2, 3])
  }

  @Test("Quoted fields hold delimiters, doubled quotes and line ends")
  func quotes() {
    let records = records("\"a;\"\"b\"\"\nc\";d\r\n\"\";\"x\"\r\ne;f")
    #expect(records.map(texts) == [["a;\"b\"\nc", "d"], ["", "x"], ["e", "f"]])
    #expect(records.map(\.line) == [1, 3, 4])
    #expect(records.allSatisfy { $0.fault == nil })
  }

  @Test("A quote inside a plain field is a quote")
  func innerQuote() {
    #expect(records("ООО \"Ромашка\";x").map(texts) == [["ООО \"Ромашка\"", "x"]])
  }

  @Test("A quote that never closes costs its own row alone")
  func unclosed() {
    let records = records("a;b\n\"c;d\ne;f\ng;h\n")
    #expect(records.map(\.fault) == [nil, .unclosedQuote, nil, nil])
    #expect(records.map(\.line) == [1, 2, 3, 4])
    #expect(records.last.map(texts) == ["g", "h"])
  }

  @Test("A quote that closes in a later row by chance costs its own row alone")
  func closedByChance() {
    let records = records("\"a;b\nc;d\ne;\"f\"\ng;h")
    #expect(records.map(\.fault) == [.unclosedQuote, nil, nil, nil])
    #expect(records.map(texts).contains(["e", "f"]))
    #expect(records.last?.line == 4)
  }

  @Test("Text behind a closing quote is told apart")
  func textAfterQuote() {
    #expect(records("\"a\"b;c\nd;e").map(\.fault) == [.textAfterQuote, nil])
  }

  @Test("Fields and rows beyond the limits are refused, the next row is not")
  func limits() {
    let long = String(repeating: "x", count: RecordScanner.fieldLimit + 1)
    let field = records("\(long);a\nb;c")
    #expect(field.map(\.fault) == [.fieldTooLong(limit: RecordScanner.fieldLimit), nil])
    #expect(field.first?.fields.first?.count == 1000)
    let wide = String(repeating: String(repeating: "x", count: 60_000) + ";", count: 18)
    #expect(
      records("\(wide)\nb;c").map(\.fault) == [.rowTooLong(limit: RecordScanner.rowLimit), nil])
  }

  @Test("A quoted field of many thousand lines is a quote left open")
  func manyLines() {
    let lines = String(repeating: "x\n", count: RecordScanner.lineLimit + 2)
    let records = records("\"\(lines)\";a\nb;c")
    #expect(records.first?.fault == .unclosedQuote)
    #expect(records.count == RecordScanner.lineLimit + 4)
  }
}
