import Desk
import DeskStore
import Exchange
import Foundation
import SampleCompany
import School
import Testing

@testable import telefonist

/// Exercises from a company's own books and shifts, which name nobody (C11).
@Suite("A school of one's own")
struct OwnSchoolTests {
  static let today = SampleSchool.today
  private let real: Books

  init() throws {
    real = try BooksReader(folder: OfficeBooks.wholesale).read().books
  }

  private func veil(seed: UInt64 = 1, most: Int = 200, with needed: Set<ClientCode> = []) -> Veil {
    Veil(real, today: Self.today, language: .russian, seed: seed, most: most, with: needed)
  }

  @Test("Nothing under the veil leads back to a person", arguments: Language.allCases)
  func namesNobody(_ language: Language) {
    let veil = Veil(real, today: Self.today, language: language, seed: 3, most: 200)
    let clients = real.clients.flatMap {
      [$0.code, $0.name, $0.address, $0.contact, $0.taxNumber] + $0.phones
    }
    let staff = real.staff.flatMap { [$0.code, $0.name, $0.login ?? ""] }
    let papers = real.receivables.map(\.receivable.document) + real.history.map(\.order)
    let secrets = Set(clients + staff + papers).subtracting([""])
    let shown = veil.books.clients.flatMap {
      [$0.code, $0.name, $0.address, $0.contact, $0.taxNumber, $0.manager ?? ""] + $0.phones
    }
    let colleagues = veil.books.staff.flatMap { [$0.code, $0.name, $0.login ?? ""] }
    let documents =
      veil.books.receivables.flatMap { [$0.client, $0.receivable.document, $0.order ?? ""] }
      + veil.books.history.flatMap { [$0.client, $0.order] }
    #expect(veil.books.clients.count == real.clients.count)
    #expect(Set(shown + colleagues + documents).intersection(secrets) == [])
    #expect(veil.books.companyName != real.companyName)
  }

  @Test("Goods, prices and habits stay, and each client keeps type, column and kind of debt")
  func teachesTheSame() throws {
    let veil = veil()
    #expect(veil.books.goods == real.goods)
    #expect(veil.books.history.map(\.quantity) == real.history.map(\.quantity))
    let debts = Dictionary(grouping: real.receivables, by: \.client)
    let veiledDebts = Dictionary(grouping: veil.books.receivables, by: \.client)
    var kinds: Set<String> = []
    for client in real.clients {
      let code = try #require(veil.clients[client.code])
      let other = try #require(veil.books.clients.first { $0.code == code })
      #expect(other.kind == client.kind && other.column == client.column)
      #expect((other.manager == nil) == (client.manager == nil))
      let before = barrier(client, debts[client.code] ?? [])
      #expect(barrier(other, veiledDebts[code] ?? []) == before)
      kinds.insert(before)
    }
    #expect(kinds.count > 1, "\(kinds)")
  }

  private func barrier(_ client: Client, _ debts: [ClientReceivable]) -> String {
    let credit = Credit(
      limit: client.creditLimit, receivables: debts.map(\.receivable), unbilled: .zero)
    return switch credit.barrier(total: .zero, on: Self.today, graceDays: 0) {
    case .overdue(_, let days, _): "overdue by \(days)"
    case .overLimit: "over the limit"
    case .noRoom: "no room"
    case nil: "none"
    }
  }

  @Test("A seed gives the same veil again, another one another; few clients are of every type")
  func seeds() {
    #expect(veil(seed: 5).books == veil(seed: 5).books)
    #expect(veil(seed: 5).books.clients != veil(seed: 6).books.clients)
    let few = veil(most: 12, with: [real.clients[7].code])
    #expect(few.books.clients.count == 12)
    #expect(few.clients[real.clients[7].code] != nil)
    #expect(Set(few.books.clients.map(\.kind)) == Set(real.clients.map(\.kind)))
  }

  @Test("A month later what was overdue is as overdue, and what was bought as long ago")
  func staysFresh() {
    let books = veil().books
    let later = books.moved(byDays: 30)
    for (entry, moved) in zip(books.receivables, later.receivables) {
      #expect(moved.receivable.due - entry.receivable.due == 30)
      #expect(moved.receivable.date - entry.receivable.date == 30)
    }
    #expect(zip(books.history, later.history).allSatisfy { $1.day - $0.day == 30 })
  }

  // MARK: files

  @Test(
    "A scenario that was written is read back as it was", arguments: 1...60 as ClosedRange<UInt64>)
  func written(seed: UInt64) throws {
    var draw = ScenarioDraw(seed: seed)
    let scenario = draw.scenario()
    #expect(try ScenarioFile.parse(ScenarioText.written(scenario), file: "x") == scenario)
  }

