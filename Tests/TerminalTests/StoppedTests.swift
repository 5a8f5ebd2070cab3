import Foundation
import Testing

extension TerminalTests {
  @Suite struct StoppedTests {
    /// Whether a terminal echoes and gathers lines, as a shell wants it.
    private func isSane(_ desk: DeskWindow) throws -> Bool {
      let path = try desk.office.tmux("display-message", "-p", "-t", desk.pane, "#{pane_tty}")
      let terminal = open(path.trimmingCharacters(in: .whitespacesAndNewlines), O_RDWR | O_NOCTTY)
      defer { close(terminal) }
      var mode = termios()
      guard tcgetattr(terminal, &mode) == 0 else { return false }
      return mode.c_lflag & tcflag_t(ICANON) != 0 && mode.c_lflag & tcflag_t(ECHO) != 0
    }

    private func state(of process: Int32) throws -> Character? {
      let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      return stat.lastIndex(of: ")").flatMap { stat[$0...].dropFirst(2).first }
    }

    @Test("Stopped from elsewhere, the desk gives the terminal back; going on, it takes it again")
    func stopped() async throws {
      let office = try Office()
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", isShell: true)
      try await desk.shows("READY")
      let process = try desk.process()
      for _ in 1...2 {
        kill(process, SIGTSTP)
        try await desk.until("the stop") { _ in try state(of: process) == "T" }
        #expect(try isSane(desk))
        #expect(try !desk.picture().text.contains("READY"))
        kill(process, SIGCONT)
        try await desk.shows("READY", "F1 Help")
        #expect(try !isSane(desk))
      }
      try desk.press("F2")
      try await desk.shows("A call came in")
    }

    @Test("A stop that comes while the desk draws is not lost")
    func drawing() async throws {
      let office = try Office()
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", isShell: true)
      try await desk.shows("READY")
      let process = try desk.process()
      for _ in 1...12 {
        try desk.press("C-l")
        kill(process, SIGTSTP)
        try await desk.until("the stop") { _ in try state(of: process) == "T" }
        kill(process, SIGCONT)
        try await desk.shows("READY", "F1 Help")
      }
    }
  }
}
