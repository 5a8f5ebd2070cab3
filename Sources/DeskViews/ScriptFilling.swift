import Desk

/// Fills a script's placeholders with the call's names and figures. A placeholder that is not
/// known, or has nothing to stand for it, is shown as it is.
struct ScriptFilling {
  private let state: State
  private let words: Words

  init(_ state: State, _ words: Words) {
    self.state = state
    self.words = words
  }

  func text(of moment: ScriptMoment) -> String {
    if let errand = state.conversation?.errand, let desk = state.errandDesk {
      let form = desk.project.form ?? OrderForm([])
      let picture = errand.form?.picture(of: form, in: desk.surroundings)
      return ErrandView.sentence(errand, desk, picture)
    }
    switch moment {
    case .greeting, .whoIsCalling: if let greeting { return greeting }
    default: break
    }
    return fill(state.script.text(moment, state.look.language))
  }

  /// Of a call that is a project's (C1): in its name.
  private var greeting: String? {
    let call: Call? =
      switch state.work {
      case .ringing(let ringing): ringing.entry.call
      case .answering(let entry, _): entry.call
      case .dialling(let dialling): dialling.call
      case .conversation(let conversation): conversation.call
      case .free, .office: nil
      }
    return call.flatMap(state.project(of:)).map { ErrandView.greeting($0, state) }
  }

  func fill(_ text: String) -> String {
    var filled = ""
    var rest = Substring(text)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = rest[rest.index(after: open)..<close]
      let known = value(of: name) ?? String(rest[...close])
      let value = known.allSatisfy(\.isWhitespace) ? "" : known
      filled += value
      rest = rest[rest.index(after: close)...]
      if value.last == ".", rest.first == "." { rest.removeFirst() }
      if value.isEmpty { rest = withoutItsBeginning(rest, isFirst: filled.isEmpty) }
    }
    return filled + rest
  }

  /// What follows a name that is empty, without the comma and the space that went with it; at the
  /// beginning a sentence of its own: a company may have given none.
  private func withoutItsBeginning(_ rest: Substring, isFirst: Bool) -> Substring {
    let sentence = rest.drop { $0 == "," || $0 == " " }
    guard isFirst else { return sentence }
    return Substring(sentence.prefix(1).uppercased() + sentence.dropFirst())
  }

  private func value(of name: Substring) -> String? {
    switch name {
    case "company": state.company.name
    case "operator": state.me.name
    case "target", "reason": transfer(name)
    case "question", "silence": callOut(name)
    case "good", "quantity", "price", "companion", "stock", "certificate": good(name)
    case "number", "lines", "sum", "day", "window", "address", "receiver", "payer", "signer":
      order(name)
    default: client(name)
    }
  }

  private func client(_ name: Substring) -> String? {
    guard let card = state.conversation?.card else {
      return name == "client" ? dialled?.client?.name : nil
    }
    let client = card.client
    let formats = words.formats
    switch name {
    case "client": return client.name
    case "contact": return client.contact.isEmpty ? client.name : client.contact
    case "manager":
      guard let code = client.manager else { return nil }
      return state.company.name(of: code)
    case "debt", "days": return debt(name, of: card)
    case "room":
      return formats.money(card.credit.room - (currentOrder?.total ?? .zero))
    case "rhythm": return card.rhythmDays.map(words.card.rhythm)
    default: return nil
    }
  }

  /// The call that the desk makes, or has made.
  private var dialled: CallOut? {
    if case .dialling(let dialling) = state.work { return dialling.call.callOut }
    return state.conversation?.call.callOut
  }

  private func callOut(_ name: Substring) -> String? {
    switch dialled?.reason {
    case .task(let question, _): name == "question" ? question : nil
    case .callBack(let note): name == "question" ? note : nil
    case .dormant(_, let days): name == "silence" ? words.card.lateBy(days) : nil
    case .campaign, nil: nil
    }
  }

  private func debt(_ name: Substring, of card: Card) -> String? {
    switch barrier(of: card) {
    case .overdue(let sum, let days, _):
      return name == "days" ? words.card.lateBy(days) : words.formats.money(sum)
    case .overLimit(let sum): return name == "days" ? nil : words.formats.money(sum)
    case .noRoom, nil: return name == "days" ? nil : words.formats.money(card.credit.owed)
    }
  }

  /// The debt that bars the order; without a bar, what the order in hand would come to.
  private func barrier(of card: Card) -> DebtBarrier? {
    if case .debt(let barrier) = choice?.1 { return barrier }
    return card.credit.barrier(
      total: currentOrder?.total ?? .zero, on: state.calendar.today,
      graceDays: state.company.rules.graceDays)
  }

  private var currentOrder: Order? {
    guard case .client(let dealing) = state.conversation?.party else { return nil }
    switch dealing.stage {
    case .selling(let sale): return sale.order
    case .sold(let order, _): return order
    case .barred: return nil
    }
  }

  private func order(_ name: Substring) -> String? {
    guard let order = currentOrder else { return nil }
    switch name {
    case "number": return order.number
    case "lines": return words.card.lines(order.lines.count)
    case "sum": return words.formats.money(order.total)
    default: break
    }
    guard case .local(let delivery) = order.delivery else { return nil }
    switch name {
    case "day": return words.formats.weekday(delivery.day)
    case "window": return delivery.window
    case "address": return delivery.address
    case "receiver": return delivery.people.receiver
    case "payer": return delivery.people.payer
    case "signer": return delivery.people.signer
    default: return nil
    }
  }

  private func good(_ name: Substring) -> String? {
    let formats = words.formats
    if case .goods(let search) = state.overlay, let match = search.chosen {
      return lookedUp(match.good, name)
    }
    guard let sale = state.sale else { return nil }
    if sale.focus == .offers, let offer = sale.offers.chosen {
      let good = offer.match.good
      switch name {
      case "good": return good.name
      case "quantity": return formats.quantity(offer.suggested, good.measure)
      case "price":
        return formats.money(sale.order.quote(good, offer.suggested).price)
      default:
        if case .companion(let other, _) = offer.reason { return other }
        return nil
      }
    }
    if name == "good", let standIn = sale.entry.standIn { return standIn.name }
    guard let line = sale.order.lines.last, let price = sale.order.prices.last else { return nil }
    switch name {
    case "good": return line.good.name
    case "quantity": return formats.quantity(line.quantity, line.good.measure)
    case "price": return formats.money(price.price)
    default: return nil
    }
  }

  /// A good that the caller asks about (A18).
  private func lookedUp(_ good: Good, _ name: Substring) -> String? {
    let formats = words.formats
    switch name {
    case "good": return good.name
    case "stock": return formats.quantity(good.stock, good.measure)
    case "certificate": return good.certificate
    case "price":
      let own = state.conversation?.card?.client.column
      let column = own.flatMap { state.company.columnIndex($0) } ?? 0
      return good.prices.indices.contains(column) ? formats.money(good.prices[column]) : nil
    default: return nil
    }
  }

  private func transfer(_ name: Substring) -> String? {
    guard let (target, reason) = choice else { return nil }
    return name == "target" ? target?.member.name : reason.map(words.barred.why)
  }

  /// The colleague under the marker or being called, and why.
  private var choice: (TransferTarget?, RoutingReason?)? {
    guard let conversation = state.conversation else { return nil }
    if let (target, reason) = conversation.goingTo { return (target, reason) }
    if case .transfer(let choice) = state.overlay { return (choice.chosen, nil) }
    if case .client(let dealing) = conversation.party,
      case .barred(let reason, let choice) = dealing.stage
    {
      return (choice.chosen, reason)
    }
    return nil
  }
}
