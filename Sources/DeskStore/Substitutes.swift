internal import Desk
internal import GRDB

/// Goods that can stand in for one that is out of stock: of its group, in stock, alike in name,
/// near in price.
struct Substitutes {
  let session: Session

  func matches(for code: GoodCode, client: ClientCode?, limit: Int) throws -> [GoodMatch] {
    guard let good = try GoodsTable(session: session).good(code) else { return [] }
    let words = Folding.fold(good.name).split(separator: " ").map(String.init)
    var candidates: [Int: Candidate] = [:]
    for word in words.filter({ $0.count >= 3 }).prefix(4) {
      for candidate in try alike(good, word: word) { candidates[candidate.id] = candidate }
    }
    if candidates.count < limit {
      for candidate in try ofGroup(good) { candidates[candidate.id] = candidate }
    }
    let ranked = candidates.values
      .map { (points: likeness($0, words: words, good: good), id: $0.id) }
      .sorted { ($1.points, $0.id) < ($0.points, $1.id) }
    let ids = ranked.prefix(min(max(limit, 0), SearchText.mostMatches)).map(\.id)
    return try GoodsTable(session: session).matches(ids: ids, client: client)
  }

  private struct Candidate {
    var id: Int
    var name: String
    var prices: [Money]
  }

  private static let mostCandidates = 200

  private func alike(_ good: Good, word: String) throws -> [Candidate] {
    let holding = session.dialect.holding([word], in: "goods")
    return try session.rows(
      """
      SELECT id, lead, prices FROM goods WHERE id IN (
        \(holding.sql) LIMIT \(SearchText.mostRows))
      AND goods_group || '' = ? AND code <> ? AND stock > held LIMIT \(Self.mostCandidates)
      """, list: holding.values + [good.group, good.code], read: candidate)
  }

  private func ofGroup(_ good: Good) throws -> [Candidate] {
    try session.rows(
      """
      SELECT id, lead, prices FROM goods WHERE goods_group = ? AND code <> ? AND stock > held
      LIMIT \(Self.mostCandidates)
      """, good.group, good.code, read: candidate)
  }

  private func candidate(_ row: StoredRow) -> Candidate {
    Candidate(id: row[0], name: row[1], prices: Prices.read(row[2]))
  }

  /// 100 for each word in common, 200 for the first, which says what it is; less the difference in
  /// price in per cent, 100 at most.
  private func likeness(_ candidate: Candidate, words: [String], good: Good) -> Int {
    let theirs = candidate.name.split(separator: " ").map(String.init)
    var points = theirs.first == words.first ? 100 : 0
    points += 100 * Set(theirs).intersection(words).count
    let (own, other) = (good.prices.first?.minor ?? 0, candidate.prices.first?.minor ?? 0)
    guard own > 0 else { return points }
    return points - min(100, abs(other - own) * 100 / own)
  }
}
