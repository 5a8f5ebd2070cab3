import Desk
import DeskPhone
import Foundation
import Glibc
import SoftphoneFake
import Testing

@testable import Softphone

/// A softphone in this process, its folder, and a desk that is set up for it.
private final class Bench: Sendable {
  let fake: FakeSoftphone
  let folder: String
  let settings: SoftphoneSettings

  init(
    ringing: Double = 0.5,
    _ callee: @escaping @Sendable (String) -> FakeSoftphone.Callee = { _ in .answers }
  ) throws {
    folder = try temporaryFolder("softphone")
    fake = try FakeSoftphone(path: folder + "/pipe", callee: callee)
    var settings = SoftphoneSettings(folder: folder)
    settings.pipe = fake.path
    settings.addressRule = "sip:{number}@127.0.0.1:5099"
    settings.timing.answer = 0.3
    settings.timing.deed = 2
    settings.timing.ringing = ringing
    settings.timing.transfer = 0.5
    settings.timing.backOff = 0.05...0.2
    settings.timing.orphan = 0.3
    self.settings = settings
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A desk with a caller who was answered.
  func talk() async throws -> (Desktop, Call) {
    let desk = Desktop(settings, in: self)
    fake.ring("1")
    let call = try await desk.callers(1)[0]
    try await desk.ask(.answer(call.id), .answered(call.id))
    return (desk, call)
  }
}

@Suite("The telephone over a softphone that misbehaves", .timeLimit(.minutes(2)))
struct FakeCallTests {
  @Test(
    "Answers that come split, late or between other news are read all the same",
    arguments: [FakeSoftphone.Manner.split, .chatty, .slow(2_000)])
  func manners(_ manner: FakeSoftphone.Manner) async throws {
    let bench = try Bench()
    bench.fake.manner = manner
    let (desk, call) = try await bench.talk()
    defer { desk.telephone.stop() }
    try await desk.ask(.hold(call.id), .held(call.id))
    bench.fake.hangUp(1)
    try await desk.wait(for: .ended(call.id, byCaller: true))
  }

  @Test(
    "A softphone that falls silent, or never ends its answer, is lost, then found with its calls",
    arguments: [FakeSoftphone.Manner.silent, .endless])
  func silent(_ manner: FakeSoftphone.Manner) async throws {
    let bench = try Bench()
    let (desk, call) = try await bench.talk()
    defer { desk.telephone.stop() }
    bench.fake.ring("2")
    let second = try await desk.callers(2)[1]
    bench.fake.manner = manner
    try await desk.wait(for: .lost)
    try await desk.ask(.hold(call.id), .lineFailed(call.id, .lineDown))
    try await desk.ask(.transfer(call.id, to: "208"), .transferFailed(call.id, .lineDown))
    bench.fake.hangUp(2)
    bench.fake.ring("3")
    bench.fake.manner = .plain
    try await desk.wait(for: .back)
    let news = Array(desk.all.prefix { $0 != .back })
    #expect(news.contains(.left(second.id, gaveUp: true)))
    #expect(try await desk.callers(3)[2].number == "3")
    try await desk.ask(.hold(call.id), .held(call.id))
  }

  @Test("One that dies takes the calls with it, and its successor's calls are others")
  func died() async throws {
    let bench = try Bench()
    let (desk, call) = try await bench.talk()
    defer { desk.telephone.stop() }
    bench.fake.die()
    try await desk.wait(for: .lost)
    let next = try FakeSoftphone(path: bench.fake.path)
    next.ring("2")
    try await desk.wait(for: .back)
    #expect(desk.all.contains(.ended(call.id, byCaller: true)))
    let caller = try await desk.callers(2)[1]
    #expect(caller.id != call.id)
  }

  @Test("A second desk is told that another has the softphone, and takes over when it is gone")
  func second() async throws {
    let bench = try Bench()
    let first = Desktop(bench.settings, in: bench)
    bench.fake.ring("1")
    _ = try await first.callers(1)
    var settings = bench.settings
    settings.folder = bench.folder + "/other"
    let other = Desktop(settings)
    let same = Desktop(bench.settings, in: bench)
    for desk in [other, same] {
      try await desk.wait("told") { desk.allTroubles.contains(.anotherDesk) }
      try await desk.wait(for: .lost)
    }
    same.telephone.stop()
    first.telephone.stop()
    try await other.wait(for: .back)
    #expect(try await other.callers(1)[0].number == "1")
    other.telephone.stop()
  }

  @Test("A transfer that is refused, with a sign or without, keeps the caller")
  func refused() async throws {
    for silently in [false, true] {
      let bench = try Bench()
      bench.fake.refuseTransfers(silently: silently)
      let (desk, call) = try await bench.talk()
      defer { desk.telephone.stop() }
      try await desk.ask(
        .transfer(call.id, to: "208"), .transferFailed(call.id, .noAnswer))
      try await desk.ask(.consult(call.id, to: "208"), .consulting(call.id))
      try await desk.ask(.completeTransfer(call.id), .transferFailed(call.id, .noAnswer))
      try await desk.wait("back in talk") {
        bench.fake.states() == [1: "LinphoneCallStreamsRunning"]
      }
      try await desk.ask(.transfer(call.id, to: "анна"), .transferFailed(call.id, .unreachable))
      try await desk.ask(.hold(call.id), .held(call.id))
    }
  }

