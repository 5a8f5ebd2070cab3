internal import Desk
internal import DeskStore
internal import Foundation

/// Sends what lies in the outbox of documents, and written answers where the company's mail program
/// is named, on a thread and a connection that are there only
/// while something waits to be sent (A18).
///
/// All of its state is guarded by `condition`, which the thread waits on.
final class DocumentSender: @unchecked Sendable {
  private let storePath: String
  private let post: DocumentPost
  private let report: @Sendable (DocumentEntry) -> Void
  private let condition = NSCondition()
  private var isRunning = false
  /// Something came into the outbox since it was looked at.
  private var isRung = false
  private var isStopped = false

  /// Seconds until a store that can't be reached is asked again.
  private static let storeWait = 5.0
  /// A clock that is set anew must not put anything off for longer.
  private static let longestWait = 600.0

  /// `report` is told how each document stands that was tried.
  init(
    store: String, post: DocumentPost, report: @escaping @Sendable (DocumentEntry) -> Void
  ) {
    storePath = store
    self.post = post
    self.report = report
  }

  /// Looks whether there is something to send, now or later.
  func look(_ store: Store) {
    guard (try? due(store)) ?? nil != nil else { return }
    condition.lock()
    defer { condition.unlock() }
    guard !isStopped else { return }
    isRung = true
    condition.broadcast()
    guard !isRunning else { return }
    isRunning = true
    let thread = Thread { [self] in run() }
    thread.name = "documents"
    thread.start()
  }

  /// Ends the program that sends now, gives its document back, and waits for that, but no longer
  /// than `seconds`.
  func finish(within seconds: Double) {
    condition.lock()
    defer { condition.unlock() }
    isStopped = true
    condition.broadcast()
    let limit = Date(timeIntervalSinceNow: seconds)
    while isRunning { guard condition.wait(until: limit) else { break } }
  }

  private func run() {
    defer { end() }
    guard let store = try? Store.open(path: storePath) else { return }
    while !hasToStop {
      var wait: Double?
      do {
        if let claimed = try store.claimDocument() {
          finish(claimed, in: store)
          continue
        }
        if post.sendsAnswers, let claimed = try store.claimAnswer() {
          finish(claimed, in: store)
          continue
        }
        wait = try due(store).map { due in
          let seconds = Double(due.milliseconds - WallClock.now().milliseconds) / 1000
          return min(Self.longestWait, max(0, seconds))
        }
      } catch { wait = Self.storeWait }
      guard rest(wait) else { return }
    }
  }

  /// What came of a document is told to the store until it knows.
  private func finish(_ claimed: ClaimedDocument, in store: Store) {
    let end = post.send(claimed) { [self] in hasToStop }
    let at = WallClock.now()
    repeat {
      if let entry = try? store.endDocument(claimed.entry.document.id, end, at: at) {
        report(entry)
        return
      }
    } while rest(Self.storeWait, evenIfRung: true)
  }

  private func finish(_ claimed: ClaimedAnswer, in store: Store) {
    let end = post.send(claimed) { [self] in hasToStop }
    let at = WallClock.now()
    repeat {
      if (try? store.endAnswer(claimed, end, at: at)) != nil { return }
    } while rest(Self.storeWait, evenIfRung: true)
  }

  /// When the next one is to leave; nil where nothing is.
  private func due(_ store: Store) throws -> Instant? {
    let answer = post.sendsAnswers ? try store.nextAnswerDue() : nil
    return [try store.nextDocumentDue(), answer].compactMap(\.self).min()
  }

  private var hasToStop: Bool {
    condition.lock()
    defer { condition.unlock() }
    return isStopped
  }

  /// Waits until something comes or `seconds` are over; false when nothing is left to be done.
  private func rest(_ seconds: Double?, evenIfRung: Bool = false) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    if let seconds {
      let limit = Date(timeIntervalSinceNow: seconds)
      while !isStopped, evenIfRung || !isRung { guard condition.wait(until: limit) else { break } }
    } else if !isRung {
      isRunning = false
      return false
    }
    if !evenIfRung { isRung = false }
    return !isStopped
  }

  private func end() {
    condition.lock()
    isRunning = false
    condition.unlock()
    condition.broadcast()
  }
}
