internal import Desk

/// What a request asks for (C5).
enum DoorRoute: Hashable, Sendable {
  case health
  case begin(CallChannel)
  case add(CallChannel, ThreadID)
  case read(CallChannel, ThreadID, after: Int)

  /// Throws a refusal for what is nothing of the door's.
  init(_ request: DoorRequest) throws(DoorRefusal) {
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map(String.init)
    guard parts.count >= 2, parts[0] == "v1" else { throw .notFound }
    if parts == ["v1", "health"] {
      guard request.method == "GET" else { throw .method("GET") }
      self = .health
      return
    }
    let channel: CallChannel
    switch parts[1] {
    case "requests": channel = .web
    case "chats": channel = .chat
    default: throw .notFound
    }
    switch (parts.count, request.method) {
    case (2, "POST"): self = .begin(channel)
    case (2, _): throw .method("POST")
    case (4, "POST") where parts[3] == "messages": self = .add(channel, try Self.thread(parts[2]))
    case (4, "GET") where parts[3] == "messages":
      self = .read(channel, try Self.thread(parts[2]), after: try Self.after(request.query))
    case (4, _) where parts[3] == "messages": throw .method("GET or POST")
    default: throw .notFound
    }
  }

  private static func thread(_ text: String) throws(DoorRefusal) -> ThreadID {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
    }
    guard isPlain, (1...64).contains(text.utf8.count) else { throw .notFound }
    return text
  }

  private static func after(_ query: String) throws(DoorRefusal) -> Int {
    guard !query.isEmpty else { return 0 }
    for pair in query.split(separator: "&") {
      let words = pair.split(separator: "=", maxSplits: 1)
      guard words.count == 2, words[0] == "after", let number = Int(words[1]), number >= 0,
        number < 1 << 31
      else { throw DoorRefusal(400, "The query may hold “after=NUMBER” alone.") }
      return number
    }
    return 0
  }
}

/// Why a request is not carried out.
struct DoorRefusal: Error, Hashable {
  var status: Int
  var sentence: String

  init(_ status: Int, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  static let notFound = DoorRefusal(404, "There is nothing under this address.")

  static func method(_ allowed: String) -> DoorRefusal {
    DoorRefusal(405, "This address takes \(allowed).")
  }

  var answer: DoorAnswer { .refused(status, sentence) }
}
