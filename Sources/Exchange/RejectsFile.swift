internal import Foundation

/// The rejected rows as a file for whoever keeps the books, to be opened in a spreadsheet.
public enum RejectsFile {
  /// Headings first, then a line each: the file, the line, the reason and the row's fields.
  ///
  /// `words` gives the reason in the reader's language.
  public static func contents(
    _ rejects: [Reject], headings: [String] = ["File", "Line", "Reason", "Row"],
    words: (Reject.Reason) -> String = \.sentence
  ) -> String {
    var text = SpreadsheetLine.mark + SpreadsheetLine.of(headings)
    for reject in rejects {
      text += SpreadsheetLine.of(
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
}
