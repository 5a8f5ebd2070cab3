public import Desk
internal import GRDB

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
  public func company() throws -> Company? {
    try with { session in
      var company = try CompanyTables(session: session).company()
      company?.projects = try ProjectTable(session: session).projects()
      return company
    }
  }

  public func staff() throws -> [StaffMember] {
    try with { try CompanyTables(session: $0).staff() }
  }

  public func setPresence(_ code: StaffCode, _ presence: StaffMember.Presence) throws {
    try with { try CompanyTables(session: $0).setPresence(code, presence) }
  }

  /// Takes the whole stock of a good away, as an exercise of the school lets it run out.
  public func sellOut(_ good: GoodCode) throws {
    try with { try GoodsTable(session: $0).sellOut(good) }
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

  /// Of all clients, those that wait first.
  public func complaints(limit: Int) throws -> [ClientComplaint] {
    try with { session in
      try session.reading {
        try ComplaintTables(session: session, today: Day(number: 0)).list(of: nil, limit: limit)
      }
    }
  }

  public func complaint(number: Int) throws -> ClientComplaint? {
    try with { session in
      try session.reading {
        try ComplaintTables(session: session, today: Day(number: 0)).complaint(number: number)
      }
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

  /// The figures of a period, beside what is aimed at and beside the past (A25). `today`: what is
  /// aimed at is due until then.
  public func figureSheet(
    _ period: ReportPeriod, of scope: FigureSheet.Scope, today: Day
  ) throws -> FigureSheet {
    try with { session in
      FigureTables.prepare(period, before: today, session)
      return try session.reading {
        try FigureTables(session: session).sheet(period, of: scope, today: today)
      }
    }
  }
}
