import Desk

/// Russian: what the desk says back. Each sentence says what happened and what to do next.
extension Words {
  static let russianSentences = SentenceWords(
    refusal: russianRefusal,
    shortRefusal: {
      switch $0 {
      case .offersMissing(let count):
        "ещё " + Plural.russian(count, "предложение", "предложения", "предложений") + ", A7"
      case .deliveryMissing: "сначала доставка, A12"
      case .belowMinimum: "мала сумма, A10"
      case .cutOffPassed: "поздно на этот день, A12"
      case .formIncomplete(let count): "заполнить: \(count)"
      case .pointsUntold(let count): "сказать: \(count)"
      case .debt: "долг, A5"
      case .orderOverLimit: "лимит, A5"
      case .keyClient: "ключевой, A3"
      case .newClient: "новый, A15"
      case .onHold: "на удержании"
      case .paused: "пауза"
      case .noPinToOpen: "нет ПИН"
      case .outsideHours: "не в это время"
      default: nil
      }
    },
    notice: russianNotice,
    storeTrouble: russianStoreTrouble,
    notStored: { "НЕ СОХРАНЕНО: " + russianStoreTrouble($0) + " – пробую снова" },
    storeLost: "Нет связи с базой. Набирайте дальше: ничего не пропадёт, пробую снова.",
    holding: "Ставлю на удержание…",
    held: { "Клиент ждёт на удержании \($0). F12 – вернуться к нему." },
    resuming: "Возвращаю звонящего…",
    transferring: { "Соединяю: \($0)…" }, hangingUp: "Завершаю разговор…",
    typeAhead: "Набранное ждёт ответа.")

  static let russianStoreTrouble: @Sendable (StoreTrouble.Kind) -> String = {
    switch $0 {
    case .busy: "база занята другой программой"
    case .diskFull: "диск переполнен"
    case .readOnly: "в базу нельзя писать"
    case .forbidden: "база этого вам не разрешает"
    case .damaged: "база повреждена"
    case .unreachable: "нет связи с сервером базы"
    case .other: "ошибка базы"
    }
  }

  static let russianPhoneTrouble: @Sendable (PhoneTrouble) -> String = {
    switch $0 {
    case .busy: "линия занята"
    case .noAnswer: "не отвечают"
    case .unreachable: "номер недоступен"
    case .callerGone: "звонящий отключился"
    case .unsupported: "этот телефон так не умеет"
    case .lineDown: "нет связи с телефоном"
    }
  }

