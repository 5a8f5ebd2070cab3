internal import CLinux
internal import CNcurses
internal import Glibc
internal import TextScreen

/// What is asked of ncurses once, at the start.
enum CursesStart {
  /// Starts ncurses for a terminal of a size, writing into a stream.
  static func start(
    _ terminal: String, _ size: Size, _ output: UnsafeMutablePointer<FILE>,
    _ input: UnsafeMutablePointer<FILE>
  ) throws(ScreenError) -> OpaquePointer {
    guard !terminal.isEmpty else { throw .unknownTerminal("") }
    // The stream is no terminal that could be asked for its size.
    let lines = setEnvironment("LINES", "\(size.rows)")
    let columns = setEnvironment("COLUMNS", "\(size.columns)")
    let started = newterm(terminal, output, input)
    _ = setEnvironment("LINES", lines)
    _ = setEnvironment("COLUMNS", columns)
    guard let screen = started else {
      let isUnknown = curses_is_unknown(terminal, fileno(output)) != 0
      throw isUnknown ? .unknownTerminal(terminal) : .plainTerminal(terminal)
    }
    guard curses_string("cup") != nil, curses_string("clear") != nil else {
      endwin()
      delscreen(screen)
      throw .plainTerminal(terminal)
    }
    // A frame is always written to its end, also while keys come.
    typeahead(-1)
    nonl()
    return screen
  }

  /// Sets a variable, or takes it away, and returns what it was.
  private static func setEnvironment(_ name: String, _ value: String?) -> String? {
    let former = getenv(name).map { String(cString: $0) }
    if let value { setenv(name, value, 1) } else { unsetenv(name) }
    return former
  }

  /// How many colours may be used; 0 for fewer than eight.
  static func colours() -> Int {
    if let refused = getenv("NO_COLOR"), refused.pointee != 0 { return 0 }
    guard has_colors(), start_color() == OK else { return 0 }
    let colours = Int(curses_colours())
    return colours >= 8 ? colours : 0
  }

  /// Whether the terminal's description says this of a capability.
  static func has(_ capability: String, _ text: String) -> Bool {
    curses_string(capability).map { String(cString: $0) } == text
  }

  /// The terminal's size; 80×24 where it doesn't tell.
  static func measured(_ terminal: Int32) -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard linux_terminal_size(terminal, &columns, &rows) == 0, columns > 0, rows > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// The bytes that give the terminal back without ncurses.
  static func farewell() -> [UInt8] {
    var bytes = Array("\u{1B}[?2004l".utf8)
    for capability in ["sgr0", "op", "cnorm", "rmcup"] {
      guard let text = curses_string(capability) else { continue }
      bytes += withoutDelays(String(cString: text)).utf8
    }
    return bytes + Array("\r\n".utf8)
  }

  /// A control string without its `$<5>`, the pauses for terminals of old.
  static func withoutDelays(_ text: String) -> String {
    var parts = text.split(separator: "$<", omittingEmptySubsequences: false)
    for index in parts.indices.dropFirst() {
      guard let end = parts[index].firstIndex(of: ">") else { continue }
      parts[index] = parts[index][parts[index].index(after: end)...]
    }
    return parts.joined()
  }
}
