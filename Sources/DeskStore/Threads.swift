public import Desk
internal import GRDB

/// What a client wrote, as a road brings it (C5). Its texts were cleaned and cut by whoever took
/// it.
public struct IncomingMessage: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    /// A new thread, begun as told: its id, turn and messages count for nothing.
    case new(WrittenThread)
    /// One more message of a thread of that road.
    case thread(ThreadID, CallChannel)
    /// A mail that answers to messages with these keys; where none is known a new thread.
    case replying([String], WrittenThread)
  }

  /// Unique among all messages: the same key again brings nothing new.
  public var key: String
  public var place: Place
  public var text: String
  public var at: Instant

  public init(key: String, place: Place, text: String, at: Instant) {
    self.key = key
    self.place = place
    self.text = text
    self.at = at
  }
}

/// What became of it.
public enum TakenMessage: Hashable, Sendable {
  case taken(ThreadID, number: Int, isNew: Bool)
  /// There is no such thread on that road.
  case unknownThread
  /// As many wait as may.
  case full
}

/// An answer by mail that this program is to send now.
public struct ClaimedAnswer: Hashable, Sendable {
  /// The key of the answer.
  public var id: String
  public var thread: WrittenThread
  public var message: ThreadMessage
  /// Keys of the client's messages before it, the latest last.
  public var answers: [String]

  public init(id: String, thread: WrittenThread, message: ThreadMessage, answers: [String]) {
    self.id = id
    self.thread = thread
    self.message = message
    self.answers = answers
  }
}

extension Store {
  /// Takes a message in, once however often it is said. Mail is taken however many wait: it lies
  /// in the company's own maildir already.
  public func takeIn(
    _ message: IncomingMessage, mostWaiting: Int = .max
  ) throws -> TakenMessage {
    let id = Self.newThreadID(message.place)
    return try with { session in
      try session.atomically {
        try ThreadTables(session: session).takeIn(message, mostWaiting: mostWaiting, id: id)
      }
    }
  }

  /// Written conversations that wait and that no desk has in hand.
  public func waitingThreads() throws -> [WrittenThread] {
    try with { session in
      try session.reading { try ThreadTables(session: session).waiting() }
    }
  }

  public func thread(_ id: ThreadID) throws -> WrittenThread? {
    try with { session in
      try session.reading { try ThreadTables(session: session).thread(id) }
    }
  }

  /// Notes that the client has got all of ours up to a number.
  public func noteDelivered(
    _ id: ThreadID, upTo number: Int, at now: Instant = Store.systemMoment()
  ) throws {
    try with { session in
      try session.atomically {
        try ThreadPost(session: session).delivered(id, upTo: number, at: now)
      }
    }
  }

  /// Takes the first answer by mail that is due, once among all programs.
  public func claimAnswer(at now: Instant = Store.systemMoment()) throws -> ClaimedAnswer? {
    try with { session in
      try session.atomically {
        try ThreadPost(session: session).claim(by: try session.connection.desk, at: now)
      }
    }
  }

  /// When an answer is to leave by mail; nil while none is.
  public func nextAnswerDue() throws -> Instant? {
    try with { try ThreadPost(session: $0).nextDue() }
  }

  /// Writes down what came of a claimed answer.
  public func endAnswer(
    _ answer: ClaimedAnswer, _ end: DocumentEnd, at now: Instant = Store.systemMoment()
  ) throws {
    try with { session in
      try session.atomically {
        try ThreadPost(session: session)
          .end(answer.thread.id, answer.message.number, end, at: now)
      }
    }
  }

  /// Nobody guesses it: whoever knows it may read along.
  private static func newThreadID(_ place: IncomingMessage.Place) -> ThreadID {
    let channel =
      switch place {
      case .new(let thread), .replying(_, let thread): thread.channel
      case .thread(_, let channel): channel
      }
    let digits = (0..<2).map { _ in
      let half = String(UInt64.random(in: .min ... .max), radix: 16)
      return String(repeating: "0", count: 16 - half.count) + half
    }
    return channel.rawValue + "-" + digits.joined()
  }
}
