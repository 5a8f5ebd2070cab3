import Desk
import FakeAsterisk
import Testing

@testable import Asterisk

@Suite("Calls through the exchange")
struct CallTests {
  @Test("A call comes with its number, its name and the time since when it waits")
  func waiting() async throws {
    try await inOffice { office in
      let (_, call) = try await office.caller("+7495", name: "O'Brien")
      #expect(office.waitingCalls.first?.callerName == "O'Brien")
      #expect(office.waitingCalls.first?.number == "+7495")
      #expect(office.waitingCalls.first?.id == call)
    }
  }

  @Test("The queue rings, the operator lifts the receiver: answered without being asked")
  func pickedUp() async throws {
    try await inOffice { office in
      let (channel, call) = try await office.caller()
      office.exchange.offer(channel, to: "PJSIP/101")
      try await office.report(.ringing(call))
      office.exchange.lift(channel, at: "PJSIP/101")
      try await office.report(.answered(call))
      office.exchange.hangsUp(channel)
      try await office.report(.ended(call, byCaller: true))
      #expect(
        office.story(call) == [.ringing(call), .answered(call), .ended(call, byCaller: true)])
    }
  }

  @Test("A call that rings here is answered by lifting the receiver: nothing is sent")
  func answerRinging() async throws {
    try await inOffice { office in
      let (channel, call) = try await office.caller()
      office.exchange.offer(channel, to: "PJSIP/101")
      try await office.report(.ringing(call))
      office.phone.request(.answer(call))
      office.exchange.lift(channel, at: "PJSIP/101")
      try await office.report(.answered(call))
      #expect(office.exchange.actions("Redirect").isEmpty)
    }
  }

  @Test("The receiver isn't lifted: the call waits on")
  func rungOut() async throws {
    try await inOffice { office in
      let (channel, call) = try await office.caller()
      office.exchange.offer(channel, to: "PJSIP/101")
      try await office.report(.ringing(call))
      office.exchange.ringOut(channel, at: "PJSIP/101")
      try await office.report(.ringingEnded(call))
      office.exchange.offer(channel, to: "PJSIP/101")
      try await office.report(.ringing(call), times: 2)
      office.phone.request(.answer(call))
      // Requests are taken in turn: by now the one before was.
      try await office.ask(.hold("gone"), .lineFailed("gone", .callerGone))
      office.exchange.ringOut(channel, at: "PJSIP/101")
      try await office.report(.answerFailed(call, .noAnswer))
      try await office.ask(.answer(call), .answered(call))
    }
  }

  @Test("A chosen caller is fetched to the operator's own telephone")
  func fetched() async throws {
    try await inOffice { office in
      let (first, _) = try await office.caller("1")
      let (channel, call) = try await office.caller("2")
      try await office.ask(.answer(call), .answered(call))
      let sent = office.exchange.actions("Redirect")
      #expect(sent.first?["Exten"] == "101")
      #expect(sent.first?["Context"] == "internal")
      let leg = try #require(office.exchange.partner(of: channel))
      office.exchange.hangsUp(leg)
      try await office.report(.ended(call, byCaller: false))
      #expect(office.story(call) == [.answered(call), .ended(call, byCaller: false)])
      #expect(office.story(DeskLine.callID(first)) == [])
    }
  }

  @Test("The operator's telephone is busy, or isn't answered: the caller goes back and waits")
  func notFetched() async throws {
    var manners = FakeExchange.Manners()
    manners.telephones["101"] = .busy
    manners.fallsBack = true
    try await inOffice(manners) { office in
      let (_, call) = try await office.caller()
      try await office.ask(.answer(call), .answerFailed(call, .busy))
      office.exchange.behave { $0.telephones["101"] = .silent }
      try await office.ask(.answer(call), .answerFailed(call, .noAnswer))
      office.exchange.behave { $0.telephones["101"] = .answers }
      try await office.ask(.answer(call), .answered(call))
      #expect(
        office.story(call) == [
          .answerFailed(call, .busy), .answerFailed(call, .noAnswer), .answered(call),
        ])
    }
  }

  @Test("A telephone that rings without end is given up")
  func ringsOn() async throws {
    var manners = FakeExchange.Manners()
    manners.telephones["101"] = .never
    let hasty: (inout AsteriskSettings) -> Void = { $0.timeouts.ringing = 100 }
    try await inOffice(manners, settings: hasty) { office in
      let (channel, call) = try await office.caller()
      try await office.ask(.answer(call), .answerFailed(call, .noAnswer))
      office.exchange.hangsUp(channel)
      try await office.report(.left(call, gaveUp: true))
    }
  }

  @Test("Two desks fetch one caller: the later one is told that he is gone")
  func twoDesks() async throws {
    try await inOffice { office in
      let (channel, call) = try await office.caller()
      office.exchange.fetches(channel, to: "208")
      office.phone.request(.answer(call))
      try await office.wait("end") { !office.story(call).isEmpty }
      let end = try #require(office.story(call).first)
      #expect([.answerFailed(call, .callerGone), .left(call, gaveUp: false)].contains(end))
      try await office.wait("refusal") {
        office.story(call).contains(.answerFailed(call, .callerGone))
      }
      #expect(!office.story(call).contains(.answered(call)))
    }
  }

  @Test("Who gives up has given up; who is answered or fetched elsewhere has not")
  func left() async throws {
    try await inOffice { office in
      let (one, first) = try await office.caller("1")
      office.exchange.hangsUp(one)
      try await office.report(.left(first, gaveUp: true))
      let (two, second) = try await office.caller("2")
      office.exchange.offer(two, to: "PJSIP/208")
      office.exchange.lift(two, at: "PJSIP/208")
      try await office.report(.left(second, gaveUp: false))
      let (three, third) = try await office.caller("3")
      office.exchange.fetches(three, to: "208")
      try await office.report(.left(third, gaveUp: false))
    }
  }

  @Test("A caller who waits is hung up")
  func dismissed() async throws {
    try await inOffice { office in
      let (_, call) = try await office.caller()
      try await office.ask(.hangUp(call), .ended(call, byCaller: false))
      #expect(office.story(call) == [.ended(call, byCaller: false)])
    }
  }

  @Test("On hold the caller is parked; taken back, the operator's telephone rings")
  func hold() async throws {
    try await inOffice { office in
      let (channel, call) = try await office.talk()
      try await office.ask(.hold(call), .held(call))
      #expect(office.exchange.partner(of: channel) == nil)
      try await office.ask(.resume(call), .resumed(call))
      try await office.ask(.hold(call), .held(call), times: 2)
      office.exchange.behave { $0.telephones["101"] = .silent }
      try await office.ask(.resume(call), .lineFailed(call, .noAnswer))
      office.exchange.behave { $0.telephones["101"] = .answers }
      try await office.ask(.resume(call), .resumed(call), times: 2)
      try await office.ask(.hold(call), .held(call), times: 3)
      office.exchange.hangsUp(channel)
      try await office.report(.ended(call, byCaller: true))
    }
  }

  @Test("Where the exchange can't park, hold is unsupported and the talk goes on")
  func noParking() async throws {
    var manners = FakeExchange.Manners()
    manners.refused = ["Park", "MuteAudio"]
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      try await office.ask(.hold(call), .lineFailed(call, .unsupported))
      try await office.ask(.mute(call, true), .lineFailed(call, .unsupported))
      let leg = try #require(office.exchange.partner(of: channel))
      office.exchange.holds(leg, true)
      try await office.report(.held(call))
      try await office.ask(.resume(call), .lineFailed(call, .unsupported), times: 2)
      office.exchange.holds(leg, false)
      try await office.report(.resumed(call))
    }
  }

  @Test("A call is found after the desk was restarted: talked with, held, over")
  func find() async throws {
    try await inOffice { office in
      let (channel, call) = try await office.talk()
      var settings = AsteriskSettings(
        host: "127.0.0.1", port: office.exchange.port, user: "operator", secret: "s3cret",
        interface: "PJSIP/101", extension: "101", context: "internal", queues: ["orders"])
      settings.memberName = "Anna"
      let second = try Office(settings: { $0 = settings })
      defer { second.close() }
      second.phone.start()
      let known = Call(id: call, number: "1", since: Instant(milliseconds: 0))
      try await second.ask(.find(known), .answered(call))
      try await second.ask(.hold(call), .held(call))
      let gone = Call(id: "asterisk-1.1", number: "1", since: Instant(milliseconds: 0))
      try await second.ask(.find(gone), .ended("asterisk-1.1", byCaller: true))
      office.exchange.hangsUp(channel)
      try await second.report(.ended(call, byCaller: true))
    }
  }
}
