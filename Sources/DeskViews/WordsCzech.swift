import Desk

extension Words {
  public static let czech = Words(
    language: .czech, formats: czechFormats, header: czechHeader, queue: czechQueue,
    caller: czechCaller, callOut: czechCallOut, telephone: czechTelephone, card: czechCard,
    barred: czechBarred,
    order: czechOrder,
    offers: czechOffers, advice: czechAdvice, form: czechForm, readBack: czechReadBack,
    wrapUp: czechWrapUp,
    overlay: czechOverlay, help: czechHelp, commands: czechCommands,
    sentences: czechSentences)

  static let czechFormats = Formats(
    decimal: UInt8(ascii: ","), dates: .spaced, behindDay: ". ",
    months: [
      "led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro",
    ],
    weekdays: ["po", "út", "st", "čt", "pá", "so", "ne"],
    piece: "ks", onePiece: "ks", kilogram: "kg", litre: "l")

  static func czechDays(_ count: Int) -> String {
    Plural.czech(count, "den", "dny", "dní")
  }

  static let czechHeader = HeaderWords(
    ready: "PŘIPRAVENO", paused: "PAUZA", answering: "PŘIJÍMÁM", onCall: "HOVOR",
    onHold: "PŘIDRŽENO", transferring: "PŘEPOJUJI", hangingUp: "UKONČUJI", wrapUp: "PO HOVORU",
    waiting: { "čeká \($0)" }, longest: "nejdéle", inTime: { "do \($0) s" },
    answeredInTime: { "přijato do \($0) s" },
    calls: { Plural.czech($0, "hovor", "hovory", "hovorů") },
    orders: { Plural.czech($0, "objednávka", "objednávky", "objednávek") },
    makeLarger: "Zvětšete okno (80×24).")

  static let czechQueue = QueueWords(
    title: "Fronta", nobodyWaits: "Nikdo nečeká.",
    willShow: "Další hovor se tu objeví sám.",
    manual: "Až zazvoní telefon, stiskněte F2 a napište číslo, které ukazuje.",
    paused: "Pauza: hovory k vám nejdou. F10 ji ukončí.",
    next: "další", unknown: "není v evidenci", new: "nový zákazník", withheld: "skryté číslo",
    several: { Plural.czech($0, "zákazník s číslem", "zákazníci s číslem", "zákazníků s číslem") },
    overdue: "PO LHŮTĚ", overLimit: "NAD LIMITEM", noRoom: "LIMIT VYČERPÁN",
    today: "Dnes", serviceLevel: "Úroveň služeb", sum: "Objednáno",
    pauseReason: {
      switch $0 {
      case .meal: "oběd"
      case .rest: "přestávka"
      case .training: "školení"
      case .paperwork: "papíry"
      case .other: "jiné"
      }
    },
    more: { "ještě \($0)" })

  static let czechCaller = CallerWords(
    answering: "Přijímám", whoIsCalling: "Kdo volá?", find: "Najít",
    findHint: "Název, číslice telefonu, DIČ nebo kód. Alt+w – nový zákazník.",
    nobodyFound: "Nikdo se nenašel. Zkuste kratší text, nebo zapište nového: Alt+w.",
    searching: "Hledám…", opening: { "Otevírám kartu: \($0)…" },
    newClient: "Nový zákazník", filing: { "Zapisuji: \($0)…" }, say: "Řekněte",
    saysToBe: { "hlásí se „\($0)“" })

  static let czechCard = CardWords(
    manager: "Manažer", noManager: "zatím žádný: nový zákazník", column: "Hladina",
    debt: "Dluh", room: "Zbývá", last: "Poslední", next: "Ještě", contact: "Kontakt",
    address: "Adresa", of: "z",
    nothingOverdue: "v pořádku", noDebt: "nic nedluží",
    overdue: "PO SPLATNOSTI", overLimit: "NAD LIMITEM", noRoom: "LIMIT VYČERPÁN",
    by: { "už " + czechDays($0) }, lateBy: czechDays, after: "po této objednávce",
    withOrder: "s touto objednávkou",
    noOrders: "zatím bez objednávek",
    lines: { Plural.czech($0, "řádek", "řádky", "řádků") },
    rhythm: czechRhythm, late: { "už +" + czechDays($0) }, toColumn: { "do „\($0)“" },
    extensionMark: "kl.", unbilled: "nefakturováno",
    presence: {
      switch $0 {
      case .present: "na místě"
      case .busy: "telefonuje"
      case .away: "pryč"
      }
    })

