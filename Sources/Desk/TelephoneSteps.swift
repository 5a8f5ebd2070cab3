/// What a real telephone does by itself: it rings here, is picked up, is paused, is lost.
extension State {
  /// The call comes before the operator with its card, before it is answered (A2).
  mutating func rings(_ id: CallID, _ effects: inout [Effect]) {
    guard let place = queue.firstIndex(where: { $0.call?.id == id }) else { return }
    guard work == .free else {
      line.ringing = id
      return
    }
    let entry = queue[place]
    removeFromQueue(at: place)
    work = .ringing(Ringing(entry: entry, since: now))
    askForCardOfRinging(&effects)
  }

  mutating func ringingEnded(_ id: CallID) {
    if line.ringing == id { line.ringing = nil }
    guard case .ringing(let ringing) = work, ringing.entry.call?.id == id else { return }
    stopRinging()
    notice = .notPickedUp
  }

  /// The call waits on in the queue.
  private mutating func stopRinging() {
    guard case .ringing(let ringing) = work else { return }
    work = .free
    if let call = ringing.entry.call { insert(ringing.entry, since: call.since) }
  }

  mutating func askForCardOfRinging(_ effects: inout [Effect]) {
    guard case .ringing(var ringing) = work, ringing.entry.clients.count == 1 else { return }
    ringing.asked = ask(.client(ringing.entry.clients[0].code), &effects)
    work = .ringing(ringing)
  }

  /// Whether the card was asked for because of the ringing.
  mutating func openedWhileRinging(_ card: Card, _ request: RequestID) -> Bool {
    guard case .ringing(var ringing) = work, ringing.asked == request else { return false }
    ringing.card = card
    ringing.routing = RoutingRule.decide(card: card, company: company, today: calendar.today)
    work = .ringing(ringing)
    return true
  }

  /// Answered at the telephone itself, without a word to the desk: the call is this desk's.
  mutating func pickedUp(_ id: CallID, _ effects: inout [Effect]) {
    guard line.passing?.entry.call?.id != id, let entry = takeOut(id), let call = entry.call else {
      return
    }
    keep(.claim(call, by: me.code, at: now), &effects)
    if line.ringing == id { line.ringing = nil }
    countAnswer(of: call)
    line.aside = PhoneLine.Aside(entry: entry, answeredAt: now)
  }

  /// The waiting call leaves the queue, or the ringing that is before the operator.
  private mutating func takeOut(_ id: CallID) -> QueueEntry? {
    if case .ringing(let ringing) = work, ringing.entry.call?.id == id {
      work = .free
      return ringing.entry
    }
    guard let place = queue.firstIndex(where: { $0.call?.id == id }) else { return nil }
    let entry = queue[place]
    removeFromQueue(at: place)
    return entry
  }

  /// A call that was picked up comes into hand as soon as nothing else is: the one before is
  /// registered first (A14).
  mutating func takeUpAside(_ effects: inout [Effect]) {
    guard let aside = line.aside, let call = aside.entry.call else { return }
    switch work {
    case .free, .ringing: break
    case .office where isOperator: break
    default: return
    }
    stopRinging()
    line.aside = nil
    switch overlay {
    case .pause, .callCameIn, .handOver, .office: overlay = nil
    default: break
    }
    converse(call, aside.entry.clients, answeredAt: aside.answeredAt, &effects)
  }

  /// The caller hung up before the operator could turn to the call.
  mutating func asideEnded(_ id: CallID, _ effects: inout [Effect]) {
    guard let aside = line.aside, let call = aside.entry.call, call.id == id else { return }
    line.aside = nil
    notice = .callerGaveUp(call.number)
    register(call, aside.entry.onlyClient, answeredAt: aside.answeredAt, .dropped, &effects)
  }

  /// Registers a call that needs no choice of the operator's.
  mutating func register(
    _ call: Call, _ client: ClientCode?, answeredAt: Instant?, _ outcome: Outcome,
    _ effects: inout [Effect]
  ) {
    figures.calls += 1
    var registration = Registration(
      call: call, answeredAt: answeredAt, endedAt: now, registeredAt: now, client: client,
      outcome: outcome, order: nil, day: calendar.today)
    registration.project = project(of: call)?.name
    keep(.register(registration, by: me.code), &effects)
  }

