public import Desk
internal import GRDB

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
