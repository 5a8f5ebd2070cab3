import DeskViews

@testable import Desk

/// Every screen of the desk as a state.
extension Fixtures {
  var free: State {
    var figures = DayFigures()
    figures.offered = 30
    figures.answered = 26
    figures.answeredInTime = 24
    figures.abandoned = 2
    figures.calls = 23
    figures.orders = 14
    figures.sum = Money(minor: 31_249_050)
    return State(
      now: Self.now, calendar: Calendar(today: Self.today, offsetSeconds: 3 * 3600),
      company: company, script: .standard, me: staff[0], phone: .simulated, figures: figures,
      look: Look(
        language: language, theme: "dark",
        themes: ["dark", "light", "contrast", "mono", "amber"]))
  }

  var queue: [QueueEntry] {
    [
      QueueEntry(
        work: .call(call("c2", "+79165550102", ago: 72)),
        clients: [
          match("K000044", of("Vector Trade", "ООО «Вектор-Трейд»"), .none)
        ]),
      QueueEntry(work: .call(call("c3", "88120089938", ago: 40, name: "Sevkom"))),
      QueueEntry(
        work: .call(call("c4", "+73432221100", ago: 18)),
        clients: [
          match("K000102", of("Ural Foods Ltd.", "ООО «Уральские продукты питания»"), .overdue)
        ]),
      QueueEntry(work: .call(call("c5", "", ago: 5))),
      QueueEntry(
        work: .callOut(callOuts[0]), clients: [match("K000077", of("Orbita", "Орбита"), .none)]),
      QueueEntry(work: .callOut(callOuts[1])),
    ]
  }

  /// A call back, a task, and a dormant client.
  var callOuts: [CallOut] {
    let due = Self.now.advanced(bySeconds: -480)
    return [
      CallOut(
        id: "b1", reason: .callBack(note: of("asks about delivery", "спросить о доставке")),
        number: "74957778899", client: match("K000077", of("Orbita", "Орбита"), .none), due: due),
      CallOut(
        id: "t1",
        reason: .task(
          question: of("will they take part in the tender?", "будут ли участвовать в тендере?"),
          from: "h1"),
        number: "74957778890", client: match("K000078", of("Lotos", "Лотос"), .none), due: due,
        attempts: 1),
      CallOut(
        id: "d1", reason: .dormant(rhythmDays: 7, silentDays: 31), number: "74957778891",
        client: match("K000079", of("Zarya", "Заря"), .none), due: Self.now),
    ]
  }

  func call(_ id: String, _ number: String, ago: Int, name: String = "") -> Call {
    Call(id: id, number: number, callerName: name, since: Self.now.advanced(bySeconds: -ago))
  }

  var waiting: State {
    var state = free
    state.queue = queue
    state.queueSelection = 1
    return state
  }

  var conversation: Conversation {
    Conversation(
      call: call("c1", "+74951112233", ago: 150),
      answeredAt: Self.now.advanced(bySeconds: -134), party: .searching(Search()))
  }

  func talking(_ party: Party, _ change: (inout Conversation) -> Void = { _ in }) -> State {
    var state = waiting
    var conversation = conversation
    conversation.party = party
    change(&conversation)
    state.work = .conversation(conversation)
    return state
  }

  func selling(
    lines: Int = 4, overdue: Bool = false, _ change: (inout Sale) -> Void = { _ in }
  ) -> State {
    var sale = Sale(
      order: order(lines: lines), offers: OfferDesk(sources: offers), delivery: delivery)
    sale.isBegun = true
    change(&sale)
    return talking(
      .client(Dealing(card: card(overdue: overdue), stage: .selling(sale))))
  }

  func barred(_ reason: RoutingReason, _ targets: [(Int, TransferTarget.Part)]) -> State {
    let choice = TransferChoice(
      targets: targets.map { TransferTarget(member: staff[$0.0], part: $0.1) })
    let isDebt = if case .debt(.overdue) = reason { true } else { false }
    var card = card(overdue: isDebt)
    if reason == .debt(.noRoom) { card.credit.limit = card.credit.owed }
    return talking(.client(Dealing(card: card, stage: .barred(reason, choice))))
  }

  var sugar: Search<GoodMatch> {
    Search(
      field: TextField(of("suga", "саха")),
      matches: [
        found("00981", daysAgo: 9, at: 240_000), found("00977"), found("00978", daysAgo: 30),
        found("00765", daysAgo: 16),
      ])
  }

  var answers: [OfferAnswer] {
    [
      OfferAnswer(
        good: "00431", name: good("00431").name,
        reason: .usual(orders: 4, of: 5, last: Self.today - 9), verdict: .accepted(Quantity(2))),
      OfferAnswer(
        good: "00888", name: good("00888").name, reason: .new, verdict: .refused(.tooDear)),
      OfferAnswer(
        good: "00612", name: good("00612").name, reason: .special, verdict: .refused(.hasStock)),
    ]
  }

  func ready(lines: Int = 4, _ focus: Sale.Focus) -> State {
    selling(lines: lines) { sale in
      for answer in answers { sale.order.apply(.answered(answer)) }
      sale.order.apply(.delivery(agreed))
      sale.focus = focus
    }
  }

  func over(_ stage: Dealing.Stage, _ outcome: Outcome) -> State {
    talking(.client(Dealing(card: card(), stage: stage))) { conversation in
      conversation.line = .ended(at: Self.now.advanced(bySeconds: -8), byCaller: true)
      conversation.outcome = outcome
      conversation.remarks = 1
    }
  }

  func with(_ overlay: Overlay, over state: State) -> State {
    var state = state
    state.overlay = overlay
    return state
  }

  func saying(_ notice: Notice, in state: State) -> State {
    var state = state
    state.notice = notice
    return state
  }
}
