/// Which offers come first (A7).
public enum OfferRanking {
  public static func rank(sources: [Offer], companions: [Offer], order: Order) -> [Offer] {
    let taken = Set(order.lines.map(\.good.code)).union(order.answers.map(\.good))
    var seen = taken
    return (companions + sources)
      .filter { $0.match.good.stock > .zero && seen.insert($0.match.good.code).inserted }
      .sorted { $0.score > $1.score }
  }
}
