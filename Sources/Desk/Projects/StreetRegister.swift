/// A register of streets, folded and sorted once, for suggestions as one types. Kept as the
/// spellings of each street.
public final class StreetRegister: Sendable, Hashable, Codable {
  /// A street with its spellings, the usual one first.
  public struct Street: Hashable, Sendable {
    public let spellings: [String]
  }

  private struct Spelling {
    let text: String
    let words: [[UInt8]]
    /// The street's place in the register.
    let street: Int
    /// How it stands among all by length and alphabet: short ones are offered first.
    var order = 0
  }

  private struct Word {
    let letters: [UInt8]
    let spelling: Int
    /// It is the first word of its street.
    let isFirst: Bool
  }

  public let streets: [Street]
  private let spellings: [Spelling]
  /// All words, sorted.
  private let words: [Word]
  private let places: [String: Int]

  /// A street a line, other spellings behind `|`; empty lines and those with `#` are left out.
  public convenience init(text: String) {
    self.init(
      text.split(whereSeparator: \.isNewline).compactMap { line in
        let spellings = line.split(separator: "|").map { TextField(String($0)).trimmed }
          .filter { !Folding.fold($0).isEmpty }
        return line.first == "#" || spellings.isEmpty ? nil : spellings
      })
  }

  public init(_ streets: [[String]]) {
    var spellings: [Spelling] = []
    var places: [String: Int] = [:]
    for (place, street) in streets.enumerated() {
      for text in street {
        let folded = Folding.fold(text)
        if places[folded] == nil { places[folded] = spellings.count }
        spellings.append(
          Spelling(
            text: text, words: folded.split(separator: " ").map { Array($0.utf8) }, street: place))
      }
    }
    let sorted = spellings.indices.sorted {
      let (one, other) = (spellings[$0].text, spellings[$1].text)
      return (one.utf8.count, one, $0) < (other.utf8.count, other, $1)
    }
    for (order, place) in sorted.enumerated() { spellings[place].order = order }
    var words: [Word] = []
    for (place, spelling) in spellings.enumerated() {
      for (number, letters) in spelling.words.enumerated() {
        words.append(Word(letters: letters, spelling: place, isFirst: number == 0))
      }
    }
    words.sort { $0.letters.lexicographicallyPrecedes($1.letters) }
    self.streets = streets.map { Street(spellings: $0) }
    self.spellings = spellings
    self.words = words
    self.places = places
  }

  public convenience init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([[String]].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(streets.map(\.spellings))
  }

  /// The register's own spelling of a street; nil for one that it doesn't have.
  public func known(_ street: String) -> String? {
    places[Folding.fold(street)].map { spellings[$0].text }
  }

  /// Streets in which each typed word begins a word, those that begin with what is typed first;
  /// a street once, in the spelling that fits.
  public func suggestions(for typed: String, limit: Int = 8) -> [String] {
    let asked = Folding.fold(typed).split(separator: " ").map { Array($0.utf8) }
    guard let rarest = asked.map(range).min(by: { $0.count < $1.count }), limit > 0 else {
      return []
    }
    let first = asked[0]
    var best: [(rank: Int, spelling: Int)] = []
    for word in words[rarest] {
      let spelling = spellings[word.spelling]
      let begins = spelling.words[0].starts(with: first)
      let rank = (begins ? 0 : spellings.count) + spelling.order
      if best.count == limit * 4, let last = best.last, rank >= last.rank { continue }
      guard asked.count == 1 || Self.has(spelling.words, asked) else { continue }
      if best.contains(where: { $0.spelling == word.spelling }) { continue }
      let place = best.firstIndex { rank < $0.rank } ?? best.count
      best.insert((rank, word.spelling), at: place)
      if best.count > limit * 4 { best.removeLast() }
    }
    var seen: Set<Int> = []
    return best.compactMap { found in
      let spelling = spellings[found.spelling]
      return seen.insert(spelling.street).inserted ? spelling.text : nil
    }
    .prefix(limit).map(\.self)
  }

  public static func == (one: StreetRegister, other: StreetRegister) -> Bool {
    one === other || one.streets == other.streets
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(streets.count) }

  private static func has(_ words: [[UInt8]], _ asked: [[UInt8]]) -> Bool {
    asked.allSatisfy { prefix in words.contains { $0.starts(with: prefix) } }
  }

  /// The words that begin with a prefix.
  private func range(_ prefix: [UInt8]) -> Range<Int> {
    let begin = bound { !$0.lexicographicallyPrecedes(prefix) }
    let end = bound { !$0.lexicographicallyPrecedes(prefix) && !$0.starts(with: prefix) }
    return begin..<max(begin, end)
  }

  /// The first word for which it holds; it holds for all behind it.
  private func bound(_ holds: ([UInt8]) -> Bool) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(words[middle].letters) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