  @Test("One call is in hand at a time; a caller who waits can't be put through")
  func oneInHand() async throws {
    let bench = try Bench()
    let (desk, call) = try await bench.talk()
    defer { desk.telephone.stop() }
    bench.fake.ring("2")
    let other = try await desk.callers(2)[1]
    try await desk.ask(.answer(other.id), .answerFailed(other.id, .busy))
    try await desk.ask(.transfer(other.id, to: "208"), .transferFailed(other.id, .unsupported))
    let out = Call(id: "out", number: "3", since: Instant(milliseconds: 0))
    try await desk.ask(.dial(out), .dialFailed("out", .busy))
    try await desk.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    try await desk.ask(.dial(out), .answered("out"))
    try await desk.ask(.hangUp("out"), .ended("out", byCaller: false))
    try await desk.ask(.answer(other.id), .answered(other.id))
  }

  @Test("A dialled call that is hung up while it rings is reported as ended alone")
  func hungUpWhileRinging() async throws {
    let bench = try Bench(ringing: 20) { _ in .ringsOn }
    let desk = Desktop(bench.settings, in: bench)
    defer { desk.telephone.stop() }
    let out = Call(id: "out", number: "3", since: Instant(milliseconds: 0))
    desk.ask(.dial(out))
    try await desk.wait("rings") { bench.fake.states().values.contains { $0.hasSuffix("Ringing") } }
    try await desk.ask(.hangUp("out"), .ended("out", byCaller: false))
    #expect(desk.all == [.ended("out", byCaller: false)])
    try await desk.wait("over") { bench.fake.states().isEmpty }
  }

  @Test("A colleague who hangs up leaves the operator with the caller")
  func colleagueGone() async throws {
    let bench = try Bench()
    let (desk, call) = try await bench.talk()
    defer { desk.telephone.stop() }
    try await desk.ask(.consult(call.id, to: "208"), .consulting(call.id))
    bench.fake.hangUp(2)
    try await desk.wait(for: .resumed(call.id))
    #expect(bench.fake.states() == [1: "LinphoneCallStreamsRunning"])
  }

  @Test("A caller who hangs up while a colleague is rung takes the colleague's call along")
  func callerGone() async throws {
    let bench = try Bench(ringing: 20) { _ in .ringsOn }
    let (desk, call) = try await bench.talk()
    defer { desk.telephone.stop() }
    desk.ask(.consult(call.id, to: "208"))
    try await desk.wait("rings") { bench.fake.states().count == 2 }
    bench.fake.hangUp(1)
    try await desk.wait(for: .ended(call.id, byCaller: true))
    #expect(desk.all.suffix(2).first == .transferFailed(call.id, .callerGone))
    try await desk.wait("over") { bench.fake.states().isEmpty }
  }

  @Test("A mute is kept over a hold, and the next caller hears the operator")
  func mute() async throws {
    let bench = try Bench()
    let (desk, call) = try await bench.talk()
    defer { desk.telephone.stop() }
    try await desk.ask(.hold(call.id), .held(call.id))
    try await desk.ask(.mute(call.id, true), .muted(call.id, true))
    try await desk.ask(.resume(call.id), .resumed(call.id))
    #expect(bench.fake.commands.last == "call-mute 1")
    try await desk.ask(.hangUp(call.id), .ended(call.id, byCaller: false))
    bench.fake.ring("2")
    let next = try await desk.callers(2)[1]
    try await desk.ask(.answer(next.id), .answered(next.id))
    #expect(bench.fake.commands.last == "call-mute 0")
  }

  @Test("A caller in hand whom the next desk doesn't ask for waits on hold to be taken up")
  func orphan() async throws {
    let bench = try Bench()
    let (first, call) = try await bench.talk()
    first.telephone.vanish()
    let second = Desktop(bench.settings, in: bench)
    defer { second.telephone.stop() }
    let found = try await second.callers(1)[0]
    #expect(found.id == call.id)
    try await second.wait("on hold") { bench.fake.states() == [1: "LinphoneCallPaused"] }
    try await second.ask(.answer(call.id), .answered(call.id))
  }

  @Test("What a desk that is not asked any more was told is not reported")
  func unknown() async throws {
    let bench = try Bench()
    let desk = Desktop(bench.settings, in: bench)
    try await desk.ask(
      .find(Call(id: "x", number: "", since: Instant(milliseconds: 0))),
      .ended("x", byCaller: true))
    desk.telephone.stop()
    bench.fake.ring("1")
    desk.ask(.hangUp("y"))
    #expect(desk.all == [.ended("x", byCaller: true)])
  }
}
