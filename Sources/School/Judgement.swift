internal import Desk

/// The points of one call, by the truth of the scenario.
struct Judgement {
  private let exercise: Exercise
  private let role: Role
  private let call: CallID
  private let record: Scorer.Record
  private let now: Instant

  init(
    _ exercise: Exercise, _ role: Role, _ call: CallID, _ record: Scorer.Record, at now: Instant
  ) {
    self.exercise = exercise
    self.role = role
    self.call = call
    self.record = record
    self.now = now
  }

  /// Where the call has to go.
  private enum Destination {
    case order
    case information
    case transfer(Duty)
  }

  private var destination: Destination {
    guard let card = role.card else { return .transfer(.a15) }
    if role.part.purpose == .otherMatter { return .transfer(.a19) }
    if role.isKey { return .transfer(.a4) }
    if role.part.purpose == .information { return .information }
    if card.client.manager == nil { return .transfer(.a15) }
    return role.owes ? .transfer(.a6) : .order
  }

  var score: CallScore {
    var points = [answered]
    points += role.card == nil ? [newcomer] : [identified]
    switch destination {
    case .order: points += orderPoints
    case .information: break
    case .transfer(let duty):
      points.append(routed(duty))
      if duty == .a6 { points.append(debtSeen) }
    }
    if role.part.inquiry != nil { points.append(informed) }
    if let remark = role.part.remark { points.append(passed(remark)) }
    points += [registered, script, handling, keys]
    if record.answeredAt == nil { points = points.map(unearned) }
    return CallScore(
      call: call, caller: role.company, points: points, seconds: seconds, keys: record.keys)
  }

  private func unearned(_ point: Point) -> Point {
    var point = point
    point.isEarned = false
    return point
  }

  private func point(
    _ criterion: Criterion, _ isEarned: Bool, duty: Duty? = nil, at: Instant? = nil,
    expected: String = "", found: String = ""
  ) -> Point {
    Point(
      criterion: criterion, duty: duty ?? criterion.duty, isEarned: isEarned,
      at: at ?? record.endedAt ?? record.left ?? now, expected: isEarned ? "" : expected,
      found: isEarned ? "" : found)
  }

  // MARK: Whoever calls

  /// Nobody waits longer than half of its patience, a minute at most (A1).
  private var answered: Point {
    let since = exercise.beganAt.advanced(bySeconds: role.part.callsAfterSeconds)
    let allowed = min(60, role.part.patienceSeconds / 2)
    let waited = record.answeredAt.map { $0.seconds(since: since) }
    return point(
      .answeredInTime, waited.map { $0 <= allowed } ?? false, at: record.answeredAt,
      expected: "≤ " + Score.span(allowed), found: waited.map(Score.span) ?? "–")
  }

  private var identified: Point {
    let code = role.card?.client.code ?? ""
    return point(
      .clientIdentified, record.client == code, expected: code, found: record.client ?? "–")
  }

  private var newcomer: Point {
    guard let newcomer = record.newcomer, case .stranger(let stranger) = role.part.identity else {
      return point(.newcomerRegistered, false, expected: role.company)
    }
    let isRight =
      newcomer.name.isSameInSpeech(as: role.company) && newcomer.kind == stranger.kind
    return point(
      .newcomerRegistered, isRight, expected: "\(role.company), \(stranger.kind)",
      found: "\(newcomer.name), \(newcomer.kind)")
  }

  private func routed(_ duty: Duty) -> Point {
    let to = record.handOffs.last?.to
    let isRight = to.map(record.rightTargets.contains) == true && record.order == nil
    let right = record.rightTargets.sorted().joined(separator: " ")
    return point(.routed, isRight, duty: duty, expected: right, found: to ?? "–")
  }

  private var debtSeen: Point {
    let words: [ScriptMoment] = [.debtOverdue, .debtLimit, .noRoom]
    return point(.debtSeen, record.said.contains(where: words.contains))
  }

  // MARK: The order

  private var orderPoints: [Point] {
    var points = [
      takenPersonally, goods, amounts, column, offersMade, delivery, readBack,
    ]
    if let offersChosen { points.append(offersChosen) }
    return points
  }

  private var takenPersonally: Point {
    point(
      .takenPersonally, record.order != nil && record.handOffs.isEmpty, at: record.confirmedAt,
      found: record.handOffs.last?.to ?? "–")
  }

