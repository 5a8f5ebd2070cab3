import Foundation
import Glibc

/// A softphone in this process, which speaks as linphone-daemon 5.1.65 does: a socket, one client
/// at a time, one command at a time, events that must be asked for.
public final class FakeSoftphone: Sendable {
  /// How it treats those who talk to it.
  public enum Manner: Sendable {
    case plain
    /// Every byte of an answer alone.
    case split
    /// Something that nobody asked for stands before each answer.
    case chatty
    /// Each answer after so many microseconds.
    case slow(UInt32)
    /// It listens and says nothing.
    case silent
    /// It answers with what can't be an answer.
    case endless
  }

  /// What becomes of a call to an address.
  public enum Callee: Sendable {
    case answers, busy, ringsOn, declines
  }

  public let path: String
  private let line: FakeSoftphoneLine

  public init(path: String, callee: @escaping @Sendable (String) -> Callee = { _ in .answers })
    throws
  {
    self.path = path
    line = try FakeSoftphoneLine(path: path, switchboard: FakeSwitchboard(callee: callee))
    let thread = Thread { [line] in line.run() }
    thread.start()
  }

  deinit { line.die() }

  /// It dies as a program does: its socket stays, and nobody listens.
  public func die() { line.die() }

  public var manner: Manner {
    get { line.locked { $0.manner } }
    set { line.locked { $0.manner = newValue } }
  }

  /// All that was asked but for events and states.
  public var commands: [String] { line.locked { $0.commands } }

  public func states() -> [Int: String] {
    line.locked { $0.switchboard.calls.mapValues(\.state.rawValue) }
  }

  /// Somebody calls; gives the call's number.
  @discardableResult
  public func ring(_ number: String, name: String = "") -> Int {
    line.locked { $0.switchboard.ring(from: "\"\(name)\" <sip:\(number)@127.0.0.1>") }
  }

  /// A call that was answered before the desk came.
  @discardableResult
  public func talk(to number: String) -> Int {
    line.locked { $0.switchboard.talk(to: "<sip:\(number)@127.0.0.1>") }
  }

  /// The other side hangs up.
  public func hangUp(_ call: Int) { line.locked { $0.switchboard.end(call) } }

  /// The other side picks up a call that rings there.
  public func pickUp(_ call: Int) { line.locked { $0.switchboard.pickUp(call) } }

  /// Whether transfers are refused: loudly, when the caller takes the line up again, or silently.
  public func refuseTransfers(silently: Bool) {
    line.locked { $0.switchboard.transfers = silently ? .refusedSilently : .refused }
  }
}

/// The socket of a softphone that isn't one.
final class FakeSoftphoneLine: @unchecked Sendable {
  /// Guarded by `lock`.
  struct Inside {
    var switchboard: FakeSwitchboard
    var manner = FakeSoftphone.Manner.plain
    var commands: [String] = []
    var isOver = false
  }

  private let lock = NSLock()
  private var inside: Inside
  private let listener: Int32
  private var client: Int32 = -1

  init(path: String, switchboard: FakeSwitchboard) throws {
    inside = Inside(switchboard: switchboard)
    unlink(path)
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | 0o2_000_000, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0, listen(listener, 2) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func locked<Answer>(_ ask: (inout Inside) -> Answer) -> Answer {
    lock.lock()
    defer { lock.unlock() }
    return ask(&inside)
  }

  func die() { locked { $0.isOver = true } }

  func run() {
    while !locked({ $0.isOver }) {
      var ends = [listener, client].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&ends, 2, 5) > 0 else { continue }
      if ends[0].revents != 0 { welcome() }
      if ends[1].revents != 0 { serve() }
    }
    close(listener)
    if client >= 0 { close(client) }
  }

  private func welcome() {
    let guest = accept(listener, nil, nil)
    guard client < 0 else {
      close(guest)
      return
    }
    client = guest
  }

  private func serve() {
    var bytes = [UInt8](repeating: 0, count: 32_768)
    let count = recv(client, &bytes, bytes.count, 0)
    guard count > 0 else {
      close(client)
      client = -1
      return
    }
    // As linphone-daemon: what comes in one piece is one command, whatever follows its first line.
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    let command = String(text.prefix { $0 != "\n" })
    let (answer, manner) = locked { inside in
      if command != "pop-event", !command.hasPrefix("call-status") {
        inside.commands.append(command)
      }
      return (inside.switchboard.obey(command), inside.manner)
    }
    say(answer, manner)
    if command == "quit" { die() }
  }

  private func say(_ answer: String, _ manner: FakeSoftphone.Manner) {
    switch manner {
    case .plain: send(Array(answer.utf8))
    case .split: for byte in answer.utf8 { send([byte]) }
    case .chatty: send(Array(("Event-type: call-stats\n\nId: 4\n\n" + answer).utf8))
    case .slow(let microseconds):
      usleep(microseconds)
      send(Array(answer.utf8))
    case .silent: break
    case .endless: send([UInt8](repeating: 0x41, count: 70_000))
    }
  }

  private func send(_ bytes: [UInt8]) {
    _ = Glibc.send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }
}
