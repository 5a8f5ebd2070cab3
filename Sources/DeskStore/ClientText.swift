internal import Desk

/// The ways a client's words are kept for searching.
enum ClientText {
  /// The folded name without the legal form before it: what an operator starts to type.
  static func lead(_ name: String) -> String {
    let words = Folding.fold(name).split(separator: " ")
    let meant = words.drop { legalForms.contains(String($0)) }
    return (meant.isEmpty ? words[...] : meant).joined(separator: " ")
  }

  /// All that a search finds the client by: name, city, code, tax number, contact, phones.
  static func text(_ client: Client) -> String {
    let words = [client.name, client.city, client.code, client.taxNumber, client.contact]
    return (words.map(Folding.fold) + client.phones).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The code in one alphabet, so that `K000001` is found by a Latin and by a Cyrillic K.
  static func codeKey(_ code: String) -> String {
    String(Folding.fold(code).filter { $0 != " " }.map { lookalikes[$0] ?? $0 })
  }

  /// Forms of business that stand before a name in the books, folded.
  private static let legalForms: Set<String> = [
    "ооо", "оао", "зао", "пао", "ао", "ип", "нпо", "тд", "тк", "чп", "фгуп", "гуп", "муп", "кфх",
    "llc", "ltd", "gmbh", "ag", "inc", "jsc", "oao", "ooo", "zao", "the",
  ]

  private static let lookalikes: [Character: Character] = [
    "а": "a", "в": "b", "с": "c", "е": "e", "н": "h", "к": "k", "м": "m", "о": "o", "р": "p",
    "т": "t", "х": "x", "у": "y",
  ]
}
