internal import Desk

/// Pauses, both ways.
extension DeskLine {
  static func reason(_ rest: PhoneRest) -> String {
    switch rest {
    case .wrapUp: "wrap-up"
    case .pause(let reason): reason.rawValue
    }
  }

  static func rest(_ reason: String) -> PhoneRest {
    reason == "wrap-up" ? .wrapUp : .pause(PauseReason(rawValue: reason) ?? .other)
  }

  /// Paused in all of his queues, the operator rests; in some only, calls still come.
  private var restThere: PhoneRest?? {
    let all = board.members.values.compactMap { $0[settings.interface] }
    guard !all.isEmpty else { return nil }
    guard all.allSatisfy(\.isPaused) else { return .some(nil) }
    return .some(Self.rest(all.map(\.reason).max() ?? ""))
  }

  mutating func take(rest wanted: PhoneRest?) {
    rest = wanted
    guard phase == .live else { return }
    sendRest()
  }

  private mutating func sendRest() {
    guard restThere != nil || !joinedQueues.isEmpty else { return }
    restDeadline = now.ticks + settings.timeouts.response
    send(
      Action(
        "QueuePause",
        [
          "Interface": settings.interface, "Paused": rest == nil ? "false" : "true",
          "Reason": rest.map(Self.reason),
        ]), for: .pause)
  }

  /// Somebody else paused the operator, or called him back.
  mutating func noteRest() {
    guard phase == .live, let there = restThere else { return }
    if there == rest {
      restDeadline = nil
    } else if restDeadline == nil {
      adopt(there)
    }
  }

  /// At the start of a connection. A pause is forgotten by an exchange that was restarted, and an
  /// after-call pause that a dead desk left behind is nobody's.
  mutating func resumeRest() {
    guard let there = restThere, there != rest else { return }
    if hasRestarted || !hasBeenLive && (rest != nil || there == .wrapUp) {
      sendRest()
    } else {
      adopt(there)
    }
  }

  private mutating func adopt(_ there: PhoneRest?) {
    rest = there
    report(.resting(there))
  }
}
