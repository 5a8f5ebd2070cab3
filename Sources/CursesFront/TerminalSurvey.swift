internal import CNcurses
internal import Glibc

/// What this system knows of a terminal by its name, asked without taking the terminal over.
public struct TerminalSurvey: Hashable, Sendable {
  /// There is a description of it.
  public let isKnown: Bool
  /// The cursor can be placed and the screen cleared: a desk can be shown.
  public let isFull: Bool
  public let colours: Int

  public init(of terminal: String) {
    var reason: Int32 = 0
    isKnown = !terminal.isEmpty && setupterm(terminal, STDOUT_FILENO, &reason) == OK
    isFull = isKnown && curses_string("cup") != nil && curses_string("clear") != nil
    colours = isKnown ? max(0, Int(tigetnum("colors"))) : 0
  }
}
