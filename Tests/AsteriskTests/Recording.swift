import Desk
import Foundation

@testable import Asterisk

/// What a real exchange said to a client, as it was recorded.
struct Recording {
  struct Line: Decodable {
    let t: Double
    let conn: Int
    let dir: String
    let data: String?
    let b64: String?

    var bytes: [UInt8] {
      if let b64, let data = Data(base64Encoded: b64) { return Array(data) }
      return Array((data ?? "").utf8)
    }
  }

  let lines: [Line]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Recordings")

  static var names: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
  }

  init(_ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent("\(name).jsonl"))
    lines = try data.split(separator: 0x0A).map {
      try JSONDecoder().decode(Line.self, from: Data($0))
    }
  }

  /// All that the server said, a stream for each connection, in order of time.
  var chunks: [(connection: Int, milliseconds: Int, bytes: [UInt8])] {
    lines.filter { $0.dir == "S" }.map { ($0.conn, Int($0.t * 1000), $0.bytes) }
  }
}

/// A recording played through the decoder and the switchboard, with all that was said of changes.
struct Replay {
  var boards: [Int: Switchboard] = [:]
  var changes: [Switchboard.Change] = []
  var banners: [String] = []
  var messages = 0
  /// Queues that the exchange itself listed otherwise than the switchboard had them.
  var disagreements: [String] = []
  var lists = 0

  private var decoders: [Int: MessageDecoder] = [:]
  private var listed: [Int: [Message]] = [:]

  init(_ recording: Recording, piece: Int = .max) {
    for (connection, milliseconds, bytes) in recording.chunks {
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, piece == .max ? bytes.count : start + piece)
        play(Array(bytes[start..<end]), connection, at: Instant(milliseconds: milliseconds))
        start = end
      }
    }
  }

  private mutating func play(_ bytes: [UInt8], _ connection: Int, at now: Instant) {
    var items: [MessageDecoder.Item] = []
    decoders[connection, default: MessageDecoder()].take(bytes) { items.append($0) }
    for item in items {
      switch item {
      case .banner(let text): banners.append(text)
      case .dropped: disagreements.append("dropped")
      case .message(let message):
        messages += 1
        changes += boards[connection, default: Switchboard()].take(message, at: now)
        compare(message, connection)
      }
    }
  }

  /// The exchange's own list of a queue must be what the events have told.
  private mutating func compare(_ message: Message, _ connection: Int) {
    switch message.name {
    case "QueueParams": listed[connection] = []
    case "QueueEntry": listed[connection]?.append(message)
    case "QueueStatusComplete":
      lists += 1
      for queue in Set((listed[connection] ?? []).compactMap { $0["Queue"] }) {
        let entries = (listed[connection] ?? []).filter { $0["Queue"] == queue }
        let theirs = entries.compactMap { $0["Uniqueid"] }
        let ours = boards[connection, default: Switchboard()].waiting(in: queue).map(\.id)
        if theirs != ours { disagreements.append("\(queue): \(theirs), not \(ours)") }
      }
      listed[connection] = nil
    default: break
    }
  }
}
