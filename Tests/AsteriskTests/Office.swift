import Desk
import DeskPhone
import FakeAsterisk
import Foundation
import Synchronization

@testable import Asterisk

/// An exchange and a telephone that is connected with it, and what it has reported.
final class Office: Sendable {
  let exchange: FakeExchange
  let phone: AsteriskTelephone
  private let reports: Reports

  final class Reports: Sendable {
    let events = Mutex<[PhoneEvent]>([])
    let troubles = Mutex<[AsteriskTrouble]>([])
  }

  struct NeverCame: Error, CustomStringConvertible {
    let description: String
  }

  init(
    _ manners: FakeExchange.Manners = .init(), identity: String? = nil,
    settings change: (inout AsteriskSettings) -> Void = { _ in }
  ) throws {
    exchange = try FakeExchange(manners, identity: identity)
    var settings = AsteriskSettings(
      host: "127.0.0.1", port: exchange.port, user: "operator", secret: "s3cret",
      interface: "PJSIP/101", extension: "101", context: "internal", queues: ["orders"])
    settings.timeouts.firstPause = 20
    settings.timeouts.longestPause = 50
    settings.timeouts.gathering = 5
    settings.timeouts.leaving = 100
    settings.timeouts.rebuilding = 20
    settings.timeouts.refreshing = 3_600_000
    change(&settings)
    let reports = Reports()
    self.reports = reports
    phone = AsteriskTelephone(
      settings, clock: { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) },
      trouble: { trouble in reports.troubles.withLock { $0.append(trouble) } },
      report: { event in reports.events.withLock { $0.append(event) } })
  }

  var all: [PhoneEvent] { reports.events.withLock { $0 } }
  var troubles: [AsteriskTrouble] { reports.troubles.withLock { $0 } }

  /// Starts, and waits until the operator is in the queue.
  func open() async throws {
    phone.start()
    try await wait("sign-on") { self.exchange.isMember("PJSIP/101", of: "orders") }
  }

  func close() {
    phone.stop()
    exchange.close()
  }

  /// Waits up to ten seconds.
  func wait(_ what: String, until fits: () -> Bool) async throws {
    for _ in 0..<5_000 {
      if fits() { return }
      try await Task.sleep(for: .milliseconds(2))
    }
    throw NeverCame(description: "\(what) never came; \(all)")
  }

  /// Waits until `event` was reported so many times.
  func report(_ event: PhoneEvent, times: Int = 1) async throws {
    try await wait("\(event)") { all.filter { $0 == event }.count >= times }
  }

  func ask(_ request: PhoneRequest, _ event: PhoneEvent, times: Int = 1) async throws {
    phone.request(request)
    try await report(event, times: times)
  }

  /// A caller who waits, as the desk knows him.
  func caller(_ number: String = "+74951112233", name: String = "") async throws -> (String, CallID)
  {
    let channel = exchange.call(number, name: name)
    let call = DeskLine.callID(channel)
    try await wait("\(number)") { waitingCalls.contains { $0.id == call } }
    return (channel, call)
  }

  var waitingCalls: [Call] {
    all.compactMap { if case .waiting(let call) = $0 { call } else { nil } }
  }

  /// A caller with whom the operator talks.
  func talk() async throws -> (String, CallID) {
    let (channel, call) = try await caller()
    try await ask(.answer(call), .answered(call))
    return (channel, call)
  }

  /// What was reported of a call, without its arrival.
  func story(_ call: CallID) -> [PhoneEvent] {
    all.filter { event in
      switch event {
      case .left(let id, _), .answered(let id), .answerFailed(let id, _), .held(let id),
        .resumed(let id), .lineFailed(let id, _), .transferred(let id), .muted(let id, _),
        .transferFailed(let id, _), .ended(let id, _), .dialFailed(let id, _),
        .dialledByHand(let id), .consulting(let id), .ringing(let id), .ringingEnded(let id),
        .heard(let id, _):
        id == call
      case .waiting, .order, .colleague, .resting, .lost, .trouble, .back: false
      }
    }
  }

  static func callOut(_ number: String, id: CallID = "out-1") -> Call {
    Call(id: id, number: number, callerName: "Client", since: Instant(milliseconds: 0))
  }
}

/// Opens an office, does something in it, and closes it whatever comes.
func inOffice(
  _ manners: FakeExchange.Manners = .init(),
  settings change: (inout AsteriskSettings) -> Void = { _ in },
  _ deed: (Office) async throws -> Void
) async throws {
  let office = try Office(manners, settings: change)
  defer { office.close() }
  try await office.open()
  try await deed(office)
}
