internal import Desk
internal import DeskStore
internal import Foundation

/// Asks and tells the store on a thread of its own, one thing after another in the order in which
/// the desk wanted them, and reports each to the mailbox.
///
/// Whose card was opened is written down when nothing else waits (A26): the card is on the screen
/// by then, and what is typed behind it goes first.
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
  private let me: StaffCode?
  private let documents: DocumentSender?
  private let condition = NSCondition()
  private var jobs: [Job] = []
  private var openings: [CardOpening] = []
  /// The openings could not be written: they are tried again behind the next job.
  private var isStuck = false
  private var isBusy = false
  private var isStopped = false

  /// `me` opens the cards that are asked for; `documents` is rung when one is kept.
  init(
    store: Store, mailbox: Mailbox, me: StaffCode? = nil, documents: DocumentSender? = nil
  ) {
    self.documents = documents
    self.store = store
    self.mailbox = mailbox
    self.me = me
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
    while !jobs.isEmpty || isBusy || hasToNote {
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
      case .ask(let question, let id):
        let report = store.answer(question)
        mailbox.post(.reported(id, report))
        note(report)
      case .keep(let deed, let id):
        mailbox.post(.reported(id, store.perform(deed)))
        if deed.isAboutDocuments { documents?.look(store) }
      case .other(let body): body(store)
      }
    }
  }

  private func note(_ report: Report) {
    guard let me, case .client(let card, _, _) = report else { return }
    condition.lock()
    openings.append(CardOpening(client: card.client.code, by: me, at: WallClock.now()))
    condition.unlock()
  }

  private var hasToNote: Bool { !openings.isEmpty && !isStuck }

  private func next() -> Job? {
    condition.lock()
    defer { condition.unlock() }
    isBusy = false
    if jobs.isEmpty, hasToNote { return writingDown() }
    if jobs.isEmpty { condition.broadcast() }
    while jobs.isEmpty, !isStopped { condition.wait() }
    guard !isStopped else { return nil }
    isBusy = true
    isStuck = false
    return jobs.removeFirst()
  }

  /// A job that writes the openings down.
  private func writingDown() -> Job {
    isBusy = true
    let taken = openings
    openings = []
    return .other { [self] store in
      guard (try? store.note(taken)) == nil else { return }
      condition.lock()
      openings = taken + openings
      isStuck = true
      condition.unlock()
    }
  }
}

extension Deed {
  /// Whether something is to be sent because of it (A18).
  fileprivate var isAboutDocuments: Bool {
    switch self {
    case .office(.send), .office(.sendAgain), .office(.complaint), .answerThread: true
    default: false
    }
  }
}
