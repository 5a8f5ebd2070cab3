/// A text in each language of a project, by the language's code (ISO 639-1); or one for all.
public struct Tongues: Hashable, Sendable, Codable {
  /// The one text for all languages; nil where each has its own.
  public var everywhere: String?
  public var byLanguage: [String: String] = [:]

  /// One text for all languages.
  public init(_ text: String) {
    everywhere = text
  }

  public init(_ byLanguage: [String: String]) {
    self.byLanguage = byLanguage
  }

  /// The text in a language, else the one for all, else in English, else in any.
  public subscript(code: String) -> String {
    byLanguage[code] ?? everywhere ?? byLanguage["en"]
      ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
  }

  public subscript(language: Language) -> String { self[language.rawValue] }

  /// Whether there is something to say in a language.
  public func has(_ code: String) -> Bool {
    !(byLanguage[code] ?? everywhere ?? "").allSatisfy(\.isWhitespace)
  }

  /// Every wording, the same one once.
  public var all: [String] {
    byLanguage.sorted { $0.key < $1.key }.map(\.value) + (everywhere.map { [$0] } ?? [])
  }

  /// The placeholders of all wordings, in order.
  public var placeholders: [String] {
    all.flatMap(Placeholder.names).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// The `{names}` in what is said.
public enum Placeholder {
  /// Placeholders that are no fields.
  public static let general = ["company", "operator", "sum"]

  /// The names between braces, in order.
  public static func names(in text: String) -> [String] {
    var names: [String] = []
    _ = fill(text) { name in
      names.append(name)
      return ""
    }
    return names
  }

  /// Whether a brace stands alone.
  public static func isTorn(_ text: String) -> Bool {
    var isOpen = false
    for letter in text.utf8 {
      switch letter {
      case UInt8(ascii: "{"):
        if isOpen { return true }
        isOpen = true
      case UInt8(ascii: "}"):
        if !isOpen { return true }
        isOpen = false
      default: break
      }
    }
    return isOpen
  }

  /// The text with each placeholder replaced; one without a value stays as `…`.
  public static func fill(_ text: String, _ value: (String) -> String?) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}") else { return filled + rest[open...] }
      filled += value(String(inner[..<close])) ?? "…"
      rest = inner[inner.index(after: close)...]
    }
    return filled + rest
  }
}
