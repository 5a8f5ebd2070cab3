internal import Desk
internal import DeskStore
internal import Door
internal import Exchange

/// The store as the door's book (C5).
struct StoreBook: DoorBook {
  /// Written by the door alone.
  private let store: Store
  /// Another connection: what the door itself wrote is a change to it as well.
  private let watch: Store
  private let mostWaiting: Int

  init(path: String, mostWaiting: Int) throws {
    store = try Store.open(path: path)
    watch = try Store.open(path: path)
    self.mostWaiting = mostWaiting
  }

  func begin(_ channel: CallChannel, _ letter: ClientLetter, key: String) throws -> DoorOutcome {
    let thread = WrittenThread(
      id: "", channel: channel, project: letter.project, client: letter.client,
      subject: letter.subject, language: letter.language)
    return try take(letter.text, .new(thread), key)
  }

  func add(
    _ text: String, to thread: ThreadID, _ channel: CallChannel, key: String
  ) throws -> DoorOutcome {
    try take(text, .thread(thread, channel), key)
  }

  private func take(
    _ text: String, _ place: IncomingMessage.Place, _ key: String
  ) throws -> DoorOutcome {
    let message = IncomingMessage(key: key, place: place, text: text, at: WallClock.now())
    switch try store.takeIn(message, mostWaiting: mostWaiting) {
    case .taken(let thread, let number, let isNew):
      return .taken(thread, number: number, isNew: isNew)
    case .unknownThread: return .unknownThread
    case .full: return .full
    }
  }

  func plan(_ letter: ClientLetter, wish: String, key: String) throws -> Bool {
    let now = WallClock.now()
    let calendar = WallClock.calendar(at: now)
    var read: RequestedCall.Wish?
    if !wish.isEmpty {
      read = RequestedCalls.wish(wish)
      guard let read, read.minutes == 0 || calendar.moment(read, from: now) >= now else {
        return false
      }
    }
    let note = [letter.client.name, letter.subject, MessageText.cleanLine(letter.text)]
      .filter { !$0.isEmpty }.joined(separator: ": ")
    let call = RequestedCall(
      number: letter.client.phone, wish: read, client: nil, note: String(note.prefix(500)))
    try store.plan(
      [PlannedCall(call, now: now, calendar: calendar)], key: key, at: now,
      offsetSeconds: calendar.offsetSeconds)
    return true
  }

  func messages(
    of thread: ThreadID, _ channel: CallChannel, after: Int
  ) throws -> [ThreadMessage]? {
    guard let found = try store.thread(thread), found.channel == channel else { return nil }
    let isNews = found.messages.contains { $0.number <= after && $0.standing == .waiting }
    if isNews { try store.noteDelivered(thread, upTo: after) }
    return found.messages.filter { $0.number > after }
  }

  func changes() throws -> Int { try watch.changeCount() }
}

extension Desk.Calendar {
  fileprivate func moment(_ wish: RequestedCall.Wish, from now: Instant) -> Instant {
    moment(wish.day ?? today, minutes: wish.minutes)
  }
}
