internal import Foundation
internal import Glibc

/// The line to a softphone: one command at a time, each answer read to its end. Used by one thread.
final class SoftphoneLink {
  /// Why a command has no answer.
  enum Failure: Error {
    /// The softphone is gone, or has closed the line.
    case closed
    /// No answer in time, or none that can be read: what comes later could be taken for another's.
    case garbled
  }

  /// Tells this run of the softphone from every other, so that its call numbers are unique.
  let token: String
  let file: Int32
  /// The program that listens.
  let process: pid_t
  private let answerSeconds: Double

  /// Calls the softphone whose socket lies at `path`. The socket, and who listens there, must be
  /// the user's own.
  init(path: String, answerSeconds: Double, owner: uid_t = geteuid()) throws(SoftphoneTrouble) {
    self.answerSeconds = answerSeconds
    var found = stat()
    guard lstat(path, &found) == 0 else { throw .notRunning(path) }
    guard found.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path) }
    guard found.st_uid == owner else { throw .foreign(path) }
    let moment = Int(found.st_mtim.tv_sec) * 1_000_000 + found.st_mtim.tv_nsec / 1_000
    token = String(moment, radix: 36)
    let opened = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Self.flags, 0)
    guard opened >= 0 else { throw .silent }
    let code = Self.connect(opened, path)
    let peer = Self.peer(opened)
    if code == 0, let peer, peer.user == owner {
      file = opened
      process = peer.process
      return
    }
    // Here and nowhere else: what was not initialised whole has no end of its own.
    close(opened)
    switch code {
    case 0, EACCES, EPERM: throw .foreign(path)
    // It has no room for another who waits.
    case EAGAIN: throw .silent
    default: throw .notRunning(path)
    }
  }

  deinit { close(file) }

  /// Asks, and waits for the whole answer.
  func ask(_ command: SoftphoneCommand) throws(Failure) -> SoftphoneAnswer {
    guard let line = command.line else { return SoftphoneAnswer(isOk: false) }
    try passOverLeftovers()
    try send(Array((line + "\n").utf8))
    let deadline = Monotonic.now() + answerSeconds
    var answer: [UInt8] = []
    while true {
      try receive(&answer, until: deadline)
      switch SoftphoneAnswer.read(answer, as: command.shape) {
      case .whole(let answer): return answer
      case .partial: continue
      case .hopeless: throw .garbled
      }
    }
  }

  /// Waits until the softphone has closed the line, as it does when it ends.
  func awaitEnd(for seconds: Double) {
    let deadline = Monotonic.now() + seconds
    while (try? passOverLeftovers()) != nil {
      let left = deadline - Monotonic.now()
      guard left > 0 else { return }
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, Int32(left * 1000) + 1)
    }
  }

  /// What belongs to an answer that seemed whole before.
  private func passOverLeftovers() throws(Failure) {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(file, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      if count == 0 { throw .closed }
      guard count > 0 else { return }
    }
  }

  private func send(_ bytes: [UInt8]) throws(Failure) {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    guard Glibc.send(file, bytes, bytes.count, flags) == bytes.count else { throw .closed }
  }

  private func receive(_ answer: inout [UInt8], until deadline: Double) throws(Failure) {
    let left = deadline - Monotonic.now()
    guard left > 0 else { throw .garbled }
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(left * 1000) + 1) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(file, &bytes, bytes.count, Int32(MSG_DONTWAIT))
    if count > 0 { answer += bytes[..<count] }
    let isOver = count == 0 || count < 0 && errno != EAGAIN && errno != EINTR
    if isOver { throw .closed }
  }

  /// SOCK_CLOEXEC and SOCK_NONBLOCK of socket(2).
  private static let flags: Int32 = 0o2_000_000 | 0o4_000

  /// 0, or why not.
  private static func connect(_ file: Int32, _ path: String) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return ENOENT }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 ? 0 : errno
      }
    }
  }

  /// Who listens at the other end.
  private static func peer(_ file: Int32) -> (process: pid_t, user: uid_t)? {
    // ucred of unix(7): process, user, group.
    var ids: [UInt32] = [0, 0, 0]
    var size = socklen_t(12)
    guard getsockopt(file, SOL_SOCKET, SO_PEERCRED, &ids, &size) == 0, ids[0] != 0 else {
      return nil
    }
    return (pid_t(bitPattern: ids[0]), ids[1])
  }
}

/// The clock that nobody sets.
enum Monotonic {
  /// Seconds since some moment.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
