/// An order after its confirmation, as the list of orders shows it: to be copied, changed or
/// cancelled.
public struct ConfirmedOrder: Hashable, Sendable, Codable {
  public enum State: Hashable, Sendable, Codable {
    case confirmed
    /// The books have it: nothing of it changes any more.
    case billed
    case cancelled(by: StaffCode)
    /// A later version has its number.
    case replaced
    /// A draft that was never confirmed: its lines may be copied, by any operator (A22).
    case setAside(by: StaffCode)

    /// Whether it is to be delivered.
    public var isStanding: Bool { self == .confirmed || self == .billed }

    /// Who cancelled it or set it aside.
    public var by: StaffCode? {
      switch self {
      case .cancelled(let by), .setAside(let by): by
      case .confirmed, .billed, .replaced: nil
      }
    }
  }

  public var key: OrderKey
  public var number: String
  public var client: Client
  public var day: Day
  /// The operator who confirmed it, or began the draft that was set aside.
  public var by: StaffCode
  public var total: Money
  public var state: State
  /// With the goods as the books have them now.
  public var lines: [OrderLine]
  /// Names of ordered goods that the books have no more.
  public var gone: [String]
  public var answers: [OfferAnswer]
  public var delivery: Delivery?
  /// What it takes from the stock, gifts among it.
  public var held: [GoodCode: Quantity]
  /// Of an order of a project's form: what was entered (C2).
  public var form: FormEntries?
  /// The state in which its ``OrderLife`` has it; nil while nothing was done about it (C3).
  public var standing: String?

  public init(
    key: OrderKey, number: String, client: Client, day: Day, by: StaffCode, total: Money,
    state: State, lines: [OrderLine], gone: [String] = [], answers: [OfferAnswer] = [],
    delivery: Delivery? = nil, held: [GoodCode: Quantity] = [:],
    form: FormEntries? = nil, standing: String? = nil
  ) {
    self.key = key
    self.number = number
    self.client = client
    self.day = day
    self.by = by
    self.total = total
    self.state = state
    self.lines = lines
    self.gone = gone
    self.answers = answers
    self.delivery = delivery
    self.held = held
    self.form = form
    self.standing = standing
  }
}

/// The confirmed order that an order in hand takes the place of. Until then it stands.
public struct ReplacedOrder: Hashable, Sendable, Codable {
  public var key: OrderKey
  public var total: Money
  public var day: Day
  public var by: StaffCode
  public var held: [GoodCode: Quantity]
  /// Of an order of a project's form: what was entered (C2).
  public var form: FormEntries?

  public init(_ order: ConfirmedOrder) {
    key = order.key
    total = order.total
    day = order.day
    by = order.by
    held = order.held
    form = order.form
  }
}

/// Whether a confirmed order may still be changed or cancelled. The desk asks before it begins, the
/// store asks again inside the transaction that does it.
public enum ChangeCheck {
  /// What stands in the way, nil when nothing does: it is cancelled, replaced, billed or was never
  /// confirmed, or the cut-off of its day of delivery has passed (A12). What a carrier takes is
  /// free until billed.
  public static func obstacle(
    _ order: ConfirmedOrder, company: Company, at moment: Moment
  ) -> Refusal? {
    switch order.state {
    case .cancelled: return .orderCancelled(number: order.number)
    case .replaced: return .orderReplaced(number: order.number)
    case .billed: return .orderBilled(number: order.number)
    case .setAside: return .noOrder
    case .confirmed: break
    }
    guard let limit = limit(of: order.delivery, for: order.client, company: company) else {
      return nil
    }
    return moment < limit ? nil : .changeTooLate(number: order.number, since: limit)
  }

  /// The first minute at which an order is not changed any more; nil where no day was agreed.
  public static func limit(
    of delivery: Delivery?, for client: Client, company: Company
  ) -> Moment? {
    delivery?.day.map { DeliveryDays(company: company, client: client).limit(for: $0) }
  }
}

/// Which confirmed orders are asked for.
public enum OrderSearch: Hashable, Sendable, Codable {
  /// The latest of a client.
  case client(ClientCode)
  /// By their number, leading zeros or not.
  case number(String)
  /// Orders of forms in which the telephone number stands, as the form keeps it.
  case caller(String)
}

/// The list of confirmed orders over the desk.
public struct OrderList: Hashable, Sendable, Codable {
  /// Whose orders; nil: they are found by the number that is typed.
  public var client: ClientCode?
  public var search = Search<ConfirmedOrder>()
  /// Enter cancels the chosen order.
  public var isCancelling = false

  public init(client: ClientCode?) {
    self.client = client
  }
}

/// A confirmed order whose lines wait for the client's card.
public indirect enum OrderToTakeUp: Hashable, Sendable, Codable {
  case copy(ConfirmedOrder)
  case change(ConfirmedOrder)

  var order: ConfirmedOrder {
    switch self {
    case .copy(let order), .change(let order): order
    }
  }
}
