import Desk

/// What reports say, in Russian.
extension Words {
  static let russianFigures = FigureWords(
    unit: {
      switch $0 {
      case .day: "день"
      case .week: "неделя"
      case .month: "месяц"
      }
    },
    name: russianFigureName,
    column: {
      switch $0 {
      case .calls: "Звонки"
      case .serviceLevel: "В срок"
      case .averageWait: "Ждали"
      case .averageHandling: "Обслуж."
      case .orders: "Заказы"
      case .linesPerOrder: "Строк"
      case .acceptance: "Взято"
      default: russianFigureName($0)
      }
    },
    formula: russianFigureFormula, all: "Все вместе", nobody: "Не дождались",
    noDepartment: "Больше не работают", now: "сейчас", average: "среднее", target: "цель",
    course: "12 и сейчас", ofTarget: "от цели", ofAverage: "от среднего",
    offersRefused: "Отказы", outcomes: "Итоги звонков", howCounted: "Как считается",
    averageFormula: "за 12 прошлых периодов, без тех, где не работали",
    targetFormula: "дневная × рабочие дни; ! меньше, чем должно быть сегодня",
    report: "Отчёт", department: "Отдел", code: "Код", from: "С", until: "По",
    printed: { "напечатано \($0)" },
    several: {
      switch $0 {
      case .day: "дни"
      case .week: "недели"
      case .month: "месяцы"
      }
    },
    reached: "Достижения", success: "Успех",
    agrees: "Сосчитано дважды, по журналу и по отчётам: сходится.",
    differs: "Журнал и отчёты расходятся, сообщите начальнику:",
    legend: "+ − больше или меньше прежнего · * лучшее · успех: звонки с заказом")

  private static let russianFigureName: @Sendable (Figure) -> String = {
    switch $0 {
    case .offered: "Поступило"
    case .answered: "Отвечено"
    case .serviceLevel: "Уровень сервиса"
    case .averageWait: "Ожидание, ASA"
    case .abandoned: "Не дождались"
    case .abandonment: "Потери"
    case .calls: "Звонки"
    case .averageHandling: "Обслуживание"
    case .made: "Сами звонили"
    case .reached: "Дозвонились"
    case .orders: "Заказы"
    case .sum: "Сумма"
    case .averageOrder: "Средний заказ"
    case .lines: "Строки"
    case .linesPerOrder: "Строк в заказе"
    case .offersMade: "Предложено"
    case .offersTaken: "Взято"
    case .acceptance: "Доля взятого"
    case .complaints: "Жалобы"
    case .cancelled: "Отменено"
    case .complaintsOpen: "Жалоб открыто"
    case .complaintsLate: "Жалоб просрочено"
    case .complaintsAnswered: "Жалоб отвечено"
    case .complaintsInTime: "из них в срок"
    case .complaintsReopened: "Открыто снова"
    case .written: "Письменно пришло"
    case .writtenAnswered: "Письм. отвечено"
    case .firstAnswer: "Первый ответ"
    case .firstAnswerMedian: "Медиана ответа"
    }
  }

  private static let russianFigureFormula: @Sendable (Figure, Rules) -> String = {
    figure, rules in
    switch figure {
    case .offered: "звонки клиентов: отвечено + не дождались"
    case .answered: "приняты оператором, с теми, что ещё идут"
    case .serviceLevel: "ответ за \(rules.serviceLevelSeconds) с ÷ (отвечено + не дождались)"
    case .averageWait: "сколько ждали отвеченные (ASA) ÷ отвечено"
    case .abandoned: "ушли до ответа; ничьи звонки"
    case .abandonment: "не дождались ÷ (отвечено + не дождались)"
    case .calls: "записанные: и принятые, и сделанные"
    case .averageHandling: "от ответа до конца записи (AHT) ÷ разговоры"
    case .made: "звонки клиентам, и напрасные тоже"
    case .reached: "из них те, где ответили"
    case .orders: "подтверждены в эти дни и в силе"
    case .sum: "этих заказов"
    case .averageOrder: "сумма ÷ заказы"
    case .lines: "этих заказов, без подарков"
    case .linesPerOrder: "строки ÷ заказы"
    case .offersMade: "предложения в этих заказах, на которые ответили"
    case .offersTaken: "из них приняты"
    case .acceptance: "взято ÷ предложено"
    case .complaints: "звонки, записанные как жалоба"
    case .cancelled: "подтверждены в эти дни и потом отменены"
    case .complaintsOpen: "жалобы без ответа к концу периода или сейчас"
    case .complaintsLate: "из них те, чей срок ответа прошёл"
    case .complaintsAnswered: "жалобы, на которые ответили в эти дни"
    case .complaintsInTime: "из них – до дня, названного клиенту"
    case .complaintsReopened: "жалобы, открытые снова в эти дни"
    case .written: "чаты, почта, заявки с сайта: закончены или ждут"
    case .writtenAnswered: "из них те, на которые ответили"
    case .firstAnswer: "от слов клиента до первого ответа, в среднем"
    case .firstAnswerMedian: "половина ответов быстрее; только за этот период"
    }
  }
}
