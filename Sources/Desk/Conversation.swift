/// The call in hand, from the answer to the registry. The order lives inside, so that it can't land
/// on another client's call.
public struct Conversation: Hashable, Sendable, Codable {
  public enum Line: Hashable, Sendable, Codable {
    case talking
    /// Asked for and not reported yet.
    case holding
    case held(since: Instant)
    case resuming
    /// To whom, and the hand-off that goes along.
    case transferring(TransferTarget, RoutingReason)
    case hangingUp
    /// Over: the wrap-up has begun.
    case ended(at: Instant, byCaller: Bool)
  }

  public let call: Call
  public let answeredAt: Instant
  public internal(set) var line: Line = .talking
  public internal(set) var party: Party
  /// How many remarks and hand-offs were left; they number their ids.
  public internal(set) var remarks = 0
  public internal(set) var handOffs: [HandOff] = []
  /// The outcome under the cursor in the wrap-up.
  public internal(set) var outcome: Outcome = .information
  /// How many orders were begun in this call; it numbers their keys.
  public internal(set) var orders = 0
  /// How many calls back were promised; they number their ids.
  public internal(set) var promises = 0
  /// What was said, typed after the outcome of a call that the desk made; nil before.
  public internal(set) var note: TextField?
  /// A remark that was left unfinished (A20).
  public internal(set) var remarkDraft: RemarkDraft?
  /// The order as the store has it, after a crash that left no journal; the card takes it up.
  public internal(set) var recalled: Order?

  public init(call: Call, answeredAt: Instant, party: Party) {
    self.call = call
    self.answeredAt = answeredAt
    self.party = party
  }

  public var isOver: Bool {
    if case .ended = line { return true }
    return false
  }

  public var card: Card? {
    if case .client(let dealing) = party { return dealing.card }
    return nil
  }

  public internal(set) var sale: Sale? {
    get {
      if case .client(let dealing) = party, case .selling(let sale) = dealing.stage { return sale }
      return nil
    }
    _modify {
      var taken: Sale?
      var dealing: Dealing?
      if case .client(let current) = party, case .selling(let sale) = current.stage {
        taken = sale
        dealing = current
        party = .searching(Search())
        dealing?.stage = .barred(.otherPurpose, TransferChoice(targets: []))
      }
      defer {
        if var dealing {
          if let taken { dealing.stage = .selling(taken) }
          party = .client(dealing)
        }
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
  case filing(NewClient, RequestID)
  case client(Dealing)
}

/// A known client, and what the duties allow.
public struct Dealing: Hashable, Sendable, Codable {
  public enum Stage: Hashable, Sendable, Codable {
    /// No order: the reason and the colleagues to put the caller through to (A3–A6, A15).
    case barred(RoutingReason, TransferChoice)
    case selling(Sale)
    /// The order is confirmed and stands in the inbox of the client's manager.
    case sold(Order, inboxOf: StaffCode)
  }

  @Boxed public internal(set) var card: Card
  public internal(set) var stage: Stage
  /// The draft that a debt stopped; it goes along with the hand-off.
  public internal(set) var draft: OrderKey?

  public init(card: Card, stage: Stage) {
    self.card = card
    self.stage = stage
  }
}

/// Colleagues to choose from and the one under the cursor.
public struct TransferChoice: Hashable, Sendable, Codable {
  public var targets: [TransferTarget]
  public var selection: Int

  public init(targets: [TransferTarget], selection: Int = 0) {
    self.targets = targets
    self.selection = selection
  }

  public var chosen: TransferTarget? {
    targets.indices.contains(selection) ? targets[selection] : nil
  }
}

/// The order in hand with everything that helps to take it.
public struct Sale: Hashable, Sendable, Codable {
  /// Where the keys go.
  public enum Focus: Hashable, Sendable, Codable {
    /// The line at the foot of the order, where goods are typed.
    case entry
    /// A line of the order, by its id.
    case line(LineID)
    case offers
    case delivery
    /// What was agreed is read to the client; Enter confirms.
    case readBack
    /// The confirmation is on its way.
    case confirming(RequestID)
  }

  @Boxed public internal(set) var order: Order
  @Boxed public internal(set) var entry: Entry
  @Boxed public internal(set) var offers: OfferDesk
  @Boxed public internal(set) var delivery: Form
  public internal(set) var focus: Focus = .entry
  /// From when on the read-back may be confirmed; nil before the first one.
  public internal(set) var confirmableFrom: Instant?
  /// Every change with its opposite, the latest last.
  public internal(set) var undo: [Change] = []
  public internal(set) var redo: [Change] = []
  public internal(set) var nextLine: LineID = 1
  /// Whether the store was told to begin the order.
  public internal(set) var isBegun = false

  public init(order: Order, offers: OfferDesk, delivery: Form) {
    self.order = order
    self.entry = Entry()
    self.offers = offers
    self.delivery = delivery
  }
}

/// A change of the order that can be taken back and made again.
public struct Change: Hashable, Sendable, Codable {
  public var edit: OrderEdit
  public var opposite: OrderEdit

  public init(edit: OrderEdit, opposite: OrderEdit) {
    self.edit = edit
    self.opposite = opposite
  }
}

/// The input line of the order: goods are searched, then a quantity is given.
public struct Entry: Hashable, Sendable, Codable {
  public enum Step: Hashable, Sendable, Codable {
    /// Typing a name, a code, a bar code, or `code*quantity`.
    case search
    /// The good is chosen, its quantity is asked.
    case quantity(GoodMatch, TextField)
    /// The quantity of a line on the order is changed.
    case change(LineID, TextField)
  }

  public var search = Search<GoodMatch>()
  public var step: Step = .search
  /// The matches stand in for this good, which is out of stock.
  public var standIn: Good?

  public init() {}
}

/// The offers beside the order (A7).
public struct OfferDesk: Hashable, Sendable, Codable {
  public enum Step: Hashable, Sendable, Codable {
    case choosing
    /// The client takes it: how much?
    case accepting(TextField)
    /// The client does not: why?
    case refusing
  }

  /// Of the client alone, as the store sent them.
  public var sources: [Offer]
  /// Of the goods on the order.
  public var companions: [Offer] = []
  /// What may be proposed now, the best first.
  public internal(set) var offers: [Offer] = []
  public internal(set) var selection = 0
  public internal(set) var step: Step = .choosing
  /// Questions about companions under way.
  public internal(set) var asked: Set<RequestID> = []

  public init(sources: [Offer]) {
    self.sources = sources
    self.offers = sources
  }

  public var chosen: Offer? { offers.indices.contains(selection) ? offers[selection] : nil }
}
