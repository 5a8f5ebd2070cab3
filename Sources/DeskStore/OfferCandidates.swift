internal import Desk
internal import GRDB

/// Gathers what may be offered to a client (A7, A8); ``OfferRanking`` scores and orders it.
struct OfferCandidates {
  let session: Session
  let client: Client
  let today: Day

  /// How many of the last orders make a habit.
  private static let ordersLookedAt = 20
  /// How many of each reason are worth looking up.
  private static let mostOfAReason = 12
  private static let mostHabits = 30
  /// From so many orders with a good on, it shows what this client takes along with it.
  private static let fewestOwnOrders = 5

  func offers(history: PurchaseHistory) throws -> [Offer] {
    let habits = usual(history)
    let shares = try groupShares()
    let special = try marked(.special, shares: shares)
    let new = try marked(.new, shares: shares)
    let bought = Set(history.lines.joined().map(\.good))
    let popular = try popular(without: bought, shares: shares)
    let codes = Set(habits.map(\.good) + special + new + popular.map(\.good))
    let found = try GoodsTable(session: session)
      .matches(codes: codes.sorted(), client: client.code)
    let considered = min(Self.ordersLookedAt, history.orders.count)
    let prior = UsualPrior(counts: habits.map(\.orders), of: considered)
    let places = NamingSequence.places(
      latestFirst: history.lines.prefix(Self.ordersLookedAt).map { $0.map(\.good) })
    var offers = habits.compactMap { habit in
      found[habit.good].map { match in
        var offer = offer(match, habit, of: considered, prior, rhythm: history.rhythmDays)
        offer.place = places[habit.good]
        return offer
      }
    }
    for (reason, codes) in [(Offer.Reason.special, special), (.new, new)] {
      offers += codes.compactMap { found[$0] }.map { marked($0, reason, shares: shares) }
    }
    offers += popular.compactMap { entry in
      found[entry.good].map {
        Offer(
          match: $0, reason: .popular(percent: entry.percent), suggested: Self.suggested($0),
          score: OfferRanking.popularScore(
            percent: entry.percent, groupShare: shares[$0.good.group] ?? 0))
      }
    }
    return OfferRanking.rank(offers)
  }

  /// What this client takes along with a good, and what clients of a type do; where the type has
  /// taught nothing, all clients.
  func companions(of code: GoodCode, kind: KindCode) throws -> [Offer] {
    let name = try session.first("SELECT name FROM goods WHERE code = ?", code) { $0[0] } ?? code
    return try ownCompanions(of: code, name: name)
      + learntCompanions(of: code, name: name, kind: kind)
  }

  private func ownCompanions(of code: GoodCode, name: String) throws -> [Offer] {
    let orders = try session.rows(
      """
      SELECT DISTINCT day, order_number FROM history WHERE client = ? AND good = ?
      ORDER BY day DESC LIMIT \(Self.ordersLookedAt)
      """, client.code, code
    ) { row -> (day: Int, number: String) in (row[0], row[1]) }
    guard orders.count >= Self.fewestOwnOrders else { return [] }
    var together: [GoodCode: Int] = [:]
    for order in orders {
      let goods = try session.rows(
        """
        SELECT DISTINCT good FROM history WHERE client = ? AND day = ? AND order_number = ?
        AND good <> ? LIMIT 60
        """, client.code, order.day, order.number, code
      ) { row -> GoodCode in row[0] }
      for good in goods { together[good, default: 0] += 1 }
    }
    let likely = together.filter { 2 * $0.value >= orders.count }
    let found = try GoodsTable(session: session)
      .matches(codes: likely.keys.sorted(), client: client.code)
    return found.map { good, match in
      let count = likely[good] ?? 0
      return Offer(
        match: match, reason: .companion(of: name, percent: 100 * count / orders.count),
        suggested: Self.suggested(match),
        score: OfferRanking.ownCompanionScore(orders: count, of: orders.count))
    }
  }

  private func learntCompanions(
    of code: GoodCode, name: String, kind: KindCode
  ) throws -> [Offer] {
    for kind in [kind, ""] {
      let learnt = try session.rows(
        "SELECT companion, percent FROM companions WHERE kind = ? AND good = ? ORDER BY place",
        kind, code
      ) { row -> (good: GoodCode, percent: Int) in (row[0], row[1]) }
      let found = try GoodsTable(session: session)
        .matches(codes: learnt.map(\.good), client: client.code)
      let offers = learnt.compactMap { entry in
        found[entry.good].map {
          Offer(
            match: $0, reason: .companion(of: name, percent: entry.percent),
            suggested: Self.suggested($0),
            score: OfferRanking.companionScore(percent: entry.percent))
        }
      }
      let inStock = offers.filter { $0.match.good.stock > .zero }
      if !inStock.isEmpty { return inStock }
    }
    return []
  }

