/// Made by the desk when the order is begun; a retry with the same key can't double the order.
public typealias OrderKey = String
/// Stable within an order; lines stand in its order.
public typealias LineID = Int

public struct OrderLine: Hashable, Sendable, Codable {
  public var id: LineID
  public var good: Good
  public var quantity: Quantity
  public var last: GoodMatch.Last?

  public init(id: LineID, good: Good, quantity: Quantity, last: GoodMatch.Last?) {
    self.id = id
    self.good = good
    self.quantity = quantity
    self.last = last
  }
}

/// How the goods reach the client: a delivery (A12) or the regional agreement (A13).
public enum Delivery: Hashable, Sendable, Codable {
  case local(LocalDelivery)
  case regional(RegionalDelivery)
}

public struct LocalDelivery: Hashable, Sendable, Codable {
  public var day: Day
  public var window: String
  public var address: String
  public var people: People

  public init(day: Day, window: String, address: String, people: People) {
    self.day = day
    self.window = window
    self.address = address
    self.people = people
  }
}

public struct RegionalDelivery: Hashable, Sendable, Codable {
  public enum Payment: String, Hashable, Sendable, Codable, CaseIterable {
    case transfer, prepayment, cash
  }

  public enum Handover: Hashable, Sendable, Codable {
    /// The client's transport comes for the goods: day and time, as agreed aloud.
    case collected(day: Day, time: String)
    /// Forwarded by a carrier: which, where to, for whom.
    case forwarded(details: String)
  }

  public var payment: Payment
  public var handover: Handover

  public init(payment: Payment, handover: Handover) {
    self.payment = payment
    self.handover = handover
  }
}

/// One change of an order; its opposite is one as well, which is all that undo needs.
public enum OrderEdit: Hashable, Sendable, Codable {
  /// Adds the line or replaces the one with its id.
  case put(OrderLine)
  case remove(LineID)
  /// The answer to an offer (A7).
  case answered(OfferAnswer)
  case delivery(Delivery?)
  /// What a project's form says (C2).
  case form(FormEntries)
}

/// The order in hand: the lines, what they come to under its terms, and all that was agreed about
/// them. It prices itself with each edit: whoever has the lines and the terms gets the same sums.
public struct Order: Hashable, Sendable {
  public let key: OrderKey
  /// Given by the store when the order is begun; nil for the moment until then.
  public var number: String?
  public internal(set) var lines: [OrderLine] = []
  /// Which line has a good: kept with each edit, so that a good is found as fast in a long order.
  private var lineIDs: [GoodCode: LineID] = [:]
  public internal(set) var answers: [OfferAnswer] = []
  /// The confirmed order whose place this one takes.
  public internal(set) var replaced: ReplacedOrder?
  public internal(set) var delivery: Delivery?
  /// What a project's form says; nil for an order of goods from the books.
  public internal(set) var form: FormEntries?
  @Boxed public internal(set) var terms: Terms
  /// What each of ``lines`` costs, in their order.
  public internal(set) var prices: [LinePrice] = []
  /// What the order has earned beside its lines, for nothing.
  public internal(set) var gifts: [Gift] = []
  /// The sum to pay, tax included.
  public internal(set) var total = Money.zero
  /// What ``lines`` come to by rate of tax, the lowest rate first, none of them nothing.
  var taxed: [TaxedSum] = []
  /// Kept with each edit, so that no line costs more time than the first.
  var sums: OrderSums
  var met: MetRules
  /// Counts the edits; the store repeats it.
  public internal(set) var revision = 0

  public init(key: OrderKey, terms: Terms) {
    self.key = key
    self.terms = terms
    sums = OrderSums(terms)
    met = MetRules(sums, terms)
  }

  /// An order as it was kept: `lines` by ascending id, whatever they come to is counted anew.
  public init(
    key: OrderKey, number: String?, lines: [OrderLine], answers: [OfferAnswer],
    delivery: Delivery?, terms: Terms, revision: Int, replaced: ReplacedOrder? = nil,
    form: FormEntries? = nil
  ) {
    self.init(key: key, terms: terms)
    self.replaced = replaced
    self.number = number
    self.lines = lines
    self.answers = answers
    self.delivery = delivery
    self.form = form
    self.revision = revision
    for line in lines { note(line) }
    reprice(terms)
  }

