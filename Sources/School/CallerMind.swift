public import Desk

/// A caller of the school with a mind: hears what the operator says, and answers from its part
/// (C10). A value without chance or clock: the same words heard in the same order bring the same
/// answers.
public struct CallerMind: Hashable, Sendable {
  /// What the caller comes out with, one after another, when asked what else.
  enum Turn: Hashable, Sendable {
    case want(Int)
    case inquiry
    case otherMatter
  }

  let role: Role
  let phrases: Phrases
  /// How the caller feels; at nought it hangs up.
  public private(set) var temper: Int
  /// The call is as good as over: the caller has said good bye.
  public private(set) var hasSaidGoodBye = false

  private let turns: [Turn]
  private var nextTurn = 0
  private var timesNamed = 0
  private var hasObjected = false
  private var hasDroppedRemark = false
  private var isAnswered = false
  private var usedTastes: Set<Int> = []
  /// What was said to each offer.
  private var verdicts: [GoodCode: OfferAnswer.Verdict] = [:]
  /// What the caller takes itself to have ordered.
  private var ordered: [GoodCode: Quantity] = [:]
  /// Wants that were said once and are forgotten: nobody is corrected about them.
  private var forgotten: Set<GoodCode> = []

  public init(_ role: Role, language: Language) {
    self.role = role
    phrases = Phrases(role: role, language: language)
    temper = role.part.mood == .angry ? 70 : 100
    var turns = role.part.wants.indices.map(Turn.want)
    if role.part.inquiry != nil { turns.insert(.inquiry, at: min(1, turns.count)) }
    if role.part.purpose == .otherMatter { turns.insert(.otherMatter, at: 0) }
    self.turns = turns
  }

  /// What the caller says to what it hears.
  public mutating func hear(_ speech: Speech) -> Answer {
    var answer = answer(to: speech)
    dropRemark(into: &answer, speech)
    if temper == 0 { answer = temperate(answer.text) }
    if answer.meanings.contains(.goodBye) { hasSaidGoodBye = true }
    answer.temper = temper
    return answer
  }

  /// Nobody has said anything for long.
  public mutating func waitInSilence() -> Answer {
    lose(15)
    return temperate(phrases.silence)
  }

  /// Back on the line after so many seconds of music.
  public mutating func comeBack(afterSeconds seconds: Int) -> Answer? {
    guard seconds > 30 else { return nil }
    lose(seconds / 5)
    return temperate(phrases.afterHold)
  }

  /// A caller who has had enough says so and goes.
  private mutating func temperate(_ text: String) -> Answer {
    guard temper == 0 else { return Answer(text, temper: temper) }
    hasSaidGoodBye = true
    return Answer(phrases.enough, [.goodBye], temper: 0)
  }

  private mutating func lose(_ points: Int) {
    temper = max(0, temper - points * (role.part.mood == .friendly ? 1 : 2))
  }

  private mutating func answer(to speech: Speech) -> Answer {
    switch speech.moment {
    case .greeting, .callBack, .dormant, .task: return introduce()
    case .whoIsCalling: return name()
    case .newClient: return dictateRegistration()
    case .keyClient, .debtOverdue, .debtLimit, .noRoom, .putThrough, .otherPurpose:
      return takeRefusal()
    case .order, .lineAdded: return goOn()
    case .outOfStock: return takeStandIn(for: speech.good)
    case .offerNew, .offerSpecial, .offerUsual, .offerCompanion, .offerPopular, .offerTaken,
      .offerRefused:
      return answerOffer(speech)
    case .delivery, .regional: return dictateDelivery()
    case .readBack: return check(speech)
    case .information: return takeInformation(about: speech.good)
    case .confirmed, .closing, .wrapUp, .onHold: return Answer(phrases.goodBye, [.goodBye])
    }
  }
}

/// Who calls.
extension CallerMind {
  private var spokenName: String {
    guard timesNamed < 1, let claims = role.part.claims else { return role.company }
    return claims[phrases.language]
  }

  private mutating func introduce() -> Answer {
    let isShy = role.number.isEmpty && role.part.claims == nil
    let text = phrases.introduction(isShy ? nil : spokenName)
    if isShy { return Answer(text) }
    let meanings: [Meaning] = [.named(spokenName)]
    timesNamed += role.part.claims == nil ? 1 : 0
    return Answer(text, meanings)
  }

  private mutating func name() -> Answer {
    timesNamed += 1
    if role.card == nil { return Answer(phrases.isNew(spokenName), [.named(spokenName), .isNew]) }
    return Answer(phrases.named(spokenName), [.named(spokenName)])
  }

