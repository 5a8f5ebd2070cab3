internal import CLinux
internal import Glibc

/// The signals that the loop handles as events. Made before the first thread starts, so that no thread
/// takes one of them by itself.
struct Signals {
  /// Readable while a signal waits.
  let descriptor: Int32

  static let handled = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]

  init() {
    signal(SIGPIPE, SIG_IGN)
    descriptor = Self.handled.withUnsafeBufferPointer {
      linux_signals_open($0.baseAddress, Int32($0.count))
    }
    precondition(descriptor >= 0, "the system gives no signalfd")
  }

  /// The next signal that came; nil when there is none.
  func next() -> Int32? {
    let signal = linux_signals_next(descriptor)
    return signal == 0 ? nil : signal
  }

  /// Stops the program, as Ctrl-Z from another terminal asks, until it is continued.
  func stop() {
    raise(SIGSTOP)
  }
}
