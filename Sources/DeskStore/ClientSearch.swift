internal import Desk
internal import GRDB

/// Finds clients while their name, number or code is typed (A1, A2). No ranking over all matches:
/// what is exact comes first, then names that begin so, then whatever holds the words.
struct ClientSearch {
  let session: Session
  let today: Day

  /// Up to five clients with a telephone number.
  func identify(_ number: String) throws -> [ClientMatch] {
    guard let number = PhoneNumber.normalized(number, countryCode: try countryCode()) else {
      return []
    }
    return try matches(ids(phone: number, limit: 5))
  }

  func matches(_ text: String, limit: Int) throws -> [ClientMatch] {
    let text = SearchText.shortened(text)
    let limit = min(max(limit, 0), SearchText.mostMatches)
    var found = try ids(text, limit: limit)
    if found.isEmpty, let swapped = KeyboardLayout.swapped(text) {
      found = try ids(swapped, limit: limit)
    }
    return try matches(found)
  }

  private func ids(_ text: String, limit: Int) throws -> [Int] {
    let folded = Folding.fold(text)
    guard !folded.isEmpty, limit > 0 else { return [] }
    var found = FoundIDs(limit: limit)
    let key = ClientText.codeKey(text)
    found.add(try session.rows("SELECT id FROM clients WHERE code_key = ?", key) { $0[0] })
    if folded.unicodeScalars.allSatisfy({ $0 == " " || ("0"..."9").contains($0) }) {
      try addNumbers(Folding.digits(text), typed: text, to: &found)
      return found.ids
    }
    let lead = ClientText.lead(text)
    found.add(
      try session.rows(
        "SELECT id FROM clients WHERE lead >= ? AND lead < ? ORDER BY lead LIMIT ?", lead,
        SearchText.after(lead), limit
      ) { $0[0] })
    if !found.isFull { try addWords(SearchText.words(folded), to: &found) }
    return found.ids
  }

  /// Whole phones and tax numbers, then the end of a phone, then its beginning, then any digits
  /// inside.
  private func addNumbers(_ digits: String, typed: String, to found: inout FoundIDs) throws {
    found.add(
      try session.rows(
        "SELECT id FROM clients WHERE tax_number = ? AND tax_number <> '' LIMIT ?", digits,
        found.limit
      ) { $0[0] })
    let country = try countryCode()
    if let phone = PhoneNumber.normalized(typed, countryCode: country) {
      found.add(try ids(phone: phone, limit: found.limit))
    }
    guard digits.count >= 3 else { return }
    let reversed = String(digits.reversed())
    found.add(
      try session.rows(
        "SELECT client FROM phones WHERE reversed >= ? AND reversed < ? LIMIT ?", reversed,
        SearchText.after(reversed), found.limit
      ) { $0[0] })
    for start in [digits, country + digits] where digits.count >= 4 {
      found.add(
        try session.rows(
          "SELECT client FROM phones WHERE number >= ? AND number < ? LIMIT ?", start,
          SearchText.after(start), found.limit
        ) { $0[0] })
    }
    // Six digits or more that were found so are meant so.
    if found.isFull || (digits.count >= 6 && !found.ids.isEmpty) { return }
    let inside = session.dialect.holding([digits], in: "clients")
    found.add(
      try session.rows(
        "\(inside.sql) LIMIT ?", list: inside.values + [found.limit]
      ) { $0[0] })
  }

  /// Words in any order, each a fragment. The index finds the rows that hold all of them, but those
  /// too short for it, or as common as a legal form, are looked for in the rows that the others
  /// find, in a bounded number of them: two words that half of the books hold would take as many
  /// steps.
  private func addWords(_ words: [String], to found: inout FoundIDs) throws {
    let long = words.filter { $0.count >= 3 }
    guard let longest = long.first else { return }
    var indexed = long
    if long.count > 1, try long.allSatisfy(CommonWords(session: session).contains) {
      indexed = [longest]
    }
    let others = words.filter { !indexed.contains($0) }
    let holding = session.dialect.holding(indexed, in: "clients")
    if others.isEmpty {
      found.add(
        try session.rows(
          "\(holding.sql) LIMIT ?", list: holding.values + [found.limit]
        ) { $0[0] })
      return
    }
    let conditions = others.map { _ in "instr(' ' || text, ?) > 0" }
    let fragments = others.map { ($0.count < 3 ? " " + $0 : $0) as Session.Value }
    found.add(
      try session.rows(
        """
        SELECT id FROM clients WHERE id IN (
          \(holding.sql) LIMIT \(SearchText.mostRows))
        AND \(conditions.joined(separator: " AND ")) LIMIT ?
        """, list: holding.values + fragments + [found.limit]
      ) { $0[0] })
  }

  private func countryCode() throws -> String {
    try session.first("SELECT value FROM settings WHERE name = 'countryCode'") { $0[0] } ?? "7"
  }

  private func ids(phone: String, limit: Int) throws -> [Int] {
    try session.rows("SELECT client FROM phones WHERE number = ? LIMIT ?", phone, limit) { $0[0] }
  }

  /// Clients by their codes, as a search shows them.
  func matches(codes: [ClientCode]) throws -> [ClientCode: ClientMatch] {
    guard !codes.isEmpty else { return [:] }
    let ids = try session.rows(
      "SELECT id FROM clients WHERE code IN (\(Session.places(codes.count)))",
      list: codes.map { $0 as Session.Value }
    ) { $0[0] as Int }
    let pairs = try matches(ids).map { ($0.code, $0) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func matches(_ ids: [Int]) throws -> [ClientMatch] {
    guard !ids.isEmpty else { return [] }
    var found: [(match: ClientMatch, credit: Credit, place: Int)] = []
    try session.rows(
      """
      SELECT c.code, c.name, c.kind, c.city, c.phones, c.manager IS NOT NULL, c.credit_limit, (
        SELECT SUM(total) FROM orders
        WHERE client = c.code AND state = 'confirmed' AND billed = 0), \(Self.receivable)
      FROM clients c LEFT JOIN receivables r ON r.client = c.code WHERE c.id = ?
      """, forEach: ids
    ) { place, row in
      if found.last?.place != place {
        let credit = Credit(
          limit: Money(minor: row[6]), receivables: [], unbilled: Money(minor: row[7]))
        found.append((Self.match(row), credit, place))
      }
      let document: String? = row[8]
      guard document != nil else { return }
      found[found.count - 1].credit.receivables.append(Receivable(row: row, from: 8))
    }
    let grace = try CompanyTables(session: session).graceDays()
    return found.map { client in
      var match = client.match
      match.debt = client.credit.flag(on: today, graceDays: grace)
      return match
    }
  }

  private static let receivable = "r.document, r.day, r.due, r.remainder"

  private static func match(_ row: StoredRow) -> ClientMatch {
    let phones: String = row[4]
    let phone = phones.utf8.firstIndex(of: 0x20).map { String(phones[..<$0]) } ?? phones
    return ClientMatch(
      code: row[0], name: row[1], kind: row[2], city: row[3], phone: phone, hasManager: row[5],
      debt: .none)
  }
}

extension Credit {
  /// What a list of clients says of it.
  fileprivate func flag(on today: Day, graceDays: Int) -> ClientMatch.DebtFlag {
    switch barrier(on: today, graceDays: graceDays) {
    case .overdue: .overdue
    case .overLimit: .overLimit
    case .noRoom: .noRoom
    case nil: .none
    }
  }
}
