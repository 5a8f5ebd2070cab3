/// Why there is no screen, with what to do about it.
public enum ScreenError: Error, Hashable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case noTerminal
  /// TERM is empty or names a terminal that this system has no description of.
  case unknownTerminal(String)
  /// The terminal can't place its cursor.
  case plainTerminal(String)
  case noMemory

  public var description: String {
    switch self {
    case .noTerminal:
      "The desk needs a terminal: standard input and output are not one. Start it without a pipe;"
        + " through ssh with `ssh -t`."
    case .unknownTerminal(""):
      "TERM is not set. Say what terminal this is, such as TERM=xterm-256color."
    case .unknownTerminal(let name):
      "This system does not know the terminal \(ScreenError.printable(name)) (TERM). Set"
        + " TERM=xterm-256color, or install more descriptions: sudo apt-get install ncurses-term"
    case .plainTerminal(let name):
      "The terminal \(ScreenError.printable(name)) (TERM) can't place its cursor. Set"
        + " TERM=xterm-256color, if it is able to do more than that."
    case .noMemory:
      "The screen's memory could not be had."
    }
  }

  private static func printable(_ name: String) -> String {
    String(
      name.unicodeScalars.prefix(40).filter { (0x21...0x7E).contains($0.value) }.map(Character.init)
    )
  }
}
