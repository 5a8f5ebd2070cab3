public typealias ClientCode = String

/// A buyer, as the books have it.
public struct Client: Hashable, Sendable, Codable {
  public var code: ClientCode
  public var name: String
  public var kind: KindCode
  /// Nil: a new client, whom a head still has to give a manager (A15).
  public var manager: StaffCode?
  /// Digits with country code, E.164 without the plus.
  public var phones: [String]
  public var city: String
  public var address: String
  public var contact: String
  public var creditLimit: Money
  /// Days to pay from the invoice.
  public var paymentDays: Int
  public var column: ColumnCode
  /// The taxpayer's number (INN, OIB, IČO).
  public var taxNumber: String

  public init(
    code: ClientCode, name: String, kind: KindCode, manager: StaffCode?, phones: [String],
    city: String, address: String, contact: String, creditLimit: Money, paymentDays: Int,
    column: ColumnCode, taxNumber: String
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.manager = manager
    self.phones = phones
    self.city = city
    self.address = address
    self.contact = contact
    self.creditLimit = creditLimit
    self.paymentDays = paymentDays
    self.column = column
    self.taxNumber = taxNumber
  }
}

/// An unpaid document. A negative remainder is a credit note: it lessens the debt once and is never
/// overdue.
public struct Receivable: Hashable, Sendable, Codable {
  public var document: String
  public var date: Day
  public var due: Day
  public var remainder: Money

  public init(document: String, date: Day, due: Day, remainder: Money) {
    self.document = document
    self.date = date
    self.due = due
    self.remainder = remainder
  }
}

/// What a client owes, and the one credit rule (A5). Every road to a confirmed order asks it: the
/// desk while the order grows, the store inside the confirming transaction.
public struct Credit: Hashable, Sendable, Codable {
  public var limit: Money
  public var receivables: [Receivable]
  /// Confirmed orders that are not in the receivables yet; the order in hand is not among them.
  public var unbilled: Money
  /// What a head has allowed for this call (A11).
  public var lift: Lift?

  public init(limit: Money, receivables: [Receivable], unbilled: Money) {
    self.limit = limit
    self.receivables = receivables
    self.unbilled = unbilled
  }

  /// All that is owed: receivables less credit notes, plus confirmed orders not billed yet.
  public var owed: Money { receivables.reduce(unbilled) { $0 + $1.remainder } }
  /// What may still be ordered, by the limit or by a head's word; negative when the limit is
  /// exceeded.
  public var room: Money {
    guard let lift else { return limit - owed }
    return lift.isDespiteOverdue ? lift.upTo : max(lift.upTo, limit - owed)
  }

  /// Documents past their due date and the grace days, the oldest first.
  public func overdue(on today: Day, graceDays: Int) -> [Receivable] {
    receivables.filter { $0.remainder > .zero && $0.due + graceDays < today }
      .sorted { ($0.due, $0.document) < ($1.due, $1.document) }
  }

  /// Why no order may be begun: a debt, or no room in which a line would fit (A5, A6).
  public func barrier(on today: Day, graceDays: Int) -> DebtBarrier? {
    barrier(total: .zero, on: today, graceDays: graceDays) ?? (room == .zero ? .noRoom : nil)
  }

  /// Why an order of `total` may not be taken; nil when it may (A5).
  public func barrier(total: Money, on today: Day, graceDays: Int) -> DebtBarrier? {
    let late = lift?.isDespiteOverdue != true ? overdue(on: today, graceDays: graceDays) : []
    if let oldest = late.first {
      return .overdue(
        sum: late.reduce(.zero) { $0 + $1.remainder }, days: today - oldest.due,
        document: oldest.document)
    }
    let excess = total - room
    return excess > .zero ? .overLimit(by: excess) : nil
  }
}

