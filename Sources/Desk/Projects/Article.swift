/// An answer that operators may look up while a caller asks (B1.1, B1.2).
public struct Article: Hashable, Sendable, Codable {
  public var name: String
  public var question: Tongues
  /// Words that callers use for it, with blanks between.
  public var words: Tongues?
  public var answer: Tongues

  public init(_ name: String, question: Tongues, words: Tongues? = nil, answer: Tongues) {
    self.name = name
    self.question = question
    self.words = words
    self.answer = answer
  }
}

/// The answers of a project, folded once, to be searched as one types.
public struct ArticleIndex: Sendable {
  private struct Entry {
    var article: Article
    var question: [Substring]
    var words: [Substring]
    var answer: [Substring]
  }

  private let entries: [Entry]

  /// - Parameter language: the code of the language that is searched.
  public init(_ articles: [Article], language: String) {
    entries = articles.map { article in
      func parts(_ text: Tongues?) -> [Substring] {
        Folding.fold(text?[language] ?? "").split(separator: " ")
      }
      return Entry(
        article: article, question: parts(article.question), words: parts(article.words),
        answer: parts(article.answer))
    }
  }

  /// The articles in which each typed word begins a word: first those whose key words have it, then
  /// questions, then answers. Nothing typed: all.
  public func search(_ typed: String, limit: Int = 8) -> [Article] {
    let asked = Folding.fold(typed).split(separator: " ")
    let found = entries.enumerated().compactMap { place, entry in
      rank(entry, asked).map { (rank: $0, place: place, article: entry.article) }
    }
    return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(limit).map(\.article)
  }

  private func rank(_ entry: Entry, _ asked: [Substring]) -> Int? {
    var total = 0
    for word in asked {
      let places = [entry.words, entry.question, entry.answer]
      guard let place = places.firstIndex(where: { $0.contains { $0.hasPrefix(word) } }) else {
        return nil
      }
      total += place
    }
    return total
  }
}
