import Desk

/// What the office says, in Czech.
extension Words {
  static let czechOffice: OfficeWords = OfficeWords(
    tab: {
      switch $0 {
      case .floor: "Sál"
      case .inbox: "Došlé"
      case .newClients: "Noví"
      case .consults: "Dotazy"
      case .tasks: "Úkoly"
      case .debtors: "Dlužníci"
      case .notices: "Nástěnka"
      case .requests: "Žádosti"
      case .absences: "Pryč"
      case .documents: "Dokumenty"
      case .figures: "Čísla"
      case .complaints: "Stížn."
      case .orders: "Objed."
      case .daysOff: "Volno"
      }
    },
    page: {
      switch $0 {
      case .floor: "Sál"
      case .inbox: "Došlé"
      case .newClients: "Noví zákazníci"
      case .consults: "Dotazy z hovorů"
      case .tasks: "Úkoly"
      case .debtors: "Dlužníci"
      case .notices: "Nástěnka"
      case .requests: "Žádosti"
      case .absences: "Nepřítomnost a zástupy"
      case .documents: "Dokumenty"
      case .figures: "Ukazatele"
      case .complaints: "Stížnosti"
      case .orders: "Rozpracované objednávky"
      case .daysOff: "Volné dny"
      }
    },
    empty: {
      switch $0 {
      case .floor: "U telefonů teď nikdo není."
      case .inbox: "Nic nedošlo: objednávky a přepojení se tu objeví samy."
      case .newClients: "Na manažera nečeká žádný nový zákazník."
      case .consults: "Nikdo se na nic neptá."
      case .tasks: "Žádné hovory nejsou zadány. Alt+i jeden zadá."
      case .debtors: "Objednávkám nebrání ničí dluh."
      case .notices: "Na nástěnce nic není."
      case .requests: "Žádné žádosti. Alt+i podá: návrh, dokument, nedostatek."
      case .absences: "Nikdo nechybí. Alt+i zapíše nepřítomnost."
      case .documents: "Zatím nic. Alt+k pošle dokument k objednávce, zboží či zákazníkovi."
      case .figures: "Zatím žádné ukazatele."
      case .complaints: "Žádná stížnost nečeká na odpověď."
      case .orders: "Všechny objednávky jsou hotové."
      case .daysOff: "Nejsou žádní operátoři."
      }
    },
    act: {
      switch $0 {
      case .floor: "Napsat"
      case .inbox, .notices: "Přečteno"
      case .newClients: "Přidělit"
      case .consults, .requests: "Odpovědět"
      case .debtors: "Příslib"
      case .documents: "Poslat znovu"
      case .complaints: "Rozhodnout"
      case .orders: "Otevřít"
      case .daysOff: "Požádat"
      case .tasks, .absences, .figures: nil
      }
    },
    new: {
      switch $0 {
      case .floor, .notices: "Oznámení"
      case .tasks: "Nový úkol"
      case .requests: "Nová žádost"
      case .absences: "Nový zástup"
      default: nil
      }
    },
    looking: "Hledám…", presence: "Kde jste?", inboxOf: { "Došlé: \($0)" },
    unread: { "nových: \($0)" }, atWork: "v práci", waiting: "Čeká",
    nobodySignedOn: "nikdo tu není",
    kind: {
      switch $0 {
      case .order(let order): czechFate(order.state)
      case .handOff(let handOff, _): handOff.connected ? "přepojení" : "vzkaz"
      case .remark: "připomínka"
      case .newClient: "nový"
      case .assigned: "váš zákazník"
      case .callOut(let result, _): result.isDone ? "zavoláno" : "bez spojení"
      }
    },
    seen: { "✓ \($0)" }, takenBy: { "vyřizuje \($0)" }, putThrough: "volající byl přepojen",
    messageOnly: "volající přepojen nebyl", receives: "Přebírá", deliveredOn: "Dodání",
    lift: { "\($0): povoleno do \($1)" }, notDone: "nikdo se nedovolal",
    noManager: "bez manažera", registeredBy: { "zápis: \($0)" }, asks: "Dotaz",
    notAnswered: "bez odpovědi", allowed: { "povoleno do \($0)" }, refused: "nelze",
    takenBack: "staženo", room: "Zbývá", orderSum: "Objednávka",
    anybody: "kdokoli", toBeMade: "čeká na zavolání",
    overdueBy: { czechDays($0) + " po splatnosti" }, owes: "Dluží", limit: "Limit",
    promised: { "slíbeno \($0) do \($1)" }, handedOver: "Přepojeno", everybody: "všem",
    readBy: { "přečteno: \($0)" }, until: { "do \($0)" },
    requestKind: {
      switch $0 {
      case .proposal: "návrh"
      case .document: "dokument"
      case .shortcoming: "nedostatek"
      }
    },
    requestStanding: {
      switch $0 {
      case .open: "otevřeno"
      case .inWork: "řeší se"
      case .done: "hotovo"
      case .declined: "zamítnuto"
      }
    },
    answer: "Odpověď", standsIn: { "zastupuje \($0)" }, now: "teď",
    handOver: "Komu hovor předat · A22",
    task: {
      switch $0 {
      case .assign: "Kdo bude manažerem? · A15"
      case .answer: "Odpovědět na dotaz · A11"
      case .order: "Zadat hovor · A17"
      case .promise: "Příslib platby · A6"
      case .notice: "Oznámení na nástěnku · A27"
      case .request: "Žádost · AR2–AR5"
      case .answerRequest: "Odpovědět na žádost"
      case .absence: "Nepřítomnost · AS"
      case .document: "Dokument pro zákazníka · A18"
      case .complaint: "Stížnost · B1.4"
      case .orderWork: "Objednávka · C3"
      case .wish: "Volný den · C9"
      case .answerWish: "Odpověď na žádost · C9"
      }
    },
    clientHint: "Zákazníka najde název, kód nebo číslo; ← → vybírají z více.",
    refusal: {
      switch $0 {
      case .notYourRole: "To dělají operátoři."
      case .nothingChosen: "Nic není vybráno."
      case .nothingToDo: "Tady není co dělat."
      case .doneAlready: "To už je hotovo."
      case .notYours: "Odpovědět má někdo jiný."
      case .nothingNew: "Na této stránce se nic nezakládá."
      case .sumUnreadable(let text): "„\(text)“ není částka. Napište 12500 nebo 12500,50."
      case .substituteSame: "Zastupovat musí někdo jiný."
      case .tooFewAtWork(let left, let least): Words.czechShift.tooFew(left, least)
      case .noDocument: "Není co poslat: otevřete zákazníka, vyberte zboží či objednávku."
      case .addressUnreadable(let text): "„\(text)“ není adresa, kam lze dokument poslat."
      default: ""
      }
    },
    kept: czechKept,
    overtaken: { sentence("Už to má hotovo \($0)") },
    documentKind: {
      switch $0 {
      case .orderForm: "objednávkový list"
      case .priceList: "ceník"
      case .certificate: "certifikát"
      case .answer: "odpověď na stížnost"
      }
    },
    documentRoad: {
      switch $0 {
      case .fax: "Fax"
      case .mail: "E-mail"
      }
    },
    documentStanding: {
      switch $0 {
      case .waiting: "čeká"
      case .sending: "odesílá se"
      case .sent: "odesláno"
      case .failed: "neodesláno"
      }
    }, documentAddress: "Kam", documentTrouble: "Proč ne",
    documentTried: { Plural.czech($0, "pokus", "pokusy", "pokusů") },
    documentEnded: { entry in
      let what = "\(czechOffice.documentKind(entry.document.subject.kind)) \(entry.about)"
      return switch entry.standing {
      case .sent: sentence("Odesláno na \(entry.document.address): \(what)")
      case .waiting, .sending: "Zatím neodesláno, zkusí se to znovu: \(entry.trouble)"
      case .failed: "Neodesláno: \(entry.trouble)"
      }
    })