/// The kinds of debt that stop an order (A5), with what to say about them.
public enum DebtBarrier: Hashable, Sendable, Codable {
  /// `sum` overdue, the oldest `document` by `days`.
  case overdue(sum: Money, days: Int, document: String)
  /// Debt and the order in hand exceed the limit.
  case overLimit(by: Money)
  /// The limit is used up to the last coin, or there is none: nothing fits any more.
  case noRoom
}

/// What the desk shows of a client before and beside the order (A1, A2, A5, A9).
public struct Card: Hashable, Sendable, Codable {
  public var client: Client
  public var credit: Credit
  /// The latest first; at most ten.
  public var lastOrders: [PastOrder]
  /// The client's usual number of days from order to order; nil before the third order.
  public var rhythmDays: Int?
  /// Whoever received, paid and signed last time (A12).
  public var people: People?
  /// The last call with an outcome, and what was said (A16).
  public var lastTalk: LastTalk?
  /// The price rules in force, as the store has them now; nil: those that the desk knows.
  public var priceRules: PriceRules?
  /// What advice rests on (A8); nil without a history.
  public var habits: ClientHabits?
  /// The latest word to pay, at most a week after its day (A6).
  public var promise: PaymentPromise?

  public init(
    client: Client, credit: Credit, lastOrders: [PastOrder], rhythmDays: Int?, people: People?,
    lastTalk: LastTalk? = nil, priceRules: PriceRules? = nil, habits: ClientHabits? = nil,
    promise: PaymentPromise? = nil
  ) {
    self.client = client
    self.credit = credit
    self.lastOrders = lastOrders
    self.rhythmDays = rhythmDays
    self.people = people
    self.lastTalk = lastTalk
    self.priceRules = priceRules
    self.habits = habits
    self.promise = promise
  }
}

/// How the last call with a client ended.
public struct LastTalk: Hashable, Sendable, Codable {
  public var day: Day
  public var outcome: Outcome
  /// What was said; empty where nobody noted it.
  public var note: String

  public init(day: Day, outcome: Outcome, note: String) {
    self.day = day
    self.outcome = outcome
    self.note = note
  }
}

public struct PastOrder: Hashable, Sendable, Codable {
  public var number: String
  public var day: Day
  public var lines: Int
  public var total: Money

  public init(number: String, day: Day, lines: Int, total: Money) {
    self.number = number
    self.day = day
    self.lines = lines
    self.total = total
  }
}

/// The client's responsible persons for a delivery (A12).
public struct People: Hashable, Sendable, Codable {
  public var receiver: String
  public var payer: String
  public var signer: String

  public init(receiver: String, payer: String, signer: String) {
    self.receiver = receiver
    self.payer = payer
    self.signer = signer
  }
}

/// A client as a search or the queue shows it.
public struct ClientMatch: Hashable, Sendable, Codable {
  public enum DebtFlag: String, Hashable, Sendable, Codable {
    case none, overdue, overLimit, noRoom
  }

  public var code: ClientCode
  public var name: String
  public var kind: KindCode
  public var city: String
  /// E.164 digits; empty where the books have none.
  public var phone: String
  public var hasManager: Bool
  public var debt: DebtFlag

  public init(
    code: ClientCode, name: String, kind: KindCode, city: String, phone: String,
    hasManager: Bool, debt: DebtFlag
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.city = city
    self.phone = phone
    self.hasManager = hasManager
    self.debt = debt
  }
}

/// Who calls for the first time: enough for the head to assign a manager (A15).
public struct NewClient: Hashable, Sendable, Codable {
  public var name: String
  public var kind: KindCode
  public var phone: String
  public var city: String
  public var address: String
  public var contact: String
  public var taxNumber: String

  public init(
    name: String, kind: KindCode, phone: String, city: String, address: String,
    contact: String, taxNumber: String
  ) {
    self.name = name
    self.kind = kind
    self.phone = phone
    self.city = city
    self.address = address
    self.contact = contact
    self.taxNumber = taxNumber
  }
}
