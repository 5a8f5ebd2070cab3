public typealias ThreadID = String

/// By which road a client speaks with us (C5); an answer goes back by the same.
public enum CallChannel: String, Hashable, Sendable, Codable, CaseIterable {
  case telephone
  /// A form on the web site.
  case web
  case chat
  case mail

  /// Those that are written.
  public static let written: [CallChannel] = [.web, .chat, .mail]
}

/// A written conversation with one client (C5). It waits in the queue as a call does, is claimed by
/// one desk, and its registry line ends it until the client writes again.
public struct WrittenThread: Hashable, Sendable, Codable {
  /// Unique, without `#`.
  public var id: ThreadID
  public var channel: CallChannel
  /// The project's name, where the road belongs to one (C1).
  public var project: String?
  /// All that the client has said of itself; each may be empty, and may hold anything.
  public var client: Writer
  public var subject: String
  /// In which language the client wants the answer.
  public var language: Language?
  /// How often it has come into the queue.
  public var turn: Int
  /// Since when the client waits; nil while nothing is to be answered.
  public var waitsSince: Instant?
  /// The latest, in their order; of a thread that only waits the very last one.
  public var messages: [ThreadMessage]

  public init(
    id: ThreadID, channel: CallChannel, project: String? = nil, client: Writer,
    subject: String = "", language: Language? = nil, turn: Int = 1, waitsSince: Instant? = nil,
    messages: [ThreadMessage] = []
  ) {
    self.id = id
    self.channel = channel
    self.project = project
    self.client = client
    self.subject = subject
    self.language = language
    self.turn = turn
    self.waitsSince = waitsSince
    self.messages = messages
  }

  /// The call that this turn is; its id is the same on every desk, so that one of them wins it.
  public func call(at now: Instant) -> Call {
    Call(
      id: Self.callID(id, turn: turn), number: client.number,
      callerName: client.name.isEmpty ? subject : client.name, since: waitsSince ?? now,
      channel: channel, queue: project)
  }

  public static func callID(_ thread: ThreadID, turn: Int) -> CallID { "\(thread)#\(turn)" }

  /// The highest number of a message in it.
  public var last: Int { messages.last?.number ?? 0 }
}

/// Who writes, as far as the client has said so.
public struct Writer: Hashable, Sendable, Codable {
  public var name: String
  public var phone: String
  public var mail: String

  public init(name: String = "", phone: String = "", mail: String = "") {
    self.name = name
    self.phone = phone
    self.mail = mail
  }

  /// By what the books may know the client: the telephone, else the mail address.
  public var number: String { phone.isEmpty ? mail : phone }
}

public struct ThreadMessage: Hashable, Sendable, Codable {
  /// Whether an answer of ours has left.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case received, waiting, sending, sent, failed
  }

  /// Counts from 1 within the thread.
  public var number: Int
  /// Who of us wrote it; nil: the client did.
  public var by: StaffCode?
  public var text: String
  public var at: Instant
  public var standing: Standing

  public init(
    number: Int, by: StaffCode? = nil, text: String, at: Instant, standing: Standing = .received
  ) {
    self.number = number
    self.by = by
    self.text = text
    self.at = at
    self.standing = standing
  }
}

/// What an operator writes to the client (C5).
public struct ThreadAnswer: Hashable, Sendable, Codable {
  /// Unique: the call's id and a count.
  public var id: String
  public var thread: ThreadID
  public var call: CallID
  public var text: String
  public var by: StaffCode
  public var at: Instant

  public init(
    id: String, thread: ThreadID, call: CallID, text: String, by: StaffCode, at: Instant
  ) {
    self.id = id
    self.thread = thread
    self.call = call
    self.text = text
    self.by = by
    self.at = at
  }
}

extension Call {
  /// The thread that a written call is a turn of.
  public var thread: ThreadID? {
    guard isWritten, let end = id.lastIndex(of: "#") else { return nil }
    return String(id[..<end])
  }
}
