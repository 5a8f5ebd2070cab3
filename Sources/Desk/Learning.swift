/// What the purchase history teaches about offers (A7, A8): what clients of a type buy, and what
/// they take along with a good. Deterministic: the same history teaches the same.
public struct Learning: Hashable, Sendable {
  /// Clients of a type who have `good` on an order take `companion` along in `percent` of the
  /// orders.
  public struct Companion: Hashable, Sendable {
    /// Empty: over all types.
    public var kind: KindCode
    public var good: GoodCode
    public var companion: GoodCode
    public var percent: Int
  }

  /// `percent` of the clients of a type have bought `good`.
  public struct Popular: Hashable, Sendable {
    public var kind: KindCode
    public var good: GoodCode
    public var percent: Int
  }

  /// `percent` of the clients of a type have bought goods of a group.
  public struct PopularGroup: Hashable, Sendable {
    public var kind: KindCode
    public var group: String
    public var percent: Int
  }

  /// By type and good, the likeliest companion first; at most eight for a good.
  public var companions: [Companion] = []
  /// By type, the most popular first; at most sixty for a type.
  public var popular: [Popular] = []
  /// By type, the most popular first.
  public var popularGroups: [PopularGroup] = []

  /// Learns from lines of past orders; `kinds` gives each client's type, `groups` each good's
  /// group. Lines of unknown clients teach nothing. Time grows with the lines times the length of
  /// an order.
  public init(
    history: [HistoryLine], kinds: [ClientCode: KindCode], groups: [GoodCode: String] = [:]
  ) {
    var goods = Numbering()
    let orders = Self.orders(history, kinds: kinds, goods: &goods)
    for kind in orders.keys.sorted() {
      learn(kind: kind, orders: orders[kind] ?? [], goods: goods.names)
    }
    learnGroups(history, kinds: kinds, groups: groups)
    learn(kind: "", orders: orders.values.flatMap { $0 }, goods: goods.names)
  }

  /// A pair of goods is believed when it was seen so often, and not with one client alone.
  private static let fewestTogether = 3
  /// Longer orders say little about what belongs together, and pairs grow with the square.
  private static let longestOrder = 60
  private static let companionsPerGood = 8
  private static let popularPerKind = 60

  private struct PastOrder {
    var client: ClientCode
    var goods: [Int]
  }

  /// How often two goods were on one order, and whether by several clients.
  private struct Together {
    let client: ClientCode
    var orders = 0
    var isShared = false

    mutating func count(_ other: ClientCode) {
      orders += 1
      if other != client { isShared = true }
    }
  }

  private struct OrderName: Hashable {
    var client: ClientCode
    var order: String
  }

  private struct Numbering {
    var names: [GoodCode] = []
    private var numbers: [GoodCode: Int] = [:]

    mutating func number(_ name: GoodCode) -> Int {
      if let known = numbers[name] { return known }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }
  }

  private static func orders(
    _ history: [HistoryLine], kinds: [ClientCode: KindCode], goods: inout Numbering
  ) -> [KindCode: [PastOrder]] {
    var places: [OrderName: Int] = [:]
    var orders: [PastOrder] = []
    for line in history where kinds[line.client] != nil {
      let name = OrderName(client: line.client, order: line.order)
      let good = goods.number(line.good)
      if let place = places[name] {
        if !orders[place].goods.contains(good) { orders[place].goods.append(good) }
      } else {
        places[name] = orders.count
        orders.append(PastOrder(client: line.client, goods: [good]))
      }
    }
    return Dictionary(grouping: orders) { kinds[$0.client] ?? "" }
  }

  private mutating func learnGroups(
    _ history: [HistoryLine], kinds: [ClientCode: KindCode], groups: [GoodCode: String]
  ) {
    var clients: [KindCode: Set<ClientCode>] = [:]
    var buyers: [KindCode: [String: Set<ClientCode>]] = [:]
    for line in history {
      guard let kind = kinds[line.client] else { continue }
      clients[kind, default: []].insert(line.client)
      guard let group = groups[line.good] else { continue }
      buyers[kind, default: [:]][group, default: []].insert(line.client)
    }
    for kind in buyers.keys.sorted() {
      let all = clients[kind]?.count ?? 1
      popularGroups += (buyers[kind] ?? [:])
        .map {
          PopularGroup(
            kind: kind, group: $0.key, percent: Rounding.divide($0.value.count * 100, by: all))
        }
        .sorted { ($1.percent, $0.group) < ($0.percent, $1.group) }
    }
  }

  private mutating func learn(kind: KindCode, orders: [PastOrder], goods: [GoodCode]) {
    var buyers: [Int: Set<ClientCode>] = [:]
    var ordersWith: [Int: Int] = [:]
    var together: [SIMD2<Int32>: Together] = [:]
    for order in orders {
      for good in order.goods {
        buyers[good, default: []].insert(order.client)
        ordersWith[good, default: 0] += 1
      }
      let pairable = order.goods.prefix(Self.longestOrder).map(Int32.init)
      for one in pairable {
        for other in pairable where other != one {
          together[SIMD2(one, other), default: Together(client: order.client)].count(order.client)
        }
      }
    }
    let clients = Set(orders.map(\.client)).count
    addPopular(kind: kind, buyers: buyers.mapValues(\.count), clients: clients, goods: goods)
    addCompanions(
      kind: kind, together: together, ordersWith: ordersWith, orders: orders.count, goods: goods)
  }

  private mutating func addPopular(
    kind: KindCode, buyers: [Int: Int], clients: Int, goods: [GoodCode]
  ) {
    let all = buyers.map {
      Popular(
        kind: kind, good: goods[$0.key], percent: Rounding.divide($0.value * 100, by: clients))
    }
    popular += all.filter { $0.percent > 0 }
      .sorted { ($1.percent, $0.good) < ($0.percent, $1.good) }.prefix(Self.popularPerKind)
  }

  private mutating func addCompanions(
    kind: KindCode, together: [SIMD2<Int32>: Together], ordersWith: [Int: Int], orders: Int,
    goods: [GoodCode]
  ) {
    var byGood: [Int: [Companion]] = [:]
    for (pair, seen) in together where seen.orders >= Self.fewestTogether && seen.isShared {
      let count = seen.orders
      let (one, other) = (Int(pair.x), Int(pair.y))
      let (having, taking) = (ordersWith[one] ?? 1, ordersWith[other] ?? 1)
      // Seen together more often than chance alone would bring them together.
      guard count * orders > having * taking else { continue }
      let percent = Rounding.divide(count * 100, by: having)
      guard percent > 0 else { continue }
      byGood[one, default: []].append(
        Companion(kind: kind, good: goods[one], companion: goods[other], percent: percent))
    }
    for good in byGood.keys.sorted(by: { goods[$0] < goods[$1] }) {
      companions += (byGood[good] ?? [])
        .sorted { ($1.percent, $0.companion) < ($0.percent, $1.companion) }
        .prefix(Self.companionsPerGood)
    }
  }
}
