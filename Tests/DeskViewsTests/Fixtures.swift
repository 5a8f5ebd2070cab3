import DeskViews

@testable import Desk

/// A small company, named in English or Russian, and the states of its desk in each language,
/// written as values.
struct Fixtures {
  let language: Language

  static let english = Fixtures(language: .english)
  static let russian = Fixtures(language: .russian)
  static let all = Language.allCases.map(Fixtures.init)

  /// Wednesday 18 November 2026, 14:32 at the desk, three hours east of UTC.
  static let today = Day(year: 2026, month: 11, day: 18)!
  static let now = Instant(milliseconds: (today.number * 86_400 + (11 * 60 + 32) * 60 + 14) * 1000)

  func of(_ english: String, _ russian: String) -> String {
    language == .russian ? russian : english
  }

  var staff: [StaffMember] {
    [
      member("o1", of("Anna Kotova", "Анна Котова"), "101", .operatorAtDesk, .present),
      member("m1", of("Sazonov A. D.", "Сазонов А. Д."), "208", .manager, .present),
      member("k1", of("Belov I. P.", "Белов И. П."), "211", .keyAccountManager, .away),
      member("k2", of("Voronina T. S.", "Воронина Т. С."), "212", .keyAccountManager, .present),
      member("h1", of("Gromov V. V.", "Громов В. В."), "200", .head, .busy),
      member("f1", of("Petrova L. M.", "Петрова Л. М."), "203", .finance, .present),
    ]
  }

  private func member(
    _ code: String, _ name: String, _ phone: String, _ role: StaffMember.Role,
    _ presence: StaffMember.Presence
  ) -> StaffMember {
    StaffMember(
      code: code, name: name, department: "d1", role: role, phoneExtension: phone,
      presence: presence)
  }

  var company: Company {
    Company(
      name: of("Northern Larder", "Северная кладовая"), currency: Currency("RUB"),
      kinds: [
        kind("market", of("market trader", "рынок")),
        kind("key", of("key", "ключевой"), isKey: true),
        kind("region", of("regional", "регион"), isRegional: true),
      ],
      columns: [
        PriceColumn(code: "c1", name: of("Retail", "Розница")),
        PriceColumn(code: "c2", name: of("Small wholesale", "Мелкий опт")),
        PriceColumn(
          code: "c3", name: of("Wholesale", "Опт"), fromSum: Money(minor: 5_000_000)),
      ],
      departments: [Department(code: "d1", name: of("Wholesale", "Опт"), kind: .wholesale)],
      staff: staff, rules: Rules())
  }

  private func kind(
    _ code: String, _ name: String, isKey: Bool = false, isRegional: Bool = false
  ) -> ClientKind {
    ClientKind(
      code: code, name: name, isKey: isKey, isRegional: isRegional, department: .wholesale)
  }

  var pavlov: Client {
    Client(
      code: "K000001", name: of("Pavlov & Partners", "ИП Павлов и партнёры"), kind: "market",
      manager: "m1", phones: ["74951112233"], city: of("Moscow", "Москва"),
      address: of("12 Lesnaya St., stall 4", "ул. Лесная, 12, павильон 4"),
      contact: of("Oleg Pavlov", "Олег Павлов"), creditLimit: Money(minor: 8_000_000),
      paymentDays: 14, column: "c2", taxNumber: "7701234567")
  }

  func card(overdue: Bool = false) -> Card {
    let due = Self.today - (overdue ? 18 : -5)
    return Card(
      client: pavlov,
      credit: Credit(
        limit: Money(minor: 8_000_000),
        receivables: [
          Receivable(
            document: "N0001234", date: due - 14, due: due,
            remainder: Money(minor: overdue ? 2_430_000 : 1_240_000))
        ], unbilled: .zero),
      lastOrders: [
        PastOrder(
          number: "0001001", day: Self.today - 9, lines: 11, total: Money(minor: 987_000)),
        PastOrder(
          number: "0000957", day: Self.today - 16, lines: 8, total: Money(minor: 1_254_050)),
      ],
      rhythmDays: 7,
      people: People(
        receiver: of("Oleg Pavlov", "Олег Павлов"), payer: of("Oleg Pavlov", "Олег Павлов"),
        signer: of("Irina Zotova", "Ирина Зотова")),
      habits: ClientHabits(
        goods: [
          ClientHabits.RegularGood(
            code: "00977", name: of("Sugar «Russky» 1 kg", "Сахар «Русский» 1 кг"), every: 7,
            last: Self.today - 9)
        ], gaps: [AssortmentGap(.group(of("Tea and coffee", "Чай и кофе")), percent: 62)]))
  }

  var matches: [ClientMatch] {
    [
      match("K000001", of("Pavlov & Partners", "ИП Павлов и партнёры"), .none),
      match(
        "K000017", of("Pavlovsky Market, stall 12", "Павловский рынок, место 12"), .overdue),
      match("K000230", of("Pavlova N. Trading", "ИП Павлова Н. А."), .overLimit),
      match("K000301", of("New Pavlovo Café", "Кафе «Новое Павлово»"), .none, hasManager: false),
    ]
  }

  func match(
    _ code: String, _ name: String, _ debt: ClientMatch.DebtFlag, hasManager: Bool = true
  ) -> ClientMatch {
    ClientMatch(
      code: code, name: name, kind: "market", city: of("Moscow", "Москва"),
      phone: "74951112233", hasManager: hasManager, debt: debt)
  }

