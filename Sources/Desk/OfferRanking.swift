/// Which position to propose next (A7). Pure and replaceable: the store asks for the scores when it
/// gathers the candidates, the desk asks ``rank(sources:companions:order:)`` after each line.
///
/// A score is the likelihood, in thousandths, that the client takes the good on this order:
///
/// - *usual*: the share of the client's last orders that had the good, drawn towards what is usual
///   with the client by the ``UsualPrior``, so that few orders promise less than many and chance
///   is not taken for habit; times 0.6 when it was just bought up to 1 on the day it is due. A good
///   in every second order of a weekly client is due after 14 days; after four such spans the habit
///   is taken for lost, and it counts half.
/// - *companion*: the share of the orders with the good on the order that had this one as well. A
///   client that never bought it in n orders takes it n + 2 times less often. Of the client's own
///   orders, four more without the companion are supposed.
/// - *special* 120, *new* 110, with 1 more for each two per cent of the client's goods that are of
///   its group; *popular* 2 for each per cent of such clients that buy it, 150 at most, with 1 more
///   for each per cent.
///
/// A good with several reasons stands once, with the highest score and 40 more for each further
/// one. That it is special or new is said before all else.
///
/// The lines on the order tell where in its list the client is (``NamingSequence``). As surely as
/// it follows the list, a good that it has passed over counts a tenth; as surely as it does not,
/// every usual good counts 0.7, since it may have been forgone.
///
/// The best come first, and the management's wish has its places (A7): of the first four offers one
/// at most is special or new, the fifth at the latest is, and the eighth at the latest is of the
/// other kind. Offers that were answered have taken the first places.
public enum OfferRanking {
  /// How many offers are worth keeping beside an order.
  public static let longest = 40

  public static func usualScore(
    orders: Int, of total: Int, daysSinceLast: Int, rhythmDays: Int?,
    supposing prior: UsualPrior = .standard
  ) -> Int {
    let share =
      (10_000 * orders + prior.share * prior.weight) / (10 * max(orders, total) + prior.weight)
    guard let rhythmDays, rhythmDays > 0, orders > 0 else { return share }
    let expected = max(1, rhythmDays * total / orders)
    if daysSinceLast > 4 * expected { return share / 2 }
    return share * min(1000, 600 + 400 * max(0, daysSinceLast) / expected) / 1000
  }

  /// `groupShare` is the per cent of the client's purchases in the good's group.
  public static func specialScore(groupShare: Int) -> Int { 120 + min(100, groupShare) / 2 }

  public static func newScore(groupShare: Int) -> Int { 110 + min(100, groupShare) / 2 }

  public static func companionScore(percent: Int) -> Int { min(900, 10 * percent) }

  /// Of this client's own orders with a good: `orders` of `total` had the companion.
  public static func ownCompanionScore(orders: Int, of total: Int) -> Int {
    1000 * orders / (total + 4)
  }

  public static func popularScore(percent: Int, groupShare: Int) -> Int {
    min(150, 2 * percent) + min(100, groupShare)
  }

  /// The offers to make now, the best first, at most ``longest``: none that stands on the order,
  /// was answered already or is out of stock. No good is twice among the sources.
  public static func rank(sources: [Offer], companions: [Offer], order: Order) -> [Offer] {
    var others = Dictionary(companions.map { ($0.match.good.code, $0) }, uniquingKeysWith: stronger)
    let answered = Set(order.answers.map(\.good))
    var offers: [Offer] = []
    var named: [(line: LineID, place: Int)] = []
    var ordersKnown = 0
    for var offer in sources {
      let good = offer.match.good.code
      if case .usual(_, let total, _) = offer.reason { ordersKnown = total }
      if let companion = others.removeValue(forKey: good) { offer = joined(offer, companion) }
      if let line = order.lineID(for: good) {
        if let place = offer.place { named.append((line, place)) }
      } else if offer.match.good.stock > .zero, !answered.contains(good) {
        offers.append(offer)
      }
    }
    for (good, var offer) in others
    where order.lineID(for: good) == nil && !answered.contains(good) {
      if ordersKnown > 0, offer.match.last == nil { offer.score /= 2 + ordersKnown }
      offers.append(offer)
    }
    named.sort { $0.line < $1.line }
    follow(named.map(\.place), &offers)
    return mixed(offers, after: order.answers.map(\.reason))
  }

