import Desk

extension Words {
  public static let croatian = Words(
    language: .croatian, formats: croatianFormats, header: croatianHeader, queue: croatianQueue,
    caller: croatianCaller, callOut: croatianCallOut, telephone: croatianTelephone,
    card: croatianCard,
    barred: croatianBarred,
    order: croatianOrder,
    offers: croatianOffers, advice: croatianAdvice, form: croatianForm,
    readBack: croatianReadBack,
    wrapUp: croatianWrapUp,
    overlay: croatianOverlay, help: croatianHelp, commands: croatianCommands,
    sentences: croatianSentences)

  static let croatianFormats = Formats(
    decimal: UInt8(ascii: ","), group: .dot, dates: .ordinal, behindDay: ". ",
    months: [
      "sij", "vel", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro",
    ],
    weekdays: ["pon", "uto", "sri", "čet", "pet", "sub", "ned"],
    piece: "kom", onePiece: "kom", kilogram: "kg", litre: "l")

  static func croatianDays(_ count: Int) -> String {
    Plural.croatian(count, "dan", "dana", "dana")
  }

  static let croatianHeader = HeaderWords(
    ready: "SPREMNO", paused: "PAUZA", answering: "JAVLJANJE", onCall: "RAZGOVOR",
    onHold: "NA ČEKANJU", transferring: "PRESPAJANJE", hangingUp: "PREKID VEZE",
    wrapUp: "OBRADA",
    waiting: { Plural.croatian($0, "čeka", "čekaju", "čeka") }, longest: "najdulje",
    inTime: { "u \($0) s" },
    answeredInTime: { "javljanje u \($0) s" },
    calls: { Plural.croatian($0, "poziv", "poziva", "poziva") },
    orders: { Plural.croatian($0, "narudžba", "narudžbe", "narudžbi") },
    makeLarger: "Povećajte prozor (80×24).")

  static let croatianQueue = QueueWords(
    title: "Red čekanja", nobodyWaits: "Nitko ne čeka.",
    willShow: "Sljedeći poziv sam će se pojaviti ovdje.",
    manual: "Kad telefon zazvoni, pritisnite F2 i upišite broj.",
    paused: "Pauza: pozivi vam ne dolaze. F10 vas vraća u rad.",
    next: "sljedeći", unknown: "nije u bazi", new: "novi kupac", withheld: "skriven broj",
    several: { Plural.croatian($0, "kupac, isti broj", "kupca, isti broj", "kupaca, isti broj") },
    overdue: "DOSPJELO", overLimit: "PREKO LIMITA", noRoom: "PUN LIMIT",
    today: "Danas", serviceLevel: "Razina usluge", sum: "Iznos narudžbi",
    pauseReason: {
      switch $0 {
      case .meal: "obrok"
      case .rest: "odmor"
      case .training: "obuka"
      case .paperwork: "papiri"
      case .other: "ostalo"
      }
    },
    more: { "još \($0)" })

  static let croatianCaller = CallerWords(
    answering: "Javljanje", whoIsCalling: "Tko zove?", find: "Traži",
    findHint: "Naziv, znamenke telefona, OIB ili šifra. Alt+w: novi kupac.",
    nobodyFound: "Nema pogodaka. Upišite manje ili unesite novoga kupca: Alt+w.",
    searching: "Tražim…", opening: { "Otvaram karticu: \($0)…" },
    newClient: "Novi kupac", filing: { "Upisujem: \($0)…" }, say: "Recite",
    saysToBe: { "prikazuje se kao „\($0)“" })

  static let croatianCard = CardWords(
    manager: "Vodi", noManager: "još nitko: novi kupac", column: "Cijene", debt: "Dug",
    room: "Slobodno", last: "Zadnja", next: "Još", contact: "Kontakt", address: "Adresa",
    of: "od",
    nothingOverdue: "u redu", noDebt: "bez duga",
    overdue: "DOSPJELO", overLimit: "PREKO LIMITA", noRoom: "PUN LIMIT",
    by: { "prije \($0) dana" }, lateBy: croatianDays, after: "nakon ove narudžbe",
    withOrder: "s ovom narudžbom",
    noOrders: "još nema narudžbi",
    lines: { Plural.croatian($0, "stavka", "stavke", "stavki") },
    rhythm: croatianRhythm, late: { "+" + croatianDays($0) }, toColumn: { "do „\($0)“" },
    extensionMark: "lok.", unbilled: "bez računa",
    presence: {
      switch $0 {
      case .present: "na mjestu"
      case .busy: "na telefonu"
      case .away: "nije tu"
      }
    })

