internal import Centre
internal import Desk

/// What pay slips and staffing plans say.
struct CentreTexts: Sendable {
  let pay: String
  let part: @Sendable (PaySlip.Part) -> String
  let total: String
  let all: String
  let nobodyWorked: String
  let code: String
  let name: String
  let partTitle: String
  let count: String
  let sum: String
  let call: @Sendable (String) -> String
  let staffing: String
  let aim: @Sendable (StaffingPlan.Aim) -> String
  let noCalls: String
  let hour: String
  let hoursOfWork: String
  /// Hours of work in the week, and calls counted.
  let week: @Sendable (Int, Int) -> String
  let formula: String
  let staffingColumns: [String]
  let achievements: String
  let from: String
  let achievement: @Sendable (Achievements.Measure) -> String
  let countsAgree: String
  let ownAgrees: String
  let figures: String
  let ownTable: String

  static func of(_ language: Language) -> CentreTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }
}

extension CentreTexts {
  private static let english = CentreTexts(
    pay: "Pay",
    part: {
      switch $0 {
      case .base: "Base"
      case .hourly: "Hours"
      case .answered: "Calls answered"
      case .made: "Calls made"
      case .orders: "Orders"
      case .sales: "Share of sales"
      case .bonus(let name): name
      }
    },
    total: "Total", all: "All", nobodyWorked: "Nobody had a call in this time.", code: "Code",
    name: "Name", partTitle: "Part", count: "Count", sum: "Sum", call: { "Call \($0)" },
    staffing: "Operators by the hour",
    aim: {
      "\($0.level) % of the calls within \($0.seconds) s · busy \($0.occupancy) % at most · "
        + "\($0.shrinkage) % without calls"
    },
    noCalls: "The registry has no calls that came in during these weeks.", hour: "Hour",
    hoursOfWork: "Hours",
    week: { "\($0) hours of work a week, by \($1) calls." },
    formula: "Erlang C: calls at random, nobody gives up. CSV has each hour's figures.",
    staffingColumns: [
      "Weekday", "Hour", "Calls", "Handling, s", "Erlangs", "At the telephone", "Scheduled",
      "In time, %", "Busy, %", "Wait, s",
    ],
    achievements: "Achievements", from: "From",
    achievement: {
      switch $0 {
      case .calls: "Calls"
      case .orders: "Orders"
      case .sum: "Sum"
      case .success: "Success, %"
      case .handling: "Length, s"
      case .rating: "Ratings, %"
      }
    },
    countsAgree: "Counted twice, by the registry and by the reports: both agree.",
    ownAgrees: "The own table agrees.",
    figures: "reports", ownTable: "own table")

  private static let russian = CentreTexts(
    pay: "Оплата",
    part: {
      switch $0 {
      case .base: "Оклад"
      case .hourly: "Часы"
      case .answered: "Принятые звонки"
      case .made: "Сделанные звонки"
      case .orders: "Заказы"
      case .sales: "Доля с продаж"
      case .bonus(let name): name
      }
    },
    total: "Итого", all: "Всего", nobodyWorked: "За это время звонков не было ни у кого.",
    code: "Код", name: "Имя", partTitle: "Часть", count: "Количество", sum: "Сумма",
    call: { "Звонок \($0)" }, staffing: "Операторы по часам",
    aim: {
      "\($0.level) % звонков за \($0.seconds) с · занятость до \($0.occupancy) % · "
        + "без звонков \($0.shrinkage) %"
    },
    noCalls: "За эти недели в журнале нет входящих звонков.", hour: "Час", hoursOfWork: "Часы",
    week: { "Рабочих часов в неделю: \($0), по звонкам: \($1)." },
    formula: "Эрланг C: звонки случайны, никто не бросает трубку. В CSV – все показатели часа.",
    staffingColumns: [
      "День", "Час", "Звонки", "Обработка, с", "Эрланги", "На линии", "В графике",
      "В срок, %", "Занятость, %", "Ожидание, с",
    ],
    achievements: "Достижения", from: "С",
    achievement: {
      switch $0 {
      case .calls: "Звонки"
      case .orders: "Заказы"
      case .sum: "Сумма"
      case .success: "Успех, %"
      case .handling: "Длина, с"
      case .rating: "Оценки, %"
      }
    },
    countsAgree: "Сосчитано дважды, по журналу и по отчётам: сходится.",
    ownAgrees: "Своя таблица сходится.",
    figures: "отчёты", ownTable: "своя таблица")
}
