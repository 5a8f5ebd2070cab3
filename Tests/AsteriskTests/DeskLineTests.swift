import Desk
import Testing

@testable import Asterisk

/// A line that is live with an exchange where nobody waits, and what it reports.
struct LiveLine {
  var line: DeskLine
  var reports: [PhoneEvent] = []
  var sent: [String] = []
  private var decoder = MessageDecoder()
  private var ticks = 0

  init(_ interface: String, queues: [String] = []) {
    var settings = AsteriskSettings(
      host: "localhost", user: "operator", secret: "s3cret", interface: interface,
      extension: "101", context: "internal", queues: queues)
    settings.timeouts.silence = 1_000_000
    settings.timeouts.refreshing = 1_000_000
    line = DeskLine(
      settings, actionPrefix: "mine", at: .init(wall: .init(milliseconds: 0), ticks: 0))
    line.connected(at: now)
    hear("Asterisk Call Manager/11.0.0\r\n")
    hear("Response: Success\r\nActionID: mine-1\r\nChallenge: 1\r\n\r\n")
    hear("Response: Success\r\nActionID: mine-2\r\nMessage: Authentication accepted\r\n\r\n")
    hear("Event: FullyBooted\r\nUptime: 271\r\n\r\n")
    for (id, member) in [(3, interface), (4, ""), (5, "")] {
      hear("Response: Success\r\nActionID: mine-\(id)\r\nEventList: start\r\n\r\n")
      if !member.isEmpty {
        for queue in ["orders", "sip-orders", "callbacks", "empty"] {
          hear(
            "Event: QueueMember\r\nQueue: \(queue)\r\nLocation: \(member)\r\nStatus: 1\r\n"
              + "Paused: 0\r\nActionID: mine-\(id)\r\n\r\n")
        }
      }
      hear("Event: Complete\r\nActionID: mine-\(id)\r\nEventList: Complete\r\n\r\n")
    }
    #expect(line.phase == .live)
    // A recording has a banner of its own.
    decoder = MessageDecoder()
    reports = []
    sent = []
  }

  private var now: DeskLine.Now { .init(wall: Instant(milliseconds: ticks), ticks: ticks) }

  mutating func hear(_ text: String) { hear(Array(text.utf8)) }

  mutating func hear(_ bytes: [UInt8]) {
    var items: [MessageDecoder.Item] = []
    decoder.take(bytes) { items.append($0) }
    for item in items { line.hear(item, at: now) }
    collect()
  }

  /// Time passes, and what is due is done.
  mutating func pass(to milliseconds: Int) {
    while let next = line.nextDeadline, next <= milliseconds {
      ticks = max(ticks, next)
      line.wake(at: now)
      collect()
    }
    ticks = milliseconds
  }

  mutating func ask(_ request: PhoneRequest) {
    line.request(request, at: now)
    collect()
  }

  private mutating func collect() {
    for effect in line.drain() {
      switch effect {
      case .report(.colleague), .report(.order): break
      case .report(let event): reports.append(event)
      case .send(let bytes): sent.append(String(decoding: bytes, as: UTF8.self))
      case .trouble, .disconnect: Issue.record("\(effect)")
      }
    }
  }

  /// The recording's server speaks, up to a moment.
  mutating func play(_ recording: Recording, from start: Int = 0, to end: Int = .max / 2) {
    for (_, milliseconds, bytes) in recording.chunks
    where milliseconds >= start && milliseconds < end {
      pass(to: milliseconds)
      hear(bytes)
    }
    pass(to: ticks + 20_000)
  }
}

