internal import Desk
internal import DeskStore

/// A company for very many desks at a time: few clients, each with room for half of what the
/// callers want.
enum CrowdCompany {
  static let clientCount = 50
  static let today = Day(year: 2026, month: 11, day: 23)!
  static let now = Instant(milliseconds: 1_795_424_400_000)

  static func operatorCode(_ desk: Int) -> StaffCode { "D" + padded(desk, 3) }

  static func clientCode(_ call: Int) -> ClientCode { "C" + padded(call % clientCount, 2) }

  /// What each of these calls orders; the last two digits differ, so that sums do.
  static func wanted(_ call: Int) -> Int { 2 + call % 7 }

  static let price = Money(minor: 10_000)

  static func call(_ number: Int) -> Call {
    Call(
      id: "crowd-\(number)", number: "7495000\(padded(number, 5))", callerName: "",
      since: now.advanced(bySeconds: -number % 60))
  }

  /// For `calls` calls by `desks` desks.
  static func books(desks: Int, calls: Int) -> Books {
    var books = Books()
    books.companyName = "Crowd"
    books.currency = Currency("EUR")
    books.kinds = [
      ClientKind(
        code: "shop", name: "shop", isKey: false, isRegional: false, department: .wholesale)
    ]
    books.columns = [PriceColumn(code: "retail", name: "Retail")]
    books.departments = [Department(code: "W", name: "Wholesale", kind: .wholesale)]
    books.staff = [member("M1", .manager)]
    books.staff += (0..<desks).map { member(operatorCode($0), .operatorAtDesk) }
    books.goods = (0..<8).map { number in
      Good(
        code: "0000\(number)", name: "Good \(number)", group: "G", measure: .piece, pack: 1,
        stock: Quantity(1_000_000), taxPercent: 20, barcode: "", mark: .none, certificate: "",
        prices: [price])
    }
    var demand: [ClientCode: Int] = [:]
    for call in 0..<calls { demand[clientCode(call), default: 0] += wanted(call) * price.minor }
    books.clients = demand.keys.sorted().map { code in
      Client(
        code: code, name: "Client \(code)", kind: "shop", manager: "M1", phones: [], city: "",
        address: "Street 1", contact: "", creditLimit: Money(minor: demand[code]! / 2 + 1_234),
        paymentDays: 14, column: "retail", taxNumber: "")
    }
    return books
  }

  private static func member(_ code: StaffCode, _ role: StaffMember.Role) -> StaffMember {
    StaffMember(
      code: code, name: code, department: "W", role: role, phoneExtension: "", presence: .present)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
