internal import CLinux
internal import Glibc

/// The signals that end a command which works until then. Made before the first thread starts, so
/// that none takes one of them by itself.
struct EndSignals {
  private let set: sigset_t

  init() {
    signal(SIGPIPE, SIG_IGN)
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    self.set = set
  }

  func wait() {
    var set = set
    var signal: Int32 = 0
    while sigwait(&set, &signal) != 0 {}
  }

  /// Whether one came within so many seconds.
  func came(within seconds: Int) -> Bool {
    var set = set
    var time = timespec(tv_sec: seconds, tv_nsec: 0)
    return sigtimedwait(&set, nil, &time) > 0
  }
}
