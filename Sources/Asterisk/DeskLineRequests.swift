internal import Desk

/// What the desk asks.
extension DeskLine {
  mutating func request(_ request: PhoneRequest, at now: Now) {
    self.now = now
    if case .rest(let rest) = request {
      take(rest: rest)
    } else if phase == .live {
      take(request)
    } else if case .find = request {
      // Nothing is known of it until the exchange is there again.
      early.append((request, .max))
    } else if hasBeenLive {
      refuse(request)
    } else {
      early.append((request, now.ticks + settings.timeouts.patience))
    }
  }

  mutating func take(_ request: PhoneRequest) {
    switch request {
    case .answer(let call): answer(call)
    case .hold(let call): hold(call)
    case .resume(let call): resume(call)
    case .transfer(let call, let target): putThrough(call, to: target, .transfer)
    case .consult(let call, let target): putThrough(call, to: target, .consult)
    case .completeTransfer(let call): complete(call)
    case .cancelTransfer(let call): cancel(call)
    case .mute(let call, let isMute): mute(call, isMute)
    case .hangUp(let call): hangUp(call)
    case .announce, .say: break
    case .find(let call): find(call)
    case .dial(let call): dial(call)
    case .rest(let rest): take(rest: rest)
    }
  }

  /// The exchange can't be reached.
  mutating func refuse(_ request: PhoneRequest) {
    switch request {
    case .answer(let call): report(.answerFailed(call, .lineDown))
    case .hold(let call), .resume(let call), .cancelTransfer(let call), .mute(let call, _):
      report(.lineFailed(call, .lineDown))
    case .transfer(let call, _), .consult(let call, _), .completeTransfer(let call):
      report(.transferFailed(call, .lineDown))
    case .hangUp(let call):
      hands[call] = nil
      report(.ended(call, byCaller: false))
    case .find(let call): report(.ended(call.id, byCaller: false))
    case .dial(let call): report(.ended(call.id, byCaller: false))
    case .announce, .rest, .say: break
    }
  }

  private mutating func answer(_ call: CallID) {
    if hands[call]?.stage == .ringing || hands[call]?.stage == .fetching {
      hands[call]?.askedAgain += 1
      return
    }
    guard hands[call] == nil, let channel = Self.channel(of: call),
      let entry = board.waiting[channel], told.contains(call)
    else { return report(.answerFailed(call, .callerGone)) }
    var hand = Hand(id: call, caller: channel, stage: .ringing)
    hand.number = entry.number
    hand.callerName = entry.callerName
    hand.deadline = now.ticks + settings.timeouts.ringing
    if !ringing.contains(call) {
      guard let name = board.channels[channel]?.name else {
        return report(.answerFailed(call, .unsupported))
      }
      hand.stage = .fetching
      send(redirect(name), for: .redirect(call))
    }
    hands[call] = hand
  }

  /// To the operator's own telephone.
  private func redirect(_ channel: String) -> Action {
    Action(
      "Redirect",
      [
        "Channel": channel, "Context": settings.context, "Exten": settings.extension,
        "Priority": "1",
      ])
  }

  private mutating func hold(_ call: CallID) {
    guard let hand = hands[call], let name = name(of: hand.caller) else {
      return report(.lineFailed(call, .callerGone))
    }
    guard hand.stage == .talking else {
      return report(.lineFailed(call, hand.stage == .heldAtTelephone ? .unsupported : .busy))
    }
    advance(call, to: .parking)
    send(
      Action(
        "Park",
        [
          "Channel": name, "TimeoutChannel": self.name(of: hand.leg),
          "Timeout": String(settings.timeouts.hold),
        ]), for: .park(call))
  }

  private mutating func resume(_ call: CallID) {
    guard let hand = hands[call], let name = name(of: hand.caller) else {
      return report(.lineFailed(call, .callerGone))
    }
    guard hand.stage == .held else {
      return report(.lineFailed(call, hand.stage == .heldAtTelephone ? .unsupported : .busy))
    }
    advance(call, to: .returning, for: settings.timeouts.ringing + settings.timeouts.settling)
    ring(settings.interface, for: call, joining: name)
  }

