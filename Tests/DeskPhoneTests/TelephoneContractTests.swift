import Desk
import Foundation
import Synchronization
import Testing

@testable import DeskPhone

/// What a telephone reported, in order, and a way to wait for it.
final class Reports: Sendable {
  private let events = Mutex<[PhoneEvent]>([])

  func add(_ event: PhoneEvent) { events.withLock { $0.append(event) } }

  var all: [PhoneEvent] { events.withLock { $0 } }

  /// The first report that fits, waited for up to ten seconds.
  func first(where fits: (PhoneEvent) -> Bool) async throws -> PhoneEvent {
    for _ in 0..<10_000 {
      if let found = all.first(where: fits) { return found }
      try await Task.sleep(for: .milliseconds(1))
    }
    throw NeverCame()
  }

  /// Waits up to ten seconds until all that was reported fits.
  func wait(until fits: ([PhoneEvent]) -> Bool) async throws {
    for _ in 0..<10_000 {
      if fits(all) { return }
      try await Task.sleep(for: .milliseconds(1))
    }
    throw NeverCame()
  }

  struct NeverCame: Error {}
}

/// A telephone with its world: who calls, and who is there to be asked.
struct Rig: Sendable {
  let phone: any Telephone
  /// Somebody calls from this number.
  let ring: @Sendable (String) -> Void

  /// A telephone that is told of calls by the desk.
  init(_ phone: any Telephone) {
    self.phone = phone
    self.ring = { phone.request(.announce(number: $0)) }
  }

  init(_ phone: any Telephone, ring: @escaping @Sendable (String) -> Void) {
    self.phone = phone
    self.ring = ring
  }
}

/// An adapter of the port as the contract sees it. The colleague at 208 answers; there is no 999.
struct Adapter: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (@escaping PhoneReporting) throws -> Rig

  static let all = [
    Adapter(testDescription: "manual") { report in
      Rig(ManualTelephone(operatorCode: "101", clock: wallClock, report: report))
    },
    Adapter(testDescription: "simulated") { report in
      var manners = CallerSimulation.Manners()
      manners.gapMilliseconds = 3_000_000
      manners.transferMilliseconds = 2
      manners.answerMilliseconds = 1...2
      manners.unansweredMilliseconds = 2
      manners.hangsUpOneIn = 0
      let callers = CallerSimulation(
        seed: 1, startedAt: wallClock(), book: CallerBook([]), manners: manners,
        extensions: ["208": .present])
      return Rig(SimulatedTelephone(callers, clock: wallClock, report: report))
    },
    .asterisk, .softphone,
  ]

  @Sendable static func wallClock() -> Instant {
    Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
  }
}

/// What every telephone keeps to.
@Suite("Telephone contract")
struct TelephoneContractTests {
  private func waitingCall(_ rig: Rig, _ reports: Reports) async throws -> Call {
    rig.ring("+74951112233")
    let event = try await reports.first {
      if case .waiting(let call) = $0 { call.number == "+74951112233" } else { false }
    }
    guard case .waiting(let call) = event else { throw Reports.NeverCame() }
    return call
  }

  @Test("An announced call waits under the number that was said", arguments: Adapter.all)
  func announce(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    defer { phone.stop() }
    let first = try await waitingCall(rig, reports)
    rig.ring("123")
    let event = try await reports.first {
      if case .waiting(let call) = $0 { call.number == "123" } else { false }
    }
    guard case .waiting(let second) = event else { return }
    #expect(first.id != second.id)
  }

