import Desk
import DeskPhone
import Foundation
import Synchronization
import Testing

@testable import Softphone

/// A telephone, and what it has reported.
final class Desktop: Sendable {
  struct NeverCame: Error, CustomStringConvertible {
    var description: String
  }

  let telephone: SoftphoneTelephone
  private let heard = Heard()
  private let world: (any AnyObject & Sendable)?

  private final class Heard: Sendable {
    let events = Mutex<[PhoneEvent]>([])
    let troubles = Mutex<[SoftphoneTrouble]>([])
  }

  /// The softphone of `world`, which lives as long as the desk.
  init(_ settings: SoftphoneSettings, in world: (any AnyObject & Sendable)? = nil) {
    self.world = world
    telephone = SoftphoneTelephone(
      settings, clock: { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) },
      report: { [heard] event in heard.events.withLock { $0.append(event) } },
      trouble: { [heard] trouble in heard.troubles.withLock { $0.append(trouble) } })
    telephone.start()
  }

  var all: [PhoneEvent] { heard.events.withLock { $0 } }
  var allTroubles: [SoftphoneTrouble] { heard.troubles.withLock { $0 } }

  var waiting: [Call] {
    all.compactMap { if case .waiting(let call) = $0 { call } else { nil } }
  }

  func ask(_ request: PhoneRequest) { telephone.request(request) }

  /// Waits up to fifteen seconds for a condition.
  func wait(
    _ what: String = "", until fits: () -> Bool
  ) async throws {
    for _ in 0..<3_000 {
      if fits() { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw NeverCame(description: "\(what): \(all) \(allTroubles)")
  }

  /// Waits until something was reported so many times.
  func wait(for event: PhoneEvent, times: Int = 1) async throws {
    try await wait("\(event)") { all.filter { $0 == event }.count >= times }
  }

  /// Asks, and waits for the report.
  func ask(_ request: PhoneRequest, _ event: PhoneEvent) async throws {
    let before = all.filter { $0 == event }.count
    ask(request)
    try await wait(for: event, times: before + 1)
  }

  /// The first `count` callers.
  func callers(_ count: Int) async throws -> [Call] {
    try await wait("\(count) callers") { waiting.count >= count }
    return waiting
  }
}
