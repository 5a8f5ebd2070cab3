import Desk

/// What the screens say that ask for a PIN.
struct SignOnWords: Sendable {
  let title: String
  let code: String
  let pin: String
  let codeHint: String
  let pinHint: String
  /// Below, in the dim: how to leave.
  let keys: String
  let checking: String
  /// A wrong code or PIN: which of them is not said.
  let wrong: Counted
  let tooSoon: Counted
  let locked: String
  let whose: Named
  let onCall: String
  let noCall: String
  let waiting: Counted
  let lockedHint: String
  let wrongPin: Counted
  let noPin: String
  let storeFailed: @Sendable (StoreTrouble.Kind) -> String
}

extension Words {
  static let englishSignOn = SignOnWords(
    title: "Who sits here?", code: "Code", pin: "PIN",
    codeHint: "Your code on the staff, then Enter.", pinHint: "Your PIN, then Enter.",
    keys: "Ctrl+G language · Esc back · Ctrl+Q leave", checking: "One moment…",
    wrong: { "Code and PIN don't go together. Try again in \($0) s." },
    tooSoon: { "Too soon after a wrong PIN: it was not looked at. Try again in \($0) s." },
    locked: "This desk is locked", whose: { "\($0) sits here." },
    onCall: "A call is on the line.", noCall: "No call is on the line.",
    waiting: { $0 == 0 ? "Nobody waits." : Plural.english($0, "caller waits.", "callers wait.") },
    lockedHint: "Everything goes on below. Your PIN and Enter open it.",
    wrongPin: { "That is not the PIN. Try again in \($0) s." },
    noPin: "There is no PIN any more: the head of the department gives a new one.",
    storeFailed: { "The PIN can't be compared: \(english.sentences.storeTrouble($0))" })

  static let russianSignOn = SignOnWords(
    title: "Кто за этим местом?", code: "Код", pin: "ПИН",
    codeHint: "Ваш код сотрудника и Enter.", pinHint: "Ваш ПИН и Enter.",
    keys: "Ctrl+G язык · Esc назад · Ctrl+Q выход", checking: "Секунду…",
    wrong: { "Код и ПИН не подходят. Повторите через \($0) с." },
    tooSoon: { "Слишком рано после неверного ПИН: он не проверен. Повторите через \($0) с." },
    locked: "Место заблокировано", whose: { "За этим местом \($0)." },
    onCall: "На линии звонок.", noCall: "На линии никого.",
    waiting: {
      $0 == 0
        ? "Никто не ждёт."
        : Plural.russian($0, "звонок ждёт.", "звонка ждут.", "звонков ждут.")
    },
    lockedHint: "Всё идёт своим чередом. Откроют ваш ПИН и Enter.",
    wrongPin: { "Это не тот ПИН. Повторите через \($0) с." },
    noPin: "ПИН больше нет: новый даст начальник отдела.",
    storeFailed: { "Проверить ПИН не удаётся: \(russian.sentences.storeTrouble($0))" })

  var signOn: SignOnWords {
    switch language {
    case .english: Self.englishSignOn
    case .russian: Self.russianSignOn
    case .czech: Self.czechSignOn
    case .croatian: Self.croatianSignOn
    }
  }
}
