internal import Desk
internal import Foundation

/// The script as a file that a company edits: language → moment → what to say.
///
///     en:
///       greeting: “{company}, {operator} speaking, good day!”
enum ScriptFile {
  /// The script of a file on top of the standard one: what the file leaves out stays as it was.
  static func read(_ file: String, over standard: Script) throws -> Script {
    var script = standard
    guard let root = try SettingsNode.read(file) else { return script }
    for (language, moments) in try root.entries(known: Language.allCases.map(\.rawValue)) {
      let known = ScriptMoment.allCases.map(\.rawValue)
      for (name, text) in try moments.entries(known: known) {
        guard let moment = ScriptMoment(rawValue: name) else { continue }
        let said = try text.text()
        if let unknown = unknownPlaceholder(in: said) {
          let placeholders = Script.placeholders.map { "{\($0)}" }.joined(separator: " ")
          throw text.complaint("holds {\(unknown)}, which is not known; there are: \(placeholders)")
        }
        script.texts[language, default: [:]][moment] = said
      }
    }
    return script
  }

  /// The script as such a file.
  static func write(_ script: Script) -> String {
    let placeholders = Script.placeholders.map { "{\($0)}" }
    let half = placeholders.count / 2
    var lines = [
      "# What to say, by language and moment of the call. Filled in as the call goes:",
      "# " + placeholders.prefix(half).joined(separator: " "),
      "# " + placeholders.dropFirst(half).joined(separator: " "),
    ]
    for language in Language.allCases {
      guard let texts = script.texts[language.rawValue] else { continue }
      lines.append("\(language.rawValue):")
      for moment in ScriptMoment.allCases {
        guard let text = texts[moment] else { continue }
        lines.append("  \(moment.rawValue): \(quoted(text))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func unknownPlaceholder(in text: String) -> String? {
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { return nil }
      let name = String(rest[..<close])
      if !Script.placeholders.contains(name) { return name }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
