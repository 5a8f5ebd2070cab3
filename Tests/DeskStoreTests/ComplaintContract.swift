import Desk
import Testing

@testable import DeskStore

/// What every adapter of the store promises about complaints (B1.4).
@Suite(.onBothStores) struct ComplaintContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  private static let nextDay = OfficeHome.today.after(workingDays: 3)

  private func taken(
    _ id: String, client: ClientCode? = "C1", phone: String = "74950000001",
    topic: Remark.Topic = .delivery, words: String = "the crew did not come"
  ) -> TakenComplaint {
    TakenComplaint(
      id: id, call: "call-1", client: client, phone: phone, order: "17", topic: topic,
      words: words, answerBy: Self.nextDay,
      signed: Signature(by: "O1", at: OfficeHome.noon))
  }

  @discardableResult
  private func take(_ complaint: TakenComplaint) -> Report { store.perform(.complain(complaint)) }

  private func list(_ code: StaffCode = "W-1") -> [ClientComplaint] {
    guard case .complaints(let found)? = office.page(.complaints, code) else { return [] }
    return found
  }

  @discardableResult
  private func act(
    _ act: ComplaintDeed.Act, on id: String = "call-1/r1", seen: Int, by code: StaffCode = "W-1",
    after seconds: Int = 60, words: String = "a new crew comes tomorrow"
  ) -> Report {
    let at = OfficeHome.after(seconds)
    return office.perform(
      .complaint(
        ComplaintDeed(
          id: "\(code)-\(at.milliseconds)", complaint: id, seen: seen, act: act, words: words,
          signed: Signature(by: code, at: at))))
  }

  @Test("A complaint gets a number, the head of its department and a day; again changes nothing")
  func taken() throws {
    let answer = Report.complained(number: 1, answerBy: Self.nextDay, isReopened: false)
    for _ in 0..<2 { #expect(take(taken("call-1/r1")) == answer) }
    take(taken("call-1/r2", topic: .quality))
    let all = list()
    #expect(all.map(\.number) == [2, 1])
    #expect(all.map(\.owner) == ["P-1", "W-1"])
    #expect(all[1].standing == .open)
    #expect(all[1].client?.code == "C1")
    #expect(all[1].order == "17")
    #expect(all[1].history.map(\.words) == ["the crew did not come"])
    #expect(office.open("W-1")[.complaints] == 1)
    #expect(office.open("P-1")[.complaints] == 1)
    #expect(office.open("O1")[.complaints] == nil)
    #expect(list("M1").isEmpty)
  }

  @Test("A call that was cut off knows which complaints it has left")
  func recalled() {
    let call = Call(id: "call-1", number: "74950000001", since: OfficeHome.noon)
    _ = store.perform(.claim(call, by: "O1", at: OfficeHome.noon))
    take(taken("call-1/r1"))
    guard case .recalled(let recall?) = store.answer(.recall("call-1")) else {
      Issue.record("no call")
      return
    }
    #expect(recall.ids == ["call-1/r1"])
  }

  @Test("An answer by call puts the call with its words into the desks' queue")
  func answered() {
    take(taken("call-1/r1"))
    for _ in 0..<2 {
      #expect(act(.answer(.callBack(at: OfficeHome.after(90))), seen: 1) == .kept)
    }
    guard case .callOuts(let calls) = store.answer(.callOuts("O2", at: OfficeHome.after(100)))
    else {
      Issue.record("no calls to make")
      return
    }
    let call = calls.first { $0.id.hasPrefix("complaint/") }
    #expect(call?.reason == .callBack(note: "№ 1: a new crew comes tomorrow"))
    #expect(call?.number == "74950000001")
    #expect(call?.client?.code == "C1")
    #expect(calls.count { $0.id.hasPrefix("complaint/") } == 1)
    #expect(list().map(\.standing) == [.answered])
    #expect(list()[0].history.map(\.road) == [nil, .callBack])
    #expect(office.open("W-1")[.complaints] == nil)
  }

  @Test("Told again after an answer it is reopened with its history, under its own number")
  func reopened() {
    take(taken("call-1/r1"))
    act(.answer(.letter), seen: 1)
    let again = taken("call-2/r1", words: "nobody came again")
    for _ in 0..<2 {
      #expect(
        take(again) == .complained(number: 1, answerBy: Self.nextDay, isReopened: true))
    }
    #expect(list().map(\.standing) == [.reopened])
    #expect(list()[0].history.map(\.standing) == [.open, .answered, .reopened])
    #expect(office.open("W-1")[.complaints] == 1)
    act(.answer(.letter), seen: 3, after: 70)
    #expect(act(.close, seen: 4, by: "O2", after: 80, words: "") == .kept)
    #expect(
      take(taken("call-3/r1"))
        == .complained(number: 2, answerBy: Self.nextDay, isReopened: false))
  }

  @Test("Of two colleagues at once the second is told who was first")
  func overtaken() {
    take(taken("call-1/r1"))
    #expect(act(.takeUp, seen: 1, by: "W-2") == .kept)
    #expect(
      act(.answer(.letter), seen: 1, by: "W-1")
        == .overtaken(by: "W-2"))
    #expect(list()[0].history.count == 2)
  }

  @Test("Only its owner or a head answers; whom it is given to finds it")
  func rights() {
    take(taken("call-1/r1"))
    for code in ["M1", "O1", "F1"] {
      #expect(act(.takeUp, seen: 1, by: code) == .refused("", .notYours))
    }
    #expect(act(.give(to: "M1"), seen: 1) == .kept)
    #expect(office.open("M1")[.complaints] == 1)
    #expect(list("M1").map(\.number) == [1])
    #expect(act(.close, seen: 2, by: "M1") == .refused("", .doneAlready))
    #expect(act(.answer(.letter), seen: 2, by: "M1") == .kept)
    #expect(
      act(.reopen(answerBy: Self.nextDay + 1), seen: 3, by: "O2", after: 90) == .kept)
    #expect(list()[0].answerBy == Self.nextDay + 1)
    #expect(list()[0].owner == "M1")
  }

  @Test("An answer by mail waits in the outbox once, and its owner sees what became of it (A18)")
  func mailed() throws {
    take(taken("call-1/r1"))
    #expect(list()[0].mail.isEmpty)
    let answer = ComplaintDeed.Act.answer(.mail(to: "ann@a.example", language: .czech))
    for _ in 0..<2 { #expect(act(answer, seen: 1) == .kept) }
    let at = OfficeHome.after(90)
    let claimed = try #require(try store.claimDocument(at: at))
    #expect(try store.claimDocument(at: at) == nil)
    let document = claimed.entry.document
    #expect(document.address == "ann@a.example" && document.language == .czech)
    #expect(document.asked.by == "W-1" && document.client == "C1" && claimed.entry.about == "1")
    guard case .success(.answer(1, "a new crew comes tomorrow", let client)) = claimed.content
    else {
      Issue.record("\(claimed.content)")
      return
    }
    #expect(client?.code == "C1" && list()[0].history.last?.sending?.standing == .sending)
    _ = try store.endDocument(document.id, .failed("no route", isFinal: true), at: at)
    let failed = ClientComplaint.Sending(
      address: "ann@a.example", standing: .failed, trouble: "no route")
    #expect(list()[0].history.map(\.sending) == [nil, failed])
    office.perform(.sendAgain(document.id, by: "W-1", at: at))
    _ = try store.claimDocument(at: at)
    let before = try store.auditRows().count
    _ = try store.endDocument(document.id, .sent, at: at)
    #expect(list()[0].history.last?.sending?.standing == .sent)
    #expect(try store.auditRows().dropFirst(before).map(\.what) == ["documentSent"])
    take(taken("call-2/r1", words: "nobody came again"))
    #expect(list()[0].mail == "ann@a.example")
  }

  @Test("A complaint of one who wrote is answered to that address, and nobody calls it")
  func written() {
    take(taken("call-1/r1", client: nil, phone: "ann@a.example"))
    #expect(list()[0].mail == "ann@a.example" && list()[0].numberToCall == nil)
  }
}
