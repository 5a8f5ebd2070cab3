internal import NIOCore
internal import NIOHTTP1

/// One client's connection: gathers a request, has it answered, and takes the next. Whoever is slow
/// is cut off.
final class DoorConnection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let hall: DoorHall
  private var context: ChannelHandlerContext?
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []
  private var isTooLarge = false
  private var isAnswering = false
  private var isEnding = false
  private var deadline: Scheduled<Void>?

  init(hall: DoorHall) {
    self.hall = hall
  }

  func channelActive(context: ChannelHandlerContext) {
    self.context = context
    guard hall.enter(self) else {
      context.close(promise: nil)
      return
    }
    expect(within: hall.limits.requestSeconds)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    hall.leave(self)
    self.context = nil
    context.fireChannelInactive()
  }

  /// What is no HTTP is refused like anything else; the decoder closes the connection behind it.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if error is HTTPParserError, !isAnswering, !isEnding {
      isEnding = true
      send(.refused(400, "This is no sound HTTP request."))
    } else {
      context.close(promise: nil)
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = []
      let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
      isTooLarge = length > hall.limits.bodyBytes
      expect(within: hall.limits.requestSeconds)
    case .body(let part):
      isTooLarge = isTooLarge || body.count + part.readableBytes > hall.limits.bodyBytes
      if isTooLarge { refuseBody() } else { body += part.readableBytesView }
    case .end:
      if isTooLarge { refuseBody() } else { answer() }
    }
  }

  /// Closes as soon as what is being answered is answered.
  func finish(on loop: any EventLoop) -> EventLoopFuture<Void> {
    isEnding = true
    guard let channel = context?.channel else { return loop.makeSucceededVoidFuture() }
    if !isAnswering { channel.close(promise: nil) }
    return channel.closeFuture
  }

  /// The rest of it is not waited for.
  private func refuseBody() {
    guard head != nil, !isAnswering else { return }
    isEnding = true
    let bytes = hall.limits.bodyBytes
    send(.refused(413, "The body may have \(bytes) bytes."))
  }

  private func answer() {
    guard let head, let context, !isAnswering else { return }
    isAnswering = true
    deadline?.cancel()
    isEnding = isEnding || !head.isKeepAlive
    let request = DoorRequest(
      method: head.method.rawValue, target: head.uri,
      authorization: head.headers.first(name: "authorization"),
      idempotencyKey: head.headers.first(name: "idempotency-key"), body: body)
    let address = context.channel.remoteAddress?.ipAddress ?? ""
    let connection = NIOLoopBound(self, eventLoop: context.eventLoop)
    hall.answer(request, from: address).whenComplete { result in
      connection.value.send(
        (try? result.get()) ?? .refused(503, "The door closes.", retryAfter: 5))
    }
  }

  private func send(_ answer: DoorAnswer) {
    guard let context else { return }
    isAnswering = true
    isEnding = isEnding || hall.isClosed
    var headers = HTTPHeaders([
      ("content-type", "application/json; charset=utf-8"),
      ("content-length", String(answer.body.count)), ("cache-control", "no-store"),
      ("x-content-type-options", "nosniff"),
    ])
    if let seconds = answer.retryAfter { headers.add(name: "retry-after", value: "\(seconds)") }
    if answer.status == 401 { headers.add(name: "www-authenticate", value: "Bearer") }
    if isEnding { headers.add(name: "connection", value: "close") }
    expect(within: hall.limits.requestSeconds)
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(
      wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: answer.body)))),
      promise: nil)
    let connection = NIOLoopBound(self, eventLoop: context.eventLoop)
    // The next request may come out of the pipeline before this answer has left.
    self.head = nil
    body = []
    isAnswering = false
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      connection.value.sent()
    }
  }

  private func sent() {
    if isEnding {
      context?.close(promise: nil)
    } else if head == nil {
      expect(within: hall.limits.idleSeconds)
    }
  }

  /// Cuts the client off unless something happens until then.
  private func expect(within seconds: Int) {
    deadline?.cancel()
    guard let context else { return }
    let connection = NIOLoopBound(self, eventLoop: context.eventLoop)
    deadline = context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
      connection.value.context?.close(promise: nil)
    }
  }
}
