public import Desk
internal import GRDB

/// Numbers that no campaign calls, whatever its list says (B2).
struct DoNotCallTable {
  let session: Session

  /// Whether the number is new. `note`: why, or by which campaign.
  @discardableResult
  func add(_ number: String, note: String, by member: String, at: Instant) throws -> Bool {
    let count = try session.count(
      """
      INSERT INTO do_not_call (number, entered_by, at, note) VALUES (?, ?, ?, ?)
      ON CONFLICT (number) DO NOTHING
      """, number, member, at.milliseconds, note)
    guard count > 0 else { return false }
    try audit(number, isIn: true, by: member, at: at)
    return true
  }

  /// Whether it was there.
  func remove(_ number: String, by member: String, at: Instant) throws -> Bool {
    let count = try session.count("DELETE FROM do_not_call WHERE number = ?", number)
    guard count > 0 else { return false }
    try audit(number, isIn: false, by: member, at: at)
    return true
  }

  func contains(_ number: String) throws -> Bool {
    try session.first("SELECT 1 FROM do_not_call WHERE number = ?", number) { $0[0] as Int } != nil
  }

  func rows(limit: Int) throws -> [DoNotCallRow] {
    try session.rows(
      "SELECT number, entered_by, at, note FROM do_not_call ORDER BY at DESC, number LIMIT ?",
      limit
    ) {
      DoNotCallRow(number: $0[0], by: $0[1], at: Instant(milliseconds: $0[2]), note: $0[3])
    }
  }

  private func audit(_ number: String, isIn: Bool, by member: String, at: Instant) throws {
    try AuditTrail(session: session)
      .add(.doNotCallChanged, number, by: member, at: at, ["listed": isIn ? "yes" : "no"])
  }
}

/// A number that isn't to be called.
public struct DoNotCallRow: Hashable, Sendable {
  /// E.164 digits.
  public var number: String
  public var by: String
  public var at: Instant
  public var note: String
}

extension Store {
  /// Returns how many numbers are new on the list. E.164 digits.
  public func forbidCalls(
    to numbers: [String], note: String, by member: String, at: Instant
  ) throws -> Int {
    try with { session in
      try session.atomically {
        let table = DoNotCallTable(session: session)
        return try numbers.count { try table.add($0, note: note, by: member, at: at) }
      }
    }
  }

  /// Whether the number was on the list.
  public func allowCalls(to number: String, by member: String, at: Instant) throws -> Bool {
    try with { session in
      try session.atomically {
        try DoNotCallTable(session: session).remove(number, by: member, at: at)
      }
    }
  }

  /// The latest first.
  public func doNotCall(limit: Int) throws -> [DoNotCallRow] {
    try with { try DoNotCallTable(session: $0).rows(limit: limit) }
  }
}
