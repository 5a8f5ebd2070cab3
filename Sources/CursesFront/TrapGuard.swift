internal import Glibc

/// Gives the terminal back before the program dies of a trap, so that the cause can be read and the
/// shell is usable. The handler only writes bytes that were made ready and sets the terminal's
/// mode.
enum TrapGuard {
  nonisolated(unsafe) private static var bytes: UnsafeMutableBufferPointer<UInt8>?
  nonisolated(unsafe) private static var mode = termios()
  nonisolated(unsafe) private static var input: Int32 = -1
  nonisolated(unsafe) private static var output: Int32 = -1
  nonisolated(unsafe) private static var former: [sigaction] = []

  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]

  /// Makes ready what the handler needs; a second call replaces it.
  static func watch(_ text: [UInt8], mode: termios, input: Int32, output: Int32) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = copy.initialize(from: text)
    bytes?.deallocate()
    bytes = copy
    self.mode = mode
    self.input = input
    self.output = output
    if former.isEmpty { install() }
  }

  /// The terminal was given back: nothing is left to do.
  static func rest() { output = -1 }

  /// What the handler does, once.
  static func restore() {
    guard output >= 0 else { return }
    let terminal = output
    output = -1
    if let bytes { _ = write(terminal, bytes.baseAddress, bytes.count) }
    tcsetattr(input, TCSANOW, &mode)
  }

  private static func install() {
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { signal in TrapGuard.handle(signal) }
      action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_NODEFER))
      var old = sigaction()
      sigaction(signal, &action, &old)
      former.append(old)
    }
  }

  /// Restores, and lets the signal do what it would have done.
  private static func handle(_ signal: Int32) {
    restore()
    for index in 0..<signals.count where signals[index] == signal {
      sigaction(signal, &former[index], nil)
    }
    raise(signal)
  }
}
