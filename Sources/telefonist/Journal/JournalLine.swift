internal import Desk
internal import Foundation

/// A line of the journal: what happened when, or a snapshot of the whole desk to begin from.
///
///     {"at":1764000000000,"event":{"commanded":{"_0":{"accept":{}}}}}
///     {"at":1764000000000,"version":1,"store":"…","isFree":true,"state":{…},"projects":[…]}
///     {"at":1764000000000,"violations":["totalsWrong"]}
enum JournalLine {
  /// The shape of the lines. A desk reads no journal of another version.
  static let version = 1

  struct Head: Decodable {
    var at: Int
    var version: Int
    /// Which store the desk worked on: a store made anew has another identity.
    var store: String
    /// No call was in hand and nothing on its way to the store.
    var isFree: Bool
  }

  struct Snapshot: Decodable {
    var state: State

    private enum CodingKeys: CodingKey { case state, projects }

    init(from decoder: any Decoder) throws {
      let parts = try decoder.container(keyedBy: CodingKeys.self)
      state = try parts.decode(State.self, forKey: .state)
      if let projects = try parts.decodeIfPresent([Project].self, forKey: .projects) {
        state.hold(projects)
      }
    }
  }

  struct Happening: Decodable {
    var at: Int
    /// Nil in a line that is none, such as the log of a fault.
    var event: Event?
  }

  static func event(_ event: Event, at now: Instant, _ encoder: JSONEncoder) -> Data? {
    if case .commanded(.type(let text)) = event, let line = typed(text, at: now) { return line }
    guard let encoded = try? encoder.encode(event) else { return nil }
    var line = Data(#"{"at":\#(now.milliseconds),"event":"#.utf8)
    line.append(encoded)
    line.append(contentsOf: "}\n".utf8)
    return line
  }

  /// A typed character as the encoder would write it, at a fraction of its cost: most events are
  /// one.
  private static func typed(_ text: String, at now: Instant) -> Data? {
    let bytes = text.utf8
    let isPlain = bytes.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || isDigit($0) }
    guard isPlain, bytes.count == 1 else { return nil }
    return Data(
      #"{"at":\#(now.milliseconds),"event":{"commanded":{"_0":{"type":{"_0":"\#(text)"}}}}}"#.utf8)
      + Data("\n".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The projects, ten times as large as all else, go in as the texts they are kept as.
  static func snapshot(_ state: State, store: String, _ encoder: JSONEncoder) -> Data? {
    let (rest, projects) = state.partedFromProjects
    let texts = projects.compactMap { project in
      project.text.map { Data($0.utf8) } ?? (try? encoder.encode(project))
    }
    guard let encoded = try? encoder.encode(rest), texts.count == projects.count else {
      return nil
    }
    let head =
      #"{"at":\#(state.now.milliseconds),"version":\#(version),"store":"\#(store)","#
      + #""isFree":\#(state.isFree),"state":"#
    var line = Data(head.utf8)
    line.append(encoded)
    for (place, text) in texts.enumerated() {
      line.append(contentsOf: (place == 0 ? #","projects":["# : ",").utf8)
      line.append(text)
    }
    line.append(contentsOf: (texts.isEmpty ? "}\n" : "]}\n").utf8)
    return line
  }

  static func violations(_ found: [Violation], at now: Instant) -> Data {
    let names = found.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    return Data(#"{"at":\#(now.milliseconds),"violations":[\#(names)]}"#.utf8) + Data("\n".utf8)
  }

  /// What a snapshot says before its state, or nil for any other line. Its state isn't read.
  static func head(_ line: some DataProtocol) -> Head? {
    let start = Data(line.prefix(400))
    guard let cut = start.range(of: Data(#","state":"#.utf8)) else { return nil }
    return try? JSONDecoder().decode(Head.self, from: start[..<cut.lowerBound] + Data("}".utf8))
  }
}

extension State {
  /// Nothing would be lost if the desk ended now.
  var isFree: Bool { unfinished == nil && work == .free && outbox.isEmpty }

  /// The call in hand, or the one of an earlier run that was not taken up yet.
  var unfinished: Conversation? {
    if case .resume(let conversation, _)? = overlay { return conversation }
    return conversation
  }
}
