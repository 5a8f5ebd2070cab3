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

  /// Price for one measure in a column.
  public func price(column: Int) -> Money { good.prices[column] }

  /// Quantity × price, rounded by ``Rounding``.
  public func sum(column: Int) -> Money {
    Rounding.sum(price: good.prices[column], quantity: quantity) ?? .zero
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
  /// The price column that the order's sum has earned (A10).
  case column(ColumnCode)
}

/// The order in hand: the lines, what they sum to, and all that was agreed about them.
public struct Order: Hashable, Sendable {
  public let key: OrderKey
  /// Given by the store when the order is begun; nil for the moment until then.
  public var number: String?
  public internal(set) var lines: [OrderLine] = []
  /// Which line has a good: kept with each edit, so that a good is found as fast in a long order.
  private var lineIDs: [GoodCode: LineID] = [:]
  public internal(set) var answers: [OfferAnswer] = []
  public internal(set) var delivery: Delivery?
  /// Index into ``Company/columns``.
  public internal(set) var column: Int
  /// What the lines sum to in each column; kept with each edit, so that no line costs more than the
  /// first.
  public internal(set) var totals: [Money]
  /// Counts the edits; the store repeats it.
  public internal(set) var revision = 0

  public init(key: OrderKey, column: Int, columnCount: Int) {
    self.key = key
    self.column = column
    self.totals = Array(repeating: .zero, count: columnCount)
  }

  /// An order as it was kept: `lines` by ascending id, whatever they sum to is counted anew.
  public init(
    key: OrderKey, number: String?, lines: [OrderLine], answers: [OfferAnswer],
    delivery: Delivery?, column: Int, columnCount: Int, revision: Int
  ) {
    self.init(key: key, column: column, columnCount: columnCount)
    self.number = number
    self.lines = lines
    self.answers = answers
    self.delivery = delivery
    self.revision = revision
    for line in lines {
      count(line, sign: 1)
      note(line)
    }
  }

  /// The sum to pay, tax included.
  public var total: Money { totals[column] }

  /// Tax included in the total, by rate, the lowest rate first.
  public var taxes: [(percent: Int, tax: Money)] {
    var sums: [Int: Money] = [:]
    for line in lines { sums[line.good.taxPercent, default: .zero] += line.sum(column: column) }
    return sums.sorted { $0.key < $1.key }
      .map { ($0.key, Rounding.taxIncluded(in: $0.value, percent: $0.key)) }
  }

  /// Where a line stands, by its id. Ids ascend, so it is a binary search.
  public func index(of id: LineID) -> Int? {
    let place = insertionIndex(of: id)
    return place < lines.count && lines[place].id == id ? place : nil
  }

  func line(of id: LineID) -> OrderLine? { index(of: id).map { lines[$0] } }

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
  public mutating func apply(_ edit: OrderEdit, columns: [PriceColumn]) -> OrderEdit? {
    revision += 1
    switch edit {
    case .put(let line): return put(line)
    case .remove(let id):
      guard let place = index(of: id) else { return nil }
      let line = lines.remove(at: place)
      forget(line)
      count(line, sign: -1)
      return .put(line)
    case .answered(let answer):
      answers.append(answer)
      return nil
    case .delivery(let agreed):
      let before = delivery
      delivery = agreed
      return .delivery(before)
    case .column(let code):
      let before = columns[column].code
      column = columns.firstIndex { $0.code == code } ?? column
      return .column(before)
    }
  }

  private mutating func put(_ line: OrderLine) -> OrderEdit {
    let place = insertionIndex(of: line.id)
    count(line, sign: 1)
    guard place < lines.count, lines[place].id == line.id else {
      lines.insert(line, at: place)
      note(line)
      return .remove(line.id)
    }
    let before = lines[place]
    count(before, sign: -1)
    forget(before)
    lines[place] = line
    note(line)
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

  private mutating func count(_ line: OrderLine, sign: Int) {
    for column in totals.indices { totals[column].minor += sign * line.sum(column: column).minor }
  }
}

/// What is counted from the lines is not written.
extension Order: Codable {
  private enum CodingKeys: String, CodingKey {
    case key, number, lines, answers, delivery, column, totals, revision
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    key = try values.decode(OrderKey.self, forKey: .key)
    number = try values.decodeIfPresent(String.self, forKey: .number)
    lines = try values.decode([OrderLine].self, forKey: .lines)
    answers = try values.decode([OfferAnswer].self, forKey: .answers)
    delivery = try values.decodeIfPresent(Delivery.self, forKey: .delivery)
    column = try values.decode(Int.self, forKey: .column)
    totals = try values.decode([Money].self, forKey: .totals)
    revision = try values.decode(Int.self, forKey: .revision)
    for line in lines { note(line) }
  }
}
