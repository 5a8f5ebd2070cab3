internal import Desk
internal import SampleCompany
internal import Testing

@Suite("The sample company")
struct SampleCompanyTests {
  static let today = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)
  let books = SampleCompany.books(language: .english, today: today, seed: 7)

  @Test("Has the size of a real desk's day", arguments: [1, 7, 2026] as [UInt64])
  func size(seed: UInt64) {
    let books = SampleCompany.books(language: .english, today: Self.today, seed: seed)
    #expect(books.clients.count == 60)
    #expect(books.goods.count == 250)
    #expect(Set(books.goods.map(\.group)).count == 10)
    #expect(books.columns.count == 5)
    #expect(books.staff.count == 24)
    #expect((4000...8000).contains(books.history.count), "\(books.history.count)")
  }

  @Test("Has every kind of client, new ones among them, and every kind of department")
  func kinds() {
    for kind in books.kinds {
      #expect(books.clients.contains { $0.kind == kind.code }, "\(kind.code)")
    }
    #expect(Set(books.departments.map(\.kind)) == Set(DepartmentKind.allCases))
    #expect(books.clients.filter { $0.manager == nil }.count == 4)
    #expect(Set(books.staff.map(\.role)) == Set(StaffMember.Role.allCases))
  }

  @Test("Every code that is named exists, and none stands twice", arguments: Language.allCases)
  func references(_ language: Language) {
    let books = SampleCompany.books(language: language, today: Self.today, seed: 3)
    let clients = Set(books.clients.map(\.code))
    let goods = Set(books.goods.map(\.code))
    let staff = Set(books.staff.map(\.code))
    let columns = Set(books.columns.map(\.code))
    let departments = Set(books.departments.map(\.code))
    #expect(clients.count == books.clients.count)
    #expect(goods.count == books.goods.count)
    #expect(staff.count == books.staff.count)
    #expect(books.staff.allSatisfy { departments.contains($0.department) })
    #expect(books.clients.allSatisfy { columns.contains($0.column) })
    #expect(books.clients.compactMap(\.manager).allSatisfy(staff.contains))
    #expect(books.history.allSatisfy { clients.contains($0.client) && goods.contains($0.good) })
    #expect(books.receivables.allSatisfy { clients.contains($0.client) })
  }

  @Test("Key clients belong to key-account managers and others to managers (A3, A4)")
  func managers() throws {
    let roles = Dictionary(uniqueKeysWithValues: books.staff.map { ($0.code, $0.role) })
    for client in books.clients {
      guard let manager = client.manager else { continue }
      let isKey = try #require(books.kinds.first { $0.code == client.kind }).isKey
      #expect(roles[manager] == (isKey ? .keyAccountManager : .manager), "\(client.name)")
    }
    let keyManagers = books.staff.filter { $0.role == .keyAccountManager }
    #expect(Set(keyManagers.map(\.presence)) == Set(StaffMember.Presence.allCases))
  }

  @Test("The same seed gives the same books, another seed others")
  func seeds() {
    #expect(SampleCompany.books(language: .english, today: Self.today, seed: 7) == books)
    #expect(SampleCompany.books(language: .english, today: Self.today, seed: 8) != books)
  }

  @Test("The languages differ in words and agree in figures")
  func languages() {
    let russian = SampleCompany.books(language: .russian, today: Self.today, seed: 7)
    #expect(russian.history == books.history)
    #expect(russian.receivables == books.receivables)
    #expect(russian.goods.map(\.prices) == books.goods.map(\.prices))
    #expect(russian.goods.first?.name == "Гречка ядрица «Золотая нива» 900 г")
    #expect(books.goods.first?.name == "Buckwheat whole «Zolotaya Niva» 900 g")
  }

  @Test("Some names are long, and some have the letters of Czech and Croatian")
  func names() {
    #expect(books.clients.contains { $0.name.count >= 60 })
    #expect(books.clients.contains { $0.name.contains("Č") })
    #expect(books.staff.contains { $0.name.contains("Đ") })
  }
}
