@testable import Desk

/// Screens of those who don't take calls, and of the operator's board.
extension Fixtures {
  var offices: [(name: String, state: State)] {
    var answering = office(4, .consults, .consults(consults), selection: 0)
    answering.operate(.accept)
    var ordering = office(4, .tasks, .tasks(tasks))
    ordering.operate(.add, .type(of("pavlov", "павлов")), .accept, .type(of("Prices?", "Цены?")))
    var asking = office(0, .requests, .requests([]))
    asking.operate(.add)
    var absence = office(4, .absences, .absences(absences))
    absence.operate(.add)
    var replying = office(4, .complaints, .complaints(complaints))
    replying.operate(.accept)
    var mailing = replying
    mailing.operate(.move(.right), .next)
    var giving = waiting
    giving.queue = [QueueEntry(work: .callOut(callOuts[0]))]
    giving.company.staff.append(
      StaffMember(
        code: "o2", name: of("Pavel Orlov", "Павел Орлов"), department: "d1",
        role: .operatorAtDesk, phoneExtension: "102", presence: .present))
    giving.operate(.handOver)
    var sending = office(1, .inbox, .inbox(inbox), selection: 0)
    sending.operate(.document)
    var training = office(4, .floor, .floor(floor))
    training.me.role = .trainer
    return [
      ("office-floor-trainer", training), ("office-floor", office(4, .floor, .floor(floor))),
      ("office-inbox", office(1, .inbox, .inbox(inbox), selection: 1)),
      ("office-inbox-order", office(1, .inbox, .inbox(inbox), selection: 0)),
      ("office-new-clients", office(4, .newClients, .newClients(newClients))),
      ("office-consults", office(4, .consults, .consults(consults))),
      ("office-answer", answering),
      ("office-tasks", office(4, .tasks, .tasks(tasks))),
      ("office-order", ordering),
      ("office-debtors", office(5, .debtors, .debtors(debtors))),
      ("office-board", office(0, .notices, .notices(notices))),
      ("office-requests", office(4, .requests, .requests(requests))),
      ("office-request", asking),
      ("office-absences", office(4, .absences, .absences(absences))),
      ("office-absence", absence),
      ("office-documents", office(0, .documents, .documents(documents))),
      ("document", sending),
      ("office-complaints", office(4, .complaints, .complaints(complaints))),
      ("office-complaint", replying), ("office-complaint-mail", mailing),
      ("office-complaint-sent", office(4, .complaints, .complaints(complaints), selection: 1)),
      ("office-complaint-letter", office(4, .complaints, .complaints(complaints), selection: 2)),
      ("office-empty", office(1, .inbox, .inbox([]))),
      ("office-looking", office(1, .inbox, nil)),
      ("presence", with(.presence(selection: 1), over: office(1, .inbox, .inbox(inbox)))),
      ("hand-over", giving), ("barred-promised", promised),
    ]
  }

  func office(
    _ member: Int, _ page: OfficePage, _ rows: OfficeRows?, selection: Int = 0
  ) -> State {
    var state = State(
      now: Self.now, calendar: free.calendar, company: company, script: free.script,
      me: staff[member], phone: .manual, figures: free.figures, look: free.look)
    var office = Office(page: page, of: staff[member].code, rows: rows)
    office.selection = selection
    state.work = .office(office)
    state.open = [.inbox: 3, .consults: 1, .notices: 2].filter { state.pages.contains($0.key) }
    return state
  }

  private func ago(_ seconds: Int) -> Instant { Self.now.advanced(bySeconds: -seconds) }

  private func signed(_ by: StaffCode, _ seconds: Int) -> Signature {
    Signature(by: by, at: ago(seconds))
  }

  private var documents: [DocumentEntry] {
    func entry(
      _ id: String, _ subject: OutgoingDocument.Subject, _ about: String,
      _ standing: DocumentEntry.Standing, _ road: OutgoingDocument.Road = .fax,
      trouble: String = ""
    ) -> DocumentEntry {
      DocumentEntry(
        document: OutgoingDocument(
          id: id, subject: subject, client: pavlov.code, road: road,
          address: road == .fax ? "+74951112233" : "anna@shop.example", language: .english,
          asked: signed("o1", 600)),
        clientName: pavlov.name, about: about, standing: standing, attempts: 4, at: ago(300),
        trouble: trouble)
    }
    return [
      entry("a", .orderForm("k"), "0001042", .failed, trouble: "sendfax: no carrier"),
      entry("b", .priceList([]), "", .waiting, .mail), entry("c", .certificate("1"), "Rice", .sent),
    ]
  }

