import Desk
import DeskStore
import DoorClient
import Foundation
import SampleCompany
import Testing

@testable import Door
@testable import telefonist

/// A door on a store of its own, closed and gone when the test is.
final class OpenDoor: @unchecked Sendable {
  let path: String
  let store: Store
  let server: DoorServer

  init(_ change: (inout DoorLimits) -> Void = { _ in }) throws {
    path = NSTemporaryDirectory() + "telefonist-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let file = path + "/s.sqlite"
    store = try Store.open(path: file)
    var limits = DoorLimits()
    limits.requestsAMinute = 1_000_000
    limits.lookMilliseconds = 20
    change(&limits)
    server = try DoorServer(
      host: "127.0.0.1", port: 0, tokens: try #require(DoorTokens(lines: HTTPClient.token + "\n")),
      limits: limits, book: try StoreBook(path: file, mostWaiting: limits.queue))
  }

  deinit {
    server.stop()
    try? FileManager.default.removeItem(atPath: path)
  }

  func client(patience: Int = 20) throws -> HTTPClient {
    try HTTPClient(port: server.port, patience: patience)
  }

  /// Until a client waits for a message; twenty seconds at most.
  func isWaitedAt() async throws {
    let end = ContinuousClock.now + .seconds(20)
    while try server.waiting == 0, .now < end { await Task.yield() }
  }

  /// Answers a thread as a desk does.
  func answer(_ thread: ThreadID, _ text: String, _ count: Int = 1) {
    let call = "\(thread)#1"
    _ = store.perform(
      .answerThread(
        ThreadAnswer(
          id: "\(call)/a\(count)", thread: thread, call: call, text: text, by: "O1",
          at: WallClock.now())))
  }
}
