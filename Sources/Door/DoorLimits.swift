/// What the door bears (C5).
public struct DoorLimits: Hashable, Sendable {
  public var bodyBytes = 64 << 10
  public var headerBytes = 8 << 10
  public var connections = 256
  /// Requests of one address with one token.
  public var requestsAMinute = 600
  /// Wrong tokens of one address.
  public var wrongTokensAMinute = 20
  /// New conversations are refused while so many wait.
  public var queue = 500
  /// Requests that wait for the store.
  public var pending = 500
  /// Seconds for a client to say all of a request, or to take all of an answer.
  public var requestSeconds = 10
  /// Seconds for which a connection may say nothing between two requests.
  public var idleSeconds = 30
  /// Seconds for which an answer that has not come is waited for.
  public var pollSeconds = 25
  /// Milliseconds between two looks for what clients wait for.
  public var lookMilliseconds = 200

  public init() {}
}
