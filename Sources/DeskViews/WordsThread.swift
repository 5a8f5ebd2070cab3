import Desk

/// Written conversations (C5).
struct ThreadWords: Sendable {
  let channel: @Sendable (CallChannel) -> String
  let us: String
  /// Of an answer of ours that has not left, or has not left yet.
  let standing: @Sendable (ThreadMessage.Standing) -> String?
  let waits: String
  let hint: String
  let refusal: @Sendable (Refusal) -> String
  let notice: @Sendable (Notice) -> String
}

extension Words {
  var thread: ThreadWords {
    switch language {
    case .english: Self.englishThread
    case .russian: Self.russianThread
    case .czech: Self.czechThread
    case .croatian: Self.croatianThread
    }
  }

  static let englishThread = ThreadWords(
    channel: {
      switch $0 {
      case .telephone: "telephone"
      case .web: "web request"
      case .chat: "chat"
      case .mail: "mail"
      }
    },
    us: "we",
    standing: {
      ["waiting", "sending"].contains($0.rawValue)
        ? "on its way"
        : $0 == .failed ? "! not delivered" : nil
    },
    waits: "What was written is on its way.",
    hint: "Enter sends · ↓ another line · PgUp back · Esc keeps it",
    refusal: {
      $0 == .writtenOnly
        ? "The client writes and is at no telephone."
        : "Nobody writes here: the client is at the telephone."
    },
    notice: {
      switch $0 {
      case .written(let name): sentence("Written again: \(name)")
      case .threadHanded(let name): sentence("The message stands in the inbox: \(name)")
      default: "The answer is on its way."
      }
    })

  static let russianThread = ThreadWords(
    channel: {
      switch $0 {
      case .telephone: "телефон"
      case .web: "с сайта"
      case .chat: "чат"
      case .mail: "почта"
      }
    },
    us: "мы",
    standing: {
      ["waiting", "sending"].contains($0.rawValue)
        ? "отправляется"
        : $0 == .failed ? "! не доставлено" : nil
    },
    waits: "Переписка загружается.",
    hint: "Enter – отправить · ↓ – строка · PgUp – назад · Esc – сохранить",
    refusal: {
      $0 == .writtenOnly
        ? "Клиент пишет, он не у телефона."
        : "Здесь не пишут: клиент у телефона."
    },
    notice: {
      switch $0 {
      case .written(let name): sentence("Снова пишет: \(name)")
      case .threadHanded(let name): sentence("Сообщение во входящих: \(name)")
      default: "Ответ отправляется."
      }
    })

  static let czechThread = ThreadWords(
    channel: {
      switch $0 {
      case .telephone: "telefon"
      case .web: "z webu"
      case .chat: "chat"
      case .mail: "e-mail"
      }
    },
    us: "my",
    standing: {
      ["waiting", "sending"].contains($0.rawValue)
        ? "odesílá se"
        : $0 == .failed ? "! nedoručeno" : nil
    },
    waits: "Zprávy se načítají.",
    hint: "Enter odešle · ↓ další řádek · PgUp zpět · Esc uchová",
    refusal: {
      $0 == .writtenOnly
        ? "Zákazník píše, není u telefonu."
        : "Tady se nepíše: zákazník je u telefonu."
    },
    notice: {
      switch $0 {
      case .written(let name): sentence("Píše znovu: \(name)")
      case .threadHanded(let name): sentence("Zpráva čeká v doručené poště: \(name)")
      default: "Odpověď se odesílá."
      }
    })

  static let croatianThread = ThreadWords(
    channel: {
      switch $0 {
      case .telephone: "telefon"
      case .web: "s weba"
      case .chat: "chat"
      case .mail: "e-pošta"
      }
    },
    us: "mi",
    standing: {
      ["waiting", "sending"].contains($0.rawValue)
        ? "šalje se"
        : $0 == .failed ? "! nije isporučeno" : nil
    },
    waits: "Poruke se učitavaju.",
    hint: "Enter šalje · ↓ novi redak · PgUp natrag · Esc čuva",
    refusal: {
      $0 == .writtenOnly
        ? "Kupac piše i nije na telefonu."
        : "Ovdje se ne piše: kupac je na telefonu."
    },
    notice: {
      switch $0 {
      case .written(let name): sentence("Ponovno piše: \(name)")
      case .threadHanded(let name): sentence("Poruka čeka u pretincu: \(name)")
      default: "Odgovor se šalje."
      }
    })
}