  private static let czechRhythm: Counted = {
    $0 == 1 ? "každý den" : ((2...4).contains($0) ? "každé " : "každých ") + czechDays($0)
  }

  static let czechBarred = BarredWords(
    title: "Objednávka teď nejde", transferTo: "Přepojit na",
    nobody: "Nikdo tu není. Nechte vzkaz (F4), nebo slibte zavolat zpět.",
    why: {
      switch $0 {
      case .keyClient: "Klíčový zákazník: objednávku přijímá jen manažer klíčových zákazníků."
      case .newClient: "Nový zákazník bez manažera: nejdřív ho přidělí vedoucí."
      case .debt(.overdue(let sum, let days, let document)):
        "PO SPLATNOSTI \(czechFormats.money(sum)) už \(czechDays(days))"
          + (document.isEmpty ? "." : ", nejstarší doklad \(document).")
      case .debt(.overLimit(let sum)):
        "NAD LIMITEM o \(czechFormats.money(sum))."
      case .debt(.noRoom): "LIMIT VYČERPÁN: nevejde se ani jeden řádek."
      case .otherPurpose: "Volající potřebuje někoho z kolegů."
      }
    },
    part: {
      switch $0 {
      case .ownManager: "vlastní manažer"
      case .otherKeyManager: "manažer klíčových"
      case .headOfWholesale: "vedoucí velkoobchodu"
      case .headOfDepartment: "vedoucí oddělení"
      case .finance: "finance"
      case .colleague: "z kolegů"
      }
    },
    whatNext: "F4 nebo Enter přepojí; ↑ ↓ vybírají.")

  static let czechOrder = OrderWords(
    title: "Objednávka", beginning: "nová",
    lines: { Plural.czech($0, "řádek", "řádky", "řádků") }, tax: { "DPH \($0)" },
    above: { "↑ ještě \($0)" }, below: { "↓ ještě \($0)" },
    empty: "V objednávce zatím nic není.",
    entryHint: "název, kód, EAN nebo kód*množství",
    quantity: "Kolik", outOfStock: "není skladem",
    standIns: { "Došlo: \($0). Místo něj:" },
    nothingFound: "Nic se nenašlo. Napište jinou část názvu; Enter hledá znovu.",
    listClosed: "Enter hledá znovu; ^U smaže řádek.",
    looking: "Hledám…",
    stock: "skladem", pack: { "balení \($0)" }, last: "minule", neverBought: "zatím nekoupeno",
    new: "novinka", special: "akce", still: "Zbývá domluvit", stillLines: "zboží",
    stillOffers: { Plural.czech($0, "nabídka", "nabídky", "nabídek") + " (A7)" },
    stillSum: { "ještě " + czechFormats.wholeMoney($0) + " (A10)" },
    stillDelivery: "dodání (A12)", allAgreed: "Vše je domluveno: F8 – rekapitulace objednávky.",
    saving: "ukládám…", confirmed: "potvrzena",
    inboxOf: { "Objednávku dostane: \($0)" },
    whatNext: "Rozlučte se; F11 ukončí hovor.",
    gift: "dárek", paid: { "platí se \($0)" }, ownColumn: "vlastní hladina",
    from: { "od \($0)" },
    effect: czechEffect, atFloor: "nejnižší možná cena")

  static let czechEffect: @Sendable (Promotion.Effect, Measure) -> String = { effect, measure in
    switch effect {
    case .percent(let percent): "−" + czechFormats.percent(percent)
    case .price(let price):
      czechFormats.money(price) + " za " + czechFormats.name(measure)
    case .bundle(let take, let pay): "\(take) za cenu \(pay)"
    case .gift: "dárek"
    }
  }

