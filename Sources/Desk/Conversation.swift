/// The call in hand, from the answer to the registry. The order lives inside, so that it can't land
/// on another client's call. It stands on the heap: looking into it copies one reference.
public struct Conversation: Hashable, Sendable, Codable {
  public enum Line: Hashable, Sendable, Codable {
    case talking
    /// Asked for and not reported yet.
    case holding
    case held(since: Instant)
    case resuming
    /// To whom, and the hand-off that goes along.
    indirect case transferring(TransferTarget, RoutingReason)
    /// A colleague is asked first; the caller is held.
    indirect case consulting(TransferTarget, RoutingReason, isAnswered: Bool)
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
    var handOffsBefore = 0
    var outcome: Outcome = .information
    var orders = 0
    var promises = 0
    var consults = 0
    var consult: Consult?
    var lift: Lift?
    var note: TextField?
    var remarkDraft: RemarkDraft?
    var recalled: Order?
    var takingUp: OrderToTakeUp?
    var sold: [SoldOrder] = []
    var dialogue: [Utterance] = []
    var thread: WrittenThread?
    var letter: Letter?
    var answers: Int?
  }

  @Boxed private var parts: Parts

  public init(call: Call, answeredAt: Instant, party: Party) {
    _parts = Boxed(wrappedValue: Parts(call: call, answeredAt: answeredAt, party: party))
  }

  public init(from decoder: any Decoder) throws {
    _parts = try Boxed(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws { try _parts.encode(to: encoder) }

  public var call: Call { parts.call }
  public var answeredAt: Instant { parts.answeredAt }
  public internal(set) var line: Line {
    get { parts.line }
    _modify { yield &parts.line }
  }
  public internal(set) var party: Party {
    get { parts.party }
    _modify { yield &parts.party }
  }
  /// How many remarks were left; they number their ids.
  public internal(set) var remarks: Int {
    get { parts.remarks }
    _modify { yield &parts.remarks }
  }
  public internal(set) var handOffs: [HandOff] {
    get { parts.handOffs }
    _modify { yield &parts.handOffs }
  }
  /// How many were left besides, which the store alone remembers; they number the ids too.
  public internal(set) var handOffsBefore: Int {
    get { parts.handOffsBefore }
    _modify { yield &parts.handOffsBefore }
  }
  /// The outcome under the cursor in the wrap-up.
  public internal(set) var outcome: Outcome {
    get { parts.outcome }
    _modify { yield &parts.outcome }
  }
  /// How many orders were begun in this call; it numbers their keys.
  public internal(set) var orders: Int {
    get { parts.orders }
    _modify { yield &parts.orders }
  }
  /// How many calls back were promised; they number their ids.
  public internal(set) var promises: Int {
    get { parts.promises }
    _modify { yield &parts.promises }
  }
  /// How many times a head was asked; it numbers the questions' ids.
  public internal(set) var consults: Int {
    get { parts.consults }
    _modify { yield &parts.consults }
  }
  /// The question that a head has not answered yet (A11).
  public internal(set) var consult: Consult? {
    get { parts.consult }
    _modify { yield &parts.consult }
  }
  /// What a head has allowed (A11).
  public internal(set) var lift: Lift? {
    get { parts.lift }
    _modify { yield &parts.lift }
  }
  /// What was said, typed after the outcome of a call that the desk made; nil before.
  public internal(set) var note: TextField? {
    get { parts.note }
    _modify { yield &parts.note }
  }
  /// A remark that was left unfinished (A20).
  public internal(set) var remarkDraft: RemarkDraft? {
    get { parts.remarkDraft }
    _modify { yield &parts.remarkDraft }
  }
  /// The order as the store has it, after a crash that left no journal; the card takes it up.
  public internal(set) var recalled: Order? {
    get { parts.recalled }
    _modify { yield &parts.recalled }
  }

  /// A confirmed order that is copied or changed as soon as the client's card is there.
  public internal(set) var takingUp: OrderToTakeUp? {
    get { parts.takingUp }
    _modify { yield &parts.takingUp }
  }
  /// Orders confirmed in this call that stand, the latest last.
  public internal(set) var sold: [SoldOrder] {
    get { parts.sold }
    _modify { yield &parts.sold }
  }

  /// What was said with a caller of the school, the latest last.
  public internal(set) var dialogue: [Utterance] {
    get { parts.dialogue }
    _modify { yield &parts.dialogue }
  }

  /// What was written with the client, as far as the store has told it; nil at the telephone (C5).
  public internal(set) var thread: WrittenThread? {
    get { parts.thread }
    _modify { yield &parts.thread }
  }
  /// An answer that was left unfinished (C5).
  public internal(set) var letter: Letter? {
    get { parts.letter }
    _modify { yield &parts.letter }
  }
  /// How many answers were written in this turn; it numbers their ids.
  public internal(set) var answers: Int {
    get { parts.answers ?? 0 }
    set { parts.answers = newValue }
  }

  /// Whether all but the party is the same.
  func isSameButForParty(as other: Conversation) -> Bool {
    var parts = other.parts
    parts.party = party
    return parts == self.parts
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

  /// What a caller of a project comes for.
  public internal(set) var errand: Errand? {
    get {
      if case .errand(let errand) = party { return errand }
      return nil
    }
    set { if let newValue { party = .errand(newValue) } }
  }

  /// While it is changed nothing else holds it: the order in it would be copied.
  public internal(set) var sale: Sale? {
    get { dealing?.sale }
    _modify {
      var held = Party.searching(Search())
      swap(&held, &party)
      defer { swap(&held, &party) }
      yield &held.sale
    }
  }
}

/// An order that was confirmed in the call and stands.
public struct SoldOrder: Hashable, Sendable, Codable {
  public var key: OrderKey
  public var number: String

  public init(key: OrderKey, number: String) {
    self.key = key
    self.number = number
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
  /// A call of a project: who it is stands in its form (C2).
  indirect case errand(Errand)

  fileprivate var sale: Sale? {
    get {
      if case .client(let dealing) = self { return dealing.sale }
      return nil
    }
    _modify {
      var taken: Dealing?
      if case .client(let dealing) = self { taken = dealing }
      if taken != nil { self = .searching(Search()) }
      var none: Sale?
      if taken != nil { yield &taken!.sale } else { yield &none }
      if let taken { self = .client(taken) }
    }
  }
}
