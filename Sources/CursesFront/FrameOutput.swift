internal import CLinux
internal import Glibc

/// Where ncurses writes: a file in memory, sent to the terminal in one write, however much it is.
/// ncurses itself would write each time its buffer of a screen's length is full.
final class FrameOutput {
  /// What ncurses writes into.
  let stream: UnsafeMutablePointer<FILE>
  /// How often the terminal was written to, and how many bytes.
  private(set) var writes = 0
  private(set) var bytes = 0
  /// The terminal took no more: it has gone.
  private(set) var isBroken = false

  private let file: Int32
  private var short = TerminalBytes()
  private var untouched = 0
  let terminal: Int32
  private let memory: UnsafeMutableRawPointer
  /// Far more than any screen takes; only what is used costs memory.
  private static let capacity = 64 << 20

  init?(terminal: Int32) {
    let file = linux_memory_file("screen")
    guard file >= 0, ftruncate(file, off_t(Self.capacity)) == 0,
      let memory = mmap(nil, Self.capacity, PROT_READ, MAP_SHARED, file, 0), memory != MAP_FAILED,
      let stream = fdopen(file, "w")
    else { return nil }
    self.file = file
    self.terminal = terminal
    self.memory = memory
    self.stream = stream
  }

  deinit {
    munmap(memory, Self.capacity)
    fclose(stream)
  }

  /// What the terminal understands: `ESC [ column G`, and the parameters 39 and 49.
  func allow(columnAddress: Bool, ownColours: Bool) {
    short.hasColumnAddress = columnAddress
    short.knowsOwnColours = ownColours
  }

  /// Writes control bytes after what ncurses wrote. All up to here is sent as it is.
  func append(_ text: StaticString, forgettingStyle: Bool = false) {
    if forgettingStyle { short.forget() }
    _ = Glibc.write(file, text.utf8Start, text.utf8CodeUnitCount)
    untouched = Int(lseek(file, 0, SEEK_CUR))
  }

  /// Sends all to the terminal. No call when there is nothing. `margins`: of each row, how many
  /// cells from the left are blank, as far as it is known.
  func send(margins: [Int] = []) {
    let length = Int(lseek(file, 0, SEEK_CUR))
    guard length > 0 else { return }
    short.margins = margins
    short.shorten(UnsafeRawBufferPointer(start: memory, count: length), from: untouched)
    short.bytes.withUnsafeBytes { write($0) }
    lseek(file, 0, SEEK_SET)
    untouched = 0
  }

  private func write(_ source: UnsafeRawBufferPointer) {
    guard let start = source.baseAddress else { return }
    var sent = 0
    while sent < source.count {
      let count = Glibc.write(terminal, start + sent, source.count - sent)
      writes += 1
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        var wait = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
      } else if errno != EINTR {
        isBroken = true
        break
      }
    }
    bytes += sent
  }
}
