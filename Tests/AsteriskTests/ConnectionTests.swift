import Desk
import DeskPhone
import FakeAsterisk
import Foundation
import Synchronization
import Testing

@testable import Asterisk

@Suite("The line to the exchange")
struct ConnectionTests {
  @Test("The connection breaks and comes back: calls live on, news is told before `back`")
  func cut() async throws {
    try await inOffice { office in
      let (_, call) = try await office.talk()
      let (gone, waiting) = try await office.caller("1")
      office.exchange.behave { $0.isFrozen = true }
      office.exchange.cut()
      try await office.report(.lost)
      office.exchange.hangsUp(gone)
      let new = DeskLine.callID(office.exchange.call("2"))
      office.exchange.behave { $0.isFrozen = false }
      try await office.report(.back)
      let news = office.all.drop { $0 != .lost }
      #expect(news.count == 4)
      #expect(news.contains(.left(waiting, gaveUp: true)))
      #expect(news.contains { if case .waiting(let call) = $0 { call.id == new } else { false } })
      try await office.ask(.hold(call), .held(call))
    }
  }

  @Test("The exchange crashes: its calls are over when it is there again")
  func crash() async throws {
    try await inOffice { office in
      let (_, call) = try await office.talk()
      let (_, waiting) = try await office.caller("1")
      office.exchange.crash()
      try await office.report(.lost)
      office.exchange.restart()
      try await office.report(.back)
      #expect(
        Array(office.all.suffix(4)) == [
          .lost, .left(waiting, gaveUp: true), .ended(call, byCaller: true), .back,
        ])
    }
  }

  @Test("The exchange is restarted: the operator is put into the queue and paused again")
  func restart() async throws {
    try await inOffice { office in
      let (_, call) = try await office.talk()
      office.phone.request(.rest(.pause(.meal)))
      try await office.wait("pause") { !office.exchange.actions("QueuePause").isEmpty }
      office.exchange.shutDown()
      try await office.report(.lost)
      #expect(office.all.contains(.ended(call, byCaller: true)))
      office.exchange.restart()
      try await office.report(.back)
      try await office.wait("member") { office.exchange.actions("QueueAdd").count == 2 }
      let added = office.exchange.actions("QueueAdd").last
      #expect(added?["Paused"] == "true")
      #expect(added?["Reason"] == "meal")
    }
  }

  @Test("A restarted exchange forgets a pause: the desk's wish holds")
  func pauseAgain() async throws {
    let office = try Office()
    defer { office.close() }
    office.exchange.member("PJSIP/101", in: "orders", state: 1)
    office.phone.start()
    let (_, call) = try await office.caller()
    office.phone.request(.rest(.pause(.meal)))
    try await office.wait("pause") { office.exchange.actions("QueuePause").count == 1 }
    office.exchange.crash()
    try await office.report(.lost)
    office.exchange.member("PJSIP/101", in: "orders", state: 1)
    office.exchange.restart()
    try await office.report(.back)
    try await office.wait("pause again") { office.exchange.actions("QueuePause").count == 2 }
    #expect(office.exchange.actions("QueuePause").last?["Reason"] == "meal")
    #expect(office.all.suffix(3) == [.lost, .left(call, gaveUp: true), .back])
  }

  @Test("A line that only broke takes the exchange's word: somebody called the operator back")
  func calledBackMeanwhile() async throws {
    let hasty: (inout AsteriskSettings) -> Void = { $0.timeouts.banner = 500 }
    try await inOffice(settings: hasty) { office in
      office.phone.request(.rest(.pause(.meal)))
      try await office.wait("pause") { office.exchange.actions("QueuePause").count == 1 }
      office.exchange.behave { $0.isFrozen = true }
      office.exchange.cut()
      try await office.report(.lost)
      office.exchange.pauses("PJSIP/101", nil)
      office.exchange.behave { $0.isFrozen = false }
      try await office.report(.back)
      #expect(office.all.suffix(3) == [.lost, .resting(nil), .back])
    }
  }

  @Test("Requests while the line is down fail at once")
  func whileLost() async throws {
    try await inOffice { office in
      let (_, call) = try await office.talk()
      office.exchange.crash()
      try await office.report(.lost)
      try await office.ask(.hold(call), .lineFailed(call, .lineDown))
      try await office.ask(.transfer(call, to: "208"), .transferFailed(call, .lineDown))
      try await office.ask(.answer("x"), .answerFailed("x", .lineDown))
      try await office.ask(
        .dial(Office.callOut("74950000000")), .ended("out-1", byCaller: false))
    }
  }

  @Test("What was asked when the line broke fails, once")
  func brokenRequest() async throws {
    var manners = FakeExchange.Manners()
    manners.telephones["101"] = .never
    try await inOffice(manners) { office in
      let (_, call) = try await office.caller()
      office.phone.request(.answer(call))
      try await office.wait("redirect") { !office.exchange.actions("Redirect").isEmpty }
      office.exchange.crash()
      try await office.report(.answerFailed(call, .lineDown))
      office.exchange.restart()
      try await office.report(.back)
      #expect(
        office.story(call) == [.answerFailed(call, .lineDown), .left(call, gaveUp: true)])
    }
  }

  @Test("An exchange that falls silent is lost, and found again")
  func frozen() async throws {
    let hasty: (inout AsteriskSettings) -> Void = {
      $0.timeouts.silence = 50
      $0.timeouts.response = 1_500
      $0.timeouts.banner = 1_500
    }
    try await inOffice(settings: hasty) { office in
      try await office.wait("ping") { !office.exchange.actions("Ping").isEmpty }
      #expect(!office.all.contains(.lost))
      office.exchange.behave { $0.isFrozen = true }
      try await office.report(.lost)
      #expect(office.troubles.contains(.silent))
      office.exchange.behave { $0.isFrozen = false }
      try await office.report(.back)
    }
  }

  @Test("An exchange without a word of welcome is told as lost, once")
  func noBanner() async throws {
    var manners = FakeExchange.Manners()
    manners.isFrozen = true
    let office = try Office(manners) {
      $0.timeouts.banner = 50
      $0.timeouts.patience = 100
    }
    defer { office.close() }
    office.phone.start()
    try await office.ask(.answer("x"), .answerFailed("x", .lineDown))
    try await office.wait("tries") { office.troubles.filter { $0 == .silent }.count > 2 }
    #expect(office.all.filter { $0 == .lost }.count == 1)
    office.exchange.behave { $0.isFrozen = false }
    try await office.report(.back)
  }

  @Test("A wrong secret is told, and tried again")
  func wrongSecret() async throws {
    var manners = FakeExchange.Manners()
    manners.secret = "other"
    let office = try Office(manners)
    defer { office.close() }
    office.phone.start()
    try await office.report(.lost)
    #expect(office.troubles.first == .loginRefused("Authentication failed"))
    office.exchange.behave { $0.secret = "s3cret" }
    try await office.report(.back)
  }

  @Test("The secret itself never goes over a plain line")
  func challenge() async throws {
    try await inOffice { office in
      let login = try #require(office.exchange.actions("Login").first)
      #expect(login["Secret"] == nil)
      #expect(login["Key"] == "1afbd1ab6afcbfc4377d314108ef9001")
    }
  }

  @Test("Settings that are printed don't tell the secret")
  func printed() {
    let settings = AsteriskSettings(
      host: "pbx", user: "operator", secret: "s3cret",
      security: .tls(
        authorities: nil, checksHostName: true), interface: "PJSIP/101", extension: "101",
      context: "internal", queues: [])
    #expect("\(settings)" == "operator@pbx:5039, PJSIP/101")
  }

  @Test("Over TLS the exchange must show a certificate that is trusted")
  func tls() async throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let identity = folder.appendingPathComponent("Certificates/localhost.pem").path
    let office = try Office(identity: identity) {
      $0.security = .tls(authorities: identity, checksHostName: true)
    }
    defer { office.close() }
    try await office.open()
    _ = try await office.talk()
    let stranger = try Office(identity: identity) {
      $0.security = .tls(authorities: nil, checksHostName: true)
    }
    defer { stranger.close() }
    stranger.phone.start()
    try await stranger.report(.lost)
    #expect(stranger.exchange.actions("Login").isEmpty)
  }

  @Test("Some users are never told that all is loaded")
  func noFullyBooted() async throws {
    var manners = FakeExchange.Manners()
    manners.tellsBooted = false
    manners.isBooting = true
    let office = try Office(manners) {
      $0.timeouts.booted = 50
      $0.timeouts.response = 500
    }
    defer { office.close() }
    office.phone.start()
    try await office.wait("asked") { office.exchange.actions("QueueStatus").count > 1 }
    office.exchange.behave { $0.isBooting = false }
    _ = try await office.caller()
  }

  @Test("Without the right to list channels the queue still works, and the right is named")
  func noChannels() async throws {
    var manners = FakeExchange.Manners()
    manners.refused = ["CoreShowChannels", "ParkedCalls", "Getvar"]
    try await inOffice(manners) { office in
      let (_, call) = try await office.talk()
      try await office.ask(.transfer(call, to: "208"), .transferred(call))
      let missing = AsteriskTrouble.refused(action: "CoreShowChannels", "Permission denied")
      #expect(office.troubles.contains(missing))
    }
  }

  @Test("A list that never ends breaks the line, and is asked for anew")
  func endlessList() {
    let settings = AsteriskSettings(
      host: "localhost", user: "operator", secret: "s3cret", interface: "PJSIP/101",
      extension: "101", context: "internal", queues: [])
    let start = DeskLine.Now(wall: Instant(milliseconds: 0), ticks: 0)
    var line = DeskLine(settings, actionPrefix: "mine", at: start)
    line.connected(at: start)
    line.hear(.banner(""), at: start)
    for text in [
      "Response: Success\r\nActionID: mine-1\r\nChallenge: 1\r\n\r\n",
      "Event: FullyBooted\r\n\r\nResponse: Success\r\nActionID: mine-2\r\n\r\n",
      "Response: Success\r\nActionID: mine-3\r\n\r\n",
      "Response: Success\r\nActionID: mine-4\r\n\r\n",
      "Response: Success\r\nActionID: mine-5\r\n\r\n",
    ] {
      for message in decoded(text) { line.hear(.message(message), at: start) }
    }
    _ = line.drain()
    #expect(line.nextDeadline == 10_000)
    line.wake(at: DeskLine.Now(wall: Instant(milliseconds: 10_000), ticks: 10_000))
    #expect(line.drain() == [.trouble(.silent), .disconnect])
  }

  @Test("However the bytes come: one by one, late, many at once", arguments: [(1, 0), (7, 3)])
  func split(_ piece: Int, _ lateness: Int) async throws {
    var manners = FakeExchange.Manners()
    manners.piece = piece
    manners.lateness = lateness
    try await inOffice(manners) { office in
      let (_, call) = try await office.talk()
      try await office.ask(.consult(call, to: "208"), .consulting(call))
      try await office.ask(.cancelTransfer(call), .resumed(call))
      try await office.ask(.consult(call, to: "208"), .consulting(call), times: 2)
      try await office.ask(.completeTransfer(call), .transferred(call))
    }
  }

  @Test("After the end nothing is reported, and the operator has left the queue")
  func stop() async throws {
    let office = try Office()
    try await office.open()
    _ = try await office.caller()
    office.phone.stop()
    let before = office.all
    office.exchange.call("2")
    office.phone.request(.hangUp("x"))
    office.phone.stop()
    #expect(!office.exchange.isMember("PJSIP/101", of: "orders"))
    #expect(office.all == before)
    office.exchange.close()
  }

  @Test("A telephone that was never started stops")
  func neverStarted() throws {
    let office = try Office()
    office.phone.request(.answer("x"))
    office.close()
    #expect(office.all.isEmpty)
  }
}
