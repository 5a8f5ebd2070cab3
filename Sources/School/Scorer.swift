public import Desk

/// Watches an exercise event by event, live or from its journal, and keeps what the score rests on.
/// It compares what was done with the truth of the scenario, never with what the coach would do.
public struct Scorer: Sendable {
  /// What was done in one call.
  struct Record: Sendable {
    var answeredAt: Instant?
    var endedAt: Instant?
    var registeredAt: Instant?
    var keys = 0
    var client: ClientCode?
    var newcomer: NewClient?
    /// The first words, in their order.
    var said: [ScriptMoment] = []
    var informed: Set<GoodCode> = []
    /// What the caller said to offers that were made aloud.
    var verdicts: [GoodCode: OfferAnswer.Verdict] = [:]
    /// The goods that could be offered, with the sentence for each.
    var choice: [GoodCode: ScriptMoment] = [:]
    var remarks: [Remark.Topic] = []
    var handOffs: [HandOff] = []
    /// Whoever the duties name when the caller is put through, and when that is done.
    var rightTargets: Set<StaffCode> = []
    var readBack: Speech?
    var isAgreed = false
    var order: Order?
    var wasAgreed = false
    var confirmedAt: Instant?
    var outcome: Outcome?
    var left: Instant?
  }

  public let exercise: Exercise
  private(set) var records: [CallID: Record] = [:]
  private(set) var now: Instant

  public init(_ exercise: Exercise) {
    self.exercise = exercise
    now = exercise.beganAt
  }

  /// Takes in one event with what the machine asked for because of it and the state it led to.
  public mutating func take(_ event: Event, _ effects: [Effect], _ state: State) {
    now = state.now
    if case .phone(.left(let call, gaveUp: true)) = event {
      records[call, default: .init()].left = now
    }
    guard let conversation = state.conversation else {
      for effect in effects { takeDeed(effect, state) }
      return
    }
    let call = conversation.call.id
    guard exercise.place(of: call) != nil else { return }
    note(event, conversation, state)
    for effect in effects { takeDeed(effect, state) }
  }

  private mutating func note(_ event: Event, _ conversation: Conversation, _ state: State) {
    let call = conversation.call.id
    var record = records[call] ?? Record()
    defer { records[call] = record }
    record.answeredAt = record.answeredAt ?? conversation.answeredAt
    if case .ended(let at, _) = conversation.line { record.endedAt = record.endedAt ?? at }
    if case .commanded(let command) = event { record.keys += command.strokes }
    if let card = conversation.card { record.client = card.client.code }
    if case .phone(.heard(call, let answer)) = event { hear(answer, &record) }
    if let sale = conversation.sale {
      for offer in sale.offers.offers { record.choice[offer.match.good.code] = offer.reason.moment }
    }
  }

  private func hear(_ answer: Answer, _ record: inout Record) {
    for meaning in answer.meanings {
      switch meaning {
      case .takes(let good, let quantity): record.verdicts[good] = .accepted(quantity)
      case .declines(let good, let reason): record.verdicts[good] = .refused(reason)
      case .agrees: record.isAgreed = record.readBack != nil
      default: break
      }
    }
  }

  private mutating func takeDeed(_ effect: Effect, _ state: State) {
    switch effect {
    case .phone(.say(let call, let speech)):
      records[call]?.said.append(speech.moment)
      if speech.moment == .information, let good = speech.good {
        records[call]?.informed.insert(good)
      }
      if speech.moment == .readBack {
        records[call]?.readBack = speech
        records[call]?.isAgreed = false
      }
    case .phone(.transfer(let call, _)), .phone(.consult(let call, _)): noteTarget(of: call, state)
    case .keep(let deed, _): take(deed, state)
    default: break
    }
  }

  private mutating func noteTarget(of call: CallID, _ state: State) {
    if let right = rightTarget(of: call, state) { records[call]?.rightTargets.insert(right) }
  }

  private mutating func take(_ deed: Deed, _ state: State) {
    switch deed {
    case .newClient(let call, let newcomer, _, _): records[call]?.newcomer = newcomer
    case .remark(let remark): records[remark.call]?.remarks.append(remark.topic)
    case .complain(let taken): records[taken.call]?.remarks.append(taken.topic)
    case .handOff(let handOff):
      records[handOff.call]?.handOffs.append(handOff)
      noteTarget(of: handOff.call, state)
    case .confirm(let key, _): confirm(key, state)
    case .register(let registration, _): register(registration)
    default: break
    }
  }

  private mutating func confirm(_ key: OrderKey, _ state: State) {
    guard let call = state.conversation?.call.id, let order = state.sale?.order, order.key == key,
      let record = records[call]
    else { return }
    let isTheSame =
      record.readBack?.lines == order.spoken && record.readBack?.delivery == order.delivery
    records[call]?.order = order
    records[call]?.wasAgreed = record.isAgreed && isTheSame
    records[call]?.confirmedAt = now
  }

  private mutating func register(_ registration: Registration) {
    let call = registration.call.id
    guard exercise.place(of: call) != nil else { return }
    if records[call]?.registeredAt == nil {
      records[call, default: .init()].registeredAt = registration.registeredAt
      records[call]?.outcome = registration.outcome
    }
  }

  /// The colleague whom the duties name for the caller, by who is there at that moment.
  private func rightTarget(of call: CallID, _ state: State) -> StaffCode? {
    guard let place = exercise.place(of: call) else { return nil }
    let role = exercise.cast[place]
    let routing = role.routing(state.company, today: state.calendar.today)
    if case .transfer(_, let targets) = routing {
      return targets[safe: RoutingRule.proposed(targets)]?.member.code
    }
    guard role.part.purpose == .otherMatter else { return nil }
    let targets = RoutingRule.otherTargets(role.card?.client, state.company)
    return targets[safe: RoutingRule.proposed(targets)]?.member.code
  }

  /// The score as it stands: of calls that are registered, or that gave up.
  public var score: Score {
    let ended = exercise.cast.indices.filter { place in
      guard let record = records[exercise.call(place)] else { return false }
      return record.registeredAt != nil || record.left != nil
    }
    return score(of: ended)
  }

  /// The score at the end: a call that nobody has dealt with has lost all its points.
  public var final: Score { score(of: Array(exercise.cast.indices)) }

  private func score(of places: [Int]) -> Score {
    let calls = places.map { place in
      let call = exercise.call(place)
      return Judgement(
        exercise, exercise.cast[place], call, records[call] ?? Record(), at: now
      ).score
    }
    return Score(
      scenario: exercise.scenario.name, calls: calls, passMark: exercise.scenario.passMark)
  }
}

extension Command {
  /// Keys pressed for it: a text counts by its characters.
  var strokes: Int {
    if case .type(let text) = self { return text.count }
    return 1
  }
}
