internal import Desk

extension StoreTexts {
  static let croatian = StoreTexts(
    isThere: { "\($0) već postoji; navedite drugu datoteku ili dodajte --force." },
    isMissing: { "Nema baze \($0)." },
    isNotNew: { "U bazi \($0) već ima podataka: navedite novu datoteku ili praznu bazu." },
    auditBroken: "Revizijski je trag izmijenjen izvana: vidi „telefonist audit verify“.",
    migrated: { store, before, now in
      switch before {
      case 0: "\(store): izrađena; shema \(now)."
      case now: "\(store): nema se što osuvremeniti; shema \(now)."
      default: "\(store): prevedena sa sheme \(before) na \(now)."
      }
    },
    copying: "Kopiram", copied: { "Kopirano u \($0)." },
    backedUp: { "Sigurnosna kopija: \($0)." },
    isOpen: { "Na bazi \($0) otvoreno je radno mjesto: najprije odjavite sva." },
    restored: { "\($0) sada sadrži ono što i kopija." },
    kept: { "Prijašnja baza sačuvana je kao \($0)." },
    sound: { "\($0) je ispravna; shema \($1)." },
    damaged: {
      "\($0) je oštećena: vratite kopiju naredbom „telefonist store restore DATOTEKA“."
    })
}
