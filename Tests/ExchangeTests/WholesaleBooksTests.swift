internal import Desk
internal import Exchange
internal import Testing

@Suite("Books as an accounting system exports them")
struct WholesaleBooksTests {
  let reading: Reading

  init() throws {
    reading = try BooksReader(folder: BooksOnDisk.wholesale).read()
  }

  @Test("Every row comes in")
  func counts() {
    #expect(reading.rejects.isEmpty, "\(reading.rejects)")
    #expect(reading.notices.isEmpty, "\(reading.notices)")
    let rows = Dictionary(uniqueKeysWithValues: reading.files.map { ($0.book, $0.rows) })
    #expect(reading.files.count == 7)
    #expect(reading.files.allSatisfy { $0.encoding == .windows1251 && $0.ignoredHeadings.isEmpty })
    #expect(reading.books.clients.count == rows[.clients])
    #expect(reading.books.goods.count == rows[.products])
    #expect(reading.books.receivables.count == rows[.receivables])
    #expect(reading.books.history.count == 240)
    #expect(reading.books.staff.count == 33)
    #expect(reading.books.departments.count == 7)
  }

  @Test("A client is read to the last field")
  func client() {
    let expected = Client(
      code: "К000001", name: "ЗАО «Павлов, Евдокимова и Рыбаков»", kind: "market", manager: "М08",
      phones: ["74822617895", "78461575237"], city: "Москва",
      address: "алл. Байкальская, д. 184 стр. 810", contact: "Потапов Ярополк Игнатович",
      creditLimit: Money(minor: 80_000_00), paymentDays: 30, column: "Мелкий опт",
      taxNumber: "0297990370")
    #expect(reading.books.clients.first == expected)
    #expect(reading.books.clients.contains { $0.manager == nil })
  }

  @Test("A good has its measure, stock with parted thousands, and a price for each column")
  func good() throws {
    let good = try #require(reading.books.goods.first { $0.code == "00739" })
    let loose = try #require(reading.books.goods.first { $0.measure == .kilogram })
    #expect(good.prices.count == 5)
    #expect(zip(good.prices, good.prices.dropFirst()).allSatisfy { $0 > $1 })
    #expect(loose.stock > .zero)
    #expect(reading.books.goods.contains { $0.stock > Quantity(1000) })
    #expect(reading.books.goods.contains { $0.mark == .new })
    #expect(reading.books.goods.contains { $0.mark == .special })
    #expect(
      reading.books.columns.map(\.code)
        == ["Розничная", "Мелкий опт", "Опт", "Крупный опт", "Ключевая"])
  }

  @Test("Kinds of client keep their routes (A3, A13, A15)")
  func kinds() throws {
    let kinds = Dictionary(uniqueKeysWithValues: reading.books.kinds.map { ($0.code, $0) })
    #expect(Set(kinds.keys) == ["market", "retail", "regional", "outlet", "key"])
    #expect(kinds["key"]?.isKey == true)
    #expect(kinds["regional"]?.isRegional == true)
    #expect(kinds["outlet"]?.department == .retail)
    #expect(kinds["market"]?.name == "рыночник")
  }

  @Test("Colleagues have their roles, and departments their purposes")
  func people() {
    let staff = Dictionary(uniqueKeysWithValues: reading.books.staff.map { ($0.code, $0) })
    #expect(staff["ФИН-1"]?.role == .head)
    #expect(staff["М01"]?.role == .keyAccountManager)
    #expect(staff["М02"]?.role == .manager)
    #expect(staff["О01"]?.role == .operatorAtDesk)
    #expect(staff["О01"]?.phoneExtension == "101")
    #expect(
      reading.books.departments.map(\.kind)
        == [.wholesale, .retail, .regional, .finance, .support, .warehouse, .purchasing])
  }

  @Test("Debts and purchases have their days, sums and quantities")
  func trade() {
    #expect(
      reading.books.receivables.first
        == ClientReceivable(
          client: "К000004",
          receivable: Receivable(
            document: "Н0000001", date: day(2026, 11, 8), due: day(2026, 12, 8),
            remainder: Money(minor: 10_510_37))))
    #expect(
      reading.books.history.first
        == HistoryLine(
          order: "З0000001", day: day(2026, 11, 18), client: "К000001", good: "00739",
          quantity: Quantity(20), price: Money(minor: 34_35)))
  }

  @Test("A second reading gives the same")
  func repeatable() throws {
    #expect(try BooksReader(folder: BooksOnDisk.wholesale).read() == reading)
  }

  @Test("Progress never goes back and ends with all bytes read")
  func progress() throws {
    var told: [ReadingProgress] = []
    _ = try BooksReader(folder: BooksOnDisk.wholesale).read { told.append($0) }
    #expect(told.count >= 7)
    #expect(zip(told, told.dropFirst()).allSatisfy { $0.bytesDone <= $1.bytesDone })
    #expect(told.last?.bytesDone == told.last?.bytesTotal)
    #expect(told.last?.rows == reading.files.reduce(0) { $0 + $1.rows })
  }
}

/// A day that the test knows to exist.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}