  /// The same without an order in hand; a good may be there several times.
  public static func rank(_ offers: [Offer]) -> [Offer] {
    var best: [GoodCode: Offer] = [:]
    for offer in offers {
      let good = offer.match.good.code
      best[good] = best[good].map { joined($0, offer) } ?? offer
    }
    return mixed(Array(best.values), after: [])
  }

  /// Companions of one good more; the strongest are kept.
  static func joined(_ companions: [Offer], _ more: [Offer]) -> [Offer] {
    let best = Dictionary(
      (companions + more).map { ($0.match.good.code, $0) }, uniquingKeysWith: stronger)
    return Array(sorted(Array(best.values)).prefix(longest))
  }

  /// The places that the management's wish has at the latest, from the first offer of the call on.
  private static let (oneWishFrom, bothWishesFrom) = (4, 7)
  private static let furtherReason = 40
  private static let (passedOver, perhapsForgone) = (100, 700)

  private static func stronger(_ one: Offer, _ other: Offer) -> Offer {
    one.score >= other.score ? one : other
  }

  private static func joined(_ one: Offer, _ other: Offer) -> Offer {
    var joined = stronger(one, other)
    joined.place = one.place ?? other.place
    if let wish = [one, other].first(where: { $0.reason.isWish }) { joined.reason = wish.reason }
    if one.reason.rank != other.reason.rank {
      joined.score = min(1000, joined.score + furtherReason)
    }
    return joined
  }

  private static func sorted(_ offers: [Offer]) -> [Offer] {
    sortedPlaces(of: offers).map { offers[$0] }
  }

  /// Where the offers stand that can be made, the best first: their places are sorted, since an
  /// offer is large.
  private static func sortedPlaces(of offers: [Offer]) -> [Int] {
    offers.indices.filter { offers[$0].match.good.stock > .zero }
      .sorted { one, other in
        let (score, otherScore) = (offers[one].score, offers[other].score)
        if score != otherScore { return score > otherScore }
        return offers[one].match.good.code < offers[other].match.good.code
      }
  }

  /// Weighs usual goods by where the client is in its list.
  private static func follow(_ named: [Int], _ offers: inout [Offer]) {
    guard let reached = named.max() else { return }
    let certainty = NamingSequence.certainty(of: named)
    let ahead = (certainty * 1000 + (1000 - certainty) * perhapsForgone) / 1000
    let behind = (certainty * passedOver + (1000 - certainty) * perhapsForgone) / 1000
    for index in offers.indices {
      guard let place = offers[index].place else { continue }
      let weighed = offers[index].score * (place > reached ? ahead : behind) / 1000
      let least = offers[index].reason.isWish ? specialScore(groupShare: 0) : 0
      offers[index].score = max(weighed, min(least, offers[index].score))
    }
  }

  private static func mixed(_ offers: [Offer], after made: [Offer.Reason]) -> [Offer] {
    var left = sortedPlaces(of: offers)
    var head: [Int] = []
    var wishes = Set(made.filter(\.isWish).map(\.rank))
    while made.count + head.count <= bothWishesFrom, !left.isEmpty {
      let place = made.count + head.count
      let chosen = left.firstIndex { index in
        let reason = offers[index].reason
        let isNewWish = reason.isWish && !wishes.contains(reason.rank)
        if place >= bothWishesFrom, wishes.count == 1 { return isNewWish }
        if place >= oneWishFrom, wishes.isEmpty { return isNewWish }
        return place >= oneWishFrom || wishes.isEmpty || !reason.isWish
      }
      let index = left.remove(at: chosen ?? 0)
      if offers[index].reason.isWish { wishes.insert(offers[index].reason.rank) }
      head.append(index)
    }
    return (head + left).prefix(longest).map { offers[$0] }
  }
}

extension Offer.Reason {
  /// Whether the management wants it offered, whatever the client's habits.
  fileprivate var isWish: Bool {
    switch self {
    case .special, .new: true
    case .usual, .companion, .popular: false
    }
  }

  /// Tells the kinds of reason apart, whatever figures they carry.
  fileprivate var rank: Int {
    switch self {
    case .usual: 0
    case .special: 1
    case .new: 2
    case .companion: 3
    case .popular: 4
    }
  }
}
