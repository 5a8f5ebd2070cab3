internal import Desk

/// The exchange as its events tell it: who waits in which queue, which channels there are and who
/// talks with whom, which operators take calls. A value: what it is told changes it, and it says
/// what has changed.
///
/// Nothing here leans on the order of events of different channels, which race. What can't be true
/// changes nothing, and asks for a rebuild from the exchange's own lists (``needsRebuild``).
struct Switchboard: Sendable {
  /// One leg of a call.
  struct Channel: Hashable, Sendable {
    /// Unique over restarts: it holds the time.
    let id: String
    /// Such as `PJSIP/101-0000002a`. Used again after a restart.
    var name: String
    /// Groups the legs of a call, until calls are merged.
    var group: String
    var number: String
    var callerName: String
    var isUp: Bool
    var bridge: String?
  }

  struct Waiting: Hashable, Sendable {
    let id: String
    var queue: String
    /// From 1, the next to be answered.
    var position: Int
    var since: Instant
    var number: String
    var callerName: String
  }

  struct Member: Hashable, Sendable {
    /// 1 free, 2 in use, 3 busy, 4 invalid, 5 unavailable, 6 ringing, 7 both, 8 on hold; else 0.
    var state = 0
    var isPaused = false
    var reason = ""
  }

  enum Change: Hashable, Sendable {
    case joined(String)
    /// Out of the queue, for whatever reason; `abandoned` stands for picked calls too.
    case left(String, abandoned: Bool)
    case offered(String, to: String)
    case offerEnded(String, to: String)
    case connected(String, leg: String, interface: String)
    case bridged(String, swapped: String?)
    case unbridged(String)
    case hangupAsked(String)
    case hungUp(Channel, cause: Int)
    case dialBegan(from: String?, to: String)
    case dialEnded(from: String?, to: String, status: String)
    case held(String, Bool)
    case parked(String)
    /// `to` put `transferee` through, as the exchange says.
    case transferred(by: String, transferee: String?)
    case member(queue: String, interface: String)
    case colleague(number: String, context: String, status: Int)
  }

  /// Beyond so many channels the events are lies.
  static let mostChannels = 20_000
  static let mostQueues = 1_000
  /// Bytes of an id; the exchange itself allows 149.
  static let longestID = 160
  static let mostMembers = 1_000

  var channels: [String: Channel] = [:]
  var bridges: [String: Set<String>] = [:]
  var waiting: [String: Waiting] = [:]
  /// Queue → interface → the operator there.
  var members: [String: [String: Member]] = [:]
  /// Callers of whom it was said that they gave up; the word that they left follows.
  var abandoned: Set<String> = []
  /// Callers who are parked.
  var parked: Set<String> = []
  /// Callers seen in a bridge before the word came that they had left the queue.
  var answeredEarly: Set<String> = []
  /// The lists of channels were refused: unknown channels are no surprise.
  var knowsChannels = true
  /// Events told again after the lists were taken: what they repeat is no surprise.
  var isSettling = false
  /// Something was said that can't be true, or events were missed.
  var needsRebuild = false

  mutating func take(_ message: Message, at now: Instant) -> [Change] {
    guard message.kind == .event, !message.isForged else {
      if message.kind != .response { needsRebuild = true }
      return []
    }
    let name = message.name
    if name.hasPrefix("Queue") || name.hasPrefix("Agent") {
      return takeQueueEvent(name, message, at: now)
    }
    return takeChannelEvent(name, message)
  }

  /// Who talks with `id`, itself left out.
  func partners(of id: String) -> [Channel] {
    guard let bridge = channels[id]?.bridge, let all = bridges[bridge] else { return [] }
    return all.compactMap { $0 == id ? nil : channels[$0] }
  }

  func areTogether(_ one: String, _ other: String) -> Bool {
    guard let bridge = channels[one]?.bridge else { return false }
    return channels[other]?.bridge == bridge
  }

  /// Asks for a rebuild, unless what surprises is the echo of the last one.
  mutating func suspect() {
    if !isSettling { needsRebuild = true }
  }
}
