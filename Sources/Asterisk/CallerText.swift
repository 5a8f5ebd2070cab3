/// What the exchange says of a caller. It may hold anything: it is cleaned before it is shown.
enum CallerText {
  /// Names of 300 bytes occur.
  static let longest = 200

  /// A name in a channel's event, where the exchange writes `O\'Brien`.
  static func channelName(_ message: Message, _ key: StaticString = "CallerIDName") -> String {
    message.filled(key).map { cut(unescaped($0)) } ?? ""
  }

  /// A name in a list of the queue, which comes as it is.
  static func listName(_ message: Message) -> String {
    guard let text = message.filled("CallerIDName"), text != "unknown" else { return "" }
    return cut(text)
  }

  /// A number, which is nowhere escaped. Empty when withheld.
  static func number(_ message: Message, _ key: StaticString = "CallerIDNum") -> String {
    guard let text = message.filled(key), text != "unknown" else { return "" }
    return cut(text)
  }

  /// C's escapes, of which these are all that occur; another backslash stays.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        if let meant = meaning(of: scalar) {
          plain.append(meant)
        } else {
          plain.append("\\")
          plain.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        plain.append(scalar)
      }
    }
    if isEscaped { plain.append("\\") }
    return String(plain)
  }

  private static func meaning(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "a": "\u{07}"
    case "b": "\u{08}"
    case "f": "\u{0C}"
    case "n": "\n"
    case "r": "\r"
    case "t": "\t"
    case "v": "\u{0B}"
    case "'", "\"", "?", "\\": scalar
    default: nil
    }
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
  }
}