  private var orbita: Client {
    var client = pavlov
    client.code = "N000004"
    client.name = of("Orbita Café", "Кафе «Орбита»")
    client.manager = nil
    return client
  }

  private var floor: Floor {
    func seat(
      _ standing: SeatStatus.Standing, _ seconds: Int, _ client: String? = nil, calls: Int = 7
    ) -> Floor.Seat {
      Floor.Seat(
        status: SeatStatus(member: "o1", standing: standing, since: ago(seconds), client: client),
        calls: calls, orders: calls / 2, sum: Money(minor: calls * 1_234_567))
    }
    var day = DayFigures()
    day.offered = 58
    day.answered = 51
    day.answeredInTime = 37
    day.abandoned = 4
    return Floor(
      seats: [
        seat(.onCall, 134, pavlov.name, calls: 23), seat(.ready, 41, calls: 19),
        seat(.wrapUp, 12, orbita.name), seat(.paused(.meal), 1_260), seat(.onHold, 65, pavlov.name),
      ],
      waiting: [72, 40, 5].map { SeatStatus.Waiting(call: "w\($0)", since: ago($0)) }, day: day)
  }

  private var inbox: [InboxEntry] {
    var sold = order(lines: 4)
    sold.number = "0001042"
    sold.apply(.delivery(agreed))
    let lift = Lift(
      consult: "c", client: pavlov.code, by: "h1", upTo: Money(minor: 2_000_000),
      isDespiteOverdue: true, words: "")
    return [
      InboxEntry(
        item: .order(
          InboxOrder(
            order: sold, client: pavlov, by: "o1", confirmedAt: ago(60), day: Self.today,
            lift: lift))),
      InboxEntry(
        item: .handOff(
          HandOff(
            id: "h", call: "c", client: pavlov.code, to: "m1",
            reason: .debt(
              .overdue(sum: Money(minor: 2_430_000), days: 18, document: "N0001234")),
            order: nil, at: ago(600), connected: false), client: pavlov)),
      InboxEntry(
        item: .remark(
          Remark(
            id: "r", call: "c", client: pavlov.code, topic: .quality,
            text: of("bags torn again", "опять рваные мешки"), at: ago(4_000)), client: pavlov)),
      InboxEntry(
        item: .assigned(orbita, by: "h1", at: ago(90_000)),
        acknowledged: signed("m1", 80_000)),
    ]
  }

  private var newClients: [NewClientTask] {
    [
      NewClientTask(client: orbita, registered: signed("o1", 1_800)),
      NewClientTask(
        client: pavlov, registered: signed("o1", 90_000), manager: "m1",
        assigned: signed("h1", 86_000)),
    ]
  }

  private var consults: [ConsultRow] {
    let barrier = DebtBarrier.overdue(sum: Money(minor: 2_430_000), days: 18, document: "N0001234")
    let consult = Consult(
      id: "c1", call: "c", client: pavlov.code, to: "h1", by: "o1", barrier: barrier,
      order: "k", sum: Money(minor: 1_529_000),
      question: of("a good client for years", "давний надёжный клиент"), at: ago(48))
    var answered = consult
    answered.id = "c2"
    answered.at = ago(7_200)
    return [
      ConsultRow(
        consult: consult, answer: nil, client: pavlov, credit: card(overdue: true).credit,
        order: order(lines: 4)),
      ConsultRow(
        consult: answered,
        answer: ConsultAnswer(
          consult: "c2", by: "h1", allowedUpTo: nil, words: of("no more", "хватит"),
          at: ago(7_100)), client: pavlov),
    ]
  }

  private var tasks: [OrderedCall] {
    var made = callOuts[1]
    made.reason = .task(
      question: of("Will they take more in May?", "Возьмут ли в мае?"), from: "h1")
    var open = made
    open.id = "t2"
    open.due = Self.now.advanced(bySeconds: 3_600)
    return [
      OrderedCall(callOut: open, meantFor: nil, orderedAt: ago(600)),
      OrderedCall(
        callOut: made, meantFor: "o1", orderedAt: ago(9_000),
        result: CallOutResult(
          callOut: made, isDone: true, outcome: .information,
          answer: of("yes, if paid in advance", "да, при предоплате"), by: "o1", at: ago(3_000))),
    ]
  }

