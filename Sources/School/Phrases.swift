internal import Desk

/// What a caller says where the scenario has no words of its own, in one language and one mood. A
/// language fills each of them; a missing one does not compile.
struct Phrases: Hashable, Sendable {
  let language: Language
  private let mood: CallerPart.Mood
  private let purpose: CallerPart.Purpose
  private let person: String
  private let opening: String

  init(role: Role, language: Language) {
    self.language = language
    mood = role.part.mood
    purpose = role.part.purpose
    person = role.person
    opening = role.part.opening[language]
  }

  private var speaksRussian: Bool { language == .russian }

  private func say(_ english: String, _ russian: String) -> String {
    speaksRussian ? russian : english
  }

  /// One of four by the mood.
  private func by(
    friendly: (String, String), hurried: (String, String), chatty: (String, String),
    angry: (String, String)
  ) -> String {
    let chosen =
      switch mood {
      case .friendly: friendly
      case .hurried: hurried
      case .chatty: chatty
      case .angry: angry
      }
    return say(chosen.0, chosen.1)
  }
}

/// Who calls and why.
extension Phrases {
  /// `name` nil: a caller who does not say which company it is. An opening of the scenario's own
  /// speaks for itself; a name that it leaves out goes before it.
  func introduction(_ name: String?) -> String {
    guard let name else { return opening.isEmpty ? hello + " " + defaultOpening : opening }
    let who =
      person.isEmpty
      ? say("This is \(name).", "Это \(name).")
      : say("This is \(person) of \(name).", "Это \(person), \(name).")
    if opening.isEmpty { return [hello, who, defaultOpening].joined(separator: " ") }
    let isNamed = Folding.fold(opening).contains(Folding.fold(name))
    return isNamed ? opening : who + " " + opening
  }

  private var hello: String {
    by(
      friendly: ("Good day.", "Добрый день."), hurried: ("Hello.", "Алло, здравствуйте."),
      chatty: ("Oh, good day to you!", "Ой, здравствуйте, добрый день!"),
      angry: ("At last.", "Ну наконец-то."))
  }

  private var defaultOpening: String {
    switch purpose {
    case .order:
      by(
        friendly: ("I'd like to place an order.", "Хочу сделать заказ."),
        hurried: ("An order, quickly, please.", "Заказ, и побыстрее, пожалуйста."),
        chatty: (
          "I've been meaning to ring all morning. I'd like to order a few things.",
          "Всё утро собираюсь позвонить. Хочу кое-что заказать."
        ),
        angry: ("I want to order, if that is possible today.", "Заказать хочу, если это возможно."))
    case .information: say("I have a question.", "У меня вопрос.")
    case .otherMatter:
      say("It is not about an order.", "Я не по заказу.")
    }
  }

  func named(_ name: String) -> String {
    say("\(name). \(person)", "\(name). \(person)").trimmed + "."
  }

  func isNew(_ name: String) -> String {
    say(
      "\(name). We have not bought from you yet.", "\(name). Мы у вас ещё ничего не брали.")
  }

  func isNoNewcomer(_ name: String) -> String {
    say(
      "But we have been buying from you for years. \(name), look again.",
      "Да мы у вас давно берём. \(name), посмотрите ещё раз.")
  }

  func registration(_ stranger: Stranger) -> String {
    let place = [stranger.city[language], stranger.address[language]].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let site = place.isEmpty ? "" : say(" We are at \(place).", " Мы здесь: \(place).")
    let tax =
      stranger.taxNumber.isEmpty
      ? "" : say(" Tax number \(stranger.taxNumber).", " ИНН \(stranger.taxNumber).")
    return say("Put down: \(stranger.name[language]). ", "Пишите: \(stranger.name[language]). ")
      + say("Ask for \(person).", "Спросить: \(person).") + site + tax
  }
}