@Suite("The desk's side of recorded calls")
struct DeskLineTests {
  /// What the desk is told of a recording, by the operator's telephone that it is at.
  static let stories: [(name: String, interface: String, story: [String])] = [
    (
      "queue-answer-agent-hangs-up", "Local/101@agents/n",
      ["waiting", "ringing", "answered", "ended by the desk"]
    ),
    (
      "queue-answer-caller-hangs-up", "Local/102@agents/n",
      ["waiting", "ringing", "answered", "ended by the caller"]
    ),
    ("queue-answer-caller-hangs-up", "Local/101@agents/n", ["waiting", "left"]),
    ("queue-caller-abandons", "Local/102@agents/n", ["waiting", "ringing", "gave up"]),
    ("queue-agent-busy", "Local/101@agents/n", ["waiting", "ringing", "rings no more", "left"]),
    (
      "queue-agent-no-answer", "Local/101@agents/n",
      ["waiting", "ringing", "rings no more", "ringing", "gave up"]
    ),
    ("queue-timeout", "Local/101@agents/n", ["waiting", "gave up"]),
    (
      "queue-two-callers-two-agents", "Local/101@agents/n",
      ["waiting", "ringing", "waiting", "answered", "left", "ended by the caller"]
    ),
    ("hangup", "Local/102@agents/n", ["waiting", "ringing", "answered", "ended by the caller"]),
    (
      "sip-abandon-and-reject", "PJSIP/101",
      ["waiting"] + Array(repeating: ["ringing", "rings no more"], count: 6).flatMap(\.self)
        + ["ringing", "gave up"]
    ),
    (
      "sip-hold", "PJSIP/101",
      ["waiting", "ringing", "answered", "held", "resumed", "ended by the caller"]
    ),
    ("blind-sip-refer", "PJSIP/101", ["waiting", "ringing", "answered", "transferred"]),
    ("server-crash", "PJSIP/101", ["waiting"]),
    ("server-shutdown", "PJSIP/101", ["waiting", "gave up"]),
    (
      "callerid-odd", "PJSIP/101",
      Array(repeating: ["waiting", "gave up"], count: 21).flatMap(\.self)
    ),
    (
      "redirect-blind", "Local/101@agents/n",
      ["waiting", "ringing", "answered", "ended by the caller", "waiting", "left"]
    ),
  ]

  static func word(_ event: PhoneEvent) -> String {
    switch event {
    case .waiting: "waiting"
    case .ringing: "ringing"
    case .ringingEnded: "rings no more"
    case .left(_, let gaveUp): gaveUp ? "gave up" : "left"
    case .answered: "answered"
    case .held: "held"
    case .resumed: "resumed"
    case .consulting: "consulting"
    case .transferred: "transferred"
    case .transferFailed(_, let trouble): "transfer failed: \(trouble)"
    case .ended(_, let byCaller): byCaller ? "ended by the caller" : "ended by the desk"
    default: "\(event)"
    }
  }

  @Test("The desk is told what a recording says", arguments: 0..<stories.count)
  func story(_ place: Int) throws {
    let (name, interface, story) = Self.stories[place]
    var live = LiveLine(interface)
    live.play(try Recording(name))
    #expect(live.reports.map(Self.word) == story, "\(name)")
    #expect(live.sent.isEmpty, "\(name)")
    #expect(live.line.hands.isEmpty)
    #expect(live.line.leaving.isEmpty)
  }

  /// The talk begins as recorded; then the desk asks, and the recorded exchange does it.
  private func talk(_ name: String, until ask: Int) throws -> (LiveLine, CallID, Recording) {
    let recording = try Recording(name)
    var live = LiveLine("PJSIP/101")
    for (_, milliseconds, bytes) in recording.chunks where milliseconds < ask {
      live.pass(to: milliseconds)
      live.hear(bytes)
    }
    #expect(live.reports.map(Self.word) == ["waiting", "ringing", "answered"])
    guard case .answered(let call) = live.reports.last else { throw Missing() }
    live.reports = []
    return (live, call, recording)
  }

  struct Missing: Error {}

  /// The exchange agrees to the desk's last action.
  private func agree(_ live: inout LiveLine, _ fields: String = "") {
    let id = live.sent.last?.split(separator: "\r\n").first { $0.hasPrefix("ActionID: ") } ?? ""
    live.hear("Response: Success\r\n\(id)\r\n\(fields)\r\n")
  }

  private func continuing(
    _ live: inout LiveLine, _ recording: Recording, _ start: Int, _ end: Int
  ) {
    for (_, milliseconds, bytes) in recording.chunks
    where milliseconds >= start && milliseconds < end {
      live.pass(to: milliseconds)
      live.hear(bytes)
    }
  }

  @Test("An attended transfer as recorded: asked, answered, put through")
  func attended() throws {
    var (live, call, recording) = try talk("atxfer-ami", until: 3_000)
    live.ask(.consult(call, to: "103"))
    agree(&live, "Value: 1\r\n")
    #expect(live.sent.last?.contains("Action: Atxfer\r\n") == true)
    agree(&live)
    continuing(&live, recording, 3_000, 8_000)
    #expect(live.reports == [])
    continuing(&live, recording, 8_000, 11_000)
    #expect(live.reports == [.consulting(call)])
    live.ask(.completeTransfer(call))
    #expect(live.sent.last?.contains("Channel: PJSIP/101-00000035\r\n") == true)
    agree(&live)
    continuing(&live, recording, 11_000, .max)
    #expect(live.reports == [.consulting(call), .transferred(call)])
    #expect(live.line.hands.isEmpty)
  }

