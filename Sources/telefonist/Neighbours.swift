internal import CLinux
internal import Desk
internal import DeskStore
internal import Glibc
internal import Synchronization

/// What other desks and commands do on the same store. Looked at when the clock ticks, and then
/// only if the store's file has changed: it costs no wake-up of its own.
final class Neighbours: Sendable {
  private let logFile: String
  private let me: StaffCode
  private let mailbox: Mailbox
  private let seen = Mutex(Seen())

  private struct Seen {
    /// Of the store's log file: when it was last written, in nanoseconds.
    var writtenAt = 0
    /// The store's count of other connections' commits.
    var changes: Int?
    /// Which price rules were in force.
    var rules: Int?
  }

  init(store: String, me: StaffCode, mailbox: Mailbox) {
    self.logFile = store + "-wal"
    self.me = me
    self.mailbox = mailbox
  }

  /// Reports waiting calls that another desk has taken, colleagues who came or went, calls to make
  /// that were planned or made meanwhile, and price rules that were put in force.
  func look(for waiting: [CallID], consult: ConsultID? = nil, worker: StoreWorker) {
    var status = stat()
    guard stat(logFile, &status) == 0 else { return }
    let writtenAt = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    let isNew = seen.withLock { seen in
      defer { seen.writtenAt = writtenAt }
      return seen.writtenAt != writtenAt
    }
    if isNew { worker.submit(.other { [self] in ask($0, about: waiting, consult) }) }
  }

  private func ask(_ store: Store, about waiting: [CallID], _ consult: ConsultID?) {
    guard let changes = try? store.changeCount() else { return }
    let isOthers = seen.withLock { seen in
      defer { seen.changes = changes }
      return seen.changes != changes
    }
    guard isOthers else { return }
    let taken = (try? store.claimedElsewhere(waiting, by: me)) ?? [:]
    for call in waiting where taken[call] != nil {
      mailbox.post(.phone(.left(call, gaveUp: false)))
    }
    if let consult, case .consulted(let answer) = store.answer(.consult(consult)) {
      mailbox.post(.reported(0, .consulted(answer)))
    }
    askForRules(store)
    mailbox.post(.reported(0, store.answer(.staff)))
    mailbox.post(.reported(0, store.answer(.callOuts(me, at: WallClock.now()))))
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
