public import Desk
internal import Foundation

/// Runs simulated callers by the wall clock: a thread sleeps until the next thing happens.
///
/// All of its state is guarded by `condition`, which the thread waits on.
public final class SimulatedTelephone: Telephone, @unchecked Sendable {
  private let clock: Clock
  private let report: PhoneReporting
  private let condition = NSCondition()
  private var simulation: any LineSimulation
  private var isRunning = false
  private var isStopped = false
  /// Since when the callers' time stands still, and how long it stood so far.
  private var haltedAt: Instant?
  private var haltedMilliseconds = 0

  /// The calls that were made before now are passed over, but for those who still wait.
  public init(
    _ simulation: any LineSimulation, clock: @escaping Clock, report: @escaping PhoneReporting
  ) {
    self.simulation = simulation
    self.clock = clock
    self.report = report
    self.simulation.comeBack(at: clock())
  }

  /// Calls that wait already; before ``start()`` some may be withdrawn.
  public var waitingCalls: [Call] { locked { $0.waitingCalls } }

  /// Takes calls away that another desk has, or that were dealt with before a restart.
  public func withdraw(_ calls: Set<CallID>) {
    locked { $0.withdraw(calls) }
  }

  public func start() {
    condition.lock()
    defer { condition.unlock() }
    guard !isRunning, !isStopped else { return }
    isRunning = true
    for call in simulation.waitingCalls { report(.waiting(call)) }
    let thread = Thread { [self] in run() }
    thread.name = "callers"
    thread.stackSize = 256 * 1024
    thread.start()
  }

  public func request(_ request: PhoneRequest) {
    condition.lock()
    defer { condition.unlock() }
    guard !isStopped else { return }
    let before = simulation.nextMoment
    for event in simulation.take(request, at: time) { report(event) }
    if simulation.nextMoment != before { condition.signal() }
  }

  public func colleagues(_ staff: [StaffMember]) {
    let present = staff.map { ($0.phoneExtension, $0.presence) }
    locked { $0.extensions = Dictionary(present, uniquingKeysWith: { first, _ in first }) }
  }

  public func stop() {
    condition.lock()
    defer { condition.unlock() }
    isStopped = true
    condition.signal()
  }

  /// Lets the callers' time stand still, or go on.
  public func halt(_ isHalted: Bool) {
    condition.lock()
    defer { condition.unlock() }
    if isHalted, haltedAt == nil {
      haltedAt = clock()
    } else if !isHalted, let since = haltedAt {
      haltedMilliseconds += clock().milliseconds - since.milliseconds
      haltedAt = nil
    }
    condition.signal()
  }

  /// Changes the callers themselves; `body` is told what time it is for them.
  public func change(_ body: (inout any LineSimulation, Instant) -> Void) {
    condition.lock()
    defer { condition.unlock() }
    body(&simulation, time)
    condition.signal()
  }

  /// What time it is for the callers.
  private var time: Instant {
    (haltedAt ?? clock()).advanced(byMilliseconds: -haltedMilliseconds)
  }

  private func locked<Answer>(_ ask: (inout any LineSimulation) -> Answer) -> Answer {
    condition.lock()
    defer { condition.unlock() }
    return ask(&simulation)
  }

  private func run() {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped {
      for event in simulation.advance(to: time) { report(event) }
      guard haltedAt == nil, let next = simulation.nextMoment else {
        condition.wait()
        continue
      }
      let milliseconds = next.milliseconds - time.milliseconds
      // Waits a moment even when it is late: whoever wants to stop it must get the lock.
      let wait = Double(max(1, milliseconds)) / 1000
      _ = condition.wait(until: Date(timeIntervalSinceNow: wait))
    }
  }
}
