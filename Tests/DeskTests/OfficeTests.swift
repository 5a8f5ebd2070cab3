import Testing

@testable import Desk

/// The office: managers, heads and finance work through what waits for them.
struct OfficeTests {
  private static func desk(_ place: Int, _ page: OfficePage, _ rows: OfficeRows?) -> State {
    var state = State(
      now: World.start, calendar: Calendar(today: World.today, offsetSeconds: 10_800),
      company: World.company, script: Script(texts: [:]), me: World.staff[place], phone: .manual)
    state.work = .office(Office(page: page, of: state.me.code, rows: rows))
    return state
  }

  private static let operatorPlace = 0
  private static let managerPlace = 1
  private static let headPlace = 4
  private static let financePlace = 6

  private static func signed(_ by: StaffCode) -> Signature {
    Signature(by: by, at: World.start)
  }

  private static let orders = [
    InboxEntry(
      item: .assigned(World.client("c7"), by: "hw", at: World.start)),
    InboxEntry(item: .assigned(World.client("c8"), by: "hw", at: World.start)),
  ]

  private static let consult = Consult(
    id: "call-1/c1", call: "call-1", client: "c1", to: "hw", by: "op",
    barrier: .overLimit(by: Money(minor: 500)), order: nil, sum: Money(minor: 12_500),
    question: "?", at: World.start)

  @Test("Whoever takes no calls opens on a page of the role", arguments: World.staff)
  func opens(member: StaffMember) {
    let state = State(
      now: World.start, calendar: Calendar(today: World.today, offsetSeconds: 0),
      company: World.company, script: Script(texts: [:]), me: member, phone: .manual)
    if member.role == .operatorAtDesk {
      #expect(state.work == .free)
    } else {
      #expect(state.office?.page == OfficePage.pages(of: member.role).first)
    }
  }

  @Test("A26: keys of the operator's desk are no one else's, and say so")
  func ofOperators() {
    let state = Self.desk(Self.managerPlace, .inbox, .inbox([]))
    for command: Command in [.answer, .dial, .confirm, .takeOffer, .transfer, .handOver] {
      #expect(state.refusal(of: command) == .notYourRole)
    }
    #expect(Refusal.notYourRole.duty == .a26)
    #expect(state.refusal(of: .orders) == nil)
    var trainer = state
    trainer.me.role = .trainer
    #expect(trainer.refusal(of: .orders) == .notYourRole)
    #expect(state.refusal(of: .goods) == nil)
  }

  @Test("A14: Enter acknowledges an entry once, and the page is asked for anew when it is kept")
  func acknowledge() {
    var state = Self.desk(Self.managerPlace, .inbox, .inbox(Self.orders))
    let deed = OfficeDeed.acknowledge(Self.orders[0].id, by: "m1", at: World.start)
    expect(&state, after: .accept, asks: [.keep(.office(deed), 1)]) {
      $0.outbox = [Outgoing(request: 1, deed: .office(deed))]
      $0.lastRequest = 1
    }
    let question = Question.page(.inbox, of: "m1", by: "m1", on: World.today)
    expect(&state, after: .reported(1, .kept), asks: [.ask(question, 2)]) {
      $0.outbox = []
      $0.lastRequest = 2
      $0.notice = .officeKept(deed)
      $0.setOffice { $0.asked = 2 }
    }
    var entries = Self.orders
    entries[0].acknowledged = Self.signed("m1")
    _ = state.update(.reported(2, .page(.inbox(entries), open: [:])), at: state.now)
    _ = state.update(.commanded(.accept), at: state.now)
    #expect(state.notice == .refused(.doneAlready))
    #expect(state.officeDeeds == [])
  }

  @Test("The chosen row stays chosen when others come before it")
  func choiceStays() {
    var state = Self.desk(Self.managerPlace, .inbox, .inbox(Self.orders))
    state.setOffice {
      $0.selection = 1
      $0.asked = 5
    }
    let newer = InboxEntry(item: .assigned(World.client("c9"), by: "hw", at: World.start))
    _ = state.update(
      .reported(5, .page(.inbox([newer] + Self.orders), open: [.inbox: 3])), at: state.now)
    #expect(state.office?.selection == 2)
    #expect(state.open == [.inbox: 3])
  }

