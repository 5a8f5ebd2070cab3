/// From the read-back to the confirmed order in the manager's inbox (A12, A14).
extension State {
  /// First the read-back, then, pressed again, the confirmation.
  mutating func confirm(_ effects: inout [Effect]) {
    guard finishDelivery(&effects) else { return }
    if let refusal = refusal(of: .confirm) {
      refuse(refusal)
      return
    }
    guard sale?.focus == .readBack else {
      sale?.focus = .readBack
      return
    }
    sendConfirmation(&effects)
  }

  mutating func obeyInReadBack(_ command: Command, _ effects: inout [Effect]) {
    switch command {
    case .accept: confirm(&effects)
    case .back, .previous: sale?.focus = .entry
    default: break
    }
  }

  private mutating func sendConfirmation(_ effects: inout [Effect]) {
    guard let order = sale?.order, let client = conversation?.card?.client else { return }
    let confirmation = Confirmation(
      client: client.code, total: order.total,
      lines: order.lines.count, gifts: order.gifts.count, moment: moment, by: me.code, at: now)
    let request = keep(.confirm(order.key, confirmation), &effects)
    sale?.focus = .confirming(request)
    awaited = .report(request)
  }

  /// `isCounted`: the day's figures, read from the store, have the order already.
  mutating func confirmed(
    _ key: OrderKey, _ number: String, _ inbox: StaffCode, isCounted: Bool = false
  ) {
    guard var order = sale?.order, order.key == key,
      case .client(var dealing)? = conversation?.party
    else { return }
    order.number = number
    if !isCounted {
      figures.orders += 1
      figures.sum += order.total
    }
    dealing.stage = .sold(order, inboxOf: inbox)
    conversation?.party = .client(dealing)
    if conversation?.isOver == true { conversation?.outcome = .orderTaken }
    notice = .confirmed(number: number, inboxOf: company.member(inbox)?.name ?? inbox)
  }

  /// The store knew better: what it says is shown, and the card is read anew.
  mutating func refused(_ key: OrderKey, _ refusal: Refusal, _ effects: inout [Effect]) {
    guard sale?.order.key == key else { return }
    sale?.focus = .entry
    refuse(refusal)
    if let code = conversation?.card?.client.code {
      awaited = .report(ask(.client(code), &effects))
    }
  }
}
