internal import Desk

extension DocumentWords {
  static let czech = DocumentWords(
    point: ",", dates: .spaced, orderForm: { "Objednávka č. \($0) ze dne \($1)" },
    priceList: { "Výpis z ceníku ke dni \($0)" }, certificate: { "Certifikát: \($0)" },
    complaintAnswer: { "Odpověď na vaši stížnost č. \($0)" },
    taxNumber: { "DIČ \($0)" }, buyer: { "Odběratel: \($0)" },
    prices: { "Ceny „\($0)“ v \($1) včetně DPH, za jednotku. Platí do \($2)." },
    priceHeadings: ["Kód", "Zboží", "Balení", "DPH", "Cena", "Sklad"],
    orderHeadings: ["Č.", "Kód", "Zboží", "Množství", "Cena", "DPH", "Částka"],
    inStock: "skladem", outOfStock: "není skladem", code: "Kód", good: "Zboží",
    barcode: "EAN", certificateNumber: "Certifikát",
    asOf: { "Podle naší evidence ke dni \($0)." }, gift: { "\($0) (dárek)" },
    total: { "Celkem včetně DPH: \($0) \($1)" }, taxOf: { "z toho DPH \($0): \($1)" },
    delivery: "Dodání", receives: "Přebírá", pays: "Platí", signs: "Podepisuje",
    collected: { "Odběratel vyzvedne: \($0) \($1)" }, forwarded: { "Odeslání: \($0)" },
    payment: {
      switch $0 {
      case .transfer: "Platba převodem"
      case .prepayment: "Platba předem"
      case .cash: "Platba hotově"
      }
    }, ofSeller: "Za dodavatele", ofBuyer: "Za odběratele",
    signature: "podpis, jméno, datum",
    unit: {
      switch $0 {
      case .piece: "ks"
      case .kilogram: "kg"
      case .litre: "l"
      }
    })
}

extension OrdersCSV {
  static let czech = [
    "Objednávka", "Akce", "Verze", "Datum", "Operátor", "Zákazník", "Název zákazníka", "DIČ",
    "Telefony", "Město", "Kontakt", "Řádek", "Kód", "Zboží", "Množství", "Jednotka", "Cena",
    "Částka", "DPH %", "Dárek", "Částka objednávky", "Měna", "Den dodání", "Hodiny", "Adresa",
    "Přebírá", "Platí", "Podepisuje", "Platba", "Převzetí",
    "Projekt", "Formulář",
  ]
}