  private mutating func dictateRegistration() -> Answer {
    guard case .stranger(let stranger) = role.part.identity else {
      if role.card?.client.manager == nil { return takeRefusal() }
      return Answer(phrases.isNoNewcomer(role.company), [.named(role.company)])
    }
    let language = phrases.language
    var details = [
      Detail(.clientName, role.company), Detail(.clientKind, role.kindName),
      Detail(.city, stranger.city[language]), Detail(.address, stranger.address[language]),
      Detail(.contact, role.person), Detail(.taxNumber, stranger.taxNumber),
    ]
    details.removeAll { $0.value.isEmpty }
    return Answer(
      phrases.registration(stranger), [.details(details), .acceptsTransfer])
  }
}

/// What is wanted.
extension CallerMind {
  /// Said when the operator asks what else: the next want, or that this was all.
  private mutating func goOn() -> Answer {
    guard nextTurn < turns.count else { return beDone() }
    switch turns[nextTurn] {
    case .otherMatter: return Answer(phrases.otherMatter, [.otherMatter])
    case .inquiry:
      guard !isAnswered, let inquiry = role.part.inquiry else {
        nextTurn += 1
        return goOn()
      }
      return Answer(phrases.inquiry(inquiry, good(inquiry.good)), [.asksAbout(inquiry.good)])
    case .want(let place):
      nextTurn += 1
      let want = role.part.wants[place]
      guard ordered[want.good] == nil else { return goOn() }
      ordered[want.good] = want.quantity
      if want.isMentionedOnce { forgotten.insert(want.good) }
      return Answer(
        phrases.want(want, good(want.good)), [.wants(want.good, want.quantity)])
    }
  }

  private func beDone() -> Answer {
    if ordered.isEmpty, role.part.purpose != .order {
      return Answer(phrases.thanksForAnswer, [.wantsNoMore, .goodBye])
    }
    return Answer(phrases.thatIsAll, [.wantsNoMore])
  }

  private mutating func takeStandIn(for code: GoodCode?) -> Answer {
    guard let want = role.part.wants.first(where: { $0.good == code }) else { return goOn() }
    ordered[want.good] = nil
    forgotten.remove(want.good)
    guard let other = want.instead else {
      return Answer(phrases.leaveIt, [.wantsInstead(of: want.good, nil, .zero)])
    }
    ordered[other] = want.quantity
    return Answer(
      phrases.instead(want, good(other)), [.wantsInstead(of: want.good, other, want.quantity)])
  }

  private mutating func takeInformation(about code: GoodCode?) -> Answer {
    guard let inquiry = role.part.inquiry, inquiry.good == code else {
      lose(5)
      return Answer(phrases.notWhatWasAsked)
    }
    isAnswered = true
    return Answer(phrases.understood, [.isAnswered])
  }

  /// A remark falls once, on the way.
  private mutating func dropRemark(into answer: inout Answer, _ speech: Speech) {
    guard let remark = role.part.remark, !hasDroppedRemark else { return }
    let isOpening = speech.moment == .greeting
    let isRipe = remark.afterWants == 0 ? true : !isOpening && nextTurn >= remark.afterWants
    guard isRipe || answer.meanings.contains(.acceptsTransfer) else { return }
    hasDroppedRemark = true
    answer.text += " " + remark.words[phrases.language]
    answer.meanings.append(.remarks(remark.topic))
  }

  func good(_ code: GoodCode) -> Good? { role.goods[code] }
}

/// No order, but a colleague (A4, A6, A15, A19).
extension CallerMind {
  private mutating func takeRefusal() -> Answer {
    if let objection = role.part.objection, !hasObjected {
      hasObjected = true
      return Answer(objection[phrases.language], [.objects])
    }
    return Answer(phrases.putMeThrough, [.acceptsTransfer])
  }
}

/// Offers (A7).
extension CallerMind {
  private mutating func answerOffer(_ speech: Speech) -> Answer {
    guard let code = speech.good else { return Answer(phrases.pardon) }
    if let verdict = verdicts[code] { return answer(verdict, to: code, words: nil) }
    if let place = pendingWant(code) {
      let want = role.part.wants[place]
      ordered[code] = want.quantity
      return remember(.accepted(want.quantity), for: code, words: nil)
    }
    let fitting = role.part.tastes.indices.first {
      !usedTastes.contains($0) && role.part.tastes[$0].occasion.fits(speech.moment, code)
    }
    guard let fitting else { return byHabit(speech, code) }
    usedTastes.insert(fitting)
    let taste = role.part.tastes[fitting]
    switch taste.answer {
    case .takes(let quantity):
      let amount = quantity ?? speech.quantity ?? Quantity(1)
      return remember(.accepted(amount), for: code, words: taste.words)
    case .refuses(let reason):
      return remember(.refused(reason), for: code, words: taste.words)
    }
  }

