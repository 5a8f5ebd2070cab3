internal import Desk

/// The same words in each of the sample's languages.
struct Wording: Sendable {
  let english: String
  let russian: String

  init(_ english: String, _ russian: String) {
    self.english = english
    self.russian = russian
  }

  func callAsFunction(_ language: Language) -> String {
    switch language {
    case .english: english
    case .russian: russian
    }
  }
}
