internal import CLinux
internal import Desk
internal import DeskStore
internal import Glibc
internal import Synchronization

/// What other desks and commands do on the same store. During a call it is looked at when the clock
/// ticks, at other times as soon as the store's file is written to; it costs no wake-up of its own.
final class Neighbours: Sendable {
  /// Readable when the store's file was written to; -1 where the system can't tell.
  let descriptor: Int32
  private let logFile: String
  private let me: StaffCode
  private let mailbox: Mailbox
  private let documents: DocumentSender?
  private let seen = Mutex(Seen())

  /// What was written counts only once the disk has it: until then it is looked at again.
  private static let settledMilliseconds = 5_000

  private struct Seen {
    /// Of the store's log file: when it was last written, in nanoseconds.
    var writtenAt = 0
    /// The store's count of other connections' commits.
    var changes: Int?
    /// Which price rules were in force.
    var rules: Int?
  }

  init(store: String, me: StaffCode, mailbox: Mailbox, documents: DocumentSender? = nil) {
    self.documents = documents
    self.logFile = store + "-wal"
    self.me = me
    self.mailbox = mailbox
    descriptor = linux_watch_file(logFile)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reports that another desk or command has changed the store, which of the waiting calls it has
  /// taken, and price rules that were put in force.
  func look(for waiting: [CallID], worker: StoreWorker) {
    var status = stat()
    guard stat(logFile, &status) == 0 else { return }
    let writtenAt = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    let isSettled = WallClock.now().milliseconds - writtenAt / 1_000_000 > Self.settledMilliseconds
    let isNew = seen.withLock { seen in
      defer { if isSettled { seen.writtenAt = writtenAt } }
      return seen.writtenAt != writtenAt
    }
    if isNew { worker.submit(.other { [self] in ask($0, about: waiting) }) }
  }

  /// Takes note that the file was written to.
  func clear() { linux_watch_clear(descriptor) }

  private func ask(_ store: Store, about waiting: [CallID]) {
    guard let changes = try? store.changeCount() else { return }
    let isOthers = seen.withLock { seen in
      defer { seen.changes = changes }
      return seen.changes != changes
    }
    guard isOthers else { return }
    let taken = (try? store.claimedElsewhere(waiting, by: me)) ?? [:]
    mailbox.post(.storeChanged(taken: waiting.filter { taken[$0] != nil }))
    askForRules(store)
    documents?.look(store)
  }

  /// The first look only remembers which rules there are: the desk has just read them itself.
  private func askForRules(_ store: Store) {
    guard let version = try? store.priceRulesVersion() else { return }
    let before = seen.withLock { seen in
      defer { seen.rules = version }
      return seen.rules
    }
    guard let before, before != version, let (rules, since) = try? store.priceRules() else {
      return
    }
    mailbox.post(.reported(0, .priceRules(rules, since: since)))
  }
}
