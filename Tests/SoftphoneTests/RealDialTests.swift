import Desk
import DeskPhone
import Foundation
import Glibc
import Testing

@testable import Softphone

@Suite(
  "Real calls out, and real calls that outlive the desk",
  .enabled(if: RealCalls.arePossible, "linphone-cli and sip-tester are not installed"),
  .serialized, .timeLimit(.minutes(3)))
struct RealDialTests {
  private func call(_ number: String, id: CallID) -> Call {
    Call(id: id, number: number, since: Instant(milliseconds: 0))
  }

  @Test("A client who picks up is talked to")
  func dialled() async throws {
    let softphone = try RealSoftphone()
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    let client = try SipParty(.answers)
    let call = call("sip:1@127.0.0.1:\(client.port)", id: "out#1")
    try await desk.ask(.dial(call), .answered(call.id))
    try await desk.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    #expect(try await client.isDone())
  }

  @Test(
    "A line that is busy, a number that doesn't exist and a client who is away are told apart",
    arguments: [
      ("486 Busy Here", DialTrouble.busy), ("404 Not Found", .wrongNumber),
      ("480 Temporarily Unavailable", .noAnswer), ("603 Decline", .busy),
    ])
  func refused(_ status: String, _ trouble: DialTrouble) async throws {
    let softphone = try RealSoftphone()
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    let client = try SipParty(.refuses(status))
    let call = call("sip:1@127.0.0.1:\(client.port)", id: "out#1")
    try await desk.ask(.dial(call), .dialFailed(call.id, trouble))
    #expect(desk.all == [.dialFailed(call.id, trouble)])
  }

  @Test("It rings at a client's for a while only")
  func noAnswer() async throws {
    let softphone = try RealSoftphone { $0.timing.ringing = 1 }
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    let client = try SipParty(.ringsOn)
    let call = call("sip:1@127.0.0.1:\(client.port)", id: "out#1")
    try await desk.ask(.dial(call), .dialFailed(call.id, .noAnswer))
    #expect(try await client.isDone())
  }

  @Test("A desk that is killed finds its call again, and those who wait under the same names")
  func found() async throws {
    let softphone = try RealSoftphone()
    let first = Desktop(softphone.settings, in: softphone)
    defer { first.telephone.vanish() }
    try await first.wait("started") { !softphone.processes.isEmpty }
    let parties = try SipParty(
      .calls(from: "<sip:[call_number]@127.0.0.1>"), calling: softphone.settings.port, calls: 3)
    let callers = try await first.callers(3)
    try await first.ask(.answer(callers[0].id), .answered(callers[0].id))
    first.telephone.vanish()
    let process = softphone.processes

    let second = Desktop(softphone.settings, in: softphone)
    defer { second.telephone.stop() }
    second.ask(.find(callers[0]))
    try await second.wait(for: .answered(callers[0].id))
    let waiting = try await second.callers(2)
    #expect(Set(waiting) == Set(callers[1...]))
    #expect(softphone.processes == process)
    try await second.ask(.hold(callers[0].id), .held(callers[0].id))
    for call in callers {
      try await second.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    }
    _ = parties
    second.telephone.stop()
    try await second.wait("ended") { softphone.processes.isEmpty }
  }

  @Test("A softphone that dies takes its calls with it; another is started and calls come again")
  func died() async throws {
    let softphone = try RealSoftphone()
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    try await desk.wait("started") { !softphone.processes.isEmpty }
    let parties = try SipParty(
      .calls(from: "<sip:[call_number]@127.0.0.1>"), calling: softphone.settings.port, calls: 2)
    let callers = try await desk.callers(2)
    try await desk.ask(.answer(callers[0].id), .answered(callers[0].id))
    for process in softphone.processes { kill(process, SIGKILL) }
    try await desk.wait(for: .back)
    let news = desk.all.drop { $0 != .lost }
    #expect(news.first == .lost && news.last == .back)
    #expect(news.contains(.ended(callers[0].id, byCaller: true)))
    #expect(news.contains(.left(callers[1].id, gaveUp: true)))
    let next = try SipParty(
      .calls(from: "<sip:3@127.0.0.1>"), calling: softphone.settings.port)
    let call = try await desk.callers(3)[2]
    #expect(!callers.map(\.id).contains(call.id))
    try await desk.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    _ = (parties, next)
  }

