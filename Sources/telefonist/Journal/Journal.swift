internal import Desk
internal import Foundation
internal import Glibc

/// Writes down what happens at the desk, after it was shown: one write a turn of the loop.
///
/// A journal that can't be written never stops the desk; ``trouble`` says why it can't.
final class Journal {
  private let folder: JournalFolder
  private let store: String
  private let encoder = JSONEncoder()
  private var descriptor: Int32 = -1
  private var batch = Data()
  private var sinceSnapshot = 0
  private var wasFree = false
  /// A tick that did nothing but move the clock: written only if something follows it.
  private var lastTick: Data?
  /// The last answer to a search, with the time it came. While typing goes on it is not written:
  /// the next answer takes its place, and a desk that comes back asks again.
  private var heldAnswer: (event: Event, at: Instant)?
  /// Part of a line was written, then the disk was full.
  private var isTorn = false
  private(set) var trouble: String?
  /// Violations seen, for the word at the end.
  private(set) var faults = 0

  /// Bytes of events after which a snapshot spares a recovery from replaying them.
  static let snapshotEvery = 256 * 1024

  /// - Parameter store: the identity of the store, repeated by each snapshot.
  init(folder: JournalFolder, store: String) {
    self.folder = folder
    self.store = store
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var file: String?

  /// Begins the file of a day, or goes on with it, from a snapshot of the desk.
  func begin(_ state: State) {
    if descriptor >= 0 { close(descriptor) }
    let path = folder.file(of: state.calendar.today)
    file = path
    descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    if descriptor < 0 { trouble = "\(path): \(String(cString: strerror(errno)))" }
    isTorn = endsTorn(path)
    snapshot(state)
    flush()
    folder.sweep(today: state.calendar.today)
  }

  /// Notes an event that was taken by the machine. `effects`: whether it asked for anything;
  /// `isAwaited`: whether keys waited for this report.
  func add(_ event: Event, at now: Instant, effects: Bool, isAwaited: Bool = false) {
    if event.isSearchAnswer, !isAwaited {
      heldAnswer = (event, now)
      return
    }
    if let held = heldAnswer, !event.isTyping { write(held.event, at: held.at) }
    heldAnswer = nil
    if event == .ticked, !effects {
      lastTick = JournalLine.event(event, at: now, encoder)
      return
    }
    write(event, at: now)
  }

  private func write(_ event: Event, at now: Instant) {
    guard let line = JournalLine.event(event, at: now, encoder) else { return }
    if let tick = lastTick { batch.append(tick) }
    lastTick = nil
    batch.append(line)
  }

  func add(_ violations: [Violation], at now: Instant) {
    faults += 1
    batch.append(JournalLine.violations(violations, at: now))
  }

  /// Writes what was noted, with a snapshot when one is due.
  func write(_ state: State) {
    guard !batch.isEmpty else { return }
    let isFree = state.isFree
    if isFree != wasFree && isFree || sinceSnapshot + batch.count > Self.snapshotEvery {
      snapshot(state)
    }
    wasFree = isFree
    flush()
  }

  /// The last snapshot of a desk that was left.
  func end(_ state: State) {
    snapshot(state)
    flush()
  }

  private func snapshot(_ state: State) {
    guard let line = JournalLine.snapshot(state, store: store, encoder) else { return }
    batch.append(line)
    heldAnswer = nil
    sinceSnapshot = -batch.count
    wasFree = state.isFree
  }

  private func flush() {
    defer { batch.removeAll(keepingCapacity: true) }
    sinceSnapshot += batch.count
    guard descriptor >= 0 else { return }
    if isTorn { batch.insert(UInt8(ascii: "\n"), at: batch.startIndex) }
    let written = batch.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    isTorn = written >= 0 ? written < batch.count : isTorn
    if written < batch.count {
      trouble = "\(file ?? folder.path): \(String(cString: strerror(errno)))"
    }
  }

  /// Whether the file ends within a line, as a desk killed while writing leaves it.
  private func endsTorn(_ path: String) -> Bool {
    guard let reader = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? reader.close() }
    guard let end = try? reader.seekToEnd(), end > 0 else { return false }
    try? reader.seek(toOffset: end - 1)
    return (try? reader.read(upToCount: 1)) != Data("\n".utf8)
  }
}

extension Event {
  /// The answer to a search as it was typed.
  fileprivate var isSearchAnswer: Bool {
    switch self {
    case .reported(_, .clients), .reported(_, .goods): true
    default: false
    }
  }

  /// A change of the text under the operator's fingers.
  fileprivate var isTyping: Bool {
    switch self {
    case .commanded(.type), .commanded(.erase), .commanded(.eraseForward),
      .commanded(.eraseWord), .commanded(.clearField):
      true
    default: false
    }
  }
}