  static let russianRefusal: @Sendable (Refusal) -> String = { refusal in
    let formats = russianFormats
    switch refusal {
    case .keyClient: return "Ключевой клиент: соедините с менеджером по ключевым (F4)."
    case .newClient: return "Новый клиент: соедините с руководителем (F4)."
    case .debt(let barrier): return russianBarrier(barrier)
    case .orderOverLimit(let sum):
      return "С этим заказом сверх лимита на \(formats.money(sum)): возьмите меньше."
    case .lineOverLimit(let sum, let fits):
      return fits > .zero
        ? "Сверх лимита на \(formats.money(sum)); поместится \(formats.amount(fits, .piece))."
        : "Сверх лимита на \(formats.money(sum)). Уменьшите или соедините (F4)."
    case .offersMissing(let count):
      return "Сначала предложите ещё "
        + Plural.russian(count, "позицию", "позиции", "позиций") + " (F5 берут, F6 отказ)."
    case .deliveryMissing: return "Сначала согласуйте доставку (F7)."
    case .belowMinimum(let minimum, let missing):
      return "До наименьшей суммы \(formats.money(minimum.sum)) ещё \(formats.money(missing))."
    case .cutOffPassed(let day, let next):
      return "На \(formats.weekday(day)) уже поздно. Первый день: \(formats.weekday(next)) (F7)."
    case .pricesChanged:
      return "По правилам сумма теперь другая: назовите её и снова F8."
    case .readBackFirst: return "Сначала сверьте заказ вслух, потом подтверждайте."
    case .formIncomplete(let count):
      return "Не заполнено или с ошибкой полей: \(count); это первое."
    case .pointsUntold(let count):
      return "Сначала скажите клиенту, пунктов: \(count). Сказали – Enter."
    case .projectClosed: return "Этот проект больше не действует."
    case .slotTaken(let slot, let free): return slotTaken(slot, free, Words.of(.russian))
    case .slotFull(let slot): return "На \(slot) мест больше нет; предложите другое время."
    case .registerFirst: return "Сначала запишите этот звонок: выберите итог, Enter."
    case .orderEmpty: return "В заказе ничего нет: наберите товар."
    case .noClient: return "Сначала найдите клиента (Alt+f)."
    case .noOrder: return "Заказ не открыт."
    case .noOffer: return "Предложение не выбрано."
    case .noHead: return "Спросить некого: руководителей нет."
    case .nothingDue: return "Сейчас звонить некому."
    case .outsideHours(let opens, _):
      return "Там сейчас не звонят: можно с \(formats.moment(opens))."
    case .noNumber: return "Нет номера, по которому звонить."
    case .timeUnreadable(let text): return "«\(text)» – не время. Наберите часы и минуты: 14:30."
    case .timePast: return "Это время прошло. Выберите позже."
    case .nothingFound(let text): return "Ничего не нашлось: «\(text)»."
    case .quantityUnreadable(let text): return "«\(text)» – не количество. Наберите число: 12."
    case .quantityWhole(let good): return "Только целыми: \(good.name)."
    case .quantityTooLarge: return "Столько не сосчитать. Наберите меньше."
    case .outOfStock(let good): return "Нет в наличии: \(good.name)."
    case .stockShort(let good, let left):
      return "Осталось только \(formats.quantity(left, good.measure)): \(good.name)."
    case .orderChanged: return "Заказ в базе изменился. Проверьте строки и снова F8."
    case .alreadyConfirmed(let number): return "Заказ \(number) уже подтверждён."
    case .orderHasLines: return "В заказе есть строки: подтвердите его или удалите их."
    case .changeTooLate, .orderCancelled, .orderReplaced, .orderBilled, .otherProject:
      return russianOrderList.refusal(refusal)
    case .nothingToUndo: return "Отменять нечего."
    case .nothingToRedo: return "Повторять нечего."
    case .notStoredYet: return "Ещё сохраняется. Секунду."
    case .fieldMissing(let name): return "Ещё нужно: \(russianForm.label(name))."
    case .notYourRole, .nothingChosen, .nothingToDo, .doneAlready, .notYours, .nothingNew,
      .sumUnreadable, .substituteSame, .tooFewAtWork, .noDocument, .addressUnreadable:
      return russianOffice.refusal(refusal)
    case .nobodyWaits: return "Никто не ждёт."
    case .callInHand: return "Идёт разговор: сначала закончите его."
    case .noCall: return "Звонка нет."
    case .callOver: return "Разговор закончен."
    case .callStillOn: return "Клиент ещё на линии: F11 завершает разговор."
    case .onHold: return "Клиент на удержании: F12 – вернуться к нему."
    case .telephoneLost: return "Нет связи с телефоном. Набирать можно дальше."
    case .lineBusy: return "Телефон ещё занят делом. Секунду."
    case .nobodyToTransferTo: return "Соединить не с кем. Запишите замечание (F9)."
    case .paused: return "Вы на паузе: F10 – снова готов."
    case .noPinToOpen:
      return "У вас нет ПИН, открыть было бы некому: заблокируйте сам терминал."
    case .locked: return "Место заблокировано: его откроет ваш ПИН."
    case .writtenOnly, .notWritten: return russianThread.refusal(refusal)
    case .noLesson: return "Здесь этого никто не услышит: это для уроков школы."
    case .halted: return "Тренер остановил упражнение."
    case .exam: return "Идёт экзамен: наставник молчит."
    case .outcomeUnfit: return "Звонок закончился не так: выберите другой итог."
    case .finishFirst: return "Сначала закончите это или закройте (Esc)."
    }
  }

