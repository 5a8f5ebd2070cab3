internal import Centre
internal import Desk

extension CentreTexts {
  static let croatian = CentreTexts(
    pay: "Plaća",
    part: {
      switch $0 {
      case .base: "Osnovica"
      case .hourly: "Sati"
      case .answered: "Primljeni pozivi"
      case .made: "Upućeni pozivi"
      case .orders: "Narudžbe"
      case .sales: "Udio u prodaji"
      case .bonus(let name): name
      }
    },
    total: "Ukupno", all: "Svi", nobodyWorked: "U tom razdoblju nitko nije imao poziv.",
    code: "Šifra", name: "Ime", partTitle: "Stavka", count: "Količina", sum: "Iznos",
    call: { "Poziv \($0)" }, staffing: "Operateri po satima",
    aim: {
      "\($0.level) % poziva unutar \($0.seconds) s · zauzetost najviše \($0.occupancy) % · "
        + "bez poziva \($0.shrinkage) %"
    },
    noCalls: "U tim tjednima u evidenciji nema dolaznih poziva.", hour: "Sat",
    hoursOfWork: "Sati",
    week: { "Sati rada tjedno: \($0), prema broju poziva: \($1)." },
    formula: "Erlang C: pozivi dolaze nasumce, nitko ne odustaje. CSV ima podatke svih sati.",
    staffingColumns: [
      "Dan", "Sat", "Pozivi", "Obrada, s", "Erlanzi", "Na telefonu", "U rasporedu",
      "Na vrijeme, %", "Zauzetost, %", "Čekanje, s",
    ],
    achievements: "Postignuća", from: "Od",
    achievement: {
      switch $0 {
      case .calls: "Pozivi"
      case .orders: "Narudžbe"
      case .sum: "Iznos"
      case .success: "Uspjeh, %"
      case .handling: "Duljina, s"
      case .rating: "Ocjene, %"
      }
    },
    countsAgree: "Zbrojeno dvaput, po upisniku i po izvješćima: slaže se.",
    ownAgrees: "Vlastita tablica se slaže.",
    figures: "izvješća", ownTable: "vlastita tablica")
}
