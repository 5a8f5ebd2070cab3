import Desk
import Testing

@testable import Asterisk

/// Every recording of a real exchange is played through, and ends as the recording says.
@Suite("Recordings of a real exchange")
struct RecordingTests {
  /// What a recording says, in words: who joined, gave up, left, was answered by whom.
  static let stories: [String: [String]] = [
    "atxfer-ami": answered("1795301466.2237", "PJSIP/101") + ["through 1795301466.2237"],
    "atxfer-ami-cancel": answered("1795301502.2257", "PJSIP/101"),
    "atxfer-ami-missing-sound": answered("1795301522.2266", "PJSIP/101"),
    "atxfer-ami-ringing": answered("1795301486.2247", "PJSIP/101") + ["through 1795301486.2247"],
    "blind-sip-refer": answered("1795301219.36", "PJSIP/101") + ["through 1795301219.36"],
    "blindtransfer-action": answered("cust1-q", "Local/101@agents/n") + ["through cust1-q"]
      + answered("cust1-q", "Local/104@agents/n") + ["through 1795300946.185"],
    "callerid-odd": (1...21).flatMap { gaveUp("cust\($0)-q") },
    "callerid-odd-sip": [
      "1723.6", "1724.8", "1725.10", "1726.12", "1727.14", "1728.16", "1730.18", "1731.20",
      "1732.22", "1733.24", "1734.26", "1735.28", "1736.30", "1737.32", "1738.34", "1740.36",
      "1741.38", "1742.40", "1743.42", "1744.44", "1745.46",
    ].flatMap { gaveUp("179530\($0)") },
    "click-to-dial": [], "early-connect": [],
    "events-on": gaveUp("cust1-q"), "hangup": answered("cust1-q", "Local/102@agents/n"),
    "login-bad-secret": [], "login-md5": [], "login-ok": [], "login-permissions": [],
    "originate-outbound": [],
    "park": answered("1795301159.18", "PJSIP/101")
      + ["parked 1795301159.18", "parked 1795301159.18"],
    "protocol-errors": [], "queue-add-remove": [],
    "queue-agent-busy": [
      "cust1-q joins", "cust1-q rings out at Local/101@agents/n", "cust1-q leaves",
      "cust1-q answered at Local/103@agents/n",
    ],
    "queue-agent-no-answer": [
      "cust1-q joins", "cust1-q rings out at Local/101@agents/n", "cust1-q gives up",
    ],
    "queue-answer-agent-hangs-up": answered("cust1-q", "Local/101@agents/n"),
    "queue-answer-caller-hangs-up": answered("cust1-q", "Local/102@agents/n"),
    "queue-caller-abandons": gaveUp("cust1-q"),
    "queue-pause": answered("cust1-q", "Local/101@agents/n"),
    "queue-position-changes": [
      "cust1-q joins", "cust2-q joins", "cust3-q joins", "cust1-q gives up", "cust2-q gives up",
      "cust3-q leaves", "cust3-q answered at Local/105@agents/n",
    ],
    "queue-status-summary": answered("cust1-q", "Local/101@agents/n") + [
      "cust2-q joins", "cust3-q joins", "cust4-q joins", "cust4-q gives up", "cust3-q gives up",
      "cust2-q gives up",
    ],
    "queue-timeout": gaveUp("cust1-q"),
    "queue-two-callers-two-agents": [
      "cust1-q joins", "cust2-q joins", "cust1-q leaves",
      "cust1-q answered at Local/101@agents/n", "cust2-q leaves",
      "cust2-q answered at Local/103@agents/n",
    ],
    "redirect-blind": answered("cust1-q", "Local/101@agents/n")
      + answered("cust1-q", "Local/104@agents/n"),
    "server-crash": ["cust1-q joins"], "server-frozen": [],
    "server-reload": gaveUp("cust1-q"), "server-shutdown": gaveUp("cust1-q"),
    "sip-abandon-and-reject": ["1795301137.3 joins"]
      + Array(repeating: "1795301137.3 rings out at PJSIP/101", count: 6)
      + ["1795301137.3 gives up"],
    "sip-hold": answered("1795301123.0", "PJSIP/101"), "sip-register": [],
    "snapshot-actions": answered("cust1-q", "PJSIP/101") + gaveUp("cust2-q"),
    "variable-newline": gaveUp("cust1-q"),
  ]

  /// Only a crash leaves a caller behind, whom no event takes away.
  static let leftWaiting = ["server-crash": ["cust1-q"]]
  static let leftChannels = ["server-crash": 2, "snapshot-actions": 1]

