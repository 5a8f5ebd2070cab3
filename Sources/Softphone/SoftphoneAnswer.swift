/// What the softphone says to a command. Nothing frames it but its own grammar, which differs from
/// command to command.
///
/// It comes in one piece, and a caller's name in it may hold anything, line ends too. So an answer
/// ends where all that has come ends, and what the softphone says itself is the first field of its
/// name, or the last, whichever side of the caller's name it stands on.
struct SoftphoneAnswer: Equatable {
  enum Shape {
    /// The status alone.
    case bare
    /// A blank line, and one line of text.
    case sentence
    /// A blank line, fields, a blank line.
    case fields
    /// A blank line, how many events are left, and an event, which ends with three blank lines.
    case event
  }

  struct Field: Equatable {
    var key: String
    var value: String
  }

  enum Reading: Equatable {
    case whole(SoftphoneAnswer)
    case partial
    /// Longer than any answer.
    case hopeless
  }

  private static let longest = 65_536
  private static let longestValue = 1_024
  private static let mostFields = 64
  private static let head = Array("Status: ".utf8)
  private static let newline = UInt8(ascii: "\n")

  var isOk: Bool
  /// Why not.
  var reason = ""
  var fields: [Field] = []

  /// The first field of that name: what the softphone says itself stands before what a caller sent.
  subscript(_ key: String) -> String? { fields.first { $0.key == key }?.value }

  /// The last field of that name.
  func last(_ key: String) -> String? { fields.last { $0.key == key }?.value }

  /// Reads what has come so far. What stands before the answer is passed over.
  static func read(_ bytes: [UInt8], as shape: Shape) -> Reading {
    guard bytes.count <= longest else { return .hopeless }
    guard let start = start(of: bytes), let status = line(bytes, from: start) else {
      return .partial
    }
    var answer = SoftphoneAnswer(isOk: text(bytes[start..<status]) == "Status: Ok")
    let next = status + 1
    guard answer.isOk else {
      guard next < bytes.count else { return .partial }
      guard let end = line(bytes, from: next) else { return .partial }
      answer.reason = field(bytes[next..<end])?.value ?? ""
      return .whole(answer)
    }
    if shape == .bare { return .whole(answer) }
    let body = next + 1
    guard next < bytes.count, let end = end(of: bytes, from: body, as: shape) else {
      return .partial
    }
    answer.fields = bytes[body..<end].split(separator: newline).prefix(mostFields)
      .compactMap { field($0) }
    return .whole(answer)
  }

  /// Where `Status: ` stands at the beginning of a line.
  private static func start(of bytes: [UInt8]) -> Int? {
    var start = 0
    while start + head.count <= bytes.count {
      if bytes[start..<(start + head.count)].elementsEqual(head) { return start }
      guard let end = line(bytes, from: start) else { return nil }
      start = end + 1
    }
    return nil
  }

  /// Where the line that begins at `from` ends.
  private static func line(_ bytes: [UInt8], from: Int) -> Int? {
    guard from < bytes.count else { return nil }
    return bytes[from...].firstIndex(of: newline)
  }

  private static func end(of bytes: [UInt8], from body: Int, as shape: Shape) -> Int? {
    guard let first = line(bytes, from: body) else { return nil }
    switch shape {
    case .bare, .sentence: return first
    case .fields: return blankLines(1, bytes, from: body)
    case .event:
      guard first + 1 < bytes.count else { return nil }
      let isEmpty = bytes.count == first + 2 && bytes[first + 1] == newline
      return isEmpty ? first : blankLines(3, bytes, from: body)
    }
  }

  /// Where so many blank lines begin, with which all ends.
  private static func blankLines(_ count: Int, _ bytes: [UInt8], from body: Int) -> Int? {
    let end = bytes.count - count
    guard end > body, bytes[(end - 1)...].allSatisfy({ $0 == newline }) else { return nil }
    return end
  }

  private static func field(_ line: ArraySlice<UInt8>) -> Field? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var value = line[(colon + 1)...]
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    return Field(key: text(line[..<colon]), value: text(value.prefix(longestValue)))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

/// Where a call stands, as the softphone names it.
enum SoftphoneCallState: String {
  case incoming = "LinphoneCallIncomingReceived"
  case outgoingInit = "LinphoneCallOutgoingInit"
  case outgoingProgress = "LinphoneCallOutgoingProgress"
  case outgoingRinging = "LinphoneCallOutgoingRinging"
  case outgoingEarlyMedia = "LinphoneCallOutgoingEarlyMedia"
  case connected = "LinphoneCallConnected"
  case running = "LinphoneCallStreamsRunning"
  case pausing = "LinphoneCallPausing"
  case paused = "LinphoneCallPaused"
  case pausedByRemote = "LinphoneCallPausedByRemote"
  case resuming = "LinphoneCallResuming"
  case error = "LinphoneCallError"
  case end = "LinphoneCallEnd"
  case released = "LinphoneCallReleased"
  /// Any other, which says nothing to the desk.
  case passing = ""

  init(name: String?) { self = name.flatMap(Self.init(rawValue:)) ?? .passing }

  var isOver: Bool { self == .error || self == .end || self == .released }

  /// The two can talk, or the other side has put us on hold.
  var isTalk: Bool { self == .running || self == .pausedByRemote }
}

/// One thing that happened to a call.
struct SoftphoneEvent: Equatable {
  var call: Int
  var state: SoftphoneCallState
  /// The caller; for a call that the desk makes, the desk itself.
  var from: String

  /// Nil: nothing happened, or nothing that the desk knows.
  init?(_ answer: SoftphoneAnswer) {
    guard answer.isOk, answer["Event-type"] == "call-state-changed",
      let id = answer.last("Id").flatMap({ Int($0) }), id > 0
    else { return nil }
    self.init(
      call: id, state: SoftphoneCallState(name: answer["Event"]), from: answer["From"] ?? "")
  }

  init(call: Int, state: SoftphoneCallState, from: String) {
    self.call = call
    self.state = state
    self.from = from
  }

  /// Whether another event may be had, or this was one that the desk doesn't know.
  static func isThereMore(_ answer: SoftphoneAnswer) -> Bool {
    answer["Event-type"] != nil
  }
}
