public import Desk
internal import GRDB

/// A question to a head, and the answer if there is one (A11).
public struct ConsultRow: Hashable, Sendable {
  public var consult: Consult
  public var answer: ConsultAnswer?

  public init(consult: Consult, answer: ConsultAnswer?) {
    self.consult = consult
    self.answer = answer
  }

  /// Whether the operator took the question back before it was answered.
  public var isWithdrawn: Bool { answer?.by == consult.by && answer?.allowedUpTo == nil }
}

extension Store {
  /// Questions to one head, or to all of them: those without an answer first.
  public func consults(of head: StaffCode? = nil, limit: Int = 50) throws -> [ConsultRow] {
    try with { try ConsultTables(session: $0).list(of: head, limit: limit) }
  }

  /// Keeps a head's answer. The first one stays: false when there was one before.
  public func answer(_ answer: ConsultAnswer) throws -> Bool {
    try with { session in
      try session.atomically { try ConsultTables(session: session).keep(answer) }
    }
  }

  /// The draft that a question is about, as the store has it.
  public func draft(_ key: OrderKey) throws -> Order? {
    try with { try OrderTables(session: $0).order(key, on: today()) }
  }
}
