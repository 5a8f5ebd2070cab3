internal import Desk
internal import DeskStore

extension PinTexts {
  static let croatian = PinTexts(
    oldPin: "Dosadašnji PIN: ", newPin: "Novi PIN: ", again: "Još jednom: ",
    differ: "Upisana su dva različita; ništa nije promijenjeno.",
    wrong: "To nije taj PIN ili je prerano nakon pogrešnoga; ništa nije promijenjeno.",
    whose: "Čiji PIN? Navedite: telefonist pin change ŠIFRA.",
    notAllowed: "Tuđi PIN smije zadati ili ukloniti samo voditelj ili vlasnik baze.",
    set: { "\($0): zadan je novi PIN." },
    cleared: { "\($0): PIN je uklonjen." },
    none: { "\($0): nema PIN-a." },
    fault: {
      switch $0 {
      case .notDigits: "PIN ima samo znamenke."
      case .wrongLength: "PIN ima od 4 do 12 znamenki."
      case .trivial: "Prelako je pogoditi: iste znamenke ili znamenke po redu."
      }
    })
}
