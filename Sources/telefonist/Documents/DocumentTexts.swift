internal import Desk

/// What is said of documents outside of the desk, and why one did not leave. A language fills all
/// of it.
struct DocumentTexts: Sendable {
  let gap: @Sendable (DocumentGap) -> String
  let noAddress: @Sendable (String) -> String
  let demo: String
  /// A mail without an attachment has no file to name.
  let noFile: String
  let notInstalled: @Sendable (_ program: String, _ key: String) -> String
  let noPDF: @Sendable (String) -> String
  let tooSlow: @Sendable (_ program: String, _ seconds: Int) -> String
  let status: @Sendable (_ program: String, _ status: Int) -> String
  let documents: Counted
  let kind: @Sendable (OutgoingDocument.Kind) -> String
  let road: @Sendable (OutgoingDocument.Road) -> String
  let standing: @Sendable (DocumentEntry.Standing) -> String

  static func of(_ language: Language) -> DocumentTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = DocumentTexts(
    gap: {
      switch $0 {
      case .orderGone: "The order does not stand any more; ask for the form anew."
      case .clientGone: "The client is not in the books; a price list needs one."
      case .noGoods: "None of the goods is in the books."
      case .noCertificate: "The books know no certificate of this good."
      }
    }, noAddress: { "“\($0)” is no address a document can be sent to." },
    demo: "This is the sample company: nothing is sent.",
    noFile: "“documents.mail” names a {file}, and this mail has none.",
    notInstalled: { program, key in
      """
      “\(program)” is not installed. Install it (on Debian: apt install \(package(program))) or \
      name another program under “\(key)” in config.yaml.
      """
    }, noPDF: { "“\($0)” made no PDF." },
    tooSlow: { "“\($0)” took longer than \($1) seconds and was ended." },
    status: { "“\($0)” failed with status \($1)." },
    documents: { $0 == 1 ? "1 document" : "\($0) documents" },
    kind: {
      switch $0 {
      case .orderForm: "order"
      case .priceList: "price list"
      case .certificate: "certificate"
      case .answer: "answer to complaint"
      }
    },
    road: {
      switch $0 {
      case .fax: "fax"
      case .mail: "mail"
      }
    },
    standing: {
      switch $0 {
      case .waiting: "waiting"
      case .sending: "leaving now"
      case .sent: "sent"
      case .failed: "failed"
      }
    })

  private static let russian = DocumentTexts(
    gap: {
      switch $0 {
      case .orderGone: "Заказ уже не в силе; запросите бланк заново."
      case .clientGone: "Клиента нет в базе; для прайс-листа он нужен."
      case .noGoods: "Ни одного из товаров нет в базе."
      case .noCertificate: "Сертификата этого товара в базе нет."
      }
    }, noAddress: { "«\($0)» – не адрес, на который можно отправить документ." },
    demo: "Это учебная компания: ничего не отправляется.",
    noFile: "В «documents.mail» указан {file}, а в этом письме файла нет.",
    notInstalled: { program, key in
      """
      Программа «\(program)» не установлена. Установите её (в Debian: apt install \
      \(package(program))) или укажите другую в config.yaml, «\(key)».
      """
    }, noPDF: { "«\($0)» не создала PDF." },
    tooSlow: { "«\($0)» работала дольше \($1) секунд и остановлена." },
    status: { "«\($0)»: ошибка \($1)." }, documents: { "документов: \($0)" },
    kind: {
      switch $0 {
      case .orderForm: "заказ"
      case .priceList: "прайс-лист"
      case .certificate: "сертификат"
      case .answer: "ответ на жалобу"
      }
    },
    road: {
      switch $0 {
      case .fax: "факс"
      case .mail: "почта"
      }
    },
    standing: {
      switch $0 {
      case .waiting: "ждёт"
      case .sending: "уходит"
      case .sent: "отправлен"
      case .failed: "не отправлен"
      }
    })

  /// Debian's package of a usual program.
  static func package(_ program: String) -> String {
    ["sendfax": "hylafax-client", "sendmail": "msmtp-mta"][program] ?? program
  }
}
