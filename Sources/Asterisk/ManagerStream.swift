public import Desk

/// Messages of the manager interface, decoded and kept account of, without a connection: what the
/// bench feeds and the fuzzer breaks.
public struct ManagerStream: Sendable {
  private var decoder = MessageDecoder()
  private(set) var switchboard = Switchboard()
  /// Whole messages so far, and those that were too long.
  public private(set) var messages = 0
  public private(set) var dropped = 0

  public init() {}

  /// Callers that wait.
  public var waiting: Int { switchboard.waiting.count }
  /// Bytes of an unfinished message; bounded.
  public var kept: Int { decoder.kept }
  /// Something was said that can't be true.
  public var needsRebuild: Bool { switchboard.needsRebuild }

  public mutating func take(_ bytes: UnsafeRawBufferPointer, at now: Instant) {
    var found: [Message] = []
    var tooLong = 0
    decoder.take(bytes) { item in
      switch item {
      case .message(let message): found.append(message)
      case .dropped: tooLong += 1
      case .banner: break
      }
    }
    messages += found.count
    dropped += tooLong
    for message in found { _ = switchboard.take(message, at: now) }
  }
}
