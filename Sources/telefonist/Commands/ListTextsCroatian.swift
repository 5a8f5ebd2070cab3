internal import Desk

extension ListTexts {
  static let croatian = ListTexts(
    order: "Narudžba", remark: "Primjedba",
    newClient: "Novi kupac: dodijeliti komercijalista (A15)",
    assigned: "Novi kupac sada je vaš (A15)",
    by: "zaprimanje:", unknownCaller: "nepoznati pozivatelj",
    connected: "pozivatelj je prespojen",
    messageOnly: "pozivatelj nije prespojen", collected: "preuzimanje", forwarded: "otprema",
    withheld: "skriven broj", stock: "na zalihi", pack: "u pakiranju",
    outOfStock: "nema na zalihi",
    entries: { "zapisa: \($0)" }, calls: { "poziva: \($0)" },
    people: { "preuzima \($0.receiver) · plaća \($0.payer) · potpisuje \($0.signer)" },
    payment: {
      switch $0 {
      case .transfer: "plaćanje na račun"
      case .prepayment: "plaćanje unaprijed"
      case .cash: "plaćanje gotovinom"
      }
    },
    presence: {
      switch $0 {
      case .present: "na mjestu"
      case .busy: "zauzeto"
      case .away: "nije tu"
      }
    }, nothingFound: { "Nema artikala s „\($0)“." }, taskResult: "Zadatak",
    callBackFailed: "Povratni poziv bez uspjeha", planned: { "poziva: \($0)" },
    allowed: { "dopušteno do \($0): \($1)" }, refused: { "odbijeno: \($0)" },
    unanswered: "još bez odgovora", withdrawn: "operater je povukao pitanje",
    taken: { "\($0): poziva u planu: \($1)" },
    takenBefore: { "\($0): već je preuzeto ranije" },
    state: {
      [
        "open": "predstoji", "taken": "zove se", "done": "obavljeno", "withdrawn": "opozvano",
      ][$0]
        ?? "bez uspjeha"
    })
}