  func good(_ code: String) -> Good { goods.first { $0.code == code }! }

  var goods: [Good] {
    [
      good("00739", of("Spaghetti «Makfa» 450 g", "Спагетти «Макфа» 450 г"), 3435, stock: 420),
      good(
        "00765", of("Buckwheat «Mistral» 900 g", "Крупа гречневая «Мистраль» 900 г"), 9229,
        stock: 96, pack: 12),
      good(
        "00121", of("Cheese Gauda «Lamber» 45 %", "Сыр Гауда «Ламбер» 45 %"), 81_200, stock: 64,
        measure: .kilogram),
      good(
        "00002", of("Bulgur extra 5 kg", "Булгур экстра 5 кг"), 57_161, stock: 40, pack: 4,
        mark: .special),
      good(
        "00981", of("Sugar «Russky» 50 kg", "Сахар-песок «Русский» 50 кг"), 243_000, stock: 310),
      good(
        "00977", of("Sugar «Russky» 1 kg", "Сахар-песок «Русский» 1 кг"), 5820, stock: 4000,
        pack: 10, mark: .new),
      good(
        "00978", of("Sugar cubes «Chaika» 500 g", "Сахар-рафинад «Чайка» 500 г"), 7450, stock: 0),
      good(
        "00431", of("Rice «Uvelka» 5 kg", "Рис «Увелка» 5 кг"), 43_050, stock: 120, pack: 2),
      good(
        "00888", of("Lemonade «Kvasov» 1.5 l", "Лимонад «Квасов» 1,5 л"), 6490, stock: 600,
        pack: 6, mark: .new),
      good(
        "00612", of("Stewed beef, 338 g", "Говядина тушёная ГОСТ 338 г"), 18_790, stock: 240,
        pack: 12, mark: .special),
      good(
        "00300", of("Sunflower oil «Zlato» 1 l", "Масло подсолнечное «Злато» 1 л"), 11_990,
        stock: 900, pack: 15),
    ]
  }

  private func good(
    _ code: String, _ name: String, _ price: Int, stock: Int, pack: Int = 1,
    measure: Measure = .piece, mark: Good.Mark = .none
  ) -> Good {
    Good(
      code: code, name: name, group: of("Groceries", "Бакалея"), measure: measure, pack: pack,
      stock: Quantity(stock), taxPercent: code == "00121" ? 10 : 20, barcode: "4600000" + code,
      mark: mark, certificate: of("RU.322249 until 22.05.2027", "РОСС RU.322249 до 22.05.2027"),
      prices: [price * 11 / 10, price, price * 95 / 100].map { Money(minor: $0) })
  }

  func found(_ code: String, daysAgo: Int? = nil, at price: Int? = nil) -> GoodMatch {
    let good = good(code)
    let last = daysAgo.map {
      GoodMatch.Last(
        day: Self.today - $0, price: price.map { Money(minor: $0) } ?? good.prices[1],
        quantity: Quantity(20))
    }
    return GoodMatch(good: good, last: last)
  }

  var offers: [Offer] {
    [
      Offer(
        match: found("00431"), reason: .usual(orders: 4, of: 5, last: Self.today - 9),
        suggested: Quantity(2), score: 90),
      Offer(match: found("00888"), reason: .new, suggested: Quantity(6), score: 80),
      Offer(match: found("00612"), reason: .special, suggested: Quantity(12), score: 70),
      Offer(
        match: found("00300"),
        reason: .companion(of: of("Buckwheat", "Крупа гречневая"), percent: 46),
        suggested: Quantity(15), score: 60),
      Offer(
        match: found("00977"), reason: .popular(percent: 71), suggested: Quantity(10), score: 50),
    ]
  }

  func order(lines count: Int = 4) -> Order {
    var order = Order(
      key: "k", terms: Terms(for: pavlov, company: company, on: Self.today))
    order.number = "0001042"
    let codes = ["00739", "00765", "00121", "00002"]
    let quantities = [20_000, 10_000, 8_400, 12_000]
    for index in 0..<count {
      let line = OrderLine(
        id: index + 1, good: good(codes[index % 4]),
        quantity: Quantity(thousandths: quantities[index % 4]), last: nil)
      order.apply(.put(line))
    }
    return order
  }

  var delivery: Form {
    Form([
      Form.Field(.day, .day(Self.today + 1)),
      Form.Field(.window, .choice(options: Rules().deliveryWindows, selected: 1)),
      Form.Field(.deliveryAddress, .text(TextField(pavlov.address))),
      Form.Field(.receiver, .text(TextField(pavlov.contact))),
      Form.Field(.payer, .text(TextField(pavlov.contact))),
      Form.Field(.signer, .text(TextField())),
    ])
  }

  var regionalDelivery: Form {
    Form([
      Form.Field(
        .payment, .choice(options: ["transfer", "prepayment", "cash"], selected: 1)),
      Form.Field(.handover, .choice(options: ["collected", "forwarded"], selected: 0)),
      Form.Field(.arrivalDay, .day(Self.today + 2)),
      Form.Field(.arrivalTime, .text(TextField("10:30"))),
    ])
  }

  var agreed: Delivery {
    .local(
      LocalDelivery(
        day: Self.today + 1, window: "12:00–15:00", address: pavlov.address,
        people: card().people!))
  }
}
