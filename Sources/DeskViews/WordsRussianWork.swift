import Desk
import TextScreen

/// Russian: the end of the call and what lies over the desk.
extension Words {
  static let russianReadBack = ReadBackWords(
    title: "Сверка", total: "Итого", tax: { "в том числе НДС \($0) %" }, delivery: "Доставка",
    receives: "Примет", pays: "Оплатит", signs: "Подпишет", payment: "Оплата",
    collected: "Заберут", forwarded: "Отправка",
    above: { "… ещё " + Plural.russian($0, "строка", "строки", "строк") + " …" },
    enterConfirms: "Enter – подтвердить, Esc – вернуться.", confirming: "Подтверждаю…",
    notAgreed: "ещё не согласовано")

  static let russianWrapUp = WrapUpWords(
    title: "Итог разговора", howEnded: "Чем закончился звонок?",
    outcome: {
      switch $0 {
      case .orderTaken: "заказ принят"
      case .information: "дана справка"
      case .transferred: "соединён с сотрудником"
      case .noDeal: "не договорились"
      case .complaint: "жалоба"
      case .wrongNumber: "ошиблись номером"
      case .dropped: "связь прервалась"
      case .other: "другое"
      case .abandoned: "не дождался ответа"
      case .unfinished: "не закончен"
      case .busy: "занято"
      case .noAnswer: "не отвечает"
      }
    },
    registered: "Что остаётся после звонка",
    order: { "Заказ \($0), \($1): у менеджера" },
    draft: { "Заказ \($0) не подтверждён и отложен" },
    handOff: { name, reason in "Передано: \(name), \(reason.duty.rawValue)" },
    remarks: {
      Plural.russian(
        $0, "замечание передано", "замечания переданы", "замечаний передано")
    },
    nothing: "пока ничего; F9 – записать замечание",
    byCaller: "клиент положил трубку", byDesk: "завершили мы", talked: "разговор",
    keys: "Цифра сразу записывает звонок; или ↑ ↓ и Enter.")

  static let russianOverlay = OverlayWords(
    palette: "Команды", paletteHint: "Наберите часть названия; Enter выполнит.",
    noCommand: "Такой команды нет.", goods: "Товары",
    goodsHint: "Название, код или штрихкод.", code: "Код", group: "Группа", stock: "Остаток",
    pack: "Упаковка", tax: "НДС", barcode: "Штрихкод", certificate: "Сертификат",
    noCertificate: "в базе нет", prices: "Цены", promotion: "По акции",
    lastSale: "Последняя",
    remark: "Замечание", remarkTopic: "О чём? Выберите цифрой.",
    remarkText: "Что сказал клиент? Enter передаст.",
    topic: {
      switch $0 {
      case .quality: "качество товара"
      case .delivery: "доставка"
      case .price: "цены"
      case .assortment: "ассортимент"
      case .service: "обслуживание"
      case .payment: "оплата"
      case .other: "другое"
      }
    },
    department: {
      switch $0 {
      case .wholesale: "отдел опта"
      case .retail: "розница"
      case .regional: "региональный отдел"
      case .finance: "финансы"
      case .support: "отдел клиентов"
      case .warehouse: "склад"
      case .purchasing: "закупки"
      case .other: "офис"
      }
    },
    goesTo: { "получит: \($0)" }, transfer: "Соединить с сотрудником",
    pause: "Пауза: почему? Выберите цифрой.", callCameIn: "Звонит телефон",
    callCameInHint: "Номер на вашем телефоне; пусто, если не показан. Enter – дальше.",
    resume: "Звонок был прерван", resumeHint: "Enter – продолжить; ничего не потеряно.",
    resumeHintTorn: "Enter – продолжить. Последнее могло пропасть: проверьте.",
    resumeClient: "Клиент", resumeNumber: "Номер", resumeOrder: "Заказ",
    unknownCaller: "ещё не найден", leave: "Уйти с места?",
    leaveFree: "Enter – уйти, Esc – остаться.",
    leaveOnCall: "Разговор сохранится до следующего запуска. Enter – уйти, Esc – остаться.",
    theme: { "Тема: \($0)" },
    language: {
      switch $0 {
      case .english: "Язык: английский"
      case .russian: "Язык: русский"
      }
    })