  /// Rings a telephone, and gives it the caller when it is answered. Until then nobody is moved,
  /// so that in vain it costs nobody anything.
  mutating func ring(_ channel: String, for call: CallID, joining caller: String) {
    guard let hand = hands[call] else { return }
    let id = newChannel()
    hands[call]?.rung = id
    hands[call]?.isAnswered = false
    let action = send(
      Action(
        "Originate",
        [
          "Channel": channel, "Application": "Bridge", "Data": caller,
          "CallerID": callerID(hand), "Timeout": String(settings.timeouts.ringing),
          "Async": "true", "ChannelId": id,
          "OtherChannelId": channel.hasPrefix("Local/") ? "\(id)-2" : nil,
        ]), for: .originate(call))
    originated[action] = call
  }

  private mutating func putThrough(_ call: CallID, to target: String, _ next: Hand.Next) {
    guard var hand = hands[call] ?? waitingHand(call), name(of: hand.caller) != nil,
      next == .transfer || !hand.isFromQueue
    else { return report(.transferFailed(call, .callerGone)) }
    let isReady = hand.isFromQueue || hand.stage == .talking
    let mayMove = next == .transfer && (hand.stage == .held || hand.stage == .heldAtTelephone)
    guard isReady || mayMove else {
      let isHeld = hand.stage == .held || hand.stage == .heldAtTelephone
      return report(.transferFailed(call, isHeld ? .unsupported : .busy))
    }
    guard let number = Self.diallable(target) else {
      return report(.transferFailed(call, .unreachable))
    }
    hand.before = hand.stage
    hand.target = number
    hand.trouble = nil
    hands[call] = hand
    check(call, next)
  }

  /// Is there such a number? Who is put through to none is cut off.
  mutating func check(_ call: CallID, _ next: Hand.Next) {
    guard let target = hands[call]?.target else { return }
    advance(call, to: .checking(next))
    send(
      Action("Getvar", ["Variable": "VALID_EXTEN(\(settings.context),\(target),1)"]),
      for: .check(call))
  }

  private func waitingHand(_ call: CallID) -> Hand? {
    guard told.contains(call), let channel = Self.channel(of: call),
      let entry = board.waiting[channel]
    else { return nil }
    var hand = Hand(id: call, caller: channel, stage: .talking)
    hand.isFromQueue = true
    hand.number = entry.number
    hand.callerName = entry.callerName
    return hand
  }

  private mutating func complete(_ call: CallID) {
    guard let hand = hands[call], let name = name(of: hand.leg) else {
      return report(.transferFailed(call, .callerGone))
    }
    guard hand.stage == .consulting else { return report(.transferFailed(call, .noAnswer)) }
    advance(call, to: .completing)
    send(Action("Hangup", ["Channel": name, "Cause": "16"]), for: .hangUp(call))
  }

  private mutating func cancel(_ call: CallID) {
    guard let hand = hands[call], let name = name(of: hand.leg) else {
      return report(.lineFailed(call, .callerGone))
    }
    switch hand.stage {
    case .talking: report(.resumed(call))
    case .checking(.consult):
      rest(call, at: .talking)
      report(.resumed(call))
    case .asking, .consulting:
      advance(call, to: .cancelling)
      hands[call]?.isApart = hand.isApart || hand.stage == .consulting
      send(Action("CancelAtxfer", ["Channel": name]), for: .cancel(call))
    default: report(.lineFailed(call, .busy))
    }
  }

  private mutating func mute(_ call: CallID, _ isMute: Bool) {
    guard let hand = hands[call] else { return report(.lineFailed(call, .callerGone)) }
    guard let name = name(of: hand.leg) else { return report(.lineFailed(call, .unsupported)) }
    send(
      Action("MuteAudio", ["Channel": name, "Direction": "in", "State": isMute ? "on" : "off"]),
      for: .mute(call, isMute))
  }
}
