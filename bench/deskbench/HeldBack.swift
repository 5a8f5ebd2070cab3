internal import Desk

/// A client's last order, kept from what is learnt: half of it is named, the other half is what the
/// offers are to hit.
struct HeldBack {
  /// Which half of the lines is known when the offers are made.
  enum Half: String, CaseIterable {
    /// The lines that the client named first, as in a call.
    case first
    /// Lines drawn from the whole order, in no order: nothing follows from what was named last.
    case drawn
  }

  let client: ClientCode
  let kind: KindCode
  let day: Day
  /// The goods of the order as they stand in the books.
  let goods: [GoodCode]

  func parted(_ half: Half) -> (named: [GoodCode], others: Set<GoodCode>) {
    let goods = half == .first ? goods : drawn()
    let count = (goods.count + 1) / 2
    return (Array(goods[..<count]), Set(goods[count...]))
  }

  /// The same for the same order each time.
  private func drawn() -> [GoodCode] {
    func place(_ good: GoodCode) -> UInt64 {
      (client + good).utf8.reduce(14_695_981_039_346_656_037) {
        ($0 ^ UInt64($1)) &* 1_099_511_628_211
      }
    }
    return goods.sorted { (place($0), $0) < (place($1), $1) }
  }

  /// Takes the last order of each client that has an earlier one out of the books. Orders of a
  /// single line have no halves: they are taken out as well, and measured by nothing.
  static func take(from books: inout Books) -> [HeldBack] {
    let kinds = Dictionary(books.clients.map { ($0.code, $0.kind) }) { first, _ in first }
    var last: [ClientCode: (day: Day, order: String)] = [:]
    var orders: [ClientCode: Set<String>] = [:]
    for line in books.history {
      orders[line.client, default: []].insert(line.order)
      if let known = last[line.client], (line.day, line.order) <= known { continue }
      last[line.client] = (line.day, line.order)
    }
    var held: [ClientCode: (day: Day, goods: [GoodCode])] = [:]
    books.history.removeAll { line in
      guard orders[line.client, default: []].count > 1, last[line.client]?.order == line.order
      else { return false }
      held[line.client, default: (line.day, [])].goods.append(line.good)
      return true
    }
    return held.keys.sorted().compactMap { client in
      guard let kind = kinds[client], let order = held[client] else { return nil }
      let goods = order.goods.reduce(into: [GoodCode]()) { if !$0.contains($1) { $0.append($1) } }
      guard goods.count > 1 else { return nil }
      return HeldBack(client: client, kind: kind, day: order.day, goods: goods)
    }
  }
}
