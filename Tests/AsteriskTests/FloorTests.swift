import Desk
import DeskPhone
import FakeAsterisk
import Foundation
import Synchronization
import Testing

@testable import Asterisk

@Suite("The floor as the exchange has it")
struct FloorTests {
  private func twoQueues(_ settings: inout AsteriskSettings) {
    settings.queues = ["orders", "second"]
  }

  @Test("The desk's pause reaches the exchange and is not told back")
  func rest() async throws {
    try await inOffice(settings: twoQueues) { office in
      try await office.wait("second") { office.exchange.isMember("PJSIP/101", of: "second") }
      office.phone.request(.rest(.wrapUp))
      try await office.wait("pause") { office.exchange.actions("QueuePause").count == 1 }
      #expect(office.exchange.actions("QueuePause")[0]["Reason"] == "wrap-up")
      office.phone.request(.rest(nil))
      try await office.wait("end") { office.exchange.actions("QueuePause").count == 2 }
      #expect(office.exchange.actions("QueuePause")[1]["Paused"] == "false")
      _ = try await office.caller()
      #expect(!office.all.contains { if case .resting = $0 { true } else { false } })
    }
  }

  @Test("Paused by somebody else, the desk is told why, and when it is called back")
  func paused() async throws {
    try await inOffice(settings: twoQueues) { office in
      try await office.wait("second") { office.exchange.isMember("PJSIP/101", of: "second") }
      office.exchange.pauses("PJSIP/101", "meal")
      try await office.report(.resting(.pause(.meal)))
      office.exchange.pauses("PJSIP/101", nil)
      try await office.report(.resting(nil))
      office.exchange.pauses("PJSIP/101", "собрание")
      try await office.report(.resting(.pause(.other)))
      #expect(office.all.filter { if case .resting = $0 { true } else { false } }.count == 3)
    }
  }

  @Test("What colleagues' telephones do is told once for each change")
  func colleagues() async throws {
    try await inOffice { office in
      office.exchange.member("PJSIP/103", in: "orders", state: 2)
      try await office.report(.colleague("103", .busy))
      office.exchange.member("PJSIP/103", in: "orders", state: 3)
      office.exchange.member("Local/104@agents/n", in: "orders", state: 6)
      try await office.report(.colleague("104", .ringing))
      office.exchange.saysRaw(
        "Event: ExtensionStatus\r\nExten: 300\r\nContext: internal\r\nStatus: 4\r\n\r\n")
      try await office.report(.colleague("300", .unreachable))
      #expect(office.all.count == 3)
    }
  }

  @Test("A caller who is moved to the front is told with the order")
  func order() async throws {
    let eager: (inout AsteriskSettings) -> Void = { $0.timeouts.refreshing = 100 }
    try await inOffice(settings: eager) { office in
      let (_, first) = try await office.caller("1")
      let (channel, second) = try await office.caller("2")
      office.exchange.promote(channel)
      try await office.report(.order([second, first]))
    }
  }

  @Test("A static member stays in the queue when the desk is closed")
  func staticMember() async throws {
    let office = try Office()
    office.exchange.member("PJSIP/101", in: "orders", state: 1)
    office.phone.start()
    _ = try await office.caller()
    office.phone.stop()
    #expect(office.exchange.isMember("PJSIP/101", of: "orders"))
    #expect(office.exchange.actions("QueueAdd").isEmpty)
    office.exchange.close()
  }

