import Desk

/// What is said about days off and the schedule (C9).
struct ShiftWords: Sendable {
  /// A choice of the form, by its name; nil for what is none.
  let choice: @Sendable (String) -> String?
  /// In a cell of the schedule, six columns at most.
  let cell: @Sendable (WeekSchedule.Standing) -> String
  let standing: @Sendable (ShiftWish.Standing) -> String
  /// Of one's own day without a wish: at work within hours, away, or free for all.
  let works: Named
  let away: String
  let free: String
  let why: String
  /// What Enter does on a day that is wished off.
  let takeBack: String
  /// Under the schedule: operators at work each day.
  let atWork: String
  let left: @Sendable (_ left: Int, _ least: Int) -> String
  let tooFew: @Sendable (_ left: Int, _ least: Int) -> String
  let kept: @Sendable (ShiftDeed) -> String
}

extension Words {
  var shift: ShiftWords {
    switch language {
    case .english: Self.englishShift
    case .russian: Self.russianShift
    case .czech: Self.czechShift
    case .croatian: Self.croatianShift
    }
  }

  static let englishShift = ShiftWords(
    choice: {
      switch $0 {
      case "approveWish": "yes, off"
      case "refuseWish": "no, at work"
      default: nil
      }
    },
    cell: {
      switch $0 {
      case .works: "works"
      case .wished: "wish?"
      case .off: "off"
      case .absent: "away"
      case .free: ""
      }
    },
    standing: {
      switch $0 {
      case .waiting: "wished off"
      case .approved: "off"
      case .refused: "refused"
      }
    },
    works: { "at work \($0)" }, away: "away", free: "nobody works", why: "Why",
    takeBack: "Take back", atWork: "At work",
    left: { "then at work: \($0), needed: \($1)" },
    tooFew: {
      "Only \($0) would be at work of \($1) needed; Enter again approves it."
    },
    kept: {
      switch $0 {
      case .wish: "Wished: a head answers; the answer shows here."
      case .takeBack: "Taken back: you are at work that day."
      case .answer(let answer):
        answer.answer.isApproved
          ? "Approved: the schedule has it." : "Refused: it stays a day of work."
      }
    })

  static let russianShift = ShiftWords(
    choice: {
      switch $0 {
      case "approveWish": "да, выходной"
      case "refuseWish": "нет, рабочий день"
      default: nil
      }
    },
    cell: {
      switch $0 {
      case .works: "раб."
      case .wished: "хочет"
      case .off: "вых."
      case .absent: "нет"
      case .free: ""
      }
    },
    standing: {
      switch $0 {
      case .waiting: "прошу выходной"
      case .approved: "выходной"
      case .refused: "отказано"
      }
    },
    works: { "на работе \($0)" }, away: "отсутствие", free: "никто не работает",
    why: "Почему", takeBack: "Снять", atWork: "На работе",
    left: { "останется на работе: \($0), нужно: \($1)" },
    tooFew: { "На работе останется: \($0), нужно: \($1). Enter ещё раз – разрешить." },
    kept: {
      switch $0 {
      case .wish: "Записано: ответит руководитель, ответ появится здесь."
      case .takeBack: "Снято: в этот день вы работаете."
      case .answer(let answer):
        answer.answer.isApproved
          ? "Разрешено: в графике выходной." : "Отказано: день остаётся рабочим."
      }
    })

  static let czechShift = ShiftWords(
    choice: {
      switch $0 {
      case "approveWish": "ano, volno"
      case "refuseWish": "ne, v práci"
      default: nil
      }
    },
    cell: {
      switch $0 {
      case .works: "práce"
      case .wished: "chce"
      case .off: "volno"
      case .absent: "pryč"
      case .free: ""
      }
    },
    standing: {
      switch $0 {
      case .waiting: "žádost o volno"
      case .approved: "volno"
      case .refused: "zamítnuto"
      }
    },
    works: { "v práci \($0)" }, away: "nepřítomnost", free: "nikdo nepracuje", why: "Proč",
    takeBack: "Stáhnout",
    atWork: "V práci",
    left: { "v práci by zbylo: \($0), nejméně: \($1)" },
    tooFew: { "V práci by zbylo: \($0), nejméně má být: \($1). Další Enter to přesto schválí." },
    kept: {
      switch $0 {
      case .wish: "Zapsáno: odpoví vedoucí, odpověď bude zde."
      case .takeBack: "Staženo: ten den jste v práci."
      case .answer(let answer):
        answer.answer.isApproved
          ? "Schváleno: je to v rozvrhu." : "Zamítnuto: den zůstává pracovní."
      }
    })

  static let croatianShift = ShiftWords(
    choice: {
      switch $0 {
      case "approveWish": "da, slobodno"
      case "refuseWish": "ne, radni dan"
      default: nil
      }
    },
    cell: {
      switch $0 {
      case .works: "radi"
      case .wished: "želi"
      case .off: "slob."
      case .absent: "odsut."
      case .free: ""
      }
    },
    standing: {
      switch $0 {
      case .waiting: "zatraženo slobodno"
      case .approved: "slobodno"
      case .refused: "odbijeno"
      }
    },
    works: { "na poslu \($0)" }, away: "odsutnost", free: "nitko ne radi", why: "Zašto",
    takeBack: "Povuci",
    atWork: "Na poslu",
    left: { "na poslu bi ostalo: \($0), treba: \($1)" },
    tooFew: { "Na poslu bi ostalo: \($0), a treba: \($1). Još jedan Enter svejedno odobrava." },
    kept: {
      switch $0 {
      case .wish: "Zapisano: odgovara voditelj, odgovor će biti ovdje."
      case .takeBack: "Povučeno: taj dan ste na poslu."
      case .answer(let answer):
        answer.answer.isApproved ? "Odobreno: u rasporedu je." : "Odbijeno: ostaje radni dan."
      }
    })
}
