import Desk

extension Words {
  public static let russian = Words(
    language: .russian, formats: russianFormats, header: russianHeader, queue: russianQueue,
    caller: russianCaller, callOut: russianCallOut, telephone: russianTelephone, card: russianCard,
    barred: russianBarred,
    order: russianOrder,
    offers: russianOffers, advice: russianAdvice, form: russianForm, readBack: russianReadBack,
    wrapUp: russianWrapUp,
    overlay: russianOverlay, help: russianHelp, commands: russianCommands,
    sentences: russianSentences)

  static let russianFormats = Formats(
    decimal: UInt8(ascii: ","),
    months: [
      "янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
    ],
    weekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
    piece: "шт", onePiece: "шт", kilogram: "кг", litre: "л")

  static func russianDays(_ count: Int) -> String {
    Plural.russian(count, "день", "дня", "дней")
  }

  static let russianHeader = HeaderWords(
    ready: "ГОТОВ", paused: "ПАУЗА", answering: "ОТВЕЧАЮ", onCall: "РАЗГОВОР",
    onHold: "УДЕРЖАНИЕ", transferring: "ПЕРЕВОД", hangingUp: "ЗАВЕРШЕНИЕ", wrapUp: "ИТОГ",
    waiting: { "ждут \($0)" }, longest: "дольше всех", inTime: { "за \($0) с" },
    answeredInTime: { "ответ за \($0) с" },
    calls: { Plural.russian($0, "звонок", "звонка", "звонков") },
    orders: { Plural.russian($0, "заказ", "заказа", "заказов") },
    makeLarger: "Увеличьте окно (80×24).")

  static let russianQueue = QueueWords(
    title: "Очередь", nobodyWaits: "Никто не ждёт.",
    willShow: "Следующий звонок появится здесь сам.",
    manual: "Когда зазвонит телефон, нажмите F2 и наберите номер.",
    paused: "Пауза: звонки к вам не идут. F10 – снова готов.",
    next: "дальше", unknown: "нет в базе", new: "новый", withheld: "номер скрыт",
    several: { Plural.russian($0, "клиент с номером", "клиента с номером", "клиентов с номером") },
    overdue: "ПРОСРОЧЕНО", overLimit: "СВЕРХ ЛИМИТА", noRoom: "НЕТ ЛИМИТА",
    today: "Сегодня", serviceLevel: "Уровень сервиса", sum: "Сумма заказов",
    pauseReason: {
      switch $0 {
      case .meal: "обед"
      case .rest: "отдых"
      case .training: "обучение"
      case .paperwork: "бумаги"
      case .other: "другое"
      }
    },
    more: { "ещё \($0)" })

  static let russianCaller = CallerWords(
    answering: "Отвечаю", whoIsCalling: "Кто звонит?", find: "Найти",
    findHint: "Название, цифры телефона, ИНН или код. Alt+w – новый клиент.",
    nobodyFound: "Никого не нашлось. Наберите меньше или запишите нового: Alt+w.",
    searching: "Ищу…", opening: { "Открываю карточку \($0)…" },
    newClient: "Новый клиент", filing: { "Записываю: \($0)…" }, say: "Скажите",
    saysToBe: { "назвался «\($0)»" })

  static let russianCard = CardWords(
    manager: "Менеджер", noManager: "ещё нет: новый клиент", column: "Цены", debt: "Долг",
    room: "Остаток", last: "Заказ", next: "Ещё", contact: "Контакт", address: "Адрес", of: "из",
    nothingOverdue: "в порядке", noDebt: "долга нет",
    overdue: "ПРОСРОЧЕНО", overLimit: "СВЕРХ ЛИМИТА", noRoom: "НЕТ ЛИМИТА",
    by: { "на " + russianDays($0) }, lateBy: russianDays, after: "с этим заказом",
    withOrder: "с этим заказом",
    noOrders: "заказов ещё нет",
    lines: { Plural.russian($0, "строка", "строки", "строк") },
    rhythm: { $0 == 1 ? "каждый день" : "раз в " + russianDays($0) },
    late: { "уже +" + russianDays($0) }, toColumn: { "до «\($0)»" },
    extensionMark: "доб.", unbilled: "без накладной",
    presence: {
      switch $0 {
      case .present: "на месте"
      case .busy: "говорит"
      case .away: "нет"
      }
    })

  static let russianBarred = BarredWords(
    title: "Заказ сейчас нельзя", transferTo: "Соединить",
    nobody: "Никого нет. Оставьте сообщение (F4) или обещайте перезвонить.",
    why: {
      switch $0 {
      case .keyClient: "Ключевой клиент: заказ принимают только менеджеры по ключевым."
      case .newClient: "Новый клиент без менеджера: сначала его назначит руководитель."
      case .debt(.overdue(let sum, let days, let document)):
        "ПРОСРОЧЕНО \(russianFormats.money(sum)) на \(russianDays(days))"
          + (document.isEmpty ? "." : ", старший документ \(document).")
      case .debt(.overLimit(let sum)):
        "СВЕРХ ЛИМИТА на \(russianFormats.money(sum))."
      case .debt(.noRoom): "НЕТ ЛИМИТА: не поместится ни одной строки."
      case .otherPurpose: "Звонящему нужен другой сотрудник."
      }
    },
    part: {
      switch $0 {
      case .ownManager: "свой менеджер"
      case .otherKeyManager: "менеджер по ключевым"
      case .headOfWholesale: "начальник опта"
      case .headOfDepartment: "начальник отдела"
      case .finance: "финансы"
      case .colleague: "сотрудник"
      }
    },
    whatNext: "F4 или Enter – соединить; ↑ ↓ – выбрать.")

