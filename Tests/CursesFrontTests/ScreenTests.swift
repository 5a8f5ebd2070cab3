import Glibc
import Testing
import TextScreen

@testable import CursesFront

private func frame(_ size: Size, _ lines: String...) -> Frame {
  var frame = Frame(size: size)
  for (row, line) in lines.enumerated() { frame.write(line, at: 0, row) }
  return frame
}

/// ncurses knows one terminal at a time.
@Suite(.serialized) struct ScreenTests {
  @Test("A frame is one write, the same frame none")
  func oneWrite() throws {
    let terminal = Terminal("xterm-256color", columns: 200, rows: 60)
    let screen = try terminal.screen()
    var full = Frame(size: screen.size)
    for row in 0..<60 {
      for column in 0..<200 {
        full.write("я", at: column, row, Role.allCases[(row + column) % Role.allCases.count])
      }
    }
    // More than a terminal's buffer: the other side has to read while it is written.
    let reader = Reader(terminal)
    screen.paint(full)
    #expect(screen.written.bytes > 20_000)
    reader.stop()
    let writes = screen.written.writes
    screen.paint(full)
    #expect(screen.written.writes == writes)
    full.write("x", at: 5, 5)
    screen.paint(full)
    #expect(screen.written.writes == writes + 1)
  }

  @Test(
    "A typed character costs itself; a marker moves in forty bytes",
    arguments: Theme.builtIn.map(\.name))
  func bytes(name: String) throws {
    let theme = try #require(Theme.named(name))
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen(theme)
    var view = frame(screen.size, "  first row", "  second row", "  third row")
    view.write("▸", at: 0, 1, .marker)
    view.write("suga", at: 0, 20, .fieldFocused)
    view.cursor = Point(column: 4, row: 20)
    screen.paint(view)
    var before = screen.written.bytes
    view.write("r", at: 4, 20, .fieldFocused)
    view.cursor = Point(column: 5, row: 20)
    screen.paint(view)
    #expect(screen.written.bytes - before <= 3)
    before = screen.written.bytes
    view.write("ш", at: 5, 20, .fieldFocused)
    view.cursor = Point(column: 6, row: 20)
    screen.paint(view)
    #expect(screen.written.bytes - before <= 3)
    before = screen.written.bytes
    view.write(" ", at: 0, 1)
    view.write("▸", at: 0, 2, .marker)
    screen.paint(view)
    #expect(screen.written.bytes - before <= 40)
  }

  @Test("Roles have their colours, with NO_COLOR and without colours attributes alone")
  func colours() throws {
    for (type, colour, sent) in [
      ("xterm-256color", true, "1;38;5;203m"), ("xterm", true, "1;31m"),
      ("linux", true, "1;31m"), ("xterm-256color", false, "1m"),
      ("vt100", true, "1m"), ("xterm-mono", true, "1m"),
    ] {
      let terminal = Terminal(type, colour: colour)
      let screen = try terminal.screen()
      var view = Frame(size: screen.size)
      view.write("late", at: 3, 3, .queueLate)
      screen.paint(view)
      let output = terminal.output()
      #expect(output.contains(sent), "\(type) \(output.debugDescription)")
      #expect(output.contains("late"))
      #expect((screen.colours == 0) == (sent == "1m"), "\(type)")
    }
  }

  @Test("A theme can be changed while it is shown")
  func change() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen(.dark)
    var view = Frame(size: screen.size)
    view.write("OVERDUE", at: 3, 3, .debtOverdue)
    view.write("dim", at: 3, 4, .dim)
    screen.paint(view)
    #expect(terminal.output().contains("38;5;246m"))
    for theme in [Theme.light, .amber, .mono, .dark] {
      screen.use(theme: theme)
      screen.paint(view)
      let output = terminal.output()
      #expect(output.contains("OVERDUE"))
      if let dim = theme[.dim].foreground { #expect(output.contains("38;5;\(dim.index)")) }
      if theme == .mono { #expect(!output.contains("38;5")) }
    }
  }

  @Test(
    "Cyrillic, box drawing and wide characters arrive whatever LANG says",
    arguments: ["C", "xx_YY"])
  func letters(language: String) throws {
    let former = getenv("LC_ALL").map { String(cString: $0) }
    setenv("LC_ALL", language, 1)
    defer { if let former { setenv("LC_ALL", former, 1) } else { unsetenv("LC_ALL") } }
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    screen.paint(frame(screen.size, "Гречка ─│▸…█░ č đ 日本 e\u{301}x"))
    #expect(terminal.output().contains("Гречка ─│▸…█░ č đ 日本 e\u{301}x"))
    #expect(screen.warning == nil)
  }

  @Test("Overwriting one half of a wide character leaves the rest of the row in its place")
  func wide() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    var view = frame(screen.size, "日本語z")
    screen.paint(view)
    _ = terminal.output()
    view.write("x", at: 3, 0)
    screen.paint(view)
    let output = terminal.output()
    #expect(output.contains(" x") || output.contains("x"))
    #expect(!output.contains("z"))
  }