  /// What the caller wants, in truth: said or not, and what it took of the offers.
  private var wanted: [GoodCode: Quantity] {
    var wanted: [GoodCode: Quantity] = [:]
    for want in role.part.wants {
      let isThere = role.goods[want.good].map { $0.stock > .zero } ?? false
      let ranOut = exercise.scenario.mishaps.contains { $0.kind == .outOfStock(want.good) }
      let onOrder = record.order?.lines.contains { $0.good.code == want.good } == true
      if isThere && !ranOut || onOrder {
        wanted[want.good] = want.quantity
      } else if let instead = want.instead {
        wanted[instead] = want.quantity
      }
    }
    for (good, verdict) in record.verdicts where wanted[good] == nil {
      guard case .accepted(let quantity) = verdict else { continue }
      let isOnOrder = record.order?.lines.contains { $0.good.code == good } == true
      if isOnOrder || !isCut(good, .zero, of: quantity) { wanted[good] = quantity }
    }
    return wanted
  }

  /// What of the order somebody asked for, by good; offers count as they were answered on it.
  private var lines: [GoodCode: Quantity] {
    Dictionary(
      (record.order?.lines ?? []).map { ($0.good.code, $0.quantity) },
      uniquingKeysWith: { $0 + $1 })
  }

  private var goods: Point {
    let wanted = Set(wanted.keys)
    let got = Set(lines.keys)
    let isRight = role.isBeyondRoom ? !got.isEmpty && got.isSubset(of: wanted) : got == wanted
    return point(
      .goods, record.order != nil && isRight, at: record.confirmedAt,
      expected: wanted.subtracting(got).sorted().joined(separator: " "),
      found: got.subtracting(wanted).sorted().joined(separator: " "))
  }

  private var amounts: Point {
    let wanted = wanted
    let wrong = lines.filter { good, quantity in
      guard let meant = wanted[good], meant != quantity else { return false }
      return !isCut(good, quantity, of: meant)
    }.sorted { $0.key < $1.key }
    return point(
      .amounts, record.order != nil && wrong.isEmpty, at: record.confirmedAt,
      expected: wrong.map { "\($0.key) × \(wanted[$0.key]?.typed ?? "")" }.joined(separator: " "),
      found: wrong.map { "\($0.key) × \($0.value.typed)" }.joined(separator: " "))
  }

  /// Less than was wanted, since no more was in stock or under the limit (A5).
  private func isCut(_ code: GoodCode, _ quantity: Quantity, of meant: Quantity) -> Bool {
    guard quantity < meant else { return false }
    if role.isBeyondRoom { return true }
    guard let order = record.order, let card = role.card else { return false }
    let line = order.lines.first { $0.good.code == code }
    guard let good = line?.good ?? role.goods[code] else { return false }
    if good.stock < meant { return true }
    let column = order.terms.columns.firstIndex(of: card.client.column) ?? 0
    guard let price = good.prices[safe: column] else { return false }
    // One measure more, or a thousandth of it where less is sold.
    let least = good.measure.isWhole ? Quantity(1) : Quantity(thousandths: 100)
    let more = Rounding.sum(price: price, quantity: least) ?? .zero
    return card.credit.room - order.total < more
  }

  /// The order is priced from the client's own column (A10).
  private var column: Point {
    let column = record.order?.terms.ownColumn
    return point(
      .column, column != nil && column == role.card?.client.column, at: record.confirmedAt,
      expected: role.card?.client.column ?? "", found: column ?? "–")
  }

  /// As many as required, aloud, and the answers on the screen are those that were given (A7).
  private var offersMade: Point {
    let answers = record.order?.answers ?? []
    let heard = answers.filter(isAsHeard)
    let isRight = answers.count >= 3 && heard.count == answers.count
    return point(
      .offersMade, isRight, at: record.confirmedAt, expected: "≥ 3",
      found: "\(heard.count)/\(answers.count)")
  }

  /// What stands on the screen is what the client said, or as much of it as fitted.
  private func isAsHeard(_ answer: OfferAnswer) -> Bool {
    guard let said = record.verdicts[answer.good] else { return false }
    switch (answer.verdict, said) {
    case (.accepted(let noted), .accepted(let meant)):
      return noted == meant || isCut(answer.good, noted, of: meant)
    case (.refused, .accepted(let meant)): return isCut(answer.good, .zero, of: meant)
    default: return answer.verdict == said
    }
  }