  @Test("Events forged in a caller's number change nothing that the desk is told")
  func forged() async throws {
    // The lists come some time after the forged events.
    let slow: (inout AsteriskSettings) -> Void = { $0.timeouts.rebuilding = 1_500 }
    try await inOffice(settings: slow) { office in
      let (channel, call) = try await office.talk()
      let (waiter, waiting) = try await office.caller("1")
      let before = office.all
      let lists = office.exchange.actions("QueueStatus").count
      office.exchange.saysRaw(
        "Event: Newstate\r\nChannel: PJSIP/trunk-9\r\nCallerIDNum: a\r\n\r\n"
          + "Event: QueueCallerAbandon\r\nChannel: X\r\nUniqueid: \(waiter)\r\nQueue: orders\r\n"
          + "\r\nEvent: QueueCallerLeave\r\nChannel: X\r\nUniqueid: \(waiter)\r\nQueue: orders\r\n"
          + "Position: 1\r\nCount: 0\r\n\r\n"
          + "Event: Hangup\r\nChannel: X\r\nUniqueid: \(waiter)\r\n\r\n"
          + "Event: Hangup\r\nChannel: X\r\nUniqueid: \(channel)\r\n\r\n"
          + "Event: QueueMemberRemoved\r\nQueue: orders\r\nInterface: PJSIP/101\r\n\r\n"
          + "@1.2.3.4\r\nCallerIDName: x\r\nUniqueid: y\r\n\r\n")
      try await office.wait("rebuild") { office.exchange.actions("QueueStatus").count > lists }
      try await office.ask(.hold(call), .held(call))
      try await office.ask(.answer(waiting), .answered(waiting))
      #expect(office.all == before + [.held(call), .answered(waiting)])
    }
  }

  @Test("A flood loses nothing, and the desk hears no more than it needs")
  func flood() async throws {
    try await inOffice { office in
      var text = ""
      for number in 1...200 {
        text += "Event: Newchannel\r\nChannel: SIP/\(number)-1\r\nUniqueid: f\(number)\r\n\r\n"
        text += "Event: QueueCallerJoin\r\nChannel: SIP/\(number)-1\r\nUniqueid: f\(number)\r\n"
        text += "Queue: orders\r\nPosition: \(number)\r\nCount: \(number)\r\n\r\n"
      }
      for turn in 1...20_000 {
        text += "Event: QueueMemberStatus\r\nQueue: orders\r\nInterface: PJSIP/\(300 + turn % 20)"
        text += "\r\nStatus: \(turn % 3 + 1)\r\nPaused: 0\r\n\r\n"
      }
      for number in 1...200 {
        text += "Event: QueueCallerAbandon\r\nChannel: SIP/\(number)-1\r\nUniqueid: f\(number)\r\n"
        text += "Queue: orders\r\nPosition: 1\r\n\r\n"
        text += "Event: QueueCallerLeave\r\nChannel: SIP/\(number)-1\r\nUniqueid: f\(number)\r\n"
        text += "Queue: orders\r\nPosition: 1\r\nCount: \(200 - number)\r\n\r\n"
        text += "Event: Hangup\r\nChannel: SIP/\(number)-1\r\nUniqueid: f\(number)\r\n\r\n"
      }
      office.exchange.saysRaw(text)
      try await office.report(.left("asterisk-f200", gaveUp: true))
      let left = office.all.filter { if case .left(_, gaveUp: true) = $0 { true } else { false } }
      #expect(left.count == 200)
      #expect(office.waitingCalls.count == 200)
      #expect(office.all.count < 2_000)
      #expect(office.exchange.actions("QueueStatus").count == 1)
    }
  }

  @Test("A desk that is slow to take a report doesn't keep the line waiting")
  func slowDesk() async throws {
    let exchange = try FakeExchange()
    defer { exchange.close() }
    let isBlocked = DispatchSemaphore(value: 0)
    let phone = AsteriskTelephone(
      AsteriskSettings(
        host: "127.0.0.1", port: exchange.port, user: "operator", secret: "s3cret",
        interface: "PJSIP/101", extension: "101", context: "internal", queues: ["orders"]),
      clock: { Instant(milliseconds: 0) }, report: { _ in isBlocked.wait() })
    exchange.call("1")
    phone.start()
    while !exchange.isMember("PJSIP/101", of: "orders") {
      try await Task.sleep(for: .milliseconds(2))
    }
    phone.request(.rest(.pause(.meal)))
    for _ in 0..<5_000 where exchange.actions("QueuePause").isEmpty {
      try await Task.sleep(for: .milliseconds(2))
    }
    #expect(exchange.actions("QueuePause").count == 1)
    for _ in 0..<10 { isBlocked.signal() }
    phone.stop()
  }
}
