internal import Desk
internal import GRDB

/// The answers to the offers of an order (A7).
extension OrderTables {
  func add(_ answer: OfferAnswer, _ key: OrderKey) throws {
    let reason = StoredReason(answer.reason)
    var accepted: Int?
    var refused: String?
    switch answer.verdict {
    case .accepted(let quantity): accepted = quantity.thousandths
    case .refused(let why): refused = why.rawValue
    }
    try session.run(
      """
      INSERT INTO order_answers (order_key, place, good, name, reason, reason_good, reason_count,
        reason_of, reason_day, accepted, refused)
      VALUES (?1, (SELECT COUNT(*) FROM order_answers WHERE order_key = ?1), ?2, ?3, ?4, ?5, ?6,
        ?7, ?8, ?9, ?10)
      """, key, answer.good, answer.name, reason.name, reason.good, reason.count, reason.of,
      reason.day, accepted, refused)
  }

  func answers(_ key: OrderKey) throws -> [OfferAnswer] {
    try session.rows(
      """
      SELECT good, name, reason, reason_good, reason_count, reason_of, reason_day, accepted,
        refused
      FROM order_answers WHERE order_key = ? ORDER BY place
      """, key
    ) { row in
      let reason = StoredReason(
        name: row[2], good: row[3], count: row[4], of: row[5], day: row[6])
      let accepted: Int? = row[7]
      let refused: String? = row[8]
      let why = refused.flatMap(OfferRefusal.init(rawValue:)) ?? .notNow
      return OfferAnswer(
        good: row[0], name: row[1], reason: reason.reason,
        verdict: accepted.map { .accepted(Quantity(thousandths: $0)) } ?? .refused(why))
    }
  }
}

/// An ``Offer/Reason`` as columns.
private struct StoredReason {
  var name: String
  var good: GoodCode?
  var count: Int?
  var of: Int?
  var day: Int?

  init(name: String, good: GoodCode?, count: Int?, of: Int?, day: Int?) {
    self.name = name
    self.good = good
    self.count = count
    self.of = of
    self.day = day
  }

  init(_ reason: Offer.Reason) {
    switch reason {
    case .new: self.init(name: "new", good: nil, count: nil, of: nil, day: nil)
    case .special: self.init(name: "special", good: nil, count: nil, of: nil, day: nil)
    case .usual(let orders, let of, let last):
      self.init(name: "usual", good: nil, count: orders, of: of, day: last.number)
    case .companion(let good, let percent):
      self.init(name: "companion", good: good, count: percent, of: nil, day: nil)
    case .popular(let percent):
      self.init(name: "popular", good: nil, count: percent, of: nil, day: nil)
    }
  }

  var reason: Offer.Reason {
    switch name {
    case "new": .new
    case "special": .special
    case "usual": .usual(orders: count ?? 0, of: of ?? 0, last: Day(number: day ?? 0))
    case "companion": .companion(of: good ?? "", percent: count ?? 0)
    default: .popular(percent: count ?? 0)
    }
  }
}
