internal import Desk
internal import DeskStore

/// What the commands about PINs say.
struct PinTexts: Sendable {
  let oldPin: String
  let newPin: String
  let again: String
  let differ: String
  let wrong: String
  let whose: String
  let notAllowed: String
  let set: @Sendable (String) -> String
  let cleared: @Sendable (String) -> String
  let none: @Sendable (String) -> String
  let fault: @Sendable (Pin.Fault) -> String

  static func of(_ language: Language) -> PinTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = PinTexts(
    oldPin: "PIN so far: ", newPin: "New PIN: ", again: "Once more: ",
    differ: "These are two different ones; nothing was changed.",
    wrong: "That is not the PIN, or it came too soon after a wrong one; nothing was changed.",
    whose: "Whose PIN? Say “telefonist pin change CODE”.",
    notAllowed: "Only a head, or whoever owns the store, sets and clears the PINs of others.",
    set: { "\($0) signs on with the new PIN." },
    cleared: { "\($0) has no PIN any more." },
    none: { "\($0) has no PIN." },
    fault: {
      switch $0 {
      case .notDigits: "A PIN has digits alone."
      case .wrongLength: "A PIN has 4 to 12 digits."
      case .trivial: "That is too easy to guess: the same digit, or digits that count up or down."
      }
    })

  private static let russian = PinTexts(
    oldPin: "Прежний ПИН: ", newPin: "Новый ПИН: ", again: "Ещё раз: ",
    differ: "Введены разные; ничего не изменено.",
    wrong: "Это не тот ПИН, или слишком рано после неверного; ничего не изменено.",
    whose: "Чей ПИН? Укажите: telefonist pin change КОД.",
    notAllowed: "Задать или снять чужой ПИН может начальник отдела или владелец базы.",
    set: { "\($0): новый ПИН задан." },
    cleared: { "\($0): ПИН снят." },
    none: { "\($0): ПИН не задан." },
    fault: {
      switch $0 {
      case .notDigits: "ПИН состоит только из цифр."
      case .wrongLength: "В ПИН от 4 до 12 цифр."
      case .trivial: "Слишком просто: одинаковые цифры или цифры подряд."
      }
    })
}
