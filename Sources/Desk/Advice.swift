/// What to advise while an order is taken (A8, A9): a hint with the figures it rests on, for the
/// operator's eye; nothing has to be answered.
public enum Advice: Hashable, Sendable {
  /// `missing` more of a line's good make `packs` whole packs of `pack`.
  case fillPack(good: Good, missing: Quantity, packs: Int)
  /// The order is close to the sum that earns a cheaper column or a promotion.
  case nearColumn(name: String, missing: Money)
  /// A good that the client buys every `every` days is due for `days` days and not on the order.
  case goodDue(name: String, days: Int, every: Int)
  /// The client orders every `every` days and is late by `days`.
  case orderLate(days: Int, every: Int)
  /// What `percent` of such clients buy and this one never did.
  case gap(AssortmentGap)
  /// The order against the average of the client's last ones.
  case average(lines: Int, usualLines: Int, sum: Money, usualSum: Money)
  /// What may still be ordered under the limit.
  case room(Money)

  public var duty: Duty {
    switch self {
    case .fillPack, .goodDue, .orderLate, .gap: .a8
    case .nearColumn, .average, .room: .a9
    }
  }
}

extension Advice {
  /// The most useful first: what a word now settles (a pack, the next column), what the client
  /// itself is about to need, what it could sell besides, and last how the order stands. One good
  /// is advised once.
  public static func of(card: Card, order: Order, today: Day) -> [Advice] {
    var advice = packs(order, room: card.credit.room - order.total)
    if let near = nearColumn(card, order) { advice.append(near) }
    advice += dueGoods(card, order, today: today)
    if let late = late(card, today: today) { advice.append(late) }
    advice += gaps(card, order)
    advice += standing(card, order)
    return advice
  }

  /// The last lines named are looked at, the latest first: a long order costs no more.
  private static let linesLookedAt = 5
  private static let mostPacks = 2
  private static let mostDue = 2
  /// A threshold counts as near within so many per cent of its sum.
  private static let nearPercent = 25
  private static let fewestOrders = 2

  /// Lines that are short of whole packs by half a pack at most, where stock and limit allow it.
  private static func packs(_ order: Order, room: Money) -> [Advice] {
    let advice = order.lines.suffix(linesLookedAt).reversed().compactMap { line -> Advice? in
      let pack = line.good.pack * 1000
      let over = line.quantity.thousandths % max(1, pack)
      guard pack > 1000, over * 2 >= pack else { return nil }
      let missing = Quantity(thousandths: pack - over)
      let full = line.quantity + missing
      let more = order.quote(line.good, missing).sum
      guard full <= order.left(of: line.good), more <= room else { return nil }
      return .fillPack(good: line.good, missing: missing, packs: full.thousandths / pack)
    }
    return Array(advice.prefix(mostPacks))
  }

  private static func nearColumn(_ card: Card, _ order: Order) -> Advice? {
    guard let next = order.nextStep, case .sum(let missing) = next.missing,
      missing.minor * 100 <= (order.total + missing).minor * nearPercent,
      missing <= card.credit.room - order.total
    else { return nil }
    return .nearColumn(name: next.name, missing: missing)
  }

  private static func dueGoods(_ card: Card, _ order: Order, today: Day) -> [Advice] {
    let due = (card.habits?.goods ?? []).compactMap { good -> Advice? in
      let days = today - good.last - good.every
      let isSettled =
        order.line(for: good.code) != nil || order.answers.contains { $0.good == good.code }
      guard days >= 0, !isSettled else { return nil }
      return .goodDue(name: good.name, days: days, every: good.every)
    }
    return Array(due.prefix(mostDue))
  }

  private static func late(_ card: Card, today: Day) -> Advice? {
    guard let every = card.rhythmDays, let last = card.lastOrders.first else { return nil }
    let days = today - last.day - every
    return days > 0 ? .orderLate(days: days, every: every) : nil
  }

  private static func gaps(_ card: Card, _ order: Order) -> [Advice] {
    (card.habits?.gaps ?? []).filter { gap in
      switch gap.what {
      case .group(let name): !order.lines.contains { $0.good.group == name }
      case .good(let code, _): order.line(for: code) == nil
      }
    }
    .map(Advice.gap)
  }

  private static func standing(_ card: Card, _ order: Order) -> [Advice] {
    guard !order.lines.isEmpty else { return [] }
    var advice: [Advice] = []
    let count = card.lastOrders.count
    if count >= fewestOrders {
      let sum = card.lastOrders.reduce(Money.zero) { $0 + $1.total }
      let lines = card.lastOrders.reduce(0) { $0 + $1.lines }
      advice.append(
        .average(
          lines: order.lines.count, usualLines: Rounding.divide(lines, by: count),
          sum: order.total, usualSum: Money(minor: Rounding.divide(sum.minor, by: count))))
    }
    let room = card.credit.room - order.total
    if room > .zero { advice.append(.room(room)) }
    return advice
  }
}
