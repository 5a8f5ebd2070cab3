/// The order in hand with everything that helps to take it; on the heap, as the ``Conversation``.
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

  private struct Parts: Hashable, Sendable, Codable {
    @Boxed var order: Order
    @Boxed var entry: Entry
    @Boxed var offers: OfferDesk
    @Boxed var delivery: Form
    var focus: Focus = .entry
    var confirmableFrom: Instant?
    var undo: [Change] = []
    var redo: [Change] = []
    var nextLine: LineID = 1
    var isBegun = false

    func isSameButForEntry(as other: Parts) -> Bool {
      var parts = other
      parts._entry = _entry
      return parts == self
    }
  }

  @Boxed private var parts: Parts

  public init(order: Order, offers: OfferDesk, delivery: Form) {
    _parts = Boxed(
      wrappedValue: Parts(order: order, entry: Entry(), offers: offers, delivery: delivery))
  }

  public init(from decoder: any Decoder) throws {
    _parts = try Boxed(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws { try _parts.encode(to: encoder) }

  public internal(set) var order: Order {
    get { parts.order }
    _modify { yield &parts.order }
  }
  public internal(set) var entry: Entry {
    get { parts.entry }
    _modify { yield &parts.entry }
  }
  public internal(set) var offers: OfferDesk {
    get { parts.offers }
    _modify { yield &parts.offers }
  }
  public internal(set) var delivery: Form {
    get { parts.delivery }
    _modify { yield &parts.delivery }
  }
  public internal(set) var focus: Focus {
    get { parts.focus }
    _modify { yield &parts.focus }
  }
  /// From when on the read-back may be confirmed; nil before the first one.
  public internal(set) var confirmableFrom: Instant? {
    get { parts.confirmableFrom }
    _modify { yield &parts.confirmableFrom }
  }
  /// Every change with its opposite, the latest last.
  public internal(set) var undo: [Change] {
    get { parts.undo }
    _modify { yield &parts.undo }
  }
  public internal(set) var redo: [Change] {
    get { parts.redo }
    _modify { yield &parts.redo }
  }
  public internal(set) var nextLine: LineID {
    get { parts.nextLine }
    _modify { yield &parts.nextLine }
  }
  /// Whether the store was told to begin the order.
  public internal(set) var isBegun: Bool {
    get { parts.isBegun }
    _modify { yield &parts.isBegun }
  }

  /// Whether all but the input line is the same.
  func isSameButForEntry(as other: Sale) -> Bool { parts.isSameButForEntry(as: other.parts) }
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
    indirect case quantity(GoodMatch, TextField)
    /// The quantity of a line on the order is changed.
    case change(LineID, TextField)
  }

  public var search = Search<GoodMatch>()
  public var step: Step = .search
  /// The matches stand in for this good, which is out of stock.
  public var standIn: Good?

  public init() {}

  /// A search goes on. Nothing stands in for a good once another text is searched for.
  mutating func take(_ search: Search<GoodMatch>, isAnother: Bool) {
    self.search = search
    if isAnother { standIn = nil }
  }
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
