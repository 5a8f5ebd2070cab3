internal import Desk
internal import Exchange

extension ExportTexts {
  static let czech = ExportTexts(
    done: { written, left in
      "Zapsáno objednávek: \(written)." + (left > 0 ? " Vynecháno: \(left)." : "")
    },
    incomplete: { "PEPPOL potřebuje víc, než je v nastavení: \($0)" },
    overtaken:
      "Část objednávek mezitím převzal jiný export; nic se nezapsalo. Zkuste to znovu.",
    gap: {
      switch $0 {
      case .companyName: "chybí „companyName“."
      case .endpoint: "chybí „company.endpoint“, například 0088:4600000000008."
      case .country: "chybí „company.country“, například CZ."
      case .clientScheme:
        "chybí „company.clientScheme“: schéma DIČ zákazníků, například 9929."
      case .taxNumber(let client): "Zákazník \(client) nemá DIČ: je to jeho adresa."
      case .clientName(let client): "Zákazník \(client) nemá název."
      case .noBuyer(let order):
        "Objednávka \(order): formulář neuvádí kupujícího s DIČ (pole taxNumber)."
      case .noLines(let order): "Objednávka \(order) nemá řádky."
      case .negative(let order): "Objednávka \(order) má částku pod nulou."
      }
    },
    trouble: {
      switch $0 {
      case .noLibrary(let words): "Je třeba libxml2 a není tu (\(words)); nainstalujte ji."
      case .outOfMemory: "Na dokument nestačí paměť."
      }
    })
}
