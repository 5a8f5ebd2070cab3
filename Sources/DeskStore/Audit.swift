public import Desk
internal import GRDB

/// A client's card that was on a desk's screen.
public struct CardOpening: Hashable, Sendable {
  public var client: ClientCode
  public var by: StaffCode
  public var at: Instant

  public init(client: ClientCode, by: StaffCode, at: Instant) {
    self.client = client
    self.by = by
    self.at = at
  }
}

extension Store {
  /// Who did what (A26): of some time, and of one colleague, client or order, in its order.
  public func auditRows(
    from start: Instant? = nil, to end: Instant? = nil, of code: String? = nil
  ) throws -> [AuditRow] {
    try with { try AuditTrail(session: $0).rows(from: start, to: end, of: code) }
  }

  /// Whether the audit trail is what the program wrote. `known` is a row that was noted down
  /// elsewhere: it must be in the trail still.
  public func verifyAudit(expecting known: AuditMark? = nil) throws -> AuditVerdict {
    try with { session in
      try session.reading { try AuditTrail(session: session).verify(expecting: known) }
    }
  }

  /// Writes down that a list with clients on it is about to be printed: its name, and whose or of
  /// which day it is.
  public func notePrinting(_ list: String, of subject: String) throws {
    try with { session in
      try session.atomically(reaching: .rows) {
        try AuditTrail(session: session)
          .add(.listPrinted, list, subject.isEmpty ? [:] : ["of": subject])
      }
    }
  }

  /// Writes down whose cards were opened. Not part of showing them: it comes after.
  public func note(_ openings: [CardOpening]) throws {
    guard !openings.isEmpty else { return }
    try with { session in
      try session.atomically(reaching: .rows) {
        for opening in openings {
          try AuditTrail(session: session)
            .add(.cardOpened, opening.client, by: opening.by, at: opening.at)
        }
      }
    }
  }
}