  static let russianHelp = HelpWords(
    title: "Справка",
    group: {
      switch $0 {
      case .call: "Звонок"
      case .order: "Заказ"
      case .desk: "Рабочее место"
      case .typing: "Набор и движение"
      }
    },
    figures: "Показатели",
    formulas: { rules in
      [
        (
          "Уровень сервиса",
          "ответ за \(rules.serviceLevelSeconds) с ÷ (отвечено + не дождались);"
            + " цель \(rules.serviceLevelTarget) %"
        ),
        ("Ждут", "звонки в очереди сейчас и самое долгое ожидание"),
        ("!", "перед временем: ждут дольше \(rules.serviceLevelSeconds) с"),
        ("Звонки, заказы", "записанные и подтверждённые вами сегодня"),
        ("Долг", "неоплаченное − возвраты + заказы без накладной"),
        ("Остаток", "кредитный лимит − долг; с открытым заказом ещё − его сумма"),
        ("Просрочено", "не оплачено через \(russianDays(rules.graceDays)) после срока и позже"),
        ("Строка", "цена колонки клиента × количество, одно округление до 0,01"),
        ("НДС", "внутри цены: сумма × ставка ÷ (100 + ставка)"),
        ("Опаздывает", "дней с последнего заказа − обычный для клиента срок"),
      ]
    },
    duties: "Обязанности",
    duty: {
      switch $0 {
      case .a1: "отвечать на звонки клиентов"
      case .a2: "знать тип клиента и его менеджера"
      case .a3: "не принимать заказы ключевых и новых"
      case .a4: "ключевых – к их менеджеру"
      case .a5: "не принимать заказ при долге"
      case .a6: "должников – к менеджеру или в финансы"
      case .a7: "предлагать товары с каждым заказом"
      case .a8: "советовать ассортимент"
      case .a9: "самый большой посильный заказ"
      case .a10: "колонка цен по правилам"
      case .a11: "спросить руководителя, если случай особый"
      case .a12: "согласовать доставку и ответственных"
      case .a13: "регионы: оплата и получение"
      case .a14: "записывать каждый звонок"
      case .a15: "новых – к руководителю"
      case .a16: "звонить замолчавшим клиентам"
      case .a17: "звонки по заданию руководителя"
      case .a18: "справки о товарах"
      case .a19: "другие вопросы – нужному сотруднику"
      case .a20: "передавать замечания"
      case .a21: "говорить по сценарию"
      case .a23: "проводить акции"
      }
    },
    more: "Ещё",
    moreLines: [
      "Ctrl+P найдёт любую команду по части названия; чего нельзя, скажет почему.",
      "Esc закрывает последнее открытое и ничего не теряет.",
      "Что принято на экране, то сохранено; · – ещё в пути.",
      "Alt+буква работает и в русской раскладке: Alt+е – то же, что Alt+t.",
      "telefonist --help – команды программы; остальное в README.",
    ],
    key: englishKey)

  static let russianCommands = CommandWords(
    answer: Caption("Ответить", "взять выбранный звонок или самый долгий"),
    dial: Caption("Позвонить", "позвонить клиенту выбранной строки"),
    promise: Caption("Перезвонить", "обещать звонок в удобное клиенту время"),
    consult: Caption("Спросить", "удержать клиента и спросить руководителя"),
    callCameIn: Caption("Звонят", "зазвонил телефон: наберите номер с него"),
    goods: Caption("Товары", "цены, остаток и сертификат любого товара"),
    orders: Caption("Заказы", "принятые заказы: повторить, изменить, отменить"),
    transfer: Caption("Соединить", "соединить звонящего с сотрудником"),
    takeOffer: Caption("Берут", "клиент берёт выбранное предложение"),
    refuseOffer: Caption("Отказ", "клиент отказался; цифра скажет почему"),
    delivery: Caption("Доставка", "согласовать день, часы, адрес и людей"),
    confirm: Caption("Оформить", "сверить заказ вслух и подтвердить"),
    remark: Caption("Замечание", "передать слова клиента в нужный отдел"),
    pause: Caption("Пауза", "не принимать звонки некоторое время"),
    ready: Caption("Готов", "снова принимать звонки"),
    endCall: Caption("Завершить", "положить трубку и записать итог"),
    hold: Caption("Удержать", "поставить звонящего на ожидание"),
    resume: Caption("Вернуть", "снова говорить со звонящим"),
    findClient: Caption("Найти клиента", "найти звонящего в базе"),
    newClient: Caption("Новый клиент", "записать того, кто звонит впервые"),
    undo: Caption("Отменить", "отменить последнюю правку заказа"),
    redo: Caption("Повторить", "вернуть отменённую правку"),
    help: Caption("Справка", "клавиши, показатели, обязанности"),
    palette: Caption("Все", "любая команда по названию"),
    nextTheme: Caption("Другая тема", "другие цвета"),
    nextLanguage: Caption("Другой язык", "another language"),
    redraw: Caption("Перерисовать", "нарисовать экран заново"),
    leave: Caption("Уйти", "уйти с места; разговор сохранится"),
    accept: Caption("Принять", "взять выбранное или набранное"),
    register: Caption("Записать", "записать звонок в журнал"),
    back: Caption("Назад", "закрыть последнее открытое; ничего не пропадёт"),
    next: Caption("Дальше", "следующая часть экрана или поле"),
    previous: Caption("Раньше", "предыдущая часть экрана или поле"),
    erase: Caption("Стереть", "знак перед курсором"),
    eraseForward: Caption("Удалить", "знак под курсором или строку заказа"),
    eraseWord: Caption("Стереть слово", "слово перед курсором"),
    clearField: Caption("Очистить", "всё поле"),
    up: Caption("Вверх", "строка выше"), down: Caption("Вниз", "строка ниже"),
    left: Caption("Влево", "знак влево или прежний выбор"),
    right: Caption("Вправо", "знак вправо или другой выбор"),
    home: Caption("В начало", "к началу"), end: Caption("В конец", "к концу"),
    pageUp: Caption("Страница вверх", "на страницу вверх"),
    pageDown: Caption("Страница вниз", "на страницу вниз"))
}
