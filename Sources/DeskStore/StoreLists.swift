public import Desk
internal import GRDB

/// What stands in a colleague's inbox, the oldest first.
public enum InboxItem: Hashable, Sendable {
  case order(InboxOrder)
  case handOff(HandOff, client: Client?)
  case remark(Remark, client: Client?)
  /// A new client to whom a manager is to be assigned (A15).
  case newClient(Client, by: StaffCode, at: Instant)
  /// What came of a call that was ordered (A17), or that a client waits for still (A1).
  case callOut(CallOutResult, client: Client?)

  public var at: Instant {
    switch self {
    case .order(let order): order.changedAt ?? order.confirmedAt
    case .handOff(let handOff, _): handOff.at
    case .remark(let remark, _): remark.at
    case .newClient(_, _, let at): at
    case .callOut(let result, _): result.at
    }
  }
}

/// A confirmed order as its manager reads it.
public struct InboxOrder: Hashable, Sendable {
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
public struct CallOutResult: Hashable, Sendable {
  public var callOut: CallOut
  /// Whether somebody was talked to.
  public var isDone: Bool
  public var outcome: Outcome
  /// What was said; empty where nobody was reached.
  public var answer: String
  public var by: StaffCode?
  public var at: Instant
}

/// A call in the day's registry (A14).
public struct RegistryRow: Hashable, Sendable {
  public var registration: Registration
  /// Nil for a call that nobody answered.
  public var by: StaffCode?
  public var clientName: String?
  public var orderNumber: String?
  /// What became of the order.
  public var orderState: ConfirmedOrder.State?
  /// The desk called, and not the client.
  public var isOutgoing: Bool
}

extension Store {
  /// Nil before the first books were imported.
  public func company() throws -> Company? { try with { try CompanyTables(session: $0).company() } }

  public func staff() throws -> [StaffMember] {
    try with { try CompanyTables(session: $0).staff() }
  }

  public func setPresence(_ code: StaffCode, _ presence: StaffMember.Presence) throws {
    try with { session in
      try session.run(
        "UPDATE staff SET presence = ?1 WHERE code = ?2 AND presence <> ?1", presence.rawValue,
        code)
    }
  }

  /// Keeps the company's rules; those of a new store are the usual ones.
  public func keep(_ rules: Rules) throws {
    try with { session in
      try session.atomically {
        for setting in rules.settings {
          try CompanyTables(session: session).keep(setting.name, setting.value)
        }
      }
    }
  }

  /// A setting of the store by name, such as `countryCode`; nil when it was never set.
  public func setting(_ name: String) throws -> String? {
    try with { try CompanyTables(session: $0).settings()[name] }
  }

  public func keepSetting(_ name: String, _ value: String) throws {
    try with { session in
      try session.atomically { _ = try CompanyTables(session: session).keep(name, value) }
    }
  }

  /// The call that this operator took and never registered, to go on with it without a journal.
  public func openCall(of operatorCode: StaffCode) throws -> Recall? {
    try with { session in
      try session.reading {
        try CallTables(session: session, today: today()).openCall(of: operatorCode)
      }
    }
  }

  /// Of these waiting calls, those that another desk has taken, and whose they are.
  public func claimedElsewhere(
    _ calls: [CallID], by operatorCode: StaffCode
  ) throws -> [CallID: StaffCode] {
    try with {
      try CallTables(session: $0, today: today()).claimedElsewhere(calls, by: operatorCode)
    }
  }

  public func inbox(for code: StaffCode) throws -> [InboxItem] {
    try with { session in try session.reading { try Inbox(session: session).items(for: code) } }
  }

  /// The calls of a day, in the order in which they were registered.
  public func registry(_ day: Day) throws -> [RegistryRow] {
    try with { try RegistryList(session: $0).rows(day) }
  }

  /// The day's counts: of all desks for calls, of the operator for calls registered and orders.
  public func figures(of operatorCode: StaffCode, on day: Day) throws -> DayFigures {
    try with { session in
      try session.reading { try RegistryList(session: session).figures(operatorCode, day) }
    }
  }
}
