internal import CLinux
public import Desk
public import DeskPhone
internal import Foundation
internal import Glibc
internal import Synchronization

/// A softphone on the operator's own machine: linphone-daemon carries the voice, the desk drives
/// it.
///
/// Callers ring at the softphone, several at a time, and are the desk's queue. The softphone is
/// started here when none runs, and goes on when the desk dies: the next desk finds the calls. It
/// ends when the desk is stopped with no call in hand.
///
/// `rest` keeps nobody off: callers go on waiting in the queue, since nothing rings but there. A
/// waiting caller can't be put through before the answer. Of colleagues it knows nothing.
public final class SoftphoneTelephone: Telephone {
  private let settings: SoftphoneSettings
  private let clock: Clock
  private let report: PhoneReporting
  private let tell: @Sendable (SoftphoneTrouble) -> Void
  private let mailbox = Mutex(Mailbox())
  /// Rung for each letter.
  private let bell = linux_bell()
  /// Told when the thread is over.
  private let over = NSCondition()

  struct Mailbox {
    enum Stop {
      /// The softphone ends too, unless it has a call in hand.
      case signedOff
      /// As if the desk had been killed.
      case vanished
    }

    var requests: [PhoneRequest] = []
    var stop: Stop?
    var isStarted = false
    /// The one that works here, once it does.
    var thread: pthread_t?
    var isOver = false
  }

  /// `trouble` is told what keeps the softphone from working, each time anew.
  public init(
    _ settings: SoftphoneSettings, clock: @escaping Clock, report: @escaping PhoneReporting,
    trouble: @escaping @Sendable (SoftphoneTrouble) -> Void = { _ in }
  ) {
    self.settings = settings
    self.clock = clock
    self.report = report
    self.tell = trouble
  }

  deinit { close(bell) }

  public func start() {
    let isNew = mailbox.withLock { mailbox in
      guard !mailbox.isStarted, mailbox.stop == nil else { return false }
      mailbox.isStarted = true
      return true
    }
    guard isNew else { return }
    let thread = Thread { [self] in work() }
    thread.name = "softphone"
    thread.stackSize = 512 * 1024
    thread.start()
  }

  private func work() {
    mailbox.withLock { $0.thread = pthread_self() }
    let desk = SoftphoneDesk(
      settings, clock: clock, report: { [self] event in emit(event) }, tell: tell, bell: bell,
      letters: { [self] in takeLetters() })
    desk.run()
    desk.leave(endsSoftphone: mailbox.withLock { $0.stop } == .signedOff)
    over.lock()
    mailbox.withLock { $0.isOver = true }
    over.broadcast()
    over.unlock()
  }

  public func request(_ request: PhoneRequest) {
    mailbox.withLock { if $0.stop == nil { $0.requests.append(request) } }
    linux_bell_ring(bell)
  }

  public func colleagues(_ staff: [StaffMember]) {}

  public func stop() { stop(as: .signedOff) }

  /// Leaves everything as it is, as a desk that is killed does.
  func vanish() { stop(as: .vanished) }

  private func stop(as stop: Mailbox.Stop) {
    let mustWait = mailbox.withLock { mailbox in
      mailbox.stop = mailbox.stop ?? stop
      mailbox.requests = []
      return mailbox.isStarted && mailbox.thread != pthread_self()
    }
    linux_bell_ring(bell)
    guard mustWait else { return }
    over.lock()
    while !mailbox.withLock({ $0.isOver }) { over.wait() }
    over.unlock()
  }

  private func emit(_ event: PhoneEvent) {
    guard mailbox.withLock({ $0.stop == nil }) else { return }
    report(event)
  }

  /// The requests since the last time; nil when it is over.
  private func takeLetters() -> [PhoneRequest]? {
    linux_bell_clear(bell)
    return mailbox.withLock { mailbox in
      guard mailbox.stop == nil else { return nil }
      defer { mailbox.requests = [] }
      return mailbox.requests
    }
  }
}
