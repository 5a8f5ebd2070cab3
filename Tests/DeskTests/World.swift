@testable import Desk

/// A small company for stories and for the model: one client of each fate, goods of each kind.
enum World {
  static let start = Instant(milliseconds: 1_800_000_000_000)
  static let today = Day(number: 20_833)

  static let wholesale = PriceColumn(code: "B", name: "Wholesale", fromSum: Money(minor: 100_000))
  static let columns = [PriceColumn(code: "A", name: "Small wholesale"), wholesale]

  static let kinds = [
    ClientKind(
      code: "market", name: "market trader", isKey: false, isRegional: false,
      department: .wholesale),
    ClientKind(
      code: "key", name: "key", isKey: true, isRegional: false, department: .wholesale),
    ClientKind(
      code: "regional", name: "regional", isKey: false, isRegional: true, department: .regional),
  ]

  static let departments = [
    Department(code: "W", name: "Wholesale", kind: .wholesale),
    Department(code: "R", name: "Regional", kind: .regional),
    Department(code: "F", name: "Finance", kind: .finance),
    Department(code: "S", name: "Support", kind: .support),
  ]

  static func member(
    _ code: String, _ role: StaffMember.Role, in department: String,
    _ presence: StaffMember.Presence = .present
  ) -> StaffMember {
    StaffMember(
      code: code, name: code, department: department, role: role, phoneExtension: "2" + code,
      presence: presence)
  }

  static let staff = [
    member("op", .operatorAtDesk, in: "S"), member("m1", .manager, in: "W"),
    member("k1", .keyAccountManager, in: "W"), member("k2", .keyAccountManager, in: "R"),
    member("hw", .head, in: "W"), member("hr", .head, in: "R"), member("fin", .head, in: "F"),
  ]

  static var company: Company {
    Company(
      name: "Vega", currency: Currency("RUB"), kinds: kinds, columns: columns,
      departments: departments, staff: staff, rules: Rules())
  }

  static func good(
    _ code: String, price: Int = 10_000, stock: Quantity = Quantity(1000),
    measure: Measure = .piece, pack: Int = 1
  ) -> Good {
    Good(
      code: code, name: "Good \(code)", group: "Groceries", measure: measure, pack: pack,
      stock: stock, taxPercent: 10, barcode: "", mark: .none, certificate: "",
      prices: [Money(minor: price), Money(minor: price * 9 / 10)])
  }

  static func match(_ code: String, price: Int = 10_000) -> GoodMatch {
    GoodMatch(good: good(code, price: price), last: nil)
  }

  static func offer(_ code: String, score: Int = 10, price: Int = 1000) -> Offer {
    Offer(
      match: match(code, price: price), reason: .special, suggested: Quantity(1), score: score)
  }

  static let offers = (1...5).map { offer("o\($0)", score: 100 - $0) }

  static func client(
    _ code: String = "c1", kind: String = "market", manager: String? = "m1",
    limit: Int = 1_000_000
  ) -> Client {
    Client(
      code: code, name: "Client \(code)", kind: kind, manager: manager, phones: ["74950000001"],
      city: "Moscow", address: "Arbat, 1", contact: "Ivanov", creditLimit: Money(minor: limit),
      paymentDays: 14, column: "A", taxNumber: "")
  }

  static func card(
    _ client: Client = client(), debts: [Receivable] = [], unbilled: Int = 0
  ) -> Card {
    Card(
      client: client,
      credit: Credit(
        limit: client.creditLimit, receivables: debts, unbilled: Money(minor: unbilled)),
      lastOrders: [], rhythmDays: nil, people: nil)
  }

  static func debt(_ minor: Int, dueIn days: Int) -> Receivable {
    Receivable(
      document: "N1", date: today - 30, due: today + days, remainder: Money(minor: minor))
  }

  static func call(_ id: String = "call-1", number: String = "74950000001") -> Call {
    Call(id: id, number: number, since: start)
  }

  static func desk(phone: PhoneKind = .simulated) -> State {
    State(
      now: start, calendar: Calendar(today: today, offsetSeconds: 10_800), company: company,
      script: Script(texts: [:]), me: staff[0], phone: phone)
  }

  /// On the line with a client whose order may be taken.
  static func selling(
    _ card: Card = card(), offers: [Offer] = offers, regional: Bool = false
  ) -> State {
    var state = desk()
    state.work = .conversation(
      Conversation(call: call(), answeredAt: start, party: .opening(card.client.code, 0)))
    _ = state.update(
      .reported(0, .client(card, OfferSources(offers: offers), staff: staff)), at: start)
    return state
  }

  /// The order of ``selling(_:offers:regional:)`` with lines of one piece each.
  static func ordered(_ goods: [String] = ["g1"], _ card: Card = card()) -> State {
    var state = selling(card)
    for code in goods {
      state.sale?.entry.step = .quantity(match(code), TextField("1"))
      _ = state.update(.commanded(.accept), at: start)
    }
    state.settle()
    return state
  }
}

extension State {
  /// The store keeps all that was asked of it and answers nothing else.
  mutating func settle() {
    while let first = outbox.first {
      let report: Report =
        if case .begin(let key, _, _, _, _) = first.deed {
          .begun(key, number: "0000001")
        } else {
          .kept
        }
      _ = update(.reported(first.request, report), at: now)
    }
    sale?.offers.asked = []
    notice = nil
    lastRequest = 0
  }

  /// The clock goes on, or back.
  mutating func pass(milliseconds: Int) {
    now = now.advanced(byMilliseconds: milliseconds)
  }

  /// What the operator does, key by key.
  @discardableResult
  mutating func operate(_ commands: Command...) -> [Effect] {
    var effects: [Effect] = []
    for command in commands { effects += update(.commanded(command), at: now) }
    return effects
  }
}