  /// At least one of the offers was one that the caller had a mind to take (A8); nil where there
  /// was none to choose.
  private var offersChosen: Point? {
    guard let answers = record.order?.answers, !role.part.tastes.isEmpty else { return nil }
    let liked = role.part.tastes.compactMap { taste -> Taste.Occasion? in
      if case .takes = taste.answer { taste.occasion } else { nil }
    }
    // A caller who thinks of one certain good can't be guessed.
    let kinds = liked.filter { if case .good = $0 { false } else { true } }
    guard !kinds.isEmpty, couldBeChosen(kinds) else { return nil }
    let isChosen = answers.contains { answer in
      liked.contains { $0.fits(answer.reason.moment, answer.good) }
    }
    return point(.offersChosen, isChosen, at: record.confirmedAt)
  }

  /// An offer of the kind was on the list.
  private func couldBeChosen(_ kinds: [Taste.Occasion]) -> Bool {
    record.choice.contains { good, moment in kinds.contains { $0.fits(moment, good) } }
  }

  private var delivery: Point {
    let duty: Duty = role.isRegional ? .a13 : .a12
    let isAsked = record.said.contains(role.isRegional ? .regional : .delivery)
    let isRight =
      record.order?.delivery.map { role.isRight($0, exercise.language) } ?? false
    let wrong = record.order?.delivery.map { delivery in
      role.deliveryDetails(exercise.language).filter {
        delivery.value(of: $0.field)?.isSameInSpeech(as: $0.value) == false
      }
    }
    return point(
      .delivery, isAsked && isRight, duty: duty, at: record.confirmedAt,
      expected: (wrong ?? []).map(\.value).joined(separator: ", "))
  }

  private var readBack: Point {
    point(.readBack, record.wasAgreed, at: record.confirmedAt)
  }

  // MARK: All the rest

  private var informed: Point {
    let good = role.part.inquiry?.good ?? ""
    return point(.informed, record.informed.contains(good), expected: good)
  }

  private func passed(_ remark: RemarkToDrop) -> Point {
    point(
      .remarkPassed, record.remarks.contains(remark.topic), expected: remark.topic.rawValue,
      found: record.remarks.map(\.rawValue).joined(separator: " "))
  }

  private var registered: Point {
    let right: Outcome =
      switch destination {
      case .order: .orderTaken
      case .information: .information
      case .transfer: .transferred
      }
    return point(
      .registered, record.outcome == right, at: record.registeredAt, expected: right.rawValue,
      found: record.outcome?.rawValue ?? "–")
  }

  /// The greeting comes first, and an order ends with thanks (A21).
  private var script: Point {
    let isGreeted = record.said.first == .greeting
    let isThanked = record.order == nil || record.said.contains(.confirmed)
    return point(
      .script, isGreeted && isThanked, expected: isGreeted ? "confirmed" : "greeting",
      found: record.said.first?.rawValue ?? "–")
  }

  private var seconds: Int {
    guard let from = record.answeredAt else { return 0 }
    return (record.registeredAt ?? now).seconds(since: from)
  }

  private var handling: Point {
    let norm = Norm(role).seconds
    return point(
      .handlingTime, seconds <= norm, at: record.registeredAt, expected: "≤ " + Score.span(norm),
      found: Score.span(seconds))
  }

  private var keys: Point {
    let norm = Norm(role).keys
    return point(
      .keystrokes, record.keys <= norm, at: record.registeredAt, expected: "≤ \(norm)",
      found: "\(record.keys)")
  }
}

/// What a trained operator needs at most for a caller: time and keys, by what there is to do (AV).
struct Norm {
  private(set) var seconds: Int
  private(set) var keys: Int

  init(_ role: Role) {
    seconds = 60
    keys = 30
    seconds += role.part.wants.count * 35
    keys += role.part.wants.count * 30
    if role.part.purpose == .order, !role.part.wants.isEmpty {
      seconds += 150
      keys += 70
    }
    let dictated = role.deliveryDetails(.english) + role.deliveryDetails(.russian)
    keys += dictated.reduce(0) { $0 + $1.value.count + 4 }
    if role.card == nil {
      seconds += 90
      keys += 120
    }
    if role.part.inquiry != nil {
      seconds += 40
      keys += 30
    }
    if let remark = role.part.remark {
      seconds += 45
      keys += 20 + max(remark.words.english.count, remark.words.russian.count)
    }
    if role.part.claims != nil || role.number.isEmpty {
      seconds += 30
      keys += 40
    }
    if role.part.mood == .chatty { seconds += 30 }
  }
}

extension Offer.Reason {
  /// The sentence of the script that goes with it.
  var moment: ScriptMoment {
    switch self {
    case .new: .offerNew
    case .special: .offerSpecial
    case .usual: .offerUsual
    case .companion: .offerCompanion
    case .popular: .offerPopular
    }
  }
}
