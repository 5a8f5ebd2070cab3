internal import ArgumentParser
internal import CursesFront
internal import Desk
internal import DeskViews
internal import Foundation
internal import Glibc
internal import TextScreen

/// `telefonist replay FILE`: shows again what a desk showed.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Shows a shift again from its journal.",
    discussion: """
      Space stops and goes on, Right goes to the next event, Esc or q leaves. Journals lie in \
      $XDG_STATE_HOME/telefonist, a file a day.
      """)

  @Argument(help: "A journal file.", completion: .file())
  var file: String

  @Option(name: .customLong("at"), help: "How many times faster than it was, 0.1 to 1000.")
  var speed = 1.0

  @Flag(name: .long, help: "Prints the last screen as text.")
  var print = false

  @Option(name: .long, help: "The size of the printed screen, such as 80x24.")
  var size = "80x24"

  func validate() throws {
    guard (0.1...1000).contains(speed) else {
      throw ValidationError("--at must be a number from 0.1 to 1000.")
    }
  }

  func run() throws {
    var shift = try Shift(file: Places.absolute(file))
    if print {
      while shift.step() {}
      var frame = Frame(size: try wantedSize())
      DeskScreen.draw(shift.state, into: &frame)
      Console.sayLines(frame.text)
    } else {
      try Projection(shift: shift, speed: speed).show()
    }
  }

  private func wantedSize() throws -> Size {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else {
      throw ValidationError("--size must be columns x rows, such as 80x24.")
    }
    return Size(columns: parts[0], rows: parts[1])
  }
}

/// A shift replayed on the terminal by the clock.
struct Projection {
  let shift: Shift
  let speed: Double

  /// Nothing happened for longer than this: the pause is cut.
  private static let longestPause = 3_000.0

  func show() throws {
    var shift = shift
    let theme = Theme.named(shift.state.look.theme) ?? Theme.builtIn[0]
    let screen = try Screen(theme: theme)
    defer { screen.close() }
    screen.restoreOnTrap()
    var isPaused = false
    var isOver = false
    while true {
      screen.resize(ifChanged: screen.size)
      var frame = Frame(size: screen.size)
      DeskScreen.draw(shift.state, into: &frame)
      screen.paint(frame)
      isOver = isOver || shift.nextPause == nil
      let pause = (shift.nextPause ?? 0) / speed
      let wait = isPaused || isOver ? -1 : Int32(min(pause, Self.longestPause))
      var keyboard = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&keyboard, 1, wait) > 0 else {
        if !isPaused { isOver = !shift.step() }
        continue
      }
      let keys = screen.keys()
      if screen.isGone { return }
      for key in keys {
        switch key {
        case .escape, .character("q"), .control("c"), .control("q"): return
        case .character(" "): isPaused.toggle()
        case .right: isOver = !shift.step()
        default: break
        }
      }
    }
  }
}

extension Screen {
  /// The terminal's size is asked for with each picture: a replay doesn't wait for signals.
  fileprivate func resize(ifChanged former: Size) {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else { return }
    let now = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    if now != former { resize() }
  }
}
