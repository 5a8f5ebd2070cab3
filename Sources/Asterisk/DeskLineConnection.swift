internal import Crypto
internal import Desk
internal import Foundation

/// From the banner to the live exchange, and back when the line is lost.
extension DeskLine {
  mutating func connected(at now: Now) {
    self.now = now
    pending = [:]
    lastHeard = now.ticks
    isBooted = false
    isPinging = false
    enter(.banner, for: settings.timeouts.banner)
  }

  /// The connection broke, or could not be made.
  mutating func disconnected(at now: Now) {
    self.now = now
    phase = .down
    phaseDeadline = nil
    listing = nil
    pending = [:]
    originated = [:]
    isPinging = false
    gatherDeadline = nil
    restDeadline = nil
    failEverythingAsked()
    if !isToldLost {
      isToldLost = true
      report(.lost)
    }
  }

  mutating func hear(_ item: MessageDecoder.Item, at now: Now) {
    self.now = now
    lastHeard = now.ticks
    switch item {
    case .banner: if phase == .banner { greet() }
    case .dropped: board.needsRebuild = true
    case .message(let message): hear(message)
    }
    rebuildIfDue()
  }

  private mutating func hear(_ message: Message) {
    if let id = message.actionID, id.hasPrefix(actionPrefix) {
      switch message.kind {
      case .response: return hearAnswer(message, to: id)
      case .event where message.name == "OriginateResponse":
        if let call = originated.removeValue(forKey: id) { hearOutcome(message, of: call) }
        return
      case .event where listing?.take(message, id) == true: return finishListing()
      default: break
      }
    }
    switch message.name {
    case "FullyBooted": hearBooted(message)
    case "Shutdown": hasRestarted = true
    default: hearEvent(message)
    }
  }

  private mutating func hearEvent(_ message: Message) {
    guard phase == .live || phase == .listing else { return }
    if listing != nil {
      listing?.buffer(message)
    } else if !board.needsRebuild {
      // What comes right after a forged message may be forged as well: the lists will tell.
      apply(board.take(message, at: now.wall))
    }
  }

  private mutating func greet() {
    switch settings.security {
    case .plain:
      enter(.challenge, for: settings.timeouts.response)
      send(Action("Challenge", ["AuthType": "MD5"]), for: .challenge)
    case .tls:
      enter(.login, for: settings.timeouts.response)
      send(
        Action("Login", ["Username": settings.user, "Secret": settings.secret, "Events": "on"]),
        for: .login)
    }
  }

  /// The answer to the challenge, as the exchange reckons it.
  mutating func answerChallenge(_ message: Message) {
    guard message.isSuccess, let challenge = message["Challenge"] else {
      return refuseLogin(message)
    }
    let digest = Insecure.MD5.hash(data: Data((challenge + settings.secret).utf8))
    let key = digest.map { String(format: "%02x", $0) }.joined()
    enter(.login, for: settings.timeouts.response)
    send(
      Action(
        "Login", ["AuthType": "MD5", "Username": settings.user, "Key": key, "Events": "on"]),
      for: .login)
  }

  mutating func hearLogin(_ message: Message) {
    guard message.isSuccess else { return refuseLogin(message) }
    wasRefused = false
    if isBooted {
      startListing()
    } else {
      enter(.booting, for: settings.timeouts.booted)
    }
  }

  private mutating func refuseLogin(_ message: Message) {
    wasRefused = true
    effects.append(.trouble(.loginRefused(message["Message"] ?? "")))
    effects.append(.disconnect)
  }

  private mutating func hearBooted(_ message: Message) {
    isBooted = true
    if let uptime = message.number("Uptime"), (0...1_000_000_000).contains(uptime) {
      noteStart(now.wall.advanced(bySeconds: -uptime))
    }
    if phase == .booting { startListing() }
  }

  /// Another start than before: the exchange has forgotten pauses and whom the desk added.
  private mutating func noteStart(_ moment: Instant) {
    if let startedAt, abs(startedAt.milliseconds - moment.milliseconds) > 5_000 {
      hasRestarted = true
    }
    startedAt = moment
  }

  mutating func enter(_ phase: Phase, for milliseconds: Int?) {
    self.phase = phase
    phaseDeadline = milliseconds.map { now.ticks + $0 }
  }

  /// The bytes that take the operator out of the queues to which the desk added him.
  mutating func signOff() -> [UInt8] {
    guard phase == .live || phase == .listing else { return [] }
    effects = []
    for queue in joinedQueues.sorted() {
      send(
        Action("QueueRemove", ["Queue": queue, "Interface": settings.interface]), for: .aside)
    }
    send(Action("Logoff"), for: .aside)
    joinedQueues = []
    return drain().flatMap { effect -> [UInt8] in
      if case .send(let bytes) = effect { return bytes }
      return []
    }
  }
}
