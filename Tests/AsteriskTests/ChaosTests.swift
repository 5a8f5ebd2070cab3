import Desk
import Testing

@testable import Asterisk

/// A fate that a seed repeats.
struct Fate: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Recordings whose messages are lost, doubled and out of order, with requests, refusals and
/// broken lines in between.
struct Chaos {
  var line: DeskLine
  private var fate: Fate
  private var ticks = 0
  private var asked: [CallID: Int] = [:]
  private(set) var answered: [CallID: Int] = [:]
  private var open: [String] = []
  private var requests = 0
  /// In the end nothing goes wrong any more.
  private var isCalm = false

  init(_ seed: UInt64) {
    fate = Fate(seed)
    let settings = AsteriskSettings(
      host: "localhost", user: "operator", secret: "s3cret",
      interface: Bool.random(using: &fate) ? "PJSIP/101" : "Local/101@agents/n",
      extension: "101", context: "internal", queues: [])
    line = DeskLine(
      settings, actionPrefix: "mine", at: .init(wall: .init(milliseconds: 0), ticks: 0))
  }

  private var now: DeskLine.Now { .init(wall: Instant(milliseconds: ticks), ticks: ticks) }

  mutating func run(_ messages: [Message]) {
    var waiting = messages
    line.connected(at: now)
    line.hear(.banner(""), at: now)
    while !waiting.isEmpty {
      settle()
      switch Int.random(in: 0..<100, using: &fate) {
      case 0: reconnect()
      case 1: line.hear(.dropped, at: now)
      case 2..<8: ask()
      case 8..<10: waiting.remove(at: 0)
      case 10..<12: line.hear(.message(waiting[0]), at: now)
      case 12..<16: waiting.swapAt(0, min(waiting.count - 1, 3))
      case 16..<60: answerAction()
      case 60..<63: pass(Int.random(in: 0..<12_000, using: &fate))
      default: line.hear(.message(waiting.removeFirst()), at: now)
      }
    }
    isCalm = true
    for _ in 0..<100 {
      settle()
      answerAll()
      pass(2_000)
    }
  }

  private mutating func reconnect() {
    line.disconnected(at: now)
    settle()
    open = []
    line.connected(at: now)
    line.hear(.banner(""), at: now)
  }

  private mutating func pass(_ milliseconds: Int) {
    let end = ticks + milliseconds
    while let next = line.nextDeadline, next <= end {
      ticks = max(ticks, next)
      line.wake(at: now)
      settle()
      if isCalm { answerAll() } else if Bool.random(using: &fate) { answerAction() }
    }
    ticks = end
  }

  /// What the line sent is kept to be answered; a line that gave up is connected anew.
  private mutating func settle() {
    let effects = line.drain()
    for effect in effects {
      switch effect {
      case .send(let bytes): open.append(String(decoding: bytes, as: UTF8.self))
      case .report(let event): note(event)
      case .disconnect, .trouble: break
      }
    }
    if effects.contains(.disconnect) { reconnect() }
  }

  private mutating func answerAll() {
    while !open.isEmpty { answerAction() }
  }

  private mutating func answerAction() {
    guard !open.isEmpty else { return }
    let lines = open.removeFirst().split(separator: "\r\n")
    let id = lines[1]
    let isList = ["Action: QueueStatus", "Action: CoreShowChannels", "Action: ParkedCalls"]
      .contains(String(lines[0]))
    let isRefused = !isCalm && !isList && Int.random(in: 0..<5, using: &fate) == 0
    var text = "Response: \(isRefused ? "Error" : "Success")\r\n\(id)\r\nValue: 1\r\n"
    text += "Challenge: 1\r\n\r\n"
    if isList { text += "Event: X\r\n\(id)\r\nEventList: Complete\r\n\r\n" }
    if lines[0] == "Action: Originate" {
      let reason = [4, 5, 3, 0].randomElement(using: &fate) ?? 0
      text += "Event: OriginateResponse\r\n\(id)\r\n"
      text += "Response: \(reason == 4 ? "Success" : "Failure")\r\nReason: \(reason)\r\n\r\n"
    }
    for message in decoded(text) {
      line.hear(.message(message), at: now)
      settle()
    }
  }

  private mutating func ask() {
    let calls = line.told + line.hands.keys.sorted()
    let call = calls.randomElement(using: &fate) ?? "nobody"
    requests += 1
    let strange = "strange-\(requests)"
    let all: [PhoneRequest] = [
      .answer(call), .hold(call), .resume(call), .transfer(call, to: "208"),
      .consult(call, to: "208"), .completeTransfer(call), .cancelTransfer(call),
      .mute(call, true), .hangUp(call), .dial(Office.callOut("74950000001", id: strange)),
      .find(Office.callOut("1", id: strange)), .hangUp(strange), .answer(strange),
      .consult(strange, to: "208"), .rest(.wrapUp), .rest(nil),
    ]
    let request = all.randomElement(using: &fate) ?? .rest(nil)
    switch request {
    case .hangUp(strange), .answer(strange), .consult(strange, to: _): asked[strange] = 1
    case .find(let call), .dial(let call): asked[call.id] = 1
    default: break
    }
    line.request(request, at: now)
  }

  private mutating func note(_ event: PhoneEvent) {
    switch event {
    case .answered(let id), .answerFailed(let id, _), .transferFailed(let id, _),
      .dialFailed(let id, _), .ended(let id, _):
      answered[id, default: 0] += 1
    default: break
    }
  }

  /// Requests that stand alone and were not answered just so.
  var unanswered: [CallID] { asked.keys.filter { answered[$0, default: 0] < 1 }.sorted() }

  /// Calls on which something is awaited still.
  var unsettled: [Hand] {
    line.hands.values.filter { hand in
      switch hand.stage {
      case .talking, .held, .heldAtTelephone, .consulting: hand.deadline != nil
      default: true
      }
    }
  }
}

@Suite("Chaos")
struct ChaosTests {
  static let names = [
    "queue-two-callers-two-agents", "queue-position-changes", "atxfer-ami", "atxfer-ami-cancel",
    "redirect-blind", "click-to-dial", "park", "sip-hold", "queue-pause", "server-shutdown",
  ]

  @Test(
    "Whatever comes, each request is answered and nothing is awaited without end", arguments: names)
  func chaos(_ name: String) throws {
    var messages: [Message] = []
    var decoder = MessageDecoder()
    for (_, _, bytes) in try Recording(name).chunks {
      decoder.take(bytes) { if case .message(let message) = $0 { messages.append(message) } }
    }
    for seed in 1...25 {
      var chaos = Chaos(UInt64(seed))
      chaos.run(messages)
      #expect(chaos.unanswered == [], "seed \(seed)")
      #expect(chaos.unsettled == [], "seed \(seed)")
      #expect(chaos.line.leaving.isEmpty, "seed \(seed)")
    }
  }
}
