/// Which position to propose next (A7). Pure and replaceable: the store asks for the scores when it
/// gathers the candidates, the desk asks ``rank(sources:companions:order:)`` after each line.
///
/// A score is 0...1000, the likelihood of a yes as far as the history tells:
///
/// - *usual*: 300, plus 600 × the share of the client's last orders that had the good × how much it
///   is due. A good bought in every second order of a weekly client is expected every 14 days: just
///   bought, it counts a quarter; from the expected day on, whole; after four such spans the habit
///   is taken for lost, and it counts half.
/// - *special* 560, *new* 500: the management's wish weighs by itself; up to 160 more by the share
///   of the client's purchases that fall in the good's group.
/// - *companion*: 300, plus 6 for each per cent of the orders with the good that had the companion.
/// - *popular*: 100, plus 4 for each per cent of such clients that buy it: it fills up.
///
/// A good with several reasons stands once, under its strongest, with 40 more for each further one.
/// Among the first eight, each earlier offer of the same kind of reason costs 110, so that the
/// operator has different things to say.
public enum OfferRanking {
  /// How many offers are worth keeping beside an order.
  public static let longest = 40

  public static func usualScore(
    orders: Int, of total: Int, daysSinceLast: Int, rhythmDays: Int?
  ) -> Int {
    guard total > 0, orders > 0 else { return 300 }
    let share = 600 * orders / total
    guard let rhythmDays, rhythmDays > 0 else { return 300 + share / 2 }
    let expected = max(1, rhythmDays * total / orders)
    if daysSinceLast > 4 * expected { return 300 + share / 2 }
    let due = min(100, max(25, 100 * daysSinceLast / expected))
    return 300 + share * due / 100
  }

  /// `groupShare` is the per cent of the client's purchases in the good's group.
  public static func specialScore(groupShare: Int) -> Int { 560 + affinity(groupShare) }

  public static func newScore(groupShare: Int) -> Int { 500 + affinity(groupShare) }

  public static func companionScore(percent: Int) -> Int { min(900, 300 + 6 * percent) }

  public static func popularScore(percent: Int) -> Int { min(490, 100 + 4 * percent) }

  /// The offers to make now, the best first, at most ``longest``: none that stands on the order,
  /// was answered already or is out of stock.
  public static func rank(sources: [Offer], companions: [Offer], order: Order) -> [Offer] {
    let answered = Set(order.answers.map(\.good))
    return rank(sources + companions) { answered.contains($0) || order.line(for: $0) != nil }
  }

  /// The same without an order in hand.
  public static func rank(_ offers: [Offer]) -> [Offer] { rank(offers) { _ in false } }

  /// A good that may be offered: the place of the offer that stands for it, and its score.
  private struct Candidate {
    var place: Int
    var score: Int
    var code: GoodCode
    var reason: Int
  }

  private static func rank(
    _ offers: [Offer], isSettled: (GoodCode) -> Bool
  ) -> [Offer] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(offers.count)
    var places: [GoodCode: Int] = Dictionary(minimumCapacity: offers.count)
    for place in offers.indices where offers[place].match.good.stock > .zero {
      let candidate = Candidate(
        place: place, score: offers[place].score, code: offers[place].match.good.code,
        reason: offers[place].reason.rank)
      if let earlier = places[candidate.code] {
        candidates[earlier] = joined(candidates[earlier], candidate)
      } else if !isSettled(candidate.code) {
        places[candidate.code] = candidates.count
        candidates.append(candidate)
      }
    }
    candidates.sort { ($1.score, $0.code) < ($0.score, $1.code) }
    return mixed(candidates).prefix(longest).map { candidate in
      var offer = offers[candidate.place]
      offer.score = candidate.score
      return offer
    }
  }

  /// Offers at the head where the kind of reason is varied.
  private static let variedHead = 8
  private static let repetitionCost = 110
  private static let furtherReason = 40

  private static func affinity(_ groupShare: Int) -> Int { 160 * min(100, groupShare) / 100 }

  private static func joined(_ one: Candidate, _ other: Candidate) -> Candidate {
    var joined = one.score >= other.score ? one : other
    if one.reason != other.reason { joined.score = min(1000, joined.score + furtherReason) }
    return joined
  }

  private static func mixed(_ sorted: [Candidate]) -> [Candidate] {
    var left = sorted
    var head: [Candidate] = []
    var used = Array(repeating: 0, count: Offer.Reason.ranks)
    while head.count < variedHead, !left.isEmpty {
      var chosen = 0
      var best = Int.min
      for place in left.indices {
        let score = left[place].score - repetitionCost * used[left[place].reason]
        if score > best { (chosen, best) = (place, score) }
      }
      used[left[chosen].reason] += 1
      head.append(left.remove(at: chosen))
    }
    return head + left
  }
}

extension Offer.Reason {
  fileprivate static let ranks = 5

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
