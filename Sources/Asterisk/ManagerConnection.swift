internal import Desk
internal import DeskPhone
internal import Glibc
internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// Keeps the connection to the exchange, and a ``DeskLine`` upon it. Lives on one event loop.
final class ManagerConnection: @unchecked Sendable {
  private let settings: AsteriskSettings
  private let loop: any EventLoop
  private let clock: Clock
  private let report: (PhoneEvent) -> Void
  private let trouble: (AsteriskTrouble) -> Void
  private var line: DeskLine
  private var channel: (any Channel)?
  /// Counts connections, so that the end of an old one isn't taken for the new one's.
  private var attempt = 0
  private var alarm: Scheduled<Void>?
  private var alarmTicks: Int?
  private var nextPause: Int
  private var isOver = false

  init(
    _ settings: AsteriskSettings, loop: any EventLoop, clock: @escaping Clock,
    report: @escaping (PhoneEvent) -> Void, trouble: @escaping (AsteriskTrouble) -> Void
  ) {
    self.settings = settings
    self.loop = loop
    self.clock = clock
    self.report = report
    self.trouble = trouble
    self.nextPause = settings.timeouts.firstPause
    let prefix = String(UInt64.random(in: .min ... .max), radix: 36)
    self.line = DeskLine(settings, actionPrefix: prefix, at: Self.now(clock))
  }

  func connect() {
    guard !isOver else { return }
    attempt += 1
    let attempt = attempt
    do {
      let tls = try tlsHandler()
      ClientBootstrap(group: loop)
        .connectTimeout(.milliseconds(Int64(settings.timeouts.connect)))
        .channelOption(.socketOption(.tcp_nodelay), value: 1)
        .channelOption(.socketOption(.so_keepalive), value: 1)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try Self.keepFromChildren(channel)
            if let tls = try tls() { try channel.pipeline.syncOperations.addHandler(tls) }
            try channel.pipeline.syncOperations.addHandler(MessageReader(self, attempt))
          }
        }
        .connect(host: settings.host, port: settings.port)
        .whenFailure { error in
          self.loop.execute { self.failed(attempt, "\(error)") }
        }
    } catch {
      failed(attempt, "\(error)")
    }
  }

  /// No program that the desk starts gets hold of the line to the exchange.
  private static func keepFromChildren(_ channel: any Channel) throws {
    try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
      of: NIOBSDSocket.Handle.self
    ) { socket in
      _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    }
  }

  func request(_ request: PhoneRequest) {
    line.request(request, at: now)
    perform()
  }

  /// Says good-bye. `over` is called when the exchange has closed the line, or there is none.
  func signOff(_ over: @escaping @Sendable () -> Void) {
    isOver = true
    alarm?.cancel()
    guard let channel else { return over() }
    let bytes = line.signOff()
    channel.closeFuture.whenComplete { _ in over() }
    if bytes.isEmpty {
      channel.close(promise: nil)
    } else {
      channel.writeAndFlush(channel.allocator.buffer(bytes: bytes), promise: nil)
    }
  }

  fileprivate func opened(_ attempt: Int, _ channel: any Channel) {
    guard attempt == self.attempt, !isOver else { return channel.close(promise: nil) }
    self.channel = channel
    line.connected(at: now)
    perform()
  }

  fileprivate func heard(_ attempt: Int, _ items: [MessageDecoder.Item]) {
    guard attempt == self.attempt, !isOver else { return }
    let now = now
    for item in items { line.hear(item, at: now) }
    if line.phase == .live { nextPause = settings.timeouts.firstPause }
    perform()
  }

  fileprivate func closed(_ attempt: Int) {
    guard attempt == self.attempt else { return }
    channel = nil
    if !isOver { again() }
  }

  /// A connection that broke is closed by the network's own word.
  fileprivate func broke(_ attempt: Int, _ error: any Error) {
    guard attempt == self.attempt, !isOver else { return }
    trouble(.unreachable("\(error)"))
    channel?.close(promise: nil)
  }

  private func failed(_ attempt: Int, _ why: String) {
    guard attempt == self.attempt, !isOver else { return }
    trouble(.unreachable(why))
    again()
  }

  /// After a pause, longer each time and never the same at two desks.
  private func again() {
    attempt += 1
    line.disconnected(at: now)
    let pause = line.wasRefused ? settings.timeouts.longestPause : nextPause
    nextPause = min(nextPause * 2, settings.timeouts.longestPause)
    let drawn = Int.random(in: max(1, pause / 2)...max(1, pause))
    loop.scheduleTask(in: .milliseconds(Int64(drawn))) { self.connect() }
    perform()
  }

  private func perform() {
    guard !isOver else { return }
    var hasWritten = false
    for effect in line.drain() {
      switch effect {
      case .send(let bytes):
        guard let channel else { continue }
        channel.write(channel.allocator.buffer(bytes: bytes), promise: nil)
        hasWritten = true
      case .report(let event): report(event)
      case .trouble(let what): trouble(what)
      case .disconnect: channel?.close(promise: nil)
      }
    }
    if hasWritten { channel?.flush() }
    setAlarm()
  }

  private func setAlarm() {
    let wanted = line.nextDeadline
    // One that comes too early does no harm, and saves setting it anew with each message.
    if let alarmTicks, let wanted, alarmTicks <= wanted { return }
    alarm?.cancel()
    alarmTicks = wanted
    guard let wanted else {
      alarm = nil
      return
    }
    let wait = max(0, wanted - now.ticks)
    alarm = loop.scheduleTask(in: .milliseconds(Int64(wait))) {
      self.alarmTicks = nil
      self.line.wake(at: self.now)
      self.perform()
    }
  }

  private var now: DeskLine.Now { Self.now(clock) }

  private static func now(_ clock: Clock) -> DeskLine.Now {
    DeskLine.Now(
      wall: clock(), ticks: Int(NIODeadline.now().uptimeNanoseconds / 1_000_000))
  }

  private func tlsHandler() throws -> @Sendable () throws -> NIOSSLClientHandler? {
    guard case .tls(let authorities, let checksHostName) = settings.security else {
      return { nil }
    }
    var configuration = TLSConfiguration.makeClientConfiguration()
    if let authorities { configuration.trustRoots = .file(authorities) }
    if !checksHostName { configuration.certificateVerification = .noHostnameVerification }
    let context = try NIOSSLContext(configuration: configuration)
    let host = settings.host
    let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
    return { try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host) }
  }
}

/// Cuts what comes in into messages.
private final class MessageReader: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let connection: ManagerConnection
  private let attempt: Int
  private var decoder = MessageDecoder()

  init(_ connection: ManagerConnection, _ attempt: Int) {
    self.connection = connection
    self.attempt = attempt
  }

  func channelActive(context: ChannelHandlerContext) {
    connection.opened(attempt, context.channel)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var items: [MessageDecoder.Item] = []
    unwrapInboundIn(data).withUnsafeReadableBytes { bytes in
      decoder.take(bytes) { items.append($0) }
    }
    if !items.isEmpty { connection.heard(attempt, items) }
  }

  /// The unfinished message, if any, goes with the connection.
  func channelInactive(context: ChannelHandlerContext) {
    connection.closed(attempt)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    connection.broke(attempt, error)
  }
}
