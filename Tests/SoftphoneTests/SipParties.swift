import Foundation
import Glibc
import Synchronization

/// What real calls need, and where it is.
enum RealCalls {
  /// Whether both programs are there; says so when not.
  static let arePossible: Bool = {
    let missing = ["linphone-daemon", "sipp"].filter { path(of: $0) == nil }
    if !missing.isEmpty { print("No real calls: \(missing.joined(separator: ", ")) missing.") }
    return missing.isEmpty
  }()

  static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first { access($0, X_OK) == 0 }
  }

  private static let next = Mutex(UInt16.random(in: 20_000...40_000))

  /// The first of so many UDP ports that nobody has, and that no other test is given.
  static func freePort(of count: UInt16 = 2) -> UInt16 {
    next.withLock { next in
      while true {
        let first = next + next % 2
        next = first < 60_000 ? first + count : 20_000
        let isFree = (first..<(first + count)).allSatisfy { !isTaken($0) }
        if isFree { return first }
      }
    }
  }

  /// Whether a program has the UDP port, at an address or at all of them. Looked up, since trying
  /// it would take it for a moment.
  static func isTaken(_ port: UInt16, _ address: String? = nil) -> Bool {
    var place = in_addr()
    inet_pton(AF_INET, address ?? "0.0.0.0", &place)
    let number = String(port, radix: 16, uppercase: true)
    let suffix = ":" + String(repeating: "0", count: 4 - number.count) + number
    let host = String(place.s_addr, radix: 16, uppercase: true)
    let ports = (try? String(contentsOfFile: "/proc/net/udp", encoding: .utf8)) ?? ""
    return ports.split(separator: "\n").dropFirst().contains { line in
      let local = line.split(separator: " ").dropFirst().first ?? ""
      guard local.hasSuffix(suffix) else { return false }
      return address == nil || local.hasPrefix("00000000")
        || local.dropLast(5).drop { $0 == "0" } == host
    }
  }
}

/// A party at the other end of real calls, played by sipp. It is ended with the value.
final class SipParty: Sendable {
  let address: String
  let port: UInt16
  private let process: Child
  private let folder: String

  /// Callers give the softphone's `target`, and how many calls there are.
  init(
    _ scenario: SipScenario, calling target: UInt16? = nil, calls: Int = 1,
    at address: String = "127.0.0.1", port: UInt16? = nil
  ) throws {
    self.address = address
    self.port = port ?? RealCalls.freePort()
    folder = try temporaryFolder("sipp")
    try scenario.text.write(toFile: folder + "/scenario.xml", atomically: true, encoding: .utf8)
    process = try Child(
      [
        RealCalls.path(of: "sipp") ?? "sipp", "-sf", folder + "/scenario.xml", "-i", address,
        "-p", "\(self.port)", "-m", "\(calls)", "-mp", "\(RealCalls.freePort(of: 8))",
        "-nostdin", "-timeout", "60",
      ] + (target.map { ["127.0.0.1:\($0)", "-r", "20"] } ?? []))
    // Ready to be called.
    for _ in 0..<400 where !RealCalls.isTaken(self.port, address) { usleep(5_000) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Waits up to ten seconds until all its calls went as its scenario says.
  func isDone() async throws -> Bool {
    for _ in 0..<1_000 {
      if let status = process.status { return status == 0 }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}

/// Another program, without a word from it. It is ended with the value.
final class Child: Sendable {
  private let process: pid_t
  private let ended = Mutex<Int32?>(nil)

  init(_ words: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for file: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
    }
    let arguments = words.map { strdup($0) } + [nil]
    defer { for text in arguments { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, words[0], &actions, nil, arguments, environ)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    self.process = process
  }

  deinit {
    guard status == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Its status when it is over.
  var status: Int32? {
    ended.withLock { ended in
      var status: Int32 = 0
      if ended == nil, waitpid(process, &status, WNOHANG) == process { ended = status }
      return ended
    }
  }
}

func temporaryFolder(_ name: String) throws -> String {
  let folder = "/tmp/\(name)-" + String(UInt64.random(in: .min ... .max), radix: 36)
  try FileManager.default.createDirectory(
    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  return folder
}
