internal import Desk

/// What becomes of the calls that the desk deals with.
extension DeskLine {
  mutating func apply(_ changes: [Switchboard.Change]) {
    for change in changes { apply(change) }
  }

  private mutating func apply(_ change: Switchboard.Change) {
    switch change {
    case .joined(let id): hearJoined(id)
    case .left(let id, let abandoned): hearLeft(id, abandoned: abandoned)
    case .offered(let id, let interface): hearOffered(id, interface)
    case .offerEnded(let id, let interface): hearOfferEnded(id, interface)
    case .connected(let id, let leg, let interface): hearConnected(id, leg: leg, interface)
    case .bridged(let id, let swapped): hearBridged(id, swapped)
    case .unbridged(let id), .hangupAsked(let id): noteFirst(id)
    case .hungUp(let channel, let cause): hearHungUp(channel, cause)
    case .dialBegan(let from, let to): hearDialBegan(from, to)
    case .dialEnded(let from, let to, let status): hearDialEnded(from, to, status)
    case .held(let id, let isHeld): hearHeld(id, isHeld)
    case .parked(let id): hearParked(id)
    case .transferred(let by, _): hearTransferred(by)
    case .member(let queue, let interface): hearMember(queue, interface)
    case .colleague(let number, let context, let status): hearColleague(number, context, status)
    }
  }

  private mutating func hearBridged(_ id: String, _ swapped: String?) {
    for call in hands.keys {
      if let swapped {
        if hands[call]?.caller == swapped { hands[call]?.caller = id }
        if hands[call]?.leg == swapped { hands[call]?.leg = id }
        if hands[call]?.rung == swapped { hands[call]?.rung = id }
      }
      progress(call)
    }
    guard !leaving.isEmpty else { return }
    for one in [id] + board.partners(of: id).map(\.id) where leaving[Self.callID(one)] != nil {
      if let leg = ourLeg(with: one) {
        pickedUp(Self.callID(one), one, leg: leg.id)
      } else if !board.partners(of: one).isEmpty {
        settle(one, hungUp: false)
      }
    }
  }

  /// Looks at where the channels stand; how they came there doesn't matter.
  mutating func progress(_ call: CallID) {
    guard let hand = hands[call] else { return }
    switch hand.stage {
    case .ringing, .fetching, .returning:
      guard let caller = hand.caller, let leg = ourLeg(with: caller) else { return }
      hands[call]?.leg = leg.id
      rest(call, at: .talking)
      forget(waiting: call)
      report(hand.stage == .returning ? .resumed(call) : .answered(call))
      refuseAgain(hand)
    case .transferring:
      if areTogether(hand.caller, hand.rung) { putThrough(call) }
    case .asking, .consulting, .cancelling: progressConsult(hand)
    case .completing:
      guard hand.leg == nil, let caller = hand.caller else { return }
      if !board.partners(of: caller).isEmpty { putThrough(call) }
    case .dialling:
      guard let leg = hand.rung, let client = board.partners(of: leg).first else { return }
      hands[call]?.leg = leg
      hands[call]?.caller = client.id
      rest(call, at: .talking)
      report(.answered(call))
    case .talking, .parking, .held, .heldAtTelephone, .checking, .hangingUp: break
    }
  }

  private mutating func progressConsult(_ hand: Hand) {
    guard let leg = hand.leg else { return }
    if areTogether(hand.caller, leg) {
      guard hand.isApart else { return }
      rest(hand.id, at: .talking)
      if hand.stage == .asking {
        report(.transferFailed(hand.id, hand.trouble ?? .noAnswer))
      } else {
        report(.resumed(hand.id))
      }
    } else if board.channels[leg]?.bridge != nil {
      if !hand.isApart {
        hands[hand.id]?.isApart = true
        if hand.stage == .cancelling, let name = name(of: leg) {
          send(Action("CancelAtxfer", ["Channel": name]), for: .cancel(hand.id))
        } else {
          hands[hand.id]?.deadline =
            now.ticks + settings.timeouts.ringing + settings.timeouts.settling
        }
      }
      tellConsulting(hand.id, leg)
    }
  }

  private mutating func tellConsulting(_ call: CallID, _ leg: String) {
    guard hands[call]?.stage == .asking, board.partners(of: leg).contains(where: \.isUp) else {
      return
    }
    rest(call, at: .consulting)
    report(.consulting(call))
  }

  private func areTogether(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return board.areTogether(one, other)
  }

  mutating func putThrough(_ call: CallID) {
    forget(waiting: call)
    drop(call)
    report(.transferred(call))
  }

  /// The operator is free of it.
  mutating func end(_ call: CallID, byCaller: Bool) {
    drop(call)
    report(.ended(call, byCaller: byCaller))
  }

  private mutating func drop(_ call: CallID) {
    hands[call] = nil
    guard let channel = Self.channel(of: call), board.channels[channel] != nil,
      let entry = board.waiting[channel], watches(entry.queue)
    else { return }
    tellWaiting(entry)
  }

  private mutating func noteFirst(_ id: String) {
    for (call, hand) in hands where hand.firstToLeave == nil {
      if hand.caller == id { hands[call]?.firstToLeave = .caller }
      if hand.leg == id { hands[call]?.firstToLeave = .desk }
    }
  }

  private mutating func hearTransferred(_ by: String) {
    for (call, hand) in hands where hand.leg == by {
      hands[call]?.isTransferred = true
      if hand.stage == .completing { putThrough(call) }
    }
  }

  private mutating func hearHeld(_ id: String, _ isHeld: Bool) {
    for (call, hand) in hands where hand.leg == id {
      switch hand.stage {
      case .talking where isHeld:
        rest(call, at: .heldAtTelephone)
        report(.held(call))
      case .heldAtTelephone where !isHeld:
        rest(call, at: .talking)
        report(.resumed(call))
      case .asking where !isHeld && !hand.isApart:
        // The digits that ask for it were not understood.
        fail(hand, .unsupported)
      default: break
      }
    }
  }

  private mutating func hearParked(_ id: String) {
    if board.channels[id] != nil { board.parked.insert(id) }
    for (call, hand) in hands where hand.caller == id && hand.stage == .parking {
      rest(call, at: .held)
      report(.held(call))
    }
  }

  mutating func advance(_ call: CallID, to stage: Hand.Stage) {
    advance(call, to: stage, for: settings.timeouts.settling)
  }

  mutating func advance(_ call: CallID, to stage: Hand.Stage, for milliseconds: Int) {
    hands[call]?.stage = stage
    hands[call]?.deadline = now.ticks + milliseconds
  }

  /// Nothing is awaited any more.
  mutating func rest(_ call: CallID, at stage: Hand.Stage) {
    hands[call]?.stage = stage
    hands[call]?.deadline = nil
    hands[call]?.isApart = false
    hands[call]?.firstToLeave = nil
    if stage == .talking { hands[call]?.isTransferred = false }
  }
}
