internal import Desk

/// Rebuilding what is known from the exchange's own lists: at the start, after a loss, and when
/// something was said that can't be true.
extension DeskLine {
  mutating func startListing() {
    if phase != .live { enter(.listing, for: nil) }
    lastListing = now.ticks
    board.needsRebuild = false
    listing = Listing(deadline: now.ticks + 2 * settings.timeouts.response)
    list(Action("QueueStatus"), .queueList)
    list(Action("CoreShowChannels"), .channelList)
    list(Action("ParkedCalls"), .parkedList)
  }

  private mutating func list(_ action: Action, _ purpose: Purpose) {
    let id = send(action, for: purpose)
    listing?.expect(id, purpose)
  }

  mutating func hearListAnswer(_ purpose: Purpose, _ message: Message, _ id: String) {
    listing?.begin(purpose, message, id)
    if !message.isSuccess, purpose == .channelList { complain("CoreShowChannels", message) }
    finishListing()
  }

  mutating func finishListing() {
    guard let listing, listing.isComplete else { return }
    self.listing = nil
    if listing.isTooEarly {
      // Asked again at the deadline.
      return enter(.booting, for: settings.timeouts.response / 10)
    }
    board = Switchboard(queues: listing.queues, channels: listing.channels, at: now.wall)
    board.parked = listing.parked
    let isFirst = phase == .listing
    enter(.live, for: nil)
    reconcile()
    if !isFirst { noteRest() }
    board.isSettling = true
    for message in listing.events { apply(board.take(message, at: now.wall)) }
    board.isSettling = false
    if isFirst { goLive() }
  }

  private mutating func goLive() {
    joinQueues()
    resumeRest()
    hasBeenLive = true
    hasRestarted = false
    tellGathered()
    if isToldLost {
      isToldLost = false
      report(.back)
    }
    let waited = early
    early = []
    for (request, _) in waited { take(request) }
  }

  /// Brings what the desk was told in line with the lists.
  private mutating func reconcile() {
    leaving = [:]
    ringing = []
    for call in told { reconcileWaiting(call) }
    for call in hands.keys.sorted() { reconcile(call) }
    let listed = board.waiting.values.sorted {
      ($0.position, $0.since, $0.id) < ($1.position, $1.since, $1.id)
    }
    for entry in listed where watches(entry.queue) { tellWaiting(entry) }
    isOrderDue = true
    for (queue, known) in board.members {
      for interface in known.keys { noteColleague(queue, interface) }
    }
    gather()
  }

  private mutating func reconcileWaiting(_ call: CallID) {
    guard let channel = Self.channel(of: call), hands[call] == nil else { return }
    if let entry = board.waiting[channel], watches(entry.queue) { return }
    if let leg = ourLeg(with: channel) {
      pickedUp(call, channel, leg: leg.id)
    } else {
      tellLeft(call, gaveUp: board.channels[channel] == nil)
    }
  }

  mutating func rebuildIfDue() {
    guard phase == .live, listing == nil else { return }
    let pause = board.needsRebuild ? settings.timeouts.rebuilding : settings.timeouts.refreshing
    if now.ticks >= (lastListing ?? .min / 2) + pause { startListing() }
  }

  /// Puts the operator into queues where he isn't a member.
  private mutating func joinQueues() {
    for queue in settings.queues where board.members[queue]?[settings.interface] == nil {
      guard !hasBeenLive || hasRestarted || !joinedQueues.contains(queue) else { continue }
      let fields: KeyValuePairs<String, String?> = [
        "Queue": queue, "Interface": settings.interface, "MemberName": settings.memberName,
        "Paused": rest == nil ? "false" : "true", "Reason": rest.map { Self.reason($0) },
      ]
      send(Action("QueueAdd", fields), for: .join(queue: queue))
    }
  }

  mutating func complain(_ action: String, _ message: Message) {
    effects.append(.trouble(.refused(action: action, message["Message"] ?? "")))
  }
}
