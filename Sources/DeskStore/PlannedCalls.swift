public import Desk
internal import GRDB

/// A call to plan from outside the desk: by a web site, or by a head.
public struct PlannedCall: Hashable, Sendable {
  public var number: String
  /// Nil for a number without a client, or one that the number tells.
  public var client: ClientCode?
  public var reason: CallOut.Reason
  public var wish: Instant
  /// The operator who shall call; nil: whoever is free.
  public var meantFor: StaffCode?

  public init(
    number: String, client: ClientCode?, reason: CallOut.Reason, wish: Instant,
    meantFor: StaffCode? = nil
  ) {
    self.number = number
    self.client = client
    self.reason = reason
    self.wish = wish
    self.meantFor = meantFor
  }
}

/// A call that was planned, as a list shows it.
public struct PlannedRow: Hashable, Sendable {
  public var callOut: CallOut
  /// open, taken, done, failed or withdrawn.
  public var state: String
}

extension Store {
  /// Plans calls, all of them or none. `key` names where they come from, such as a file that was
  /// dropped: said again with the same key nothing is planned, and false is returned.
  @discardableResult
  public func plan(
    _ calls: [PlannedCall], key: String, at now: Instant, offsetSeconds: Int
  ) throws -> Bool {
    try with { session in
      try session.atomically {
        let isNew = try session.count(
          "INSERT INTO spooled (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING", key,
          now.milliseconds)
        guard isNew > 0 else { return false }
        for (place, call) in calls.enumerated() {
          try plan(
            call, id: "\(key)/\(place + 1)", at: now, offsetSeconds: offsetSeconds, session)
        }
        return true
      }
    }
  }

  private func plan(
    _ call: PlannedCall, id: String, at now: Instant, offsetSeconds: Int, _ session: Session
  ) throws {
    let company = CompanyTables(session: session)
    let country = try company.settings()["countryCode"] ?? "7"
    let search = ClientSearch(session: session, today: today())
    var client = try call.client.flatMap { try search.matches(codes: [$0])[$0] }
    let number =
      PhoneNumber.normalized(call.number, countryCode: country)
      ?? client?.phone ?? call.number
    if client == nil {
      let known = try search.identify(number)
      if known.count == 1 { client = known[0] }
    }
    let due = try company.rules().calling.opening(
      from: max(call.wish, now), number: number, offsetSeconds: offsetSeconds)
    try CallOutTables(session: session, today: today()).plan(
      CallOut(id: id, reason: call.reason, number: number, client: client, due: due), by: nil,
      meantFor: call.meantFor, at: now)
  }

  /// Calls back (A1), or tasks of heads (A17), the latest first.
  public func plannedCalls(isTask: Bool, limit: Int = 100) throws -> [PlannedRow] {
    try with { session in
      try CallOutTables(session: session, today: today())
        .list(kind: isTask ? "task" : "callBack", limit: limit)
        .map { PlannedRow(callOut: $0.callOut, state: $0.state) }
    }
  }
}
