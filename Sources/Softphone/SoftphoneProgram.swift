internal import Foundation
internal import Glibc

/// `linphone-daemon` as the desk starts it: in a session of its own, so that it outlives the desk
/// and its calls with it.
final class SoftphoneProgram {
  static let name = "linphone-daemon"

  /// Where its socket lies.
  let socket: String
  private var process: pid_t
  private let errors: String

  /// Starts it. It is not ready yet: its socket appears a moment later. Where that will be is
  /// announced before, so that no desk can die without having written it down.
  init(
    _ settings: SoftphoneSettings, in folder: SoftphoneFolder, announce: (String) -> Void
  ) throws(SoftphoneTrouble) {
    guard let program = Self.find(settings.program) else {
      throw .programMissing(settings.program ?? Self.name)
    }
    guard Self.isFree(settings.port, at: settings.listensOn, settings.transport) else {
      throw .portTaken(settings.port)
    }
    let random = UInt64.random(in: .min ... .max)
    socket = folder.file("s" + String(random, radix: 36))
    guard socket.utf8.count < 100 else { throw .unusableFolder(folder.path) }
    guard let text = SoftphoneConfiguration(settings).text else {
      throw .unusableSetting("listensOn")
    }
    guard folder.write(Array(text.utf8), to: "linphonerc"), folder.write([], to: "log") else {
      throw .unusableFolder(folder.path)
    }
    errors = folder.file("errors")
    process = 0
    let words = [
      program, "--pipe", Self.pipeName(socket), "--config", folder.file("linphonerc"),
      "--log", folder.file("log"), "--disable-stats-events",
    ]
    announce(socket)
    let code = Self.spawn(words, errors, &process)
    guard code == 0 else { throw .wontStart(String(cString: strerror(code))) }
  }

  /// Whether it still runs; one that is over is laid to rest.
  var isRunning: Bool {
    guard process > 0 else { return false }
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    if ended == process || ended < 0 && errno == ECHILD { process = 0 }
    return process > 0
  }

  /// The last that it said of what went wrong.
  var lastWords: String {
    let text = FileManager.default.contents(atPath: errors) ?? Data()
    let lines = String(decoding: text.suffix(4_096), as: UTF8.self).split(separator: "\n")
    return String((lines.last ?? "").prefix(200))
  }

  /// Ends it by force, where it doesn't by itself within so many seconds.
  func end(after seconds: Double) {
    let deadline = Monotonic.now() + seconds
    while isRunning, Monotonic.now() < deadline { usleep(10_000) }
    guard isRunning else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    process = 0
  }

  /// It looks for its pipes in /tmp, whatever the folder for passing files is.
  static func pipeName(_ path: String) -> String { ".." + path }

  private static func find(_ program: String?) -> String? {
    if let program, program.contains("/") {
      return access(program, X_OK) == 0 ? program : nil
    }
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(program ?? name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Another program on the port would be noticed only by calls that don't come.
  private static func isFree(
    _ port: UInt16, at address: String, _ transport: SoftphoneSettings.Transport
  ) -> Bool {
    let kind = transport == .udp ? SOCK_DGRAM : SOCK_STREAM
    let file = Glibc.socket(AF_INET, Int32(kind.rawValue) | 0o2_000_000, 0)
    guard file >= 0 else { return true }
    defer { close(file) }
    var yes: Int32 = 1
    if transport != .udp { setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &yes, 4) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    guard inet_pton(AF_INET, address, &place.sin_addr) == 1 else { return true }
    let bound = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return bound == 0 || errno != EADDRINUSE
  }

  /// What the desk has open and did not mark to be closed.
  private static func inherited() -> [Int32] {
    let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return open.compactMap { Int32($0) }.filter { file in
      let flags = fcntl(file, F_GETFD)
      return file > 2 && flags >= 0 && flags & FD_CLOEXEC == 0
    }
  }

  /// A session of its own (POSIX_SPAWN_SETSID of spawn.h), no signals blocked or ignored.
  private static func spawn(_ words: [String], _ errors: String, _ process: inout pid_t) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
    for file in Self.inherited() { posix_spawn_file_actions_addclose(&actions, file) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
    let arguments = words.map { strdup($0) } + [nil]
    let surroundings =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + surroundings { free(text) } }
    return posix_spawn(&process, words[0], &actions, &attributes, arguments, surroundings)
  }
}
