import Desk
import Foundation
import GRDB
import Synchronization
import Testing

@testable import DeskStore

/// Deeds under failures of the disk, the store and other desks.
@Suite(.onBothStores) struct FaultTests {
  /// Lets `allowed` statements through, then fails one.
  final class Fault: Sendable {
    let left: Atomic<Int>

    init(after allowed: Int) { left = Atomic(allowed) }

    func check(_ statement: String) throws {
      let before = left.wrappingSubtract(1, ordering: .relaxed).oldValue
      if before == 0 { throw DatabaseError(resultCode: .SQLITE_IOERR, message: "I/O error") }
    }
  }

  static let deeds: [Deed] = {
    let planned = OrderDeed(
      id: "w", order: "k1", seen: 1, act: .plan(DaySlot(SmallCompany.today + 2)), words: "",
      moment: Moment(day: SmallCompany.today, minute: 720),
      signed: Signature(by: "O1", at: SmallCompany.noon))
    var draft = Draft.complete("k2", client: "C7")
    let confirmed = Draft.complete()
    let handOff = HandOff(
      id: "h", call: "call-1", client: "C1", to: "M1", reason: .newClient, order: nil,
      at: SmallCompany.noon, connected: true)
    let remark = Remark(
      id: "r", call: "call-1", client: nil, topic: .price, text: "dear", at: SmallCompany.noon)
    let new = NewClient(
      name: "New", kind: "trader", phone: "74951112233", city: "", address: "", contact: "",
      taxNumber: "")
    let registration = Registration(
      call: DeedContract.call, answeredAt: SmallCompany.noon, endedAt: SmallCompany.noon,
      registeredAt: SmallCompany.noon, client: "C1", outcome: .orderTaken, order: "k1",
      day: SmallCompany.today)
    return [.claim(DeedContract.call, by: "O1", at: SmallCompany.noon)] + confirmed.deeds
      + [confirmed.confirm, .office(.orderWork(planned))] + draft.deeds + [
        .abandon("k2", at: SmallCompany.noon), .handOff(handOff), .remark(remark),
        .newClient(id: "n", new, by: "O1", at: SmallCompany.noon),
        .register(registration, by: "O1"),
      ]
  }()

  /// One after another, each of which finds what it is about.
  static let officeDeeds: [Deed] = {
    let noon = SmallCompany.noon
    let signed = Signature(by: "W-1", at: noon)
    let new = NewClient(
      name: "New", kind: "trader", phone: "", city: "", address: "", contact: "", taxNumber: "")
    let callOut = CallOut(
      id: "t", reason: .task(question: "why?", from: "W-1"), number: "1", client: nil, due: noon)
    let remark = Remark(
      id: "r", call: "call-1", client: nil, topic: .price, text: "dear", at: noon)
    let consult = Consult(
      id: "c", call: "call-1", client: "C1", to: "W-1", by: "O1", barrier: nil, order: nil,
      sum: .zero, question: "", at: noon)
    let wish = ShiftWish(
      id: "s1", member: "O1", day: SmallCompany.today + 3, why: "moving", made: noon)
    let second = ShiftWish(
      id: "s2", member: "O1", day: SmallCompany.today + 4, why: "", made: noon)
    let office: [OfficeDeed] = [
      .acknowledge("remark/r", by: "W-1", at: noon),
      .assign("N000001", manager: "M1", by: "W-1", at: noon),
      .answer(
        ConsultAnswer(consult: "c", by: "W-1", allowedUpTo: nil, words: "no", at: noon)),
      .order(callOut, meantFor: "O1", by: "W-1", at: noon),
      .handOver("t", to: "O2", by: "O1", at: noon), .withdraw("t", by: "W-1", at: noon),
      .promise(
        PaymentPromise(
          id: "p", client: "C1", sum: Money(minor: 1), day: SmallCompany.today, note: "",
          taken: signed)),
      .post(BoardNotice(id: "n", to: .everybody, text: "", posted: signed, until: nil)),
      .read("n", by: "O1", at: noon),
      .request(StaffRequest(id: "q", kind: .document, text: "", made: signed, to: "W-1")),
      .answerRequest("q", .init(standing: .done, words: "", signed: signed)),
      .absence(
        Absence(
          id: "a", member: "O1", first: SmallCompany.today, last: SmallCompany.today,
          substitute: "O2", entered: signed)),
      .shift(.wish(wish)),
      .shift(
        .answer(
          ShiftAnswer(to: wish, .init(isApproved: false, words: "no", signed: signed)))),
      .shift(.wish(second)),
      .shift(.takeBack("s2", day: second.day, by: "O1", at: noon)),
      .endAbsence("a", on: SmallCompany.today, by: "W-1", at: noon), .presence("M1", .away),
      .send(
        OutgoingDocument(
          id: "d", subject: .priceList([]), client: "C1", road: .fax, address: "102",
          language: .english, asked: signed)),
    ]
    return [.remark(remark), .newClient(id: "n", new, by: "O1", at: noon), .consult(consult)]
      + office.map(Deed.office)
  }()

