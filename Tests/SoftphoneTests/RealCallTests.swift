import Desk
import DeskPhone
import Foundation
import Glibc
import Testing

@testable import Softphone

/// A real softphone on this machine, for one test.
final class RealSoftphone: Sendable {
  let settings: SoftphoneSettings

  init(_ change: (inout SoftphoneSettings) -> Void = { _ in }) throws {
    var settings = SoftphoneSettings(folder: try temporaryFolder("softphone"))
    settings.listensOn = "127.0.0.1"
    settings.port = RealCalls.freePort()
    let voice = RealCalls.freePort(of: 60)
    settings.audioPorts = voice...(voice + 59)
    settings.addressRule = "sip:{number}@127.0.0.1"
    change(&settings)
    self.settings = settings
  }

  deinit {
    for process in processes { kill(process, SIGKILL) }
    try? FileManager.default.removeItem(atPath: settings.folder)
  }

  /// The running softphones of this folder.
  var processes: [pid_t] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap { pid_t($0) }.filter { process in
      let words = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
      let text = String(decoding: words, as: UTF8.self)
      return text.contains("linphone-daemon\0") && text.contains(settings.folder + "/")
    }
  }

  var address: String { "sip:operator@127.0.0.1:\(settings.port)" }
}

@Suite(
  "Real calls to a real softphone",
  .enabled(if: RealCalls.arePossible, "linphone-cli and sip-tester are not installed"),
  .serialized, .timeLimit(.minutes(3)))
struct RealCallTests {
  private func call(_ number: String, id: CallID = "out") -> Call {
    Call(id: id, number: number, since: Instant(milliseconds: 0))
  }

  @Test("Ten callers wait; they are answered one at a time, held, resumed, or hung up")
  func tenCallers() async throws {
    let softphone = try RealSoftphone()
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    try await desk.wait("started") { !softphone.processes.isEmpty }
    let party = try SipParty(
      .calls(from: "\"Caller [call_number]\" <sip:749511100[call_number]@127.0.0.1>"),
      calling: softphone.settings.port, calls: 10)
    let callers = try await desk.callers(10)
    #expect(Set(callers.map(\.number)) == Set((1...10).map { "749511100\($0)" }))
    #expect(callers.contains { $0.callerName == "Caller 7" })
    for call in callers {
      try await desk.ask(.answer(call.id), .answered(call.id))
      try await desk.ask(.hold(call.id), .held(call.id))
      try await desk.ask(.resume(call.id), .resumed(call.id))
      try await desk.ask(.mute(call.id, true), .muted(call.id, true))
      try await desk.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    }
    #expect(try await party.isDone())
    #expect(desk.all.count == 60)
  }

  @Test("One who gives up has left; one who hangs up has ended the call")
  func gone() async throws {
    let softphone = try RealSoftphone()
    let desk = Desktop(softphone.settings, in: softphone)
    defer { desk.telephone.stop() }
    try await desk.wait("started") { !softphone.processes.isEmpty }
    let impatient = try SipParty(
      .abandons(from: "<sip:1@127.0.0.1>", after: 300), calling: softphone.settings.port)
    let first = try await desk.callers(1)[0]
    try await desk.wait(for: .left(first.id, gaveUp: true))
    #expect(try await impatient.isDone())
    let brief = try SipParty(
      .calls(from: "<sip:2@127.0.0.1>", hangingUpAfter: 300), calling: softphone.settings.port)
    let second = try await desk.callers(2)[1]
    try await desk.ask(.answer(second.id), .answered(second.id))
    try await desk.wait(for: .ended(second.id, byCaller: true))
    #expect(try await brief.isDone())
  }
}