  @Test("The cursor is hidden and shown only when that changes")
  func cursor() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    var view = frame(screen.size, "a")
    screen.paint(view)
    #expect(terminal.output().contains("\u{1B}[?25l"))
    view.write("b", at: 0, 0)
    screen.paint(view)
    #expect(!terminal.output().contains("\u{1B}[?"))
    view.cursor = Point(column: 3, row: 3)
    screen.paint(view)
    #expect(terminal.output().contains("\u{1B}[?25h"))
    view.cursor = Point(column: 4, row: 3)
    screen.paint(view)
    let moved = terminal.output()
    #expect(!moved.isEmpty && !moved.contains("?"))
  }

  @Test("A new size is asked for and painted whole; frames of another size do no harm")
  func resize() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    screen.paint(frame(screen.size, "Queue"))
    _ = terminal.output()
    for (columns, rows) in [(120, 40), (5, 3), (1, 1), (200, 60), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      screen.resize()
      #expect(screen.size == Size(columns: columns, rows: rows))
      screen.paint(frame(screen.size, "Queue"))
      #expect(terminal.output().contains(columns >= 5 ? "Queue" : "…"))
      screen.paint(frame(Size(columns: 300, rows: 100), "Other"))
      screen.paint(Frame(size: Size(columns: 0, rows: 0)))
      _ = terminal.output()
    }
  }

  @Test("A moved list is written anew: no sequence scrolls a part of the screen")
  func noScrolling() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    for first in [2, 4, 10, 3] {
      var view = Frame(size: screen.size)
      for row in 0..<8 { view.write("Offer \(row) of a long list", at: 0, first + row) }
      let writes = screen.written.writes
      screen.paint(view)
      #expect(screen.written.writes == writes + 1)
      let output = terminal.output()
      let scrolling = /\u{1B}\[[0-9;]*[rSTLM]/
      if first != 2 { #expect(output.firstMatch(of: scrolling) == nil) }
      #expect(output.contains("Offer"))
    }
  }

  @Test("A repaint writes all again")
  func repaint() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    let view = frame(screen.size, "Queue")
    screen.paint(view)
    _ = terminal.output()
    screen.repaint()
    screen.paint(view)
    #expect(terminal.output().contains("Queue"))
  }

  @Test("Keys are read as they come; a lone Esc is Esc")
  func keys() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    #expect(screen.keys().isEmpty)
    terminal.press("ж\u{1B}OP\u{3}\u{1A}\u{11}\u{13}\r\u{1B}[200~two words\u{1B}[201~\u{1B}")
    #expect(
      screen.keys() == [
        .character("ж"), .function(1), .control("c"), .control("z"), .control("q"), .control("s"),
        .enter, .paste("two words"), .escape,
      ])
    #expect(!screen.isGone)
  }

  @Test("The terminal is given back as it was")
  func close() throws {
    let terminal = Terminal("xterm-256color")
    var before = termios()
    tcgetattr(terminal.side, &before)
    let screen = try terminal.screen()
    var inside = termios()
    tcgetattr(terminal.side, &inside)
    #expect(inside.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
    screen.paint(frame(screen.size, "Queue"))
    #expect(terminal.output().contains("\u{1B}[?2004h"))
    screen.close()
    screen.close()
    let output = terminal.output()
    #expect(output.contains("\u{1B}[?1049l") && output.contains("?25h"))
    #expect(output.hasSuffix("\u{1B}[?2004l"))
    var after = termios()
    tcgetattr(terminal.side, &after)
    #expect(after.c_lflag == before.c_lflag && after.c_oflag == before.c_oflag)
    screen.paint(frame(screen.size, "never"))
    #expect(terminal.output().isEmpty)
  }

  @Test("Before a trap kills, the terminal is given back by bytes made ready")
  func trap() throws {
    let terminal = Terminal("xterm-256color")
    var before = termios()
    tcgetattr(terminal.side, &before)
    let screen = try terminal.screen()
    screen.paint(frame(screen.size, "Queue"))
    screen.restoreOnTrap()
    _ = terminal.output()
    TrapGuard.restore()
    let output = terminal.output()
    #expect(output.contains("\u{1B}[?2004l") && output.contains("\u{1B}[?1049l"))
    #expect(output.contains("?25h"))
    var after = termios()
    tcgetattr(terminal.side, &after)
    #expect(after.c_lflag == before.c_lflag)
    TrapGuard.restore()
    #expect(terminal.output().isEmpty)
    screen.close()
  }

  @Test("A dropped line is noticed")
  func gone() throws {
    let terminal = Terminal("xterm-256color")
    let screen = try terminal.screen()
    terminal.hangUp()
    #expect(screen.keys().isEmpty)
    #expect(screen.isGone)
    screen.paint(frame(screen.size, "Queue"))
    screen.close()
  }

  @Test("No terminal, an unknown and a plain one are refused with what to do")
  func refused() {
    let pipe = open("/dev/null", O_RDWR)
    defer { Glibc.close(pipe) }
    #expect(throws: ScreenError.noTerminal) {
      try Screen(theme: .dark, input: pipe, output: pipe)
    }
    for (type, error) in [
      ("no-such-terminal", ScreenError.unknownTerminal("no-such-terminal")),
      ("", .unknownTerminal("")), ("dumb", .plainTerminal("dumb")),
    ] {
      let terminal = Terminal(type)
      #expect(throws: error) { try terminal.screen() }
      #expect(error.description.contains("TERM=xterm-256color"))
      #expect(terminal.output().isEmpty)
    }
    let evil = ScreenError.unknownTerminal("\u{1B}[31m").description
    #expect(!evil.contains("\u{1B}"))
  }
}
