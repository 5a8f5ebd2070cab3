public typealias CallID = String

/// A call as the telephone reports it.
public struct Call: Hashable, Sendable, Codable {
  public let id: CallID
  /// As the network sent it; empty when withheld. May hold anything: cleaned before it is shown.
  public let number: String
  /// The name the network sent, if any.
  public let callerName: String
  public let since: Instant
  /// What the desk calls for; nil for a call that came in.
  public let callOut: CallOut?
  /// The number that was called, or the name of the exchange's queue, where it is known: it tells
  /// the project (C1). Of a written conversation the project's own name.
  public let queue: String?
  /// Nil: the telephone.
  private let road: CallChannel?

  public init(
    id: CallID, number: String, callerName: String = "", since: Instant, callOut: CallOut? = nil,
    channel: CallChannel = .telephone, queue: String? = nil
  ) {
    self.id = id
    self.number = number
    self.callerName = callerName
    self.since = since
    self.callOut = callOut
    self.queue = queue
    self.road = channel == .telephone ? nil : channel
  }

  /// The same call, by a number or queue.
  public func come(by queue: String) -> Call {
    Call(
      id: id, number: number, callerName: callerName, since: since, callOut: callOut,
      channel: channel, queue: queue)
  }

  /// By which road the client came (C5).
  public var channel: CallChannel { road ?? .telephone }
  public var isWritten: Bool { road != nil }
}

/// What waits for an operator: calls now, calls to make when they are due (A1, A16, A17).
public struct QueueEntry: Hashable, Sendable, Codable {
  public enum Work: Hashable, Sendable, Codable {
    case call(Call)
    case callOut(CallOut)
  }

  public var work: Work
  /// Who it is, as far as the books know the number; several when they share it.
  public var clients: [ClientMatch]

  public init(work: Work, clients: [ClientMatch] = []) {
    self.work = work
    self.clients = clients
  }

  public var call: Call? {
    if case .call(let call) = work { return call }
    return nil
  }

  /// Who it is when it can be nobody else.
  var onlyClient: ClientCode? { clients.count == 1 ? clients[0].code : nil }

  public var callOut: CallOut? {
    if case .callOut(let callOut) = work { return callOut }
    return nil
  }
}

/// How a call ended, chosen in the wrap-up by one key (A14).
public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
  case orderTaken, information, transferred, noDeal, complaint, wrongNumber, dropped, other
  /// The caller left before an answer; never chosen by the operator.
  case abandoned
  /// Noted without an operator's choice: the desk was signed off with the call unfinished.
  case unfinished
  /// The client was called, and the line was busy, or nobody answered.
  case busy, noAnswer

  /// The outcomes an operator chooses from, in the order of their keys 1, 2, 3 …
  public static let choices: [Outcome] = [
    .orderTaken, .information, .transferred, .noDeal, .complaint, .wrongNumber, .dropped, .other,
  ]
}

/// The line of the registry that each call ends with (A14).
public struct Registration: Hashable, Sendable, Codable {
  public var call: Call
  /// Nil for a call that was never answered.
  public var answeredAt: Instant?
  public var endedAt: Instant
  public var registeredAt: Instant
  public var client: ClientCode?
  public var outcome: Outcome
  public var order: OrderKey?
  /// On which day, for the day's registry.
  public var day: Day
  /// What was said, of a call that the desk made (A16, A17).
  public var note: String?
  /// A call made in vain is made again then; nil: not again.
  public var again: Instant?
  /// Of a project's call: the project, its own outcome, and why the client refused (B2.5), by
  /// their names.
  public var project: String?
  public var result: String?
  public var refusedFor: String?
  /// Of a written conversation: the number of the last message that the operator saw (C5).
  public var read: Int?

  public init(
    call: Call, answeredAt: Instant?, endedAt: Instant, registeredAt: Instant,
    client: ClientCode?, outcome: Outcome, order: OrderKey?, day: Day, note: String? = nil,
    again: Instant? = nil, read: Int? = nil
  ) {
    self.call = call
    self.answeredAt = answeredAt
    self.endedAt = endedAt
    self.registeredAt = registeredAt
    self.client = client
    self.outcome = outcome
    self.order = order
    self.day = day
    self.note = note
    self.again = again
    self.read = read
  }
}

/// A remark or wish of the client, for the department that it concerns (A20).
public struct Remark: Hashable, Sendable, Codable {
  public enum Topic: String, Hashable, Sendable, Codable, CaseIterable {
    case quality, delivery, price, assortment, service, payment, other

    /// The department that gets to read it.
    public var department: DepartmentKind {
      switch self {
      case .quality, .assortment: .purchasing
      case .delivery: .warehouse
      case .price: .wholesale
      case .payment: .finance
      case .service, .other: .support
      }
    }
  }

  /// Unique: the call's id and a count.
  public var id: String
  public var call: CallID
  public var client: ClientCode?
  public var topic: Topic
  public var text: String
  public var at: Instant

  public init(
    id: String, call: CallID, client: ClientCode?, topic: Topic, text: String, at: Instant
  ) {
    self.id = id
    self.call = call
    self.client = client
    self.topic = topic
    self.text = text
    self.at = at
  }
}

/// What a colleague is told about a caller who is put through (A4, A6, A15, A19).
public struct HandOff: Hashable, Sendable, Codable {
  /// Unique: the call's id and a count.
  public var id: String
  public var call: CallID
  public var client: ClientCode?
  public var to: StaffCode
  public var reason: RoutingReason
  /// The draft that was in hand, if any.
  public var order: OrderKey?
  public var at: Instant
  /// Whether the caller was put through, or only the message left.
  public var connected: Bool

  public init(
    id: String, call: CallID, client: ClientCode?, to: StaffCode, reason: RoutingReason,
    order: OrderKey?, at: Instant, connected: Bool
  ) {
    self.id = id
    self.call = call
    self.client = client
    self.to = to
    self.reason = reason
    self.order = order
    self.at = at
    self.connected = connected
  }
}
