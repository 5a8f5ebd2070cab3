import Desk
import DeskStore
import DoorClient
import Foundation
import Synchronization
import Testing

@testable import Door

@Suite("The door under fire (C5)", .serialized)
struct DoorUnderFireTests {
  /// SplitMix64.
  private struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let sound = """
    POST /v1/chats HTTP/1.1\r
    Host: door\r
    Authorization: Bearer \(HTTPClient.token)\r
    Content-Length: 44\r
    Connection: close\r
    \r
    {"name":"Ann","text":"Dobrý den","mail":""}
    """

  private static func damaged(_ seed: UInt64) -> [UInt8] {
    var draw = Draw(state: seed)
    var bytes = Array(sound.utf8)
    switch seed % 5 {
    case 0:
      return (0..<Int.random(in: 1...3_000, using: &draw)).map { _ in
        UInt8.random(in: 0...255, using: &draw)
      }
    case 1: return Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &draw)))
    case 2:
      let body = bytes.count - 44
      for _ in 0..<4 {
        bytes[Int.random(in: body..<bytes.count, using: &draw)] = .random(in: 0...255, using: &draw)
      }
    case 3:
      for _ in 0..<6 {
        bytes[Int.random(in: 0..<bytes.count, using: &draw)] = .random(in: 0...255, using: &draw)
      }
    default:
      let place = Int.random(in: 0..<bytes.count, using: &draw)
      let many = Int.random(in: 1...9_000, using: &draw)
      bytes.insert(contentsOf: repeatElement(bytes[place], count: many), at: place)
    }
    return bytes
  }

  @Test("Whatever bytes come, the door lives on, and what it keeps is a sound message")
  func fuzz() throws {
    let door = try OpenDoor {
      $0.requestSeconds = 1
      $0.wrongTokensAMinute = 1_000_000
      $0.queue = 10_000
    }
    for first in stride(from: 0, to: 600, by: 50) {
      var clients: [HTTPClient] = []
      for seed in first..<first + 50 {
        let client = try door.client(patience: 5)
        client.send(Self.damaged(UInt64(seed)))
        clients.append(client)
      }
      for client in clients { _ = client.answer() }
      #expect(try door.client().request("GET", "/v1/health").status == 200, "seed \(first)…")
    }
    for thread in try door.store.waitingThreads() {
      for message in thread.messages {
        #expect(message.text == MessageText.clean(message.text) && !message.text.isEmpty)
      }
    }
  }

  /// What came of clients that work at the same time.
  private final class Crowd: Sendable {
    let refused = Mutex(0)
    let left = DispatchSemaphore(value: 0)

    /// One client: begins a chat and writes nine messages more.
    func work(_ number: Int, _ port: Int) {
      defer { left.signal() }
      do {
        let client = try HTTPClient(port: port, patience: 60)
        let begun = try client.request(
          "POST", "/v1/chats", key: "b\(number)", #"{"text":"\#(number)"}"#)
        let id = begun.json["id"] as? String ?? ""
        for count in 1..<10 {
          let more = try client.request(
            "POST", "/v1/chats/\(id)/messages", key: "m\(count)",
            #"{"text":"\#(number).\#(count)"}"#)
          if more.status != 201 { refused.withLock { $0 += 1 } }
        }
      } catch {
        refused.withLock { $0 += 1 }
      }
    }
  }

  @Test("200 clients at once, ten messages each: all are kept, each once")
  func load() throws {
    let door = try OpenDoor { $0.queue = 10_000 }
    let port = door.server.port
    let crowd = Crowd()
    for number in 0..<200 { Thread.detachNewThread { crowd.work(number, port) } }
    for _ in 0..<200 { #expect(crowd.left.wait(timeout: .now() + 120) == .success) }
    #expect(crowd.refused.withLock { $0 } == 0)
    let threads = try door.store.waitingThreads()
    #expect(threads.count == 200)
    for thread in threads {
      let messages = try #require(try door.store.thread(thread.id)).messages.map(\.text)
      let number = messages[0]
      #expect(messages == [number] + (1..<10).map { "\(number).\($0)" })
    }
  }
}