  private var debtors: [Debtor] {
    [
      Debtor(
        client: pavlov, credit: card(overdue: true).credit, handedOver: ago(900),
        promise: PaymentPromise(
          id: "p", client: pavlov.code, sum: Money(minor: 1_200_000), day: Self.today + 3,
          note: of("after the holidays", "после праздников"), taken: signed("f1", 300))),
      Debtor(client: orbita, credit: card(overdue: true).credit),
    ]
  }

  /// A debtor on the line who has promised finance to pay.
  private var promised: State {
    var state = barred(
      .debt(.overdue(sum: Money(minor: 2_430_000), days: 18, document: "N0001234")),
      [(1, .ownManager), (5, .finance)])
    guard case .client(var dealing)? = state.conversation?.party else { return state }
    dealing.card.promise = debtors[0].promise
    state.conversation?.party = .client(dealing)
    return state
  }

  private var notices: [BoardNotice] {
    [
      BoardNotice(
        id: "n1", to: .everybody,
        text: of(
          "From Monday on the warehouse closes at six: no delivery windows after 17:00.",
          "С понедельника склад закрывается в шесть: окон доставки после 17:00 нет."),
        posted: signed("h1", 3_600), until: Self.today + 7),
      BoardNotice(
        id: "n2", to: .colleague("o1"), text: of("Well done yesterday.", "Вчера отлично."),
        posted: signed("h1", 90_000), until: nil, readers: ["o1"]),
    ]
  }

  private var complaints: [ClientComplaint] {
    let lost = of("The crew did not come.", "Бригада не приехала.")
    let answer = of("A new crew comes tomorrow.", "Завтра приедет другая бригада.")
    let late = ClientComplaint(
      id: "x1", number: 11, client: pavlov, phone: "74951112233", order: "1042",
      topic: .delivery, owner: "h1", standing: .reopened, answerBy: free.calendar.today - 1,
      history: [
        .init(standing: .open, owner: "h1", words: lost, signed: signed("o1", 300_000)),
        .init(
          standing: .answered, owner: "h1", words: answer, road: .callBack,
          signed: signed("h1", 200_000)),
        .init(
          standing: .reopened, owner: "h1", words: of("Again nobody.", "Опять никого."),
          signed: signed("o1", 100_000)),
      ])
    let answered = ClientComplaint(
      id: "x2", number: 12, client: nil, phone: "74954445566", order: nil, topic: .service,
      owner: "h1", standing: .answered, answerBy: free.calendar.today + 2,
      history: [
        .init(
          standing: .answered, owner: "h1", words: answer, road: .mail,
          signed: signed("h1", 5_000),
          sending: .init(address: "ann@shop.example", standing: .failed, trouble: "no route"))
      ])
    let printed = ClientComplaint(
      id: "x3", number: 13, client: nil, phone: "ann@shop.example", order: nil, topic: .service,
      owner: "h1", standing: .answered, answerBy: free.calendar.today + 2,
      history: [
        .init(
          standing: .answered, owner: "h1", words: answer, road: .letter,
          signed: signed("h1", 4_000))
      ])
    return [late, answered, printed]
  }

  private var requests: [StaffRequest] {
    [
      StaffRequest(
        id: "q1", kind: .shortcoming,
        text: of("The price list lacks bar codes for tea.", "В прайсе нет штрих-кодов чая."),
        made: signed("o1", 5_000), to: "h1"),
      StaffRequest(
        id: "q2", kind: .proposal, text: of("Offer rice with stew.", "Предлагать рис к тушёнке."),
        made: signed("m1", 100_000), to: "h1",
        answer: StaffRequest.Answer(
          standing: .done, words: of("in force since Monday", "с понедельника"),
          signed: signed("h1", 90_000))),
    ]
  }

  private var absences: [Absence] {
    [
      Absence(
        id: "a1", member: "m1", first: Self.today - 1, last: Self.today + 5, substitute: "k2",
        entered: signed("h1", 90_000)),
      Absence(
        id: "a2", member: "o1", first: Self.today - 20, last: Self.today - 10, substitute: "k2",
        entered: signed("h1", 2_000_000)),
    ]
  }
}
