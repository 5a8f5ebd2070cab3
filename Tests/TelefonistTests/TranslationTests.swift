import Desk
import Testing

@testable import telefonist

/// What the commands say, in each language.
@Suite("Words of the commands")
struct TranslationTests {
  private static func all(_ language: Language) -> [(String, Any)] {
    [
      ("import", ImportTexts.of(language)), ("export", ExportTexts.of(language)),
      ("lists", ListTexts.of(language)), ("PIN", PinTexts.of(language)),
      ("audit", AuditTexts.of(language)), ("store", StoreTexts.of(language)),
      ("roles", RolesTexts.of(language)), ("rules", RuleTexts.of(language)),
      ("taking over", TakeOverTexts.of(language)), ("trainer", TrainerTexts.of(language)),
      ("school", SchoolTexts.of(language)), ("certificate", CertificateTexts.of(language)),
      ("documents", DocumentTexts.of(language)),
    ]
  }

  @Test("Nothing is left in English", arguments: Language.allCases.dropFirst())
  func nothingLeft(language: Language) {
    for ((name, english), (_, other)) in zip(Self.all(.english), Self.all(language)) {
      let pairs = zip(Mirror(reflecting: english).children, Mirror(reflecting: other).children)
      for (said, translated) in pairs {
        guard let text = said.value as? String, let word = translated.value as? String else {
          continue
        }
        #expect(!word.isEmpty && word != text, "\(name): \(word)")
      }
    }
  }

  @Test("What is counted stands in the form of its number")
  func counted() {
    let counted = [1, 2, 5, 22].map { ListTexts.of(.czech).calls($0) }
    #expect(counted == ["1 hovor", "2 hovory", "5 hovorů", "22 hovorů"])
    let keys = [1, 4, 21].map { SchoolTexts.of(.czech).keys($0) }
    #expect(keys == ["1 klávesa", "4 klávesy", "21 kláves"])
    let days = [1, 3, 5].map { RuleTexts.of(.czech).until("12:00", $0) }
    #expect(
      days == ["do 12:00 předchozího dne", "do 12:00, 3 dny předem", "do 12:00, 5 dní předem"])
  }
}
