internal import CLinux
internal import CursesFront
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
    var set = Self.hold()
    descriptor = linux_signals(&set)
    precondition(descriptor >= 0, "the system gives no signalfd")
  }

  /// From here on signals wait for the loop. Whatever works before there is a loop may start
  /// threads: one that was started before this takes signals by itself.
  @discardableResult
  static func hold() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in handled { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    // ncurses ignores a stop for the time of each update, as long as nobody handles it; and to
    // ignore a signal throws away the one that waits.
    signal(SIGTSTP) { _ in }
    return set
  }

  /// The next signal that came; nil when there is none.
  func next() -> Int32? {
    let signal = linux_signal_next(descriptor)
    return signal == 0 ? nil : signal
  }
}

extension Signals {
  /// Takes what came for a screen without a desk: sizes and stops at once. Returns the signal that
  /// ends the program, if one did.
  func take(for screen: Screen) -> Int32? {
    while let signal = next() {
      switch signal {
      case SIGWINCH: screen.resize()
      case SIGCONT: screen.resume()
      case SIGTSTP:
        screen.suspend()
        kill(getpid(), SIGSTOP)
      case TakeOver.signal: break
      default: return signal
      }
    }
    return nil
  }
}
