/// In which sequence a client names its goods. Many go through the same list call after call, along
/// their shelves: what such a client has passed over is hardly asked for any more, what comes after
/// the last good named is.
public enum NamingSequence {
  /// Each good's place in the client's list, merged from its orders, the latest first. A good that
  /// later orders don't have comes after the one it followed, or before the one
  /// that followed it. Time grows with the lines.
  public static func places(latestFirst orders: [[GoodCode]]) -> [GoodCode: Int] {
    var list = LinkedGoods()
    for order in orders { list.merge(order.prefix(longestOrder)) }
    return list.places
  }

  /// How surely an order follows the client's list, 0...1000, by the places of its goods in the
  /// sequence in which they were named.
  ///
  /// It is the likelihood of two cases against each other: the client goes through the list, where
  /// two goods change places one time in twenty, or names goods as they come to mind, where each of
  /// the m! sequences is as likely. Before the first word the second is four times
  /// as likely.
  public static func certainty(of named: some Collection<Int>) -> Int {
    let named = Array(named.suffix(mostNamed))
    guard !named.isEmpty else { return 0 }
    var following = 1
    var otherwise = 4
    for place in named.indices {
      following *= place + 1
      for before in named[..<place] where before > named[place] { otherwise *= 20 }
      if otherwise > following * 100_000 { return 0 }
    }
    return 1000 * following / (following + otherwise)
  }

  private static let longestOrder = 60
  /// More goods say nothing that eight don't.
  private static let mostNamed = 8
}

/// Goods in a ring, linked both ways, so that one is put between others at no cost. Number 0 stands
/// for both ends.
private struct LinkedGoods {
  private var goods: [GoodCode] = [""]
  private var next = [0]
  private var previous = [0]
  private var numbers: [GoodCode: Int] = [:]

  var places: [GoodCode: Int] {
    var places: [GoodCode: Int] = [:]
    var current = next[0]
    while current != 0 {
      places[goods[current]] = places.count
      current = next[current]
    }
    return places
  }

  mutating func merge(_ order: some Collection<GoodCode>) {
    let firstKnown = order.first { numbers[$0] != nil }.flatMap { numbers[$0] }
    var before = previous[firstKnown ?? 0]
    for good in order {
      if let known = numbers[good] { before = known } else { before = insert(good, after: before) }
    }
  }

  private mutating func insert(_ good: GoodCode, after before: Int) -> Int {
    let number = goods.count
    let after = next[before]
    goods.append(good)
    numbers[good] = number
    next.append(after)
    previous.append(before)
    next[before] = number
    previous[after] = number
    return number
  }
}
