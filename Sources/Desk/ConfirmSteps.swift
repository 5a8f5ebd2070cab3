/// From the read-back to the confirmed order in the manager's inbox (A12, A14).
extension State {
  /// No order is read aloud in less: what confirms sooner is a key held down, in milliseconds.
  static let shortestReadBack = 700
  /// A key held down comes again within this time, in milliseconds.
  static let keyRepeat = 250

  /// First the read-back, then, pressed again, the confirmation (A12).
  mutating func confirm(_ effects: inout [Effect]) {
    guard finishDelivery(&effects) else { return }
    if let refusal = refusalWhenOpen(of: .confirm) {
      refuse(refusal)
      return
    }
    guard sale?.focus == .readBack else {
      openReadBack()
      return
    }
    if isReadBackTooShort {
      putOffConfirmation()
      refuse(.readBackFirst)
      return
    }
    sendConfirmation(&effects)
  }

  mutating func openReadBack() {
    let from = now.advanced(byMilliseconds: Self.shortestReadBack)
    sale?.focus = .readBack
    sale?.confirmableFrom = from
  }

  /// The read-back has not stood long enough to be read. A clock that was set back keeps nobody.
  private var isReadBackTooShort: Bool {
    guard let from = sale?.confirmableFrom else { return false }
    return now < from && from <= now.advanced(byMilliseconds: Self.shortestReadBack)
  }

  /// Each repeat of a key that is held down puts the moment off, so that it never confirms.
  private mutating func putOffConfirmation() {
    let next = now.advanced(byMilliseconds: Self.keyRepeat)
    if let from = sale?.confirmableFrom, from < next { sale?.confirmableFrom = next }
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
    if conversation?.errand != nil {
      formConfirmed(key, number, isCounted: isCounted)
      return
    }
    guard var order = sale?.order, order.key == key,
      case .client(var dealing)? = conversation?.party
    else { return }
    order.number = number
    if !isCounted {
      figures.orders += 1
      figures.sum += order.total
      if let old = order.replaced { uncount(day: old.day, by: old.by, total: old.total) }
    }
    conversation?.sold.removeAll { $0.key == order.replaced?.key }
    conversation?.sold.append(SoldOrder(key: order.key, number: number))
    dealing.stage = .sold(order, inboxOf: inbox)
    conversation?.party = .client(dealing)
    if conversation?.isOver == true { conversation?.outcome = .orderTaken }
    notice = .confirmed(number: number, inboxOf: company.name(of: inbox))
  }

  /// The store knew better: what it says is shown, and the card is read anew.
  mutating func refused(_ key: OrderKey, _ refusal: Refusal, _ effects: inout [Effect]) {
    if formRefused(key, refusal, &effects) { return }
    guard sale?.order.key == key else { return }
    sale?.focus = .entry
    refuse(refusal)
    if let code = conversation?.card?.client.code, refusal.isOfReplacedOrder {
      dropChange(code, &effects)
    } else if let code = conversation?.card?.client.code {
      awaited = .report(ask(.client(code), &effects))
    }
  }
}
