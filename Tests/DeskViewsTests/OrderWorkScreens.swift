@testable import Desk

/// Screens of what becomes of orders (C3).
extension Fixtures {
  var orderWorks: [(name: String, state: State)] {
    var calling = free
    calling.company.projects = [Self.lines]
    let call = Call(
      id: "call", number: "+74951112233", since: Self.now.advanced(bySeconds: -20),
      queue: "lines")
    _ = calling.beginErrand(call, answeredAt: Self.now.advanced(bySeconds: -15))
    var listed = calling
    var list = OrderList(client: nil)
    list.search.matches = [listing("0000017", "planned"), listing("0000012", nil)]
    listed.overlay = .orders(list)
    let lost = work("0000017", "planned", day: 0, crew: "north", client: "Olga Petrova")
    var opened = calling
    opened.overlay = .orderWork(OrderSheet(key: "17", number: "0000017", work: lost))
    var acting = opened
    _ = acting.update(.commanded(.accept), at: Self.now)
    var sent = opened
    sent.overlay = .orderWork(OrderSheet(key: "17", number: "0000017", work: sentAgain(lost)))
    var page = office(
      4, .orders,
      .orders([
        work("0000009", "missed", day: -2, crew: "south", client: "Jan Novák"), lost,
        work("0000021", "taken", day: 1, crew: "", client: "Ivan Horvat"),
        work("0000022", "taken", day: nil, crew: "", client: "Anna Lee"),
      ]))
    page.company.projects = [Self.lines]
    return [
      ("orders-of-caller", listed), ("order-work", opened), ("order-work-form", acting),
      ("order-work-sent", sent), ("office-orders", page),
    ]
  }

  private func listing(_ number: String, _ standing: String?) -> ConfirmedOrder {
    var client = pavlov
    client.name = "Olga Petrova"
    return ConfirmedOrder(
      key: number, number: number, client: client, day: Self.today - 3, by: "o1",
      total: Money(minor: 99_000), state: .confirmed, lines: [],
      form: FormEntries(project: "lines", sum: .zero), standing: standing)
  }

  private func work(
    _ number: String, _ standing: String, day: Int?, crew: String, client: String
  ) -> OrderWork {
    let first = OrderWork.Plan(
      day: day.map { Self.today + $0 }, slot: day == nil ? "" : "09:00-12:00")
    var plan = first
    plan.crew = crew
    var history = [
      OrderWork.Step(
        standing: "taken", plan: first,
        signed: Signature(by: "o1", at: Self.now.advanced(bySeconds: -250_000)))
    ]
    if standing != "taken" {
      history.append(
        OrderWork.Step(
          standing: standing, plan: plan,
          signed: Signature(by: "h1", at: Self.now.advanced(bySeconds: -160_000))))
    }
    return OrderWork(
      key: number, number: number, client: client, phone: "+74951112233", project: "lines",
      history: history, free: [DaySlot(Self.today + 1, "09:00-12:00")])
  }

  /// The crew did not come, and another one was sent a minute ago.
  private func sentAgain(_ lost: OrderWork) -> OrderWork {
    var work = lost
    let signed = Signature(by: "o1", at: Self.now.advanced(bySeconds: -30))
    let plan = OrderWork.Plan(day: Self.today + 1, slot: "09:00-12:00", crew: "south")
    work.history += [
      OrderWork.Step(
        standing: "missed", plan: lost.plan,
        words: of("The crew did not come.", "Бригада не приехала."), signed: signed),
      OrderWork.Step(standing: "planned", plan: plan, signed: signed),
    ]
    return work
  }

  private static func words(
    _ english: String, _ russian: String, _ czech: String, _ croatian: String
  ) -> Tongues {
    Tongues(["en": english, "ru": russian, "cs": czech, "hr": croatian])
  }

  /// Lines that crews lay.
  private static let lines: Project = {
    var project = Project(
      name: "lines",
      title: words("Internet lines", "Интернет", "Internet", "Internet"),
      company: Tongues("Lantern"), greeting: Tongues("{company}, {operator}."),
      languages: ["en", "ru", "cs", "hr"])
    project.queues = ["lines"]
    project.orderLife = OrderLife(
      workers: .crews,
      crews: [
        .init("north", words("North crew", "Северная бригада", "Četa sever", "Ekipa sjever")),
        .init("south", words("South crew", "Южная бригада", "Četa jih", "Ekipa jug")),
      ],
      states: [
        .init("taken", words("Taken", "Принят", "Přijato", "Zaprimljeno"), next: ["planned"]),
        .init(
          "planned",
          words("Crew named", "Бригада назначена", "Četa určena", "Ekipa određena"),
          next: ["done", "missed", "cancelled"]),
        .init(
          "missed",
          words("Crew did not come", "Бригада не приехала", "Četa nepřijela", "Ekipa nije došla"),
          next: ["planned", "cancelled"]),
        .init("done", words("Connected", "Подключён", "Připojeno", "Priključeno")),
        .init("cancelled", words("Cancelled", "Отменён", "Zrušeno", "Otkazano")),
      ])
    return project
  }()
}
