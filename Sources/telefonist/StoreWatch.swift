internal import CLinux
internal import Desk
internal import DeskStore
internal import Glibc
internal import Synchronization

/// By what a desk hears that its store was changed: the log file of a file, word from a server.
final class StoreWatch: Sendable {
  private let store: String
  let isOnServer: Bool
  private let fileDescriptor: Int32
  private let seen = Mutex(Seen())

  /// What was written counts only once the disk has it: until then it is looked at again.
  private static let settledMilliseconds = 5_000

  private struct Seen: @unchecked Sendable {
    /// Of the store's log file: when it was last written, in nanoseconds.
    var writtenAt = 0
    var news: PostgresNews?
    /// Before the first look, and when there was word or none can come.
    var isNew = true
  }

  init(_ store: String) {
    self.store = store
    isOnServer = StoreAddress(store).isServer
    fileDescriptor = isOnServer ? -1 : linux_watch_file(store + "-wal")
    renew()
  }

  deinit { if fileDescriptor >= 0 { close(fileDescriptor) } }

  /// -1 where that can't be told.
  var descriptor: Int32 {
    isOnServer ? seen.withLock { $0.news?.descriptor ?? -1 } : fileDescriptor
  }

  /// Whether there was a change that was not looked at.
  func hasNews() -> Bool {
    guard !isOnServer else {
      return seen.withLock { seen in
        defer { seen.isNew = false }
        return seen.isNew || seen.news?.take() != 0
      }
    }
    var status = stat()
    guard stat(store + "-wal", &status) == 0 else { return false }
    let writtenAt = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    let isSettled = WallClock.now().milliseconds - writtenAt / 1_000_000 > Self.settledMilliseconds
    return seen.withLock { seen in
      defer { if isSettled { seen.writtenAt = writtenAt } }
      return seen.writtenAt != writtenAt
    }
  }

  /// Takes note of what the descriptor said.
  func clear() {
    guard isOnServer else { return linux_watch_clear(fileDescriptor) }
    seen.withLock { seen in
      let told = seen.news?.take()
      if told == nil { seen.news = nil }
      seen.isNew = seen.isNew || told != 0
    }
  }

  /// Hears from the server again after the line was lost. May take as long as a connection does.
  func renew() {
    guard isOnServer, seen.withLock({ $0.news == nil }) else { return }
    let news = PostgresNews(url: store)
    seen.withLock { seen in
      seen.news = news
      seen.isNew = true
    }
  }
}
