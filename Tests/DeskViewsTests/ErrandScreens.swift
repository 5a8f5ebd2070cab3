@testable import Desk

/// Screens of a call of a project (C1, C2).
extension Fixtures {
  var errands: [(name: String, state: State)] {
    var desk = free
    desk.company.projects = [Self.cars]
    let listed = listed(desk)
    let call = Call(
      id: "call", number: "+74951112233", since: Self.now.advanced(bySeconds: -20), queue: "cars")
    var queued = desk
    queued.queue = [
      QueueEntry(work: .call(call)),
      QueueEntry(
        work: .callOut(
          CallOut(
            id: "list/1",
            reason: .campaign(
              CampaignContact(campaign: "2026", project: "cars", name: "Olga Lee")),
            number: "74951112244", client: nil, due: Self.now))),
    ]
    _ = desk.beginErrand(call, answeredAt: Self.now.advanced(bySeconds: -15))
    var asked = desk
    asked.press(.type("l"), .type("i"))
    var picked = desk
    picked.press(.type("Lime 4"), .accept)
    var told = picked
    told.press(.type("2"), .accept)
    var choice = told
    choice.press(.accept)
    var refused = choice
    refused.press(.type("2"), .accept)
    var answers = picked
    answers.press(.goods)
    var goods = free
    var house = Self.cars
    house.script = nil
    goods.company.projects = [house]
    goods.press(.goods)
    var beside = goods
    beside.press(.next, .type("dog"))
    var over = told
    over.conversation?.line = .ended(at: Self.now, byCaller: true)
    over.proposeErrandOutcome(byCaller: true)
    // A Wednesday: open in the mornings of the week's end alone.
    var closed = desk
    closed.company.projects[0].hours = WeekHours([
      1: [CallingRules.Hours(from: 480, to: 720)], 6: [CallingRules.Hours(from: 480, to: 720)],
      7: [CallingRules.Hours(from: 480, to: 720)],
    ])
    var shut = queued
    shut.company.projects = closed.company.projects
    var late = over
    late.company.projects[0].norms.wrapUpSeconds = 5
    late.conversation?.line = .ended(at: Self.now.advanced(bySeconds: -6), byCaller: true)
    let change = changing(desk, told)
    return [
      ("errand-closed", closed), ("errand-closed-queue", shut), ("errand-late", late),
      ("errand-queue", queued), ("errand-typed", asked), ("errand-picks", picked),
      ("errand-tell", told), ("errand-choices", choice), ("errand-reason", refused),
      ("errand-answers", answers), ("errand-wrap-up", over),
      ("goods-and-answers", goods), ("answers-beside-goods", beside),
    ] + listed + change
  }

  /// A confirmed ride is changed: listed, opened, told anew; then the program was cut off (C2).
  private func changing(_ desk: State, _ told: State) -> [(name: String, state: State)] {
    guard let form = told.conversation?.errand?.order.form else { return [] }
    var changed = desk
    changed.press(.orders)
    let client = Client(
      code: "", name: "", kind: "", manager: nil, phones: ["74951112233"], city: "",
      address: "Lime Street 4", contact: "", creditLimit: .zero, paymentDays: 0, column: "",
      taxNumber: "")
    let order = ConfirmedOrder(
      key: "before/1", number: "0001042", client: client, day: Self.today, by: "o1",
      total: form.sum, state: .confirmed, lines: [], form: form)
    _ = changed.update(.reported(changed.lastRequest, .orders([order])), at: Self.now)
    changed.press(.type("c"))
    var again = changed
    again.press(.next, .type("1"), .confirm)
    var cut = desk
    again.conversation.map { cut.overlay = .resume($0) }
    var readBack = again
    readBack.press(.accept)
    var done = readBack
    done.formConfirmed(
      readBack.conversation?.errand?.order.key ?? "", "0001042", isCounted: true)
    return [
      ("form-changing", changed), ("form-change-told", again),
      ("form-change-read-back", readBack), ("form-changed", done), ("resume-form", cut),
    ]
  }

