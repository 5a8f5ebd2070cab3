import Desk

/// What is said about orders at work (C3).
struct OrderWorkWords: Sendable {
  let title: Named
  let planned: String
  let noPlan: String
  let atOnce: String
  let noCrew: String
  let history: String
  let house: String
  let hint: String
  /// A choice of the form, by its name; nil for what is none.
  let choice: @Sendable (String) -> String?
  let moveTo: Named
  /// Said before anything is done: where the order stands.
  let sorry: Named
  /// Said when it is planned: who comes, and when.
  let comes: @Sendable (_ who: String, _ time: String) -> String
  let someone: String
  let isOver: Named
  let slotTaken: @Sendable (_ slot: String, _ free: String) -> String
  let noneFree: String

  static func of(_ language: Language) -> OrderWorkWords {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = OrderWorkWords(
    title: { "Order \($0)" }, planned: "Planned", noPlan: "no day agreed",
    atOnce: "today, at once", noCrew: "no crew yet", history: "What was done",
    house: "goods of the house",
    hint: "Enter: plan anew, send another, note · F9 complaint · Esc",
    choice: {
      switch $0 {
      case State.WorkChoice.send: "send a crew, or another one"
      case State.WorkChoice.plan: "plan it anew"
      case State.WorkChoice.note: "note what the client says"
      default: nil
      }
    }, moveTo: { "now: \($0)" },
    sorry: {
      "I am sorry about this. I have your order before me: “\($0)”. I am settling it now, and tell "
        + "you at once who comes and when."
    },
    comes: { who, time in
      "I am sorry that you had to call. It is settled: \(who), \(time). It is noted with your "
        + "order, and you have my word for it."
    }, someone: "we come", isOver: { "Your order is closed: “\($0)”. I note what you tell me." },
    slotTaken: { "\($0) can't be had. Free: \($1)." }, noneFree: "nothing in the next days")

  private static let russian = OrderWorkWords(
    title: { "Заказ \($0)" }, planned: "План", noPlan: "день не назначен",
    atOnce: "сегодня, сразу", noCrew: "бригады пока нет", history: "Что сделано",
    house: "товары компании",
    hint: "Enter: перенести, послать других, записать · F9 жалоба · Esc",
    choice: {
      switch $0 {
      case State.WorkChoice.send: "послать бригаду или другую"
      case State.WorkChoice.plan: "перенести"
      case State.WorkChoice.note: "записать слова клиента"
      default: nil
      }
    }, moveTo: { "теперь: \($0)" },
    sorry: {
      "Приношу извинения. Ваш заказ передо мной: «\($0)». Сейчас всё улажу и сразу скажу, кто и "
        + "когда приедет."
    },
    comes: { who, time in
      "Извините, что пришлось звонить. Всё решено: \(who), \(time). Это записано в заказе, "
        + "я за это отвечаю."
    }, someone: "мы приедем", isOver: { "Ваш заказ закрыт: «\($0)». Записываю ваши слова." },
    slotTaken: { "\($0) занять нельзя. Свободно: \($1)." }, noneFree: "на ближайшие дни ничего")

  private static let czech = OrderWorkWords(
    title: { "Objednávka \($0)" }, planned: "Plán", noPlan: "den není domluven",
    atOnce: "dnes, hned", noCrew: "zatím bez čety", history: "Co se stalo",
    house: "zboží firmy",
    hint: "Enter: přeplánovat, poslat jiné, zapsat · F9 stížnost · Esc",
    choice: {
      switch $0 {
      case State.WorkChoice.send: "poslat četu, nebo jinou"
      case State.WorkChoice.plan: "přeplánovat"
      case State.WorkChoice.note: "zapsat, co zákazník říká"
      default: nil
      }
    }, moveTo: { "nyní: \($0)" },
    sorry: {
      "Omlouvám se. Vaši objednávku mám před sebou: „\($0)“. Hned to vyřeším a řeknu vám, kdo a "
        + "kdy přijede."
    },
    comes: { who, time in
      "Omlouvám se za potíže. Je to vyřešeno: \(who), \(time). Je to zapsáno u "
        + "objednávky a ručím za to."
    }, someone: "přijedeme",
    isOver: { "Vaše objednávka je uzavřená: „\($0)“. Zapisuji, co říkáte." },
    slotTaken: { "\($0) nelze obsadit. Volno: \($1)." }, noneFree: "v příštích dnech nic")

  private static let croatian = OrderWorkWords(
    title: { "Narudžba \($0)" }, planned: "Plan", noPlan: "dan nije dogovoren",
    atOnce: "danas, odmah", noCrew: "još nema ekipe", history: "Što je učinjeno",
    house: "roba tvrtke",
    hint: "Enter: novi termin, druga ekipa, bilješka · F9 pritužba · Esc",
    choice: {
      switch $0 {
      case State.WorkChoice.send: "poslati ekipu ili drugu"
      case State.WorkChoice.plan: "novi termin"
      case State.WorkChoice.note: "zapisati što kupac kaže"
      default: nil
      }
    }, moveTo: { "sada: \($0)" },
    sorry: {
      "Ispričavam se. Vaša je narudžba preda mnom: „\($0)“. Odmah to rješavam i reći ću Vam tko "
        + "dolazi i kada."
    },
    comes: { who, time in
      "Ispričavam se što ste morali zvati. Riješeno je: \(who), \(time). Zapisano je uz narudžbu i "
        + "jamčim Vam za to."
    }, someone: "dolazimo",
    isOver: { "Vaša je narudžba zatvorena: „\($0)“. Zapisujem što kažete." },
    slotTaken: { "\($0) nije moguće. Slobodno: \($1)." }, noneFree: "idućih dana ništa")
}

extension Words {
  var orderWork: OrderWorkWords { OrderWorkWords.of(language) }

