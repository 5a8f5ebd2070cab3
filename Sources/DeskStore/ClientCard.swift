internal import Desk
internal import GRDB

/// All that the desk shows of a client: the card, what to offer, who is there.
struct ClientCard {
  let session: Session
  let today: Day

  /// Days for which a promise to pay stands on the card after its day.
  private static let promiseDays = 7

  func report(_ code: ClientCode) throws -> Report {
    guard let client = try Self.client(code, session) else { return .missing(code) }
    let history = try PurchaseHistory(of: code, session: session)
    let card = Card(
      client: client, credit: try CreditTables(session: session).credit(of: client),
      lastOrders: Array(history.orders.prefix(10)), rhythmDays: history.rhythmDays,
      people: try people(code), lastTalk: try lastTalk(code),
      priceRules: try PriceRulesTable(session: session).rules(),
      habits: try HabitsTable(session: session, today: today).habits(of: client, history),
      promise: try PromiseTable(session: session).latest(of: code, since: today - Self.promiseDays))
    let candidates = OfferCandidates(session: session, client: client, today: today)
    let offers = try candidates.offers(history: history)
    return .client(
      card, OfferSources(offers: offers), staff: try CompanyTables(session: session).staff())
  }

  /// The last call with this client in which somebody talked, and what was said (A16).
  private func lastTalk(_ code: ClientCode) throws -> LastTalk? {
    try session.first(
      """
      SELECT day, outcome, COALESCE(note, '') FROM last_talks
      WHERE client = ? ORDER BY registered_at DESC LIMIT 1
      """, code
    ) { row in
      let outcome: String = row[1]
      return LastTalk(
        day: Day(number: row[0]), outcome: Outcome(rawValue: outcome) ?? .other, note: row[2])
    }
  }

  static func client(_ code: ClientCode, _ session: Session) throws -> Client? {
    try session.first("SELECT \(Client.columns) FROM clients WHERE code = ?", code) {
      Client(row: $0)
    }
  }

  /// Of the last confirmed order that was delivered here (A12).
  private func people(_ code: ClientCode) throws -> People? {
    try session.first(
      """
      SELECT d.receiver, d.payer, d.signer FROM orders o JOIN deliveries d ON d.order_key = o.key
      WHERE o.client = ? AND o.state = 'confirmed' AND d.receiver IS NOT NULL
      ORDER BY o.confirmed_at DESC LIMIT 1
      """, code
    ) { People(receiver: $0[0], payer: $0[1], signer: $0[2]) }
  }
}