  @Test("An answer to an earlier page changes nothing on this one")
  func late() {
    var state = Self.desk(Self.headPlace, .tasks, .tasks([]))
    state.setOffice { $0.asked = 5 }
    expect(&state, after: .reported(4, .page(.inbox(Self.orders), open: [.inbox: 2]))) {
      $0.open = [.inbox: 2]
    }
  }

  @Test("A digit turns to a page, Tab to the next one, and back")
  func pages() {
    var state = Self.desk(Self.headPlace, .floor, nil)
    state.operate(.type("3"))
    #expect(state.office?.page == .newClients)
    state.operate(.next)
    #expect(state.office?.page == .consults)
    state.operate(.previous, .previous)
    #expect(state.office?.page == .inbox)
    state.operate(.type("0"))
    #expect(state.office?.page == .inbox)
    state.operate(.type("9"))
    #expect(state.office?.page == .complaints)
    state.operate(.next)
    #expect(state.office?.page == .orders)
    state.operate(.next)
    #expect(state.office?.page == .daysOff)
    state.operate(.next)
    #expect(state.office?.page == .figures)
  }

  @Test("A26: a head looks into the inboxes of the department, a manager into no other")
  func others() {
    var head = Self.desk(Self.headPlace, .inbox, .inbox([]))
    head.operate(.move(.right))
    #expect(head.office?.of == "m1")
    head.operate(.move(.left), .move(.left))
    #expect(head.office?.of == "k1")
    var manager = Self.desk(Self.managerPlace, .inbox, .inbox([]))
    manager.operate(.move(.right))
    #expect(manager.office?.of == "m1")
  }

  @Test("A15: the head gives a new client a manager of the department that serves such clients")
  func assign() {
    let task = NewClientTask(
      client: World.client("c9", kind: "key", manager: nil), registered: Self.signed("op"))
    var state = Self.desk(Self.headPlace, .newClients, .newClients([task]))
    state.operate(.accept, .move(.right), .accept)
    #expect(state.officeDeeds == [.assign("c9", manager: "k2", by: "hw", at: World.start)])
    #expect(state.overlay == nil)
  }