  /// A day with its hours.
  func slot(_ slot: DaySlot) -> String {
    formats.weekday(slot.day) + (slot.slot.isEmpty ? "" : " " + slot.slot)
  }

  /// What was planned in place of it is said behind.
  static func slotTaken(_ slot: DaySlot, _ free: [DaySlot], _ words: Words) -> String {
    let first = free.prefix(3).map(words.slot).joined(separator: ", ")
    let say = words.orderWork
    return say.slotTaken(words.slot(slot), first.isEmpty ? say.noneFree : first)
  }
}

/// Where an order stands, when and by whom it is worked, in words.
struct OrderWorkText {
  let company: Company
  let words: Words

  func standing(_ name: String, of work: OrderWork) -> String {
    company.title(of: name, in: work.project, words.language)
  }

  func project(of work: OrderWork) -> String {
    guard let name = work.project else { return words.orderWork.house }
    return company.project(name)?.title[words.language] ?? name
  }

  func crew(_ name: String, of work: OrderWork) -> String {
    company.life(of: work.project).crew(name)?.title[words.language] ?? name
  }

  /// Day, hours and crew, as far as they are known. `isWhole`: a crew that is missing is said.
  func plan(_ plan: OrderWork.Plan, of work: OrderWork, isWhole: Bool = true) -> String {
    let needsCrew = isWhole && !work.isOver && !company.life(of: work.project).crews.isEmpty
    let noCrew = needsCrew ? words.orderWork.noCrew : ""
    return [
      plan.day.map { words.slot(DaySlot($0, plan.slot)) } ?? words.orderWork.noPlan,
      plan.crew.isEmpty ? noCrew : crew(plan.crew, of: work),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The state of a line, its plan where that is another than before, and what was said.
  func line(_ place: Int, of work: OrderWork) -> String {
    let step = work.history[place]
    let isPlanned = place == 0 ? step.plan.day != nil : step.plan != work.history[place - 1].plan
    return [
      standing(step.standing, of: work), isPlanned ? plan(step.plan, of: work, isWhole: false) : "",
      step.words.isEmpty ? "" : "“\(step.words)”", company.name(of: step.signed.by),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `9–12`: as short as a list has room for.
  static func short(_ slot: String) -> String {
    slot.split { $0 == "-" || $0 == "–" }.map { time in
      let hour = time.drop { $0 == "0" }
      let full = hour.hasPrefix(":") ? "0" + hour : String(hour)
      return full.hasSuffix(":00") ? String(full.dropLast(3)) : full
    }.joined(separator: "–")
  }

  /// What calms the client: what happened while nothing was done, else who comes and when.
  func sentence(_ work: OrderWork, isPlanned: Bool) -> String {
    let say = words.orderWork
    let standing = standing(work.standing, of: work)
    if work.isOver { return say.isOver(standing) }
    guard isPlanned, let day = work.plan.day else { return say.sorry(standing) }
    let who = work.plan.crew.isEmpty ? say.someone : crew(work.plan.crew, of: work)
    return say.comes(who, words.slot(DaySlot(day, work.plan.slot)))
  }
}