  static func answered(_ caller: String, _ interface: String) -> [String] {
    ["\(caller) joins", "\(caller) leaves", "\(caller) answered at \(interface)"]
  }

  static func gaveUp(_ caller: String) -> [String] { ["\(caller) joins", "\(caller) gives up"] }

  static func story(_ changes: [Switchboard.Change]) -> [String] {
    changes.compactMap { change in
      switch change {
      case .joined(let id): "\(id) joins"
      case .left(let id, let abandoned): "\(id) \(abandoned ? "gives up" : "leaves")"
      case .connected(let id, _, let interface): "\(id) answered at \(interface)"
      case .offerEnded(let id, let interface): "\(id) rings out at \(interface)"
      case .parked(let id): "parked \(id)"
      case .transferred(_, let id): "through \(id ?? "nobody")"
      default: nil
      }
    }
  }

  @Test("Each recording has its story")
  func complete() {
    #expect(Set(Recording.names) == Set(Self.stories.keys))
  }

  @Test("A recording ends as it says", arguments: Recording.names)
  func ends(_ name: String) throws {
    let replay = Replay(try Recording(name))
    #expect(Self.story(replay.changes) == Self.stories[name])
    #expect(replay.disagreements == [])
    #expect(replay.banners.allSatisfy { $0 == "Asterisk Call Manager/11.0.0" })
    for board in replay.boards.values {
      #expect(board.waiting.keys.sorted() == Self.leftWaiting[name] ?? [])
      #expect(board.channels.count == Self.leftChannels[name] ?? 0)
      #expect(!board.needsRebuild)
      #expect(board.members.values.allSatisfy { $0.values.allSatisfy { !$0.isPaused } })
    }
  }

  @Test(
    "A recording cut at every byte is the same", arguments: ["queue-pause", "server-crash", "park"])
  func everyByte(_ name: String) throws {
    let recording = try Recording(name)
    let whole = Replay(recording)
    let cut = Replay(recording, piece: 1)
    #expect(cut.messages == whole.messages)
    #expect(cut.changes == whole.changes)
  }

  @Test("What the exchange lists is what its events have told, list by list")
  func lists() throws {
    let names = ["queue-position-changes", "queue-status-summary", "queue-pause", "server-reload"]
    let counts = try names.map { Replay(try Recording($0)).lists }
    #expect(counts == [4, 4, 2, 1])
  }

  @Test("A pause is seen with its reason, in each queue, and when it ends")
  func pauses() throws {
    var board = Switchboard()
    var decoder = MessageDecoder()
    var seen: [String] = []
    for (_, milliseconds, bytes) in try Recording("queue-pause").chunks {
      decoder.take(bytes) { item in
        guard case .message(let message) = item else { return }
        for change in board.take(message, at: Instant(milliseconds: milliseconds)) {
          guard case .member(let queue, "Local/101@agents/n") = change,
            let member = board.members[queue]?["Local/101@agents/n"]
          else { continue }
          let text = member.isPaused ? member.reason : "-"
          if seen.last != text { seen.append(text) }
        }
      }
    }
    #expect(seen == ["обед", "совещание", "-", "тест", "-", "после звонка", "-"])
  }

  @Test("Odd names come through as they were given, cut when too long")
  func names() throws {
    let recording = try Recording("callerid-odd")
    var board = Switchboard()
    var decoder = MessageDecoder()
    var names: [String: String] = [:]
    for (_, milliseconds, bytes) in recording.chunks {
      decoder.take(bytes) { item in
        guard case .message(let message) = item else { return }
        for case .joined(let id) in board.take(message, at: Instant(milliseconds: milliseconds)) {
          names[id] = board.waiting[id]?.callerName
        }
      }
    }
    #expect(names["cust1-q"] == "Иван Петров")
    #expect(names["cust2-q"] == "\u{1B}[31mRED\u{1B}[0m\u{1B}]0;pwned\u{07}")
    #expect(names["cust5-q"] == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(names["cust8-q"] == "a\tb\u{08}c\u{7F}d")
    #expect(names["cust9-q"] == "O'Brien")
    #expect(names["cust10-q"] == "What? backslash")
    #expect(names["cust11-q"] == "Event: Hangup")
    #expect(names["cust14-q"]?.count == CallerText.longest)
    #expect(names["cust16-q"] == "")
    #expect(names["cust21-q"] == "")
  }
}
