internal import Desk

/// Calling out, hanging up, and finding a call again.
extension DeskLine {
  mutating func dial(_ call: Call) {
    guard hands[call.id] == nil else { return report(.dialFailed(call.id, .busy)) }
    guard let number = Self.diallable(call.number) else {
      return report(.dialFailed(call.id, .wrongNumber))
    }
    var hand = Hand(id: call.id, stage: .dialling)
    hand.target = number
    hand.number = number
    hand.callerName = call.callerName
    hands[call.id] = hand
    check(call.id, .dial)
  }

  /// The operator's telephone rings first.
  mutating func ringForDialling(_ call: CallID) {
    guard let hand = hands[call] else { return }
    let id = Self.dialledChannel(of: call)
    hands[call]?.rung = id
    advance(
      call, to: .dialling, for: 2 * settings.timeouts.ringing + settings.timeouts.settling)
    let action = send(
      Action(
        "Originate",
        [
          "Channel": settings.interface, "Context": settings.context, "Exten": hand.target,
          "Priority": "1", "CallerID": callerID(hand),
          "Timeout": String(settings.timeouts.ringing), "Async": "true", "ChannelId": id,
          "OtherChannelId": settings.interface.hasPrefix("Local/") ? "\(id)-2" : nil,
        ]), for: .originate(call))
    originated[action] = call
  }

  mutating func hangUp(_ call: CallID) {
    if let hand = hands[call] {
      endWhatWasBegun(hand)
      forget(waiting: call)
      if hands[call] == nil { hands[call] = hand }
      guard let name = name(of: hand.caller) ?? name(of: hand.leg) ?? name(of: hand.rung) else {
        if hand.stage != .dialling { return end(call, byCaller: false) }
        // Its channel is hung up as soon as there is one.
        return advance(call, to: .hangingUp)
      }
      advance(call, to: .hangingUp)
      send(Action("Hangup", ["Channel": name, "Cause": "16"]), for: .hangUp(call))
    } else if told.contains(call), let name = name(of: Self.channel(of: call)) {
      var hand = Hand(id: call, caller: Self.channel(of: call), stage: .hangingUp)
      hand.deadline = now.ticks + settings.timeouts.settling
      hands[call] = hand
      forget(waiting: call)
      send(Action("Hangup", ["Channel": name, "Cause": "16"]), for: .hangUp(call))
    } else {
      report(.ended(call, byCaller: false))
    }
  }

  /// What was asked of a call that is hung up has failed, and a telephone that rings for it stops.
  private mutating func endWhatWasBegun(_ hand: Hand) {
    fail(hand, .callerGone, isEnding: true)
    if hand.stage == .transferring || hand.stage == .returning, !hand.isAnswered,
      let name = name(of: hand.rung)
    {
      send(Action("Hangup", ["Channel": name]), for: .aside)
    }
  }

  /// A call from before a restart of the desk.
  mutating func find(_ call: Call) {
    if hands[call.id] != nil { return report(.answered(call.id)) }
    let channel = Self.channel(of: call.id)
    var hand = Hand(id: call.id, caller: channel, stage: .talking)
    hand.number = call.number
    hand.callerName = call.callerName
    if let channel {
      if let leg = ourLeg(with: channel) {
        hand.leg = leg.id
      } else if board.parked.contains(channel) {
        hand.stage = .held
      } else {
        return report(.ended(call.id, byCaller: board.channels[channel] == nil))
      }
    } else {
      let leg = Self.dialledChannel(of: call.id)
      guard let client = board.partners(of: leg).first else {
        return report(.ended(call.id, byCaller: board.channels[leg] == nil))
      }
      hand.leg = leg
      hand.caller = client.id
    }
    hands[call.id] = hand
    forget(waiting: call.id)
    report(.answered(call.id))
    if hand.stage == .held { report(.held(call.id)) }
  }

  func name(of channel: String?) -> String? {
    channel.flatMap { board.channels[$0]?.name }
  }

  /// What is shown at the telephone that rings.
  func callerID(_ hand: Hand) -> String? {
    guard !hand.number.isEmpty else { return nil }
    let name = hand.callerName.unicodeScalars.filter {
      $0.value >= 0x20 && $0 != "\"" && $0 != "\\" && $0 != "<" && $0 != ">"
    }
    let number = hand.number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    return "\"\(String(String.UnicodeScalarView(name.prefix(60))))\" <\(number)>"
  }

  /// A number as the dialplan takes it; nil for what is none, which may be meant for harm.
  static func diallable(_ text: String) -> String? {
    let number = text.filter { !" -().\u{A0}".contains($0) }
    let isNumber = number.allSatisfy { $0.isASCII && ($0.isNumber || "+*#".contains($0)) }
    return isNumber && !number.isEmpty && number.count <= 40 ? number : nil
  }
}
