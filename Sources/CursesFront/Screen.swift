internal import CLinux
internal import CNcurses
internal import Glibc
public import TextScreen

/// The terminal: paints frames and reads keys. Belongs to one thread, the one that made it; there
/// is one at a time.
public final class Screen {
  public private(set) var size: Size
  /// What the operator should know about this terminal's letters.
  public let warning: String?
  /// How many colours the terminal has; 0 also when NO_COLOR asks for none.
  public let colours: Int

  private let input: Int32
  private let output: FrameOutput
  private let mode: TerminalMode
  private let charset: Charset
  private let curses: OpaquePointer
  /// ncurses wants a keyboard; keys are read past it.
  private let keyStream: UnsafeMutablePointer<FILE>
  private var palette: Palette
  private var keyboard: KeyInput
  private var line: UnsafeMutableBufferPointer<cchar_t>
  /// What ncurses was told last.
  private var painted: Frame
  private var isCursorShown = true
  private var isOpen = true
  /// Nothing on the terminal counts: the next frame is written whole.
  private var isForgotten = true

  /// Takes over the terminal. Without colours the theme gives way to `Theme.mono`.
  public init(theme: Theme, input: Int32 = 0, output: Int32 = 1) throws(ScreenError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .noTerminal }
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    (charset, warning) = Charset.choose()
    size = CursesStart.measured(output)
    guard let frames = FrameOutput(terminal: output), let keys = fdopen(dup(input), "r") else {
      throw .noMemory
    }
    curses = try CursesStart.start(terminal, size, frames.stream, keys)
    guard let mode = TerminalMode(entering: input) else { throw .noTerminal }
    keyStream = keys
    self.mode = mode
    self.input = input
    self.output = frames
    frames.allow(
      columnAddress: CursesStart.has("hpa", "\u{1B}[%i%p1%dG"),
      ownColours: CursesStart.has("op", "\u{1B}[39;49m"))
    colours = CursesStart.colours()
    palette = Palette(colours == 0 ? .mono : theme, colours: colours)
    keyboard = KeyInput(terminal: input, own: TerminalKeys.own())
    line = .allocate(capacity: max(1, size.columns))
    painted = Frame(size: size)
    frames.append("\u{1B}[?2004h")
  }

  deinit {
    close()
    delscreen(curses)
    fclose(keyStream)
    line.deallocate()
  }

  /// Shows a frame: what differs from the last one, in one write; nothing when nothing differs.
  public func paint(_ frame: Frame) {
    guard isOpen else { return }
    let frame = frame.size == size ? frame : frame.fitted(to: size)
    let changes = frame.changes(since: painted)
    write(changes, of: frame)
    let isCursorMoved = frame.cursor != painted.cursor || isForgotten
    guard !changes.isEmpty || isCursorMoved else { return }
    if isCursorMoved { place(frame.cursor) }
    update()
  }

  /// Writes all of the screen again with the next frame.
  public func repaint() {
    curses_forget()
    isForgotten = true
  }

  /// Asks the terminal for its size and takes it. The next frame is written whole.
  public func resize() {
    size = CursesStart.measured(output.terminal)
    line.deallocate()
    line = .allocate(capacity: max(1, size.columns))
    resize_term(Int32(max(1, size.rows)), Int32(max(1, size.columns)))
    forgetPainted()
  }

  /// Changes the colours. The next frame is written whole.
  public func use(theme: Theme) {
    palette = Palette(colours == 0 ? .mono : theme, colours: colours)
    forgetPainted()
  }

  /// All keys that were pressed; none when none were. A lone Esc takes 25 ms.
  ///
  /// - Parameter haveCome: the terminal was found readable a moment ago; it isn't asked again.
  public func keys(haveCome: Bool = false) -> [Key] { keyboard.read(haveCome: haveCome) }

  /// The terminal was closed: no key will come, nothing can be shown.
  public var isGone: Bool { keyboard.isClosed || output.isBroken }

  /// Gives the terminal back as it was. May be called twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    endwin()
    output.append("\u{1B}[?2004l")
    output.send()
    mode.leave()
    TrapGuard.rest()
  }

  /// Gives the terminal to another program for a while.
  public func suspend() {
    guard isOpen else { return }
    endwin()
    output.append("\u{1B}[?2004l")
    output.send()
    mode.leave()
  }

  /// Takes the terminal again, whatever was done to it meanwhile. The next frame is written whole.
  public func resume() {
    guard isOpen else { return }
    mode.enter()
    output.append("\u{1B}[?2004h")
    resize()
  }

  /// Gives the terminal back also when the program dies of a trap.
  public func restoreOnTrap() {
    TrapGuard.watch(
      CursesStart.farewell(), mode: mode.former, input: input, output: output.terminal)
  }

  /// Writes to the terminal so far: how many, and how many bytes.
  public var written: (writes: Int, bytes: Int) { (output.writes, output.bytes) }

  private func forgetPainted() {
    painted = Frame(size: size)
    werase(curses_window())
    repaint()
  }

  /// Rows that moved go out one by one: so ncurses never sees a block of them and does not
  /// scroll, which recorders of terminals and some emulators can't follow.
  private func write(_ changes: [Change], of frame: Frame) {
    let isMove = !isForgotten && frame.hasMovedRow(among: changes, since: painted)
    for change in changes {
      write(change, of: frame)
      guard isMove else { continue }
      leaveok(curses_window(), true)
      wnoutrefresh(curses_window())
      doupdate()
    }
    if isMove { leaveok(curses_window(), !isCursorShown) }
  }

  private func write(_ change: Change, of frame: Frame) {
    var count = 0
    var blanks = BlankRun(end: change.columns.lowerBound, ink: palette.inks[0])
    let start = change.row * frame.size.columns
    for column in change.columns {
      let cell = frame.cells[start + column]
      let width = cell.width
      if width == 0 { continue }
      var ink = palette.inks[Int(cell.roleNumber)]
      if cell.isBlank {
        if column >= blanks.end { blanks = palette.blanks(in: frame, column, change.row) }
        ink = blanks.ink
      }
      let scalar = charset.written(cell.scalar, width: Int(width))
      let mark = charset == .ascii ? 0 : cell.mark
      curses_fill(&line[count], scalar, mark, ink.attributes, ink.pair)
      count += 1
      if width == 2, scalar == 0x3F {
        curses_fill(&line[count], 0x3F, 0, ink.attributes, ink.pair)
        count += 1
      }
    }
    let window = curses_window()
    wmove(window, Int32(change.row), Int32(change.columns.lowerBound))
    wadd_wchnstr(window, line.baseAddress, Int32(count))
    painted.take(change, from: frame)
  }

  private func place(_ cursor: Point?) {
    let isShown = cursor != nil
    if isShown != isCursorShown { curs_set(isShown ? 1 : 0) }
    isCursorShown = isShown
    leaveok(curses_window(), !isShown)
    painted.cursor = cursor
  }

  private func update() {
    // Another program may have left the terminal drawing lines for letters.
    if isForgotten { output.append("\u{1B}(B\u{F}", forgettingStyle: true) }
    let window = curses_window()
    if let cursor = painted.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    doupdate()
    output.send(margins: isForgotten ? palette.margins(of: painted) : [])
    isForgotten = false
  }
}
