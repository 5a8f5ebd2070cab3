/// What searches have in common: bounds on what is typed, and how it is said to the index.
enum SearchText {
  static let mostMatches = 100
  /// Rows looked through where the index alone can't decide.
  static let mostRows = 500
  private static let longest = 120
  private static let mostWords = 8

  /// As much of the text as a search needs.
  static func shortened(_ text: String) -> String {
    String(text.unicodeScalars.prefix(longest).map(Character.init))
  }

  /// The words of folded text, the longest first: it finds the fewest rows.
  static func words(_ folded: String) -> [String] {
    folded.split(separator: " ").prefix(mostWords).map(String.init)
      .sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// A word for MATCH. Folded text holds letters, digits and spaces, so quotes can't end the
  /// phrase.
  static func phrase(_ word: String) -> String { "\"\(word)\"" }

  /// The least text after all those that begin with `prefix`.
  static func after(_ prefix: String) -> String { prefix + "\u{10FFFF}" }
}

/// Ids in the order in which they were found, each once, up to a limit.
struct FoundIDs {
  let limit: Int
  private(set) var ids: [Int] = []
  private var known: Set<Int> = []

  init(limit: Int) {
    self.limit = limit
  }

  var isFull: Bool { ids.count >= limit }

  mutating func add(_ more: [Int]) {
    for id in more where !isFull && known.insert(id).inserted { ids.append(id) }
  }
}