  /// A contact of a campaign, back for an offer: before the call, while it is made, in it, and
  /// to be called again (B2).
  private func listed(_ desk: State) -> [(name: String, state: State)] {
    var desk = desk
    var cars = Self.cars
    let always = [CallingRules.Hours(from: 0, to: 1440)]
    cars.calling = OutgoingRules(
      hours: WeekHours(Dictionary(uniqueKeysWithValues: (1...7).map { ($0, always) })))
    cars.form?.sections[0].fields[0].isGiven = true
    cars.offers = [
      Project.ComeBackOffer(
        "half", Self.tongues("Half price", "Полцены", "Půl ceny", "Pola cijene"),
        words: Self.tongues(
          "Cars cost half as much until Sunday.", "До воскресенья машины вдвое дешевле.",
          "Vozy stojí do neděle polovinu.", "Vozila su do nedjelje upola cijene."))
    ]
    cars.outcomes.append(
      Project.Outcome(
        "later", Self.tongues("Call again", "Перезвонить", "Zavolat znovu", "Nazvati ponovno"),
        .again))
    desk.company.projects = [cars]
    let contact = CampaignContact(
      campaign: "autumn", project: "cars", name: "Olga Lee", given: ["from": "Lime Street 4"],
      offer: "half", calls: [Self.now.advanced(bySeconds: -200_000)])
    let callOut = CallOut(
      id: "campaign/autumn/1", reason: .campaign(contact), number: "74951112244", client: nil,
      due: Self.now)
    desk.queue = [QueueEntry(work: .callOut(callOut))]
    desk.queueSelection = 0
    let call = callOut.call(at: Self.now)
    var dialling = desk
    dialling.queue = []
    dialling.work = .dialling(Dialling(call: call, since: Self.now))
    dialling.dialledByHand(call.id)
    var talking = desk
    talking.queue = []
    _ = talking.beginErrand(call, answeredAt: Self.now.advanced(bySeconds: -15))
    var full = desk
    full.queue = []
    var asked = contact
    asked.full = [
      FullQuota(
        title: Self.tongues("From the lane", "С улицы", "Z ulice", "Iz ulice"),
        when: .isFilled("from"))
    ]
    let other = CallOut(
      id: "campaign/autumn/2", reason: .campaign(asked), number: "74951112244", client: nil,
      due: Self.now)
    _ = full.beginErrand(
      other.call(at: Self.now), answeredAt: Self.now.advanced(bySeconds: -15))
    var cut = desk
    talking.conversation.map { cut.overlay = .resume($0) }
    var again = talking
    again.conversation?.line = .ended(at: Self.now, byCaller: false)
    again.conversation?.errand?.outcome = "later"
    again.conversation?.errand?.focus = .again(choice: 0)
    return [
      ("contact-queue", desk), ("contact-dialling", dialling), ("contact-talk", talking),
      ("contact-again", again), ("contact-full", full), ("resume-contact", cut),
    ]
  }

  private static func tongues(
    _ english: String, _ russian: String, _ czech: String, _ croatian: String
  ) -> Tongues {
    Tongues(["en": english, "ru": russian, "cs": czech, "hr": croatian])
  }

