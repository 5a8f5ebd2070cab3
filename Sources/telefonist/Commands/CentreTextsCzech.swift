internal import Centre
internal import Desk

extension CentreTexts {
  static let czech = CentreTexts(
    pay: "Mzda",
    part: {
      switch $0 {
      case .base: "Základ"
      case .hourly: "Hodiny"
      case .answered: "Přijaté hovory"
      case .made: "Uskutečněné hovory"
      case .orders: "Objednávky"
      case .sales: "Podíl z prodeje"
      case .bonus(let name): name
      }
    },
    total: "Celkem", all: "Všichni", nobodyWorked: "V této době neměl nikdo žádný hovor.",
    code: "Kód", name: "Jméno", partTitle: "Složka", count: "Počet", sum: "Částka",
    call: { "Hovor \($0)" }, staffing: "Operátoři po hodinách",
    aim: {
      "\($0.level) % hovorů do \($0.seconds) s · vytížení nejvýše \($0.occupancy) % · "
        + "bez hovorů \($0.shrinkage) %"
    },
    noCalls: "V těchto týdnech nejsou v záznamech žádné příchozí hovory.", hour: "Hodina",
    hoursOfWork: "Hodiny",
    week: { "Hodin práce za týden: \($0), podle počtu hovorů: \($1)." },
    formula: "Erlang C: hovory přicházejí náhodně, nikdo nezavěsí. CSV má údaje všech hodin.",
    staffingColumns: [
      "Den", "Hodina", "Hovory", "Vyřízení, s", "Erlangy", "U telefonu", "V rozpisu",
      "Včas, %", "Vytížení, %", "Čekání, s",
    ],
    achievements: "Výsledky", from: "Od",
    achievement: {
      switch $0 {
      case .calls: "Hovory"
      case .orders: "Objednávky"
      case .sum: "Částka"
      case .success: "Úspěch, %"
      case .handling: "Délka, s"
      case .rating: "Hodnocení, %"
      }
    },
    countsAgree: "Spočteno dvakrát, z rejstříku a z přehledů: souhlasí.",
    ownAgrees: "Vlastní tabulka souhlasí.",
    figures: "přehledy", ownTable: "vlastní tabulka")
}
