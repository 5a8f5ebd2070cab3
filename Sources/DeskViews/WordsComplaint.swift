import Desk

/// What is said about complaints (B1.4).
struct ComplaintWords: Sendable {
  /// In the overlay of a remark: it is only passed on, or the client wants an answer.
  let isRemark: String
  let isComplaint: String
  let aboutOrder: Named
  /// A choice of the form, by its name; nil for what is none.
  let choice: @Sendable (String) -> String?
  let standing: @Sendable (ClientComplaint.Standing) -> String
  let road: @Sendable (ClientComplaint.Road) -> String
  let answerBy: Named
  let owner: Named
  /// How an answer by letter gets onto paper; `command` writes it.
  let printed: Named
  let taken: @Sendable (_ number: Int, _ day: String, _ isReopened: Bool) -> String
}

extension Words {
  var complaint: ComplaintWords {
    switch language {
    case .english: Self.englishComplaint
    case .russian: Self.russianComplaint
    case .czech: Self.czechComplaint
    case .croatian: Self.croatianComplaint
    }
  }

  static let englishComplaint = ComplaintWords(
    isRemark: "← → A remark, to be passed on",
    isComplaint: "← → A complaint: the client wants an answer · B1.4",
    aboutOrder: { "about order \($0)" },
    choice: {
      switch $0 {
      case "answerByCall": "answer: call the client back"
      case "answerByMail": "answer: send a mail"
      case "answerByLetter": "answer: a letter on paper"
      case "takeUpComplaint": "take it up"
      case "giveComplaint": "give it to a colleague"
      case "closeComplaint": "mended: the client agrees"
      case "reopenComplaint": "not mended: open it again"
      default: nil
      }
    },
    standing: {
      switch $0 {
      case .open: "open"
      case .inWork: "in work"
      case .answered: "answered"
      case .closed: "closed"
      case .reopened: "reopened"
      }
    },
    road: {
      switch $0 {
      case .callBack: "by a call"
      case .mail: "by mail"
      case .letter: "by letter"
      }
    },
    answerBy: { "answer by \($0)" }, owner: { "Owner: \($0)" },
    printed: { "Nothing sends letters: print it with “\($0)”." },
    taken: { number, day, isReopened in
      isReopened
        ? "Complaint \(number) is open again; tell the client: an answer by \(day)."
        : "Complaint \(number) is taken; tell the client: an answer by \(day)."
    })

  static let russianComplaint = ComplaintWords(
    isRemark: "← → Замечание: его передадут",
    isComplaint: "← → Жалоба: клиент ждёт ответа · B1.4",
    aboutOrder: { "по заказу \($0)" },
    choice: {
      switch $0 {
      case "answerByCall": "ответ: перезвонить клиенту"
      case "answerByMail": "ответ: по электронной почте"
      case "answerByLetter": "ответ: бумажное письмо"
      case "takeUpComplaint": "взять в работу"
      case "giveComplaint": "передать коллеге"
      case "closeComplaint": "исправлено: клиент согласен"
      case "reopenComplaint": "не исправлено: открыть снова"
      default: nil
      }
    },
    standing: {
      switch $0 {
      case .open: "открыта"
      case .inWork: "в работе"
      case .answered: "отвечено"
      case .closed: "закрыта"
      case .reopened: "открыта снова"
      }
    },
    road: {
      switch $0 {
      case .callBack: "звонком"
      case .mail: "эл. почтой"
      case .letter: "бумажным письмом"
      }
    },
    answerBy: { "ответ до \($0)" }, owner: { "Ответит: \($0)" },
    printed: { "Сама программа писем не шлёт: напечатайте его, «\($0)»." },
    taken: { number, day, isReopened in
      isReopened
        ? "Жалоба \(number) открыта снова; скажите клиенту: ответ до \(day)."
        : "Жалоба \(number) принята; скажите клиенту: ответ до \(day)."
    })

  static let czechComplaint = ComplaintWords(
    isRemark: "← → Připomínka, jen se předá",
    isComplaint: "← → Stížnost: zákazník chce odpověď · B1.4",
    aboutOrder: { "k objednávce \($0)" },
    choice: {
      switch $0 {
      case "answerByCall": "odpověď: zavolat zákazníkovi"
      case "answerByMail": "odpověď: poslat e-mail"
      case "answerByLetter": "odpověď: dopis na papíře"
      case "takeUpComplaint": "začít řešit"
      case "giveComplaint": "předat kolegovi"
      case "closeComplaint": "napraveno: zákazník souhlasí"
      case "reopenComplaint": "nenapraveno: znovu otevřít"
      default: nil
      }
    },
    standing: {
      switch $0 {
      case .open: "otevřená"
      case .inWork: "řeší se"
      case .answered: "odpovězeno"
      case .closed: "uzavřená"
      case .reopened: "znovu otevřená"
      }
    },
    road: {
      switch $0 {
      case .callBack: "telefonem"
      case .mail: "e-mailem"
      case .letter: "dopisem"
      }
    },
    answerBy: { "odpověď do \($0)" }, owner: { "Odpoví: \($0)" },
    printed: { "Dopisy program neposílá: vytiskněte ho, „\($0)“." },
    taken: { number, day, isReopened in
      isReopened
        ? "Stížnost \(number) je znovu otevřená; řekněte zákazníkovi: odpověď do \(day)."
        : "Stížnost \(number) je přijata; řekněte zákazníkovi: odpověď do \(day)."
    })

  static let croatianComplaint = ComplaintWords(
    isRemark: "← → Primjedba, samo se prosljeđuje",
    isComplaint: "← → Pritužba: kupac želi odgovor · B1.4",
    aboutOrder: { "uz narudžbu \($0)" },
    choice: {
      switch $0 {
      case "answerByCall": "odgovor: nazvati kupca"
      case "answerByMail": "odgovor: poslati e-poštu"
      case "answerByLetter": "odgovor: pismo na papiru"
      case "takeUpComplaint": "preuzeti u obradu"
      case "giveComplaint": "predati kolegi"
      case "closeComplaint": "ispravljeno: kupac se slaže"
      case "reopenComplaint": "nije ispravljeno: ponovno otvoriti"
      default: nil
      }
    },
    standing: {
      switch $0 {
      case .open: "otvorena"
      case .inWork: "u obradi"
      case .answered: "odgovoreno"
      case .closed: "zatvorena"
      case .reopened: "ponovno otvorena"
      }
    },
    road: {
      switch $0 {
      case .callBack: "pozivom"
      case .mail: "e-poštom"
      case .letter: "pismom"
      }
    },
    answerBy: { "odgovor do \($0)" }, owner: { "Odgovara: \($0)" },
    printed: { "Pisma program ne šalje: ispišite ga, „\($0)“." },
    taken: { number, day, isReopened in
      isReopened
        ? "Pritužba \(number) ponovno je otvorena; recite kupcu: odgovor do \(day)."
        : "Pritužba \(number) je primljena; recite kupcu: odgovor do \(day)."
    })
}

extension Words {
  /// `ann@shop.example: sent`.
  func sending(_ sending: ClientComplaint.Sending) -> String {
    sending.address + ": " + office.documentStanding(sending.standing)
  }
}
