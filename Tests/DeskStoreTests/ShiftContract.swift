import Desk
import Testing

@testable import DeskStore

/// What every adapter of the store promises about days off (C9).
@Suite(.onBothStores) struct ShiftContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws {
    office = try OfficeHome()
    try keep(least: 0)
  }

  private static let day = OfficeHome.today + 5

  private static func wish(
    _ id: String = "w1", by code: StaffCode = "O1", on day: Day = day
  ) -> ShiftWish {
    ShiftWish(id: id, member: code, day: day, why: "moving", made: OfficeHome.noon)
  }

  private func wish(_ wish: ShiftWish = wish()) -> Report { office.perform(.shift(.wish(wish))) }

  private func takeBack(
    _ id: String = "w1", by code: StaffCode = "O1", on day: Day = day
  ) -> Report {
    office.perform(.shift(.takeBack(id, day: day, by: code, at: OfficeHome.noon)))
  }

  private func answer(
    _ wish: ShiftWish = wish(), _ isApproved: Bool = true, by code: StaffCode = "W-1",
    isKnowing: Bool = false
  ) -> Report {
    let answer = ShiftWish.Answer(
      isApproved: isApproved, words: "so", signed: Signature(by: code, at: OfficeHome.noon))
    return office.perform(
      .shift(.answer(ShiftAnswer(to: wish, answer, isKnowing: isKnowing))))
  }

  private func sheet(_ code: StaffCode) -> DaysOff? {
    guard case .daysOff(let sheet)? = office.page(.daysOff, code) else { return nil }
    return sheet
  }

  @Test("C9: a wish waits for heads, stands approved for the operator, and others see none of it")
  func story() throws {
    for _ in 0..<2 { #expect(wish() == .kept) }
    #expect(sheet("O1")?.wishes == [Self.wish()])
    #expect(sheet("O2")?.wishes == [])
    #expect(sheet("W-1")?.waiting == [Self.wish()])
    #expect(sheet("M1")?.operators == [])
    #expect(office.open("W-1")[.daysOff] == 1)
    #expect(office.open("O1")[.daysOff] == nil)
    for _ in 0..<2 { #expect(answer() == .kept) }
    #expect(office.open("W-1")[.daysOff] == nil)
    let own = try #require(sheet("O1"))
    #expect(own.standing(of: "O1", on: Self.day, Self.everyDay) == .off)
    #expect(own.wishes.first?.answer?.words == "so")
    let rows = try store.auditRows(from: nil, to: nil, of: "O1")
      .filter { $0.what == AuditedDeed.dayOffChanged.rawValue }
    #expect(rows.map(\.who) == ["O1", "W-1"])
    #expect(try store.verifyAudit().fault == nil)
  }

  private static var everyDay: ShiftRules {
    var rules = ShiftRules()
    rules.days = Set(1...7)
    return rules
  }

  @Test("Only operators wish, only days to come, each once")
  func wishes() throws {
    #expect(wish(Self.wish(by: "M1")) == .refused("", .notYourRole))
    #expect(wish(Self.wish(on: OfficeHome.today)) == .refused("", .timePast))
    #expect(wish(Self.wish(on: OfficeHome.today + 36)) == .refused("", .timePast))
    #expect(wish(Self.wish(on: OfficeHome.today + 35)) == .kept)
    #expect(wish() == .kept)
    #expect(wish(Self.wish("w2")) == .refused("", .doneAlready))
    try store.keep(Rules())
    let sunday = OfficeHome.today.monday + 13
    #expect(wish(Self.wish(on: sunday)) == .refused("", .nothingToDo))
  }

  @Test("The first answer stands: a second head is told who was first, and only heads answer")
  func first() {
    #expect(wish() == .kept)
    #expect(answer(by: "O2") == .refused("", .notYourRole))
    #expect(answer(by: "M1") == .refused("", .notYourRole))
    #expect(answer(Self.wish(), false, by: "P-1") == .kept)
    #expect(answer(by: "W-1") == .overtaken(by: "P-1"))
    #expect(sheet("O1")?.wishes.first?.standing == .refused)
    #expect(takeBack() == .refused("", .doneAlready))
  }

  @Test("A wish is taken back by whoever made it, approved or not, and an answer comes too late")
  func takenBack() {
    #expect(wish() == .kept)
    #expect(takeBack(by: "O2") == .kept)
    #expect(sheet("O1")?.wishes.count == 1)
    #expect(answer() == .kept)
    for _ in 0..<2 { #expect(takeBack() == .kept) }
    #expect(sheet("O1")?.wishes == [])
    #expect(answer() == .overtaken(by: "O1"))
    #expect(wish(Self.wish("w2")) == .kept)
    #expect(answer() == .overtaken(by: "O1"))
    #expect(sheet("W-1")?.waiting.map(\.id) == ["w2"])
  }

  @Test("C9: fewer at work than there must be are approved knowingly alone; absences count")
  func least() throws {
    let operators = try #require(sheet("W-1")?.operators)
    let other = try #require(operators.last { $0 != "O1" })
    #expect(wish() == .kept)
    let left = operators.count - 1
    try keep(least: left + 1)
    #expect(answer() == .refused("", .tooFewAtWork(left: left, least: left + 1)))
    try keep(least: left)
    office.perform(
      .absence(
        Absence(
          id: "a", member: other, first: Self.day, last: Self.day, substitute: "O1",
          entered: Signature(by: "W-1", at: OfficeHome.noon))))
    #expect(answer() == .refused("", .tooFewAtWork(left: left - 1, least: left)))
    #expect(sheet("W-1")?.waiting.count == 1)
    #expect(answer(isKnowing: true) == .kept)
    let later = try #require(self.sheet("W-1"))
    #expect(later.atWork(on: Self.day, Self.everyDay) == left - 1)
  }

  private func keep(least: Int) throws {
    var rules = Rules()
    rules.shifts.least = least
    rules.shifts.days = Set(1...7)
    try store.keep(rules)
  }

  @Test("Whoever stands in for a head answers")
  func standIn() {
    #expect(wish() == .kept)
    office.perform(.absence(office.away("W-1", "M1")))
    #expect(answer(by: "M1") == .kept)
  }
}
