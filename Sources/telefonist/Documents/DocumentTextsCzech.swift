internal import Desk

extension DocumentTexts {
  static let czech = DocumentTexts(
    gap: {
      switch $0 {
      case .orderGone: "Objednávka už neplatí; vyžádejte si objednávkový list znovu."
      case .clientGone: "Zákazník není v evidenci; ceník se bez něj neobejde."
      case .noGoods: "Žádné z tohoto zboží není v evidenci."
      case .noCertificate: "Certifikát tohoto zboží v evidenci není."
      }
    }, noAddress: { "„\($0)“ není adresa, na kterou lze dokument poslat." },
    demo: "Tohle je ukázková firma: nic se neodesílá.",
    noFile: "„documents.mail“ jmenuje {file}, a tento e-mail žádný soubor nemá.",
    notInstalled: { program, key in
      """
      Program „\(program)“ není nainstalován. Nainstalujte ho (v Debianu: apt install \
      \(package(program))), nebo uveďte v config.yaml jiný pod „\(key)“.
      """
    }, noPDF: { "„\($0)“ nevytvořil PDF." },
    tooSlow: { "„\($0)“ trval déle než \($1) s a byl ukončen." },
    status: { "„\($0)“ skončil chybou \($1)." }, documents: { "dokumentů: \($0)" },
    kind: {
      switch $0 {
      case .orderForm: "objednávka"
      case .priceList: "ceník"
      case .certificate: "certifikát"
      case .answer: "odpověď na stížnost"
      }
    },
    road: {
      switch $0 {
      case .fax: "fax"
      case .mail: "e-mail"
      }
    },
    standing: {
      switch $0 {
      case .waiting: "čeká"
      case .sending: "odesílá se"
      case .sent: "odesláno"
      case .failed: "neodesláno"
      }
    })
}
