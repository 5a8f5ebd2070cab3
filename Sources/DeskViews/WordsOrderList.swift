import Desk

/// The list of confirmed orders and what is said of them.
struct OrderListWords: Sendable {
  let title: String
  let titleOf: Named
  let number: String
  let none: String
  let hint: String
  let hintOfForm: String
  let hintCancelling: @Sendable (_ number: String, _ sum: String) -> String
  let deliveredOn: Named
  let forwarded: String
  /// What became of an order, where it is more than confirmed.
  let state: @Sendable (ConfirmedOrder.State, _ name: String) -> String
  let until: Named
  let tooLate: String
  let changeableUntil: Named
  let changing: String
  let refusal: @Sendable (Refusal) -> String
  let notice: @Sendable (Notice) -> String
}

extension Words {
  var orderList: OrderListWords {
    switch language {
    case .english: Self.englishOrderList
    case .russian: Self.russianOrderList
    case .czech: Self.czechOrderList
    case .croatian: Self.croatianOrderList
    }
  }

  static let englishOrderList = OrderListWords(
    title: "Confirmed orders", titleOf: { "Orders of \($0)" }, number: "Number",
    none: "No orders yet.",
    hint: "Enter copies the lines · c changes · → its state · Del cancels it · Esc",
    hintOfForm: "Enter its state and what was done · c changes · F9 complaint · Del cancels it",
    hintCancelling: { "Cancel order \($0) for \($1)? Enter cancels it, Esc keeps it." },
    deliveredOn: { "for \($0)" }, forwarded: "carrier",
    state: { state, name in
      switch state {
      case .confirmed: "confirmed"
      case .billed: "billed"
      case .cancelled: "cancelled: \(name)"
      case .replaced: "replaced"
      case .setAside: "set aside: \(name)"
      }
    },
    until: { "till \($0)" }, tooLate: "past the cut-off, A12",
    changeableUntil: { "It can be changed or cancelled until \($0): Alt+s." },
    changing: "change",
    refusal: { refusal in
      switch refusal {
      case .changeTooLate(let number, let since):
        "Order \(number) is on its way since \(englishFormats.moment(since)): no change."
      case .orderCancelled(let number): "Order \(number) was cancelled meanwhile."
      case .orderReplaced(let number):
        "Order \(number) was changed meanwhile: see its latest version."
      case .orderBilled(let number): "Order \(number) is billed: it does not change any more."
      case .otherProject(let number):
        "Order \(number) is of another project: it changes in a call of that one."
      default: ""
      }
    },
    notice: { notice in
      switch notice {
      case .orderCopied(let number, let left):
        left.isEmpty
          ? "The lines of order \(number) are copied." : "Copied, without: " + list(left)
      case .changing(let number, let left):
        left.isEmpty
          ? "Order \(number) is open for changes; until F8 the old one stands."
          : "Order \(number) is open, without: " + list(left)
      case .changeGivenUp(let number): "Order \(number) stands as it was."
      case .orderCancelled(let number): "Order \(number) is cancelled."
      default: ""
      }
    })

  static let russianOrderList = OrderListWords(
    title: "Принятые заказы", titleOf: { "Заказы: \($0)" }, number: "Номер",
    none: "Заказов пока нет.",
    hint: "Enter – повторить строки · c – изменить · → что с ним · Del – отменить · Esc",
    hintOfForm: "Enter – что с ним · c – изменить · F9 – жалоба · Del – отменить · Esc",
    hintCancelling: { "Отменить заказ \($0) на \($1)? Enter – отменить, Esc – оставить." },
    deliveredOn: { "на \($0)" }, forwarded: "отправка",
    state: { state, name in
      switch state {
      case .confirmed: "принят"
      case .billed: "проведён"
      case .cancelled: "отменён: \(name)"
      case .replaced: "заменён"
      case .setAside: "отложен: \(name)"
      }
    },
    until: { "до \($0)" }, tooLate: "срок прошёл, A12",
    changeableUntil: { "Изменить или отменить можно до \($0): Alt+s." },
    changing: "изменение",
    refusal: { refusal in
      switch refusal {
      case .changeTooLate(let number, let since):
        "Заказ \(number) уже не изменить: срок был \(russianFormats.moment(since))."
      case .orderCancelled(let number): "Заказ \(number) тем временем отменён."
      case .orderReplaced(let number): "Заказ \(number) тем временем изменён: есть новый."
      case .orderBilled(let number): "Заказ \(number) проведён: его не изменить."
      case .otherProject(let number):
        "Заказ \(number) другого проекта: меняют его в звонке этого проекта."
      default: ""
      }
    },
    notice: { notice in
      switch notice {
      case .orderCopied(let number, let left):
        left.isEmpty ? "Строки заказа \(number) повторены." : "Повторено, кроме: " + list(left)
      case .changing(let number, let left):
        left.isEmpty
          ? "Заказ \(number) открыт для изменений; до F8 в силе прежний."
          : "Заказ \(number) открыт, без: " + list(left)
      case .changeGivenUp(let number): "Заказ \(number) остаётся, как был."
      case .orderCancelled(let number): "Заказ \(number) отменён."
      default: ""
      }
    })

  static func list(_ names: [String]) -> String {
    sentence(names.joined(separator: ", "))
  }
}
