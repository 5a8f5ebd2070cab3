internal import Desk

/// Calls that are hung up, telephones that ring in vain, and what was asked and failed.
extension DeskLine {
  mutating func hearHungUp(_ channel: Switchboard.Channel, _ cause: Int) {
    board.parked.remove(channel.id)
    settle(channel.id, hungUp: true)
    for call in hands.keys.sorted() {
      guard let hand = hands[call] else { continue }
      if hand.dialled == channel.id, [1, 3, 22, 28].contains(cause) {
        hands[call]?.dialTrouble = .wrongNumber
      }
      if hand.caller == channel.id {
        callerHungUp(hand)
      } else if hand.leg == channel.id {
        legHungUp(hand)
      } else if hand.rung == channel.id {
        rungHungUp(hand)
      }
    }
  }

  private mutating func callerHungUp(_ hand: Hand) {
    fail(hand, .callerGone, isEnding: true)
    stopRinging(hand)
    switch hand.stage {
    case .ringing, .fetching: break
    case .hangingUp: end(hand.id, byCaller: false)
    default:
      if hand.isFromQueue {
        hands[hand.id] = nil
        tellLeft(hand.id, gaveUp: true)
      } else {
        end(hand.id, byCaller: hand.firstToLeave != .desk)
      }
    }
  }

  private mutating func legHungUp(_ hand: Hand) {
    hands[hand.id]?.leg = nil
    let isByCaller = hand.firstToLeave == .caller
    switch hand.stage {
    case .parking, .held, .returning: hands[hand.id]?.firstToLeave = nil
    case .ringing, .fetching, .dialling: break
    case .hangingUp: if name(of: hand.caller) == nil { end(hand.id, byCaller: false) }
    case .completing: if hand.isTransferred { putThrough(hand.id) }
    case .consulting:
      if hand.isTransferred { return putThrough(hand.id) }
      hands[hand.id]?.isUnasked = true
      advance(hand.id, to: .completing)
    case .transferring where hand.isAnswered: break
    case .transferring where hand.rung.flatMap { board.channels[$0]?.isUp } == true:
      // The colleague has answered, though the word of it is late.
      hands[hand.id]?.isAnswered = true
      hands[hand.id]?.deadline = now.ticks + settings.timeouts.settling
    default:
      if hand.isTransferred, hand.stage != .cancelling { return putThrough(hand.id) }
      fail(hand, .callerGone, isEnding: true)
      stopRinging(hand)
      end(hand.id, byCaller: isByCaller)
    }
  }

  /// The telephone that was rung for the call.
  private mutating func rungHungUp(_ hand: Hand) {
    switch hand.stage {
    case .hangingUp: if hand.caller == nil { end(hand.id, byCaller: false) }
    case .dialling where hand.isAnswered: dialEnded(hand.id)
    case .transferring where hand.isAnswered: fail(hand, .unreachable)
    case .returning where hand.isAnswered: fail(hand, .noAnswer)
    default: break
    }
  }

  /// The operator's channel is gone before the client has answered.
  mutating func dialEnded(_ call: CallID) {
    guard let hand = hands[call] else { return }
    hands[call] = nil
    if let trouble = hand.dialTrouble {
      report(.dialFailed(call, trouble))
    } else {
      report(.ended(call, byCaller: false))
    }
  }

  mutating func stopRinging(_ hand: Hand) {
    guard hand.stage == .transferring || hand.stage == .returning, !hand.isAnswered,
      let name = name(of: hand.rung)
    else { return }
    send(Action("Hangup", ["Channel": name]), for: .aside)
  }

  mutating func hearDialBegan(_ from: String?, _ to: String) {
    guard let from else { return }
    if !isOurChannel(to) { settle(from, hungUp: false) }
    for (call, hand) in hands where hand.rung == from && hand.stage == .dialling {
      hands[call]?.dialled = to
      hands[call]?.dialTrouble = nil
      hands[call]?.isAnswered = true
    }
  }

  mutating func hearDialEnded(_ from: String?, _ to: String, _ status: String) {
    for call in hands.keys.sorted() {
      guard let hand = hands[call], status != "ANSWER", status != "CANCEL", !status.isEmpty else {
        progress(call)
        continue
      }
      let trouble: PhoneTrouble =
        switch status {
        case "BUSY": .busy
        case "NOANSWER": .noAnswer
        default: .unreachable
        }
      switch hand.stage {
      case .fetching where hand.caller == from && isOurChannel(to):
        fail(hand, trouble == .busy ? .busy : .noAnswer)
      case .asking where isSameCall(hand, to) && !isOurChannel(to):
        hands[call]?.trouble = trouble
      case .dialling where hand.rung == from:
        hands[call]?.dialTrouble = trouble == .busy ? .busy : .noAnswer
        hands[call]?.deadline = now.ticks + settings.timeouts.settling / 2
      default: break
      }
    }
  }

  private func isOurChannel(_ id: String) -> Bool { board.channels[id].map(isOurs) ?? false }

  private func isSameCall(_ hand: Hand, _ other: String) -> Bool {
    guard let caller = hand.caller, let group = board.channels[caller]?.group else { return false }
    return board.channels[other]?.group == group
  }

  /// What was asked of a call has come to nothing: it stands where it stood before.
  ///
  /// - Parameter isEnding: the call itself is over, which is reported next.
  mutating func fail(_ hand: Hand, _ trouble: PhoneTrouble, isEnding: Bool = false) {
    let call = hand.id
    switch hand.stage {
    case .ringing, .fetching: failAnswer(hand, trouble)
    case .parking:
      rest(call, at: .talking)
      report(.lineFailed(call, trouble))
    case .returning:
      rest(call, at: .held)
      report(.lineFailed(call, trouble))
    case .cancelling:
      rest(call, at: .talking)
      report(.lineFailed(call, trouble))
    case .checking(.dial), .dialling:
      if !isEnding { end(call, byCaller: false) }
    case .checking, .transferring, .asking:
      rest(call, at: hand.before)
      if hand.isFromQueue { backToQueue(call) }
      report(.transferFailed(call, trouble))
    case .completing:
      rest(call, at: .talking)
      if !hand.isUnasked { report(.transferFailed(call, trouble)) }
    case .talking, .held, .heldAtTelephone, .consulting, .hangingUp: break
    }
  }

  private mutating func failAnswer(_ hand: Hand, _ trouble: PhoneTrouble) {
    hands[hand.id] = nil
    if trouble == .callerGone {
      forget(waiting: hand.id)
    } else {
      backToQueue(hand.id)
    }
    for _ in 0...hand.askedAgain { report(.answerFailed(hand.id, trouble)) }
  }

  /// He may wait still, come back to a queue by the dialplan, or hang up.
  private mutating func backToQueue(_ call: CallID) {
    hands[call] = nil
    guard let channel = Self.channel(of: call), board.waiting[channel] == nil,
      told.contains(call)
    else { return }
    leaving[call] = Leaving(abandoned: true, deadline: now.ticks + settings.timeouts.settling)
  }
}
