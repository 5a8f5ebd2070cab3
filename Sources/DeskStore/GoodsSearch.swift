internal import Desk
internal import GRDB

/// Finds goods by code, bar code or fragments of the name (A18), what is in stock first.
struct GoodsSearch {
  let session: Session

  func matches(_ text: String, client: ClientCode?, limit: Int) throws -> [GoodMatch] {
    let text = SearchText.shortened(text)
    let limit = min(max(limit, 0), SearchText.mostMatches)
    var found = try ids(text, limit: limit)
    if found.isEmpty, let swapped = KeyboardLayout.swapped(text) {
      found = try ids(swapped, limit: limit)
    }
    return try GoodsTable(session: session).matches(ids: found, client: client)
  }

  private func ids(_ text: String, limit: Int) throws -> [Int] {
    let folded = Folding.fold(text)
    guard !folded.isEmpty, limit > 0 else { return [] }
    var exact = FoundIDs(limit: limit)
    exact.add(
      try session.rows(
        """
        SELECT id FROM goods WHERE short_code = ? ORDER BY code <> ?, code LIMIT ?
        """, GoodText.shortCode(text), text, limit
      ) { $0[0] })
    exact.add(
      try session.rows(
        "SELECT id FROM goods WHERE barcode = ? AND barcode <> '' LIMIT ?", Folding.digits(text),
        limit
      ) { $0[0] })
    var others = Candidates(limit: limit)
    try addNamed(folded, &others)
    if folded.count >= 3, !others.isFull { try addHolding(folded, &others) }
    exact.add(others.inStock.ids)
    exact.add(others.outOfStock.ids)
    return exact.ids
  }

  /// Goods in stock stand before all others; with enough of them nothing more is looked at.
  private struct Candidates {
    var inStock: FoundIDs
    var outOfStock: FoundIDs

    init(limit: Int) {
      inStock = FoundIDs(limit: limit)
      outOfStock = FoundIDs(limit: limit)
    }

    var isFull: Bool { inStock.isFull }

    /// From rows of an id and whether it is in stock.
    mutating func take(_ statement: any ReadingStatement) throws {
      while !isFull, let row = try statement.next() {
        if row[1] { inStock.add([row[0]]) } else { outOfStock.add([row[0]]) }
      }
    }
  }

  /// Goods whose name begins so. Twice the limit is looked at for some in stock.
  private func addNamed(_ folded: String, _ candidates: inout Candidates) throws {
    try session.reading(
      """
      SELECT id, stock > held FROM goods WHERE lead >= ? AND lead < ? ORDER BY lead LIMIT ?
      """, [folded, SearchText.after(folded), 2 * candidates.inStock.limit]
    ) { try candidates.take($0) }
  }

  /// Goods that hold all the words, each as a fragment.
  private func addHolding(_ folded: String, _ candidates: inout Candidates) throws {
    let words = SearchText.words(folded)
    let long = words.filter { $0.count >= 3 }
    let short = words.filter { $0.count < 3 }
    guard !long.isEmpty else {
      if short.count > 1 { try addAnywhere(short, &candidates) }
      return
    }
    let holding = session.dialect.holding(long, in: "goods")
    let conditions = short.map { _ in " AND instr(' ' || text, ' ' || ?) > 0" }
    let most = 2 * candidates.inStock.limit
    let rows = short.isEmpty ? most : SearchText.mostRows
    try session.reading(
      """
      SELECT id, stock > held FROM goods WHERE id IN (
        \(holding.sql) LIMIT \(rows))
      \(conditions.joined()) LIMIT ?
      """, holding.values + short.map { $0 as Session.Value } + [most]
    ) { try candidates.take($0) }
  }

  /// Several words that are all too short for the index: the first begins the name.
  private func addAnywhere(_ words: [String], _ candidates: inout Candidates) throws {
    let conditions = words.dropFirst().map { _ in " AND instr(' ' || text, ' ' || ?) > 0" }
    try session.reading(
      """
      SELECT id, stock > held FROM (
        SELECT * FROM goods WHERE lead >= ? AND lead < ? LIMIT \(SearchText.mostRows))
      AS named WHERE TRUE\(conditions.joined()) LIMIT ?
      """,
      [words[0], SearchText.after(words[0])]
        + words.dropFirst().map { $0 as Session.Value } + [2 * candidates.inStock.limit]
    ) { try candidates.take($0) }
  }
}

/// The ways a good's words are kept for searching.
enum GoodText {
  /// The code without the zeros before it: 739 finds 00739.
  static func shortCode(_ code: String) -> String {
    let key = ClientText.codeKey(code)
    let short = key.drop { $0 == "0" }
    return short.isEmpty ? key : String(short)
  }

  static func text(_ good: Good) -> String {
    [good.name, good.code, good.barcode].map(Folding.fold).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
