public import Desk
public import DeskPhone
internal import Dispatch
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The telephone of an office with Asterisk, through its manager interface.
///
/// It reads on a thread of its own and never waits for the desk, since the exchange cuts off who
/// doesn't read. Whatever happens to the connection, it comes back and tells what has become of the
/// calls. What the exchange must allow is said in the README.
public final class AsteriskTelephone: Telephone, @unchecked Sendable {
  private enum Stage: Sendable {
    case made
    case started(MultiThreadedEventLoopGroup, line: any EventLoop)
    case stopped
  }

  private let settings: AsteriskSettings
  private let clock: Clock
  private let report: PhoneReporting
  private let trouble: @Sendable (AsteriskTrouble) -> Void
  private let stage = Mutex(Stage.made)
  /// Held while something is reported; true: nothing is any more.
  private let isSilent = Mutex(false)
  /// Used on the thread of the connection alone.
  private var connection: ManagerConnection?

  /// - Parameters:
  ///   - trouble: told why the exchange can't be reached, for the log; from any thread.
  ///   - report: told what happens; from a thread of its own. It mustn't call ``stop()``.
  public init(
    _ settings: AsteriskSettings, clock: @escaping Clock,
    trouble: @escaping @Sendable (AsteriskTrouble) -> Void = { _ in },
    report: @escaping PhoneReporting
  ) {
    self.settings = settings
    self.clock = clock
    self.trouble = trouble
    self.report = report
  }

  public func start() {
    // Reports wait on a thread of their own for a desk that is slow to take them.
    let loops = stage.withLock { stage -> (line: any EventLoop, teller: any EventLoop)? in
      guard case .made = stage else { return nil }
      let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
      let (line, teller) = (group.next(), group.next())
      stage = .started(group, line: line)
      return (line, teller)
    }
    guard let (line, teller) = loops else { return }
    line.execute { [self] in
      let connection = ManagerConnection(
        settings, loop: line, clock: clock,
        report: { [weak self] event in teller.execute { [weak self] in self?.tell(event) } },
        trouble: trouble)
      self.connection = connection
      connection.connect()
    }
  }

  public func request(_ request: PhoneRequest) {
    stage.withLock { stage in
      guard case .started(_, let line) = stage else { return }
      line.execute { self.connection?.request(request) }
    }
  }

  public func colleagues(_ staff: [StaffMember]) {}

  /// Takes the operator out of the queues to which the desk added him; waits for that a second at
  /// the most.
  public func stop() {
    isSilent.withLock { $0 = true }
    let before = stage.withLock { stage -> Stage in
      defer { stage = .stopped }
      return stage
    }
    guard case .started(let group, let line) = before else { return }
    let isOver = DispatchSemaphore(value: 0)
    line.execute {
      guard let connection = self.connection else {
        _ = isOver.signal()
        return
      }
      self.connection = nil
      connection.signOff { _ = isOver.signal() }
    }
    _ = isOver.wait(timeout: .now() + .seconds(1))
    group.shutdownGracefully { _ in }
  }

  private func tell(_ event: PhoneEvent) {
    isSilent.withLock { isSilent in
      if !isSilent { report(event) }
    }
  }
}
