/// What the desk knows of its telephone besides the calls themselves.
public struct PhoneLine: Hashable, Sendable, Codable {
  /// A call that was picked up at the telephone itself while another one was in hand.
  public struct Aside: Hashable, Sendable, Codable {
    public var entry: QueueEntry
    public var answeredAt: Instant
  }

  /// A waiting call on its way to a colleague (A22).
  public struct Passing: Hashable, Sendable, Codable {
    public var entry: QueueEntry
    public var target: TransferTarget
  }

  /// Since when the telephone can't be reached; nil: it can.
  public internal(set) var lostSince: Instant?
  /// Why it is lost, or can't be used wholly, as far as it is known.
  public internal(set) var trouble: TelephoneTrouble?
  /// A waiting call that rings here while something else is in hand.
  public internal(set) var ringing: CallID?
  public internal(set) var aside: Aside?
  public internal(set) var passing: Passing?
  /// Why the telephone was told to let no call ring.
  public internal(set) var told: PhoneRest?
  /// The caller in hand doesn't hear the operator.
  public internal(set) var isMuted = false
  /// The exchange says in which order it hands calls out; else the longest wait goes first.
  public internal(set) var isOrdered = false

  public init() {}
}

/// A waiting call that rings at this desk: the client's card is up before the answer.
public struct Ringing: Hashable, Sendable, Codable {
  public internal(set) var entry: QueueEntry
  public let since: Instant
  /// The question for the card of the only client it can be.
  var asked: RequestID?
  public internal(set) var card: Card?
  /// What the duties say about the client of the card.
  public internal(set) var routing: Routing?

  public init(entry: QueueEntry, since: Instant) {
    self.entry = entry
    self.since = since
  }
}

extension PhoneKind {
  /// Whether calls are handed out to desks by an exchange, so that it must know when not to.
  public var handsOutCalls: Bool { self == .asterisk || self == .softphone }
}
