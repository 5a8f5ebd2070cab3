internal import Desk

extension DocumentWords {
  static let croatian = DocumentWords(
    point: ",", group: ".", dates: .ordinal,
    orderForm: { "Narudžba br. \($0) od \($1)" },
    priceList: { "Izvadak iz cjenika od \($0)" }, certificate: { "Certifikat: \($0)" },
    complaintAnswer: { "Odgovor na vašu pritužbu br. \($0)" },
    taxNumber: { "OIB \($0)" }, buyer: { "Kupac: \($0)" },
    prices: { "Cijene „\($0)“, \($1), s PDV-om, za jedinicu mjere. Vrijede do \($2)" },
    priceHeadings: ["Šifra", "Artikl", "Pakiranje", "PDV", "Cijena", "Zaliha"],
    orderHeadings: ["Br.", "Šifra", "Artikl", "Količina", "Cijena", "PDV", "Iznos"],
    inStock: "na zalihi", outOfStock: "nema", code: "Šifra", good: "Artikl",
    barcode: "Barkod", certificateNumber: "Certifikat",
    asOf: { "Prema našim podacima na dan \($0)" }, gift: { "\($0) (gratis)" },
    total: { "Ukupno s PDV-om: \($0) \($1)" }, taxOf: { "od toga PDV \($0): \($1)" },
    delivery: "Dostava", receives: "Preuzima", pays: "Plaća", signs: "Potpisuje",
    collected: { "Kupac preuzima: \($0) \($1)" }, forwarded: { "Otprema: \($0)" },
    payment: {
      switch $0 {
      case .transfer: "Plaćanje na račun"
      case .prepayment: "Plaćanje unaprijed"
      case .cash: "Plaćanje gotovinom"
      }
    }, ofSeller: "Za prodavatelja", ofBuyer: "Za kupca",
    signature: "potpis, ime, datum",
    unit: {
      switch $0 {
      case .piece: "kom"
      case .kilogram: "kg"
      case .litre: "l"
      }
    })
}
