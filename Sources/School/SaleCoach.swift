internal import Desk

/// The next key while an order is open.
struct SaleCoach {
  let state: State
  let dealing: Dealing
  let sale: Sale
  let heard: Overheard

  init(_ state: State, _ dealing: Dealing, _ sale: Sale, _ heard: Overheard) {
    self.state = state
    self.dealing = dealing
    self.sale = sale
    self.heard = heard
  }

  var hint: Hint? {
    if let hint = standInHint ?? soldOutHint { return hint }
    if let line = difference { return noting(line) }
    if !heard.isAll { return asking(.say, .askMore) }
    guard !sale.order.lines.isEmpty else { return Hint(.endCall, .leave) }
    return offerHint ?? deliveryHint ?? readBackHint
  }

  /// A good that is out: the caller is asked what instead (A8).
  private var standInHint: Hint? {
    guard let good = sale.entry.standIn else { return nil }
    let isSettled = heard.wanted.contains { $0.good == good.code && $0.quantity == .zero }
    return isSettled ? Hint(.back, .outOfStock) : Hint(.say, .outOfStock)
  }

  /// A good on the order has run out meanwhile, which the confirmation has told: it is looked up
  /// anew, and the caller is asked.
  private var soldOutHint: Hint? {
    guard sale.focus == .entry, case .search = sale.entry.step else { return nil }
    let typed = sale.entry.search.field.text
    if !typed.isEmpty {
      let line = sale.order.lines.first { typed == $0.good.code + "*1" }
      guard let line else { return nil }
      let isSettled = heard.wanted.contains { $0.good == line.good.code && $0.quantity == .zero }
      return Hint(isSettled ? .clearField : .accept, .outOfStock)
    }
    let short: Good? =
      switch state.notice {
      case .refused(.stockShort(let good, _)), .refused(.outOfStock(let good)): good
      default: nil
      }
    guard let short, sale.order.lines.contains(where: { $0.good.code == short.code }) else {
      return nil
    }
    return Hint(.type(short.code + "*1"), .outOfStock)
  }

  // MARK: Lines

  /// A good that stands otherwise on the order than it was wanted: while the caller goes on, the
  /// one named last, at the end any of them, the last one first.
  private var difference: SpokenLine? {
    let wanted = heard.isAll ? heard.wanted[...] : heard.wanted.suffix(1)
    // Goods named behind one that is typed and does not fit were tried before it.
    let tried = wanted.firstIndex { typed?.code == $0.good && isBeyondReach($0) } ?? wanted.endIndex
    return wanted.indices.last { place in
      let line = wanted[place]
      guard let standing = sale.order.lines.first(where: { $0.good.code == line.good }) else {
        return line.quantity > .zero && place < tried && !isBeyondReach(line)
      }
      return standing.quantity != line.quantity && !isCut(standing, wanted: line.quantity)
    }.map { wanted[$0] }
  }

  /// The good whose code stands in the line where goods are typed, once it was found.
  private var typed: Good? {
    let code = sale.entry.search.field.text.prefix { $0 != "*" }
    return sale.entry.search.matches.map(\.good).first { $0.code == code }
  }

  /// Less than wanted stands on the order, since no more fits under the limit or is in stock (A5).
  private func isCut(_ line: OrderLine, wanted: Quantity) -> Bool {
    guard line.quantity < wanted else { return false }
    let more = wanted - line.quantity
    return fitting(more, of: line.good) < more || sale.order.left(of: line.good) < more
  }

  /// Nothing of it fits.
  private func isBeyondReach(_ line: SpokenLine) -> Bool {
    guard let good = good(line.good) else { return false }
    return fitting(line.quantity, of: good) == .zero
  }

  /// A good that was searched for or offered: before that its price is not known.
  private func good(_ code: GoodCode) -> Good? {
    (sale.entry.search.matches + sale.offers.offers.map(\.match)).map(\.good)
      .first { $0.code == code }
  }

  /// As much as the limit leaves room for, in whole measures where no less is sold.
  private func fitting(_ quantity: Quantity, of good: Good) -> Quantity {
    guard let price = price(of: good), price > .zero else { return quantity }
    let (most, overflow) = max(0, room.minor).multipliedReportingOverflow(by: 1000)
    guard !overflow else { return quantity }
    let fits = most / price.minor
    let whole = good.measure.isWhole ? fits / 1000 * 1000 : fits
    return min(quantity, Quantity(thousandths: whole))
  }

  private var room: Money { dealing.card.credit.room - sale.order.total }

  private func price(of good: Good) -> Money? {
    state.company.columnIndex(dealing.card.client.column).flatMap { good.prices[safe: $0] }
  }

  private func noting(_ line: SpokenLine) -> Hint? {
    if let standing = sale.order.lines.first(where: { $0.good.code == line.good }) {
      return changing(standing, to: line.quantity)
    }
    guard sale.focus == .entry else { return Hint(.back, .takeDown) }
    switch sale.entry.step {
    case .search:
      let amount = fitting(line)
      let text = line.good + "*" + amount.typed
      guard sale.entry.search.field.text == text else {
        return typing(text, into: sale.entry.search.field, .takeDown)
      }
      return Hint(.accept, .takeDown)
    case .quantity, .change: return Hint(.back, .takeDown)
    }
  }

  /// What was refused for the limit or the stock is tried with what fits.
  private func fitting(_ line: SpokenLine) -> Quantity {
    guard let good = good(line.good) else { return line.quantity }
    let left = sale.order.left(of: good)
    let wanted = left > .zero ? min(left, line.quantity) : line.quantity
    let fits = fitting(wanted, of: good)
    return fits > .zero ? fits : line.quantity
  }

