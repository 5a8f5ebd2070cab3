/// HTML being written. Texts are escaped here and nowhere else; names of elements and classes are
/// the program's own.
struct HTMLText {
  private(set) var written = ""

  mutating func element(
    _ name: StaticString, class kind: StaticString? = nil, _ body: (inout HTMLText) -> Void
  ) {
    written += "<\(name)"
    if let kind { written += " class=\"\(kind)\"" }
    written += ">"
    body(&self)
    written += "</\(name)>\n"
  }

  mutating func element(_ name: StaticString, class kind: StaticString? = nil, _ text: String) {
    element(name, class: kind) { $0.add(text) }
  }

  /// An element that holds a text, unless that is blank.
  mutating func element(
    unlessEmpty text: String, _ name: StaticString, class kind: StaticString? = nil
  ) {
    if !text.allSatisfy(\.isWhitespace) { element(name, class: kind, text) }
  }

  /// Control, direction and invisible characters become `�`: none may turn a figure around.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "'": written += "&#39;"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
          written += "\u{FFFD}"
        default: written.unicodeScalars.append(scalar)
        }
      }
    }
  }

  /// The program's own markup, as it is.
  mutating func add(markup: StaticString) { written += "\(markup)" }
}
