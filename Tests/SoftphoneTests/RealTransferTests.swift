import Desk
import DeskPhone
import Foundation
import Testing

@testable import Softphone

/// A client with a telephone of the same make, so that it does what it is asked to by a transfer.
private struct Conversation {
  let softphone: RealSoftphone
  let desk: Desktop
  let client: Desktop
  let clientPhone: RealSoftphone
  let call: Call

  /// The client calls, and the desk answers.
  init(_ change: (inout SoftphoneSettings) -> Void = { _ in }) async throws {
    softphone = try RealSoftphone(change)
    clientPhone = try RealSoftphone()
    desk = Desktop(softphone.settings, in: softphone)
    client = Desktop(clientPhone.settings, in: clientPhone)
    do {
      call = try await Self.begin(softphone, desk, clientPhone, client)
    } catch {
      client.telephone.stop()
      desk.telephone.stop()
      throw error
    }
  }

  private static func begin(
    _ softphone: RealSoftphone, _ desk: Desktop, _ clientPhone: RealSoftphone, _ client: Desktop
  ) async throws -> Call {
    try await desk.wait("started") {
      !softphone.processes.isEmpty && !clientPhone.processes.isEmpty
    }
    let now = Instant(milliseconds: 0)
    client.ask(.dial(Call(id: "client", number: softphone.address, since: now)))
    let call = try await desk.callers(1)[0]
    try await desk.ask(.answer(call.id), .answered(call.id))
    try await client.wait(for: .answered("client"))
    return call
  }

  func stop() {
    client.telephone.stop()
    desk.telephone.stop()
  }

  /// The caller is still there and can be spoken to.
  func isKept() async throws {
    try await desk.ask(.hold(call.id), .held(call.id))
    try await desk.ask(.resume(call.id), .resumed(call.id))
    try await desk.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    try await client.wait(for: .ended("client", byCaller: true))
  }
}

@Suite(
  "Real calls that are put through",
  .enabled(if: RealCalls.arePossible, "linphone-cli and sip-tester are not installed"),
  .serialized, .timeLimit(.minutes(3)))
struct RealTransferTests {
  /// A host of the loopback network where the usual port of SIP is free.
  private func host() throws -> String {
    for _ in 0..<50 {
      let host = "127.\(Int.random(in: 2...250)).\(Int.random(in: 2...250)).9"
      if !RealCalls.isTaken(5060, host) { return host }
    }
    throw Desktop.NeverCame(description: "no free port 5060")
  }

  @Test("A caller is put through to a colleague who picks up")
  func blind() async throws {
    let talk = try await Conversation()
    defer { talk.stop() }
    let colleague = try SipParty(.answers)
    let target = "sip:208@127.0.0.1:\(colleague.port)"
    try await talk.desk.ask(.transfer(talk.call.id, to: target), .transferred(talk.call.id))
    try await talk.client.wait(for: .ended("client", byCaller: true))
    talk.stop()
    // The client's telephone talked to the colleague until it was switched off.
    #expect(try await colleague.isDone())
  }

  @Test("A colleague who is busy or unknown sends the caller back, and the operator is told which")
  func refused() async throws {
    let talk = try await Conversation()
    defer { talk.stop() }
    for (status, trouble) in [
      ("486 Busy Here", PhoneTrouble.busy), ("404 Not Found", .unreachable),
      ("480 Temporarily Unavailable", .noAnswer),
    ] {
      let colleague = try SipParty(.refuses(status))
      let target = "sip:208@127.0.0.1:\(colleague.port)"
      try await talk.desk.ask(
        .transfer(talk.call.id, to: target), .transferFailed(talk.call.id, trouble))
    }
    try await talk.isKept()
  }

  @Test("A colleague is asked, left, asked again, and gets the caller")
  func attended() async throws {
    let host = try host()
    let talk = try await Conversation { $0.addressRule = "sip:{number}@\(host)" }
    defer { talk.stop() }
    let colleague = try SipParty(.answers, calls: 3, at: host, port: 5060)
    let (desk, call) = (talk.desk, talk.call.id)
    try await desk.ask(.consult(call, to: "208"), .consulting(call))
    try await desk.ask(.cancelTransfer(call), .resumed(call))
    try await desk.ask(.consult(call, to: "208"), .consulting(call))
    try await desk.ask(.completeTransfer(call), .transferred(call))
    try await talk.client.wait(for: .ended("client", byCaller: true))
    talk.stop()
    #expect(try await colleague.isDone())
  }

  @Test("A colleague who is busy, or doesn't pick up, leaves the caller with the operator")
  func consultInVain() async throws {
    let talk = try await Conversation { $0.timing.ringing = 1 }
    defer { talk.stop() }
    let busy = try SipParty(.refuses("486 Busy Here"))
    let away = try SipParty(.ringsOn)
    let (desk, call) = (talk.desk, talk.call.id)
    try await desk.ask(
      .consult(call, to: "sip:208@127.0.0.1:\(busy.port)"), .transferFailed(call, .busy))
    try await desk.ask(
      .consult(call, to: "sip:208@127.0.0.1:\(away.port)"), .transferFailed(call, .noAnswer))
    try await talk.isKept()
  }
}
