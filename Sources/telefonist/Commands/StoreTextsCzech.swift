internal import Desk
internal import DeskStore

extension StoreTexts {
  static let czech = StoreTexts(
    isThere: { "\($0) už existuje; uveďte jiný soubor, nebo --force." },
    isMissing: { "Databáze \($0) neexistuje." },
    isNotNew: { "V \($0) už něco je: uveďte nový soubor, nebo prázdnou databázi." },
    auditBroken: "Auditní záznam byl změněn zvenčí: viz „telefonist audit verify“.",
    migrated: { store, before, now in
      switch before {
      case 0: "\(store): vytvořeno; schéma \(now)."
      case now: "\(store) je aktuální; schéma \(now)."
      default: "\(store): převedeno ze schématu \(before) na \(now)."
      }
    },
    copying: "Kopíruji", copied: { "Zkopírováno: \($0)." },
    backedUp: { "Záloha uložena: \($0)." },
    isOpen: { "Nad \($0) se pracuje: nejdřív zavřete všechna pracoviště." },
    restored: { "\($0) je teď taková, jak ji má záloha." },
    kept: { "Dosavadní databáze zůstává jako \($0)." },
    sound: { "\($0) je v pořádku; schéma \($1)." },
    damaged: {
      "\($0) je poškozená: vraťte zálohu příkazem „telefonist store restore SOUBOR“."
    })
}
