internal import Desk

/// What the desk is told of those who wait, of the colleagues, and of its own pauses.
extension DeskLine {
  mutating func tellWaiting(_ entry: Switchboard.Waiting) {
    let call = Self.callID(entry.id)
    leaving[call] = nil
    guard hands[call] == nil, !told.contains(call) else { return }
    told.append(call)
    report(
      .waiting(
        Call(
          id: call, number: entry.number, callerName: entry.callerName, since: entry.since,
          queue: entry.queue)))
  }

  mutating func tellLeft(_ call: CallID, gaveUp: Bool) {
    forget(waiting: call)
    report(.left(call, gaveUp: gaveUp))
  }

  mutating func forget(waiting call: CallID) {
    told.removeAll { $0 == call }
    ringing.remove(call)
    leaving[call] = nil
  }

  mutating func hearJoined(_ channel: String) {
    guard let entry = board.waiting[channel] else { return }
    let call = Self.callID(channel)
    if watches(entry.queue) {
      if hands[call]?.isFromQueue == true { return }
      tellWaiting(entry)
      isOrderDue = true
      gather()
    } else if told.contains(call) {
      tellLeft(call, gaveUp: false)
    }
  }

  /// Not told at once: it isn't said yet whether he hung up or who answered.
  mutating func hearLeft(_ channel: String, abandoned: Bool) {
    let call = Self.callID(channel)
    if hands[call]?.stage == .ringing {
      // To the operator, it is about to be said; or else to somebody else.
      hands[call]?.deadline = now.ticks + settings.timeouts.leaving
    }
    guard told.contains(call), hands[call] == nil else { return }
    isOrderDue = true
    gather()
    if board.channels[channel] == nil, board.knowsChannels {
      tellLeft(call, gaveUp: abandoned)
    } else {
      leaving[call] = Leaving(
        abandoned: abandoned, deadline: now.ticks + settings.timeouts.leaving)
    }
  }

  /// Something came of a caller who had left the queue.
  mutating func settle(_ channel: String, hungUp: Bool) {
    let call = Self.callID(channel)
    guard let gone = leaving[call], hands[call] == nil else { return }
    tellLeft(call, gaveUp: hungUp && gone.abandoned)
  }

  mutating func hearOffered(_ channel: String, _ interface: String) {
    guard isOurs(interface), let entry = board.waiting[channel] else { return }
    let call = Self.callID(channel)
    tellWaiting(entry)
    guard told.contains(call), ringing.insert(call).inserted else { return }
    report(.ringing(call))
  }

  mutating func hearOfferEnded(_ channel: String, _ interface: String) {
    let call = Self.callID(channel)
    guard isOurs(interface), ringing.remove(call) != nil else { return }
    if let hand = hands[call], hand.stage == .ringing {
      fail(hand, .noAnswer)
    } else {
      report(.ringingEnded(call))
    }
  }

  mutating func hearConnected(_ channel: String, leg: String, _ interface: String) {
    let call = Self.callID(channel)
    if isOurs(interface) {
      pickedUp(call, channel, leg: leg)
    } else if let hand = hands[call], hand.stage == .ringing {
      fail(hand, .callerGone)
    } else {
      settle(channel, hungUp: false)
    }
  }

  /// The operator talks with somebody who waited, asked for or not.
  mutating func pickedUp(_ call: CallID, _ channel: String, leg: String) {
    guard hands[call].map({ $0.stage == .ringing || $0.stage == .fetching }) ?? true,
      hands[call] != nil || told.contains(call)
    else { return }
    forget(waiting: call)
    let asked = hands[call]
    var hand = asked ?? Hand(id: call, caller: channel, stage: .talking)
    hand.leg = leg
    hands[call] = hand
    rest(call, at: .talking)
    report(.answered(call))
    if let asked { refuseAgain(asked) }
  }

  /// It was asked for more than once.
  mutating func refuseAgain(_ hand: Hand) {
    hands[hand.id]?.askedAgain = 0
    for _ in 0..<hand.askedAgain { report(.answerFailed(hand.id, .callerGone)) }
  }

  /// Tells together what changes often.
  mutating func gather() {
    guard gatherDeadline == nil, phase == .live else { return }
    gatherDeadline = now.ticks + settings.timeouts.gathering
  }

  mutating func tellGathered() {
    gatherDeadline = nil
    for (number, state) in colleaguesDue.sorted(by: { $0.key < $1.key })
    where colleagues[number] != state {
      colleagues[number] = state
      report(.colleague(number, state))
    }
    colleaguesDue = [:]
    guard isOrderDue else { return }
    isOrderDue = false
    let order = told.compactMap { Self.channel(of: $0) }
      .compactMap { board.waiting[$0] }
      .sorted { ($0.position, $0.since, $0.id) < ($1.position, $1.since, $1.id) }
      .map { Self.callID($0.id) }
    let known = told.filter(Set(order).contains)
    guard order != known else { return }
    told = order + told.filter { !order.contains($0) }
    report(.order(order))
  }

  mutating func hearMember(_ queue: String, _ interface: String) {
    if isOurs(interface) { noteRest() } else { noteColleague(queue, interface) }
    gather()
  }

  mutating func noteColleague(_ queue: String, _ interface: String) {
    guard !isOurs(interface), let member = board.members[queue]?[interface],
      let number = Self.number(ofInterface: interface)
    else { return }
    let state: LineState? =
      switch member.state {
      case 1: .free
      case 2, 3, 7, 8: .busy
      case 6: .ringing
      case 4, 5: .unreachable
      default: nil
      }
    if let state { colleaguesDue[number] = state }
  }

  /// A colleague's telephone by a hint of the dialplan.
  mutating func hearColleague(_ number: String, _ context: String, _ status: Int) {
    guard context == settings.context, number != settings.extension else { return }
    let state: LineState? =
      switch status {
      case 0: .free
      case 8: .ringing
      case 4, -1: .unreachable
      case 1...: .busy
      default: nil
      }
    guard let state, colleagues.count < Switchboard.mostMembers else { return }
    colleaguesDue[number] = state
    gather()
  }
}
