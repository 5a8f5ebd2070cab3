internal import Foundation

/// A line of a CSV file that a spreadsheet opens by a double click, with CR LF at its end. The file
/// begins with ``mark``.
public enum SpreadsheetLine {
  /// The byte order mark by which a spreadsheet knows UTF-8.
  public static let mark = "\u{FEFF}"
  /// Longer fields are cut.
  private static let fieldLimit = 1000

  /// A cell that a spreadsheet would take for a formula gets an apostrophe before it; control
  /// characters become spaces.
  public static func of(_ fields: [String], separator: String = ";") -> String {
    fields.map { cell($0, separator) }.joined(separator: separator) + "\r\n"
  }

  private static func cell(_ field: String, _ separator: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in field.unicodeScalars.prefix(fieldLimit) {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      text.append(isControl ? " " : scalar)
    }
    if field.unicodeScalars.count > fieldLimit { text.append("…") }
    let first = text.first { !$0.properties.isWhitespace }
    var cell = String(text)
    if let first, "=+-@＝＋－＠".unicodeScalars.contains(first) { cell = "'" + cell }
    guard cell.contains(separator) || cell.contains("\"") else { return cell }
    return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
