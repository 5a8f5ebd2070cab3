internal import CLinux
internal import Desk
internal import Foundation
internal import Glibc
internal import School

/// An attempt as its journal grows: the trainee's desk is never asked for anything, it only writes
/// its journal as always.
final class LiveAttempt {
  let folder: String
  let file: String
  let exercise: Exercise
  /// Everything that was read, in order: what happened, or a snapshot to go on from.
  private enum Line {
    case event(Event, Instant)
    case snapshot(State)
  }

  private var lines: [Line] = []
  private var offset: UInt64 = 0
  private var rest = Data()
  private var live: State
  private var scorer: Scorer
  private let first: State
  private let decoder = JSONDecoder()
  /// Readable when the journal was written to.
  let descriptor: Int32

  init(folder: String) throws {
    guard let file = SchoolFolder.journal(of: folder) else {
      throw Complaint("\(folder): there is no attempt in it yet.")
    }
    self.folder = folder
    self.file = file
    let attempt = try Attempt(journal: file)
    exercise = attempt.exercise
    live = attempt.shift.state
    first = attempt.shift.state
    scorer = Scorer(attempt.exercise)
    descriptor = linux_watch_file(file)
    try read()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// How many things have happened.
  var count: Int { lines.count }

  /// The score of what is over so far.
  var score: Score { scorer.score }

  /// When the last thing happened.
  var lastMoment: Instant { live.now }

  /// Takes in what was written since; whether there was anything.
  @discardableResult
  func read() throws -> Bool {
    if descriptor >= 0 { linux_watch_clear(descriptor) }
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw Complaint("\(file): it can't be read any more.")
    }
    defer { try? handle.close() }
    try handle.seek(toOffset: offset)
    let bytes = try handle.readToEnd() ?? Data()
    guard !bytes.isEmpty else { return false }
    offset += UInt64(bytes.count)
    rest.append(bytes)
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      take(rest[rest.startIndex..<end])
      rest = Data(rest[rest.index(after: end)...])
    }
    return true
  }

  private func take(_ line: Data) {
    if let snapshot = try? decoder.decode(JournalLine.Snapshot.self, from: line) {
      lines.append(.snapshot(snapshot.state))
      live = snapshot.state
    } else if let happening = try? decoder.decode(JournalLine.Happening.self, from: line),
      let event = happening.event
    {
      let at = Instant(milliseconds: happening.at)
      lines.append(.event(event, at))
      let effects = live.update(event, at: at)
      scorer.take(event, effects, live)
    }
  }

  /// The desk as it was after so many things, or as it is.
  func state(after place: Int?) -> State {
    guard let place, place < lines.count else { return live }
    var state = first
    for line in lines.prefix(place) {
      switch line {
      case .event(let event, let at): _ = state.update(event, at: at)
      case .snapshot(let snapshot): state = snapshot
      }
    }
    return state
  }

  /// Milliseconds from one thing to the next; nil where nothing follows.
  func pause(after place: Int) -> Int? {
    guard lines.indices.contains(place) else { return nil }
    guard place > 0, let from = moment(place - 1), let to = moment(place) else { return 0 }
    return max(0, to.milliseconds - from.milliseconds)
  }

  private func moment(_ place: Int) -> Instant? {
    switch lines[place] {
    case .event(_, let at): at
    case .snapshot(let state): state.now
    }
  }
}
