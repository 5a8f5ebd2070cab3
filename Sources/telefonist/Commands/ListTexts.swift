internal import Desk

/// What the lists of the command line say, beside the screen's own words. A language fills all of
/// it.
typealias Counted = @Sendable (Int) -> String

struct ListTexts: Sendable {
  let order: String
  let remark: String
  let newClient: String
  let assigned: String
  let by: String
  let unknownCaller: String
  let connected: String
  let messageOnly: String
  let collected: String
  let forwarded: String
  let withheld: String
  let stock: String
  let pack: String
  let outOfStock: String
  let entries: @Sendable (Int) -> String
  let calls: @Sendable (Int) -> String
  let people: @Sendable (People) -> String
  let payment: @Sendable (RegionalDelivery.Payment) -> String
  let presence: @Sendable (StaffMember.Presence) -> String
  let nothingFound: @Sendable (String) -> String
  let taskResult: String
  let callBackFailed: String
  let planned: Counted
  let allowed: @Sendable (_ upTo: String, _ name: String) -> String
  let refused: @Sendable (_ name: String) -> String
  let unanswered: String
  let withdrawn: String
  let taken: @Sendable (_ file: String, _ count: Int) -> String
  let takenBefore: @Sendable (String) -> String
  /// open, taken, done, failed.
  let state: @Sendable (String) -> String

  static func of(_ language: Language) -> ListTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = ListTexts(
    order: "Order", remark: "Remark", newClient: "New client: assign a manager (A15)",
    assigned: "A new client of yours (A15)", by: "by",
    unknownCaller: "an unknown caller", connected: "the caller was put through",
    messageOnly: "the caller was not put through", collected: "collects on",
    forwarded: "forwarded by", withheld: "withheld", stock: "in stock", pack: "pack of",
    outOfStock: "out of stock", entries: { $0 == 1 ? "1 entry" : "\($0) entries" },
    calls: { $0 == 1 ? "1 call" : "\($0) calls" },
    people: { "receives \($0.receiver) · pays \($0.payer) · signs \($0.signer)" },
    payment: {
      switch $0 {
      case .transfer: "payment by transfer"
      case .prepayment: "payment in advance"
      case .cash: "payment in cash"
      }
    },
    presence: {
      switch $0 {
      case .present: "present"
      case .busy: "busy"
      case .away: "away"
      }
    }, nothingFound: { "No goods with “\($0)”." }, taskResult: "Task",
    callBackFailed: "Call back in vain", planned: { $0 == 1 ? "1 call" : "\($0) calls" },
    allowed: { "up to \($0) allowed by \($1)" }, refused: { "refused by \($0)" },
    unanswered: "not answered yet", withdrawn: "taken back by the operator",
    taken: { "\($0): \($1 == 1 ? "1 call" : "\($1) calls") planned" },
    takenBefore: { "\($0): was taken in before" },
    state: {
      ["open": "planned", "taken": "being called", "done": "done", "withdrawn": "called off"][$0]
        ?? "not reached"
    })

  private static let russian = ListTexts(
    order: "Заказ", remark: "Замечание", newClient: "Новый клиент: назначить менеджера (A15)",
    assigned: "Новый клиент теперь ваш (A15)",
    by: "принял(а)", unknownCaller: "неизвестный абонент", connected: "звонок переведён",
    messageOnly: "звонок не переведён", collected: "забирает", forwarded: "отправка",
    withheld: "номер скрыт", stock: "в наличии", pack: "в упаковке", outOfStock: "нет в наличии",
    entries: { "записей: \($0)" }, calls: { "звонков: \($0)" },
    people: { "получает \($0.receiver) · платит \($0.payer) · подписывает \($0.signer)" },
    payment: {
      switch $0 {
      case .transfer: "оплата переводом"
      case .prepayment: "предоплата"
      case .cash: "оплата наличными"
      }
    },
    presence: {
      switch $0 {
      case .present: "на месте"
      case .busy: "занят"
      case .away: "нет"
      }
    }, nothingFound: { "Нет товаров с «\($0)»." }, taskResult: "Задание",
    callBackFailed: "Не дозвонились", planned: { "звонков: \($0)" },
    allowed: { "до \($0) разрешил(а) \($1)" }, refused: { "отказ: \($0)" },
    unanswered: "без ответа", withdrawn: "снят оператором",
    taken: { "\($0): запланировано звонков: \($1)" },
    takenBefore: { "\($0): уже принят" },
    state: {
      ["open": "впереди", "taken": "звонят", "done": "сделано", "withdrawn": "отозвано"][$0]
        ?? "не дозвонились"
    })
}
