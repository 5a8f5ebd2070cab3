public typealias ConsultID = String

/// A head is asked about what is not for the operator to decide: the call is on hold, the card and
/// the order in hand go along (A11).
public struct Consult: Hashable, Sendable, Codable {
  /// Unique: the call's id and a count.
  public var id: ConsultID
  public var call: CallID
  public var client: ClientCode
  /// The head who is asked.
  public var to: StaffCode
  public var by: StaffCode
  /// The debt that stands in the way, if that is what it is about.
  public var barrier: DebtBarrier?
  /// The order in hand and what it comes to.
  public var order: OrderKey?
  public var sum: Money
  public var question: String
  public var at: Instant

  public init(
    id: ConsultID, call: CallID, client: ClientCode, to: StaffCode, by: StaffCode,
    barrier: DebtBarrier?, order: OrderKey?, sum: Money, question: String, at: Instant
  ) {
    self.id = id
    self.call = call
    self.client = client
    self.to = to
    self.by = by
    self.barrier = barrier
    self.order = order
    self.sum = sum
    self.question = question
    self.at = at
  }
}

extension Consult {
  /// Whether it was asked about an overdue debt.
  public var isAboutOverdue: Bool {
    if case .overdue? = barrier { return true }
    return false
  }
}

/// What the head said; recorded with the name, and kept for ever (A11).
public struct ConsultAnswer: Hashable, Sendable, Codable {
  public var consult: ConsultID
  public var by: StaffCode
  /// An order up to this sum may be taken in spite of the debt; nil: it may not.
  public var allowedUpTo: Money?
  public var words: String
  public var at: Instant

  public init(
    consult: ConsultID, by: StaffCode, allowedUpTo: Money?, words: String, at: Instant
  ) {
    self.consult = consult
    self.by = by
    self.allowedUpTo = allowedUpTo
    self.words = words
    self.at = at
  }
}

/// A head's recorded answer that lifts the credit rule for one call with one client (A11). Nothing
/// else does.
public struct Lift: Hashable, Sendable, Codable {
  public var consult: ConsultID
  public var client: ClientCode
  public var by: StaffCode
  public var upTo: Money
  /// Whether it was given knowing that a debt is overdue: one asked about the limit alone lifts no
  /// overdue debt that comes up later.
  public var isDespiteOverdue: Bool
  public var words: String

  public init(
    consult: ConsultID, client: ClientCode, by: StaffCode, upTo: Money, isDespiteOverdue: Bool,
    words: String
  ) {
    self.isDespiteOverdue = isDespiteOverdue
    self.consult = consult
    self.client = client
    self.by = by
    self.upTo = upTo
    self.words = words
  }
}

/// Whom to ask, and what.
public struct ConsultDraft: Hashable, Sendable, Codable {
  public var choice: TransferChoice
  public var field: TextField

  public init(choice: TransferChoice, field: TextField = TextField()) {
    self.choice = choice
    self.field = field
  }
}
