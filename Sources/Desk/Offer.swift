/// One position to propose beyond what the client asked for (A7), with the reason to give aloud.
public struct Offer: Hashable, Sendable, Codable {
  public enum Reason: Hashable, Sendable, Codable {
    /// New in the assortment.
    case new
    /// A special position of the management.
    case special
    /// This client's usual good: bought in `orders` of the last `of` orders, last on `last`.
    case usual(orders: Int, of: Int, last: Day)
    /// Taken along with the good of that name in `percent` of the orders of such clients that have
    /// it.
    case companion(of: String, percent: Int)
    /// Bought by `percent` of the clients of this type.
    case popular(percent: Int)
  }

  public var match: GoodMatch
  public var reason: Reason
  /// What to propose: the client's habit, else a pack.
  public var suggested: Quantity
  /// The higher the sooner; see ``OfferRanking``.
  public var score: Int
  /// The good's place in the client's ``NamingSequence``; nil where it never bought the good.
  public var place: Int?

  public init(
    match: GoodMatch, reason: Reason, suggested: Quantity, score: Int, place: Int? = nil
  ) {
    self.match = match
    self.reason = reason
    self.suggested = suggested
    self.score = score
    self.place = place
  }
}

/// Why a client declined an offer. Kept for the registry and for later offers.
public enum OfferRefusal: String, Hashable, Sendable, Codable, CaseIterable {
  case tooDear, hasStock, noDemand, otherSupplier, notNow
}

/// An offer made aloud, with the client's answer (A7).
public struct OfferAnswer: Hashable, Sendable, Codable {
  public enum Verdict: Hashable, Sendable, Codable {
    case accepted(Quantity)
    case refused(OfferRefusal)
  }

  public var good: GoodCode
  public var name: String
  public var reason: Offer.Reason
  public var verdict: Verdict

  public var isTaken: Bool {
    if case .accepted = verdict { return true }
    return false
  }

  public init(good: GoodCode, name: String, reason: Offer.Reason, verdict: Verdict) {
    self.good = good
    self.name = name
    self.reason = reason
    self.verdict = verdict
  }
}
