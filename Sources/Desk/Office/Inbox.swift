public typealias InboxID = String

/// What stands in a colleague's inbox.
public enum InboxItem: Hashable, Sendable, Codable {
  indirect case order(InboxOrder)
  case handOff(HandOff, client: Client?)
  case remark(Remark, client: Client?)
  /// A new client to whom a manager is to be assigned (A15).
  case newClient(Client, by: StaffCode, at: Instant)
  /// A new client that was given to this manager (A15).
  case assigned(Client, by: StaffCode, at: Instant)
  /// What came of a call that was ordered (A17), or that a client waits for still (A1).
  case callOut(CallOutResult, client: Client?)

  public var at: Instant {
    switch self {
    case .order(let order): order.changedAt ?? order.confirmedAt
    case .handOff(let handOff, _): handOff.at
    case .remark(let remark, _): remark.at
    case .newClient(_, _, let at), .assigned(_, _, let at): at
    case .callOut(let result, _): result.at
    }
  }

  /// Tells it from all others; what happens to an order later is another thing to acknowledge.
  public var id: InboxID {
    switch self {
    case .order(let order): "order/\(order.order.key)/\(order.state.isStanding ? "new" : "gone")"
    case .handOff(let handOff, _): "hand-off/\(handOff.id)"
    case .remark(let remark, _): "remark/\(remark.id)"
    case .newClient(let client, _, _): "new/\(client.code)"
    case .assigned(let client, _, _): "assigned/\(client.code)"
    case .callOut(let result, _): "call/\(result.callOut.id)"
    }
  }
}

/// An entry of an inbox, and who has acknowledged it.
public struct InboxEntry: Hashable, Sendable, Codable {
  public var item: InboxItem
  /// Nil while it waits to be acknowledged.
  public var acknowledged: Signature?

  public init(item: InboxItem, acknowledged: Signature? = nil) {
    self.item = item
    self.acknowledged = acknowledged
  }

  public var id: InboxID { item.id }
}

/// Who did something, and when.
public struct Signature: Hashable, Sendable, Codable {
  public var by: StaffCode
  public var at: Instant

  public init(by: StaffCode, at: Instant) {
    self.by = by
    self.at = at
  }
}

/// A confirmed order as its manager reads it.
public struct InboxOrder: Hashable, Sendable, Codable {
  public var order: Order
  public var client: Client
  /// The operator who took it.
  public var by: StaffCode
  public var confirmedAt: Instant
  public var day: Day
  /// Whether it stands.
  public var state: ConfirmedOrder.State
  /// When it was cancelled or replaced.
  public var changedAt: Instant?
  /// The head's answer without which the order would not stand (A11).
  public var lift: Lift?

  public init(
    order: Order, client: Client, by: StaffCode, confirmedAt: Instant, day: Day,
    state: ConfirmedOrder.State = .confirmed, changedAt: Instant? = nil, lift: Lift? = nil
  ) {
    self.state = state
    self.changedAt = changedAt
    self.order = order
    self.client = client
    self.by = by
    self.confirmedAt = confirmedAt
    self.day = day
    self.lift = lift
  }
}

/// How a call to make ended, for whoever asked for it.
public struct CallOutResult: Hashable, Sendable, Codable {
  public var callOut: CallOut
  /// Whether somebody was talked to.
  public var isDone: Bool
  public var outcome: Outcome
  /// What was said; empty where nobody was reached.
  public var answer: String
  public var by: StaffCode?
  public var at: Instant

  public init(
    callOut: CallOut, isDone: Bool, outcome: Outcome, answer: String, by: StaffCode?, at: Instant
  ) {
    self.callOut = callOut
    self.isDone = isDone
    self.outcome = outcome
    self.answer = answer
    self.by = by
    self.at = at
  }
}

/// A question to a head with what there is to know for an answer (A11).
public struct ConsultRow: Hashable, Sendable, Codable {
  public var consult: Consult
  public var answer: ConsultAnswer?
  /// As the books have the client now.
  public var client: Client?
  public var credit: Credit?
  /// The order in hand, as it stands in the store.
  public var order: Order?

  public init(
    consult: Consult, answer: ConsultAnswer?, client: Client? = nil, credit: Credit? = nil,
    order: Order? = nil
  ) {
    self.consult = consult
    self.answer = answer
    self.client = client
    self.credit = credit
    self.order = order
  }

  /// Whether the operator took the question back before it was answered.
  public var isWithdrawn: Bool { answer?.by == consult.by && answer?.allowedUpTo == nil }
}
