import Foundation
import Testing

/// A program run to its end. Foundation's own waits for every process that a program leaves behind,
/// and a terminal server is meant to stay.
struct Command {
  let program: String
  let arguments: [String]
  let environment: [String: String]
  let folder: String

  init(
    _ program: String, _ arguments: [String], _ environment: [String: String], folder: String
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }

  /// Goes to the folder and lets go of whatever else the tests have open.
  private static let launcher = """
    cd "$0"
    for file in /proc/self/fd/*; do
      number=${file##*/}
      if [ "$number" -gt 2 ]; then eval "exec $number>&-"; fi
    done
    exec "$@"
    """

  /// Its exit status, and what it wrote to its output and its errors.
  func run() throws -> (status: Int32, output: String) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = try spawn(writingTo: ends[1])
    close(ends[1])
    let output = try FileHandle(fileDescriptor: ends[0], closeOnDealloc: true).readToEnd() ?? Data()
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let exit = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return (exit, String(decoding: output, as: UTF8.self))
  }

  private func spawn(writingTo end: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, end, 1)
    posix_spawn_file_actions_adddup2(&actions, end, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words =
      (["bash", "-c", Self.launcher, folder, program] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/bash", &actions, &attributes, words, settings)
    try #require(failure == 0, "\(program): \(String(cString: strerror(failure)))")
    return process
  }
}