  @Test("An attended transfer that is cancelled, as recorded")
  func cancelled() throws {
    var (live, call, recording) = try talk("atxfer-ami-cancel", until: 3_000)
    live.ask(.consult(call, to: "103"))
    agree(&live, "Value: 1\r\n")
    agree(&live)
    continuing(&live, recording, 3_000, 11_000)
    live.ask(.cancelTransfer(call))
    agree(&live)
    continuing(&live, recording, 11_000, .max)
    #expect(
      live.reports == [.consulting(call), .resumed(call), .ended(call, byCaller: true)])
  }

  @Test("Put through while the colleague's telephone rings, at the telephone, as recorded")
  func ringing() throws {
    var (live, call, recording) = try talk("atxfer-ami-ringing", until: 3_000)
    live.ask(.consult(call, to: "103"))
    agree(&live, "Value: 1\r\n")
    agree(&live)
    continuing(&live, recording, 3_000, .max)
    #expect(live.reports == [.transferred(call)])
  }

  @Test("Without the sound the digits go to the caller, as recorded: unsupported")
  func missingSound() throws {
    var (live, call, recording) = try talk("atxfer-ami-missing-sound", until: 3_000)
    live.ask(.consult(call, to: "103"))
    agree(&live, "Value: 1\r\n")
    agree(&live)
    continuing(&live, recording, 3_000, .max)
    #expect(
      live.reports == [.transferFailed(call, .unsupported), .ended(call, byCaller: false)])
  }

  @Test("Held in the parking place as recorded, where the caller gives up")
  func parked() throws {
    var (live, call, recording) = try talk("park", until: 3_000)
    live.ask(.hold(call))
    #expect(live.sent.last?.contains("TimeoutChannel: PJSIP/101-0000000b\r\n") == true)
    agree(&live)
    continuing(&live, recording, 3_000, .max)
    #expect(live.reports == [.held(call), .ended(call, byCaller: true)])
  }

  @Test("A client is called as recorded: answered and hung up by the client; busy")
  func clickToDial() throws {
    let recording = try Recording("click-to-dial")
    var live = LiveLine("Local/101@agents/n")
    for (start, end, ours, story) in [
      (0, 8_000, "1795300909.152", ["answered", "ended by the caller"]),
      (8_000, 20_000, "1795300917.159", ["\(PhoneEvent.dialFailed("out-1", .busy))"]),
    ] {
      live.reports = []
      live.ask(.dial(Office.callOut("+74950000000")))
      agree(&live, "Value: 1\r\n")
      let sent = try #require(live.sent.last?.split(separator: "\r\n"))
      #expect(sent.contains("Async: true"))
      let action = try #require(sent.first { $0.hasPrefix("ActionID: ") }).dropFirst(10)
      // As recorded, but with our action and the channel's id that was asked for.
      let id = DeskLine.dialledChannel(of: "out-1")
      for (_, milliseconds, bytes) in recording.chunks
      where milliseconds >= start && milliseconds < end {
        live.pass(to: milliseconds)
        live.hear(
          String(decoding: bytes, as: UTF8.self)
            .replacing("Asterisk Call Manager/11.0.0\r\n", with: "")
            .replacing(ours, with: id)
            .replacing("ActionID: originate-200", with: "ActionID: \(action)")
            .replacing("ActionID: originate-203", with: "ActionID: \(action)"))
      }
      #expect(live.reports.map(Self.word) == story)
    }
  }

  @Test("Whoever is fetched elsewhere while he rings here is gone soon, not after a full ring")
  func fetchedElsewhere() throws {
    var live = LiveLine("PJSIP/101")
    live.hear("Event: Newchannel\r\nChannel: SIP/c-1\r\nUniqueid: c\r\n\r\n")
    let caller = "Channel: SIP/c-1\r\nUniqueid: c\r\nQueue: orders\r\nPosition: 1\r\n"
    live.hear("Event: QueueCallerJoin\r\n\(caller)Count: 1\r\n\r\n")
    live.hear("Event: AgentCalled\r\n\(caller)Interface: PJSIP/101\r\n\r\n")
    live.ask(.answer("asterisk-c"))
    live.hear("Event: QueueCallerLeave\r\n\(caller)Count: 0\r\n\r\n")
    live.pass(to: 1_000)
    #expect(live.reports.last == .answerFailed("asterisk-c", .callerGone))
    #expect(live.line.hands.isEmpty)
  }

  @Test("A caller is put through however the words of it come")
  func lateOutcome() throws {
    var (live, call, _) = try talk("park", until: 3_000)
    live.ask(.transfer(call, to: "208"))
    agree(&live, "Value: 1\r\n")
    let sent = try #require(live.sent.last)
    let fields = sent.split(separator: "\r\n").map(String.init)
    #expect(fields.contains("Application: Bridge"))
    #expect(fields.contains("Data: PJSIP/trunk-0000000a"))
    let id = try #require(fields.first { $0.hasPrefix("ChannelId: ") }).dropFirst(11)
    let action = try #require(fields.first { $0.hasPrefix("ActionID: ") })
    agree(&live)
    let colleague = "Channel: Local/208@internal-1;1\r\nUniqueid: \(id)\r\nChannelState: 6\r\n"
    live.hear("Event: Newchannel\r\n\(colleague)\r\n")
    let leg = "Channel: PJSIP/101-0000000b\r\nUniqueid: 1795301160.19\r\n"
    live.hear("Event: Hangup\r\n\(leg)\r\n")
    let caller = "Channel: PJSIP/trunk-0000000a\r\nUniqueid: 1795301159.18\r\n"
    live.hear("Event: BridgeEnter\r\nBridgeUniqueid: b\r\n\(caller)\r\n")
    live.hear("Event: BridgeEnter\r\nBridgeUniqueid: b\r\n\(colleague)\r\n")
    #expect(live.reports == [.transferred(call)])
    live.hear("Event: OriginateResponse\r\n\(action)\r\nResponse: Success\r\nReason: 4\r\n\r\n")
    #expect(live.reports == [.transferred(call)])
  }

  @Test("The operator's leg is found again where the exchange has taken a Local channel away")
  func optimised() {
    var live = LiveLine("Local/101@agents/n")
    for (id, name) in [("c", "SIP/c-1"), ("l", "Local/101@agents-1;1"), ("p", "PJSIP/101-7")] {
      live.hear("Event: Newchannel\r\nChannel: \(name)\r\nUniqueid: \(id)\r\n\r\n")
    }
    live.hear(
      "Event: QueueCallerJoin\r\nChannel: SIP/c-1\r\nUniqueid: c\r\nQueue: orders\r\n"
        + "Position: 1\r\nCount: 1\r\n\r\n")
    live.hear(
      "Event: QueueCallerLeave\r\nChannel: SIP/c-1\r\nUniqueid: c\r\nQueue: orders\r\n"
        + "Position: 1\r\nCount: 0\r\n\r\n")
    live.hear(
      "Event: AgentConnect\r\nChannel: SIP/c-1\r\nUniqueid: c\r\nQueue: orders\r\n"
        + "Interface: Local/101@agents/n\r\nDestChannel: Local/101@agents-1;1\r\n"
        + "DestUniqueid: l\r\n\r\n")
    for (id, name, swapped) in [
      ("c", "SIP/c-1", ""), ("l", "Local/101@agents-1;1", ""), ("p", "PJSIP/101-7", "l"),
    ] {
      live.hear(
        "Event: BridgeEnter\r\nBridgeUniqueid: b\r\nChannel: \(name)\r\nUniqueid: \(id)\r\n"
          + (swapped.isEmpty ? "" : "SwapUniqueid: \(swapped)\r\n") + "\r\n")
    }
    live.hear("Event: Hangup\r\nChannel: Local/101@agents-1;1\r\nUniqueid: l\r\n\r\n")
    #expect(live.reports.map(Self.word) == ["waiting", "answered"])
    live.hear("Event: HangupRequest\r\nChannel: PJSIP/101-7\r\nUniqueid: p\r\n\r\n")
    live.hear("Event: Hangup\r\nChannel: PJSIP/101-7\r\nUniqueid: p\r\n\r\n")
    #expect(live.reports.map(Self.word) == ["waiting", "answered", "ended by the desk"])
  }
}
