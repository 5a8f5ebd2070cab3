import Desk

/// What a real telephone does by itself, and calls that the desk makes, in Croatian.
extension Words {
  static let croatianTelephone = TelephoneWords(
    ringing: "ZVONI", rings: "Zvoni vaš telefon",
    ringsHint: "Podignite slušalicu ili pritisnite F2. Kartica je već otvorena.",
    mayOrder: "Narudžbu ništa ne priječi.",
    lost: { "! telefon bez veze \($0)" },
    lostHint: "Nema veze s telefonom. Upisujte dalje; F11 ovdje završava poziv.",
    trouble: {
      switch $0 {
      case .unreachable(let detail): "Telefon: ništa se ne javlja (\(detail))."
      case .silent: "Telefon: ne odgovara."
      case .signOnRefused(let detail):
        "Telefon: prijava je odbijena" + (detail.isEmpty ? "." : " (\(detail)).")
      case .rightMissing(let detail): "Telefon: nedostaje pravo (\(detail))."
      case .programMissing(let program): "Telefon: \(program) nije instaliran."
      case .portTaken(let port): "Telefon: na portu \(port) sluša drugi program."
      case .unusable(let name): "Telefon: \(name) se ovakav ne može koristiti."
      case .takenByAnotherDesk: "Telefon: program drži drugo radno mjesto."
      }
    },
    alsoRings: "! zvoni", pickedUp: "! poziv je preuzet", muted: "BEZ ZVUKA",
    asking: "PITAM",
    askingColleague: { "Zvoni kod: \($0); pozivatelj je na čekanju. Esc vraća pozivatelju." },
    withColleague: { "\($0) na liniji: F4 spaja pozivatelja, Esc vraća natrag." },
    transferHint: "Enter prespaja odmah, Alt+v najprije pita.",
    handOverHint: "Enter predaje poziv toj osobi; ↑ ↓ bira.",
    notice: {
      switch $0 {
      case .passFailed(let trouble, let name):
        "\(name): \(croatianPhoneTrouble(trouble)). Pozivatelj čeka dalje."
      case .notPickedUp: "Slušalica nije podignuta: poziv čeka dalje."
      case .pausedElsewhere: "Pauza je uključena s telefona. F10 vas vraća u rad."
      case .calledBack: "Pauza je isključena s telefona."
      case .telephoneBack(let seconds):
        "Veza s telefonom vratila se nakon \(croatianFormats.span(seconds))."
      default: ""
      }
    })

  static let croatianCallOut = CallOutWords(
    calling: "ZOVEM",
    kind: {
      switch $0 {
      case .callBack: "povratni"
      case .dormant: "utihnuo"
      case .task: "zadatak"
      case .campaign: "kampanja"
      }
    },
    about: { reason, state in
      switch reason {
      case .callBack(let note): return note.isEmpty ? "traži povratni poziv" : note
      case .dormant(let rhythm, let silent):
        return "šuti \(croatianDays(silent)), obično " + croatianCard.rhythm(rhythm)
      case .task(let question, let head):
        return state.company.name(of: head) + ": " + question
      case .campaign(let contact):
        return state.company.title(of: contact, state.look.language)
      }
    },
    attempt: { "\($0). poziv" }, ringing: "Kod kupca zvoni…",
    byHand: "Nazovite ovaj broj na svojem telefonu.", whatHappened: "Što se dogodilo?",
    whatIsHeard: "Znamenka kaže što se čuje; Esc odustaje.",
    answered: "netko se javio",
    trouble: {
      switch $0 {
      case .busy: "linija je zauzeta"
      case .noAnswer: "nitko se ne javlja"
      case .wrongNumber: "pogrešan broj"
      }
    },
    putBack: "Esc: nije nazvano, natrag u red.", givesUp: "Esc: nitko se ne javlja.",
    planned: {
      Plural.croatian($0, "poziv u planu", "poziva u planu", "poziva u planu")
    },
    nextAt: "sljedeći",
    promise: "Obećati povratni poziv", promiseHint: "Vrijeme po vašem satu, npr. 14:30.",
    note: "Što je rečeno?", noteFor: { "Što prenijeti: \($0)?" },
    noteHint: "Enter upisuje poziv, i bez riječi. Esc vraća natrag.",
    lastTalk: "Zadnji razgovor", consult: "Upit voditelju",
    consultHint: "O čemu voditelj odlučuje? ↑ ↓ bira koga pitati, Enter pita.",
    consultWaits: { "Pitanje je voditelju poslano prije \($0)." },
    withdrawalHint: "Enter povlači pitanje, Esc čeka odgovor.")
}
