internal import CLinux
internal import Desk
internal import Glibc

/// The time and the calendar of the place where the program runs.
enum WallClock {
  static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }

  /// The civil day and the distance from UTC, by the zone of the system or of `TZ`.
  static func calendar(at moment: Instant) -> Calendar {
    var seconds = moment.milliseconds / 1000
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Int((Double(seconds + parts.tm_gmtoff) / 86_400).rounded(.down))
    return Calendar(today: Day(number: day), offsetSeconds: parts.tm_gmtoff)
  }

  static func today() -> Day { calendar(at: now()).today }
}
