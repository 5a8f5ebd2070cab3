import Desk

/// What reports say, in Croatian.
extension Words {
  static let croatianFigures = FigureWords(
    unit: {
      switch $0 {
      case .day: "dan"
      case .week: "tjedan"
      case .month: "mjesec"
      }
    },
    name: croatianFigureName,
    column: {
      switch $0 {
      case .calls: "Pozivi"
      case .serviceLevel: "U roku"
      case .averageWait: "Čekanje"
      case .averageHandling: "Obrada"
      case .orders: "Narudž."
      case .linesPerOrder: "Stavki"
      case .acceptance: "Uzeto"
      default: croatianFigureName($0)
      }
    },
    formula: croatianFigureFormula, all: "Svi zajedno", nobody: "Odustali",
    noDepartment: "Više ne rade", now: "sada", average: "prosjek", target: "cilj",
    course: "12 i sada", ofTarget: "od cilja", ofAverage: "od prosjeka",
    offersRefused: "Odbijeno", outcomes: "Ishodi poziva", howCounted: "Kako se računa",
    averageFormula: "zadnjih 12 razdoblja, bez onih u kojima se nije radilo",
    targetFormula: "dnevni × radni dani; ! manje nego što treba do danas",
    report: "Izvještaj", department: "Odjel", code: "Šifra", from: "Od", until: "Do",
    printed: { "ispisano \($0)" },
    several: {
      switch $0 {
      case .day: "dani"
      case .week: "tjedni"
      case .month: "mjeseci"
      }
    },
    reached: "Ostvareno", success: "Uspjeh",
    agrees: "Zbrojeno dvaput, po upisniku i po izvješćima: slaže se.",
    differs: "Upisnik i izvješća se razlikuju, javite voditelju:",
    legend: "+ − više ili manje nego prije · * najbolje · uspjeh: pozivi s narudžbom")

  private static let croatianFigureName: @Sendable (Figure) -> String = {
    switch $0 {
    case .offered: "Pristiglo"
    case .answered: "Odgovoreno"
    case .serviceLevel: "Razina usluge"
    case .averageWait: "Čekanje, ASA"
    case .abandoned: "Odustali"
    case .abandonment: "Udio odustalih"
    case .calls: "Pozivi"
    case .averageHandling: "Obrada, AHT"
    case .made: "Odlazni pozivi"
    case .reached: "Dobiveni"
    case .orders: "Narudžbe"
    case .sum: "Iznos"
    case .averageOrder: "Iznos narudžbe"
    case .lines: "Stavke"
    case .linesPerOrder: "Stavki po nar."
    case .offersMade: "Ponuđeno"
    case .offersTaken: "Uzeto"
    case .acceptance: "Udio uzetoga"
    case .complaints: "Pritužbe"
    case .cancelled: "Otkazano"
    case .complaintsOpen: "Pritužbe otvor."
    case .complaintsLate: "Pritužbe kasne"
    case .complaintsAnswered: "Pritužbe odgov."
    case .complaintsInTime: "od toga u roku"
    case .complaintsReopened: "Ponovno otvorene"
    case .written: "Pisano pristiglo"
    case .writtenAnswered: "Pisano odgovor."
    case .firstAnswer: "Prvi odgovor"
    case .firstAnswerMedian: "Medijan odgovora"
    }
  }

  private static let croatianFigureFormula: @Sendable (Figure, Rules) -> String = {
    figure, rules in
    switch figure {
    case .offered: "pristigli pozivi: odgovoreno + odustali"
    case .answered: "pozivi na koje se netko javio, s onima u tijeku"
    case .serviceLevel: "javljanje u \(rules.serviceLevelSeconds) s ÷ (odgovoreno + odustali)"
    case .averageWait: "čekanje do javljanja (ASA) ÷ odgovoreno"
    case .abandoned: "otišli prije javljanja; ničiji pozivi"
    case .abandonment: "odustali ÷ (odgovoreno + odustali)"
    case .calls: "upisani: i pristigli i odlazni"
    case .averageHandling: "od javljanja do kraja završne obrade (AHT) ÷ razgovori"
    case .made: "pozivi s radnih mjesta, i oni uzaludni"
    case .reached: "odlazni pozivi na koje se netko javio"
    case .orders: "potvrđene tih dana i još na snazi"
    case .sum: "tih narudžbi"
    case .averageOrder: "iznos ÷ narudžbe"
    case .lines: "tih narudžbi, bez gratisa"
    case .linesPerOrder: "stavke ÷ narudžbe"
    case .offersMade: "ponude tih narudžbi na koje je kupac odgovorio"
    case .offersTaken: "od toga prihvaćene"
    case .acceptance: "uzeto ÷ ponuđeno"
    case .complaints: "pozivi upisani kao pritužba"
    case .cancelled: "narudžbe potvrđene tih dana i poslije otkazane"
    case .complaintsOpen: "pritužbe bez odgovora na kraju razdoblja ili sada"
    case .complaintsLate: "od toga one kojima je rok odgovora prošao"
    case .complaintsAnswered: "pritužbe na koje je tih dana odgovoreno"
    case .complaintsInTime: "od toga do dana koji je rečen kupcu"
    case .complaintsReopened: "pritužbe tih dana ponovno otvorene"
    case .written: "chat, e-pošta, upiti s weba: završeni ili čekaju"
    case .writtenAnswered: "od toga oni koji su dobili odgovor"
    case .firstAnswer: "od riječi kupca do prvog odgovora, u prosjeku"
    case .firstAnswerMedian: "polovica odgovora brže; samo za ovo razdoblje"
    }
  }
}
