internal import Desk
internal import Foundation

/// A journal taken up from its first snapshot and stepped through, event by event.
struct Shift {
  private(set) var state: State
  /// The event that was taken in last, with what it asked for; nil after a snapshot.
  private(set) var last: (event: Event, effects: [Effect])?
  private let lines: [Data]
  private var place = 0
  private let decoder = JSONDecoder()

  /// Throws for a file without a snapshot that can be read.
  init(file: String) throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw FileComplaint(file: file, message: "it can't be read")
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.firstIndex(where: { JournalLine.head($0) != nil }) else {
      throw FileComplaint(file: file, message: "it is no journal")
    }
    let head = JournalLine.head(lines[first])
    guard head?.version == JournalLine.version,
      let snapshot = try? decoder.decode(JournalLine.Snapshot.self, from: lines[first])
    else {
      throw FileComplaint(file: file, line: first + 1, message: "it is of another version")
    }
    state = snapshot.state
    self.lines = lines
    place = first + 1
  }

  /// Milliseconds until the next event; nil at the end.
  var nextPause: Double? {
    for line in lines[place...] {
      guard let at = Self.moment(line) else { continue }
      return Double(max(0, at - state.now.milliseconds))
    }
    return nil
  }

  /// Takes in the next event; false at the end.
  mutating func step() -> Bool {
    while place < lines.endIndex {
      let line = lines[place]
      place += 1
      if let snapshot = try? decoder.decode(JournalLine.Snapshot.self, from: line) {
        state = snapshot.state
        last = nil
        return true
      }
      guard let happening = try? decoder.decode(JournalLine.Happening.self, from: line),
        let event = happening.event
      else { continue }
      last = (event, state.update(event, at: Instant(milliseconds: happening.at)))
      return true
    }
    return false
  }

  /// The time a line begins with: `{"at":1764000000000,`.
  private static func moment(_ line: Data) -> Int? {
    let digits = line.dropFirst(6).prefix { (48...57).contains($0) }
    return line.starts(with: Data(#"{"at":"#.utf8))
      ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }
}
