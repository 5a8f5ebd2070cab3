internal import DeskStore

extension PinTexts {
  static let czech = PinTexts(
    oldPin: "Dosavadní PIN: ", newPin: "Nový PIN: ", again: "Ještě jednou: ",
    differ: "Nejsou stejné; nic se nezměnilo.",
    wrong: "To není ten PIN, nebo přišel příliš brzy po chybném; nic se nezměnilo.",
    whose: "Čí PIN? Uveďte: telefonist pin change KÓD.",
    notAllowed: "Cizí PIN nastavuje a ruší jen vedoucí, nebo vlastník databáze.",
    set: { "\($0): nový PIN platí." },
    cleared: { "\($0): PIN je zrušen." },
    none: { "\($0): žádný PIN není nastaven." },
    fault: {
      switch $0 {
      case .notDigits: "PIN má jen číslice."
      case .wrongLength: "PIN má 4 až 12 číslic."
      case .trivial: "To se snadno uhodne: stejné číslice, nebo číslice po sobě."
      }
    })
}