  /// A car with a driver: an address, a choice, something to tell, a way out.
  private static let cars: Project = {
    var project = Project(
      name: "cars", title: tongues("Cars with drivers", "Машины", "Vozy", "Vozila"),
      company: Tongues("Lantern"),
      greeting: tongues(
        "{company}, {operator} speaking.", "«{company}», {operator}.",
        "{company}, {operator}.", "{company}, {operator}."),
      languages: ["en", "ru", "cs", "hr"])
    project.queues = ["cars"]
    project.streets = ["s": StreetRegister(text: "Lime Street | Липовая\nLittle Lane\nLong Lane")]
    var from = FormField(
      "from", .address(FieldKind.AddressRule(register: "s")),
      label: tongues("From", "Откуда", "Odkud", "Polazak"),
      ask: tongues("Where from?", "Откуда?", "Odkud?", "Odakle?"))
    from.hint = tongues(
      "Street and number", "Улица и дом", "Ulice a číslo", "Ulica i broj")
    let car = FormField(
      "car",
      .choice([
        .init("small", tongues("Small", "Малая", "Malý", "Mali")),
        .init("large", tongues("Large", "Большая", "Velký", "Veliki")),
      ]), label: tongues("Car", "Машина", "Vůz", "Vozilo"),
      ask: tongues("Which car?", "Какая машина?", "Jaký vůz?", "Koje vozilo?"))
    var note = FormField(
      "note", .text(longest: 40),
      label: tongues("For the driver", "Водителю", "Řidiči", "Vozaču"),
      ask: tongues("Anything else?", "Что-то ещё?", "Ještě něco?", "Još nešto?"))
    note.need = .never
    let phone = FormField(
      "phone", .phone, label: tongues("Telephone", "Телефон", "Telefon", "Telefon"),
      ask: tongues("Your number?", "Ваш номер?", "Vaše číslo?", "Vaš broj?"))
    project.form = OrderForm(
      [
        .init("ride", tongues("Ride", "Поездка", "Jízda", "Vožnja"), [from, car]),
        .init("caller", tongues("Caller", "Клиент", "Volající", "Zovatelj"), [phone, note]),
      ],
      points: [
        .init(
          "fare",
          tongues(
            "The fare is fixed: {sum}, paid to the driver.",
            "Цена окончательная: {sum}, оплата водителю.",
            "Cena je pevná: {sum}, platí se řidiči.",
            "Cijena je konačna: {sum}, plaća se vozaču."))
      ],
      sums: [
        SumPart(tongues("Ride", "Поездка", "Jízda", "Vožnja"), .fixed(Money(minor: 25_000))),
        SumPart(
          tongues("Large car", "Большая машина", "Velký vůz", "Veliko vozilo"),
          .byChoice(field: "car", ["large": Money(minor: 15_000)])),
      ])
    var ride = CallScript.Step(
      "ride",
      says: tongues(
        "Where shall the car come?", "Куда подать машину?", "Kam má vůz přijet?",
        "Kamo da vozilo dođe?"), exit: .next([.init(to: "offer")]))
    ride.asks = ["from", "car", "note"]
    var offer = CallScript.Step(
      "offer",
      says: tongues(
        "{from}, {car}, {sum}. Shall I send it?", "{from}, {car}, {sum}. Отправляю?",
        "{from}, {car}, {sum}. Mám ho poslat?", "{from}, {car}, {sum}. Da pošaljem?"),
      exit: .choices([
        .init(tongues("Yes", "Да", "Ano", "Da"), to: "end"),
        .init(tongues("Too dear", "Дорого", "Příliš drahé", "Preskupo"), to: "no"),
      ]))
    offer.tells = .all
    let bye = tongues("Good bye!", "До свидания!", "Na shledanou!", "Doviđenja!")
    project.script = CallScript([
      ride, offer, CallScript.Step("end", says: bye, exit: .end("sent")),
      CallScript.Step("no", says: bye, exit: .end("refused")),
    ])
    project.outcomes = [
      .init(
        "sent", tongues("Car sent", "Машина заказана", "Vůz vyslán", "Vozilo poslano"),
        .success, takesOrder: true),
      .init("refused", tongues("Refused", "Отказ", "Odmítnuto", "Odbijeno"), .refusal),
      .init("asked", tongues("Only asked", "Справка", "Dotaz", "Upit"), .done),
      .init(
        "broken", tongues("Line broke", "Связь прервалась", "Přerušeno", "Prekinuto"),
        .unreached),
    ]
    project.refusals = [
      .init("dear", tongues("Too dear", "Дорого", "Drahé", "Skupo")),
      .init("wait", tongues("Too long to wait", "Долго ждать", "Dlouho čekat", "Dugo čekanje")),
    ]
    project.articles = [
      Article(
        "fare",
        question: tongues(
          "What does a ride cost?", "Сколько стоит поездка?", "Kolik stojí jízda?",
          "Koliko stoji vožnja?"),
        answer: tongues(
          "In the town 250, whatever the traffic.", "По городу 250, без надбавок.",
          "Ve městě 250, za každého provozu.", "U gradu 250, bez obzira na promet.")),
      Article(
        "dog",
        question: tongues(
          "May my dog come along?", "Можно с собакой?", "Smí se mnou pes?", "Smije li pas?"),
        answer: tongues("Yes, on a leash.", "Да.", "Ano, na vodítku.", "Da, na uzici.")),
    ]
    return project
  }()
}

extension State {
  /// Keys in an errand, a second apart; what the desk asks of the store is let go.
  fileprivate mutating func press(_ commands: Command...) {
    for command in commands { _ = update(.commanded(command), at: now.advanced(bySeconds: 0)) }
  }
}
