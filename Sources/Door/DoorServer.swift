internal import Desk
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Synchronization

/// The door: an HTTP server that takes web requests and chats in, and gives the answers out (C5).
public final class DoorServer: Sendable {
  /// The port it listens on.
  public let port: Int
  private let group: MultiThreadedEventLoopGroup
  private let pool: NIOThreadPool
  private let listener: any Channel
  private let hall: DoorHall
  private let isStopped = Atomic(false)

  /// Listens from now on. Throws what the system says where it can't.
  public init(
    host: String, port: Int, tokens: DoorTokens, limits: DoorLimits = DoorLimits(),
    book: any DoorBook
  ) throws {
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    pool = NIOThreadPool(numberOfThreads: 1)
    pool.start()
    let loop = group.next()
    let hall = DoorHall(
      tokens: tokens, limits: limits, deeds: DoorDeeds(book: book), loop: loop, pool: pool)
    self.hall = hall
    do {
      listener = try ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: 256)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            var bounds = NIOHTTPDecoderLimitConfiguration()
            bounds.maxHeaderFieldSize = limits.headerBytes
            bounds.maxHeaderListSize = limits.headerBytes
            bounds.maxHeaderFieldCount = 64
            let pipeline = channel.pipeline.syncOperations
            try pipeline.configureHTTPServerPipeline(
              withPipeliningAssistance: true, withErrorHandling: false,
              withEncoderConfiguration: .init(),
              withDecoderLimitConfiguration: bounds)
            try pipeline.addHandler(DoorConnection(hall: hall))
          }
        }
        .bind(host: host, port: port).wait()
    } catch {
      try? group.syncShutdownGracefully()
      try? pool.syncShutdownGracefully()
      throw error
    }
    self.port = listener.localAddress?.port ?? port
  }

  /// How many clients wait for a message.
  var waiting: Int { get throws { try hall.waiting() } }

  /// Takes nobody any more, lets those be served who are being served, and is gone. Nothing happens
  /// the second time.
  public func stop() {
    guard !isStopped.exchange(true, ordering: .relaxed) else { return }
    try? listener.close().wait()
    hall.close()
    try? group.syncShutdownGracefully()
    try? pool.syncShutdownGracefully()
  }
}