  static let russianOrder = OrderWords(
    title: "Заказ", beginning: "новый",
    lines: { Plural.russian($0, "строка", "строки", "строк") }, tax: { "НДС \($0)" },
    above: { "↑ ещё \($0)" }, below: { "↓ ещё \($0)" },
    empty: "В заказе пока ничего нет.",
    entryHint: "название, код, штрихкод, код*кол-во",
    quantity: "Сколько", outOfStock: "нет в наличии",
    standIns: { "Кончилось: \($0). Вместо:" },
    nothingFound: "Ничего не нашлось. Наберите другую часть названия; Enter – искать снова.",
    listClosed: "Enter – искать снова; ^U – очистить строку.",
    looking: "Ищу…",
    stock: "остаток", pack: { "упаковка \($0)" }, last: "прошлый", neverBought: "ещё не брали",
    new: "новое", special: "акция", still: "Осталось согласовать", stillLines: "товары",
    stillOffers: {
      Plural.russian($0, "предложение", "предложения", "предложений") + " (A7)"
    },
    stillSum: { "ещё " + russianFormats.wholeMoney($0) + " (A10)" },
    stillDelivery: "доставка (A12)", allAgreed: "Всё согласовано: F8 – сверить заказ вслух.",
    saving: "сохраняю…", confirmed: "принят",
    inboxOf: { "Заказ у менеджера: \($0)" },
    whatNext: "Попрощайтесь; F11 завершает разговор.",
    gift: "подарок", paid: { "оплата за \($0)" }, ownColumn: "своя колонка", from: { "от \($0)" },
    effect: russianEffect, atFloor: "ниже цены не бывает")

  static let russianEffect: @Sendable (Promotion.Effect, Measure) -> String = { effect, measure in
    switch effect {
    case .percent(let percent): "−" + russianFormats.percent(percent)
    case .price(let price):
      "по " + russianFormats.money(price) + " за " + russianFormats.name(measure)
    case .bundle(let take, let pay): "\(take) по цене \(pay)"
    case .gift: "подарок"
    }
  }

  static let russianOffers = OfferWords(
    title: "Предложения", answered: { "\($0) из \($1)" },
    none: "Больше предложить нечего.", howMuch: "Сколько",
    reason: {
      switch $0 {
      case .new: "новинка"
      case .special: "акция"
      case .usual: "обычное"
      case .companion: "вместе"
      case .popular: "берут"
      }
    },
    detail: { reason, formats in
      switch reason {
      case .new, .special: nil
      case .usual(let orders, let of, let last):
        "\(orders) из \(of) заказов, \(formats.day(last))"
      case .companion(let good, let percent): "\(percent) % с «\(good)»"
      case .popular(let percent): "\(percent) % таких клиентов"
      }
    },
    refusal: {
      switch $0 {
      case .tooDear: "дорого"
      case .hasStock: "есть запас"
      case .noDemand: "нет спроса"
      case .otherSupplier: "другой поставщик"
      case .notNow: "не сейчас"
      }
    },
    taken: "берут", why: "Почему нет?")

  static let russianForm = FormWords(
    delivery: "Доставка", regional: "Оплата и получение", registration: "Новый клиент",
    label: {
      switch $0 {
      case .clientName: "Название"
      case .clientKind: "Тип"
      case .phone: "Телефон"
      case .city: "Город"
      case .address: "Адрес"
      case .contact: "Контакт"
      case .taxNumber: "ИНН"
      case .day: "День"
      case .window: "Часы"
      case .deliveryAddress: "Адрес"
      case .receiver: "Примет"
      case .payer: "Оплатит"
      case .signer: "Подпишет"
      case .payment: "Оплата"
      case .handover: "Товар"
      case .arrivalDay: "День приезда"
      case .arrivalTime: "Час приезда"
      case .forwarding: "Отправка"
      case .callDay: "День"
      case .callTime: "Время"
      case .callNote: "О чём"
      case .manager: "Менеджер"
      case .decision: "Заказ"
      case .upTo: "До суммы"
      case .answerWords: "Словами"
      case .taskClient: "Клиент"
      case .question: "Спросить"
      case .taskOperator: "Кто звонит"
      case .absentee: "Кого нет"
      case .substitute: "Замещает"
      case .firstDay: "С какого дня"
      case .lastDay: "По какой день"
      case .promisedSum: "Сумма"
      case .audience: "Кому"
      case .noticeText: "Объявление"
      case .requestKind: "Что"
      case .requestText: "Словами"
      case .requestHead: "Кому"
      case .requestStanding: "Состояние"
      case .documentKind: "Документ"
      case .documentRoad: "Чем"
      case .documentAddress: "Куда"
      case .complaintAct: "Что сделать"
      case .complaintOwner: "Кому"
      case .complaintMail: "Почта"
      case .workAct: "Что сделать"
      case .workCrew: "Бригада"
      case .workSlot: "Когда"
      case .workDay: "День"
      case .wishWords: "Почему"
      case .wishDecision: "День"
      }
    },
    option: {
      switch $0 {
      case "transfer": "по счёту"
      case "prepayment": "предоплата"
      case "cash": "наличные"
      case "collected": "заберут сами"
      case "forwarded": "отправим перевозчиком"
      case "allow": "можно"
      case "refuse": "нельзя"
      case "anybody": "кто свободен"
      case "everybody": "всем"
      case "proposal": "предложение"
      case "document": "документ"
      case "shortcoming": "недостаток"
      case "inWork": "в работе"
      case "done": "сделано"
      case "declined": "отклонено"
      case "orderForm": "бланк заказа"
      case "priceList": "прайс-лист"
      case "certificate": "сертификат"
      case "fax": "факс"
      case "mail": "почта"
      default: nil
      }
    },
    required: "нужно", keys: "← → выбрать · Tab – следующее поле · Enter в последнем согласует",
    noDay: "день не выбран")
}
