internal import Desk
internal import Exchange

extension ExportTexts {
  static let croatian = ExportTexts(
    done: { written, left in
      "Izvezeno narudžbi: \(written)." + (left > 0 ? " Izostavljeno: \(left)." : "")
    },
    incomplete: { "PEPPOL traži više nego što postavke kažu: \($0)" },
    overtaken:
      "Neke je narudžbe u međuvremenu preuzeo drugi izvoz; ništa nije zapisano. Ponovite.",
    gap: {
      switch $0 {
      case .companyName: "nedostaje „companyName“."
      case .endpoint: "nedostaje „company.endpoint“, npr. 0088:4600000000008."
      case .country: "nedostaje „company.country“, npr. CZ."
      case .clientScheme:
        "nedostaje „company.clientScheme“: shema poreznih brojeva kupaca, npr. 9929."
      case .taxNumber(let client): "Kupac \(client) nema OIB, a on mu je adresa."
      case .clientName(let client): "Kupac \(client) nema naziv."
      case .noBuyer(let order):
        "Narudžba \(order): obrazac ne navodi kupca s OIB-om (polje taxNumber)."
      case .noLines(let order): "Narudžba \(order) nema stavki."
      case .negative(let order): "Narudžba \(order) ima iznos manji od nule."
      }
    },
    trouble: {
      switch $0 {
      case .noLibrary(let words):
        "Potrebna je biblioteka libxml2, a nema je (\(words)); instalirajte je."
      case .outOfMemory: "Nema dovoljno memorije za dokument."
      }
    })
}
