/// The call in hand, from the answer to the registry. The order lives inside, so that it can't land
/// on another client's call. All of it stands on the heap: looking into a call copies one reference.
public struct Conversation: Hashable, Sendable, Codable {
  public enum Line: Hashable, Sendable, Codable {
    case talking
    /// Asked for and not reported yet.
    case holding
    case held(since: Instant)
    case resuming
    /// To whom, and the hand-off that goes along.
    indirect case transferring(TransferTarget, RoutingReason)
    case hangingUp
    /// Over: the wrap-up has begun.
    case ended(at: Instant, byCaller: Bool)
  }

  private struct Parts: Hashable, Sendable, Codable {
    let call: Call
    let answeredAt: Instant
    var line: Line = .talking
    var party: Party
    var remarks = 0
    var handOffs: [HandOff] = []
    var outcome: Outcome = .information
    var orders = 0
    var remarkDraft: RemarkDraft?
    var recalled: Order?
  }

  @Boxed private var parts: Parts

  public init(call: Call, answeredAt: Instant, party: Party) {
    _parts = Boxed(wrappedValue: Parts(call: call, answeredAt: answeredAt, party: party))
  }

  public init(from decoder: any Decoder) throws {
    _parts = try Boxed(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws { try _parts.encode(to: encoder) }

  public var call: Call { _read { yield parts.call } }
  public var answeredAt: Instant { _read { yield parts.answeredAt } }
  public internal(set) var line: Line {
    _read { yield parts.line }
    _modify { yield &parts.line }
  }
  public internal(set) var party: Party {
    _read { yield parts.party }
    _modify { yield &parts.party }
  }
  /// How many remarks and hand-offs were left; they number their ids.
  public internal(set) var remarks: Int {
    _read { yield parts.remarks }
    _modify { yield &parts.remarks }
  }
  public internal(set) var handOffs: [HandOff] {
    _read { yield parts.handOffs }
    _modify { yield &parts.handOffs }
  }
  /// The outcome under the cursor in the wrap-up.
  public internal(set) var outcome: Outcome {
    _read { yield parts.outcome }
    _modify { yield &parts.outcome }
  }
  /// How many orders were begun in this call; it numbers their keys.
  public internal(set) var orders: Int {
    _read { yield parts.orders }
    _modify { yield &parts.orders }
  }
  /// A remark that was left unfinished (A20).
  public internal(set) var remarkDraft: RemarkDraft? {
    _read { yield parts.remarkDraft }
    _modify { yield &parts.remarkDraft }
  }
  /// The order as the store has it, after a crash that left no journal; the card takes it up.
  public internal(set) var recalled: Order? {
    _read { yield parts.recalled }
    _modify { yield &parts.recalled }
  }

  public var isOver: Bool {
    if case .ended = line { return true }
    return false
  }

  /// The known client on the line.
  public var dealing: Dealing? {
    if case .client(let dealing) = party { return dealing }
    return nil
  }

  public var card: Card? { dealing?.card }

  public internal(set) var sale: Sale? {
    get {
      if case .client(let dealing) = party, case .selling(let sale) = dealing.stage { return sale }
      return nil
    }
    _modify {
      guard case .client(var dealing) = party, case .selling(let sale) = dealing.stage else {
        var none: Sale?
        yield &none
        return
      }
      // Nothing else may hold the order while it is changed: it would be copied.
      party = .searching(Search())
      dealing.stage = .barred(.otherPurpose, TransferChoice(targets: []))
      var taken: Sale? = consume sale
      defer {
        if let sale = taken { dealing.stage = .selling(sale) }
        party = .client(dealing)
      }
      yield &taken
    }
  }
}

/// Who is on the line, as far as it is known.
public enum Party: Hashable, Sendable, Codable {
  /// The operator looks for the caller in the books.
  case searching(Search<ClientMatch>)
  /// The card is on its way.
  case opening(ClientCode, RequestID)
  /// A first-time caller gives name and business (A15).
  case registering(Form)
  /// The registration is on its way to the store.
  indirect case filing(NewClient, RequestID)
  case client(Dealing)
}