  @Test("The softphone stays with a call in hand when the desk is stopped, and ends without one")
  func stopped() async throws {
    let softphone = try RealSoftphone()
    let client = try SipParty(.answers)
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    let call = call("sip:1@127.0.0.1:\(client.port)", id: "out#1")
    try await desk.ask(.dial(call), .answered(call.id))
    desk.telephone.stop()
    #expect(softphone.processes.count == 1)
    let next = Desktop(softphone.settings, in: softphone)
    defer { next.telephone.stop() }
    try await next.ask(.find(call), .answered(call.id))
    try await next.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    next.telephone.stop()
    try await next.wait("ended") { softphone.processes.isEmpty }
    #expect(try await client.isDone())
  }

  @Test("A softphone that is frozen is ended, and another is started")
  func frozen() async throws {
    let softphone = try RealSoftphone {
      $0.timing.answer = 0.5
      $0.timing.backOff = 0.05...0.1
    }
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    let party = try SipParty(
      .calls(from: "<sip:1@127.0.0.1>"), calling: softphone.settings.port)
    _ = try await desk.callers(1)
    let frozen = softphone.processes
    for process in frozen { kill(process, SIGSTOP) }
    try await desk.wait(for: .back)
    #expect(Set(softphone.processes).isDisjoint(with: frozen))
    _ = party
  }

  @Test("An account signs on where it is let, and the operator is told where it isn't")
  func account() async throws {
    for (status, isFine) in [("200 OK", true), ("403 Forbidden", false)] {
      let registrar = try SipParty(.registers(status), calls: 1)
      let softphone = try RealSoftphone {
        $0.account = .init(
          user: "101", domain: "127.0.0.1", server: "sip:127.0.0.1:\(registrar.port)",
          secret: "secret")
      }
      let desk = Desktop(softphone.settings, in: softphone)
      defer { desk.telephone.stop() }
      #expect(try await registrar.isDone())
      if isFine {
        let words = FileManager.default.contents(
          atPath: "/proc/\(softphone.processes.first ?? 0)/cmdline")
        #expect(words.map { String(decoding: $0, as: UTF8.self).contains("secret") } == false)
        #expect(desk.all == [])
      } else {
        try await desk.wait(for: .lost)
        #expect(desk.allTroubles == [.notRegistered])
      }
    }
  }

  @Test("Hostile names and numbers arrive as they are, and harm nobody")
  func hostile() async throws {
    let softphone = try RealSoftphone()
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    try await desk.wait("started") { !softphone.processes.isEmpty }
    let names = [
      "\"\u{1B}cP %s%n\" <sip:%25s%25n@127.0.0.1>",
      "\"\(String(repeating: "n", count: 900))\"",
      "\"a\\\"b\" <sip:%20john%20doe@127.0.0.1>",
    ]
    for (place, name) in names.enumerated() {
      let from = name.contains("<") ? name : name + " <sip:+7%00@127.0.0.1>"
      let party = try SipParty(.calls(from: from), calling: softphone.settings.port)
      let call = try await desk.callers(place + 1)[place]
      try await desk.ask(.answer(call.id), .answered(call.id))
      try await desk.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
      #expect(call.callerName.count <= 120 && call.number.count <= 64)
      #expect(try await party.isDone())
    }
    #expect(desk.waiting[0].callerName == "\u{1B}cP %s%n")
    #expect(desk.waiting[2].callerName == "a\"b")
  }
}
