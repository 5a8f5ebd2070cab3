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

  /// When a day begins here. Noon tells the zone of the day: clocks are changed by night.
  static func midnight(_ day: Day) -> Instant {
    let noon = Instant(milliseconds: day.number * 86_400_000 + 43_200_000)
    return calendar(at: noon).moment(day, minutes: 0)
  }

  /// Milliseconds on a clock that nobody puts back.
  static func sinceBoot() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  static func today() -> Day { calendar(at: now()).today }
}
