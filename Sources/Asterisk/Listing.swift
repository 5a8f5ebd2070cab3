/// The exchange's own lists while they come in, and the events that come meanwhile.
struct Listing: Sendable {
  let deadline: Int
  private(set) var queues: [Message] = []
  /// Nil: refused.
  private(set) var channels: [Message]? = []
  private(set) var parked: Set<String> = []
  /// Told again upon the lists; what came before them is in them.
  private(set) var events: [Message] = []
  private var open: [String: DeskLine.Purpose] = [:]
  private var hasQueuesBegun = false
  /// The exchange's modules were not loaded yet.
  private(set) var isTooEarly = false

  init(deadline: Int) { self.deadline = deadline }

  var isComplete: Bool { open.isEmpty }

  mutating func expect(_ id: String, _ purpose: DeskLine.Purpose) { open[id] = purpose }

  /// The answer that stands before a list, or instead of it.
  mutating func begin(_ purpose: DeskLine.Purpose, _ message: Message, _ id: String) {
    if purpose == .queueList { hasQueuesBegun = true }
    guard !message.isSuccess else { return }
    open[id] = nil
    switch purpose {
    case .queueList:
      isTooEarly = message["Message"]?.hasPrefix("Invalid/unknown command") == true
    case .channelList: channels = nil
    default: break
    }
  }

  /// Whether the message belongs to one of the lists.
  mutating func take(_ message: Message, _ id: String) -> Bool {
    guard let purpose = open[id] else { return false }
    if message["EventList"] == "Complete" {
      open[id] = nil
      return true
    }
    switch purpose {
    case .queueList: queues.append(message)
    case .channelList: channels?.append(message)
    case .parkedList: if let parkee = message.filled("ParkeeUniqueid") { parked.insert(parkee) }
    default: return false
    }
    return true
  }

  mutating func buffer(_ message: Message) {
    if hasQueuesBegun { events.append(message) }
  }
}
