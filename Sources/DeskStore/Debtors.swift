internal import Desk
internal import GRDB
internal import Synchronization

/// Whom finance has to speak with (A6): clients who were handed over for their debt, those who have
/// promised to pay, and those who are overdue with most.
struct Debtors {
  let session: Session
  let today: Day
  let mostOverdue: MostOverdue

  private static let daysBack = 30
  private static let mostListed = 50
  private static let mostHandedOver = 150

  /// Those of the last days first, the latest of them at the top, then by what is overdue.
  func list() throws -> [Debtor] {
    let grace = try CompanyTables(session: session).graceDays()
    let handedOver = try handedOver()
    let promised = try promised()
    let recent = handedOver.merging(promised) { max($0, $1) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      .prefix(Self.mostHandedOver)
    let overdue = try overdue(grace: grace).filter { !recent.contains($0) }
    return try (recent + overdue).compactMap { code in
      guard let client = try ClientCard.client(code, session) else { return nil }
      let credit = try CreditTables(session: session).credit(of: client)
      let barrier = credit.barrier(total: .zero, on: today, graceDays: grace)
      guard barrier != nil || promised[code] != nil else { return nil }
      return Debtor(
        client: client, credit: credit,
        handedOver: handedOver[code].map(Instant.init(milliseconds:)),
        promise: try PromiseTable(session: session).latest(of: code))
    }
  }

  private var since: Int { (today - Self.daysBack).number * 86_400_000 }

  private func handedOver() throws -> [ClientCode: Int] {
    try moments(
      """
      SELECT h.client, MAX(h.at) FROM hand_offs h JOIN staff s ON s.code = h.recipient
      WHERE h.at >= ? AND h.reason IN ('overdue', 'limit', 'room') AND s.role = 'finance'
        AND h.client IS NOT NULL
      GROUP BY h.client
      """)
  }

  private func promised() throws -> [ClientCode: Int] {
    try moments("SELECT client, MAX(taken_at) FROM promises WHERE taken_at >= ? GROUP BY client")
  }

  private func moments(_ sql: String) throws -> [ClientCode: Int] {
    let pairs = try session.rows(sql, since) { row -> (ClientCode, Int) in (row[0], row[1]) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func overdue(grace: Int) throws -> [ClientCode] {
    let limit = today - grace
    let imports = try Counter(session: session).value(MostOverdue.counter)
    if let known = mostOverdue.codes(imports: imports, limit: limit) { return known }
    let codes = try session.rows(
      """
      SELECT client FROM receivables WHERE remainder > 0 AND due < ?
      GROUP BY client ORDER BY SUM(remainder) DESC, client LIMIT \(Self.mostListed)
      """, limit.number
    ) { $0[0] as ClientCode }
    mostOverdue.keep(codes, imports: imports, limit: limit)
    return codes
  }
}

/// Who is overdue with most, kept in memory: to find them out all receivables are read, which
/// change with an import and with the day alone.
final class MostOverdue: Sendable {
  /// Counts the imports that changed receivables.
  static let counter = "receivables"

  private struct Known {
    var imports: Int
    var limit: Day
    var codes: [ClientCode]
  }

  private let known = Mutex<Known?>(nil)

  func codes(imports: Int, limit: Day) -> [ClientCode]? {
    known.withLock { known in
      guard let known, (known.imports, known.limit) == (imports, limit) else { return nil }
      return known.codes
    }
  }

  func keep(_ codes: [ClientCode], imports: Int, limit: Day) {
    known.withLock { $0 = Known(imports: imports, limit: limit, codes: codes) }
  }
}
