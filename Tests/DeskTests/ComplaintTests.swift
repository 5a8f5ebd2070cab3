import Testing

@testable import Desk

/// Complaints at the desk and in the office (B1.4).
struct ComplaintTests {
  private static let signed = Signature(by: "op", at: World.start)

  private static func complaint(
    _ standing: ClientComplaint.Standing = .open, owner: StaffCode = "hw",
    phone: String = "74950000001"
  ) -> ClientComplaint {
    ClientComplaint(
      id: "call-1/r1", number: 7, client: nil, phone: phone, order: nil, topic: .delivery,
      owner: owner, standing: standing, answerBy: World.today + 3,
      history: [.init(standing: .open, owner: owner, words: "nobody came", signed: signed)])
  }

  private static func desk(_ place: Int, _ complaint: ClientComplaint) -> State {
    var state = State(
      now: World.start, calendar: Calendar(today: World.today, offsetSeconds: 10_800),
      company: World.company, script: Script(texts: [:]), me: World.staff[place], phone: .manual)
    state.work = .office(
      Office(page: .complaints, of: state.me.code, rows: .complaints([complaint])))
    return state
  }

  private static func deed(_ effects: [Effect]) -> ComplaintDeed? {
    for case .keep(.office(.complaint(let deed)), _) in effects { return deed }
    return nil
  }

  @Test("B1.4: an arrow makes the remark a complaint, with the day by which it is answered")
  func taken() {
    var desk = World.selling()
    desk.operate(.remark, .move(.right), .type("2"), .type("late again"))
    let day = desk.calendar.today.after(workingDays: 3)
    let complaint = TakenComplaint(
      id: "call-1/r1", call: "call-1", client: "c1", phone: desk.conversation?.call.number ?? "",
      order: nil, topic: .delivery, words: "late again", answerBy: day,
      signed: Signature(by: "op", at: World.start))
    let effects = desk.operate(.accept)
    #expect(effects == [.keep(.complain(complaint), desk.lastRequest)])
    let report = Report.complained(number: 7, answerBy: day, isReopened: false)
    _ = desk.update(.reported(desk.lastRequest, report), at: desk.now)
    #expect(desk.notice == .complained(number: 7, answerBy: day, isReopened: false))
  }

  @Test("Another arrow makes it a remark again")
  func remarkAgain() {
    var desk = World.selling()
    desk.operate(.remark, .move(.right), .move(.left), .type("2"), .type("late again"))
    guard case .keep(.remark, _)? = desk.operate(.accept).first else {
      Issue.record("no remark")
      return
    }
  }

  @Test("A head answers with words, and the client is called back within calling hours")
  func answered() {
    var desk = Self.desk(4, Self.complaint())
    desk.operate(.accept, .next)
    #expect(Self.deed(desk.operate(.accept)) == nil)
    #expect(desk.notice == .refused(.fieldMissing(.answerWords)))
    desk.operate(.type("a crew comes at nine"))
    let deed = Self.deed(desk.operate(.accept))
    #expect(deed?.words == "a crew comes at nine")
    #expect(deed?.seen == 1)
    let due = desk.company.rules.calling.opening(
      from: World.start, number: "74950000001", offsetSeconds: 10_800)
    #expect(deed?.act == .answer(.callBack(at: due)))
  }

  @Test("An answer by mail needs an address that mail can go to")
  func mailed() {
    var desk = Self.desk(4, Self.complaint())
    desk.operate(.accept, .move(.right), .next, .next, .type("a crew comes at nine"))
    #expect(Self.deed(desk.operate(.accept)) == nil)
    #expect(desk.notice == .refused(.fieldMissing(.complaintMail)))
    desk.operate(.previous, .type("ann shop"), .next)
    #expect(Self.deed(desk.operate(.accept)) == nil)
    #expect(desk.notice == .refused(.addressUnreadable("ann shop")))
    desk.operate(.previous)
    for _ in 0..<5 { desk.operate(.erase) }
    desk.operate(.type("@shop.example"), .next)
    let deed = Self.deed(desk.operate(.accept))
    #expect(deed?.act == .answer(.mail(to: "ann@shop.example", language: .english)))
    #expect(deed?.words == "a crew comes at nine")
  }

  @Test("A known address is proposed")
  func knownAddress() {
    var complaint = Self.complaint()
    complaint.mail = "ann@shop.example"
    var desk = Self.desk(4, complaint)
    desk.operate(.accept, .move(.right), .next, .next, .type("tomorrow"))
    let deed = Self.deed(desk.operate(.accept))
    #expect(deed?.act == .answer(.mail(to: "ann@shop.example", language: .english)))
  }

  @Test("Without a number there is no call to choose")
  func withheld() {
    let desk = Self.desk(4, Self.complaint(phone: ""))
    #expect(!desk.choices(for: Self.complaint(phone: "")).contains(.answerByCall))
    #expect(desk.choices(for: Self.complaint(phone: "")).contains(.answerByMail))
  }

  @Test("An operator takes the client's word alone: mended or not")
  func ofOperators() {
    let open = Self.desk(0, Self.complaint())
    #expect(open.refusal(of: .accept) == .notYours)
    var answered = Self.desk(0, Self.complaint(.answered))
    answered.operate(.accept, .move(.right), .next, .type("still nobody"))
    #expect(
      Self.deed(answered.operate(.accept))?.act
        == .reopen(answerBy: answered.calendar.today.after(workingDays: 3)))
  }

  @Test("Working days leave out Saturday and Sunday")
  func workingDays() throws {
    let friday = try #require(Day(year: 2026, month: 11, day: 20))
    #expect(friday.after(workingDays: 1) == friday + 3)
    #expect(friday.after(workingDays: 6) == friday + 10)
    #expect((friday + 1).after(workingDays: 0) == friday + 1)
  }

  @Test(
    "Each deed leads from states that allow it, and from no other",
    arguments: ClientComplaint.Standing.allCases)
  func standings(_ standing: ClientComplaint.Standing) {
    let answer = ComplaintDeed.Act.answer(.letter)
    #expect((answer.standing(after: standing) == .answered) == standing.isWaiting)
    #expect((ComplaintDeed.Act.close.standing(after: standing) != nil) == (standing == .answered))
    let reopened = ComplaintDeed.Act.reopen(answerBy: World.today).standing(after: standing)
    #expect((reopened == .reopened) == !standing.isWaiting)
  }
}
