/// Texts of clients as they may stand in a conversation (C5).
public enum MessageText {
  /// Characters of one message.
  public static let longest = 4_000

  /// Without characters that steer a terminal, turn text around or can't be seen; lines stay, at
  /// most one of them blank in a row.
  public static func clean(_ text: String) -> String {
    var lines: [String] = []
    let whole = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    for line in whole.split(separator: "\n", omittingEmptySubsequences: false) {
      let clean = cleanLine(String(line))
      if !clean.isEmpty || lines.last?.isEmpty == false { lines.append(clean) }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The same of a text of one line.
  public static func cleanLine(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: clean.append(" ")
      case .format, .surrogate, .unassigned, .privateUse: continue
      default: clean.append(scalar)
      }
    }
    return TextField.trimmed(String(clean))
  }
}
