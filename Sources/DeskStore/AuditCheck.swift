internal import Desk

/// A row of the audit trail by its number and hash, such as `214:9f86…`: noted down elsewhere, it
/// proves later that nothing before it was written anew.
public struct AuditMark: Hashable, Sendable, CustomStringConvertible {
  public var sequence: Int
  public var hash: String

  public init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }

  /// As ``description`` writes it; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int(parts[0]), sequence >= 0,
      parts[1].count == (sequence == 0 ? 0 : 64),
      parts[1].allSatisfy({ $0.isHexDigit && !$0.isUppercase })
    else { return nil }
    self.init(sequence: sequence, hash: String(parts[1]))
  }

  public var description: String { "\(sequence):\(hash)" }
}

/// What is wrong with an audit trail, and at which row first.
public enum AuditFault: Hashable, Sendable {
  /// The row is not what its hash says.
  case changed(Int)
  /// The row has a sound hash, and the trail was made upon another one.
  case writtenAnew(Int)
  /// The row is not there.
  case missing(Int)
  /// The row was not written by the program.
  case added(Int)
  /// The row is not the one that was noted down, or one before it is not.
  case otherThanKnown(Int)
  /// What is kept of the trail's end is gone.
  case headless

  /// The first row that was tampered with; nil where only the head is gone.
  public var row: Int? {
    switch self {
    case .changed(let row), .writtenAnew(let row), .missing(let row), .added(let row),
      .otherThanKnown(let row):
      row
    case .headless: nil
    }
  }
}

public struct AuditVerdict: Hashable, Sendable {
  /// Nil when the trail is sound.
  public var fault: AuditFault?
  /// The last row: to be noted down outside of the store.
  public var last: AuditMark
}

/// Goes through the trail row by row.
struct AuditCheck {
  let known: AuditMark?
  private var fault: AuditFault?
  private var last = AuditMark(sequence: 0, hash: "")
  /// A row was made upon another one than the row before it is. Which of the two was written anew
  /// is told by the row that follows.
  private var isBroken = false
  private var isKnownMet = false

  init(known: AuditMark? = nil) {
    self.known = known
  }

  mutating func take(_ row: AuditRow) {
    guard fault == nil else { return }
    if row.sequence != last.sequence + 1 {
      let wanted = last.sequence + 1
      settle(isLastSound: true)
      fault = fault ?? (row.sequence < wanted ? .added(row.sequence) : .missing(wanted))
    } else if row.digest != row.hash {
      settle(isLastSound: row.previous == last.hash)
      fault = fault ?? .changed(row.sequence)
    } else {
      settle(isLastSound: row.previous == last.hash)
      isBroken = fault == nil && row.previous != last.hash
    }
    last = AuditMark(sequence: row.sequence, hash: row.hash)
    isKnownMet = isKnownMet || last == known
  }

  /// `last` was made upon another row than the one before it: is it itself what was made?
  private mutating func settle(isLastSound: Bool) {
    guard isBroken, fault == nil else { return }
    fault = .writtenAnew(isLastSound ? max(1, last.sequence - 1) : last.sequence)
  }

  mutating func verdict(head: AuditTrail.Head?) -> AuditVerdict {
    settle(isLastSound: head?.hash == last.hash)
    if fault == nil { fault = fault(head) }
    if fault == nil, let known, known.sequence > 0, !isKnownMet {
      fault = .otherThanKnown(known.sequence)
    }
    return AuditVerdict(fault: fault, last: last)
  }

  private func fault(_ head: AuditTrail.Head?) -> AuditFault? {
    guard let head else { return .headless }
    if head.sequence > last.sequence { return .missing(last.sequence + 1) }
    if head.sequence < last.sequence { return .added(head.sequence + 1) }
    if let known, known.sequence > last.sequence { return .missing(last.sequence + 1) }
    return head.hash == last.hash ? nil : .writtenAnew(last.sequence)
  }
}
