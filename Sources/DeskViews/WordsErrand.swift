import Desk

/// Calls of projects: what stands around their script and form.
struct ErrandWords: Sendable {
  let toTell: String
  let clientSays: String
  let whyNot: String
  let goesOn: String
  let toldIt: String
  let toPay: String
  let ends: Named
  let confirms: String
  let confirming: String
  let done: String
  let empty: String
  let answers: String
  let answersHint: String
  /// Of the goods' key, where answers lie beside the goods.
  let goodsHelp: String
  let order: Named
  /// Contacts of campaigns (B2).
  let whenAgain: String
  let newOffer: String
  let calledBefore: Counted
  let quotaFull: Named
  let thanks: String
  /// Outside the project's hours.
  let closed: String
  let closedNow: Named
  let wrapUpNorm: Named

  static func of(_ language: Language) -> ErrandWords {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = ErrandWords(
    toTell: "Tell the client", clientSays: "The client", whyNot: "Why not?",
    goesOn: "Enter goes on.", toldIt: "Enter: it is told.", toPay: "To pay",
    ends: { "Enter: " + $0 + "." }, confirms: "Enter confirms the order.",
    confirming: "The order is being confirmed…", done: "Say goodbye and end the call.",
    empty: "–", answers: "Answers",
    answersHint: "Words of the question; ↑ ↓ choose, Esc closes.",
    goodsHelp: "goods of the books; Tab: the project’s answers", order: { "Order " + $0 },
    whenAgain: "When shall we call again?", newOffer: "Newly on offer",
    calledBefore: { "earlier calls: \($0)" },
    quotaFull: { "“\($0)” has all its answers: ask no more." },
    thanks: "“Thank you, we have heard enough people like you. Goodbye!”",
    closed: "closed",
    closedNow: { "Outside its hours, which are \($0). Offer a call back: Alt+b." },
    wrapUpNorm: { "norm \($0)" })

  private static let russian = ErrandWords(
    toTell: "Скажите клиенту", clientSays: "Клиент", whyNot: "Почему отказ?",
    goesOn: "Enter – дальше.", toldIt: "Enter – сказано.", toPay: "К оплате",
    ends: { "Enter – " + $0 + "." }, confirms: "Enter подтверждает заказ.",
    confirming: "Заказ подтверждается…", done: "Попрощайтесь и завершите звонок.",
    empty: "–", answers: "Ответы",
    answersHint: "Слова вопроса; ↑ ↓ выбор, Esc закрывает.",
    goodsHelp: "товары; Tab – ответы проекта на вопросы", order: { "Заказ " + $0 },
    whenAgain: "Когда перезвонить?", newOffer: "Новое предложение",
    calledBefore: { "звонков раньше: \($0)" },
    quotaFull: { "Ответов «\($0)» достаточно: больше не спрашивайте." },
    thanks: "«Спасибо, нужных ответов уже достаточно. Всего доброго!»",
    closed: "закрыто",
    closedNow: { "Нерабочее время. Часы: \($0). Предложите перезвонить: Alt+b." },
    wrapUpNorm: { "норма \($0)" })

  private static let czech = ErrandWords(
    toTell: "Řekněte zákazníkovi", clientSays: "Zákazník", whyNot: "Proč ne?",
    goesOn: "Enter pokračuje.", toldIt: "Enter: je to řečeno.", toPay: "K zaplacení",
    ends: { "Enter: " + $0 + "." }, confirms: "Enter potvrdí objednávku.",
    confirming: "Objednávka se potvrzuje…", done: "Rozlučte se a ukončete hovor.",
    empty: "–", answers: "Odpovědi",
    answersHint: "Slova otázky; ↑ ↓ výběr, Esc zavře.",
    goodsHelp: "zboží; Tab: odpovědi projektu na dotazy", order: { "Objednávka " + $0 },
    whenAgain: "Kdy zavolat znovu?", newOffer: "Nová nabídka",
    calledBefore: { "dřívějších hovorů: \($0)" },
    quotaFull: { "„\($0)“ už má všechny odpovědi: dál se neptejte." },
    thanks: "„Děkuji, takových odpovědí už máme dost. Na shledanou!“",
    closed: "zavřeno",
    closedNow: { "Mimo provozní dobu, ta je \($0). Nabídněte zavolání zpět: Alt+b." },
    wrapUpNorm: { "norma \($0)" })

  private static let croatian = ErrandWords(
    toTell: "Recite kupcu", clientSays: "Kupac", whyNot: "Zašto ne?",
    goesOn: "Enter ide dalje.", toldIt: "Enter: rečeno je.", toPay: "Za platiti",
    ends: { "Enter: " + $0 + "." }, confirms: "Enter potvrđuje narudžbu.",
    confirming: "Narudžba se potvrđuje…", done: "Pozdravite i završite poziv.",
    empty: "–", answers: "Odgovori",
    answersHint: "Riječi pitanja; ↑ ↓ biraju, Esc zatvara.",
    goodsHelp: "artikli; Tab: odgovori projekta na pitanja", order: { "Narudžba " + $0 },
    whenAgain: "Kada nazvati ponovno?", newOffer: "Nova ponuda",
    calledBefore: { "ranijih poziva: \($0)" },
    quotaFull: { "„\($0)” ima sve odgovore: ne pitajte dalje." },
    thanks: "„Hvala, takvih odgovora već imamo dovoljno. Doviđenja!”",
    closed: "zatvoreno",
    closedNow: { "Izvan radnog vremena, koje je \($0). Ponudite povratni poziv: Alt+b." },
    wrapUpNorm: { "norma \($0)" })
}
