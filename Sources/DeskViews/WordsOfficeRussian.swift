import Desk

/// What the office says, in Russian.
extension Words {
  static let russianOffice: OfficeWords = OfficeWords(
    tab: {
      switch $0 {
      case .floor: "Зал"
      case .inbox: "Почта"
      case .newClients: "Новые"
      case .consults: "Вопросы"
      case .tasks: "Задания"
      case .debtors: "Должники"
      case .notices: "Доска"
      case .requests: "Заявки"
      case .absences: "Замены"
      case .documents: "Док"
      case .figures: "Итоги"
      case .complaints: "Жалобы"
      case .orders: "Заказы"
      case .daysOff: "Выходные"
      }
    },
    page: {
      switch $0 {
      case .floor: "Зал"
      case .inbox: "Входящие"
      case .newClients: "Новые клиенты"
      case .consults: "Вопросы операторов"
      case .tasks: "Задания"
      case .debtors: "Должники"
      case .notices: "Доска"
      case .requests: "Заявки"
      case .absences: "Замены"
      case .documents: "Документы"
      case .figures: "Показатели"
      case .complaints: "Жалобы"
      case .orders: "Заказы в работе"
      case .daysOff: "Выходные дни"
      }
    },
    empty: {
      switch $0 {
      case .floor: "Операторов на местах нет."
      case .inbox: "Входящих нет: заказы и переданные клиенты появятся сами."
      case .newClients: "Новых клиентов без менеджера нет."
      case .consults: "Операторы ничего не спросили."
      case .tasks: "Звонков не поручено. Alt+i – поручить."
      case .debtors: "Долгов, мешающих заказу, нет."
      case .notices: "На доске пусто."
      case .requests: "Заявок нет. Alt+i – подать: предложение, документ, недостаток."
      case .absences: "Все на месте. Alt+i – записать отсутствие."
      case .documents: "Документов нет. Alt+k отправит: по заказу, товару или клиенту."
      case .figures: "Показателей ещё нет."
      case .complaints: "Ни одна жалоба не ждёт ответа."
      case .orders: "Все заказы выполнены."
      case .daysOff: "Операторов нет."
      }
    },
    act: {
      switch $0 {
      case .floor: "Написать"
      case .inbox, .notices: "Прочитано"
      case .newClients: "Назначить"
      case .consults, .requests: "Ответить"
      case .debtors: "Обещание"
      case .documents: "Повторить"
      case .complaints: "Решить"
      case .orders: "Открыть"
      case .daysOff: "Попросить"
      case .tasks, .absences, .figures: nil
      }
    },
    new: {
      switch $0 {
      case .floor, .notices: "Объявление"
      case .tasks: "Новое задание"
      case .requests: "Новая заявка"
      case .absences: "Новая замена"
      default: nil
      }
    },
    looking: "Ищу…", presence: "Где вы?", inboxOf: { "Входящие: \($0)" },
    unread: { "новых: \($0)" }, atWork: "на работе", waiting: "Ждут",
    nobodySignedOn: "никого нет",
    kind: {
      switch $0 {
      case .order(let order): russianFate(order.state)
      case .handOff(let handOff, _): handOff.connected ? "передан" : "сообщение"
      case .remark: "замечание"
      case .newClient: "новый"
      case .assigned: "ваш клиент"
      case .callOut(let result, _): result.isDone ? "звонок" : "нет ответа"
      }
    },
    seen: { "✓ \($0)" }, takenBy: { "принял: \($0)" }, putThrough: "клиента соединили",
    messageOnly: "клиента не соединили", receives: "Получает", deliveredOn: "Доставка",
    lift: { "\($0): можно до \($1)" }, notDone: "не дозвонились", noManager: "нет менеджера",
    registeredBy: { "записал: \($0)" }, asks: "Вопрос", notAnswered: "без ответа",
    allowed: { "можно до \($0)" }, refused: "нельзя",
    takenBack: "отозван", room: "Остаток", orderSum: "Заказ",
    anybody: "любой", toBeMade: "предстоит",
    overdueBy: { "просрочка " + russianDays($0) }, owes: "Долг", limit: "Лимит",
    promised: { "обещал \($0) к \($1)" }, handedOver: "Передан", everybody: "всем",
    readBy: { "прочли: \($0)" }, until: { "до \($0)" },
    requestKind: {
      switch $0 {
      case .proposal: "предложение"
      case .document: "документ"
      case .shortcoming: "недостаток"
      }
    },
    requestStanding: {
      switch $0 {
      case .open: "открыта"
      case .inWork: "в работе"
      case .done: "сделано"
      case .declined: "отклонено"
      }
    },
    answer: "Ответ", standsIn: { "заменяет \($0)" }, now: "сейчас",
    handOver: "Передать звонок · A22",
    task: {
      switch $0 {
      case .assign: "Кто будет менеджером? · A15"
      case .answer: "Ответить оператору · A11"
      case .order: "Поручить звонок · A17"
      case .promise: "Обещание оплаты · A6"
      case .notice: "Объявление на доску · A27"
      case .request: "Заявка · AR2–AR5"
      case .answerRequest: "Ответить на заявку"
      case .absence: "Отсутствие · AS"
      case .document: "Документ клиенту · A18"
      case .complaint: "Жалоба · B1.4"
      case .orderWork: "Заказ · C3"
      case .wish: "Выходной день · C9"
      case .answerWish: "Ответ на просьбу · C9"
      }
    },
    clientHint: "Название, код или номер найдёт клиента; ← → выбирают из нескольких.",
    refusal: {
      switch $0 {
      case .notYourRole: "Это делают операторы."
      case .nothingChosen: "Ничего не выбрано."
      case .nothingToDo: "Здесь ничего делать не нужно."
      case .doneAlready: "Это уже сделано."
      case .notYours: "Ответить должен другой сотрудник."
      case .nothingNew: "На этой странице ничего не создают."
      case .sumUnreadable(let text): "«\(text)» – не сумма. Наберите 12500 или 12500,50."
      case .substituteSame: "Замещать должен кто-то другой."
      case .tooFewAtWork(let left, let least): Words.russianShift.tooFew(left, least)
      case .noDocument: "Документа нет: откройте клиента, выберите товар или заказ."
      case .addressUnreadable(let text): "«\(text)» – не адрес для документа."
      default: ""
      }
    },
    kept: {
      switch $0 {
      case .acknowledge, .read: "Отмечено."
      case .assign: "Менеджер назначен, клиент у него во входящих."
      case .answer: "Ответ уже на экране оператора."
      case .order: "Звонок поручен; итог будет здесь и во входящих."
      case .withdraw: "Отменено."
      case .handOver: "Передано."
      case .promise: "Записано: видно на карточке клиента."
      case .post: "На доске."
      case .request: "Отправлено руководителю."
      case .answerRequest: "Ответ отправлен."
      case .readAnswer: "Прочитано."
      case .absence: "Записано; замещающий увидит всё с первого дня."
      case .endAbsence: "Окончено: оставшееся возвращается."
      case .presence: "Видно на всех местах."
      case .send: "В исходящих; уходит сразу."
      case .sendAgain: "Отправляется снова."
      case .complaint: "Записано в истории жалобы."
      case .orderWork: "Записано в истории заказа."
      case .shift(let deed): Words.russianShift.kept(deed)
      }
    },
    overtaken: { sentence("Уже сделано: \($0)") },
    documentKind: {
      switch $0 {
      case .orderForm: "бланк заказа"
      case .priceList: "прайс-лист"
      case .certificate: "сертификат"
      case .answer: "ответ на жалобу"
      }
    },
    documentRoad: {
      switch $0 {
      case .fax: "Факс"
      case .mail: "Почта"
      }
    },
    documentStanding: {
      switch $0 {
      case .waiting: "ждёт"
      case .sending: "уходит"
      case .sent: "отправлен"
      case .failed: "не ушёл"
      }
    }, documentAddress: "Куда", documentTrouble: "Почему нет", documentTried: { "попыток: \($0)" },
    documentEnded: { entry in
      let what = "\(russianOffice.documentKind(entry.document.subject.kind)) \(entry.about)"
      return switch entry.standing {
      case .sent: sentence("Отправлено на \(entry.document.address): \(what)")
      case .waiting, .sending: "Пока не отправлено, будет ещё попытка: \(entry.trouble)"
      case .failed: "Не отправлено: \(entry.trouble)"
      }
    })

  private static let russianFate: @Sendable (ConfirmedOrder.State) -> String = {
    switch $0 {
    case .confirmed, .billed: "заказ"
    case .cancelled: "отменён"
    case .replaced: "изменён"
    case .setAside: "отложен"
    }
  }
}