  static let czechOffers = OfferWords(
    title: "Nabídky", answered: { "\($0) z \($1)" },
    none: "Už není co nabídnout.", howMuch: "Kolik",
    reason: {
      switch $0 {
      case .new: "novinka"
      case .special: "akce"
      case .usual: "obvyklé"
      case .companion: "k tomu"
      case .popular: "žádané"
      }
    },
    detail: { reason, formats in
      switch reason {
      case .new, .special: nil
      case .usual(let orders, let of, let last):
        "\(orders)× z \(of), \(formats.day(last))"
      case .companion(let good, let percent): "\(percent) % s „\(good)“"
      case .popular(let percent): "bere \(percent) % podobných"
      }
    },
    refusal: {
      switch $0 {
      case .tooDear: "drahé"
      case .hasStock: "má zásobu"
      case .noDemand: "není poptávka"
      case .otherSupplier: "jiný dodavatel"
      case .notNow: "teď ne"
      }
    },
    taken: "bere", why: "Proč ne?")

  static let czechForm = FormWords(
    delivery: "Dodání", regional: "Platba a převzetí", registration: "Nový zákazník",
    label: czechLabel, option: czechOption,
    required: "chybí", keys: "← → vybrat · Tab další pole · Enter v posledním potvrdí vše",
    noDay: "zatím bez dne")

  private static let czechLabel: @Sendable (Form.Name) -> String = {
    switch $0 {
    case .clientName: "Název"
    case .clientKind: "Typ"
    case .phone: "Telefon"
    case .city: "Město"
    case .address: "Adresa"
    case .contact: "Kontakt"
    case .taxNumber: "DIČ"
    case .day: "Den"
    case .window: "Hodiny"
    case .deliveryAddress: "Adresa"
    case .receiver: "Přebírá"
    case .payer: "Platí"
    case .signer: "Podepisuje"
    case .payment: "Platba"
    case .handover: "Zboží"
    case .arrivalDay: "Den příjezdu"
    case .arrivalTime: "Čas příjezdu"
    case .forwarding: "Odeslání"
    case .callDay: "Den"
    case .callTime: "Čas"
    case .callNote: "O čem"
    case .manager: "Manažer"
    case .decision: "Objednávka"
    case .upTo: "Do částky"
    case .answerWords: "Slovy"
    case .taskClient: "Zákazník"
    case .question: "Na co se ptát"
    case .taskOperator: "Kdo zavolá"
    case .absentee: "Kdo chybí"
    case .substitute: "Zastupuje"
    case .firstDay: "Od dne"
    case .lastDay: "Do dne"
    case .promisedSum: "Částka"
    case .audience: "Komu"
    case .noticeText: "Oznámení"
    case .requestKind: "Co"
    case .requestText: "Slovy"
    case .requestHead: "Komu"
    case .requestStanding: "Stav"
    case .documentKind: "Dokument"
    case .documentRoad: "Čím"
    case .documentAddress: "Kam"
    case .complaintAct: "Co dál"
    case .complaintOwner: "Komu"
    case .complaintMail: "E-mail"
    case .workAct: "Co dál"
    case .workCrew: "Četa"
    case .workSlot: "Kdy"
    case .workDay: "Den"
    case .wishWords: "Proč"
    case .wishDecision: "Den"
    }
  }

  private static let czechOption: @Sendable (String) -> String? = {
    switch $0 {
    case "transfer": "převodem"
    case "prepayment": "předem"
    case "cash": "hotově"
    case "collected": "vyzvedne zákazník"
    case "forwarded": "pošleme dopravcem"
    case "allow": "lze přijmout"
    case "refuse": "nelze přijmout"
    case "anybody": "kdo má volno"
    case "everybody": "všem"
    case "proposal": "návrh"
    case "document": "dokument"
    case "shortcoming": "nedostatek"
    case "inWork": "řeší se"
    case "done": "hotovo"
    case "declined": "zamítnuto"
    case "orderForm": "objednávkový list"
    case "priceList": "ceník"
    case "certificate": "certifikát"
    case "fax": "fax"
    case "mail": "e-mail"
    default: nil
    }
  }
}
