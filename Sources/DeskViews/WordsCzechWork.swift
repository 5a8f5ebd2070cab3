import Desk
import TextScreen

/// Czech: the end of the call and what lies over the desk.
extension Words {
  static let czechReadBack = ReadBackWords(
    title: "Rekapitulace", total: "Celkem", tax: { "včetně DPH \($0) %" }, delivery: "Dodání",
    receives: "Přebírá", pays: "Platí", signs: "Podepisuje", payment: "Platba",
    collected: "Vyzvednutí", forwarded: "Odeslání",
    above: { "… ještě " + Plural.czech($0, "řádek", "řádky", "řádků") + " …" },
    enterConfirms: "Enter potvrdí, Esc vrátí zpět.", confirming: "Potvrzuji…",
    notAgreed: "zatím nedomluveno")

  static let czechWrapUp = WrapUpWords(
    title: "Po hovoru", howEnded: "Jak hovor skončil?",
    outcome: {
      switch $0 {
      case .orderTaken: "přijata objednávka"
      case .information: "podána informace"
      case .transferred: "přepojeno"
      case .noDeal: "bez dohody"
      case .complaint: "stížnost"
      case .wrongNumber: "omyl"
      case .dropped: "přerušené spojení"
      case .other: "jiné"
      case .abandoned: "ztracený hovor"
      case .unfinished: "nedokončeno"
      case .busy: "obsazeno"
      case .noAnswer: "nikdo to nebere"
      }
    },
    registered: "Co po hovoru zůstává",
    order: { "Objednávka \($0), \($1): u manažera" },
    draft: { "Objednávka \($0) nebyla potvrzena, je odložená" },
    handOff: { name, reason in "Předáno: \(name), \(reason.duty.rawValue)" },
    remarks: {
      Plural.czech(
        $0, "připomínka předána", "připomínky předány", "připomínek předáno")
    },
    nothing: "zatím nic; F9 zapíše připomínku",
    byCaller: "volající zavěsil", byDesk: "ukončeno tady", talked: "hovor",
    keys: "Číslice hovor hned zapíše; nebo ↑ ↓ a Enter.")

  static let czechOverlay = OverlayWords(
    palette: "Příkazy", paletteHint: "Napište část názvu; Enter provede.",
    noCommand: "Takový příkaz tu není.", goods: "Zboží",
    goodsHint: "Název, kód nebo EAN.", code: "Kód", group: "Skupina", stock: "Skladem",
    pack: "Balení", tax: "DPH", barcode: "EAN", certificate: "Certifikát",
    noCertificate: "v evidenci není", prices: "Ceny", promotion: "V akci",
    lastSale: "Naposledy",
    remark: "Připomínka", remarkTopic: "Čeho se týká? Vyberte číslicí.",
    remarkText: "Co zákazník řekl? Enter předá.",
    topic: {
      switch $0 {
      case .quality: "kvalita zboží"
      case .delivery: "dodání"
      case .price: "ceny"
      case .assortment: "sortiment"
      case .service: "obsluha"
      case .payment: "platba"
      case .other: "jiné"
      }
    },
    department: {
      switch $0 {
      case .wholesale: "velkoobchod"
      case .retail: "maloobchod"
      case .regional: "regionální prodej"
      case .finance: "finance"
      case .support: "péče o zákazníky"
      case .warehouse: "sklad"
      case .purchasing: "nákup"
      case .other: "kancelář"
      }
    },
    goesTo: { "dostane: \($0)" }, transfer: "Přepojit volajícího",
    pause: "Pauza: proč? Vyberte číslicí.", callCameIn: "Zvoní telefon",
    callCameInHint: "Číslo z vašeho telefonu; nic, když ho neukazuje. Enter – dál.",
    resume: "Hovor byl přerušen", resumeHint: "Enter pokračuje; nic se neztratilo.",
    resumeHintTorn: "Enter pokračuje. Konec může chybět: zkontrolujte ho.",
    resumeClient: "Zákazník", resumeNumber: "Volající", resumeOrder: "Objednávka",
    unknownCaller: "zatím neznámý", leave: "Opustit pracoviště?",
    leaveFree: "Enter – odejít, Esc – zůstat.",
    leaveOnCall: "Hovor se uchová do příštího spuštění. Enter – odejít, Esc – zůstat.",
    theme: { "Motiv: \($0)" },
    language: {
      switch $0 {
      case .english: "Jazyk: angličtina"
      case .russian: "Jazyk: ruština"
      case .czech: "Jazyk: čeština"
      case .croatian: "Jazyk: chorvatština"
      }
    })

