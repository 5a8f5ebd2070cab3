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
    var inStock = FoundIDs(limit: limit)
    var outOfStock = FoundIDs(limit: limit)
    let isShort = folded.count < 3
    for candidate in try named(folded, limit: limit) + (isShort ? [] : holding(folded, limit)) {
      if candidate.inStock { inStock.add([candidate.id]) } else { outOfStock.add([candidate.id]) }
    }
    exact.add(inStock.ids)
    exact.add(outOfStock.ids)
    return exact.ids
  }

  private typealias Candidate = (id: Int, inStock: Bool)

  /// Goods whose name begins so. Twice the limit is looked at for some in stock.
  private func named(_ folded: String, limit: Int) throws -> [Candidate] {
    try session.rows(
      """
      SELECT id, stock > held FROM goods WHERE lead >= ? AND lead < ? ORDER BY lead LIMIT ?
      """, folded, SearchText.after(folded), 2 * limit
    ) { ($0[0], $0[1]) }
  }

  /// Goods that hold all the words, each as a fragment.
  private func holding(_ folded: String, _ limit: Int) throws -> [Candidate] {
    let words = SearchText.words(folded)
    let long = words.filter { $0.count >= 3 }
    let short = words.filter { $0.count < 3 }
    guard !long.isEmpty else { return try short.count > 1 ? anywhere(short, limit) : [] }
    let match = long.map(SearchText.phrase).joined(separator: " AND ")
    let conditions = short.map { _ in " AND instr(' ' || text, ' ' || ?) > 0" }
    let rows = short.isEmpty ? 2 * limit : SearchText.mostRows
    return try session.rows(
      """
      SELECT id, stock > held FROM goods WHERE id IN (
        SELECT rowid FROM goods_text WHERE goods_text MATCH ? LIMIT \(rows))
      \(conditions.joined()) LIMIT ?
      """, list: [match] + short.map { $0 as Session.Value } + [2 * limit]
    ) { ($0[0], $0[1]) }
  }

  /// Several words that are all too short for the index: the first begins the name.
  private func anywhere(_ words: [String], _ limit: Int) throws -> [Candidate] {
    let conditions = words.dropFirst().map { _ in " AND instr(' ' || text, ' ' || ?) > 0" }
    return try session.rows(
      """
      SELECT id, stock > held FROM (
        SELECT * FROM goods WHERE lead >= ? AND lead < ? LIMIT \(SearchText.mostRows))
      WHERE 1\(conditions.joined()) LIMIT ?
      """,
      list: [words[0], SearchText.after(words[0])]
        + words.dropFirst().map { $0 as Session.Value } + [2 * limit]
    ) { ($0[0], $0[1]) }
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
