/// What must hold in every state but does not: a programmer's mistake, or a duty broken.
public enum Violation: String, Hashable, Sendable {
  /// A3: an order is open for a key client, or for a new one.
  case orderForKeyOrNewClient
  /// A5: an order is open over debt, or confirmed beyond the limit. An open one may be beyond it:
  /// another desk's took the room, or a line went and with it what it had earned.
  case orderOverDebt
  /// A7: confirmed with fewer offers answered than required.
  case confirmedWithoutOffers
  /// A12, A13: confirmed without the delivery agreed in the client's form.
  case confirmedWithoutDelivery
  /// A10: confirmed for less than the smallest sum.
  case confirmedBelowMinimum
  /// A10: the sums are not those of the lines priced anew.
  case totalsWrong
  /// A line is beyond the stock, not positive, or of no whole pieces.
  case lineImpossible
  case linesOutOfOrder
  /// A line has the focus that is not there.
  case focusLost
  /// A selection points behind its list.
  case selectionLost
  /// The call in hand waits in the queue as well, or a call waits twice.
  case callTwice
  case queueOutOfOrder
  /// A1: a call to make is due and not in the queue.
  case callOutForgotten
  /// Keys are kept although nothing is awaited.
  case typeAheadStuck
  /// The desk is locked and nobody could open it.
  case lockedForGood
}

extension State {
  /// Empty in a sound state. Takes time that grows with the order: for tests and debug builds.
  public var violations: [Violation] {
    var found: [Violation] = []
    if awaited == nil, !typeAhead.isEmpty { found.append(.typeAheadStuck) }
    if isLocked, !locking.isOffered { found.append(.lockedForGood) }
    found += queueViolations
    guard let conversation else { return found }
    if case .client(let dealing) = conversation.party {
      switch dealing.stage {
      case .barred(_, let choice):
        if !choice.targets.isEmpty, choice.chosen == nil { found.append(.selectionLost) }
      case .selling(let sale): found += violations(of: sale, for: dealing.card)
      case .sold(let order, _): found += violations(ofSold: order, for: dealing.card)
      }
    }
    return found
  }

  private var queueViolations: [Violation] {
    var found: [Violation] = []
    var ids = queue.compactMap { $0.call?.id }
    if !line.isOrdered, !ids.isEmpty,
      zip(queue, queue.dropFirst()).contains(where: Self.isOutOfOrder)
    {
      found.append(.queueOutOfOrder)
    }
    if case .answering(let entry, _) = work, let call = entry.call { ids.append(call.id) }
    if case .ringing(let ringing) = work, let call = ringing.entry.call { ids.append(call.id) }
    for entry in [line.aside?.entry, line.passing?.entry] {
      if let call = entry?.call { ids.append(call.id) }
    }
    if case .dialling(let dialling) = work { ids.append(dialling.call.id) }
    if planned.contains(where: { $0.due <= now }) { found.append(.callOutForgotten) }
    if let conversation { ids.append(conversation.call.id) }
    if Set(ids).count != ids.count { found.append(.callTwice) }
    if queueSelection != 0, !queue.indices.contains(queueSelection) { found.append(.selectionLost) }
    return found
  }

  private static func isOutOfOrder(_ first: QueueEntry, _ second: QueueEntry) -> Bool {
    guard let other = second.call else { return false }
    guard let one = first.call else { return true }
    return other.since < one.since
  }

  private func violations(of sale: Sale, for card: Card) -> [Violation] {
    var found = violations(of: sale.order)
    let client = card.client
    if client.manager == nil || company.kind(client.kind)?.isKey == true {
      found.append(.orderForKeyOrNewClient)
    }
    let barrier = card.credit.barrier(on: dayOfAnswer, graceDays: company.rules.graceDays)
    if barrier != nil { found.append(.orderOverDebt) }
    if case .line(let id) = sale.focus, sale.order.index(of: id) == nil { found.append(.focusLost) }
    if case .change(let id, _) = sale.entry.step, sale.order.index(of: id) == nil {
      found.append(.focusLost)
    }
    if !sale.offers.offers.isEmpty, sale.offers.chosen == nil { found.append(.selectionLost) }
    let search = sale.entry.search
    if !search.matches.isEmpty, search.chosen == nil { found.append(.selectionLost) }
    return found
  }

  /// What was sound when the call was answered is no mistake after midnight.
  private var dayOfAnswer: Day {
    calendar.day(of: conversation?.answeredAt ?? now)
  }

  private func violations(ofSold order: Order, for card: Card) -> [Violation] {
    var found = violations(of: order)
    let obstacle = ConfirmationCheck.obstacle(
      order: order, client: card.client, credit: card.credit, company: company,
      at: Moment(day: dayOfAnswer, minute: 0))
    switch obstacle {
    case .keyClient, .newClient: found.append(.orderForKeyOrNewClient)
    case .debt, .orderOverLimit: found.append(.orderOverDebt)
    case .offersMissing: found.append(.confirmedWithoutOffers)
    case .deliveryMissing: found.append(.confirmedWithoutDelivery)
    case .belowMinimum: found.append(.confirmedBelowMinimum)
    default: break
    }
    return found
  }

  private func violations(of order: Order) -> [Violation] {
    var found: [Violation] = []
    if !order.isPricedRight { found.append(.totalsWrong) }
    if zip(order.lines, order.lines.dropFirst()).contains(where: { $0.id >= $1.id }) {
      found.append(.linesOutOfOrder)
    }
    for line in order.lines {
      let isCountable = line.quantity.isWhole || !line.good.measure.isWhole
      if line.quantity <= .zero || line.quantity > order.left(of: line.good) || !isCountable {
        found.append(.lineImpossible)
      }
    }
    return found
  }
}
