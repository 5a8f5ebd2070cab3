internal import CLinux
internal import Foundation
internal import Glibc

/// Another program run to its end, or to the end of its time, with nothing of a shell between.
struct ToolRun {
  /// The program, then its arguments.
  let words: [String]
  /// A file for its standard input; nil: nothing.
  var input: String?
  /// Seconds.
  var limit = 60.0

  enum Outcome: Equatable {
    case done
    /// It ended otherwise, having said `lastLine`.
    case failed(status: Int32, lastLine: String)
    case tooSlow
    /// It could not be started.
    case notStarted(code: Int32)
    /// ``run(unless:)`` was told to leave it.
    case leftAlone
  }

  /// How often it is looked whether the program is over.
  private static let glance: Int32 = 50
  /// Of what it says, so much of the end is kept.
  private static let keptBytes = 4_096

  /// Waits for the program; ends it, and all that it has started in its group, when its time is
  /// over or `isStopped` says so.
  func run(unless isStopped: () -> Bool) -> Outcome {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .notStarted(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    defer { close(ends[0]) }
    var process: pid_t = 0
    let failure = spawn(&process, writingTo: ends[1])
    close(ends[1])
    guard failure == 0 else { return .notStarted(code: failure) }
    let start = Self.seconds()
    var said: [UInt8] = []
    while true {
      read(ends[0], &said)
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        read(ends[0], &said)
        return outcome(status, said)
      }
      if ended < 0, errno != EINTR { return .failed(status: -1, lastLine: "") }
      let isLate = Self.seconds() - start > limit
      if isLate || isStopped() {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return isLate ? .tooSlow : .leftAlone
      }
      var end = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      poll(&end, 1, Self.glance)
      if end.revents & Int16(POLLHUP) != 0 { usleep(UInt32(Self.glance) * 100) }
    }
  }

  private func outcome(_ status: Int32, _ said: [UInt8]) -> Outcome {
    if status == 0 { return .done }
    let exit = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    let lines = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
    let last = lines.last { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return .failed(status: exit, lastLine: String(PlainText.clean(String(last)).prefix(200)))
  }

  /// Takes what lies in the pipe; of it all only the end is kept.
  private func read(_ end: Int32, _ said: inout [UInt8]) {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    // A program that never stops talking must not keep us here.
    for _ in 0..<16 {
      let count = Glibc.read(end, &bytes, bytes.count)
      guard count > 0 else { return }
      said = Array((said + bytes[..<count]).suffix(Self.keptBytes))
    }
  }

  /// In a group of its own, with no signals blocked; what the program has open is closed there.
  private func spawn(_ process: inout pid_t, writingTo end: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, end, 1)
    posix_spawn_file_actions_adddup2(&actions, end, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    let arguments = words.map { strdup($0) } + [nil]
    let settings =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + settings { free(text) } }
    return posix_spawnp(&process, words[0], &actions, &attributes, arguments, settings)
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
