internal import CLinux
internal import Desk
internal import DeskStore
internal import Glibc
internal import Synchronization

/// What other desks and commands do on the same store. Of a file it is looked at when the clock
/// ticks during a call, at other times as soon as the file is written to; a server says so itself.
/// It costs no wake-up of its own.
final class Neighbours: Sendable {
  private let watch: StoreWatch
  private let me: StaffCode
  private let mailbox: Mailbox
  private let documents: DocumentSender?
  private let seen = Mutex(Seen())

  private struct Seen {
    /// The store's count of other connections' commits.
    var changes: Int?
    /// Which price rules were in force.
    var rules: Int?
    /// Which projects were.
    var projects: Int?
    var isLost = false
  }

  init(store: String, me: StaffCode, mailbox: Mailbox, documents: DocumentSender? = nil) {
    self.documents = documents
    self.me = me
    self.mailbox = mailbox
    watch = StoreWatch(store)
  }

  /// Readable when the store was changed; -1 where that can't be told.
  var descriptor: Int32 { watch.descriptor }

  /// The server is to be asked for again by and by.
  var isLost: Bool { seen.withLock(\.isLost) }

  /// Reports that another desk or command has changed the store, which of the waiting calls it has
  /// taken, and price rules that were put in force.
  func look(for waiting: [CallID], worker: StoreWorker) {
    if isLost || watch.hasNews() { worker.submit(.other { [self] in ask($0, about: waiting) }) }
  }

  /// Takes note that the store was changed.
  func clear() { watch.clear() }

  private func ask(_ store: Store, about waiting: [CallID]) {
    guard let changes = changes(of: store) else { return }
    let isOthers = seen.withLock { seen in
      defer { seen.changes = changes }
      return seen.changes != changes
    }
    guard isOthers else { return }
    if (try? store.isSeatTaken(me)) == true { kill(getpid(), TakeOver.signal) }
    let taken = (try? store.claimedElsewhere(waiting, by: me)) ?? [:]
    mailbox.post(.storeChanged(taken: waiting.filter { taken[$0] != nil }))
    askForRules(store)
    askForProjects(store)
    documents?.look(store)
  }

  /// Nil where the store does not answer: a server is then looked for until it does.
  private func changes(of store: Store) -> Int? {
    let changes = try? store.changeCount()
    let wasLost = seen.withLock { seen in
      defer { seen.isLost = changes == nil && watch.isOnServer }
      return seen.isLost
    }
    if wasLost != isLost { mailbox.post(.storeReached(wasLost)) }
    if changes != nil { watch.renew() }
    return changes
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

  private func askForProjects(_ store: Store) {
    guard let version = try? store.projectsVersion() else { return }
    let before = seen.withLock { seen in
      defer { seen.projects = version }
      return seen.projects
    }
    guard let before, before != version, let projects = try? store.projects() else { return }
    for project in projects { project.readWhole() }
    mailbox.post(.reported(0, .projects(projects)))
  }
}
