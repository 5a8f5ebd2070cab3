import Testing

@testable import Desk
@testable import DeskViews

/// What the languages must have in common, whatever they say.
@Suite struct TranslationTests {
  /// Words that are the same in a language as in English.
  static let shared: Set<String> = [
    "", "ASA", "AHT", "PIN", "Limit", "–",
  ]

  @Test("Nothing is left in English", arguments: Language.allCases.dropFirst())
  func nothingLeft(language: Language) {
    let english = Self.texts(of: Words.english)
    let texts = Self.texts(of: Words.of(language))
    #expect(texts.count == english.count)
    for (name, text) in texts where !Self.shared.contains(text) {
      #expect(english[name] != text, "\(name): \(text)")
    }
  }

  @Test("The standard script fills the same places in each language", arguments: Language.allCases)
  func scripts(language: Language) {
    for moment in ScriptMoment.allCases {
      let english = Script.standard.text(moment, .english)
      let text = Script.standard.texts[language.rawValue]?[moment] ?? ""
      #expect(!text.isEmpty, "\(moment)")
      #expect(Self.places(in: text).subtracting(Self.places(in: english)) == [], "\(text)")
      #expect(Self.places(in: english).subtracting(Self.places(in: text)) == [], "\(text)")
    }
  }

  @Test("The language's key goes round all four and comes back")
  func round() {
    var state = Fixtures.english.free
    var seen: [Language] = []
    for _ in Language.allCases {
      seen.append(state.look.language)
      _ = state.update(.commanded(.nextLanguage), at: state.now)
    }
    #expect(seen == [.english, .russian, .czech, .croatian])
    #expect(state.look.language == .english)
  }

  /// The names in braces.
  private static func places(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        $0.prefix { $0 != "}" }
      })
  }

  /// Every plain text, by the names that lead to it.
  private static func texts(of words: Words) -> [String: String] {
    var texts: [String: String] = [:]
    func collect(_ value: Any, _ path: String) {
      for child in Mirror(reflecting: value).children {
        guard let label = child.label, path != ".formats" else { continue }
        if let text = child.value as? String {
          texts[path + "." + label] = text
        } else {
          collect(child.value, path + "." + label)
        }
      }
    }
    collect(words, "")
    let rest: [(String, Any)] = [
      (".office", words.office), (".orderList", words.orderList), (".lesson", words.lesson),
      (".course", words.course), (".classroom", words.classroom), (".figures", words.figures),
      (".signOn", words.signOn),
    ]
    for (name, part) in rest { collect(part, name) }
    return texts
  }
}
