internal import Glibc

/// The line discipline of the terminal: every key arrives at once and as itself, nothing is echoed.
struct TerminalMode {
  /// As it was before.
  let former: termios
  private let terminal: Int32
  private let raw: termios

  /// nil when this is no terminal.
  init?(entering terminal: Int32) {
    var mode = termios()
    guard tcgetattr(terminal, &mode) == 0 else { return nil }
    self.former = mode
    self.terminal = terminal
    cfmakeraw(&mode)
    mode.c_iflag &= ~tcflag_t(IXOFF | IXANY)
    raw = mode
    guard tcsetattr(terminal, TCSADRAIN, &mode) == 0 else { return nil }
  }

  /// Again, after another program had the terminal.
  func enter() {
    var mode = raw
    tcsetattr(terminal, TCSANOW, &mode)
  }

  func leave() {
    var mode = former
    tcsetattr(terminal, TCSANOW, &mode)
  }
}
