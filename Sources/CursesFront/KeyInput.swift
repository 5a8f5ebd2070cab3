internal import Glibc
internal import TextScreen

/// The keyboard's side of the terminal.
struct KeyInput {
  /// The terminal was closed, or the line dropped: no key will come any more.
  private(set) var isClosed = false

  private let terminal: Int32
  private var decoder: KeyDecoder
  private var lastByte: Int64 = 0

  /// How long a lone Esc waits for the rest of a sequence, in milliseconds.
  private static let escapeWait: Int32 = 25
  /// After so long a sequence, a paste, that was begun is taken for broken off; in milliseconds.
  private static let sequenceLimit: Int64 = 1_000
  private static let pasteLimit: Int64 = 5_000
  /// For so long the rest of a sequence may come behind its Esc on a bad line, in milliseconds.
  private static let tornLimit: Int64 = 500

  init(terminal: Int32, own: [[UInt8]: Key]) {
    self.terminal = terminal
    self.decoder = KeyDecoder(own: own)
  }

  /// All keys that have come. Waits only where Esc may be the beginning of more.
  mutating func read() -> [Key] {
    var keys: [Key] = []
    while !isClosed, waits(0) || decoder.isUndecided {
      if decoder.isUndecided, !waits(Self.escapeWait) {
        keys += decoder.decide()
        lastByte = KeyInput.now()
      } else {
        let (read, isLast) = readBytes()
        keys += read
        if isLast, !decoder.isUndecided { break }
      }
    }
    return keys
  }

  /// What one read brings, and whether it brought all there was.
  private mutating func readBytes() -> (keys: [Key], isLast: Bool) {
    var abandoned: [Key] = []
    if decoder.isAfterEscape, KeyInput.now() - lastByte > Self.tornLimit { decoder.forgetEscape() }
    if decoder.isUnfinished {
      let silence = KeyInput.now() - lastByte
      let limit = decoder.isPasting ? Self.pasteLimit : Self.sequenceLimit
      if silence > limit { abandoned = decoder.abandon() }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
      let count = Glibc.read(terminal, buffer.baseAddress, buffer.count)
      guard count > 0 else {
        if count == 0 || (errno != EINTR && errno != EAGAIN) { isClosed = true }
        return (abandoned, false)
      }
      let keys = abandoned + decoder.decode(buffer[..<count])
      if decoder.isUnfinished { lastByte = KeyInput.now() }
      return (keys, count < buffer.count)
    }
  }

  /// Whether a byte comes within so many milliseconds; a closed terminal counts as one.
  private func waits(_ milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&wait, 1, milliseconds)
      if count < 0, errno == EINTR { continue }
      return count > 0
    }
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
