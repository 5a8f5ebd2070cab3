import Desk
import FakeAsterisk
import Testing

@testable import Asterisk

@Suite("Callers who are put through, and clients who are called")
struct TransferTests {
  private var manners: FakeExchange.Manners {
    var manners = FakeExchange.Manners()
    manners.telephones["205"] = .never
    manners.telephones["206"] = .silent
    manners.telephones["207"] = .busy
    return manners
  }

  @Test(
    "A transfer in vain says why and keeps the caller",
    arguments: [
      ("206", PhoneTrouble.noAnswer), ("207", .busy), ("999", .unreachable),
      ("${EXTEN}", .unreachable), ("208,1)\r\nAction: Hangup", .unreachable),
    ])
  func inVain(_ target: String, _ trouble: PhoneTrouble) async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      try await office.ask(.transfer(call, to: target), .transferFailed(call, trouble))
      #expect(office.exchange.partner(of: channel) != nil)
      try await office.ask(.transfer(call, to: "208"), .transferred(call))
      #expect(
        office.story(call) == [
          .answered(call), .transferFailed(call, trouble), .transferred(call),
        ])
    }
  }

  @Test("A caller who waits is put through from the queue, or waits on")
  func fromQueue() async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.caller()
      try await office.ask(.transfer(call, to: "207"), .transferFailed(call, .busy))
      try await office.ask(.transfer(call, to: "208"), .transferred(call))
      #expect(office.exchange.partner(of: channel) != nil)
      #expect(office.story(call) == [.transferFailed(call, .busy), .transferred(call)])
    }
  }

  @Test("A caller on hold is put through, or stays on hold")
  func fromHold() async throws {
    try await inOffice(manners) { office in
      let (_, call) = try await office.talk()
      try await office.ask(.hold(call), .held(call))
      try await office.ask(.transfer(call, to: "207"), .transferFailed(call, .busy))
      try await office.ask(.resume(call), .resumed(call))
      try await office.ask(.hold(call), .held(call), times: 2)
      try await office.ask(.transfer(call, to: "208"), .transferred(call))
    }
  }

  @Test("The caller hangs up while a colleague is rung: failed, then ended")
  func hangsUpMeanwhile() async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      office.phone.request(.transfer(call, to: "205"))
      try await office.wait("ringing") { !office.exchange.actions("Originate").isEmpty }
      office.exchange.hangsUp(channel)
      try await office.report(.ended(call, byCaller: true))
      #expect(
        office.story(call).suffix(2) == [
          .transferFailed(call, .callerGone), .ended(call, byCaller: true),
        ])
    }
  }

  @Test("The desk hangs up while a colleague is rung: failed, ended, and the ringing stops")
  func desksHangUp() async throws {
    try await inOffice(manners) { office in
      let (_, call) = try await office.talk()
      office.phone.request(.transfer(call, to: "205"))
      try await office.wait("ringing") { !office.exchange.actions("Originate").isEmpty }
      try await office.ask(.hangUp(call), .ended(call, byCaller: false))
      #expect(
        office.story(call).suffix(2) == [
          .transferFailed(call, .callerGone), .ended(call, byCaller: false),
        ])
      try await office.wait("stop") {
        office.exchange.actions("Hangup").contains { $0["Channel"]?.contains("205") == true }
      }
    }
  }

  @Test("A waiting caller who is put through is hung up meanwhile")
  func hangUpFromQueue() async throws {
    try await inOffice(manners) { office in
      let (_, call) = try await office.caller()
      office.phone.request(.transfer(call, to: "205"))
      try await office.wait("ringing") { !office.exchange.actions("Originate").isEmpty }
      try await office.ask(.hangUp(call), .ended(call, byCaller: false))
      #expect(
        office.story(call) == [
          .transferFailed(call, .callerGone), .ended(call, byCaller: false),
        ])
    }
  }

  @Test("A call that is being fetched is hung up: the answer failed, then ended")
  func hangUpWhileFetched() async throws {
    var manners = manners
    manners.telephones["101"] = .never
    try await inOffice(manners) { office in
      let (_, call) = try await office.caller()
      office.phone.request(.answer(call))
      try await office.wait("redirect") { !office.exchange.actions("Redirect").isEmpty }
      try await office.ask(.hangUp(call), .ended(call, byCaller: false))
      #expect(
        office.story(call) == [
          .answerFailed(call, .callerGone), .ended(call, byCaller: false),
        ])
    }
  }

  @Test("A colleague who is busy or doesn't answer is not asked, and the talk goes on")
  func notAsked() async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      try await office.ask(.consult(call, to: "207"), .transferFailed(call, .busy))
      try await office.ask(.consult(call, to: "206"), .transferFailed(call, .noAnswer))
      try await office.ask(.consult(call, to: "999"), .transferFailed(call, .unreachable))
      #expect(office.exchange.partner(of: channel) != nil)
    }
  }

  @Test("A colleague who rings on is left at the operator's word")
  func ringsOn() async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      office.phone.request(.consult(call, to: "205"))
      try await office.wait("asking") { !office.exchange.actions("Atxfer").isEmpty }
      try await office.ask(.cancelTransfer(call), .resumed(call))
      #expect(office.exchange.partner(of: channel) != nil)
      #expect(office.story(call) == [.answered(call), .resumed(call)])
    }
  }

  @Test("A colleague who rings on is left after a while")
  func ringsTooLong() async throws {
    let hasty: (inout AsteriskSettings) -> Void = {
      $0.timeouts.ringing = 50
      $0.timeouts.settling = 300
    }
    try await inOffice(manners, settings: hasty) { office in
      let (channel, call) = try await office.talk()
      try await office.ask(.consult(call, to: "205"), .transferFailed(call, .noAnswer))
      try await office.wait("back") { office.exchange.partner(of: channel) != nil }
    }
  }

  @Test("The colleague hangs up: the operator is with the caller again")
  func colleagueLeaves() async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      try await office.ask(.consult(call, to: "208"), .consulting(call))
      office.exchange.colleagueHangsUp(channel)
      try await office.report(.resumed(call))
      try await office.ask(.completeTransfer(call), .transferFailed(call, .noAnswer))
    }
  }

  @Test("The operator hangs up the telephone while asking: the caller is put through")
  func byHand() async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      let leg = try #require(office.exchange.partner(of: channel))
      try await office.ask(.consult(call, to: "208"), .consulting(call))
      office.exchange.hangsUp(leg)
      try await office.report(.transferred(call))
      #expect(office.story(call) == [.answered(call), .consulting(call), .transferred(call)])
    }
  }

  @Test("The caller hangs up while a colleague is asked")
  func callerLeaves() async throws {
    try await inOffice(manners) { office in
      let (channel, call) = try await office.talk()
      try await office.ask(.consult(call, to: "208"), .consulting(call))
      office.exchange.hangsUp(channel)
      try await office.report(.ended(call, byCaller: true))
    }
  }

  @Test("Without the sound of attended transfers the digits do nothing: unsupported at once")
  func missingSound() async throws {
    var manners = manners
    manners.lacksTransferSound = true
    try await inOffice(manners) { office in
      let (_, call) = try await office.talk()
      try await office.ask(.consult(call, to: "208"), .transferFailed(call, .unsupported))
      try await office.ask(.hold(call), .held(call))
    }
  }

  @Test("The operator's telephone rings first, then the client's")
  func dial() async throws {
    try await inOffice(manners) { office in
      let call = Office.callOut("8 (495) 123-45-67")
      try await office.ask(.dial(call), .answered(call.id))
      let sent = try #require(office.exchange.actions("Originate").first)
      #expect(sent["Channel"] == "PJSIP/101")
      #expect(sent["Exten"] == "84951234567")
      #expect(sent["Async"] == "true")
      try await office.ask(.mute(call.id, true), .muted(call.id, true))
      try await office.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
      #expect(office.story(call.id).count == 3)
    }
  }

  @Test("A client who is busy, doesn't answer, or has another number")
  func dialledInVain() async throws {
    var manners = manners
    manners.clients = ["74950000001": .busy, "74950000002": .silent]
    try await inOffice(manners) { office in
      for (number, trouble) in [
        ("74950000001", DialTrouble.busy), ("74950000002", .noAnswer),
        ("74950000999", .wrongNumber), ("nobody", .wrongNumber), ("", .wrongNumber),
      ] {
        let call = Office.callOut(number, id: "out-\(number)")
        try await office.ask(.dial(call), .dialFailed(call.id, trouble))
        #expect(office.story(call.id).count == 1)
      }
    }
  }

  @Test(
    "The operator doesn't lift the receiver: the client isn't called, and nothing is said of him")
  func notLifted() async throws {
    var manners = manners
    manners.telephones["101"] = .silent
    try await inOffice(manners) { office in
      let call = Office.callOut("74950000001")
      try await office.ask(.dial(call), .ended(call.id, byCaller: false))
    }
  }

  @Test("A call that is dialled is given up: ended alone")
  func dialGivenUp() async throws {
    var manners = manners
    manners.clients = ["74950000001": .never]
    try await inOffice(manners) { office in
      let call = Office.callOut("74950000001")
      office.phone.request(.dial(call))
      try await office.wait("dialling") { !office.exchange.actions("Originate").isEmpty }
      try await office.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
      #expect(office.story(call.id) == [.ended(call.id, byCaller: false)])
    }
  }
}
