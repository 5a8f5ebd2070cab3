internal import Desk

/// Nothing is waited for without end.
extension DeskLine {
  /// When ``wake(at:)`` is wanted next; in ticks.
  var nextDeadline: Int? {
    var all = [phaseDeadline, gatherDeadline, restDeadline, listing?.deadline].compactMap { $0 }
    all += pending.values.map(\.deadline)
    all += hands.values.compactMap(\.deadline)
    all += leaving.values.map(\.deadline)
    all += early.map(\.deadline).filter { $0 != .max }
    if phase == .live {
      if !isPinging { all.append(lastHeard + settings.timeouts.silence) }
      if listing == nil {
        let pause =
          board.needsRebuild ? settings.timeouts.rebuilding : settings.timeouts.refreshing
        all.append((lastListing ?? now.ticks) + pause)
      }
    }
    return all.min()
  }

  mutating func wake(at now: Now) {
    self.now = now
    if let deadline = phaseDeadline, deadline <= now.ticks { phaseIsOver() }
    let isListLate = listing.map { $0.deadline <= now.ticks } ?? false
    if isListLate || pending.values.contains(where: { $0.deadline <= now.ticks }) { fallSilent() }
    for call in hands.keys.sorted() {
      if let hand = hands[call], let deadline = hand.deadline, deadline <= now.ticks {
        hands[call]?.deadline = nil
        expire(hand)
      }
    }
    for (call, gone) in leaving where gone.deadline <= now.ticks {
      let isTalking = Self.channel(of: call).map { !board.partners(of: $0).isEmpty } ?? false
      tellLeft(call, gaveUp: gone.abandoned && !isTalking)
    }
    if let deadline = gatherDeadline, deadline <= now.ticks { tellGathered() }
    if let deadline = restDeadline, deadline <= now.ticks {
      restDeadline = nil
      noteRest()
    }
    let late = early.filter { $0.deadline <= now.ticks }
    early.removeAll { $0.deadline <= now.ticks }
    for (request, _) in late { refuse(request) }
    if phase == .live, !isPinging, lastHeard + settings.timeouts.silence <= now.ticks {
      isPinging = true
      send(Action("Ping"), for: .ping)
    }
    rebuildIfDue()
  }

  private mutating func phaseIsOver() {
    phaseDeadline = nil
    if phase == .booting { startListing() } else { fallSilent() }
  }

  private mutating func fallSilent() {
    pending = [:]
    listing = nil
    effects.append(.trouble(.silent))
    effects.append(.disconnect)
  }

  /// What was expected of a call has not come.
  private mutating func expire(_ hand: Hand) {
    let call = hand.id
    switch hand.stage {
    case .hangingUp: end(call, byCaller: false)
    case .dialling: expireDialling(hand)
    case .transferring where hand.isAnswered: expireTransfer(hand)
    case .transferring, .returning:
      fail(hand, .noAnswer)
      stopRinging(hand)
    case .asking where !hand.isApart: fail(hand, .unsupported)
    case .asking:
      if let name = name(of: hand.leg) {
        send(Action("CancelAtxfer", ["Channel": name]), for: .aside)
      }
      fail(hand, .noAnswer)
    case .cancelling:
      if let caller = hand.caller, let leg = hand.leg, board.areTogether(caller, leg) {
        rest(call, at: .talking)
        report(.resumed(call))
      } else {
        fail(hand, .noAnswer)
      }
    case .completing:
      fail(hand, .noAnswer)
      if hand.leg == nil { end(call, byCaller: false) }
    case .parking where hand.leg == nil:
      rest(call, at: .held)
      report(.held(call))
    case .ringing where hand.caller.map { board.waiting[$0] == nil } ?? true:
      fail(hand, .callerGone)
    default: fail(hand, .noAnswer)
    }
  }

  private mutating func expireDialling(_ hand: Hand) {
    if let name = name(of: hand.rung) {
      send(Action("Hangup", ["Channel": name]), for: .aside)
    }
    if hand.isAnswered, hand.dialTrouble == nil { hands[hand.id]?.dialTrouble = .noAnswer }
    dialEnded(hand.id)
  }

  /// The colleague has answered, but wasn't seen with the caller.
  private mutating func expireTransfer(_ hand: Hand) {
    guard let caller = hand.caller, ourLeg(with: caller) == nil,
      !board.partners(of: caller).isEmpty
    else {
      fail(hand, .unreachable)
      if hand.leg == nil, hand.before == .talking, !hand.isFromQueue {
        end(hand.id, byCaller: false)
      }
      return
    }
    putThrough(hand.id)
  }
}
