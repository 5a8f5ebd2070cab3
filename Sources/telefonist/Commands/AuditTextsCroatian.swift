internal import Desk
internal import DeskStore

extension AuditTexts {
  static let croatian = AuditTexts(
    rows: { "zapisa: \($0)" },
    deed: {
      switch $0 {
      case .cardOpened: "otvaranje kartice"
      case .orderConfirmed: "potvrda narudžbe"
      case .orderChanged: "izmjena narudžbe"
      case .orderCancelled: "otkazivanje narudžbe"
      case .debtLifted: "dopuštenje uz dug"
      case .debtNotLifted: "odbijanje uz dug"
      case .ordersExported: "izvoz narudžbi"
      case .rulesLoaded: "učitavanje pravila cijena"
      case .projectLoaded: "uvođenje ili ukidanje projekta"
      case .booksImported: "uvoz podataka"
      case .clientRegistered: "upis kupca"
      case .managerAssigned: "dodjela komercijalista kupcu"
      case .documentSent: "slanje dokumenta"
      case .listPrinted: "ispis popisa"
      case .signedOn: "prijava kao"
      case .signedOff: "odjava kao"
      case .pinWrong: "pogrešan PIN za"
      case .pinSet: "zadavanje PIN-a za"
      case .pinCleared: "uklanjanje PIN-a za"
      case .deskLocked: "zaključavanje mjesta"
      case .deskUnlocked: "otključavanje mjesta"
      case .complaintChanged: "pritužba"
      case .campaignChanged: "promjena kampanje"
      case .contactsTaken: "preuzimanje popisa kontakata"
      case .doNotCallChanged: "promjena popisa „ne zvati”"
      case .orderWorked: "obrada narudžbe"
      case .dayOffChanged: "slobodan dan:"
      }
    }, sound: { "Revizijski trag je cjelovit; zapisa: \($0). Zadnji:" },
    fault: {
      switch $0 {
      case .changed(let row): "Zapis \(row) je izmijenjen."
      case .writtenAnew(let row): "Zapis \(row) je izmijenjen, a njegov sažetak izračunat iznova."
      case .missing(let row): "Zapis \(row) je uklonjen."
      case .added(let row): "Zapis \(row) je dodan mimo programa."
      case .otherThanKnown(let row):
        "Zapis \(row) nije onaj koji je zabilježen: on ili neki prije njega napisan je iznova."
      case .headless: "Nestalo je ono što se čuvalo o kraju traga."
      }
    })
}
