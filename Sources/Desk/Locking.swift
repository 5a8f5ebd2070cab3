/// Whether the desk is locked, with whatever is in hand going on below.
///
/// The machine knows that a PIN was right or wrong, never a PIN: the program compares it.
public struct Locking: Hashable, Sendable, Codable {
  /// Whoever sits here has a PIN to open it with; the desk is never locked otherwise.
  public internal(set) var isOffered: Bool
  public internal(set) var isLocked = false
  /// What came of the last PIN.
  public internal(set) var refusal: PinRefusal?
  public internal(set) var refusedAt = Instant(milliseconds: 0)

  public init(isOffered: Bool = false) { self.isOffered = isOffered }
}

/// Why a PIN opened nothing.
public enum PinRefusal: Hashable, Sendable, Codable {
  /// The next one is looked at from then on.
  case wrong(until: Instant)
  /// It came too early after a wrong one and was not looked at.
  case tooSoon(until: Instant)
  /// There is none to compare it with: a head took it away, or never gave one.
  case noPin
  /// The store could not be asked.
  case storeFailed(StoreTrouble.Kind)
}

extension State {
  public var isLocked: Bool { locking.isLocked }

  /// A call that is in hand or is being fetched or made.
  public var isOnCall: Bool {
    switch work {
    case .free, .office: false
    case .answering, .ringing, .dialling: true
    case .conversation(let conversation): !conversation.isOver
    }
  }

  mutating func lock() { locking.isLocked = true }

  mutating func unlock() {
    locking.isLocked = false
    locking.refusal = nil
  }

  mutating func keepLocked(_ refusal: PinRefusal) {
    guard isLocked else { return }
    locking.refusal = refusal
    locking.refusedAt = now
  }
}
