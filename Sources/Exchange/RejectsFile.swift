internal import Foundation

/// The rejected rows as a file for whoever keeps the books: UTF-8 with a byte order mark,
/// semicolons, CR LF, so that a spreadsheet opens it by a double click.
public enum RejectsFile {
  /// Longer fields are cut.
  private static let fieldLimit = 1000

  /// Headings first, then a line each: the file, the line, the reason and the row's fields.
  ///
  /// `words` gives the reason in the reader's language. A cell that a spreadsheet would take for a
  /// formula gets an apostrophe before it; control characters become spaces.
  public static func contents(
    _ rejects: [Reject], headings: [String] = ["File", "Line", "Reason", "Row"],
    words: (Reject.Reason) -> String = \.sentence
  ) -> String {
    var text = "\u{FEFF}" + line(headings)
    for reject in rejects {
      text += line(
        [reject.file, String(reject.line), words(reject.reason)] + reject.fields)
    }
    return text
  }

  /// Writes the file in one step: it is there whole or not at all. As it holds telephones and
  /// debts, only its owner may read it (A26). Throws what Foundation throws.
  public static func write(
    _ rejects: [Reject], to path: String,
    headings: [String] = ["File", "Line", "Reason", "Row"],
    words: (Reject.Reason) -> String = \.sentence
  ) throws {
    let text = contents(rejects, headings: headings, words: words)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private static func line(_ fields: [String]) -> String {
    fields.map(cell).joined(separator: ";") + "\r\n"
  }

  private static func cell(_ field: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in field.unicodeScalars.prefix(fieldLimit) {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      text.append(isControl ? " " : scalar)
    }
    if field.unicodeScalars.count > fieldLimit { text.append("…") }
    let first = text.first { !$0.properties.isWhitespace }
    var cell = String(text)
    if let first, "=+-@".unicodeScalars.contains(first) { cell = "'" + cell }
    guard cell.contains(where: { ";\"".contains($0) }) else { return cell }
    return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