  static let russianBarrier: @Sendable (DebtBarrier) -> String = {
    switch $0 {
    case .overdue(let sum, let days, _):
      "Просрочено \(russianFormats.money(sum)) на \(russianDays(days)): соедините (F4)."
    case .overLimit(let sum): "Сверх лимита на \(russianFormats.money(sum)): соедините (F4)."
    case .noRoom: "Лимит исчерпан, ничего не поместится: соедините (F4)."
    }
  }

  static let russianNotice: @Sendable (Notice) -> String = { notice in
    switch notice {
    case .refused(let refusal): return russianRefusal(refusal)
    case .callTaken(let staff): return sentence("Звонок уже взят: \(staff)")
    case .answerFailed(let trouble):
      return "Не удалось ответить: \(russianPhoneTrouble(trouble)). Остальные ждут в очереди."
    case .lineFailed(let trouble):
      return "Не вышло: \(russianPhoneTrouble(trouble)). Попробуйте ещё раз."
    case .transferFailed(let trouble, let name):
      return "\(name): \(russianPhoneTrouble(trouble)). Клиент остался с вами."
    case .transferred(let name): return sentence("Клиент соединён: \(name)")
    case .messageLeft(let name):
      return "\(name): нет на месте, сообщение оставлено. Клиент на линии."
    case .callerHungUp: return "Клиент положил трубку."
    case .callerGaveUp(let number): return "Не дождались: \(russianFormats.phone(number))."
    case .lineAdded(let name): return sentence("В заказе: \(name)")
    case .lineJoined(let name, let quantity):
      return "Уже в заказе, теперь \(russianFormats.amount(quantity, .piece)): \(name)."
    case .columnChanged(let name): return sentence("По сумме теперь другая колонка цен: \(name)")
    case .promotionEarned(let name): return "Теперь действует: «\(name)»."
    case .promotionLost(let name): return "Больше не действует: «\(name)»."
    case .formConfirmed(let number): return "Заказ \(number) принят."
    case .confirmed(let number, let name):
      return sentence("Заказ \(number) принят, он у менеджера: \(name)")
    case .remarkKept(let kind): return "Передано: \(russianOverlay.department(kind))."
    case .clientRegistered(let code): return "Записан под кодом \(code)."
    case .complained(let number, let day, let again):
      return russianComplaint.taken(number, russianFormats.day(day), again)
    case .registered(let outcome): return "Звонок записан: \(russianWrapUp.outcome(outcome))."
    case .undone: return "Отменено. Ctrl+Y вернёт."
    case .redone: return "Возвращено."
    case .storeFailed(let trouble): return "Не вышло: \(russianStoreTrouble(trouble.kind))."
    case .stored: return "Всё снова сохранено."
    case .notReached(let trouble, let again):
      let what = "Не дозвонились: \(russianCallOut.trouble(trouble))."
      return what + (again.map { " Снова \(russianFormats.moment($0))." } ?? " Больше не звоним.")
    case .officeKept(let deed): return russianOffice.kept(deed)
    case .documentEnded(let entry): return russianOffice.documentEnded(entry)
    case .overtaken(let name): return russianOffice.overtaken(name)
    case .callSettled(let name): return "Звонить больше не нужно: \(name)."
    case .consultAsked(let name):
      return "Вопрос задан: \(name). Клиент ждёт; F12 – вернуться к нему."
    case .consultAnswered(let name, let upTo, let words):
      let said = upTo.map { "\(name): можно до \(russianFormats.money($0))" } ?? "\(name): нельзя"
      return said + (words.isEmpty ? "." : " – «\(words)»")
    case .consultWithdrawn: return "Вопрос снят."
    case .priceRulesChanged(let since):
      return "Новые правила цен с \(russianFormats.moment(since)); цены уже по ним."
    case .callPutBack: return "Не звонили: остаётся в очереди."
    case .callPromised(let time): return "Перезвоним: \(russianFormats.moment(time))."
    case .orderCopied, .changing, .changeGivenUp, .orderCancelled:
      return russianOrderList.notice(notice)
    case .written, .answerWritten, .threadHanded: return russianThread.notice(notice)
    case .passFailed, .notPickedUp, .pausedElsewhere, .calledBack, .telephoneBack:
      return russianTelephone.notice(notice)
    case .copied: return "Скопировано."
    }
  }
}
