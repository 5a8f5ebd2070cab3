internal import Foundation
internal import Glibc

/// Plain output of the commands.
enum Console {
  /// A line on standard output. Data in it can't steer the terminal.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((PlainText.clean(line) + "\n").utf8))
  }

  /// A file for a spreadsheet, whose cells are clean already.
  static func sayRaw(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// A text of several lines.
  static func sayLines(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { say(String(line)) }
  }

  /// A line on standard error. One that quotes half a file is cut short.
  static func complain(_ line: String) {
    let short = line.utf8.count > 2_000 ? line.prefix(2_000) + "…" : line[...]
    FileHandle.standardError.write(Data((PlainText.clean(String(short)) + "\n").utf8))
  }

  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Text from outside on its way to a terminal or a file that people read.
enum PlainText {
  /// The text without control, direction and invisible characters: `�` stands for each.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isUnwanted(scalar) ? "\u{FFFD}" : scalar) }
    return String(clean)
  }

  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }
}