  @Test("A11: the head allows a sum, the order's own is proposed; or refuses")
  func answer() {
    let row = ConsultRow(consult: Self.consult, answer: nil)
    var state = Self.desk(Self.headPlace, .consults, .consults([row]))
    state.operate(.accept, .accept, .accept, .type("once"), .accept)
    #expect(
      state.officeDeeds == [
        .answer(
          ConsultAnswer(
            consult: "call-1/c1", by: "hw", allowedUpTo: Money(minor: 12_500), words: "once",
            at: World.start))
      ])
    var refusing = Self.desk(Self.headPlace, .consults, .consults([row]))
    refusing.operate(.accept, .type("2"), .accept, .accept, .accept)
    #expect(
      refusing.officeDeeds == [
        .answer(
          ConsultAnswer(
            consult: "call-1/c1", by: "hw", allowedUpTo: nil, words: "", at: World.start))
      ])
  }

  @Test("A sum that is none keeps the form and says what to type", arguments: ["0", "x", "1.2.3"])
  func sum(text: String) {
    let row = ConsultRow(consult: Self.consult, answer: nil)
    var state = Self.desk(Self.headPlace, .consults, .consults([row]))
    state.operate(.accept, .accept, .clearField, .type(text), .accept, .accept)
    #expect(state.notice == .refused(.sumUnreadable(text)))
    #expect(state.officeDeeds == [])
  }

  @Test("A17: a task finds its client by name; among several the head chooses")
  func order() {
    var state = Self.desk(Self.headPlace, .tasks, .tasks([]))
    state.operate(.add, .type("client"), .accept, .type("More in May?"), .accept, .accept)
    state.operate(.accept, .accept)
    let request = state.lastRequest
    #expect(state.awaited == .report(request))
    let clients = ["c1", "c2"].map { ClientMatch(World.client($0)) }
    _ = state.update(.reported(request, .clients(clients)), at: state.now)
    #expect(state.awaited == nil)
    state.operate(.move(.right), .accept, .accept, .accept, .accept, .accept)
    guard case .order(let callOut, let meantFor, "hw", World.start)? = state.officeDeeds.first
    else {
      Issue.record("no call was ordered: \(state.outbox)")
      return
    }
    #expect(callOut.client?.code == "c2")
    #expect(callOut.reason == .task(question: "More in May?", from: "hw"))
    #expect(callOut.due >= state.now)
    #expect(meantFor == nil)
  }

  @Test("A17: a task for nobody in the books stays a form")
  func orderUnknown() {
    var state = Self.desk(Self.headPlace, .tasks, .tasks([]))
    state.operate(.add, .type("zzz"), .accept, .type("?"), .accept, .accept, .accept, .accept)
    _ = state.update(.reported(state.lastRequest, .clients([])), at: state.now)
    #expect(state.notice == .refused(.nothingFound("zzz")))
    #expect(state.overlay != nil)
    #expect(state.awaited == nil)
  }

  @Test("A17: a task that was not made is called off; one that was made stays")
  func withdraw() {
    let callOut = CallOut(
      id: "t1", reason: .task(question: "?", from: "hw"), number: "74950000001", client: nil,
      due: World.start)
    let open = OrderedCall(callOut: callOut, meantFor: nil, orderedAt: World.start)
    var made = open
    made.result = CallOutResult(
      callOut: callOut, isDone: true, outcome: .information, answer: "", by: "op",
      at: World.start)
    var state = Self.desk(Self.headPlace, .tasks, .tasks([open]))
    state.operate(.eraseForward)
    #expect(state.officeDeeds == [.withdraw("t1", by: "hw", at: World.start)])
    var late = Self.desk(Self.headPlace, .tasks, .tasks([made]))
    late.operate(.eraseForward)
    #expect(late.notice == .refused(.doneAlready))
  }

  @Test("A6: finance takes a client's word to pay, with sum and day")
  func promise() {
    let client = World.client()
    let debtor = Debtor(
      client: client, credit: Credit(limit: .zero, receivables: [], unbilled: .zero))
    var state = Self.desk(Self.financePlace, .debtors, .debtors([debtor]))
    state.operate(.accept, .type("1200.50"), .accept, .accept, .type("by bank"), .accept)
    guard case .promise(let promise)? = state.officeDeeds.first else {
      Issue.record("nothing promised: \(state.outbox)")
      return
    }
    #expect(promise.client == "c1")
    #expect(promise.sum == Money(minor: 120_050))
    #expect(promise.day == World.today + 1)
    #expect(promise.note == "by bank")
  }

  @Test("A27, A28, AR1: a head posts a notice; those it is for acknowledge it, others can't")
  func notices() {
    var head = Self.desk(Self.headPlace, .notices, .notices([]))
    head.operate(.add, .move(.right), .accept, .type("Close at six."), .accept, .accept)
    guard case .post(let notice)? = head.officeDeeds.first else {
      Issue.record("nothing posted: \(head.outbox)")
      return
    }
    #expect(notice.to == .department("W"))
    #expect(notice.text == "Close at six.")
    #expect(notice.isFor(World.staff[Self.managerPlace]))
    #expect(!notice.isFor(World.staff[Self.operatorPlace]))
    var manager = Self.desk(Self.managerPlace, .notices, .notices([notice]))
    #expect(manager.refusal(of: .add) == .nothingNew)
    manager.operate(.accept)
    #expect(manager.officeDeeds == [.read(notice.id, by: "m1", at: World.start)])
  }

  @Test("AR2, AR3, AR4, AR5: an operator's request goes to a head, who answers it")
  func requests() {
    var state = Self.desk(Self.operatorPlace, .requests, .requests([]))
    state.operate(.add, .type("3"), .accept, .type("No bar codes."), .accept, .accept)
    guard case .request(let request)? = state.officeDeeds.first else {
      Issue.record("nothing asked: \(state.outbox)")
      return
    }
    #expect(request.kind == .shortcoming)
    #expect(request.to == "hw")
    #expect(request.standing == .open)
    var head = Self.desk(Self.headPlace, .requests, .requests([request]))
    head.operate(.accept, .move(.right), .accept, .type("Next week."), .accept)
    let answer = StaffRequest.Answer(
      standing: .inWork, words: "Next week.", signed: Self.signed("hw"))
    #expect(head.officeDeeds == [.answerRequest(request.id, answer)])
    var author = Self.desk(Self.operatorPlace, .requests, .requests([request]))
    author.operate(.accept)
    #expect(author.notice == .refused(.notYours))
    var answered = request
    answered.answer = answer
    author = Self.desk(Self.operatorPlace, .requests, .requests([answered]))
    author.operate(.accept)
    #expect(author.officeDeeds == [.readAnswer(request.id, at: World.start)])
    answered.readAt = World.start
    author = Self.desk(Self.operatorPlace, .requests, .requests([answered]))
    author.operate(.accept)
    #expect(author.notice == .refused(.doneAlready))
  }

  @Test("AS: whoever stands in for a head has the head's pages while something waits there")
  func substitute() {
    var state = Self.desk(Self.managerPlace, .inbox, .inbox([]))
    #expect(!state.pages.contains(.consults))
    state.open = [.consults: 1]
    state.operate(.type("\(state.pages.count)"))
    #expect(state.office?.page == .consults)
  }

  @Test("AS: an absence needs another one who stands in, and a last day that is not past")
  func absence() {
    var state = Self.desk(Self.headPlace, .absences, .absences([]))
    state.operate(.add, .move(.right), .accept, .accept, .accept, .accept)
    #expect(state.notice == .refused(.substituteSame))
    state.operate(.move(.left), .accept)
    guard case .absence(let absence)? = state.officeDeeds.first else {
      Issue.record("nothing entered: \(state.outbox)")
      return
    }
    #expect(absence.member == "m1")
    #expect(absence.substitute == "op")
    #expect(absence.covers(World.today))
    #expect(!absence.covers(World.today + 1))
  }

  @Test("A4: presence is set by each and kept")
  func presence() {
    var state = Self.desk(Self.managerPlace, .inbox, .inbox([]))
    state.operate(.pause, .type("3"))
    #expect(state.me.presence == .away)
    #expect(state.officeDeeds == [.presence("m1", .away)])
  }

  @Test("Another desk's change is asked about: staff, calls to make, what waits, the page in hand")
  func storeChanged() {
    var state = World.desk()
    _ = state.update(.phone(.waiting(World.call("w1"))), at: state.now)
    let effects = state.update(.storeChanged(taken: ["w1"]), at: state.now)
    #expect(state.queue == [])
    let questions = effects.compactMap {
      if case .ask(let question, _) = $0 { question } else { nil }
    }
    #expect(
      questions == [
        .staff, .callOuts("op", at: World.start), .threads, .open("op", on: World.today),
      ])
    var manager = Self.desk(Self.managerPlace, .inbox, nil)
    let asked = manager.update(.storeChanged(taken: []), at: manager.now)
    #expect(
      asked == [
        .ask(.staff, 1), .ask(.page(.inbox, of: "m1", by: "m1", on: World.today), 2),
      ])
  }

  @Test("A colleague who was first is named")
  func overtaken() {
    var state = Self.desk(Self.managerPlace, .inbox, .inbox(Self.orders))
    state.operate(.accept)
    _ = state.update(.reported(1, .overtaken(by: "k1")), at: state.now)
    #expect(state.notice == .overtaken(by: "k1"))
    #expect(state.outbox.isEmpty)
  }
}

extension State {
  /// What of the office's deeds is on its way to the store.
  var officeDeeds: [OfficeDeed] {
    outbox.compactMap { if case .office(let deed) = $0.deed { deed } else { nil } }
  }

  fileprivate mutating func setOffice(_ change: (inout Office) -> Void) {
    guard var office else { return }
    change(&office)
    work = .office(office)
  }
}
