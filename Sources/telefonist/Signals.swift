internal import CLinux
internal import Glibc

/// The signals that the loop handles as events. Made before the first thread starts, so that no
/// thread takes one of them by itself.
struct Signals {
  /// Readable while a signal waits.
  let descriptor: Int32

  static let handled = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP, TakeOver.signal,
  ]

  init() {
    signal(SIGPIPE, SIG_IGN)
    var set = sigset_t()
    sigemptyset(&set)
    for signal in Self.handled { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    descriptor = linux_signals(&set)
    precondition(descriptor >= 0, "the system gives no signalfd")
  }

  /// The next signal that came; nil when there is none.
  func next() -> Int32? {
    let signal = linux_signal_next(descriptor)
    return signal == 0 ? nil : signal
  }
}