/// Goods.
extension Phrases {
  func want(_ want: Want, _ good: Good?) -> String {
    let own = want.words[language]
    guard own.isEmpty else { return own }
    let amount = amount(want.quantity, good)
    let name = good?.name ?? want.good
    return by(
      friendly: ("\(name), \(amount), please.", "\(name), \(amount), пожалуйста."),
      hurried: ("\(name), \(amount).", "\(name), \(amount)."),
      chatty: (
        "And then, let me see: \(name), \(amount).", "И ещё, сейчас гляну: \(name), \(amount)."
      ), angry: ("\(name), \(amount). Got it?", "\(name), \(amount). Записали?"))
  }

  func instead(_ want: Want, _ other: Good?) -> String {
    let name = other?.name ?? ""
    return say("Then give me \(name).", "Тогда давайте \(name).")
  }

  var leaveIt: String { say("Then leave it out.", "Тогда не надо.") }

  var thatIsAll: String {
    by(
      friendly: ("That is all, thank you.", "Это всё, спасибо."),
      hurried: ("That's it.", "Всё."),
      chatty: ("I think that is everything for today.", "Вроде бы на сегодня всё."),
      angry: ("That's all.", "Больше ничего."))
  }

  func inquiry(_ inquiry: Inquiry, _ good: Good?) -> String {
    let own = inquiry.words[language]
    guard own.isEmpty else { return own }
    let name = good?.name ?? inquiry.good
    switch inquiry.subject {
    case .price: return say("What does \(name) cost me?", "Почём для нас \(name)?")
    case .stock: return say("Have you got \(name) in?", "\(name) есть в наличии?")
    case .certificate:
      return say(
        "Until when is the certificate of \(name)?", "Сертификат на \(name) до какого числа?")
    }
  }

  var understood: String { say("I see, thank you.", "Понятно, спасибо.") }
  var thanksForAnswer: String {
    say("No, that was all. Thank you, good bye.", "Нет, это всё. Спасибо, до свидания.")
  }
  var notWhatWasAsked: String { say("That is not what I asked.", "Я не об этом спрашиваю.") }
  var otherMatter: String {
    say(
      "I need somebody who decides such things.", "Мне нужен тот, кто такие вопросы решает.")
  }

  private func amount(_ quantity: Quantity, _ good: Good?) -> String {
    let number = number(quantity)
    switch good?.measure {
    case .kilogram: return say("\(number) kilos", "\(number) кг")
    case .litre: return say("\(number) litres", "\(number) л")
    case .piece: return number + " " + pieces(quantity)
    case nil: return number
    }
  }

  /// As people say it, not as a list abbreviates it.
  private func pieces(_ quantity: Quantity) -> String {
    let count = quantity.thousandths % 1000 == 0 ? quantity.thousandths / 1000 : 5
    if !speaksRussian { return count == 1 ? "piece" : "pieces" }
    if (11...14).contains(count % 100) { return "штук" }
    switch count % 10 {
    case 1: return "штуку"
    case 2, 3, 4: return "штуки"
    default: return "штук"
    }
  }

  func number(_ quantity: Quantity) -> String {
    speaksRussian ? String(quantity.typed.map { $0 == "." ? "," : $0 }) : quantity.typed
  }
}

/// Offers, delivery, read-back.
extension Phrases {
  func takes(_ quantity: Quantity) -> String {
    let count = number(quantity)
    return by(
      friendly: ("Good idea. Put down \(count).", "Хорошая мысль. Запишите \(count)."),
      hurried: ("All right, \(count).", "Ладно, \(count)."),
      chatty: (
        "Oh yes, people do ask for it. \(count), please.", "О, его спрашивают. Давайте \(count)."
      ), angry: ("\(count), then.", "Ну, \(count)."))
  }

  func refuses(_ reason: OfferRefusal) -> String {
    switch reason {
    case .tooDear: say("No, too dear for us.", "Нет, для нас дорого.")
    case .hasStock: say("No, I still have plenty of that.", "Нет, этого у меня ещё полно.")
    case .noDemand: say("No, nobody here buys it.", "Нет, у нас это не берут.")
    case .otherSupplier: say("No, I get that from others.", "Нет, это мне другие возят.")
    case .notNow: say("Not this time.", "В этот раз нет.")
    }
  }

