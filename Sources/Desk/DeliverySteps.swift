/// When, where and to whom the goods go (A12), or how a regional client gets and pays them (A13).
extension State {
  /// The form as it is proposed: the next day of delivery, the address and the people of the books.
  func deliveryForm(for card: Card) -> Form {
    let client = card.client
    let day = deliveryDays(for: client).next(from: moment)
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

  func deliveryDays(for client: Client) -> DeliveryDays {
    DeliveryDays(company: company, client: client)
  }

  /// The day and minute at the desk.
  public var moment: Moment { calendar.moment(now) }

  mutating func openDelivery() {
    sale?.offers.step = .choosing
    sale?.focus = .delivery
    sale?.delivery.focus = 0
    moveDayInReach()
  }

  /// The day that was proposed may have passed its cut-off meanwhile.
  private mutating func moveDayInReach() {
    guard let client = conversation?.card?.client, let form = sale?.delivery else { return }
    let days = deliveryDays(for: client)
    let next = days.next(from: moment)
    for place in form.fields.indices {
      if case .day(let day) = form.fields[place].value, !days.isOpen(day, at: moment) {
        sale?.delivery.fields[place].value = .day(next)
      }
    }
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

  /// A day of delivery is one that is still possible (A12).
  private mutating func keepDayInReach(_ command: Command) {
    guard let form = sale?.delivery, case .day(let day)? = form.fields[safe: form.focus]?.value,
      let client = conversation?.card?.client
    else { return }
    let days = deliveryDays(for: client)
    let isBack = command == .move(.left) || command == .type("-")
    let reached = days.nearest(to: day, isBack: isBack, from: moment)
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
