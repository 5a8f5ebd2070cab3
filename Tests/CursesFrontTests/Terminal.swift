import Glibc
import TextScreen

@testable import CursesFront

/// A terminal without a window: what the screen writes can be read, keys can be pressed.
final class Terminal {
  /// The window's side; -1 after the line was dropped.
  private(set) var keyboard: Int32
  /// The program's side.
  let side: Int32

  init(_ type: String, columns: Int = 80, rows: Int = 24, colour: Bool = true) {
    var keyboard: Int32 = 0
    var side: Int32 = 0
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    precondition(openpty(&keyboard, &side, nil, nil, &size) == 0)
    self.keyboard = keyboard
    self.side = side
    setenv("TERM", type, 1)
    if colour { unsetenv("NO_COLOR") } else { setenv("NO_COLOR", "1", 1) }
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
  }

  deinit {
    hangUp()
    close(side)
  }

  func hangUp() {
    if keyboard >= 0 { close(keyboard) }
    keyboard = -1
  }

  func screen(_ theme: Theme = .dark) throws -> Screen {
    try Screen(theme: theme, input: side, output: side)
  }

  func press(_ text: String) {
    let bytes = Array(text.utf8)
    precondition(write(keyboard, bytes, bytes.count) == bytes.count)
  }

  /// What the screen has written since the last time.
  func output() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(keyboard, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }
}

/// Reads a terminal's output away until it is stopped, so that the screen never waits.
final class Reader: Sendable {
  private let stopping: [Int32]
  private let thread: pthread_t

  init(_ terminal: Terminal) {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0)
    stopping = ends
    let box = UnsafeMutablePointer<(Int32, Int32)>.allocate(capacity: 1)
    box.initialize(to: (terminal.keyboard, ends[0]))
    var thread = pthread_t()
    pthread_create(&thread, nil, readAway, box)
    self.thread = thread
  }

  func stop() {
    close(stopping[1])
    pthread_join(thread, nil)
    close(stopping[0])
  }
}

private func readAway(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let box = pointer?.assumingMemoryBound(to: (Int32, Int32).self) else { return nil }
  let (terminal, stopping) = box.pointee
  box.deallocate()
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    var waits = [
      pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stopping, events: Int16(POLLIN), revents: 0),
    ]
    poll(&waits, 2, -1)
    if waits[0].revents != 0, read(terminal, &buffer, buffer.count) > 0 { continue }
    if waits[1].revents != 0 { return nil }
  }
}
