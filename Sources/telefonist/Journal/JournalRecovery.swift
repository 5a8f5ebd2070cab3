internal import Desk
internal import Foundation
internal import Glibc

/// What an earlier run of the desk left behind.
struct Recovered {
  /// The call that was in hand.
  var conversation: Conversation?
  /// Nothing that the screen showed is missing.
  var isWhole = true
  /// Deeds that the store was not heard to have kept, in order. Each may be said again.
  var deeds: [Deed]
}

/// Reads the journal from its end back to the last snapshot and replays what came after it.
///
/// A journal that can't be read, is of another version or of another store counts as none: the
/// store itself knows the call and the order.
struct JournalRecovery {
  let folder: JournalFolder
  /// The identity of the store.
  let store: String

  /// Recoveries that may break off, by a crash or a kill, before the journal is left alone.
  private static let attempts = 3

  func recover() -> Recovered? {
    for file in folder.files {
      guard let tail = JournalTail(file: file) else { continue }
      guard tail.head.version == JournalLine.version, tail.head.store == store else { return nil }
      if tail.head.isFree, tail.happenings.isEmpty { return nil }
      let isWhole = folder.isWhole && tail.isWhole && file == folder.files.first
      return attempt { replay(tail, isWhole: isWhole) }
    }
    return nil
  }

  private func replay(_ tail: JournalTail, isWhole: Bool) -> Recovered? {
    guard var state = tail.state else { return nil }
    for line in tail.happenings {
      guard let event = line.event else { continue }
      _ = state.update(event, at: Instant(milliseconds: line.at))
    }
    let deeds = state.outbox.map(\.deed)
    if state.unfinished == nil, deeds.isEmpty { return nil }
    var recovered = Recovered(conversation: state.unfinished, isWhole: isWhole, deeds: deeds)
    if case .resume(_, isWhole: false)? = state.overlay { recovered.isWhole = false }
    return recovered
  }

  /// A journal that breaks the desk each time it is replayed is left alone after a few times.
  private func attempt(_ body: () -> Recovered?) -> Recovered? {
    let mark = folder.path + "/recovering"
    let descriptor = open(mark, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return body() }
    defer { close(descriptor) }
    let begun = lseek(descriptor, 0, SEEK_END)
    guard begun < Self.attempts else {
      unlink(mark)
      return nil
    }
    _ = Glibc.write(descriptor, "x", 1)
    let recovered = body()
    unlink(mark)
    return recovered
  }
}

/// The end of a journal, from its last whole snapshot on.
struct JournalTail {
  let head: JournalLine.Head
  let happenings: [JournalLine.Happening]
  /// Each line behind the snapshot could be read, and the last one has its end.
  let isWhole: Bool
  private let snapshot: Data

  /// The desk as the snapshot has it; nil when it is of another shape than today's.
  var state: State? {
    try? JSONDecoder().decode(JournalLine.Snapshot.self, from: snapshot).state
  }

  /// Nil without a readable file or a whole snapshot in it.
  init?(file: String) {
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped)
    else { return nil }
    var later: [Data] = []
    var end = bytes.lastIndex(of: UInt8(ascii: "\n")) ?? bytes.startIndex
    while end > bytes.startIndex {
      let before = bytes[..<end].lastIndex(of: UInt8(ascii: "\n"))
      let line = bytes[(before.map { $0 + 1 } ?? bytes.startIndex)..<end]
      if let head = JournalLine.head(line) {
        let decoder = JSONDecoder()
        self.head = head
        self.snapshot = line
        self.happenings = later.reversed().compactMap {
          try? decoder.decode(JournalLine.Happening.self, from: $0)
        }
        self.isWhole = happenings.count == later.count && bytes.last == UInt8(ascii: "\n")
        return
      }
      later.append(line)
      end = before ?? bytes.startIndex
    }
    return nil
  }
}
