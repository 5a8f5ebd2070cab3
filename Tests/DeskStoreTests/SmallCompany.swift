import Desk
import DeskStore

/// A company small enough to know by heart.
enum SmallCompany {
  static let today = Day(year: 2026, month: 11, day: 22)!
  static let noon = Instant(milliseconds: 1_795_341_600_000)

  static let origin = Origin(user: { "anna" }, desk: { "anna@desk7" }, now: { noon })

  static var books: Books {
    var books = Books()
    books.companyName = "Small"
    books.currency = Currency("RUB")
    books.kinds = [
      ClientKind(
        code: "trader", name: "trader", isKey: false, isRegional: false, department: .wholesale),
      ClientKind(code: "key", name: "key", isKey: true, isRegional: false, department: .retail),
      ClientKind(
        code: "regional", name: "regional", isKey: false, isRegional: true, department: .regional),
    ]
    books.columns = [
      PriceColumn(code: "retail", name: "Retail"),
      PriceColumn(code: "small", name: "Small wholesale", fromSum: Money(minor: 1_000_000)),
    ]
    books.departments = [
      Department(code: "WHO", name: "Wholesale", kind: .wholesale),
      Department(code: "PUR", name: "Purchasing", kind: .purchasing),
    ]
    books.staff = [
      member("W-1", "WHO", .head), member("M1", "WHO", .manager), member("P-1", "PUR", .head),
      member("O1", "WHO", .operatorAtDesk), member("O2", "WHO", .operatorAtDesk),
    ]
    books.clients = clients
    books.goods = goods
    books.receivables = [
      owed("C2", "N1", 10_000, due: today - 5), owed("C3", "N2", 600_000, due: today + 5),
      owed("C3", "N3", -50_000, due: today - 90),
    ]
    books.history = history
    return books
  }

  /// What a client buys by today.
  static func terms(_ code: ClientCode, _ rules: PriceRules = PriceRules()) -> Terms {
    let company = Company(
      name: "Small", currency: Currency("RUB"), kinds: books.kinds, columns: books.columns,
      departments: [], staff: [], rules: Rules(),
      priceRules: rules.adding(thresholdsOf: books.columns))
    return Terms(for: clients.first { $0.code == code } ?? clients[0], company: company, on: today)
  }

  static let clients = [
    client("C1", "ООО «Ёлка и Павлов»", phones: ["74950000001"], limit: 500_000),
    client("C2", "Overdue & Sons", phones: ["74950000002"], limit: 500_000),
    client("C3", "Over Limit", phones: ["74950000003"], limit: 500_000),
    client("C4", "Key Account", kind: "key", phones: ["74950000004"], limit: 500_000),
    client("C5", "Ямщик", kind: "regional", phones: ["78120000005", "74950000001"], limit: 90_000),
    client("C6", "Without Manager", manager: nil, phones: ["74950000006"], limit: 500_000),
    client("C7", "Đurđevac Čokolada", phones: ["385991234567"], limit: 500_000, tax: "7701234567"),
  ]

  static let goods = [
    good("00739", "Спагетти «Макфа» 450 г", "Pasta", 3_435, stock: 100, barcode: "4601234567890"),
    good("00765", "Гречка «Мистраль» 900 г", "Groats", 5_229, stock: 50),
    good("00766", "Гречка «Увелка» 800 г", "Groats", 4_900, stock: 40),
    good("00767", "Гречка «Агро» 25 кг", "Groats", 90_000, stock: 0),
    good("00768", "Рис «Увелка» 5 кг", "Groats", 40_000, stock: 9, mark: .special),
    good("00769", "Лимонад «Квасов»", "Drinks", 2_000, stock: 500, mark: .new),
    good("00770", "Сыр Гауда", "Cheese", 81_200, stock: 12, measure: .kilogram),
  ]

  /// C1 buys every ten days, spaghetti always and buckwheat along with it.
  static var history: [HistoryLine] {
    (0..<5).flatMap { count -> [HistoryLine] in
      let day = today - 10 * (count + 1)
      let order = "H\(count)"
      return [
        HistoryLine(
          order: order, day: day, client: "C1", good: "00739", quantity: Quantity(20 + count),
          price: Money(minor: 3_000 + count)),
        HistoryLine(
          order: order, day: day, client: "C1", good: "00765", quantity: Quantity(10),
          price: Money(minor: 5_000)),
        HistoryLine(
          order: "X\(count)", day: day, client: "C2", good: "00770",
          quantity: Quantity(thousandths: 8_400), price: Money(minor: 81_200)),
      ]
    }
  }

  static func client(
    _ code: ClientCode, _ name: String, kind: KindCode = "trader", manager: StaffCode? = "M1",
    phones: [String], limit: Int, tax: String = ""
  ) -> Client {
    Client(
      code: code, name: name, kind: kind, manager: manager, phones: phones, city: "Москва",
      address: "Street 1", contact: "Иванов", creditLimit: Money(minor: limit), paymentDays: 14,
      column: "retail", taxNumber: tax)
  }

  static func good(
    _ code: GoodCode, _ name: String, _ group: String, _ price: Int, stock: Int,
    barcode: String = "", mark: Good.Mark = .none, measure: Measure = .piece
  ) -> Good {
    Good(
      code: code, name: name, group: group, measure: measure, pack: 10, stock: Quantity(stock),
      taxPercent: 10, barcode: barcode, mark: mark, certificate: "",
      prices: [
        Money(minor: price), Money(minor: price * 9 / 10),
      ])
  }

  static func member(
    _ code: StaffCode, _ department: DepartmentCode, _ role: StaffMember.Role
  ) -> StaffMember {
    StaffMember(
      code: code, name: "Colleague \(code)", department: department, role: role,
      phoneExtension: "2", presence: .present)
  }

  private static func owed(
    _ client: ClientCode, _ document: String, _ sum: Int, due: Day
  ) -> ClientReceivable {
    ClientReceivable(
      client: client,
      receivable: Receivable(
        document: document, date: due - 14, due: due, remainder: Money(minor: sum)))
  }
}
