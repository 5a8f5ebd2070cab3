internal import Foundation
internal import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import Synchronization

/// An exchange on 127.0.0.1 that speaks as the recordings of a real one do, with callers, queues
/// and telephones that do what a test says, and that misbehaves at will.
///
/// All of its state lives on its event loop.
public final class FakeExchange: @unchecked Sendable {
  /// How a telephone behaves when it is rung.
  public enum Answering: Sendable {
    case answers, busy, silent, never
  }

  /// What a test wants the exchange to do wrong, or otherwise.
  public struct Manners: Sendable {
    /// Bytes in one packet.
    public var piece = Int.max
    /// All that is said comes so late, in milliseconds.
    public var lateness = 0
    /// Nothing is said at all, not even the banner.
    public var isFrozen = false
    public var tellsBooted = true
    /// Actions of modules that are not loaded yet are unknown.
    public var isBooting = false
    /// Seconds since its start, when the first desk comes.
    public var uptime = 1000
    public var secret = "s3cret"
    /// Rights that are missing: names of actions.
    public var refused: Set<String> = []
    /// The sound that an attended transfer needs is missing.
    public var lacksTransferSound = false
    /// Whom the operator's telephone didn't answer goes back to the queue.
    public var fallsBack = false
    public var telephones: [String: Answering] = ["101": .answers, "208": .answers]
    public var extensions: Set<String> = ["101", "205", "206", "207", "208"]
    /// How clients answer who are dialled, by number; else they do.
    public var clients: [String: Answering] = [:]

    public init() {}
  }

  struct Leg {
    let id: String
    var name: String
    var group: String
    var number: String
    var callerName: String
    var state = 6
    var bridge: String?
    var isParked = false
  }

  struct Member {
    var state = 1
    var isPaused = false
    var reason = ""
  }

  /// An attended transfer that is going on.
  struct Consult {
    let leg: String
    let local: String
    let second: String
    let colleague: String
    let first: String
    let bridge: String
  }

  let loop: any EventLoop = MultiThreadedEventLoopGroup.singleton.next()
  var manners: Manners
  var server: (any Channel)?
  var clients: [ObjectIdentifier: any Channel] = [:]
  var loggedIn: Set<ObjectIdentifier> = []
  var challenges: [ObjectIdentifier: String] = [:]
  var legs: [String: Leg] = [:]
  var queues: [String: [String]] = ["orders": []]
  var joined: [String: Date] = [:]
  var members: [String: [String: Member]] = ["orders": [:]]
  var offers: [String: String] = [:]
  var consults: [String: Consult] = [:]
  var count = 0
  private var isDown = false
  var startedAt = Date()
  /// What the clients have sent, action by action.
  var received: [[String: String]] = []
  private let boundPort = Mutex(0)

  private let tls: (@Sendable () throws -> NIOSSLServerHandler)?

  /// - Parameter identity: a PEM file with a certificate and its key, to speak TLS.
  public init(_ manners: Manners = Manners(), identity: String? = nil) throws {
    self.manners = manners
    self.tls = try identity.map { path in
      let context = try NIOSSLContext(
        configuration: .makeServerConfiguration(
          certificateChain: NIOSSLCertificate.fromPEMFile(path).map { .certificate($0) },
          privateKey: .privateKey(NIOSSLPrivateKey(file: path, format: .pem))))
      return { NIOSSLServerHandler(context: context) }
    }
    try open()
  }

  public var port: Int { boundPort.withLock { $0 } }

  private func open() throws {
    let server = try ServerBootstrap(group: loop)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try Self.keepFromChildren(channel) }
      }
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try Self.keepFromChildren(channel)
          if self.isDown { throw ChannelError.ioOnClosedChannel }
          if let tls = try self.tls?() { try channel.pipeline.syncOperations.addHandler(tls) }
          try channel.pipeline.syncOperations.addHandler(ClientHandler(self))
        }
      }
      .bind(host: "127.0.0.1", port: 0).wait()
    self.server = server
    boundPort.withLock { $0 = server.localAddress?.port ?? 0 }
  }

  /// A program that a test starts would keep the sockets open behind our back.
  private static func keepFromChildren(_ channel: any Channel) throws {
    try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
      of: NIOBSDSocket.Handle.self
    ) { socket in
      _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    }
  }

  /// Does something on the exchange's own thread.
  @discardableResult
  public func run<Answer: Sendable>(_ deed: @escaping @Sendable () -> Answer) -> Answer {
    (try? loop.submit(deed).wait())!
  }

  public func behave(_ change: @escaping @Sendable (inout Manners) -> Void) {
    run { change(&self.manners) }
  }

  public func close() {
    run {
      self.server?.close(promise: nil)
      for channel in self.clients.values { channel.close(promise: nil) }
    }
  }

  /// The actions of this name that came in.
  public func actions(_ name: String) -> [[String: String]] {
    run { self.received.filter { $0["Action"] == name } }
  }

  public var connections: Int { run { self.clients.count } }

  // Crash and restart are the two ways in which the line goes.

  /// EOF in the midst of a message; all calls are gone.
  public func crash() {
    run {
      self.say(Array("Event: Newchannel\r\nPrivilege: call,all\r\nChan".utf8))
      self.goDown()
    }
  }

  /// As `core restart now` does.
  public func shutDown() {
    run {
      for id in self.legs.keys.sorted() { self.hangUp(id, asks: false) }
      self.event("Shutdown", ["Shutdown": "Cleanly", "Restart": "True"])
      self.goDown()
    }
  }

  /// The connections break, the calls live on.
  public func cut() {
    run { for channel in self.clients.values { channel.close(promise: nil) } }
  }

  /// The port stays ours; whoever connects meanwhile is cut off at once.
  private func goDown() {
    isDown = true
    for channel in clients.values { channel.close(promise: nil) }
    legs = [:]
    queues = ["orders": []]
    members = ["orders": [:]]
    offers = [:]
    consults = [:]
    manners.uptime = 0
    startedAt = Date()
  }

  /// Up again at the same port.
  public func restart() { run { self.isDown = false } }

  func next() -> String {
    count += 1
    return "\(1_795_300_000 + count).\(count)"
  }
}
