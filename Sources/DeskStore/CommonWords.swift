internal import Desk
internal import GRDB

/// Words that very many clients have, such as a city or a legal form: no way to find anybody by two
/// of them alone. Only large books have any.
struct CommonWords {
  let session: Session

  /// Smaller books are searched in no time whatever the words.
  static let fewestClients = 20_000
  /// A word is common when one client in so many has it.
  private static let share = 200

  func contains(_ fragment: String) throws -> Bool {
    try session.first("SELECT 1 FROM common_words WHERE instr(word, ?) > 0 LIMIT 1", fragment) {
      _ in true
    } ?? false
  }

  /// Counts the words of all clients anew.
  func learn(fromClients fewest: Int = fewestClients) throws {
    try session.run("DELETE FROM common_words")
    let clients = try session.first("SELECT COUNT(*) FROM clients") { $0[0] as Int } ?? 0
    guard clients >= fewest else { return }
    var counts: [String: Int] = [:]
    _ = try session.rows("SELECT text FROM clients") { row in
      let text: String = row[0]
      for word in text.split(separator: " ") where word.utf8.count < 60 && !isNumber(word) {
        counts[String(word), default: 0] += 1
      }
    }
    let common = counts.filter { $0.value * Self.share > clients }.keys
    for word in common.sorted() where word.count >= 3 {
      try session.run("INSERT INTO common_words (word) VALUES (?)", word)
    }
  }

  /// Codes, tax numbers and phones: each is one client's.
  private func isNumber(_ word: Substring) -> Bool {
    word.utf8.last.map { (0x30...0x39).contains($0) } ?? true
  }
}
