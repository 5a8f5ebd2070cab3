public import Desk

/// What the door hands on to: the store, behind whoever made the door. Called on one thread, one
/// call after another.
public protocol DoorBook: Sendable {
  /// Begins a written conversation; the same key again begins none.
  func begin(_ channel: CallChannel, _ letter: ClientLetter, key: String) throws -> DoorOutcome
  /// One more message of a chat or of a web request.
  func add(
    _ text: String, to thread: ThreadID, _ channel: CallChannel, key: String
  ) throws -> DoorOutcome
  /// Plans a call back (A1). False: the wish is no time, or over.
  func plan(_ letter: ClientLetter, wish: String, key: String) throws -> Bool
  /// Messages behind a number, and that the client has got those before it; nil: no such thread.
  func messages(
    of thread: ThreadID, _ channel: CallChannel, after: Int
  ) throws -> [ThreadMessage]?
  /// Another number when something was changed.
  func changes() throws -> Int
}

/// What a client said of itself and of what it wants.
public struct ClientLetter: Hashable, Sendable {
  public var client: Writer
  public var subject: String
  public var text: String
  public var language: Language?
  public var project: String?

  public init(
    client: Writer, subject: String = "", text: String, language: Language? = nil,
    project: String? = nil
  ) {
    self.client = client
    self.subject = subject
    self.text = text
    self.language = language
    self.project = project
  }
}

public enum DoorOutcome: Hashable, Sendable {
  case taken(ThreadID, number: Int, isNew: Bool)
  case unknownThread
  /// As many wait as may.
  case full
}