  /// Nothing was said of such an offer: the first usual good is taken, the rest is for another day.
  private mutating func byHabit(_ speech: Speech, _ code: GoodCode) -> Answer {
    let hasTaken = verdicts.values.contains { if case .accepted = $0 { true } else { false } }
    let isUsual = speech.moment == .offerUsual || speech.moment == .offerCompanion
    guard role.part.tastes.isEmpty, isUsual, !hasTaken, !role.isBeyondRoom else {
      let reasons = OfferRefusal.allCases
      return remember(.refused(reasons[verdicts.count % reasons.count]), for: code, words: nil)
    }
    return remember(.accepted(speech.quantity ?? Quantity(1)), for: code, words: nil)
  }

  /// The place of a want that was not said yet.
  private func pendingWant(_ code: GoodCode) -> Int? {
    turns[min(nextTurn, turns.count)...].lazy.compactMap { turn -> Int? in
      if case .want(let place) = turn { place } else { nil }
    }.first { role.part.wants[$0].good == code && ordered[code] == nil }
  }

  private mutating func remember(
    _ verdict: OfferAnswer.Verdict, for code: GoodCode, words: BothTongues?
  ) -> Answer {
    verdicts[code] = verdict
    if case .accepted(let quantity) = verdict { ordered[code] = quantity }
    return answer(verdict, to: code, words: words)
  }

  private func answer(
    _ verdict: OfferAnswer.Verdict, to code: GoodCode, words: BothTongues?
  ) -> Answer {
    let own = words.map { $0[phrases.language] } ?? ""
    switch verdict {
    case .accepted(let quantity):
      return Answer(own.isEmpty ? phrases.takes(quantity) : own, [.takes(code, quantity)])
    case .refused(let reason):
      return Answer(own.isEmpty ? phrases.refuses(reason) : own, [.declines(code, reason)])
    }
  }
}

extension Taste.Occasion {
  func fits(_ moment: ScriptMoment, _ code: GoodCode) -> Bool {
    switch self {
    case .any: true
    case .new: moment == .offerNew
    case .special: moment == .offerSpecial
    case .usual: moment == .offerUsual
    case .companion: moment == .offerCompanion
    case .popular: moment == .offerPopular
    case .good(let wanted): wanted == code
    }
  }
}

/// Delivery and the read-back (A12, A13).
extension CallerMind {
  private func dictateDelivery() -> Answer {
    let details = role.deliveryDetails(phrases.language)
    return Answer(phrases.delivery(role, details), [.details(details)])
  }

  /// Each difference between what was ordered and what was read is put right; a good that was
  /// mentioned once only, long ago, is not missed.
  private mutating func check(_ speech: Speech) -> Answer {
    var corrections: [Meaning] = []
    var sentences: [String] = []
    let read = Dictionary(
      speech.lines.map { ($0.good, $0.quantity) }, uniquingKeysWith: { $0 + $1 })
    for want in expected {
      let got = read[want.good] ?? .zero
      guard got != want.quantity, !isContent(with: got, of: want) else { continue }
      corrections.append(.corrects(want.good, want.quantity))
      sentences.append(phrases.correction(good(want.good), want.quantity, isMissing: got == .zero))
    }
    for line in speech.lines where ordered[line.good] == nil && !forgotten.contains(line.good) {
      corrections.append(.corrects(line.good, .zero))
      sentences.append(phrases.notOrdered)
    }
    if let delivery = speech.delivery, !role.isRight(delivery, phrases.language) {
      let details = role.deliveryDetails(phrases.language)
      corrections.append(.details(details))
      sentences.append(phrases.delivery(role, details))
    }
    guard corrections.isEmpty else {
      lose(5)
      return Answer(sentences.joined(separator: " "), corrections)
    }
    return Answer(phrases.agrees, [.agrees])
  }

  /// Less is no mistake of what was only offered, nor where the limit allows no more (A5).
  private func isContent(with quantity: Quantity, of want: SpokenLine) -> Bool {
    guard quantity < want.quantity else { return false }
    let isOffer = verdicts[want.good] != nil && !role.part.wants.contains { $0.good == want.good }
    return isOffer || role.isBeyondRoom
  }

  /// What the caller remembers having ordered, in the order in which it was said.
  private var expected: [SpokenLine] {
    let wanted = role.part.wants.flatMap { [$0.good] + ($0.instead.map { [$0] } ?? []) }
    let offered = verdicts.keys.filter { !wanted.contains($0) }.sorted()
    return (wanted + offered).compactMap { code in
      guard let quantity = ordered[code], !forgotten.contains(code) else { return nil }
      return SpokenLine(good: code, quantity: quantity)
    }
  }
}
