internal import Desk

/// The same words in each of the sample's languages; a desk of another one is given the English.
struct Wording: Sendable {
  let english: String
  let russian: String

  init(_ english: String, _ russian: String) {
    self.english = english
    self.russian = russian
  }

  func callAsFunction(_ language: Language) -> String {
    switch language {
    case .english, .czech, .croatian: english
    case .russian: russian
    }
  }
}