  func delivery(_ role: Role, _ details: [Detail]) -> String {
    if let own = role.part.delivery?.words[language], !own.isEmpty { return own }
    guard !details.isEmpty else {
      return say("As always, whenever it suits you.", "Как обычно, когда вам удобно.")
    }
    return details.map(sentence).joined(separator: " ")
  }

  private func sentence(_ detail: Detail) -> String {
    let value = detail.value
    switch detail.field {
    case .day, .arrivalDay:
      let day = Day(number: Int(value) ?? 0)
      return say("On \(weekday(day)).", "\(weekday(day)).")
    case .window: return say("Between \(value).", "Часы: \(value).")
    case .deliveryAddress: return say("To \(value).", "Адрес: \(value).")
    case .receiver: return say("\(value) will receive it.", "Примет \(value).")
    case .payer: return say("\(value) pays.", "Оплатит \(value).")
    case .signer: return say("\(value) signs.", "Подпишет \(value).")
    case .payment: return payment(value)
    case .handover:
      return value == "collected"
        ? say("We come for it ourselves.", "Заберём сами.")
        : say("Send it, please.", "Отправьте, пожалуйста.")
    case .arrivalTime: return say("Our van is there at \(value).", "Машина будет в \(value).")
    case .forwarding: return value + "."
    default: return value + "."
    }
  }

  private func payment(_ value: String) -> String {
    switch RegionalDelivery.Payment(rawValue: value) {
    case .prepayment: say("We pay in advance.", "Оплатим вперёд.")
    case .cash: say("We pay in cash.", "Платим наличными.")
    default: say("We pay by transfer.", "Оплатим по счёту.")
    }
  }

  private func weekday(_ day: Day) -> String {
    let english = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    let russian = [
      "В понедельник", "Во вторник", "В среду", "В четверг", "В пятницу", "В субботу",
      "В воскресенье",
    ]
    let name = say(english[day.weekday - 1], russian[day.weekday - 1])
    let date = day.date
    let number = say(
      ", the \(date.day)", ", \(date.day) числа")
    return name + number
  }

  func correction(_ good: Good?, _ quantity: Quantity, isMissing: Bool) -> String {
    let name = good?.name ?? ""
    let amount = amount(quantity, good)
    return isMissing
      ? say("You left out \(name), \(amount).", "Вы забыли: \(name), \(amount).")
      : say("No, of \(name) I want \(amount).", "Нет, \(name) нужно \(amount).")
  }

  var notOrdered: String {
    say("There is something in it that I did not ask for.", "Там лишнее, этого я не заказывал.")
  }
  var agrees: String { say("Yes, that is right.", "Да, всё верно.") }
}

/// The call itself.
extension Phrases {
  var putMeThrough: String {
    by(
      friendly: ("All right, put me through.", "Хорошо, соединяйте."),
      hurried: ("Fine, but quickly.", "Ладно, только быстро."),
      chatty: ("Well, if it must be.", "Ну что ж, раз надо."),
      angry: ("Then give me somebody who can help.", "Давайте того, кто поможет."))
  }

  var silence: String { say("Hello? Are you there?", "Алло? Вы меня слышите?") }
  var afterHold: String { say("That took long enough.", "Долго же вы.") }
  var enough: String {
    say("I have no time for this. Good bye.", "Мне некогда. До свидания.")
  }
  var pardon: String { say("Pardon?", "Что, простите?") }
  var goodBye: String {
    by(
      friendly: ("Thank you, good bye!", "Спасибо, до свидания!"), hurried: ("Bye.", "Всё, пока."),
      chatty: ("Thank you, you are a dear. Good bye!", "Спасибо вам большое. Всего доброго!"),
      angry: ("We shall see. Good bye.", "Посмотрим. До свидания."))
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.last == " " || text.last == "." { text.removeLast() }
    return String(text)
  }
}
