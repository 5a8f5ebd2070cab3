import Desk

/// What the screens say that ask for a PIN, in Croatian.
extension Words {
  static let croatianSignOn = SignOnWords(
    title: "Tko sjedi ovdje?", code: "Šifra", pin: "PIN",
    codeHint: "Vaša šifra zaposlenika, zatim Enter.", pinHint: "Vaš PIN, zatim Enter.",
    keys: "Ctrl+G jezik · Esc natrag · Ctrl+Q izlaz", checking: "Trenutak…",
    wrong: { "Šifra i PIN ne odgovaraju. Pokušajte ponovno za \($0) s." },
    tooSoon: {
      "Prerano nakon pogrešnog PIN-a: nije provjeren. Pokušajte ponovno za \($0) s."
    },
    locked: "Radno mjesto je zaključano", whose: { "\($0) sjedi ovdje." },
    onCall: "Na liniji je poziv.", noCall: "Na liniji nema poziva.",
    waiting: {
      $0 == 0
        ? "Nitko ne čeka."
        : Plural.croatian($0, "pozivatelj čeka.", "pozivatelja čekaju.", "pozivatelja čeka.")
    },
    lockedHint: "Sve ispod ide dalje. Otključavaju vaš PIN i Enter.",
    wrongPin: { "To nije taj PIN. Pokušajte ponovno za \($0) s." },
    noPin: "PIN-a više nema: novi daje voditelj odjela.",
    storeFailed: { "PIN se ne može provjeriti: \(croatian.sentences.storeTrouble($0))" })
}
