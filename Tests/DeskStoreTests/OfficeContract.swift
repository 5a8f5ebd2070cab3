import Desk
import Testing

@testable import DeskStore

/// What every adapter of the store promises about the pages of the office.
@Suite(.onBothStores) struct OfficeContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  @Test("A question comes with client, debt and order; the first answer stays (A11)")
  func consults() {
    var draft = Draft("k9", client: "C2")
    draft.add("00739", 2)
    draft.keep(in: store)
    office.ask("a", to: "W-1", order: "k9")
    office.ask("b", to: "W-1", at: OfficeHome.after(5))
    office.ask("c", to: "W-2")
    #expect(office.open("W-1") == [.consults: 2])
    let rows = office.consults("W-1")
    #expect(rows.map(\.consult.id) == ["b", "a"])
    #expect(rows[1].client?.code == "C2")
    #expect(rows[1].credit?.receivables.map(\.document) == ["N1"])
    #expect(rows[1].order?.lines.map(\.good.code) == ["00739"])
    for _ in 0..<2 { #expect(office.answer("b", by: "W-1") == .kept) }
    #expect(office.answer("b", by: "W-2") == .overtaken(by: "W-1"))
    #expect(office.consults("W-1").map(\.consult.id) == ["a", "b"])
    #expect(office.consults("W-1")[1].answer?.by == "W-1")
    #expect(office.open("W-1") == [.consults: 1])
    #expect(office.consults("M1").isEmpty)
  }

  @Test("Nobody but a head, or who stands in for the one asked, lifts the credit rule (A5, A11)")
  func onlyHeads() throws {
    office.ask("a", to: "W-1")
    for code in ["M1", "O1", "F1", "nobody"] {
      #expect(office.answer("a", by: code) == .refused("", .notYourRole))
    }
    #expect(store.answer(.consult("a")) == .kept)
    #expect(office.answer("a", by: "W-2") == .kept)
  }

  @Test("After the call nobody waits for an answer any more")
  func callOver() {
    office.ask("a", to: "W-1")
    office.ask("b", to: "W-1", at: OfficeHome.after(-60))
    _ = store.perform(
      .register(
        Registration(
          call: Call(id: "call-of-a", number: "", since: OfficeHome.noon), answeredAt: nil,
          endedAt: OfficeHome.noon, registeredAt: OfficeHome.noon, client: nil, outcome: .dropped,
          order: nil, day: OfficeHome.today), by: "O1"))
    #expect(office.open("W-1") == [.consults: 1])
    #expect(office.consults("W-1").map(\.consult.id) == ["b", "a"])
  }

  @Test("A notice is read once by each whom it is for, while it stands (A27, A28)")
  func notices() {
    func post(_ id: String, _ to: BoardNotice.Audience, until: Int?) -> BoardNotice {
      let notice = BoardNotice(
        id: id, to: to, text: "Text \(id)", posted: Signature(by: "W-1", at: OfficeHome.noon),
        until: until.map { OfficeHome.today + $0 })
      for _ in 0..<2 { #expect(office.perform(.post(notice)) == .kept) }
      return notice
    }
    func ids(_ code: StaffCode, on day: Int = 0) -> [String] {
      notices(code, on: day).map(\.id)
    }
    func notices(_ code: StaffCode, on day: Int = 0) -> [BoardNotice] {
      guard case .notices(let found)? = office.page(.notices, code, on: OfficeHome.today + day)
      else { return [] }
      return found
    }
    let all = post("a", .everybody, until: 0)
    _ = post("b", .department("WHO"), until: nil)
    _ = post("c", .colleague("O2"), until: 1)
    #expect(notices("O1").first == all)
    #expect(ids("O1") == ["a", "b"])
    #expect(ids("O2") == ["a", "b", "c"])
    #expect(ids("F1") == ["a"])
    #expect(ids("O2", on: 1) == ["b", "c"])
    #expect(ids("W-1") == ["a", "b", "c"])
    #expect(office.open("O2") == [.notices: 3])
    #expect(office.open("O2", on: OfficeHome.today + 2) == [.notices: 1])
    #expect(office.open("W-1") == [:])
    for code in ["O2", "O1", "O2"] {
      #expect(office.perform(.read("a", by: code, at: OfficeHome.noon)) == .kept)
    }
    #expect(ids("O2") == ["b", "c", "a"])
    #expect(notices("O2")[2].readers == ["O1", "O2"])
    #expect(office.open("O2") == [.notices: 2])
  }

  @Test("A request keeps each answer, and the latest counts (AR2–AR5)")
  func requests() {
    func requests(_ code: StaffCode) -> [StaffRequest] {
      guard case .requests(let found)? = office.page(.requests, code) else { return [] }
      return found
    }
    func make(_ id: String, _ kind: StaffRequest.Kind, at seconds: Int) -> StaffRequest {
      let request = StaffRequest(
        id: id, kind: kind, text: "Text", made: Signature(by: "O1", at: OfficeHome.after(seconds)),
        to: "W-1")
      for _ in 0..<2 { #expect(office.perform(.request(request)) == .kept) }
      return request
    }
    func answer(_ standing: StaffRequest.Standing, at seconds: Int) -> StaffRequest.Answer {
      .init(
        standing: standing, words: standing.rawValue,
        signed: Signature(by: "W-1", at: OfficeHome.after(seconds)))
    }
    var first = make("a", .proposal, at: 0)
    let second = make("b", .document, at: 5)
    #expect(requests("O1") == [second, first])
    #expect(requests("W-1") == [second, first])
    #expect(requests("O2").isEmpty)
    #expect(office.open("W-1") == [.requests: 2])
    #expect(office.open("O1") == [:])
    let (begun, done) = (answer(.inWork, at: 10), answer(.done, at: 20))
    for answer in [begun, done, begun] {
      #expect(office.perform(.answerRequest("b", answer)) == .kept)
    }
    #expect(requests("O1").map(\.standing) == [.open, .done])
    #expect(requests("O1")[1].answer == done)
    first.answer = nil
    #expect(requests("O1")[0] == first)
    #expect(office.open("W-1") == [.requests: 1])
    #expect(office.open("O1") == [.requests: 1], "an answer came")
    #expect(requests("O1")[1].isNews(to: "O1"))
    #expect(!requests("O1")[1].isNews(to: "W-1"))
    #expect(office.perform(.readAnswer("b", at: OfficeHome.after(30))) == .kept)
    #expect(office.open("O1") == [:])
    #expect(!requests("O1")[1].isNews(to: "O1"))
    #expect(office.perform(.answerRequest("b", answer(.declined, at: 40))) == .kept)
    #expect(office.open("O1") == [.requests: 1], "another answer is news again")
  }

  @Test("A word to pay stands with the debtor and on the card, until a week after its day (A6)")
  func promises() {
    func debtors(_ code: StaffCode, on day: Int = 0) -> [Debtor]? {
      guard case .debtors(let found)? = office.page(.debtors, code, on: OfficeHome.today + day)
      else { return nil }
      return found
    }
    func promise(_ id: String, _ client: ClientCode, on day: Int, at seconds: Int) -> PaymentPromise
    {
      let promise = PaymentPromise(
        id: id, client: client, sum: Money(minor: 7), day: OfficeHome.today + day, note: "cash",
        taken: Signature(by: "F1", at: OfficeHome.after(seconds)))
      for _ in 0..<2 { #expect(office.perform(.promise(promise)) == .kept) }
      return promise
    }
    office.handOff(
      "f", to: "F1", client: "C3", reason: .debt(.overLimit(by: Money(minor: 1))),
      at: OfficeHome.after(3))
    office.handOff("m", to: "M1", client: "C1", reason: .debt(.noRoom))
    office.handOff("p", to: "F1", client: "C1", reason: .otherPurpose)
    #expect(debtors("F1")?.map(\.client.code) == ["C3", "C2"])
    #expect(debtors("W-1") == debtors("F1"))
    #expect(debtors("M1") == [])
    #expect(debtors("F1")?[0].handedOver == OfficeHome.after(3))
    #expect(debtors("F1")?[1].credit.receivables.map(\.document) == ["N1"])
    _ = promise("1", "C7", on: 1, at: 4)
    let latest = promise("2", "C7", on: 2, at: 5)
    #expect(debtors("F1")?.map(\.client.code) == ["C7", "C3", "C2"])
    #expect(debtors("F1")?[0].promise == latest)
    #expect(store.card("C7")?.promise == latest)
    #expect(store.card("C1")?.promise == nil)
    #expect(debtors("F1", on: 40)?.map(\.client.code).contains("C7") == false)
    _ = promise("3", "C7", on: -8, at: 6)
    #expect(store.card("C7")?.promise == nil)
    #expect(office.open("F1") == [.inbox: 2])
  }

  @Test("Who is overdue with most follows the books of every desk, and the day")
  func mostOverdue() throws {
    func debtors(on day: Int = 0) -> [ClientCode] {
      guard
        case .debtors(let found)? = office.page(.debtors, "F1", on: OfficeHome.today + day)
      else { return [] }
      return found.map(\.client.code)
    }
    #expect(debtors(on: 6) == ["C3", "C2"])
    for _ in 0..<2 { #expect(debtors() == ["C2"]) }
    var books = Books()
    books.receivables = SmallCompany.books.receivables
    books.receivables[0].client = "C7"
    _ = try office.home.another().importBooks(books, asOf: OfficeHome.today)
    #expect(debtors() == ["C7"])
  }

  @Test("Presence is set, and every desk sees it")
  func presence() {
    for _ in 0..<2 { #expect(office.perform(.presence("M1", .away)) == .kept) }
    guard case .staff(let staff) = store.answer(.staff) else {
      Issue.record("no answer")
      return
    }
    #expect(staff.filter { $0.presence == .away }.map(\.code) == ["M1"])
  }
}
