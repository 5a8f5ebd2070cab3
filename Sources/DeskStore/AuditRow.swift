internal import Crypto
public import Desk
internal import GRDB

/// What stands in the audit trail: who did what, when and from which desk (A26).
public struct AuditRow: Hashable, Sendable {
  /// 1 for the first row of a store; no number is left out.
  public var sequence: Int
  public var at: Instant
  /// An operator's or a head's code, or the login of whoever gave a command.
  public var who: String
  /// See ``Origin/desk``.
  public var desk: String
  /// One of ``AuditedDeed``.
  public var what: String
  /// An order's number, a client's code, a question's id, a file.
  public var subject: String
  /// More about it: names and values as JSON.
  public var detail: String
  /// The hash of the row before; empty for the first.
  public var previous: String
  /// SHA-256 over all the above, as 64 hexadecimal digits.
  public var hash: String

  static let columns = "sequence, at, who, desk, what, subject, detail, previous, hash"

  init(
    sequence: Int, at: Instant, who: String, desk: String, what: String, subject: String,
    detail: String, previous: String
  ) {
    self.sequence = sequence
    self.at = at
    self.who = who
    self.desk = desk
    self.what = what
    self.subject = subject
    self.detail = detail
    self.previous = previous
    hash = ""
    hash = digest
  }

  init(row: StoredRow) {
    sequence = row[0]
    at = Instant(milliseconds: row[1])
    who = row[2]
    desk = row[3]
    what = row[4]
    subject = row[5]
    detail = row[6]
    previous = row[7]
    hash = row[8]
  }

  /// What the hash of these fields is: each field behind its length in bytes, so that no text can
  /// pass for two.
  var digest: String {
    var bytes: [UInt8] = []
    let fields = [
      String(sequence), String(at.milliseconds), who, desk, what, subject, detail, previous,
    ]
    for field in fields {
      bytes += String(field.utf8.count).utf8
      bytes.append(UInt8(ascii: ":"))
      bytes += field.utf8
    }
    return Self.digest(of: bytes)
  }

  static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map(hexadecimal).joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// The names and values of ``detail``, by name.
  public var details: [(name: String, value: String)] {
    let named: [String: String] = (try? Kept.read(detail)) ?? [:]
    return named.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }
}

/// The deeds that are written down.
public enum AuditedDeed: String, Sendable, CaseIterable {
  case cardOpened, orderConfirmed, orderChanged, orderCancelled
  /// A head's answer (A11).
  case debtLifted, debtNotLifted
  case ordersExported, rulesLoaded, projectLoaded, booksImported
  /// A first-time caller (A15).
  case clientRegistered, managerAssigned
  /// By fax or mail (A18).
  case documentSent
  /// A list of calls, inboxes, questions or documents was printed.
  case listPrinted
  /// At a desk, by the account or by a PIN; and left it.
  case signedOn, signedOff
  /// A PIN that was not the right one.
  case pinWrong
  case pinSet, pinCleared
  /// A desk that only its operator's PIN opens again.
  case deskLocked, deskUnlocked
  /// Taken, given, answered, closed or reopened (B1.4).
  case complaintChanged
  /// Begun, changed, paused or closed; contacts taken in; numbers that aren't to be called (B2).
  case campaignChanged, contactsTaken, doNotCallChanged
  /// Planned, moved, given a crew or a note (C3).
  case orderWorked
  /// Wished, taken back, approved or refused (C9).
  case dayOffChanged
}

extension Money {
  /// Units and two digits of minor units, such as `-12.05`.
  var decimal: String {
    let cents = String(minor.magnitude % 100)
    return (minor < 0 ? "-" : "") + String(minor.magnitude / 100)
      + (cents.count < 2 ? ".0" : ".") + cents
  }
}
