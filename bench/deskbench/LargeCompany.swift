internal import Desk
internal import DeskStore
internal import Glibc
internal import SampleCompany

/// The sample company grown to a million clients and a hundred thousand goods, the same each time.
enum LargeCompany {
  static let clientCount = 1_000_000
  static let goodCount = 100_000
  /// Operators `D001`, `D002` … for many desks on one host.
  static let operatorCount = 160

  /// Whom the benchmark talks to: an own outlet, without debts and with all the credit there is.
  static let buyer = "Z000001"
  /// The buyer's telephone number.
  static let buyerPhone = "74950000001"

  /// Makes the store beside `path` and puts it there when it is whole.
  static func make(at path: String) throws {
    let draft = path + ".new"
    for file in [draft, draft + "-wal", draft + "-shm"] { unlink(file) }
    try fill(draft)
    guard rename(draft, path) == 0 else { throw SystemFailure(path: path, number: errno) }
  }

  private static func fill(_ path: String) throws {
    let store = try Store.open(path: path)
    let today = Store.systemDay()
    var books = SampleCompany.books(language: .english, today: today, seed: 1)
    for number in 1...operatorCount {
      books.staff.append(
        StaffMember(
          code: "D" + padded(number, 3), name: "Operator \(number)", department: "SUP",
          role: .operatorAtDesk, phoneExtension: String(1000 + number), presence: .present))
    }
    _ = try store.importBooks(books, asOf: today)
    let clients = (books.clients.count..<clientCount).lazy.map { client($0, books) }
    let goods = (books.goods.count..<goodCount).lazy.map { good($0, books) }
    try store.bulkLoad(clients: clients, goods: goods)
    try store.bulkLoad(receivables: receivables(today), history: [])
  }

  /// A company of the sample's size with the buyer and `count` of the many goods.
  static func small(goods count: Int, today: Day) -> Books {
    var books = SampleCompany.books(language: .english, today: today, seed: 1)
    books.clients.append(client(clientCount - 1, books))
    books.goods += (0..<count).map { good(books.goods.count + $0, books) }
    return books
  }

  static func goodCode(_ number: Int) -> GoodCode { "G" + padded(number, 6) }

  private static func client(_ number: Int, _ books: Books) -> Client {
    let isBuyer = number == clientCount - 1
    var draw = Draw(seed: UInt64(number))
    let kind = books.kinds.first { !$0.isKey && !$0.isRegional } ?? books.kinds[0]
    let code = isBuyer ? buyer : "C" + padded(number, 7)
    let phone = isBuyer ? buyerPhone : "7" + padded(draw.roll(9_000_000_000) + 1_000_000_000, 10)
    return Client(
      code: code, name: isBuyer ? "Quovexin Provisions" : draw.name(), kind: kind.code,
      manager: "M01", phones: [phone], city: draw.pick(Draw.cities), address: "Mira Avenue 1",
      contact: draw.name(), creditLimit: Money(minor: 1_000_000_000_000), paymentDays: 14,
      column: books.columns[0].code, taxNumber: padded(draw.roll(10_000_000_000), 10))
  }

  private static func good(_ number: Int, _ books: Books) -> Good {
    var draw = Draw(seed: UInt64(number) &+ 1 << 40)
    let price = 1000 + draw.roll(99_000)
    return Good(
      code: goodCode(number), name: draw.word() + " " + draw.name(), group: "Group \(number % 40)",
      measure: .piece, pack: 6, stock: Quantity(1_000_000), taxPercent: 10,
      barcode: padded(2_900_000_000_000 + number, 13), mark: .none, certificate: "",
      prices: books.columns.indices.map { Money(minor: price * (100 - 4 * $0) / 100) })
  }

  /// One client in twenty owes something; none of it is due for years.
  private static func receivables(_ today: Day) -> [ClientReceivable] {
    stride(from: 1000, to: clientCount - 1, by: 20).map { number in
      ClientReceivable(
        client: "C" + padded(number, 7),
        receivable: Receivable(
          document: "R\(number)", date: today, due: today + 3650,
          remainder: Money(minor: 100_000 + number)))
    }
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

/// Names and numbers that a seed repeats (SplitMix64).
private struct Draw {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0xD129_0F2F_4B5C_7A31 &+ 1 }

  static let cities = ["Moscow", "Казань", "Brno", "Zagreb", "Тверь", "Perm", "Omsk", "Самара"]
  private static let forms = ["ООО", "ИП", "Ltd.", "Trade House", "Торговый дом"]
  private static let latin = [
    "ba", "ko", "mi", "ra", "zu", "len", "tor", "vas", "nik", "pel", "dro", "gra", "shi", "yan",
  ]
  private static let cyrillic = [
    "ва", "ло", "ми", "ре", "су", "тон", "бер", "гра", "дин", "зар", "кол", "мак", "пет", "шин",
  ]

  mutating func roll(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }

  /// Two to four syllables of one alphabet.
  mutating func word() -> String {
    let syllables = roll(2) == 0 ? Self.latin : Self.cyrillic
    return (0..<2 + roll(3)).map { _ in pick(syllables) }.joined().capitalizedFirst
  }

  mutating func name() -> String { pick(Self.forms) + " «" + word() + " " + word() + "»" }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// What the system refused, by its error number.
struct SystemFailure: Error, CustomStringConvertible {
  let path: String
  let number: Int32
  var description: String { "\(path): \(String(cString: strerror(number)))" }
}
