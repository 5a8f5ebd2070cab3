internal import Desk

extension Switchboard {
  mutating func takeQueueEvent(
    _ name: String, _ message: Message, at now: Instant
  ) -> [Change] {
    switch name {
    case "QueueCallerJoin": join(message, at: now)
    case "QueueCallerLeave": leave(message)
    case "QueueCallerAbandon": abandon(message)
    case "AgentCalled": offer(message)
    case "AgentRingNoAnswer": endOffer(message)
    case "AgentConnect": connect(message)
    case "QueueMemberStatus", "QueueMemberAdded", "QueueMemberPause": noteMember(message)
    case "QueueMemberRemoved": removeMember(message)
    default: []
    }
  }

  func waiting(in queue: String) -> [Waiting] {
    waiting.values.filter { $0.queue == queue }.sorted {
      ($0.position, $0.id) < ($1.position, $1.id)
    }
  }

  private mutating func join(_ message: Message, at now: Instant) -> [Change] {
    guard let id = channelID(message), let queue = message.filled("Queue"),
      let position = message.number("Position"), position > 0, position <= Self.mostChannels
    else {
      needsRebuild = true
      return []
    }
    if let known = waiting[id], known.queue == queue {
      suspect()
      return []
    }
    guard !knowsChannels || channels[id] != nil, waiting.count < Self.mostChannels else {
      suspect()
      return []
    }
    note(message)
    for (other, entry) in waiting where entry.queue == queue && entry.position >= position {
      waiting[other]?.position += 1
    }
    waiting[id] = Waiting(
      id: id, queue: queue, position: position, since: now,
      number: CallerText.number(message), callerName: CallerText.channelName(message))
    abandoned.remove(id)
    answeredEarly.remove(id)
    check(queue, counts: message)
    return [.joined(id)]
  }

  private mutating func leave(_ message: Message) -> [Change] {
    guard let id = channelID(message), let queue = message.filled("Queue") else {
      needsRebuild = true
      return []
    }
    guard let entry = waiting[id], entry.queue == queue else {
      if answeredEarly.remove(id) != nil {
        closeUp(queue, after: message.number("Position"))
      } else {
        suspect()
      }
      return []
    }
    waiting[id] = nil
    closeUp(queue, after: message.number("Position") ?? entry.position)
    check(queue, counts: message)
    return [.left(id, abandoned: abandoned.remove(id) != nil)]
  }

  /// No event tells those behind that they have moved up.
  private mutating func closeUp(_ queue: String, after position: Int?) {
    guard let position else { return }
    for (other, entry) in waiting where entry.queue == queue && entry.position > position {
      waiting[other]?.position -= 1
    }
  }

  /// How many wait is said with each change: another figure means that something was missed.
  private mutating func check(_ queue: String, counts message: Message) {
    guard let count = message.number("Count") else { return }
    let known = waiting.values.reduce(0) { $1.queue == queue ? $0 + 1 : $0 }
    if known != count { suspect() }
  }

  private mutating func abandon(_ message: Message) -> [Change] {
    guard let id = channelID(message) else {
      needsRebuild = true
      return []
    }
    if waiting[id] != nil { abandoned.insert(id) } else { suspect() }
    return []
  }

  private mutating func offer(_ message: Message) -> [Change] {
    guard let id = channelID(message), let interface = message.filled("Interface") else {
      needsRebuild = true
      return []
    }
    guard waiting[id] != nil else {
      suspect()
      return []
    }
    noteDestination(message)
    return [.offered(id, to: interface)]
  }

  private mutating func endOffer(_ message: Message) -> [Change] {
    guard let id = channelID(message), let interface = message.filled("Interface") else {
      needsRebuild = true
      return []
    }
    return [.offerEnded(id, to: interface)]
  }

  private mutating func connect(_ message: Message) -> [Change] {
    guard let id = channelID(message), let interface = message.filled("Interface"),
      let leg = message.filled("DestUniqueid")
    else {
      needsRebuild = true
      return []
    }
    guard !knowsChannels || channels[id] != nil else {
      suspect()
      return []
    }
    noteDestination(message)
    return [.connected(id, leg: leg, interface: interface)]
  }

  private mutating func noteMember(_ message: Message) -> [Change] {
    guard let queue = message.filled("Queue"), let interface = message.filled("Interface") else {
      needsRebuild = true
      return []
    }
    let member = Self.member(message)
    guard members[queue]?[interface] != member else { return [] }
    guard members[queue, default: [:]].count < Self.mostMembers, members.count < Self.mostQueues
    else {
      needsRebuild = true
      return []
    }
    members[queue, default: [:]][interface] = member
    return [.member(queue: queue, interface: interface)]
  }

  private mutating func removeMember(_ message: Message) -> [Change] {
    guard let queue = message.filled("Queue"), let interface = message.filled("Interface"),
      members[queue]?[interface] != nil
    else {
      suspect()
      return []
    }
    members[queue]?[interface] = nil
    return [.member(queue: queue, interface: interface)]
  }

  static func member(_ message: Message) -> Member {
    Member(
      state: message.number("Status") ?? 0, isPaused: message["Paused"] == "1",
      reason: message["PausedReason"] ?? "")
  }
}
