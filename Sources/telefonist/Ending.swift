internal import Glibc

/// How a desk ended.
enum Ending: Equatable {
  /// The operator left.
  case left
  case signal(Int32)
  /// The terminal is gone.
  case lineLost
  /// The operator signed on at another desk.
  case takenOver

  /// The program's exit status, as shells count signals.
  var status: Int32 {
    switch self {
    case .left, .takenOver: 0
    case .signal(let signal): 128 + signal
    case .lineLost: 128 + SIGHUP
    }
  }
}
