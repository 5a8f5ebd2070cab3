/// A company's books as values: what an import reads and the store keeps.
public struct Books: Hashable, Sendable {
  public var companyName: String?
  public var currency: Currency?
  /// Types of client named in the books; those that are known already keep their routes.
  public var kinds: [ClientKind] = []
  /// From the dearest to the cheapest.
  public var columns: [PriceColumn] = []
  public var departments: [Department] = []
  public var staff: [StaffMember] = []
  public var clients: [Client] = []
  public var goods: [Good] = []
  public var receivables: [ClientReceivable] = []
  /// Whether `receivables` are all there are. When some could not be read, those that are missing
  /// may be unpaid still: none counts as settled (A5).
  public var receivablesAreWhole = true
  public var history: [HistoryLine] = []

  public init() {}
}

/// An unpaid document of a client.
public struct ClientReceivable: Hashable, Sendable {
  public var client: ClientCode
  public var receivable: Receivable
  /// Our order that the document bills, where the books say so.
  public var order: String?

  public init(client: ClientCode, receivable: Receivable, order: String? = nil) {
    self.client = client
    self.receivable = receivable
    self.order = order
  }
}

/// A good sold to a client in the past.
public struct HistoryLine: Hashable, Sendable {
  public var order: String
  public var day: Day
  public var client: ClientCode
  public var good: GoodCode
  public var quantity: Quantity
  public var price: Money

  public init(
    order: String, day: Day, client: ClientCode, good: GoodCode, quantity: Quantity, price: Money
  ) {
    self.order = order
    self.day = day
    self.client = client
    self.good = good
    self.quantity = quantity
    self.price = price
  }
}
