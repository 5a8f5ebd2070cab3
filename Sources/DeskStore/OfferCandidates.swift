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

  func offers(history: PurchaseHistory) throws -> [Offer] {
    let habits = usual(history)
    let shares = try groupShares()
    let special = try marked(.special, shares: shares)
    let new = try marked(.new, shares: shares)
    let popular = try popular()
    let codes = Set(habits.map(\.good) + special + new + popular.map(\.good))
    let found = try GoodsTable(session: session)
      .matches(codes: codes.sorted(), client: client.code)
    let considered = min(Self.ordersLookedAt, history.orders.count)
    var offers = habits.compactMap { habit in
      found[habit.good].map { offer($0, habit, of: considered, rhythm: history.rhythmDays) }
    }
    for (reason, codes) in [(Offer.Reason.special, special), (.new, new)] {
      offers += codes.compactMap { found[$0] }.map { marked($0, reason, shares: shares) }
    }
    offers += popular.compactMap { entry in
      found[entry.good].map {
        Offer(
          match: $0, reason: .popular(percent: entry.percent), suggested: Self.suggested($0),
          score: OfferRanking.popularScore(percent: entry.percent))
      }
    }
    return OfferRanking.rank(offers)
  }

  /// What clients of a type take along with a good; where the type has taught nothing, all clients.
  func companions(of code: GoodCode, kind: KindCode) throws -> [Offer] {
    let names = try session.rows("SELECT name FROM goods WHERE code = ?", code) { row -> String in
      row[0]
    }
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
            match: $0, reason: .companion(of: names.first ?? code, percent: entry.percent),
            suggested: Self.suggested($0),
            score: OfferRanking.companionScore(percent: entry.percent))
        }
      }
      let inStock = offers.filter { $0.match.good.stock > .zero }
      if !inStock.isEmpty { return inStock }
    }
    return []
  }

  /// Goods in at least two of the client's last orders; of a beginner, all that was bought.
  private func usual(_ history: PurchaseHistory) -> [PurchaseHistory.Habit] {
    let fewest = history.orders.count < 3 ? 1 : 2
    let habits = history.habits(of: Self.ordersLookedAt).filter { $0.orders >= fewest }
    return Array(
      habits.sorted { ($1.orders, $0.good) < ($0.orders, $1.good) }
        .prefix(2 * Self.mostOfAReason))
  }

  private func offer(
    _ match: GoodMatch, _ habit: PurchaseHistory.Habit, of orders: Int, rhythm: Int?
  ) -> Offer {
    let score = OfferRanking.usualScore(
      orders: habit.orders, of: orders, daysSinceLast: today - habit.last, rhythmDays: rhythm)
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

  private func popular() throws -> [(good: GoodCode, percent: Int)] {
    try session.rows(
      "SELECT good, percent FROM popular WHERE kind = ? ORDER BY place LIMIT ?", client.kind,
      Self.mostOfAReason
    ) { ($0[0], $0[1]) }
  }

  /// The client's habit, else a pack.
  private static func suggested(_ match: GoodMatch) -> Quantity {
    match.last?.quantity ?? Quantity(max(1, match.good.pack))
  }
}
