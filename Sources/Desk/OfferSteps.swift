/// Offers beyond what the client asked for: three at least, each with the client's answer (A7).
extension State {
  mutating func askForCompanions(_ good: GoodCode, _ effects: inout [Effect]) {
    guard let client = conversation?.dealing?.card.client else { return }
    let request = ask(
      .companions(good, kind: client.kind, client: client.code), &effects)
    sale?.offers.asked.insert(request)
  }

  mutating func foundCompanions(_ offers: [Offer], of request: RequestID) {
    guard sale?.offers.asked.remove(request) != nil else { return }
    guard !offers.isEmpty, let order = sale?.order, let known = sale?.offers.companions else {
      return
    }
    sale?.offers.companions = OfferRanking.joined(known, offers)
    sale?.offers.rank(with: order)
  }

  mutating func beginTakingOffer() {
    sale?.focus = .offers
    sale?.offers.step = .accepting(TextField())
  }

  mutating func beginRefusingOffer() {
    sale?.focus = .offers
    sale?.offers.step = .refusing
  }

  mutating func obeyInOffers(_ command: Command, _ effects: inout [Effect]) {
    guard let step = sale?.offers.step else { return }
    switch step {
    case .choosing: obeyAmongOffers(command, &effects)
    case .accepting(var field):
      switch command {
      case .accept: takeOffer(field.trimmed, &effects)
      case .back: sale?.offers.step = .choosing
      default:
        field.edit(command)
        sale?.offers.step = .accepting(field)
      }
    case .refusing:
      switch command {
      case .type(let text):
        let reasons = OfferRefusal.allCases
        guard let place = Command.place(text, of: reasons.count) else { return }
        answerOffer(.refused(reasons[place]), &effects)
      case .accept: answerOffer(.refused(.notNow), &effects)
      case .back: sale?.offers.step = .choosing
      default: break
      }
    }
  }

  private mutating func obeyAmongOffers(_ command: Command, _ effects: inout [Effect]) {
    let last = max(0, (sale?.offers.offers.count ?? 0) - 1)
    let place = sale?.offers.selection ?? 0
    switch command {
    case .move(.up): sale?.offers.selection = max(0, place - 1)
    case .move(.down): sale?.offers.selection = min(last, place + 1)
    case .move(.home): sale?.offers.selection = 0
    case .move(.end): sale?.offers.selection = last
    case .accept:
      if let refusal = refusalWhenOpen(of: .takeOffer) {
        refuse(refusal)
      } else {
        beginTakingOffer()
      }
    case .eraseForward, .erase:
      if let refusal = refusalWhenOpen(of: .refuseOffer) {
        refuse(refusal)
      } else {
        beginRefusingOffer()
      }
    case .next: openDelivery()
    case .back, .previous: sale?.focus = .entry
    case .type:
      sale?.focus = .entry
      obeyInEntry(command, &effects)
    default: break
    }
  }

  private mutating func takeOffer(_ text: String, _ effects: inout [Effect]) {
    guard let offer = sale?.offers.chosen else { return }
    let parsed: Result<Quantity, Refusal.Reasoned> =
      text.isEmpty ? .success(offer.suggested) : quantity(text, of: offer.match)
    switch parsed {
    case .failure(let reason): refuse(reason.refusal)
    case .success(let quantity):
      if let refusal = add(offer.match, quantity, &effects) {
        refuse(refusal)
      } else {
        answer(offer, .accepted(quantity), &effects)
      }
    }
  }

  private mutating func answerOffer(_ verdict: OfferAnswer.Verdict, _ effects: inout [Effect]) {
    guard let offer = sale?.offers.chosen else { return }
    answer(offer, verdict, &effects)
  }

  private mutating func answer(
    _ offer: Offer, _ verdict: OfferAnswer.Verdict, _ effects: inout [Effect]
  ) {
    let answer = OfferAnswer(
      good: offer.match.good.code, name: offer.match.good.name, reason: offer.reason,
      verdict: verdict)
    carryOut(.answered(answer), &effects)
    sale?.offers.step = .choosing
    sale?.focus = .entry
  }
}

extension OfferDesk {
  /// Whether a good is among those that may be offered.
  func knows(_ good: GoodCode) -> Bool {
    sources.contains { $0.match.good.code == good }
      || companions.contains { $0.match.good.code == good }
  }

  /// Leaves what is not on the order and was not answered, the best first; the chosen offer stays
  /// chosen as long as it is there.
  mutating func rank(with order: Order) {
    let before = chosen?.match.good.code
    offers = OfferRanking.rank(sources: sources, companions: companions, order: order)
    selection = offers.firstIndex { $0.match.good.code == before } ?? 0
    if offers.isEmpty { step = .choosing }
  }
}

extension OrderEdit {
  /// The good that it concerns, if it says so: a line that is taken away stands in the opposite.
  var good: GoodCode? {
    switch self {
    case .put(let line): line.good.code
    case .answered(let answer): answer.good
    case .remove, .delivery, .form: nil
    }
  }
}