  @Test("Answer, hold, resume, transfer: one report each", arguments: Adapter.all)
  func oneReportEach(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    defer { phone.stop() }
    let call = try await waitingCall(rig, reports)
    let talk: [(PhoneRequest, PhoneEvent)] = [
      (.answer(call.id), .answered(call.id)), (.hold(call.id), .held(call.id)),
      (.resume(call.id), .resumed(call.id)),
      (.transfer(call.id, to: "208"), .transferred(call.id)),
    ]
    for (request, report) in talk {
      phone.request(request)
      _ = try await reports.first { $0 == report }
    }
    phone.request(.hangUp(call.id))
    _ = try await reports.first { $0 == .ended(call.id, byCaller: false) }
    #expect(
      reports.all.filter { about($0) == call.id } == talk.map(\.1) + [
        .ended(call.id, byCaller: false)
      ])
  }

  @Test(
    "A colleague is asked first, then the caller is put through or kept", arguments: Adapter.all)
  func consult(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    defer { phone.stop() }
    let call = try await waitingCall(rig, reports)
    let talk: [(PhoneRequest, PhoneEvent)] = [
      (.answer(call.id), .answered(call.id)), (.mute(call.id, true), .muted(call.id, true)),
      (.mute(call.id, false), .muted(call.id, false)),
      (.consult(call.id, to: "208"), .consulting(call.id)),
      (.cancelTransfer(call.id), .resumed(call.id)),
      (.consult(call.id, to: "208"), .consulting(call.id)),
      (.completeTransfer(call.id), .transferred(call.id)),
    ]
    var expected: [PhoneEvent] = []
    for (request, report) in talk {
      phone.request(request)
      expected.append(report)
      let count = expected.filter { $0 == report }.count
      try await reports.wait { events in events.filter { $0 == report }.count == count }
    }
    #expect(reports.all.filter { about($0) == call.id } == expected)
  }

  @Test("A call that isn't there fails alone; the call in hand stays", arguments: Adapter.all)
  func unknownCall(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    defer { phone.stop() }
    let call = try await waitingCall(rig, reports)
    phone.request(.answer(call.id))
    let refused: [(PhoneRequest, PhoneEvent)] = [
      (.answer("gone"), .answerFailed("gone", .callerGone)),
      (.hold("gone"), .lineFailed("gone", .callerGone)),
      (.resume("gone"), .lineFailed("gone", .callerGone)),
      (.transfer("gone", to: "208"), .transferFailed("gone", .callerGone)),
      (.consult("gone", to: "208"), .transferFailed("gone", .callerGone)),
      (.completeTransfer("gone"), .transferFailed("gone", .callerGone)),
      (.cancelTransfer("gone"), .lineFailed("gone", .callerGone)),
      (.mute("gone", true), .lineFailed("gone", .callerGone)),
      (.hangUp("gone"), .ended("gone", byCaller: false)),
    ]
    for (request, report) in refused {
      phone.request(request)
      _ = try await reports.first { $0 == report }
    }
    #expect(reports.all.filter { about($0) == "gone" } == refused.map(\.1))
    phone.request(.hold(call.id))
    _ = try await reports.first { $0 == .held(call.id) }
  }

  @Test("After a restart the caller is found again and can be spoken to", arguments: Adapter.all)
  func find(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    defer { phone.stop() }
    let call = Call(id: "before", number: "1", since: Adapter.wallClock())
    phone.request(.find(call))
    _ = try await reports.first { $0 == .answered("before") }
    phone.request(.hold("before"))
    _ = try await reports.first { $0 == .held("before") }
  }

  @Test(
    "A dialled call is reported once: answered, in vain, or as the operator's to dial",
    arguments: Adapter.all)
  func dial(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    defer { phone.stop() }
    for number in 1...6 {
      let call = Call(id: "out-\(number)", number: "74950000001", since: Adapter.wallClock())
      phone.request(.dial(call))
      let report = try await reports.first { about($0) == call.id }
      switch report {
      case .answered:
        phone.request(.hold(call.id))
        _ = try await reports.first { $0 == .held(call.id) }
      case .dialledByHand, .dialFailed: break
      default: Issue.record("\(report)")
      }
      phone.request(.hangUp(call.id))
      _ = try await reports.first { $0 == .ended(call.id, byCaller: false) }
    }
  }

  @Test("A call is answered once", arguments: Adapter.all)
  func answeredOnce(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    defer { phone.stop() }
    let call = try await waitingCall(rig, reports)
    phone.request(.answer(call.id))
    phone.request(.answer(call.id))
    _ = try await reports.first { $0 == .answerFailed(call.id, .callerGone) }
    #expect(reports.all.filter { $0 == .answered(call.id) }.count == 1)
  }

  @Test("A telephone that was stopped reports nothing any more", arguments: Adapter.all)
  func stopped(_ adapter: Adapter) async throws {
    let reports = Reports()
    let rig = try adapter.make(reports.add)
    let phone = rig.phone
    phone.start()
    _ = try await waitingCall(rig, reports)
    phone.stop()
    let before = reports.all
    rig.ring("2")
    phone.request(.hangUp("x"))
    #expect(reports.all == before)
  }

  private func about(_ event: PhoneEvent) -> CallID {
    switch event {
    case .waiting, .order, .ringing, .ringingEnded, .colleague, .resting, .lost, .trouble, .back: ""
    case .left(let id, _), .answered(let id), .answerFailed(let id, _), .held(let id),
      .heard(let id, _),
      .resumed(let id), .lineFailed(let id, _), .transferred(let id), .muted(let id, _),
      .transferFailed(let id, _), .ended(let id, _), .dialFailed(let id, _),
      .dialledByHand(let id), .consulting(let id):
      id
    }
  }
}

@Suite("Simulated telephone")
struct SimulatedTelephoneTests {
  @Test("Callers ring by themselves once it was started, not before")
  func ringing() async throws {
    let reports = Reports()
    var manners = CallerSimulation.Manners()
    manners.gapMilliseconds = 100
    let callers = CallerSimulation(
      seed: 3, startedAt: Adapter.wallClock(), book: CallerBook([]), manners: manners)
    let phone = SimulatedTelephone(callers, clock: Adapter.wallClock, report: reports.add)
    #expect(reports.all.isEmpty)
    phone.start()
    defer { phone.stop() }
    _ = try await reports.first { if case .waiting = $0 { true } else { false } }
  }

  @Test("A withdrawn caller is not offered at the start")
  func withdrawn() async throws {
    let reports = Reports()
    let startedAt = Instant(milliseconds: Adapter.wallClock().milliseconds - 30_000)
    let callers = CallerSimulation(seed: 3, startedAt: startedAt, book: CallerBook([]))
    let phone = SimulatedTelephone(callers, clock: Adapter.wallClock, report: reports.add)
    let ids = phone.waitingCalls.map(\.id)
    #expect(ids.count >= 3)
    phone.withdraw([ids[0]])
    phone.start()
    defer { phone.stop() }
    let offered: [CallID] = reports.all.compactMap {
      if case .waiting(let call) = $0 { call.id } else { nil }
    }
    #expect(offered.prefix(ids.count - 1) == ids.dropFirst())
  }
}
