import Desk

/// Czech: the telephone and the calls that the desk makes.
extension Words {
  static let czechTelephone = TelephoneWords(
    ringing: "ZVONÍ", rings: "Zvoní váš telefon",
    ringsHint: "Zvedněte sluchátko, nebo F2. Karta už je otevřená.",
    mayOrder: "Objednávce nic nebrání.",
    lost: { "! telefon odpojen \($0)" },
    lostHint: "Telefon je nedostupný. Pište dál; F11 ukončí hovor na tomto pracovišti.",
    trouble: {
      switch $0 {
      case .unreachable(let detail): "Telefon: nic neodpovídá (\(detail))."
      case .silent: "Telefon: neodpovídá."
      case .signOnRefused(let detail):
        "Telefon: přihlášení odmítnuto" + (detail.isEmpty ? "." : " (\(detail)).")
      case .rightMissing(let detail): "Telefon: chybí oprávnění (\(detail))."
      case .programMissing(let program): "Telefon: \(program) není nainstalován."
      case .portTaken(let port): "Telefon: na portu \(port) naslouchá jiný program."
      case .unusable(let name): "Telefon: \(name) takto použít nelze."
      case .takenByAnotherDesk: "Telefon: tento softphone má jiné pracoviště."
      }
    },
    alsoRings: "! zvoní", pickedUp: "! hovor přijat", muted: "ZTLUMENO",
    asking: "PTÁM SE",
    askingColleague: { "Vyzvání \($0); volající je přidržen. Esc – zpět k volajícímu." },
    withColleague: { "Na lince je \($0): F4 přepojí volajícího, Esc se k němu vrátí." },
    transferHint: "Enter přepojí hned, Alt+v nejdřív promluví s kolegou.",
    handOverHint: "Enter předá hovor; ↑ ↓ vybírají, komu.",
    notice: {
      switch $0 {
      case .passFailed(let trouble, let name):
        "\(name): \(czechPhoneTrouble(trouble)). Volající čeká dál."
      case .notPickedUp: "Nezvednuto: hovor čeká dál."
      case .pausedElsewhere: "Pauza byla zapnuta z telefonu. F10 ji ukončí."
      case .calledBack: "Pauza byla ukončena z telefonu."
      case .telephoneBack(let seconds):
        "Telefon je zpět po \(czechFormats.span(seconds))."
      default: ""
      }
    })

  static let czechCallOut = CallOutWords(
    calling: "VOLÁM",
    kind: {
      switch $0 {
      case .callBack: "zavolat zpět"
      case .dormant: "odmlčel se"
      case .task: "úkol"
      case .campaign: "kampaň"
      }
    },
    about: { reason, state in
      switch reason {
      case .callBack(let note): return note.isEmpty ? "žádost o zavolání" : note
      case .dormant(let rhythm, let silent):
        return "mlčí \(czechDays(silent)), obvykle " + czechCard.rhythm(rhythm)
      case .task(let question, let head):
        return state.company.name(of: head) + ": " + question
      case .campaign(let contact):
        return state.company.title(of: contact, state.look.language)
      }
    },
    attempt: { "\($0). pokus" }, ringing: "U zákazníka zvoní telefon…",
    byHand: "Vytočte toto číslo na svém telefonu.", whatHappened: "Jak to dopadlo?",
    whatIsHeard: "Číslice řekne, co je slyšet; Esc to vzdá.",
    answered: "přijali",
    trouble: {
      switch $0 {
      case .busy: "je obsazeno"
      case .noAnswer: "nikdo to nebere"
      case .wrongNumber: "číslo není správné"
      }
    },
    putBack: "Esc: nevoláno, zpět do fronty.", givesUp: "Esc: nikdo to nebere.",
    planned: { Plural.czech($0, "hovor v plánu", "hovory v plánu", "hovorů v plánu") },
    nextAt: "nejbližší",
    promise: "Slíbit zavolání", promiseHint: "Hodiny podle vašeho času: 14:30.",
    note: "Co zaznělo?", noteFor: { "Co má vědět \($0)?" },
    noteHint: "Enter hovor zapíše, i beze slov. Esc – zpět.",
    lastTalk: "Posledně", consult: "Zeptat se vedoucího",
    consultHint: "O čem má vedoucí rozhodnout? ↑ ↓ vybírají koho, Enter se zeptá.",
    consultWaits: { "Dotaz vedoucímu čeká \($0)." },
    withdrawalHint: "Enter dotaz stáhne, Esc čeká na odpověď.")
}
