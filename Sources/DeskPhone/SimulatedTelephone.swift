public import Desk
internal import Foundation

/// Runs a ``CallerSimulation`` by the wall clock: a thread sleeps until the next thing happens.
///
/// All of its state is guarded by `condition`, which the thread waits on.
public final class SimulatedTelephone: Telephone, @unchecked Sendable {
  private let clock: Clock
  private let report: PhoneReporting
  private let condition = NSCondition()
  private var simulation: CallerSimulation
  private var isRunning = false
  private var isStopped = false

  /// The calls that were made before now are passed over, but for those who still wait.
  public init(
    _ simulation: CallerSimulation, clock: @escaping Clock, report: @escaping PhoneReporting
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
    for event in simulation.take(request, at: clock()) { report(event) }
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

  private func locked<Answer>(_ ask: (inout CallerSimulation) -> Answer) -> Answer {
    condition.lock()
    defer { condition.unlock() }
    return ask(&simulation)
  }

  private func run() {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped {
      for event in simulation.advance(to: clock()) { report(event) }
      guard let next = simulation.nextMoment else {
        condition.wait()
        continue
      }
      let milliseconds = next.milliseconds - clock().milliseconds
      // Waits a moment even when it is late: whoever wants to stop it must get the lock.
      let wait = Double(max(1, milliseconds)) / 1000
      _ = condition.wait(until: Date(timeIntervalSinceNow: wait))
    }
  }
}
