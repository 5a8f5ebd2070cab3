internal import Desk

/// Carries out what a request asks for, on the thread of the book.
struct DoorDeeds: Sendable {
  let book: any DoorBook

  func perform(_ route: DoorRoute, _ request: DoorRequest, token: Int) -> DoorAnswer {
    do {
      switch route {
      case .health:
        _ = try book.changes()
        return DoorAnswer(200, ["status": "ok"])
      case .begin(let channel): return try begin(channel, request, token)
      case .add(let channel, let thread): return try add(channel, thread, request, token)
      case .read(let channel, let thread, let after):
        return try read(channel, thread, after) ?? DoorRefusal.notFound.answer
      }
    } catch let refusal as DoorRefusal {
      return refusal.answer
    } catch {
      return .refused(503, "The store can't be reached; try again.", retryAfter: 5)
    }
  }

  /// Nil where there is no such thread.
  func read(_ channel: CallChannel, _ thread: ThreadID, _ after: Int) throws -> DoorAnswer? {
    try book.messages(of: thread, channel, after: after).map { messages in
      DoorAnswer(200, Messages(messages: messages.map(Message.init)))
    }
  }

  private func begin(
    _ channel: CallChannel, _ request: DoorRequest, _ token: Int
  ) throws -> DoorAnswer {
    let letter = try DoorLetter(request.body)
    let key = try key(of: request, token)
    if let wish = letter.callAt {
      guard channel == .web else {
        throw DoorRefusal(422, "“callAt” is for /v1/requests alone.")
      }
      guard try book.plan(letter.letter, wish: wish, key: key) else {
        throw DoorRefusal(422, "“callAt” must be a time to come, such as 2026-11-23 10:30.")
      }
      return DoorAnswer(201, ["kind": "call"])
    }
    guard !letter.letter.text.isEmpty else { throw DoorRefusal(422, "“text” must say something.") }
    return answer(try book.begin(channel, letter.letter, key: key))
  }

  private func add(
    _ channel: CallChannel, _ thread: ThreadID, _ request: DoorRequest, _ token: Int
  ) throws -> DoorAnswer {
    let text = try DoorLetter(request.body).letter.text
    guard !text.isEmpty else { throw DoorRefusal(422, "“text” must say something.") }
    return answer(
      try book.add(text, to: thread, channel, key: try key(of: request, token)))
  }

  private func answer(_ outcome: DoorOutcome) -> DoorAnswer {
    switch outcome {
    case .taken(let thread, let number, let isNew):
      DoorAnswer(isNew ? 201 : 200, Taken(id: thread, message: number))
    case .unknownThread: DoorRefusal.notFound.answer
    case .full: .refused(503, "Too many wait already; try again later.", retryAfter: 60)
    }
  }

  /// Unique by itself where the client names none.
  private func key(of request: DoorRequest, _ token: Int) throws(DoorRefusal) -> String {
    guard let key = request.idempotencyKey else {
      let digits = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }
      return "door/" + digits.joined()
    }
    let isPlain = key.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
    guard isPlain, (1...100).contains(key.utf8.count) else {
      throw DoorRefusal(400, "Idempotency-Key may have 100 characters without spaces.")
    }
    return "door/\(token)/\(request.path)/\(key)"
  }
}

private struct Taken: Encodable {
  var id: String
  var message: Int
}

private struct Messages: Encodable {
  var messages: [Message]
}

private struct Message: Encodable {
  var number: Int
  /// `client` or `us`.
  var from: String
  var text: String
  /// Milliseconds since 1970.
  var at: Int

  init(_ message: ThreadMessage) {
    number = message.number
    from = message.by == nil ? "client" : "us"
    text = message.text
    at = message.at.milliseconds
  }
}
