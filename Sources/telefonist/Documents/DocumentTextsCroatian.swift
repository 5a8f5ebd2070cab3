internal import Desk

extension DocumentTexts {
  static let croatian = DocumentTexts(
    gap: {
      switch $0 {
      case .orderGone: "Narudžba više ne vrijedi; zatražite narudžbenicu ponovno."
      case .clientGone: "Kupca nema u bazi; za cjenik je potreban."
      case .noGoods: "Nijednog od tih artikala nema u bazi."
      case .noCertificate: "Baza ne poznaje certifikat za ovaj artikl."
      }
    }, noAddress: { "„\($0)“ nije adresa na koju se dokument može poslati." },
    demo: "Ovo je ogledna tvrtka: ništa se ne šalje.",
    noFile: "„documents.mail“ navodi {file}, a ova poruka nema datoteke.",
    notInstalled: { program, key in
      """
      Program „\(program)“ nije instaliran. Instalirajte ga (u Debianu: apt install \
      \(package(program))) ili navedite drugi u config.yaml, pod „\(key)“.
      """
    }, noPDF: { "„\($0)“ nije izradio PDF." },
    tooSlow: { "„\($0)“ radio je dulje od \($1) sekundi i zaustavljen je." },
    status: { "„\($0)“ nije uspio, status \($1)." }, documents: { "dokumenata: \($0)" },
    kind: {
      switch $0 {
      case .orderForm: "narudžba"
      case .priceList: "cjenik"
      case .certificate: "certifikat"
      case .answer: "odgovor na pritužbu"
      }
    },
    road: {
      switch $0 {
      case .fax: "faks"
      case .mail: "e-pošta"
      }
    },
    standing: {
      switch $0 {
      case .waiting: "čeka"
      case .sending: "šalje se"
      case .sent: "poslano"
      case .failed: "nije otišlo"
      }
    })
}
