internal import Desk

extension Switchboard {
  /// As the exchange's own lists have it.
  ///
  /// - Parameters:
  ///   - queues: what QueueStatus listed.
  ///   - channels: what CoreShowChannels listed; nil if it was refused.
  init(queues: [Message], channels list: [Message]?, at now: Instant) {
    knowsChannels = list != nil
    for message in list ?? [] where message.name == "CoreShowChannel" {
      note(message)
      if let id = channelID(message), let bridge = message.filled("BridgeId") {
        put(id, in: bridge)
      }
    }
    for message in queues { takeListed(message, at: now) }
  }

  private mutating func takeListed(_ message: Message, at now: Instant) {
    guard let queue = message.filled("Queue") else { return }
    switch message.name {
    case "QueueParams":
      if members[queue] == nil { members[queue] = [:] }
    case "QueueMember":
      guard let interface = message.filled("Location") else { return }
      members[queue, default: [:]][interface] = Self.member(message)
    case "QueueEntry":
      guard let id = channelID(message), let position = message.number("Position"),
        position > 0
      else { return }
      if channels[id] == nil { note(message) }
      let waited = min(max(0, message.number("Wait") ?? 0), 1_000_000)
      waiting[id] = Waiting(
        id: id, queue: queue, position: position, since: now.advanced(bySeconds: -waited),
        number: CallerText.number(message), callerName: CallerText.listName(message))
    default: break
    }
  }
}
