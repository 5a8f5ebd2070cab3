internal import Desk
internal import Exchange

/// What the export of orders says. A language fills all of it.
struct ExportTexts: Sendable {
  let done: @Sendable (_ written: Int, _ left: Int) -> String
  let incomplete: @Sendable (String) -> String
  let overtaken: String
  let gap: @Sendable (PeppolGap) -> String
  let trouble: @Sendable (XMLTrouble) -> String

  static func of(_ language: Language) -> ExportTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = ExportTexts(
    done: { written, left in
      "Orders written: \(written)." + (left > 0 ? " Left out: \(left)." : "")
    },
    incomplete: { "PEPPOL asks for more than the configuration says: \($0)" },
    overtaken:
      "Another export took some of these orders meanwhile; nothing was written. Try again.",
    gap: {
      switch $0 {
      case .companyName: "“companyName” is missing."
      case .endpoint: "“company.endpoint” is missing, such as 0088:4600000000008."
      case .country: "“company.country” is missing, such as CZ."
      case .clientScheme:
        "“company.clientScheme” is missing: the scheme of clients' tax numbers, such as 9929."
      case .taxNumber(let client): "Client \(client) has no tax number: it is its address."
      case .clientName(let client): "Client \(client) has no name."
      case .noBuyer(let order):
        "Order \(order): its form names no buyer with a tax number (a field taxNumber)."
      case .noLines(let order): "Order \(order) has no lines."
      case .negative(let order): "Order \(order) has a sum below nothing."
      }
    },
    trouble: {
      switch $0 {
      case .noLibrary(let words): "libxml2 is needed and was not found (\(words)); install it."
      case .outOfMemory: "There is not enough memory for the document."
      }
    })

  private static let russian = ExportTexts(
    done: { written, left in
      "Выгружено заказов: \(written)." + (left > 0 ? " Не выгружено: \(left)." : "")
    },
    incomplete: { "Для PEPPOL в настройках не хватает: \($0)" },
    overtaken: "Часть заказов за это время выгрузил кто-то другой; ничего не записано. Повторите.",
    gap: {
      switch $0 {
      case .companyName: "нет «companyName»."
      case .endpoint: "нет «company.endpoint», например 0088:4600000000008."
      case .country: "нет «company.country», например CZ."
      case .clientScheme: "нет «company.clientScheme»: схемы ИНН клиентов, например 9929."
      case .taxNumber(let client): "У клиента \(client) нет ИНН: это его адрес."
      case .clientName(let client): "У клиента \(client) нет названия."
      case .noBuyer(let order):
        "Заказ \(order): в анкете нет покупателя с ИНН (поле taxNumber)."
      case .noLines(let order): "В заказе \(order) нет строк."
      case .negative(let order): "В заказе \(order) есть сумма меньше нуля."
      }
    },
    trouble: {
      switch $0 {
      case .noLibrary(let words): "Нужна библиотека libxml2, её нет (\(words)); установите её."
      case .outOfMemory: "Не хватает памяти для документа."
      }
    })
}