  /// What the client's last orders have, the most frequent first.
  private func usual(_ history: PurchaseHistory) -> [PurchaseHistory.Habit] {
    let habits = history.habits(of: Self.ordersLookedAt)
    return Array(
      habits.sorted { ($1.orders, $0.good) < ($0.orders, $1.good) }.prefix(Self.mostHabits))
  }

  private func offer(
    _ match: GoodMatch, _ habit: PurchaseHistory.Habit, of orders: Int, _ prior: UsualPrior,
    rhythm: Int?
  ) -> Offer {
    let score = OfferRanking.usualScore(
      orders: habit.orders, of: orders, daysSinceLast: today - habit.last, rhythmDays: rhythm,
      supposing: prior)
    return Offer(
      match: match, reason: .usual(orders: habit.orders, of: orders, last: habit.last),
      suggested: habit.quantity, score: score)
  }

  private func marked(_ match: GoodMatch, _ reason: Offer.Reason, shares: [String: Int]) -> Offer {
    let share = shares[match.good.group] ?? 0
    let score =
      reason == .new
      ? OfferRanking.newScore(groupShare: share) : OfferRanking.specialScore(groupShare: share)
    return Offer(match: match, reason: reason, suggested: Self.suggested(match), score: score)
  }

  /// Marked goods in stock, those of the client's groups first. Within a group the client's code
  /// and the day decide, so that not every client hears the same and not every day.
  private func marked(_ mark: Good.Mark, shares: [String: Int]) throws -> [GoodCode] {
    let goods = try session.rows(
      """
      SELECT code, goods_group FROM goods
      WHERE mark = ? AND mark <> 'none' AND stock > held LIMIT 300
      """, mark.rawValue
    ) { row -> (code: GoodCode, group: String) in (row[0], row[1]) }
    let placed = goods.map { good in
      (share: shares[good.group] ?? 0, draw: draw(good.code), code: good.code)
    }
    return placed.sorted { ($1.share, $0.draw, $0.code) < ($0.share, $1.draw, $1.code) }
      .prefix(Self.mostOfAReason).map(\.code)
  }

  private func draw(_ good: GoodCode) -> UInt32 {
    var hash = UInt32(truncatingIfNeeded: today.number) &+ 2_166_136_261
    for byte in (client.code + good).utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }

  /// Per cent of the goods that the client has bought, by group.
  private func groupShares() throws -> [String: Int] {
    let counts = try session.rows(
      """
      SELECT g.goods_group, COUNT(*) FROM last_sales s JOIN goods g ON g.code = s.good
      WHERE s.client = ? GROUP BY g.goods_group
      """, client.code
    ) { row -> (group: String, count: Int) in (row[0], row[1]) }
    let all = max(1, counts.reduce(0) { $0 + $1.count })
    return Dictionary(counts.map { ($0.group, 100 * $0.count / all) }) { first, _ in first }
  }

  /// What most clients of the type buy and this one never has, of its groups first.
  private func popular(
    without bought: Set<GoodCode>, shares: [String: Int]
  ) throws -> [(good: GoodCode, percent: Int)] {
    let all = try session.rows(
      """
      SELECT p.good, p.percent, g.goods_group FROM popular p JOIN goods g ON g.code = p.good
      WHERE p.kind = ? AND g.stock > g.held ORDER BY p.place
      """, client.kind
    ) { row -> (good: GoodCode, percent: Int, score: Int) in
      let score = OfferRanking.popularScore(percent: row[1], groupShare: shares[row[2]] ?? 0)
      return (row[0], row[1], score)
    }
    return all.filter { !bought.contains($0.good) }
      .sorted { ($1.score, $0.good) < ($0.score, $1.good) }
      .prefix(Self.mostOfAReason).map { ($0.good, $0.percent) }
  }

  /// The client's habit, else a pack.
  private static func suggested(_ match: GoodMatch) -> Quantity {
    match.last?.quantity ?? Quantity(max(1, match.good.pack))
  }
}