  private func changing(_ line: OrderLine, to quantity: Quantity) -> Hint? {
    switch sale.focus {
    case .line(line.id):
      if quantity == .zero { return Hint(.eraseForward, .takeDown) }
      guard case .change(line.id, let field) = sale.entry.step else {
        return Hint(.accept, .takeDown)
      }
      return typing(quantity.typed, into: field, .takeDown)
    case .line(let other):
      let places = sale.order.lines.map(\.id)
      let here = places.firstIndex(of: other) ?? 0
      let there = places.firstIndex(of: line.id) ?? 0
      return Hint(.move(there > here ? .down : .up), .takeDown)
    case .entry:
      if !sale.entry.search.field.isEmpty { return Hint(.clearField, .takeDown) }
      return Hint(.move(.up), .takeDown)
    default: return Hint(.back, .takeDown)
    }
  }

  /// Something is said from the line where goods are typed.
  private func asking(_ command: Command, _ need: Hint.Need) -> Hint? {
    switch sale.focus {
    case .entry:
      if case .search = sale.entry.step {
        // What did not fit stays there: by it one knows that nothing more of it fits.
        return Hint(command, need)
      }
      return Hint(.back, need)
    case .line: return Hint(command, need)
    default: return Hint(.back, need)
    }
  }

  // MARK: Offers

  /// One after another until enough are answered, aloud and on the screen (A7); of each kind one,
  /// and a fourth and fifth where the client has taken none (A8).
  private var offerHint: Hint? {
    guard !hasOfferedEnough, let offer = nextOffer else { return nil }
    let code = offer.match.good.code
    guard sale.focus == .offers else {
      return sale.focus == .entry || isOnLine ? Hint(.next, .offer) : Hint(.back, .offer)
    }
    if sale.offers.chosen != offer {
      guard case .choosing = sale.offers.step else { return Hint(.back, .offer) }
      let there = sale.offers.offers.firstIndex(of: offer) ?? 0
      return Hint(.move(there > sale.offers.selection ? .down : .up), .offer)
    }
    guard let verdict = heard.verdicts[code] else { return Hint(.say, .offer) }
    switch (noted(verdict, of: offer), sale.offers.step) {
    case (.accepted, .choosing): return Hint(.takeOffer, .noteVerdict)
    case (.refused, .choosing): return Hint(.refuseOffer, .noteVerdict)
    case (.accepted(let quantity), .accepting(let field)):
      return typing(quantity.typed, into: field, .noteVerdict)
    case (.refused(let reason), .refusing):
      let place = (OfferRefusal.allCases.firstIndex(of: reason) ?? 0) + 1
      return Hint(.type("\(place)"), .noteVerdict)
    default: return Hint(.back, .noteVerdict)
    }
  }

  private var hasOfferedEnough: Bool {
    let answers = sale.order.answers
    let required = state.company.rules.offersRequired
    return answers.count >= required && (answers.contains(where: \.isTaken) || answers.count >= 5)
  }

  /// One that was spoken of and not noted yet; else the best of a kind that was not offered, else
  /// the best.
  private var nextOffer: Offer? {
    let offers = sale.offers.offers
    let open = offers.first { heard.verdicts[$0.match.good.code] != nil }
    let offered = Set(sale.order.answers.map(\.reason.moment))
    return open ?? offers.first { !offered.contains($0.reason.moment) } ?? offers.first
  }

  /// What the client takes, as far as it fits.
  private func noted(
    _ verdict: OfferAnswer.Verdict, of offer: Offer
  ) -> OfferAnswer.Verdict {
    guard case .accepted(let quantity) = verdict else { return verdict }
    let good = offer.match.good
    let fits = fitting(min(quantity, sale.order.left(of: good)), of: good)
    return fits > .zero ? .accepted(fits) : .refused(.notNow)
  }

  private var isOnLine: Bool { if case .line = sale.focus { true } else { false } }

  // MARK: Delivery and read-back

  private var isRegional: Bool { sale.delivery[.payment] != nil }

  /// Asked, dictated and written down (A12, A13).
  private var deliveryHint: Hint? {
    let isAsked = heard.said.contains(isRegional ? .regional : .delivery)
    if isAsked, sale.focus != .delivery, isDeliveryRight { return nil }
    guard sale.focus == .delivery else { return Hint(.delivery, .agree) }
    guard isAsked else { return Hint(.say, .agree) }
    guard let field = sale.delivery.fields[safe: sale.delivery.focus] else { return nil }
    if let hint = filling(field, from: heard.details, .noteDelivery) { return hint }
    return Hint(.accept, .noteDelivery)
  }

  private var isDeliveryRight: Bool {
    guard let delivery = sale.order.delivery else { return false }
    return heard.details.allSatisfy { field, value in
      delivery.value(of: field).map { $0.isSameInSpeech(as: value) } ?? true
    }
  }

  private var readBackHint: Hint? {
    switch sale.focus {
    case .readBack: isAgreed ? Hint(.confirm, .confirm) : Hint(.say, .readBack)
    case .confirming: nil
    default:
      state.refusal(of: .confirm) == nil ? Hint(.confirm, .readBack) : Hint(.endCall, .leave)
    }
  }

  /// The caller has agreed to the very lines that stand there.
  private var isAgreed: Bool {
    guard let speech = heard.agreedTo, speech.moment == .readBack else { return false }
    return speech.lines == sale.order.spoken && speech.delivery == sale.order.delivery
  }
}

extension Quantity {
  /// As it is typed: `20`, `8.4`.
  var typed: String {
    let whole = thousandths / 1000
    var rest = String(thousandths % 1000 + 1000).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? "\(whole)" : "\(whole).\(rest)"
  }
}
