internal import Desk
internal import DeskStore
internal import Foundation

/// Asks and tells the store on a thread of its own, one thing after another in the order in which
/// the desk wanted them, and reports each to the mailbox.
///
/// All of its state is guarded by `condition`, which the thread waits on.
final class StoreWorker: @unchecked Sendable {
  enum Job: Sendable {
    case ask(Question, RequestID)
    case keep(Deed, RequestID)
    /// Something of the program's own, such as to see what other desks did.
    case other(@Sendable (Store) -> Void)
  }

  private let store: Store
  private let mailbox: Mailbox
  private let condition = NSCondition()
  private var jobs: [Job] = []
  private var isBusy = false
  private var isStopped = false

  init(store: Store, mailbox: Mailbox) {
    self.store = store
    self.mailbox = mailbox
    let thread = Thread { [self] in run() }
    thread.name = "store"
    thread.start()
  }

  /// Puts jobs behind those that wait. Searches that wait still and whose answer nobody looks for
  /// any more (all but `wanted`) are dropped.
  func submit(_ added: [Job], wanted: Set<RequestID>) {
    change { jobs in
      jobs.removeAll { Self.isStale($0, wanted) }
      jobs += added.filter { !Self.isStale($0, wanted) }
    }
  }

  func submit(_ job: Job) {
    change { $0.append(job) }
  }

  /// The thread is woken after the lock was left: it would only wait for it.
  private func change(_ body: (inout [Job]) -> Void) {
    condition.lock()
    body(&jobs)
    condition.unlock()
    condition.broadcast()
  }

  /// Waits until everything is done, but no longer than `seconds`; then takes no more.
  func finish(within seconds: Double) {
    condition.lock()
    defer { condition.unlock() }
    let limit = Date(timeIntervalSinceNow: seconds)
    while !jobs.isEmpty || isBusy {
      guard condition.wait(until: limit) else { break }
    }
    isStopped = true
    condition.broadcast()
  }

  private static func isStale(_ job: Job, _ wanted: Set<RequestID>) -> Bool {
    switch job {
    case .ask(.clients, let id), .ask(.goods, let id): !wanted.contains(id)
    default: false
    }
  }

  private func run() {
    while let job = next() {
      switch job {
      case .ask(let question, let id): mailbox.post(.reported(id, store.answer(question)))
      case .keep(let deed, let id): mailbox.post(.reported(id, store.perform(deed)))
      case .other(let body): body(store)
      }
    }
  }

  private func next() -> Job? {
    condition.lock()
    defer { condition.unlock() }
    isBusy = false
    if jobs.isEmpty { condition.broadcast() }
    while jobs.isEmpty, !isStopped { condition.wait() }
    guard !isStopped else { return nil }
    isBusy = true
    return jobs.removeFirst()
  }
}