  @Test("Whichever statement fails, a deed happened whole or not at all, and can be repeated")
  func everyStatement() throws {
    try failEach(of: Self.deeds)
  }

  @Test("Whichever statement fails, a deed of the office happened whole or not at all")
  func everyStatementOfOffice() throws { try failEach(of: Self.officeDeeds) }

  private func failEach(of deeds: [Deed]) throws {
    let home = try TemporaryStore()
    let sound = try TemporaryStore()
    for deed in deeds {
      var allowed = 0
      var report = Report.kept
      repeat {
        let fault = Fault(after: allowed)
        let before = try home.store.dump()
        report = try home.another(hook: { try fault.check($0) }).perform(deed)
        if case .failed = report { #expect(try home.store.dump() == before) }
        allowed += 1
      } while report.isFailure && allowed < 200
      #expect(allowed > 2)
      #expect(report == sound.store.perform(deed))
      #expect(home.store.perform(deed) == report)
    }
    #expect(try home.store.dump() == sound.store.dump())
  }

  @Test(
    "A crash at any statement of a confirmation leaves a draft or a confirmed order", .onlyInFile)
  func crash() throws {
    let home = try TemporaryStore()
    let draft = Draft.complete()
    draft.keep(in: home.store)
    let before = try home.store.dump()
    let copies = Mutex<[String]>([])
    let desk = try home.another { _ in
      let copy = try home.copyAsCrashed()
      copies.withLock { $0.append(copy) }
    }
    let report = desk.perform(draft.confirm)
    let after = try home.store.dump()
    #expect(report == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    let all = copies.withLock { $0 }
    #expect(all.count > 10)
    for copy in all {
      let revived = try Store.open(
        path: copy, today: { SmallCompany.today }, origin: SmallCompany.origin)
      #expect(try revived.dump() == before)
      #expect(revived.perform(draft.confirm) == report)
      #expect(try revived.dump() == after)
    }
  }

  @Test("A full disk, a read-only store and a held store are told apart", .onlyInFile, .onlyInFile)
  func troubles() throws {
    let home = try TemporaryStore()
    func trouble(_ pragma: String) throws -> StoreTrouble.Kind? {
      let desk = try home.another()
      try desk.queue.writeWithoutTransaction { try $0.execute(sql: pragma) }
      let remark = Remark(
        id: "r", call: "c", client: nil, topic: .price,
        text: String(repeating: "long ", count: 100_000), at: SmallCompany.noon)
      guard case .failed(let trouble) = desk.perform(.remark(remark)) else { return nil }
      #expect(!trouble.detail.isEmpty)
      return trouble.kind
    }
    #expect(try trouble("PRAGMA max_page_count = 1") == .diskFull)
    #expect(try trouble("PRAGMA query_only = 1") == .readOnly)
    #expect(StoreTrouble(DatabaseError(resultCode: .SQLITE_BUSY)).kind == .busy)
    #expect(StoreTrouble(DatabaseError(resultCode: .SQLITE_CORRUPT)).kind == .damaged)
  }

  @Test("Two desks confirm on one client's last room: one of them does")
  func lastRoom() async throws {
    let home = try TemporaryStore()
    for round in 0..<20 {
      let desks = [try home.another(), try home.another()]
      let reports = await withTaskGroup(of: Report.self) { group in
        for (number, desk) in desks.enumerated() {
          var draft = Draft.complete("k\(round)-\(number)", client: "C5")
          draft.add("00768", 1, id: 9)
          draft.keep(in: desk)
          let confirm = draft.confirm
          group.addTask { desk.perform(confirm) }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let won = reports.filter { if case .confirmed = $0 { true } else { false } }
      #expect(won.count == (round == 0 ? 1 : 0))
      let refused = reports.filter {
        if case .refused(_, .orderOverLimit) = $0 { true } else { false }
      }
      #expect(refused.count == 2 - won.count)
    }
  }

  @Test("Many desks claim many calls at once: each call has one winner")
  func claims() async throws {
    let home = try TemporaryStore()
    let desks = try (0..<4).map { _ in try home.another() }
    let winners = await withTaskGroup(of: [CallID].self) { group in
      for (number, desk) in desks.enumerated() {
        group.addTask {
          (0..<50).map { "call-\($0)" }.filter { id in
            let call = Call(id: id, number: "", since: SmallCompany.noon)
            let deed = Deed.claim(call, by: "O\(number)", at: SmallCompany.noon)
            return desk.perform(deed) == .claimed(id)
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(winners.count == 50)
    #expect(Set(winners).count == 50)
  }
}

extension Report {
  var isFailure: Bool { if case .failed = self { true } else { false } }
}
