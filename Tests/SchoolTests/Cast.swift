import Desk
import School

/// Callers of a small company, cast without a store.
enum Cast {
  /// What can be looked up: one client and three goods, changed as a test needs it.
  struct Books: SchoolBooks {
    var company = Cast.company
    var card = Cast.card
    var goods = Cast.goods

    func card(of client: ClientCode) throws -> Card? { client == card.client.code ? card : nil }
    func good(_ code: GoodCode) throws -> Good? { goods.first { $0.code == code } }

    /// The same with the client changed.
    static func with(_ change: (inout Card) -> Void) -> Books {
      var books = Books()
      change(&books.card)
      return books
    }
  }

  static let start = Instant(milliseconds: 1_800_000_000_000)
  static let today = Day(number: 20_833)

  static let company = Company(
    name: "Meridian", currency: Currency("EUR"),
    kinds: [
      ClientKind(
        code: "market", name: "Market", isKey: false, isRegional: false, department: .wholesale),
      ClientKind(code: "key", name: "Key", isKey: true, isRegional: false, department: .wholesale),
      ClientKind(
        code: "regional", name: "Regional", isKey: false, isRegional: true, department: .regional),
    ],
    columns: [PriceColumn(code: "A", name: "A"), PriceColumn(code: "B", name: "B")],
    departments: [
      Department(code: "W", name: "Wholesale", kind: .wholesale),
      Department(code: "F", name: "Finance", kind: .finance),
    ],
    staff: [
      member("M1", .manager, "W"), member("H1", .head, "W"), member("F1", .finance, "F"),
    ], rules: Rules())

  private static func member(
    _ code: StaffCode, _ role: StaffMember.Role, _ department: String
  ) -> StaffMember {
    StaffMember(
      code: code, name: code, department: department, role: role, phoneExtension: "2" + code,
      presence: .present)
  }

  static let goods = ["001", "002", "003", "004"].map { code in
    Good(
      code: code, name: "Good \(code)", group: "Goods", measure: .piece, pack: 6,
      stock: Quantity(100), taxPercent: 10, barcode: "", mark: .none, certificate: "",
      prices: [Money(minor: 1000), Money(minor: 900)])
  }

  static let card = Card(
    client: Client(
      code: "C1", name: "Vesna", kind: "market", manager: "M1", phones: ["74950000001"],
      city: "Moscow", address: "", contact: "Anna", creditLimit: Money(minor: 1_000_000),
      paymentDays: 7, column: "A", taxNumber: ""),
    credit: Credit(limit: Money(minor: 1_000_000), receivables: [], unbilled: .zero),
    lastOrders: [], rhythmDays: nil, people: nil)

  /// A client who wants two goods; `change` makes it another one.
  static func part(_ change: (inout CallerPart) -> Void = { _ in }) -> CallerPart {
    var part = CallerPart(.client("C1"))
    part.wants = [
      Want(good: "001", quantity: Quantity(5)), Want(good: "002", quantity: Quantity(2)),
    ]
    change(&part)
    return part
  }

  static func role(
    _ part: CallerPart, _ books: Books = Books(), _ language: Language = .english
  ) -> Role {
    try! Role(part, place: 0, books: books, language: language, today: today)
  }

  static func client(_ change: (inout CallerPart) -> Void = { _ in }) -> Role {
    role(part(change))
  }

  /// A first-time caller.
  static func stranger(_ change: (inout CallerPart) -> Void = { _ in }) -> Role {
    let stranger = Stranger(
      name: BothTongues("Lotos", "Лотос"), kind: "market", city: BothTongues("Tver"),
      address: BothTongues("3 Market Sq."), taxNumber: "7700112239")
    var part = CallerPart(.stranger(stranger))
    part.person = BothTongues("Ivan")
    part.number = "74950000009"
    change(&part)
    return role(part)
  }

  /// These callers one after another, and what goes wrong meanwhile.
  static func exercise(
    _ parts: [CallerPart], mishaps: [Mishap] = [], books: Books = Books()
  ) -> Exercise {
    var scenario = Scenario(
      name: "small", title: BothTongues("Small"), brief: BothTongues(""), duties: [],
      callers: parts)
    scenario.mishaps = mishaps
    return try! Exercise(
      scenario, books: books, language: .english, seed: 1, id: "t", today: today, beganAt: start)
  }

  static func later(_ seconds: Int) -> Instant { start.advanced(bySeconds: seconds) }
}
