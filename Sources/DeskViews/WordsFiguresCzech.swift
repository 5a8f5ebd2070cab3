import Desk

/// What reports say, in Czech.
extension Words {
  static let czechFigures = FigureWords(
    unit: {
      switch $0 {
      case .day: "den"
      case .week: "týden"
      case .month: "měsíc"
      }
    },
    name: czechFigureName,
    column: {
      switch $0 {
      case .calls: "Hovory"
      case .serviceLevel: "Včas"
      case .averageWait: "ASA"
      case .averageHandling: "AHT"
      case .orders: "Objedn."
      case .linesPerOrder: "Řádků"
      case .acceptance: "Vzato"
      default: czechFigureName($0)
      }
    },
    formula: czechFigureFormula, all: "Všichni dohromady", nobody: "Ztracené hovory",
    noDepartment: "Už tu nepracují", now: "teď", average: "průměr", target: "cíl",
    course: "12 a teď", ofTarget: "z cíle", ofAverage: "z průměru",
    offersRefused: "Odmítnutí", outcomes: "Výsledky hovorů", howCounted: "Jak se počítá",
    averageFormula: "z posledních 12 období, bez těch, kdy se nepracovalo",
    targetFormula: "denní × pracovní dny; ! méně, než má být k dnešku",
    report: "Výkaz", department: "Oddělení", code: "Kód", from: "Od", until: "Do",
    printed: { "vytištěno \($0)" },
    several: {
      switch $0 {
      case .day: "dny"
      case .week: "týdny"
      case .month: "měsíce"
      }
    },
    reached: "Dosaženo", success: "Úspěch",
    agrees: "Spočteno dvakrát, z rejstříku a z přehledů: souhlasí.",
    differs: "Rejstřík a přehledy se liší, řekněte to vedoucímu:",
    legend: "+ − víc nebo míň než předtím · * nejlepší · úspěch: hovory s objednávkou")

  private static let czechFigureName: @Sendable (Figure) -> String = {
    switch $0 {
    case .offered: "Příchozí"
    case .answered: "Přijato"
    case .serviceLevel: "Úroveň služeb"
    case .averageWait: "Čekání, ASA"
    case .abandoned: "Ztraceno"
    case .abandonment: "Ztrátovost"
    case .calls: "Hovory"
    case .averageHandling: "Délka, AHT"
    case .made: "Odchozí"
    case .reached: "Dovoláno"
    case .orders: "Objednávky"
    case .sum: "Částka"
    case .averageOrder: "Ø objednávka"
    case .lines: "Řádky"
    case .linesPerOrder: "Ø řádků"
    case .offersMade: "Nabídnuto"
    case .offersTaken: "Vzato"
    case .acceptance: "Podíl vzatých"
    case .complaints: "Stížnosti"
    case .cancelled: "Zrušeno"
    case .complaintsOpen: "Stíž. otevřené"
    case .complaintsLate: "Stíž. po termínu"
    case .complaintsAnswered: "Stíž. odpověď."
    case .complaintsInTime: "z toho včas"
    case .complaintsReopened: "Znovu otevřené"
    case .written: "Písemně přišlo"
    case .writtenAnswered: "Písemně odpov."
    case .firstAnswer: "První odpověď"
    case .firstAnswerMedian: "Medián odpovědi"
    }
  }

  private static let czechFigureFormula: @Sendable (Figure, Rules) -> String = {
    figure, rules in
    switch figure {
    case .offered: "příchozí hovory: přijato + ztraceno"
    case .answered: "přijaté u telefonů, i ty, které ještě běží"
    case .serviceLevel: "přijato do \(rules.serviceLevelSeconds) s ÷ (přijato + ztraceno)"
    case .averageWait: "čekání přijatých hovorů ÷ přijato"
    case .abandoned: "volající zavěsil před přijetím; ničí hovory"
    case .abandonment: "ztraceno ÷ (přijato + ztraceno)"
    case .calls: "zapsané: příchozí i odchozí"
    case .averageHandling: "od přijetí do konce zápisu ÷ hovory"
    case .made: "hovory zákazníkům, i ty marné"
    case .reached: "z nich ty, které někdo přijal"
    case .orders: "potvrzené v těchto dnech a platné"
    case .sum: "těchto objednávek"
    case .averageOrder: "částka ÷ objednávky"
    case .lines: "těchto objednávek, bez dárků"
    case .linesPerOrder: "řádky ÷ objednávky"
    case .offersMade: "nabídky v těchto objednávkách s odpovědí zákazníka"
    case .offersTaken: "z nich přijaté"
    case .acceptance: "vzato ÷ nabídnuto"
    case .complaints: "hovory zapsané jako stížnost"
    case .cancelled: "potvrzené v těchto dnech a od té doby zrušené"
    case .complaintsOpen: "stížnosti bez odpovědi na konci období, nebo teď"
    case .complaintsLate: "z nich ty, jejichž den odpovědi minul"
    case .complaintsAnswered: "stížnosti, na které se v těchto dnech odpovědělo"
    case .complaintsInTime: "z nich do dne, který byl zákazníkovi řečen"
    case .complaintsReopened: "stížnosti v těchto dnech znovu otevřené"
    case .written: "chaty, e-maily, dotazy z webu: ukončené nebo čekající"
    case .writtenAnswered: "z nich ty, na které přišla odpověď"
    case .firstAnswer: "od slov zákazníka k první odpovědi, v průměru"
    case .firstAnswerMedian: "polovina odpovědí dřív; jen za toto období"
    }
  }
}
