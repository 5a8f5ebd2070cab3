/// When, where and to whom the goods go (A12), or how a regional client gets and pays them (A13).
extension State {
  /// The form as it is proposed: the next day of delivery, the address and the people of the books.
  func deliveryForm(for card: Card) -> Form {
    let day = nextDeliveryDay(after: calendar.today)
    let client = card.client
    if company.kind(client.kind)?.isRegional == true {
      let payments = RegionalDelivery.Payment.allCases.map(\.rawValue)
      return Form([
        .init(.payment, .choice(options: payments, selected: 0)),
        .init(.handover, .choice(options: ["collected", "forwarded"], selected: 0)),
        .init(.arrivalDay, .day(day)),
        .init(.arrivalTime, .text(TextField(company.rules.deliveryWindows.first ?? ""))),
        .init(.forwarding, .text(TextField(joined(client.city, client.address)))),
      ])
    }
    let people = card.people
    return Form([
      .init(.day, .day(day)),
      .init(.window, .choice(options: company.rules.deliveryWindows, selected: 0)),
      .init(.deliveryAddress, .text(TextField(joined(client.city, client.address)))),
      .init(.receiver, .text(TextField(people?.receiver ?? client.contact))),
      .init(.payer, .text(TextField(people?.payer ?? client.contact))),
      .init(.signer, .text(TextField(people?.signer ?? client.contact))),
    ])
  }

  private func joined(_ city: String, _ address: String) -> String {
    [city, address].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func nextDeliveryDay(after today: Day) -> Day {
    var day = today + 1
    for _ in 0..<7 where company.rules.daysWithoutDelivery.contains(day.weekday) { day = day + 1 }
    return day
  }

  mutating func openDelivery() {
    sale?.offers.step = .choosing
    sale?.focus = .delivery
    sale?.delivery.focus = 0
  }

  mutating func obeyInDelivery(_ command: Command, _ effects: inout [Effect]) {
    if command == .back {
      sale?.focus = .entry
      return
    }
    guard let step = sale?.delivery.obey(command) else { return }
    keepDayInReach(command)
    switch step {
    case .edited: break
    case .missing(let name): refuse(.fieldMissing(name))
    case .filled: agreeDelivery(&effects)
    }
  }

  /// A day of delivery is one still to come, and none on which the company does not deliver.
  private mutating func keepDayInReach(_ command: Command) {
    guard let form = sale?.delivery, case .day(var day)? = form.fields[safe: form.focus]?.value
    else {
      return
    }
    let first = nextDeliveryDay(after: calendar.today)
    let step = command == .move(.left) || command == .type("-") ? -1 : 1
    for _ in 0..<7 where company.rules.daysWithoutDelivery.contains(day.weekday) {
      day = day + step
    }
    let reached = max(first, min(day, calendar.today + 90))
    sale?.delivery.fields[form.focus].value = .day(reached)
  }

  /// All fields are filled: the agreement is kept, and the order goes on.
  private mutating func agreeDelivery(_ effects: inout [Effect]) {
    guard let sale, let delivery = agreed(sale.delivery) else { return }
    if delivery != sale.order.delivery { carryOut(.delivery(delivery), &effects) }
    self.sale?.focus = .entry
  }

  /// F8 in the form agrees on all of it at once.
  mutating func finishDelivery(_ effects: inout [Effect]) -> Bool {
    guard sale?.focus == .delivery, let step = sale?.delivery.finish() else { return true }
    if case .missing(let name) = step {
      refuse(.fieldMissing(name))
      return false
    }
    agreeDelivery(&effects)
    return true
  }

  private func agreed(_ form: Form) -> Delivery? {
    if case .choice(_, let payment)? = form[.payment]?.value,
      case .choice(_, let handover)? = form[.handover]?.value,
      case .day(let day)? = form[.arrivalDay]?.value
    {
      let collected = RegionalDelivery.Handover.collected(
        day: day, time: form[.arrivalTime]?.text ?? "")
      let forwarded = RegionalDelivery.Handover.forwarded(details: form[.forwarding]?.text ?? "")
      return .regional(
        RegionalDelivery(
          payment: RegionalDelivery.Payment.allCases[payment],
          handover: handover == 0 ? collected : forwarded))
    }
    guard case .day(let day)? = form[.day]?.value else { return nil }
    return .local(
      LocalDelivery(
        day: day, window: form[.window]?.text ?? "",
        address: form[.deliveryAddress]?.text ?? "",
        people: People(
          receiver: form[.receiver]?.text ?? "", payer: form[.payer]?.text ?? "",
          signer: form[.signer]?.text ?? "")))
  }
}

extension Array {
  /// The element, or nil behind the end.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
