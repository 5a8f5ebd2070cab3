public import Desk

/// What the school looks up in a company's books.
public protocol SchoolBooks {
  var company: Company { get }
  /// The client as the desk would see it, debts and habits included; nil where there is none.
  func card(of client: ClientCode) throws -> Card?
  func good(_ code: GoodCode) throws -> Good?
}

/// A scenario with all that was looked up for it in the books: enough to play every caller and to
/// score every call, without the books.
public struct Exercise: Hashable, Sendable, Codable {
  public var scenario: Scenario
  public var language: Language
  /// What callers leave to chance follows from it.
  public var seed: UInt64
  /// The names of the calls begin with it.
  public var id: String
  public var cast: [Role]
  public var beganAt: Instant

  public init(
    _ scenario: Scenario, books: some SchoolBooks, language: Language, seed: UInt64, id: String,
    today: Day, beganAt: Instant
  ) throws {
    self.scenario = scenario
    self.language = language
    self.seed = seed
    self.id = id
    self.beganAt = beganAt
    cast = try scenario.callers.enumerated().map { place, part in
      try Role(part, place: place, books: books, language: language, today: today)
    }
  }

  /// The call of a caller, by the caller's place among ``Scenario/callers``.
  public func call(_ place: Int) -> CallID { "\(id)-\(place + 1)" }

  /// Whose call it is.
  public func place(of call: CallID) -> Int? {
    cast.indices.first { self.call($0) == call }
  }
}

/// A caller's part with what the books say about it.
public struct Role: Hashable, Sendable, Codable {
  public var part: CallerPart
  /// What the telephone shows; empty: withheld.
  public var number: String
  /// The company that calls, in truth.
  public var company: String
  /// Who speaks.
  public var person: String
  /// The card of a client of the books, as it stands at the beginning.
  public var card: Card?
  /// Whatever is wanted or asked about.
  public var goods: [GoodCode: Good]
  /// The type of a first-time caller, as the form names it.
  public var kindName: String
  public var isRegional: Bool
  /// A key client, whose manager takes the call (A4).
  public var isKey: Bool
  /// No order is taken because of debt (A5, A6).
  public var owes: Bool
  /// The wants together pass the room under the limit: less is right as well (A5).
  public var isBeyondRoom: Bool
  /// The day of delivery that the caller has in mind.
  public var deliveryDay: Day?

  public init(
    _ part: CallerPart, place: Int, books: some SchoolBooks, language: Language, today: Day
  ) throws {
    self.part = part
    let company = books.company
    switch part.identity {
    case .client(let code):
      guard let card = try books.card(of: code) else { throw CastingError.noClient(code, place) }
      self.card = card
      self.company = card.client.name
      number = part.number ?? card.client.phones.first ?? ""
      let contact = card.client.contact.isEmpty ? card.client.name : card.client.contact
      person = part.person.isEmpty ? contact : part.person[language]
      kindName = ""
      isRegional = company.kind(card.client.kind)?.isRegional == true
    case .stranger(let stranger):
      guard let kind = company.kind(stranger.kind) else {
        throw CastingError.noKind(stranger.kind, place)
      }
      card = nil
      self.company = stranger.name[language]
      number = part.number ?? ""
      person = part.person[language]
      kindName = kind.name
      isRegional = kind.isRegional
    }
    goods = [:]
    isKey = false
    owes = false
    isBeyondRoom = false
    try gather(books, place)
    for place in self.part.wants.indices where self.part.wants[place].isInPacks {
      let pack = goods[self.part.wants[place].good]?.pack ?? 1
      self.part.wants[place].quantity.thousandths *= pack
      self.part.wants[place].isInPacks = false
    }
    isBeyondRoom = passesRoom(company)
    switch routing(company, today: today) {
    case .transfer(.keyClient, _): isKey = true
    case .transfer(.debt, _): owes = true
    default: break
    }
    settleDay(company, today)
  }

  private mutating func gather(_ books: some SchoolBooks, _ place: Int) throws {
    var codes = part.wants.flatMap { [$0.good] + ($0.instead.map { [$0] } ?? []) }
    if let inquiry = part.inquiry { codes.append(inquiry.good) }
    for taste in part.tastes {
      if case .good(let code) = taste.occasion { codes.append(code) }
    }
    for code in codes where goods[code] == nil {
      guard let good = try books.good(code) else { throw CastingError.noGood(code, place) }
      goods[code] = good
    }
  }

  private func passesRoom(_ company: Company) -> Bool {
    guard let card, let column = company.columnIndex(card.client.column) else {
      return false
    }
    let sums = part.wants.compactMap { want -> Money? in
      guard let good = goods[want.good], good.prices.indices.contains(column) else { return nil }
      return Rounding.sum(price: good.prices[column], quantity: want.quantity)
    }
    return card.credit.room < sums.reduce(.zero, +)
  }

  private mutating func settleDay(_ company: Company, _ today: Day) {
    guard let days = part.delivery?.inDays, let card else { return }
    let open = DeliveryDays(company: company, client: card.client)
    var day = today + days
    for _ in 0..<14 where !open.isOpen(day, at: Moment(day: today, minute: 0)) { day = day + 1 }
    deliveryDay = day
  }

  /// What the duties say about the caller (A3–A6, A15), by who is there now.
  public func routing(_ company: Company, today: Day) -> Routing {
    guard let card else {
      guard case .stranger(let stranger) = part.identity else { return .takeOrder }
      return RoutingRule.ofNewcomer(kind: stranger.kind, company: company)
    }
    return RoutingRule.decide(card: card, company: company, today: today)
  }
}

/// Why a scenario can't be played with these books; `place` counts the callers from nought.
public enum CastingError: Error, Hashable {
  case noClient(ClientCode, Int)
  case noKind(KindCode, Int)
  case noGood(GoodCode, Int)
}
