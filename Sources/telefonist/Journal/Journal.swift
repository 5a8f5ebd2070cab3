internal import CLinux
internal import Desk
internal import Foundation
internal import Glibc

/// Writes down what happens at the desk, after it was shown: one write a turn of the loop.
///
/// A journal that can't be written never stops the desk; ``trouble`` says why it can't. Disk space
/// is set aside ahead, so that a full disk still takes a shift's keys. What could not be written is
/// made good by a snapshot as soon as there is space; until then the folder says that a part is
/// missing.
final class Journal {
  typealias Writing = (Int32, UnsafeRawPointer?, Int) -> Int

  private var preamble: Data?
  private let folder: JournalFolder
  private let store: String
  private let encoder = JSONEncoder()
  private var descriptor: Int32 = -1
  private var batch = Data()
  private var sinceSnapshot = 0
  private var wasFree = false
  /// A tick that did nothing but move the clock: written only if something follows it.
  private var lastTick: Instant?
  /// The last answer to a search, with the time it came. While typing goes on it is not written:
  /// the next answer takes its place, and a desk that comes back asks again.
  private var heldAnswer: (event: Event, at: Instant)?
  /// The file ends within a line.
  private var isTorn = false
  /// Something could not be written: a snapshot has to make it good.
  private var hasGap = false
  /// When that was tried last.
  private var mendedAt = Instant(milliseconds: 0)
  private var size: Int64 = 0
  /// Up to where disk space is set aside.
  private var reserved: Int64 = 0
  /// Not every file system can.
  private var canReserve = true
  private let writing: Writing
  private(set) var trouble: String?
  /// Violations seen, for the word at the end.
  private(set) var faults = 0

  /// Bytes of events after which a snapshot spares a recovery from replaying them.
  static let snapshotEvery = 256 * 1024
  /// Disk space set aside behind the end of the file.
  static let reserve: Int64 = 4 << 20

  /// - Parameters:
  ///   - store: the identity of the store, repeated by each snapshot.
  ///   - writing: `write(2)`.
  ///   - preamble: a line that stands before everything else, once.
  init(
    folder: JournalFolder, store: String, preamble: Data? = nil,
    writing: @escaping Writing = Glibc.write
  ) {
    self.preamble = preamble
    self.folder = folder
    self.store = store
    self.writing = writing
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var file: String?

  /// Begins the file of a day, or goes on with it, from a snapshot of the desk.
  func begin(_ state: State) {
    release()
    let path = folder.file(of: state.calendar.today)
    file = path
    descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    if folder.isShared, descriptor >= 0 { fchmod(descriptor, 0o640) }
    if descriptor < 0 { trouble = "\(path): \(String(cString: strerror(errno)))" }
    isTorn = endsTorn(path)
    size = max(0, Int64(lseek(descriptor, 0, SEEK_END)))
    reserved = size
    hasGap = false
    setAside()
    if let preamble { batch.append(preamble) }
    preamble = nil
    snapshot(state)
    flush()
    if !hasGap { folder.mark(isWhole: true) }
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
      lastTick = now
      return
    }
    write(event, at: now)
  }

  private func write(_ event: Event, at now: Instant) {
    guard let line = JournalLine.event(event, at: now, encoder) else { return }
    if let tick = lastTick, let line = JournalLine.event(.ticked, at: tick, encoder) {
      batch.append(line)
    }
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
    if hasGap {
      mend(state)
      return
    }
    let isFree = state.isFree
    if isFree != wasFree && isFree || sinceSnapshot + batch.count > Self.snapshotEvery {
      snapshot(state)
    }
    wasFree = isFree
    flush()
  }

  /// The last snapshot of a desk that was left.
  func end(_ state: State) {
    if hasGap { mendedAt = Instant(milliseconds: 0) }
    if hasGap { mend(state) } else { snapshot(state) }
    flush()
    release()
  }

  /// A snapshot in place of all that could not be written, tried once a second.
  private func mend(_ state: State) {
    batch.removeAll(keepingCapacity: true)
    guard state.now.seconds(since: mendedAt) >= 1 || state.now < mendedAt else { return }
    mendedAt = state.now
    hasGap = false
    snapshot(state)
    flush()
    guard !hasGap else { return }
    trouble = nil
    folder.mark(isWhole: true)
  }

  /// Closes the file and gives back the disk space that it did not need.
  private func release() {
    guard descriptor >= 0 else { return }
    if reserved > size { _ = ftruncate(descriptor, off_t(size)) }
    close(descriptor)
    descriptor = -1
  }

  private func setAside() {
    guard descriptor >= 0, canReserve, reserved - size < Self.reserve / 2 else { return }
    if linux_reserve(descriptor, size, Self.reserve) == 0 {
      reserved = size + Self.reserve
    } else if errno != ENOSPC {
      canReserve = false
    }
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
    guard descriptor >= 0, !batch.isEmpty else { return }
    if isTorn { batch.insert(UInt8(ascii: "\n"), at: batch.startIndex) }
    let written = batch.withUnsafeBytes { writing(descriptor, $0.baseAddress, $0.count) }
    guard written < batch.count else {
      isTorn = false
      size += Int64(written)
      setAside()
      return
    }
    trouble = "\(file ?? folder.path): \(String(cString: strerror(errno)))"
    hasGap = true
    folder.mark(isWhole: false)
    if written > 0, ftruncate(descriptor, off_t(size)) != 0 { isTorn = true }
    reserved = size
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
  var isSearchAnswer: Bool {
    switch self {
    case .reported(_, .clients), .reported(_, .goods): true
    default: false
    }
  }

  /// A change of the text under the operator's fingers.
  var isTyping: Bool {
    switch self {
    case .commanded(.type), .commanded(.erase), .commanded(.eraseForward),
      .commanded(.eraseWord), .commanded(.clearField):
      true
    default: false
    }
  }
}