  static let czechHelp = HelpWords(
    title: "Nápověda",
    group: {
      switch $0 {
      case .call: "Hovor"
      case .order: "Objednávka"
      case .office: "Kancelář"
      case .desk: "Pracoviště"
      case .typing: "Psaní a pohyb"
      }
    },
    figures: "Ukazatele",
    formulas: { rules in
      [
        (
          "Úroveň služeb",
          "přijato do \(rules.serviceLevelSeconds) s ÷ (přijato + ztraceno);"
            + " cíl \(rules.serviceLevelTarget) %"
        ),
        ("Čeká", "hovory teď ve frontě a nejdelší čekání z nich"),
        ("!", "před čekáním: déle než \(rules.serviceLevelSeconds) s"),
        ("Hovory, objedn.", "dnes vámi zapsané a potvrzené"),
        ("Dluh", "nezaplacené doklady − dobropisy + nefakturované objednávky"),
        ("Zbývá", "úvěrový limit − dluh − částka otevřené objednávky"),
        ("Po splatnosti", "nezaplaceno \(czechDays(rules.graceDays)) po splatnosti a déle"),
        ("Řádek", "cena hladiny zákazníka × množství, jednou zaokrouhleno"),
        ("DPH", "uvnitř cen: částka × sazba ÷ (100 + sazba)"),
        ("Zpoždění", "dny od poslední objednávky − obvyklé dny zákazníka"),
      ]
    },
    duties: "Povinnosti", duty: czechDuty,
    more: "Další",
    moreLines: [
      "Ctrl+P najde každý příkaz podle názvu; u toho, co teď nejde, řekne proč.",
      "Esc zavře to, co bylo otevřeno naposled, a nic neztratí.",
      "Co obrazovka přijala, je uloženo; · znamená, že je to ještě na cestě.",
      "telefonist --help vypíše příkazy programu; ostatní je v README.",
    ],
    key: englishKey)

  private static let czechDuty: @Sendable (Duty) -> String = {
    switch $0 {
    case .a1: "přijímat hovory zákazníků"
    case .a2: "znát typ zákazníka a jeho manažera"
    case .a3: "nebrat objednávky klíčových a nových"
    case .a4: "klíčové zákazníky k jejich manažerovi"
    case .a5: "nebrat objednávku při dluhu"
    case .a6: "dlužníky k manažerovi nebo na finance"
    case .a7: "s každou objednávkou něco nabídnout"
    case .a8: "radit se sortimentem"
    case .a9: "největší objednávka, která se vejde"
    case .a10: "cenová hladina podle pravidel"
    case .a11: "zeptat se vedoucího, není-li to běžné"
    case .a12: "domluvit dodání a osoby"
    case .a13: "regiony: platba a převzetí"
    case .a14: "zapsat každý hovor"
    case .a15: "nové zákazníky k vedoucímu"
    case .a16: "volat zákazníkům, kteří se odmlčeli"
    case .a17: "hovory, které zadal vedoucí"
    case .a18: "informovat o zboží"
    case .a19: "jiné záležitosti správnému kolegovi"
    case .a20: "předávat připomínky"
    case .a21: "držet se scénáře"
    case .a22: "pomáhat ostatním u telefonu"
    case .a23: "provádět akce"
    case .a24: "zlepšovat se: ukazatele vedle dřívějších"
    case .a25: "výkazy včas"
    case .a26: "mlčenlivost: vidět jen to, co je třeba"
    case .a27: "dobré vztahy v práci"
    case .a28: "pokyny nadřízených"
    case .ar1: "znát rozhodnutí vedení"
    case .ar2: "podávat návrhy"
    case .ar3: "jednat se všemi odděleními"
    case .ar4: "žádat o dokumenty"
    case .ar5: "hlásit nedostatky"
    case .substitution: "zastoupit kolegu"
    case .measure: "hodnocení podle cílů a ukazatelů"
    case .b13: "přijímat objednávky všeho druhu"
    case .b21: "čistit seznamy kontaktů"
    case .b22: "volat se zprávami"
    case .b23: "dělat průzkumy"
    case .b24: "obvolávat seznamy kampaní"
    case .b25: "zapsat důvod odmítnutí"
    case .c1: "pracovat pro více projektů"
    case .c2: "formulář pro každý druh objednávky"
    case .c3: "stav každé objednávky, jiná četa, jiný termín"
    case .c5: "odpovídat na žádosti z webu, chaty a e-maily"
    case .c7: "ukázat výsledky, spočtené dvakrát"
    case .c8: "platit podle schématu za hovor"
    case .c9: "volné dny: žádost, schválení, rozvrh"
    case .b14: "dovést každou stížnost k odpovědi"
    }
  }
}