  private static let croatianRhythm: Counted = {
    $0 == 1
      ? "svaki dan" : Plural.croatianForm($0, "svaki ", "svaka ", "svakih ") + croatianDays($0)
  }

  static let croatianBarred = BarredWords(
    title: "Narudžba sada nije moguća", transferTo: "Prespojiti na",
    nobody: "Nikoga nema. Ostavite poruku (F4) ili obećajte povratni poziv.",
    why: {
      switch $0 {
      case .keyClient: "Ključni kupac: narudžbu primaju samo voditelji ključnih kupaca."
      case .newClient: "Novi kupac bez komercijalista: najprije ga dodjeljuje voditelj."
      case .debt(.overdue(let sum, let days, let document)):
        "DOSPJELO \(croatianFormats.money(sum)) prije \(days) dana"
          + (document.isEmpty ? "." : ", najstariji dokument \(document).")
      case .debt(.overLimit(let sum)):
        "PREKO LIMITA za \(croatianFormats.money(sum))."
      case .debt(.noRoom): "PUN LIMIT: više ne stane nijedna stavka."
      case .otherPurpose: "Pozivatelj treba nekoga drugog."
      }
    },
    part: {
      switch $0 {
      case .ownManager: "komercijalist kupca"
      case .otherKeyManager: "voditelj ključnih kupaca"
      case .headOfWholesale: "voditelj veleprodaje"
      case .headOfDepartment: "voditelj odjela"
      case .finance: "financije"
      case .colleague: "zaposlenik"
      }
    },
    whatNext: "F4 ili Enter prespaja; ↑ ↓ bira.")

  static let croatianOrder = OrderWords(
    title: "Narudžba", beginning: "nova",
    lines: { Plural.croatian($0, "stavka", "stavke", "stavki") }, tax: { "PDV \($0)" },
    above: { "↑ još \($0)" }, below: { "↓ još \($0)" },
    empty: "U narudžbi još nema ničega.",
    entryHint: "naziv, šifra, barkod ili šifra*kol.",
    quantity: "Koliko", outOfStock: "nema zalihe",
    standIns: { "Nema više: \($0). Umjesto toga:" },
    nothingFound: "Ništa nije pronađeno. Upišite drugi dio naziva; Enter traži ponovno.",
    listClosed: "Enter traži ponovno; ^U briše upisano.",
    looking: "Tražim…",
    stock: "zaliha", pack: { "pak. \($0)" }, last: "zadnje", neverBought: "još bez kupnje",
    new: "novo", special: "akcija", still: "Još dogovoriti", stillLines: "artikli",
    stillOffers: { Plural.croatian($0, "ponuda", "ponude", "ponuda") + " (A7)" },
    stillSum: { croatianFormats.wholeMoney($0) + " do minimuma (A10)" },
    stillDelivery: "dostava (A12)", allAgreed: "Sve je dogovoreno: F8 – pročitati narudžbu.",
    saving: "spremam…", confirmed: "potvrđena",
    inboxOf: { "U pretincu: \($0)" },
    whatNext: "Oprostite se; F11 završava poziv.",
    gift: "gratis", paid: { "plaća se \($0)" }, ownColumn: "vlastiti stupac",
    from: { "od \($0)" },
    effect: croatianEffect, atFloor: "najniža moguća cijena")

  static let croatianEffect: @Sendable (Promotion.Effect, Measure) -> String = {
    effect, measure in
    switch effect {
    case .percent(let percent): "−" + croatianFormats.percent(percent)
    case .price(let price):
      "po " + croatianFormats.money(price) + " za " + croatianFormats.name(measure)
    case .bundle(let take, let pay): "\(take) po cijeni \(pay)"
    case .gift: "gratis"
    }
  }

  static let croatianOffers = OfferWords(
    title: "Ponude", answered: { "odgovoreno \($0) od \($1)" },
    none: "Nema više što ponuditi.", howMuch: "Koliko",
    reason: {
      switch $0 {
      case .new: "novo"
      case .special: "akcija"
      case .usual: "obično"
      case .companion: "uz to"
      case .popular: "traženo"
      }
    },
    detail: { reason, formats in
      switch reason {
      case .new, .special: nil
      case .usual(let orders, let of, let last):
        "\(orders) od \(of) puta, \(formats.day(last))"
      case .companion(let good, let percent): "\(percent) % uz „\(good)“"
      case .popular(let percent): "\(percent) % takvih kupaca"
      }
    },
    refusal: {
      switch $0 {
      case .tooDear: "preskupo"
      case .hasStock: "ima zalihu"
      case .noDemand: "nema potražnje"
      case .otherSupplier: "drugi dobavljač"
      case .notNow: "ne sada"
      }
    },
    taken: "uzima", why: "Zašto ne?")
}
