/// What is supposed of a usual good before the client's orders are counted: the share of orders
/// that have one, and how much it weighs.
///
/// Some clients take the same few goods each time and others now and then; some take any of theirs
/// as often as any other, and that one was on four orders and another on two is chance. How far the
/// goods' counts lie apart tells which: what chance alone would make of them (binomial) is taken
/// off, and the less is left, the more the common share weighs.
public struct UsualPrior: Hashable, Sendable {
  /// Thousandths of the orders.
  public var share: Int
  /// As many supposed orders, in tenths.
  public var weight: Int

  public init(share: Int, weight: Int) {
    self.share = share
    self.weight = weight
  }

  /// Where too little is known of the client.
  public static let standard = UsualPrior(share: 600, weight: 25)

  private static let heaviest = 250
  private static let (fewestGoods, fewestOrders) = (4, 3)

  /// `counts`: of `total` orders, how many had each of the client's goods.
  public init(counts: [Int], of total: Int) {
    let goods = counts.count
    guard goods >= Self.fewestGoods, total >= Self.fewestOrders else {
      self = .standard
      return
    }
    let all = counts.reduce(0, +)
    let squares = counts.reduce(0) { $0 + $1 * $1 }
    let share = 1000 * all / (goods * total)
    // In millionths: the variance of the shares, what chance makes of it, and what remains.
    let seen =
      1_000_000 * (squares * goods - all * all) / (goods * (goods - 1) * total * total)
    let chance = share * (1000 - share) / total
    let between = seen - chance
    let weight =
      between <= 0 ? Self.heaviest : 10 * share * (1000 - share) / between - 10
    self.init(share: share, weight: min(Self.heaviest, max(Self.standard.weight, weight)))
  }
}
