internal import Desk
internal import NIOCore
internal import NIOPosix

/// What all connections share. Lives on one event loop; the book is asked on a thread of its own.
final class DoorHall: @unchecked Sendable {
  let limits: DoorLimits
  private let tokens: DoorTokens
  private let deeds: DoorDeeds
  private let loop: any EventLoop
  private let pool: NIOThreadPool
  private var rates: DoorRates
  private var wrongTokens: DoorRates
  private var connections: [ObjectIdentifier: DoorConnection] = [:]
  private var pending = 0
  private var waiters: [Waiter] = []
  private var looking: RepeatedTask?
  private var isAsking = false
  private var changes: Int?
  private(set) var isClosed = false

  /// A client that waits for messages.
  private struct Waiter {
    var channel: CallChannel
    var thread: ThreadID
    var after: Int
    var until: NIODeadline
    var promise: EventLoopPromise<DoorAnswer>
  }

  init(
    tokens: DoorTokens, limits: DoorLimits, deeds: DoorDeeds, loop: any EventLoop,
    pool: NIOThreadPool
  ) {
    self.tokens = tokens
    self.limits = limits
    self.deeds = deeds
    self.loop = loop
    self.pool = pool
    rates = DoorRates(perMinute: limits.requestsAMinute)
    wrongTokens = DoorRates(perMinute: limits.wrongTokensAMinute)
  }

  /// False: there are too many already.
  func enter(_ connection: DoorConnection) -> Bool {
    guard !isClosed, connections.count < limits.connections else { return false }
    connections[ObjectIdentifier(connection)] = connection
    return true
  }

  func leave(_ connection: DoorConnection) {
    connections[ObjectIdentifier(connection)] = nil
  }

  /// Asked from outside the loop.
  func waiting() throws -> Int { try loop.submit { [self] in waiters.count }.wait() }

  func close() {
    let closing = loop.makePromise(of: Void.self)
    loop.execute { [self] in
      isClosed = true
      looking?.cancel()
      for waiter in waiters { waiter.promise.succeed(.refused(503, "The door closes.")) }
      waiters = []
      let all = connections.values.map { $0.finish(on: self.loop) }
      let limit = loop.scheduleTask(in: .seconds(3)) { closing.succeed() }
      EventLoopFuture.andAllComplete(all, on: loop).whenComplete { _ in
        limit.cancel()
        closing.succeed()
      }
    }
    try? closing.futureResult.wait()
  }

  // MARK: requests

  func answer(_ request: DoorRequest, from address: String) -> EventLoopFuture<DoorAnswer> {
    do {
      let route = try DoorRoute(request)
      var token = 0
      if route != .health {
        switch admit(request, from: address) {
        case .success(let place): token = place
        case .failure(let refusal): return loop.makeSucceededFuture(refusal.answer)
        }
      }
      guard pending < limits.pending else {
        return loop.makeSucceededFuture(
          .refused(503, "Too many requests wait; try again.", retryAfter: 5))
      }
      return perform(route, request, token)
    } catch {
      return loop.makeSucceededFuture(error.answer)
    }
  }

  private struct Refused: Error {
    var answer: DoorAnswer
  }

  private func admit(_ request: DoorRequest, from address: String) -> Result<Int, Refused> {
    let now = Int(NIODeadline.now().uptimeNanoseconds / 1_000_000)
    let slow = "Too many requests; wait as long as Retry-After says."
    if let wait = wrongTokens.wait(address, at: now) {
      return .failure(Refused(answer: .refused(429, slow, retryAfter: wait)))
    }
    guard let place = tokens.place(of: request.authorization) else {
      _ = wrongTokens.take(address, at: now)
      let sentence = "The header “Authorization: Bearer TOKEN” must hold a token of the door."
      return .failure(Refused(answer: .refused(401, sentence)))
    }
    if let wait = rates.take("\(place) \(address)", at: now) {
      return .failure(Refused(answer: .refused(429, slow, retryAfter: wait)))
    }
    return .success(place)
  }

  private func perform(
    _ route: DoorRoute, _ request: DoorRequest, _ token: Int
  ) -> EventLoopFuture<DoorAnswer> {
    guard case .read(let channel, let thread, let after) = route else {
      return onThread { $0.perform(route, request, token: token) }.always { [self] _ in
        // What came by this door is news to those who wait at it.
        changes = nil
      }
    }
    return onThread { $0.first(channel, thread, after) }.flatMap { [self] first in
      switch first {
      case .answer(let answer): return loop.makeSucceededFuture(answer)
      case .nothingYet: return wait(channel, thread, after)
      }
    }
  }

  private func onThread<Value: Sendable>(
    _ body: @escaping @Sendable (DoorDeeds) -> Value
  ) -> EventLoopFuture<Value> {
    pending += 1
    return pool.runIfActive(eventLoop: loop) { [deeds] in body(deeds) }.always { [self] _ in
      pending -= 1
    }
  }

  // MARK: those who wait for messages

  private func wait(
    _ channel: CallChannel, _ thread: ThreadID, _ after: Int
  ) -> EventLoopFuture<DoorAnswer> {
    guard !isClosed else { return loop.makeSucceededFuture(.refused(503, "The door closes.")) }
    let waiter = Waiter(
      channel: channel, thread: thread, after: after,
      until: .now() + .seconds(Int64(limits.pollSeconds)),
      promise: loop.makePromise(of: DoorAnswer.self))
    waiters.append(waiter)
    // Something may have come since the book was asked.
    changes = nil
    if looking == nil {
      let pause = TimeAmount.milliseconds(Int64(limits.lookMilliseconds))
      looking = loop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { [self] _ in look() }
    }
    return waiter.promise.futureResult
  }

  /// Asks the book again once it was changed, and lets go whose time is over.
  private func look() {
    let now = NIODeadline.now()
    for waiter in waiters where waiter.until <= now { waiter.promise.succeed(.noMessages) }
    waiters.removeAll { $0.until <= now }
    guard !waiters.isEmpty else {
      looking?.cancel()
      looking = nil
      return
    }
    guard !isAsking else { return }
    isAsking = true
    let asked = waiters
    let known = changes
    onThread { deeds -> (Int?, [DoorDeeds.First]) in
      let changes = try? deeds.book.changes()
      guard changes == nil || changes != known else { return (changes, []) }
      return (changes, asked.map { deeds.first($0.channel, $0.thread, $0.after) })
    }.whenComplete { [self] result in
      isAsking = false
      guard case .success(let (changes, answers)) = result else { return }
      self.changes = changes
      for (waiter, first) in zip(asked, answers) {
        guard case .answer(let answer) = first else { continue }
        let place = waiters.firstIndex {
          $0.promise.futureResult === waiter.promise.futureResult
        }
        guard let place else { continue }
        waiters.remove(at: place).promise.succeed(answer)
      }
    }
  }
}

extension DoorAnswer {
  fileprivate static let noMessages = DoorAnswer(200, ["messages": [String]()])
}

extension DoorDeeds {
  enum First: Sendable {
    case answer(DoorAnswer)
    case nothingYet
  }

  /// The messages, or that there are none yet.
  func first(_ channel: CallChannel, _ thread: ThreadID, _ after: Int) -> First {
    let request = DoorRequest(method: "GET", target: "")
    guard let messages = try? book.messages(of: thread, channel, after: after) else {
      return .answer(perform(.read(channel, thread, after: after), request, token: 0))
    }
    return messages.isEmpty
      ? .nothingYet
      : .answer(perform(.read(channel, thread, after: after), request, token: 0))
  }
}
