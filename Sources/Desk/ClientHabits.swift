/// What the client's history and that of such clients tell beyond the offers (A8).
public struct ClientHabits: Hashable, Sendable, Codable {
  /// A good that the client buys again and again.
  public struct RegularGood: Hashable, Sendable, Codable {
    public var code: GoodCode
    public var name: String
    /// The median of the days from purchase to purchase.
    public var every: Int
    public var last: Day

    public init(code: GoodCode, name: String, every: Int, last: Day) {
      self.code = code
      self.name = name
      self.every = every
      self.last = last
    }
  }

  /// Goods that are due on the day the card was read, the one most overdue by its own rhythm first.
  public var goods: [RegularGood]
  /// The most usual among such clients first; at most three.
  public var gaps: [AssortmentGap]

  public init(goods: [RegularGood], gaps: [AssortmentGap]) {
    self.goods = goods
    self.gaps = gaps
  }
}

/// What many clients of a type buy and one of them never did (A8).
public struct AssortmentGap: Hashable, Sendable, Codable {
  public enum What: Hashable, Sendable, Codable {
    case group(String)
    case good(GoodCode, name: String)
  }

  public var what: What
  /// Of the type's clients.
  public var percent: Int

  public init(_ what: What, percent: Int) {
    self.what = what
    self.percent = percent
  }

  /// A group is missed from so many per cent of the type's clients on, a good from so many.
  public static let (fewestOfGroup, fewestOfGood) = (40, 25)
}

/// The rhythm in which one good is bought.
public struct PurchaseRhythm: Hashable, Sendable {
  public let every: Int
  public let last: Day

  /// From three days of purchase on.
  public init?(_ days: some Sequence<Day>) {
    let days = Set(days).sorted()
    guard days.count >= 3, let last = days.last else { return nil }
    let gaps = zip(days.dropFirst(), days).map { $0 - $1 }.sorted()
    let middle = gaps.count / 2
    self.last = last
    every =
      gaps.count % 2 == 1
      ? gaps[middle] : Rounding.divide(gaps[middle - 1] + gaps[middle], by: 2)
  }

  /// Days since the good was due; nil before, and once the habit is lost: after four such spans.
  public func daysDue(on today: Day) -> Int? {
    let since = today - last
    return since >= every && since <= 4 * every ? since - every : nil
  }
}
