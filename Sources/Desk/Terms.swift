/// What the prices of an order depend on besides its lines: the client's own column and the rules
/// that hold for the client on the day (A10, A23).
public struct Terms: Sendable, Codable {
  /// The columns by code, in the order of ``Good/prices``.
  public private(set) var columns: [ColumnCode]
  public let ownColumn: ColumnCode
  public let day: Day
  public let columnRules: [ColumnRule]
  public let promotions: [Promotion]
  public let minimum: MinimumSum?
  public let floor: Percent
  public private(set) var gifts: [Good]
  /// Index of the client's own column.
  public private(set) var own: Int
  /// Where each of ``columnRules`` leads, as an index.
  private(set) var targets: [Int]

  public init(for client: Client, company: Company, on day: Day) {
    let rules = company.priceRules
    self.init(
      columns: company.columns.map(\.code), ownColumn: client.column, day: day,
      columnRules: rules.columns.filter { $0.head.holds(for: client, on: day) },
      promotions: rules.promotions.filter { $0.head.holds(for: client, on: day) },
      minimum: rules.minimums.first { $0.head.holds(for: client, on: day) }, floor: rules.floor,
      gifts: rules.gifts)
  }

  /// No rules: the prices of one column.
  public init(columns: [ColumnCode], own: Int = 0) {
    self.init(
      columns: columns, ownColumn: columns[own], day: Day(number: 0), columnRules: [],
      promotions: [], minimum: nil, floor: Percent(0), gifts: [])
  }

  private init(
    columns: [ColumnCode], ownColumn: ColumnCode, day: Day, columnRules: [ColumnRule],
    promotions: [Promotion], minimum: MinimumSum?, floor: Percent, gifts: [Good]
  ) {
    self.columns = columns
    self.ownColumn = ownColumn
    self.day = day
    self.columnRules = columnRules
    self.promotions = promotions
    self.minimum = minimum
    self.floor = floor
    let given = Set(promotions.compactMap(\.gift))
    self.gifts = gifts.filter { given.contains($0.code) }
    own = 0
    targets = []
    settle(columns)
  }

  /// The promotions that are about a good, met or not; not those that are about all goods.
  public func promotions(on good: Good) -> [Promotion] {
    promotions.filter { !$0.goods.isAll && $0.goods.contains(good) }
  }

  /// The same terms with more of the gifts in stock, or with `sign` -1 less: what an order holds
  /// that is replaced.
  public func givingBack(_ held: [GoodCode: Quantity], sign: Int = 1) -> Terms {
    var terms = self
    for place in terms.gifts.indices {
      let more = held[terms.gifts[place].code, default: .zero].thousandths * sign
      terms.gifts[place].stock.thousandths += more
    }
    return terms
  }

  /// The same terms where the price list has its columns in another order.
  public func rebased(on columns: [ColumnCode]) -> Terms {
    var terms = self
    if columns != self.columns { terms.settle(columns) }
    return terms
  }

  private mutating func settle(_ columns: [ColumnCode]) {
    self.columns = columns
    own = columns.firstIndex(of: ownColumn) ?? 0
    targets = columnRules.map { columns.firstIndex(of: $0.column) ?? 0 }
  }
}

/// Orders are hashed often, and terms seldom differ where the rest is the same.
extension Terms: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(own)
    hasher.combine(day)
  }
}
