internal import Desk

extension ListTexts {
  static let czech = ListTexts(
    order: "Objednávka", remark: "Připomínka", newClient: "Nový zákazník: přidělit manažera (A15)",
    assigned: "Nový zákazník je teď váš (A15)", by: "zápis:",
    unknownCaller: "neznámý volající", connected: "volající byl přepojen",
    messageOnly: "volající přepojen nebyl", collected: "vyzvedne", forwarded: "odeslání:",
    withheld: "skryté číslo", stock: "skladem", pack: "balení po", outOfStock: "není skladem",
    entries: { czechCount($0, "záznam", "záznamy", "záznamů") },
    calls: { czechCount($0, "hovor", "hovory", "hovorů") },
    people: { "přebírá \($0.receiver) · platí \($0.payer) · podepisuje \($0.signer)" },
    payment: {
      switch $0 {
      case .transfer: "platba převodem"
      case .prepayment: "platba předem"
      case .cash: "platba hotově"
      }
    },
    presence: {
      switch $0 {
      case .present: "na místě"
      case .busy: "telefonuje"
      case .away: "pryč"
      }
    }, nothingFound: { "Žádné zboží s „\($0)“." }, taskResult: "Úkol",
    callBackFailed: "Marné zavolání zpět",
    planned: { czechCount($0, "hovor", "hovory", "hovorů") },
    allowed: { "do \($0) povoleno: \($1)" }, refused: { "zamítnuto: \($0)" },
    unanswered: "zatím bez odpovědi", withdrawn: "dotaz stažen",
    taken: { "\($0): naplánováno " + czechCount($1, "hovor", "hovory", "hovorů") },
    takenBefore: { "\($0): už bylo přijato dřív" },
    state: {
      ["open": "v plánu", "taken": "volá se", "done": "hotovo", "withdrawn": "odvoláno"][$0]
        ?? "bez spojení"
    })

  private static func czechCount(
    _ count: Int, _ one: String, _ few: String, _ other: String
  ) -> String {
    let form = count == 1 ? one : (2...4).contains(count) ? few : other
    return "\(count) \(form)"
  }
}
