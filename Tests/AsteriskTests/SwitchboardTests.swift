import Desk
import Testing

@testable import Asterisk

@Suite("Switchboard")
struct SwitchboardTests {
  private let now = Instant(milliseconds: 1_000_000)

  private func event(_ name: String, _ fields: String...) -> Message {
    decoded("Event: \(name)\r\n" + fields.map { "\($0)\r\n" }.joined() + "\r\n")[0]
  }

  private func joined(_ id: String, _ position: Int, count: Int) -> Message {
    event(
      "QueueCallerJoin", "Channel: SIP/\(id)", "Uniqueid: \(id)", "Queue: orders",
      "Position: \(position)", "Count: \(count)")
  }

  private func left(_ id: String, _ position: Int, count: Int) -> Message {
    event(
      "QueueCallerLeave", "Channel: SIP/\(id)", "Uniqueid: \(id)", "Queue: orders",
      "Position: \(position)", "Count: \(count)")
  }

  /// Three callers wait.
  private func board() -> Switchboard {
    var board = Switchboard()
    for (place, id) in ["a", "b", "c"].enumerated() {
      _ = board.take(event("Newchannel", "Channel: SIP/\(id)", "Uniqueid: \(id)"), at: now)
      _ = board.take(joined(id, place + 1, count: place + 1), at: now)
    }
    #expect(!board.needsRebuild)
    return board
  }

  @Test("Who stands behind moves up, who comes in front moves the others back")
  func positions() {
    var board = board()
    _ = board.take(left("a", 1, count: 2), at: now)
    #expect(board.waiting(in: "orders").map(\.position) == [1, 2])
    _ = board.take(event("Newchannel", "Channel: SIP/d", "Uniqueid: d"), at: now)
    _ = board.take(joined("d", 1, count: 3), at: now)
    #expect(board.waiting(in: "orders").map(\.id) == ["d", "b", "c"])
    #expect(board.waiting(in: "orders").map(\.position) == [1, 2, 3])
    #expect(!board.needsRebuild)
  }

  @Test(
    "What can't be true changes nothing and asks for a rebuild",
    arguments: [
      "Event: QueueCallerLeave\r\nChannel: SIP/x\r\nUniqueid: x\r\nQueue: orders\r\n\r\n",
      "Event: QueueCallerJoin\r\nChannel: SIP/x\r\nUniqueid: x\r\nQueue: orders\r\n"
        + "Position: 4\r\nCount: 4\r\n\r\n",
      "Event: QueueCallerAbandon\r\nChannel: SIP/x\r\nQueue: orders\r\n\r\n",
      "Event: QueueMemberRemoved\r\nQueue: orders\r\nInterface: PJSIP/999\r\n\r\n",
      "Event: Hangup\r\nChannel: SIP/a\r\n\r\n",
      "Event: Hangup\r\nChannel: SIP/a\r\nUniqueid: a\r\nEvent: Evil\r\n\r\n",
      "CallerIDName: torn\r\nUniqueid: a\r\n\r\n",
      "Event: AgentCalled\r\nChannel: SIP/x\r\nUniqueid: x\r\nInterface: PJSIP/101\r\n\r\n",
    ])
  func forged(_ text: String) {
    var board = board()
    let before = board
    let message = decoded(text)[0]
    #expect(board.take(message, at: now) == [])
    #expect(board.needsRebuild)
    #expect(board.waiting == before.waiting)
    #expect(board.channels == before.channels)
    #expect(board.members == before.members)
  }

  @Test("Another count than ours tells that something was missed")
  func missed() {
    var board = board()
    _ = board.take(left("b", 2, count: 1), at: now)
    #expect(board.needsRebuild)
  }

  @Test("The echo of events that the lists hold already is no surprise")
  func settling() {
    var board = board()
    board.isSettling = true
    _ = board.take(joined("a", 1, count: 1), at: now)
    _ = board.take(left("x", 1, count: 2), at: now)
    #expect(!board.needsRebuild)
    #expect(board.waiting.count == 3)
  }

  @Test("A leg that takes another's place in a bridge stands there alone")
  func optimised() {
    var board = board()
    for id in ["l1", "p1"] {
      _ = board.take(event("Newchannel", "Channel: Local/\(id)", "Uniqueid: \(id)"), at: now)
    }
    for (id, swap) in [("a", ""), ("l1", ""), ("p1", "l1")] {
      let enter = event(
        "BridgeEnter", "BridgeUniqueid: br", "Channel: X/\(id)", "Uniqueid: \(id)",
        swap.isEmpty ? "Y: 1" : "SwapUniqueid: \(swap)")
      _ = board.take(enter, at: now)
    }
    #expect(board.partners(of: "a").map(\.id) == ["p1"])
    #expect(!board.areTogether("a", "l1"))
  }

  @Test("A caller in a bridge waits no more, whenever the word of it comes")
  func early() {
    var board = board()
    let enter = event("BridgeEnter", "BridgeUniqueid: br", "Channel: SIP/a", "Uniqueid: a")
    #expect(board.take(enter, at: now).contains(.left("a", abandoned: false)))
    #expect(board.take(left("a", 1, count: 2), at: now) == [])
    #expect(board.waiting(in: "orders").map(\.position) == [1, 2])
    #expect(!board.needsRebuild)
  }

  @Test("Lists give the time of joining, the members, and who talks with whom")
  func lists() {
    let queues = decoded(
      "Event: QueueParams\r\nQueue: orders\r\n\r\n"
        + "Event: QueueMember\r\nQueue: orders\r\nLocation: PJSIP/101\r\nStatus: 2\r\n"
        + "Paused: 1\r\nPausedReason: meal\r\n\r\n"
        + "Event: QueueEntry\r\nQueue: orders\r\nPosition: 1\r\nChannel: SIP/a\r\nUniqueid: a\r\n"
        + "CallerIDNum: +7495\r\nCallerIDName: O\\'Brien\r\nWait: 20\r\n\r\n")
    let channels = decoded(
      "Event: CoreShowChannel\r\nChannel: SIP/b\r\nUniqueid: b\r\nBridgeId: br\r\n"
        + "ChannelState: 6\r\n\r\n"
        + "Event: CoreShowChannel\r\nChannel: PJSIP/101-1\r\nUniqueid: o\r\nBridgeId: br\r\n\r\n")
    let board = Switchboard(queues: queues, channels: channels, at: now)
    #expect(board.waiting["a"]?.since == Instant(milliseconds: 980_000))
    #expect(board.waiting["a"]?.callerName == "O\\'Brien")
    #expect(board.members["orders"]?["PJSIP/101"]?.reason == "meal")
    #expect(board.areTogether("b", "o"))
  }
}