  /// Index into ``Terms/columns``: the column of the order as a whole.
  public var column: Int { met.column }

  /// Where a line stands, by its id. Ids ascend, so it is a binary search.
  public func index(of id: LineID) -> Int? {
    let place = insertionIndex(of: id)
    return place < lines.count && lines[place].id == id ? place : nil
  }

  func line(of id: LineID) -> OrderLine? { index(of: id).map { lines[$0] } }

  func lineID(for good: GoodCode) -> LineID? { lineIDs[good] }

  public func line(for good: GoodCode) -> OrderLine? {
    lineIDs[good].flatMap(index(of:)).map { lines[$0] }
  }

  func insertionIndex(of id: LineID) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Carries out an edit and returns its opposite.
  @discardableResult
  public mutating func apply(_ edit: OrderEdit) -> OrderEdit? {
    revision += 1
    switch edit {
    case .put(let line): return put(line)
    case .remove(let id):
      guard let place = index(of: id) else { return nil }
      let line = lines.remove(at: place)
      forget(line)
      sums.count(line, sign: -1, terms)
      add(-prices.remove(at: place).sum, of: line.good)
      settle()
      return .put(line)
    case .answered(let answer):
      answers.append(answer)
      return nil
    case .delivery(let agreed):
      let before = delivery
      delivery = agreed
      return .delivery(before)
    case .form(let entries):
      let before = form
      form = entries
      total += entries.sum - (before?.sum ?? .zero)
      return before.map { .form($0) }
    }
  }

  private mutating func put(_ line: OrderLine) -> OrderEdit {
    let place = insertionIndex(of: line.id)
    sums.count(line, sign: 1, terms)
    let price = terms.price(of: line.good, line.quantity, met)
    guard place < lines.count, lines[place].id == line.id else {
      lines.insert(line, at: place)
      prices.insert(price, at: place)
      add(price.sum, of: line.good)
      note(line)
      settle()
      return .remove(line.id)
    }
    let before = lines[place]
    sums.count(before, sign: -1, terms)
    forget(before)
    lines[place] = line
    add(-prices[place].sum, of: before.good)
    add(price.sum, of: line.good)
    prices[place] = price
    note(line)
    settle()
    return .put(before)
  }

  /// Of several lines with one good the first counts.
  private mutating func note(_ line: OrderLine) {
    lineIDs[line.good.code] = min(lineIDs[line.good.code] ?? line.id, line.id)
  }

  private mutating func forget(_ line: OrderLine) {
    guard lineIDs[line.good.code] == line.id else { return }
    lineIDs[line.good.code] = lines.first { $0.good.code == line.good.code && $0.id != line.id }?.id
  }
}

/// What is counted from the lines and the terms is not written.
extension Order: Codable {
  private enum CodingKeys: String, CodingKey {
    case key, number, lines, answers, delivery, terms, revision, replaced, form
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      key: try values.decode(OrderKey.self, forKey: .key),
      number: try values.decodeIfPresent(String.self, forKey: .number),
      lines: try values.decode([OrderLine].self, forKey: .lines),
      answers: try values.decode([OfferAnswer].self, forKey: .answers),
      delivery: try values.decodeIfPresent(Delivery.self, forKey: .delivery),
      terms: try values.decode(Terms.self, forKey: .terms),
      revision: try values.decode(Int.self, forKey: .revision),
      replaced: try values.decodeIfPresent(ReplacedOrder.self, forKey: .replaced),
      form: try values.decodeIfPresent(FormEntries.self, forKey: .form))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(key, forKey: .key)
    try values.encodeIfPresent(number, forKey: .number)
    try values.encode(lines, forKey: .lines)
    try values.encode(answers, forKey: .answers)
    try values.encodeIfPresent(delivery, forKey: .delivery)
    try values.encode(terms, forKey: .terms)
    try values.encode(revision, forKey: .revision)
    try values.encodeIfPresent(replaced, forKey: .replaced)
    try values.encodeIfPresent(form, forKey: .form)
  }
}
