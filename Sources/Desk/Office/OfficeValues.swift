/// What one desk is doing, as all others may see it.
public struct SeatStatus: Hashable, Sendable, Codable {
  public enum Standing: Hashable, Sendable, Codable {
    case ready, answering, calling, onCall, onHold, wrapUp
    case paused(PauseReason)
    /// At work on something else than calls.
    case office
  }

  public var member: StaffCode
  public var standing: Standing
  /// Nil where the desk itself doesn't know: since this was first told.
  public var since: Instant?
  /// The client in hand, by name.
  public var client: String?
  /// Since when each caller of this desk's queue has waited, the longest first, by the call's id.
  public var waiting: [Waiting]

  public struct Waiting: Hashable, Sendable, Codable {
    public var call: CallID
    public var since: Instant

    public init(call: CallID, since: Instant) {
      self.call = call
      self.since = since
    }
  }

  public init(
    member: StaffCode, standing: Standing, since: Instant?, client: String? = nil,
    waiting: [Waiting] = []
  ) {
    self.member = member
    self.standing = standing
    self.since = since
    self.client = client
    self.waiting = waiting
  }
}

/// All desks at one moment, and the day so far.
public struct Floor: Hashable, Sendable, Codable {
  public struct Seat: Hashable, Sendable, Codable {
    public var status: SeatStatus
    /// Of this operator today: calls registered, orders confirmed and their sum.
    public var calls: Int
    public var orders: Int
    public var sum: Money

    public init(status: SeatStatus, calls: Int, orders: Int, sum: Money) {
      self.status = status
      self.calls = calls
      self.orders = orders
      self.sum = sum
    }
  }

  /// Of the operators who are signed on, in the order of the staff.
  public var seats: [Seat]
  /// Every caller who waits at any desk once, the longest first.
  public var waiting: [SeatStatus.Waiting]
  /// Of all desks together.
  public var day: DayFigures

  public init(seats: [Seat], waiting: [SeatStatus.Waiting], day: DayFigures) {
    self.seats = seats
    self.waiting = waiting
    self.day = day
  }
}

/// A new client and the manager it was given, if it was (A15).
public struct NewClientTask: Hashable, Sendable, Codable {
  public var client: Client
  /// The operator who registered it, and when.
  public var registered: Signature
  public var manager: StaffCode?
  public var assigned: Signature?

  public init(
    client: Client, registered: Signature, manager: StaffCode? = nil, assigned: Signature? = nil
  ) {
    self.client = client
    self.registered = registered
    self.manager = manager
    self.assigned = assigned
  }
}

/// A call that a head has ordered, and what came of it (A17).
public struct OrderedCall: Hashable, Sendable, Codable {
  public var callOut: CallOut
  /// The operator who is to make it; nil: whoever is free.
  public var meantFor: StaffCode?
  public var orderedAt: Instant
  /// Nil while it waits to be made.
  public var result: CallOutResult?

  public init(
    callOut: CallOut, meantFor: StaffCode?, orderedAt: Instant, result: CallOutResult? = nil
  ) {
    self.callOut = callOut
    self.meantFor = meantFor
    self.orderedAt = orderedAt
    self.result = result
  }
}

/// A client whose debt stands in the way of orders (A5, A6).
public struct Debtor: Hashable, Sendable, Codable {
  public var client: Client
  public var credit: Credit
  /// When this client's call was last handed to finance.
  public var handedOver: Instant?
  /// The latest one.
  public var promise: PaymentPromise?

  public init(
    client: Client, credit: Credit, handedOver: Instant? = nil, promise: PaymentPromise? = nil
  ) {
    self.client = client
    self.credit = credit
    self.handedOver = handedOver
    self.promise = promise
  }
}

/// A client's word to pay, taken by finance. It lifts no rule; it stands on the card.
public struct PaymentPromise: Hashable, Sendable, Codable {
  public var id: String
  public var client: ClientCode
  public var sum: Money
  /// By when.
  public var day: Day
  public var note: String
  public var taken: Signature

  public init(
    id: String, client: ClientCode, sum: Money, day: Day, note: String, taken: Signature
  ) {
    self.id = id
    self.client = client
    self.sum = sum
    self.day = day
    self.note = note
    self.taken = taken
  }
}

/// A notice on the board, to be acknowledged by each whom it is for (A27, A28, AR1).
public struct BoardNotice: Hashable, Sendable, Codable {
  public typealias ID = String

  public enum Audience: Hashable, Sendable, Codable {
    case everybody
    case department(DepartmentCode)
    case colleague(StaffCode)
  }

  public var id: ID
  public var to: Audience
  public var text: String
  public var posted: Signature
  /// The last day on which it stands; nil: until it is taken down.
  public var until: Day?
  /// Who of those it is for has acknowledged it, in that order.
  public var readers: [StaffCode]

  public init(
    id: ID, to: Audience, text: String, posted: Signature, until: Day?, readers: [StaffCode] = []
  ) {
    self.id = id
    self.to = to
    self.text = text
    self.posted = posted
    self.until = until
    self.readers = readers
  }

  public func isFor(_ member: StaffMember) -> Bool {
    switch to {
    case .everybody: true
    case .department(let code): member.department == code
    case .colleague(let code): member.code == code
    }
  }
}

/// A colleague's proposal, request for a document, or report of a shortcoming, to the head; with
/// its state and answer (AR2–AR5).
public struct StaffRequest: Hashable, Sendable, Codable {
  public typealias ID = String

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case proposal, document, shortcoming
  }

  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case open, inWork, done, declined
  }

  public struct Answer: Hashable, Sendable, Codable {
    public var standing: Standing
    public var words: String
    public var signed: Signature

    public init(standing: Standing, words: String, signed: Signature) {
      self.standing = standing
      self.words = words
      self.signed = signed
    }
  }

  public var id: ID
  public var kind: Kind
  public var text: String
  public var made: Signature
  /// The head to whom it goes.
  public var to: StaffCode
  /// The latest one; nil while it is open.
  public var answer: Answer?
  /// When whoever made it read the latest answer last.
  public var readAt: Instant?

  public init(
    id: ID, kind: Kind, text: String, made: Signature, to: StaffCode, answer: Answer? = nil
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.made = made
    self.to = to
    self.answer = answer
  }

  public var standing: Standing { answer?.standing ?? .open }

  /// Whether there is an answer that whoever made it has not read.
  public func isNews(to code: StaffCode) -> Bool {
    guard made.by == code, let answer else { return false }
    return readAt.map { $0 < answer.signed.at } ?? true
  }
}

/// Days on which a colleague is away and another one stands in, with the same rights (AS).
public struct Absence: Hashable, Sendable, Codable {
  public typealias ID = String

  public var id: ID
  public var member: StaffCode
  public var first: Day
  public var last: Day
  public var substitute: StaffCode
  public var entered: Signature

  public init(
    id: ID, member: StaffCode, first: Day, last: Day, substitute: StaffCode, entered: Signature
  ) {
    self.id = id
    self.member = member
    self.first = first
    self.last = last
    self.substitute = substitute
    self.entered = entered
  }

  public func covers(_ day: Day) -> Bool { first <= day && day <= last }
}
