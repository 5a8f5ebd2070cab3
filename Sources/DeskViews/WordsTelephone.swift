import Desk

/// What a real telephone does by itself.
struct TelephoneWords: Sendable {
  /// The operator's state while a call rings here.
  let ringing: String
  let rings: String
  let ringsHint: String
  /// Nothing stands against an order.
  let mayOrder: String
  /// In the header: since when the telephone can't be reached.
  let lost: Named
  let lostHint: String
  let trouble: @Sendable (TelephoneTrouble) -> String
  /// In the header: a call rings while something else is in hand.
  let alsoRings: String
  /// In the header: a call was picked up while another one is in hand.
  let pickedUp: String
  let muted: String
  /// The operator's state while a colleague is asked.
  let asking: String
  let askingColleague: Named
  let withColleague: Named
  let transferHint: String
  let handOverHint: String
  let notice: @Sendable (Notice) -> String
}

extension Words {
  static let englishTelephone = TelephoneWords(
    ringing: "RINGING", rings: "It rings at your telephone",
    ringsHint: "Lift the receiver, or F2. The card is up already.",
    mayOrder: "Nothing stands against an order.",
    lost: { "! telephone lost \($0)" },
    lostHint: "The telephone can't be reached. Go on typing; F11 ends the call on this desk.",
    trouble: {
      switch $0 {
      case .unreachable(let detail): "Telephone: nothing answers (\(detail))."
      case .silent: "Telephone: it doesn't answer."
      case .signOnRefused(let detail):
        "Telephone: signing on was refused" + (detail.isEmpty ? "." : " (\(detail)).")
      case .rightMissing(let detail): "Telephone: a right is missing (\(detail))."
      case .programMissing(let program): "Telephone: \(program) is not installed."
      case .portTaken(let port): "Telephone: another program listens on port \(port)."
      case .unusable(let name): "Telephone: \(name) can't be used as it is."
      case .takenByAnotherDesk: "Telephone: another desk has this softphone."
      }
    },
    alsoRings: "! it rings", pickedUp: "! a call was picked up", muted: "MUTED",
    asking: "ASKING",
    askingColleague: { "Ringing at \($0); the caller is on hold. Esc goes back to the caller." },
    withColleague: { "\($0) is on the line: F4 puts the caller through, Esc goes back." },
    transferHint: "Enter puts the caller through, Alt+v asks the colleague first.",
    handOverHint: "Enter gives the call to this colleague; ↑ ↓ choose.",
    notice: {
      switch $0 {
      case .passFailed(let trouble, let name):
        "\(name): \(englishPhoneTrouble(trouble)). The caller waits on."
      case .notPickedUp: "Not picked up: the call waits on."
      case .pausedElsewhere: "This desk was paused at the telephone. F10 makes you ready."
      case .calledBack: "This desk was made ready at the telephone."
      case .telephoneBack(let seconds):
        "The telephone is back after \(englishFormats.span(seconds))."
      default: ""
      }
    })

  static let russianTelephone = TelephoneWords(
    ringing: "ЗВОНЯТ", rings: "Звонит ваш телефон",
    ringsHint: "Снимите трубку или нажмите F2. Карточка уже открыта.",
    mayOrder: "Заказу ничто не мешает.",
    lost: { "! нет связи \($0)" },
    lostHint: "Нет связи с телефоном. Продолжайте набирать; F11 завершит звонок здесь.",
    trouble: {
      switch $0 {
      case .unreachable(let detail): "Телефон: никто не отвечает (\(detail))."
      case .silent: "Телефон: не отвечает."
      case .signOnRefused(let detail):
        "Телефон: во входе отказано" + (detail.isEmpty ? "." : " (\(detail)).")
      case .rightMissing(let detail): "Телефон: не хватает права (\(detail))."
      case .programMissing(let program): "Телефон: не установлен \(program)."
      case .portTaken(let port): "Телефон: порт \(port) занят другой программой."
      case .unusable(let name): "Телефон: \(name) нельзя использовать как есть."
      case .takenByAnotherDesk: "Телефон: программа занята другим рабочим местом."
      }
    },
    alsoRings: "! звонят", pickedUp: "! принят звонок", muted: "БЕЗ ЗВУКА",
    asking: "СПРАШИВАЮ",
    askingColleague: { "Звоню: \($0); клиент на удержании. Esc – вернуться к клиенту." },
    withColleague: { "\($0) на линии: F4 – соединить с клиентом, Esc – вернуться." },
    transferHint: "Enter – соединить сразу, Alt+v – сначала поговорить.",
    handOverHint: "Enter – передать звонок; ↑ ↓ – выбрать.",
    notice: {
      switch $0 {
      case .passFailed(let trouble, let name):
        "\(name): \(russianPhoneTrouble(trouble)). Клиент ждёт дальше."
      case .notPickedUp: "Трубку не сняли: звонок ждёт дальше."
      case .pausedElsewhere: "Это место поставили на паузу с телефона. F10 – готовность."
      case .calledBack: "Это место сняли с паузы с телефона."
      case .telephoneBack(let seconds):
        "Связь с телефоном вернулась через \(russianFormats.span(seconds))."
      default: ""
      }
    })
}
