public typealias RuleID = String

/// The company's rules for prices, promotions and deliveries: data, never code (A10, A23).
public struct PriceRules: Hashable, Sendable, Codable {
  public var columns: [ColumnRule] = []
  /// Discounts and promotions, in the order of the file.
  public var promotions: [Promotion] = []
  /// The first that fits counts.
  public var minimums: [MinimumSum] = []
  /// The first that fits counts.
  public var cutOffs: [CutOff] = []
  /// No line costs less than this share of what it costs in its column.
  public var floor = Percent(hundredths: 0)
  /// The goods that promotions give, as the books have them.
  public var gifts: [Good] = []

  public init() {}

  /// The columns that an order's sum earns by itself, as ``PriceColumn/fromSum`` says.
  public init(thresholdsOf columns: [PriceColumn]) {
    self.columns = columns.compactMap { column in
      column.fromSum.map {
        ColumnRule(
          head: RuleHead(id: "column \(column.code)", name: column.name),
          least: Least(order: $0), column: column.code)
      }
    }
  }

  /// These rules and what the columns' own thresholds say.
  public func adding(thresholdsOf columns: [PriceColumn]) -> PriceRules {
    var rules = self
    rules.columns += PriceRules(thresholdsOf: columns).columns
    return rules
  }
}

/// What every rule has: a name that is said aloud, when it holds, and for whom.
public struct RuleHead: Hashable, Sendable, Codable {
  public var id: RuleID
  public var name: String
  public var period: Period
  public var buyers: Buyers

  public init(
    id: RuleID, name: String, period: Period = Period(), buyers: Buyers = Buyers()
  ) {
    self.id = id
    self.name = name
    self.period = period
    self.buyers = buyers
  }

  public func holds(for client: Client, on day: Day) -> Bool {
    period.contains(day) && buyers.contains(client)
  }
}

/// Days on which a rule holds, the first and the last among them.
public struct Period: Hashable, Sendable, Codable {
  public var from: Day?
  public var to: Day?
  /// 1 = Monday … 7 = Sunday; empty: every day of the week.
  public var weekdays: Set<Int>

  public init(from: Day? = nil, to: Day? = nil, weekdays: Set<Int> = []) {
    self.from = from
    self.to = to
    self.weekdays = weekdays
  }

  public func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return weekdays.isEmpty || weekdays.contains(day.weekday)
  }
}

/// For whom a rule is: a client must be in each list that is not empty.
public struct Buyers: Hashable, Sendable, Codable {
  public var clients: Set<ClientCode>
  public var kinds: Set<KindCode>
  /// By the client's own column.
  public var columns: Set<ColumnCode>

  public init(
    clients: Set<ClientCode> = [], kinds: Set<KindCode> = [], columns: Set<ColumnCode> = []
  ) {
    self.clients = clients
    self.kinds = kinds
    self.columns = columns
  }

  public func contains(_ client: Client) -> Bool {
    (clients.isEmpty || clients.contains(client.code))
      && (kinds.isEmpty || kinds.contains(client.kind))
      && (columns.isEmpty || columns.contains(client.column))
  }
}

/// The goods that a rule is about: those named and those of the groups named; all, when none is.
public struct GoodsChoice: Hashable, Sendable, Codable {
  public var goods: Set<GoodCode>
  public var groups: Set<String>

  public init(goods: Set<GoodCode> = [], groups: Set<String> = []) {
    self.goods = goods
    self.groups = groups
  }

  public var isAll: Bool { goods.isEmpty && groups.isEmpty }

  public func contains(_ good: Good) -> Bool {
    isAll || goods.contains(good.code) || groups.contains(good.group)
  }
}

/// How much it takes; what isn't said takes nothing. Sums are measured in the client's own column,
/// so that a lower price never takes away what earned it.
public struct Least: Hashable, Sendable, Codable {
  /// Of a good on its line.
  public var line: Quantity?
  /// Of all the rule's goods on the order.
  public var quantity: Quantity?
  /// What all the rule's goods on the order come to.
  public var sum: Money?
  /// What the order comes to.
  public var order: Money?

  public init(
    line: Quantity? = nil, quantity: Quantity? = nil, sum: Money? = nil, order: Money? = nil
  ) {
    self.line = line
    self.quantity = quantity
    self.sum = sum
    self.order = order
  }

  /// Whether it hangs on more than one line.
  public var isOfOrder: Bool { quantity != nil || sum != nil || order != nil }
}

/// Which column of the price list an order, or some of its goods, gets beside the client's own.
public struct ColumnRule: Hashable, Sendable, Codable {
  public var head: RuleHead
  public var goods: GoodsChoice
  public var least: Least
  public var column: ColumnCode

  public init(
    head: RuleHead, goods: GoodsChoice = GoodsChoice(), least: Least = Least(),
    column: ColumnCode
  ) {
    self.head = head
    self.goods = goods
    self.least = least
    self.column = column
  }

  /// Whether it moves the whole order, not some lines of it.
  public var isOfOrder: Bool { goods.isAll && least.line == nil }
}

/// A discount or a promotion (A23): when, for whom, on what, from how much, and what it gives.
public struct Promotion: Hashable, Sendable, Codable {
  public enum Effect: Hashable, Sendable, Codable {
    /// So much less.
    case percent(Percent)
    /// This price for one measure, where it is lower.
    case price(Money)
    /// Of every `take` measures on a line `pay` are paid.
    case bundle(take: Int, pay: Int)
    /// A good for nothing, once or for each time that the least is reached.
    case gift(GoodCode, Quantity, isForEach: Bool)
  }

  public var head: RuleHead
  public var goods: GoodsChoice
  public var least: Least
  public var effect: Effect
  /// Goes on top of others that combine; else it stands alone on a line. A gift goes with all.
  public var combines: Bool

  public init(
    head: RuleHead, goods: GoodsChoice = GoodsChoice(), least: Least = Least(), effect: Effect,
    combines: Bool = false
  ) {
    self.head = head
    self.goods = goods
    self.least = least
    self.effect = effect
    self.combines = combines
  }

  /// The good that it gives, if it gives one.
  public var gift: GoodCode? {
    if case .gift(let code, _, _) = effect { return code }
    return nil
  }
}

/// The smallest sum to pay for which an order is taken.
public struct MinimumSum: Hashable, Sendable, Codable {
  public var head: RuleHead
  public var sum: Money

  public init(head: RuleHead, sum: Money) {
    self.head = head
    self.sum = sum
  }
}

/// Until when an order for a day of delivery is taken; the head's period means that day.
public struct CutOff: Hashable, Sendable, Codable {
  public var head: RuleHead
  /// Calendar days before the day of delivery; 0 is the day itself.
  public var daysBefore: Int
  /// Minute of that day, 0...1440.
  public var minute: Int

  public init(head: RuleHead, daysBefore: Int, minute: Int) {
    self.head = head
    self.daysBefore = daysBefore
    self.minute = minute
  }
}

/// Per cent to the hundredth: 7.5 % is 750.
public struct Percent: Hashable, Sendable, Codable {
  public var hundredths: Int

  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  public init(_ whole: Int) {
    self.hundredths = whole * 100
  }

  /// 100 % less this.
  public var rest: Percent { Percent(hundredths: 10_000 - hundredths) }
}