  @Test("So is each exercise of the course, and one with hostile words")
  func writtenCourse() throws {
    for scenario in try CourseBook.standard().scenarios {
      #expect(try ScenarioFile.parse(ScenarioText.written(scenario), file: "x") == scenario)
    }
    var scenario = try #require(try CourseBook.standard().scenarios.first)
    scenario.title = BothTongues("a \"b\" \\ : # {c} [d] 'e' & *f !g", "ё: - ?")
    scenario.callers[0].opening = BothTongues("yes", "null")
    #expect(try ScenarioFile.parse(ScenarioText.written(scenario), file: "x") == scenario)
  }

  // MARK: the school

  private func maker(_ exercises: Int = 3, language: Language = .russian) -> OwnSchoolMaker {
    OwnSchoolMaker(
      books: real, rules: Rules(), language: language, today: Self.today, seed: 1, clients: 40,
      exercises: exercises)
  }

  @Test("Its exercises can be worked without losing a point, also a month later")
  func isSound() throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/school"
    let outcome = try maker().make(folder, shifts: []) { _, _ in }
    #expect(outcome.drawn == 3 && outcome.clients == 40)
    let school = try OwnSchool(folder)
    let book = try CourseBook(own: school)
    #expect(book.days.map(\.exercises) == [["own-01", "own-02", "own-03"]])
    let later = Self.today + 30
    for scenario in school.scenarios {
      let store = try Store.open(path: scratch.path + "/\(scenario.name).sqlite")
      try school.fill(store, today: later)
      var prepared = try Exercises.prepare(
        scenario, in: store, language: .russian, seed: 1, today: later)
      let score = prepared.rehearsal.run { Coach($0).hint?.command }
      #expect(score.percent == 100, "\(scenario.name): \(score.lost)")
      #expect(prepared.rehearsal.violations == [])
    }
  }

  @Test("A folder that is there is left as it is, and one that can't be made leaves nothing")
  func leavesAlone() throws {
    let scratch = try Scratch()
    let file = try scratch.file("keep.txt", "mine")
    #expect(throws: Complaint.self) {
      _ = try maker().make(scratch.path, shifts: []) { _, _ in }
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    struct Enough: Error {}
    #expect(throws: Enough.self) {
      _ = try maker().make(scratch.path + "/half", shifts: []) { _, _ in throw Enough() }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["keep.txt"])
  }

  @Test("A recorded shift becomes an exercise: the same callers with the same wishes")
  func recordedShift() throws {
    let book = try CourseBook.standard()
    let scenario = try #require(book.scenario("first-order"))
    var draw = ShiftDraw()
    var ordered: [GoodCode: Quantity] = [:]
    _ = try SampleSchool.run(scenario, .english) { event, effects, state in
      draw.take(event, effects, state)
      guard effects.contains(where: \.isConfirming), let order = state.sale?.order else { return }
      let taken = Set(order.answers.filter(\.isTaken).map(\.good))
      for line in order.lines where !taken.contains(line.good.code) {
        ordered[line.good.code] = line.quantity
      }
    } by: {
      SampleSchool.automatic($0)
    }
    #expect(!ordered.isEmpty)
    let client = try #require(draw.clients.first)
    let drawn = try #require(
      draw.scenario(
        named: "shift-1", title: BothTongues("Shift"), codes: [client: "K000007"], books: real))
    #expect(drawn.callers.map(\.identity) == [.client("K000007")])
    let wants = drawn.callers[0].wants.map { ($0.good, $0.quantity) }
    #expect(Dictionary(uniqueKeysWithValues: wants) == ordered)
    #expect(drawn.callers[0].tastes.count >= 3)
    #expect(draw.scenario(named: "x", title: BothTongues("x"), codes: [:], books: real) == nil)
  }

  @Test("A shift on the sample company becomes a school on it, with the callers who can be played")
  func schoolOfShift() throws {
    let scratch = try Scratch()
    let scenario = try #require(
      try CourseBook.standard().scenarios.first { $0.callers.count > 2 && $0.mishaps.isEmpty })
    var draw = ShiftDraw()
    _ = try SampleSchool.run(scenario, .english) {
      draw.take($0, $1, $2)
    } by: {
      SampleSchool.automatic($0)
    }
    var books = SampleCompany.books(language: .english, today: Self.today, seed: 1)
    books.companyName = "Volna"
    let outcome = try OwnSchoolMaker(
      books: books, rules: Rules(), language: .english, today: Self.today, seed: 1, clients: 30,
      exercises: 3
    ).make(scratch.path + "/school", shifts: [draw]) { _, _ in }
    #expect(outcome.shifts == 1 && outcome.callers > 0)
    let school = try OwnSchool(scratch.path + "/school")
    #expect(school.scenarios.map(\.name) == ["own-01", "own-02", "own-03", "shift-1"])
    #expect(try CourseBook(own: school).day(of: "shift-1") == 2)
  }
}

extension Effect {
  fileprivate var isConfirming: Bool {
    if case .keep(.confirm, _) = self { true } else { false }
  }
}

/// The cut of real-shaped books that tests share.
private enum OfficeBooks {
  static let wholesale = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("ExchangeTests/Fixtures/wholesale")
}
