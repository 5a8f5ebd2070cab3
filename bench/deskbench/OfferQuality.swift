internal import Desk
internal import DeskStore
internal import Glibc

/// How often one of the first four offers is among the lines that a client is yet to name (A7):
/// each client's last order is held back, what went before is learnt, half of the order is known.
struct OfferQuality {
  /// What a way of offering scored.
  struct Score: Equatable {
    /// Orders of which at least one offer hit.
    var ordersHit = 0
    var offersHit = 0
    var offers = 0
    var orders = 0

    /// Of a thousand orders, those with a hit.
    var hitRate: Int { Rounding.divide(1000 * ordersHit, by: max(1, orders)) }
    /// Of a thousand offers, those that hit.
    var offerRate: Int { Rounding.divide(1000 * offersHit, by: max(1, offers)) }

    fileprivate mutating func count(
      _ offered: some Sequence<GoodCode>, hitting others: Set<GoodCode>
    ) {
      let offered = Array(offered.prefix(OfferQuality.offersMade))
      let hits = offered.filter { others.contains($0) }.count
      orders += 1
      ordersHit += hits > 0 ? 1 : 0
      offersHit += hits
      offers += offered.count
    }
  }

  static let offersMade = 4

  /// The list beside the order, as the operator sees it.
  private(set) var ours = Score()
  /// What most orders of all clients have, without what is on the order.
  private(set) var mostSold = Score()
  /// What most of this client's orders have, without what is on the order.
  private(set) var boughtMost = Score()

  /// Makes a store of the books at `path`, and removes it.
  static func measure(_ books: Books, at path: String) throws -> [HeldBack.Half: OfferQuality] {
    defer { for ending in ["", "-wal", "-shm"] { unlink(path + ending) } }
    var books = books
    let held = HeldBack.take(from: &books)
    let sold = Sold(books.history)
    let goods = Dictionary(books.goods.map { ($0.code, $0) }) { first, _ in first }
    let lastDay = held.map(\.day).max() ?? Day(number: 0)
    _ = try Store.open(path: path).importBooks(books, asOf: lastDay)
    var qualities: [HeldBack.Half: OfferQuality] = [:]
    for (day, held) in Dictionary(grouping: held, by: \.day).sorted(by: { $0.key < $1.key }) {
      let store = try Store.open(path: path) { day }
      for order in held {
        for half in HeldBack.Half.allCases {
          qualities[half, default: OfferQuality()].count(order, half, store, sold, goods)
        }
      }
    }
    return qualities
  }

  private mutating func count(
    _ held: HeldBack, _ half: HeldBack.Half, _ store: Store, _ sold: Sold,
    _ goods: [GoodCode: Good]
  ) {
    let (named, others) = held.parted(half)
    ours.count(
      Self.offers(held, naming: named.compactMap { goods[$0] }, store).map(\.match.good.code),
      hitting: others)
    mostSold.count(sold.most.lazy.filter { !named.contains($0) }, hitting: others)
    boughtMost.count(
      sold.most(to: held.client).filter { !named.contains($0) }, hitting: others)
  }

  /// What the desk offers once the goods stand on the order, asking the store what it asks.
  private static func offers(_ held: HeldBack, naming goods: [Good], _ store: Store) -> [Offer] {
    guard case .client(_, let sources, _) = store.answer(.client(held.client)) else { return [] }
    var order = Order(
      key: "held",
      terms: Terms(columns: (0..<(goods.first?.prices.count ?? 1)).map { "\($0)" }))
    var companions: [Offer] = []
    for (place, good) in goods.enumerated() {
      let line = OrderLine(id: place + 1, good: good, quantity: Quantity(1), last: nil)
      order.apply(.put(line))
      let question = Question.companions(good.code, kind: held.kind, client: held.client)
      if case .companions(_, let found) = store.answer(question) { companions += found }
    }
    return OfferRanking.rank(sources: sources.offers, companions: companions, order: order)
  }
}

/// In how many orders each good was sold.
private struct Sold {
  /// The good of most orders first.
  private(set) var most: [GoodCode] = []
  private var byClient: [ClientCode: [GoodCode: Int]] = [:]

  init(_ history: [HistoryLine]) {
    var counted: Set<[String]> = []
    var all: [GoodCode: Int] = [:]
    for line in history where counted.insert([line.client, line.order, line.good]).inserted {
      all[line.good, default: 0] += 1
      byClient[line.client, default: [:]][line.good, default: 0] += 1
    }
    most = Self.sorted(all)
  }

  func most(to client: ClientCode) -> [GoodCode] { Self.sorted(byClient[client] ?? [:]) }

  private static func sorted(_ counts: [GoodCode: Int]) -> [GoodCode] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
