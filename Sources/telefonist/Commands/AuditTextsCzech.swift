internal import Desk
internal import DeskStore

extension AuditTexts {
  static let czech = AuditTexts(
    rows: { "záznamů: \($0)" },
    deed: {
      switch $0 {
      case .cardOpened: "otevření karty"
      case .orderConfirmed: "potvrzení objednávky"
      case .orderChanged: "změna objednávky"
      case .orderCancelled: "zrušení objednávky"
      case .debtLifted: "povolení přes dluh"
      case .debtNotLifted: "zamítnutí přes dluh"
      case .ordersExported: "export objednávek"
      case .rulesLoaded: "načtení cenových pravidel"
      case .projectLoaded: "zavedení nebo ukončení projektu"
      case .booksImported: "import dat"
      case .clientRegistered: "zápis zákazníka"
      case .managerAssigned: "přidělení manažera:"
      case .documentSent: "odeslání dokumentu"
      case .listPrinted: "výpis seznamu"
      case .signedOn: "přihlášení:"
      case .signedOff: "odhlášení:"
      case .pinWrong: "chybný PIN:"
      case .pinSet: "nastavení PIN:"
      case .pinCleared: "zrušení PIN:"
      case .deskLocked: "zamčení pracoviště:"
      case .deskUnlocked: "odemčení pracoviště:"
      case .complaintChanged: "stížnost"
      case .campaignChanged: "změna kampaně"
      case .contactsTaken: "převzetí seznamu kontaktů"
      case .doNotCallChanged: "změna seznamu „nevolat“"
      case .orderWorked: "práce na objednávce"
      case .dayOffChanged: "volný den:"
      }
    }, sound: { "Auditní záznam je v pořádku; záznamů: \($0). Poslední:" },
    fault: {
      switch $0 {
      case .changed(let row): "Záznam \(row) byl změněn."
      case .writtenAnew(let row): "Záznam \(row) byl změněn a jeho otisk spočítán znovu."
      case .missing(let row): "Záznam \(row) byl odstraněn."
      case .added(let row): "Záznam \(row) byl přidán mimo program."
      case .otherThanKnown(let row):
        "Záznam \(row) není ten, který byl poznamenán: on nebo některý před ním je přepsán."
      case .headless: "Údaj o konci auditního záznamu zmizel."
      }
    })
}