  private static let czechKept: @Sendable (OfficeDeed) -> String = {
    switch $0 {
    case .acknowledge, .read: "Označeno."
    case .assign: "Manažer je přidělen, zákazníka má v došlých."
    case .answer: "Odpověď už je na obrazovce toho, kdo se ptal."
    case .order: "Hovor je zadán; výsledek bude tady a v došlých."
    case .withdraw: "Odvoláno."
    case .handOver: "Předáno."
    case .promise: "Zapsáno: je to na kartě zákazníka."
    case .post: "Je na nástěnce."
    case .request: "Odesláno vedoucímu."
    case .answerRequest: "Odpověď odeslána."
    case .readAnswer: "Přečteno."
    case .absence: "Zapsáno; od prvního dne má vše ten, kdo zastupuje."
    case .endAbsence: "Ukončeno: co zbývá, se vrací."
    case .presence: "Vidí to všechna pracoviště."
    case .send: "Je mezi odchozími; hned odejde."
    case .sendAgain: "Posílá se znovu."
    case .complaint: "Zapsáno v historii stížnosti."
    case .orderWork: "Zapsáno v historii objednávky."
    case .shift(let deed): Words.czechShift.kept(deed)
    }
  }

  private static let czechFate: @Sendable (ConfirmedOrder.State) -> String = {
    switch $0 {
    case .confirmed, .billed: "objednávka"
    case .cancelled: "zrušena"
    case .replaced: "změněna"
    case .setAside: "odložena"
    }
  }
}