  /// The order in which the exchange will hand the calls out; the chosen one stays chosen.
  mutating func reorder(_ ids: [CallID]) {
    let places = Dictionary(
      zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    let chosen = queueSelection > 0 ? queue[queueSelection] : nil
    let calls = queue.filter { $0.call != nil }.enumerated().sorted { one, other in
      let first = one.element.call.flatMap { places[$0.id] } ?? .max
      let second = other.element.call.flatMap { places[$0.id] } ?? .max
      return (first, one.offset) < (second, other.offset)
    }
    queue = calls.map(\.element) + queue.filter { $0.call == nil }
    line.isOrdered = true
    if let chosen { queueSelection = queue.firstIndex(of: chosen) ?? queueSelection }
  }

  /// What a colleague's telephone does stands beside what the colleague has set.
  mutating func colleague(at number: String, _ standing: LineState) {
    for place in company.staff.indices where company.staff[place].phoneExtension == number {
      if company.staff[place].line != standing { company.staff[place].line = standing }
    }
    refreshTargets()
  }

  /// The exchange, or somebody else, has paused the desk or called it back.
  mutating func resting(_ rest: PhoneRest?) {
    switch rest {
    case .pause(let reason):
      line.told = rest
      guard case .ready = availability else { return }
      availability = .paused(reason, since: now)
      notice = .pausedElsewhere
    case nil:
      guard case .paused = availability else { return }
      line.told = nil
      availability = .ready
      notice = .calledBack
    case .wrapUp: break
    }
  }

  mutating func lost() {
    guard line.lostSince == nil else { return }
    line.lostSince = now
    line.ringing = nil
    stopRinging()
  }

  mutating func backAgain() {
    line.trouble = nil
    guard let since = line.lostSince else { return }
    line.lostSince = nil
    notice = .telephoneBack(seconds: now.seconds(since: since))
  }

  /// Tells the telephone when no call may ring here: in a pause, and until the call before is
  /// registered (A14), or while the operator writes (C5).
  mutating func settleRest(_ effects: inout [Effect]) {
    guard isOperator else { return }
    var wanted: PhoneRest?
    if case .paused(let reason, _) = availability {
      wanted = .pause(reason)
    } else if phone.handsOutCalls, let conversation,
      conversation.isOver || conversation.call.isWritten
    {
      wanted = .wrapUp
    }
    guard wanted != line.told else { return }
    line.told = wanted
    effects.append(.phone(.rest(wanted)))
  }

  mutating func mute(_ effects: inout [Effect]) {
    guard let conversation else { return }
    effects.append(.phone(.mute(conversation.call.id, !line.isMuted)))
  }
}

/// A colleague is asked before the caller is put through (A4, A6, A19).
extension State {
  /// The colleague under the cursor, of the list that lies over the desk or of the barred card.
  private var colleagueToAsk: (TransferTarget, RoutingReason)? {
    if case .transfer(let choice)? = overlay {
      return choice.chosen.map { ($0, .otherPurpose) }
    }
    guard case .client(let dealing)? = conversation?.party,
      case .barred(let reason, let choice) = dealing.stage
    else { return nil }
    return choice.chosen.map { ($0, reason) }
  }

  /// Without a colleague chosen the list comes up first.
  mutating func askFirst(_ effects: inout [Effect]) {
    guard let conversation, let (target, reason) = colleagueToAsk else {
      transfer(&effects)
      return
    }
    overlay = nil
    self.conversation?.line = .consulting(target, reason, isAnswered: false)
    effects.append(.phone(.consult(conversation.call.id, to: target.member.phoneExtension)))
  }

  mutating func colleagueAnswered(_ id: CallID) {
    guard let conversation, conversation.call.id == id,
      case .consulting(let target, let reason, _) = conversation.line
    else { return }
    self.conversation?.line = .consulting(target, reason, isAnswered: true)
  }

  /// The colleague takes the caller.
  mutating func completeTransfer(_ effects: inout [Effect]) {
    guard let conversation,
      case .consulting(let target, let reason, _) = conversation.line
    else { return }
    self.conversation?.line = .transferring(target, reason)
    effects.append(.phone(.completeTransfer(conversation.call.id)))
  }

  /// Back to the caller.
  mutating func leaveColleague(_ effects: inout [Effect]) {
    guard let conversation else { return }
    self.conversation?.line = .resuming
    effects.append(.phone(.cancelTransfer(conversation.call.id)))
  }

  /// A colleague is rung or spoken with while the caller is held.
  public var isConsulting: Bool {
    if case .consulting? = conversation?.line { return true }
    return false
  }
}

/// A waiting call goes to one colleague (A22).
extension State {
  /// Claimed among all desks first, so that nobody answers it meanwhile.
  mutating func pass(_ call: Call, to target: TransferTarget, _ effects: inout [Effect]) {
    guard let entry = takeOut(call.id) else { return }
    line.passing = PhoneLine.Passing(entry: entry, target: target)
    keep(.claim(call, by: me.code, at: now), &effects)
  }

  mutating func passClaimed(_ id: CallID, _ effects: inout [Effect]) -> Bool {
    guard let passing = line.passing, passing.entry.call?.id == id else { return false }
    effects.append(.phone(.transfer(id, to: passing.target.member.phoneExtension)))
    return true
  }

  /// The colleague finds in the inbox what the desk knows of the call; the registry has it (A14).
  mutating func passed(_ id: CallID, _ effects: inout [Effect]) {
    guard let passing = line.passing, let call = passing.entry.call, call.id == id else { return }
    line.passing = nil
    let client = passing.entry.onlyClient
    let handOff = HandOff(
      id: "\(id)/h1", call: id, client: client,
      to: passing.target.member.code, reason: .otherPurpose, order: nil, at: now, connected: true)
    keep(.handOff(handOff), &effects)
    register(call, client, answeredAt: nil, .transferred, &effects)
    notice = .transferred(to: passing.target.member.name)
  }

  /// The caller waits on; the claim is given back.
  mutating func passFailed(
    _ id: CallID, _ trouble: PhoneTrouble, _ effects: inout [Effect]
  ) -> Bool {
    guard let passing = line.passing, let call = passing.entry.call, call.id == id else {
      return false
    }
    line.passing = nil
    notice = .passFailed(trouble, to: passing.target.member.name)
    if trouble == .callerGone {
      abandoned(call, &effects)
    } else {
      keep(.putBack(call), &effects)
      insert(passing.entry, since: call.since)
    }
    return true
  }
}
