internal import Desk
internal import Glibc

/// The moments at which calls come in: independent of each other, at an average distance. Each hour
/// has a seed of its own, so that any hour can be begun at once.
struct Arrivals: Sendable {
  struct Arrival: Hashable, Sendable {
    var id: CallID
    var at: Instant
    var isFirstOfHour = false
  }

  private let seed: UInt64
  private let startedAt: Instant
  private let gapMilliseconds: Double
  private var hour = 0
  /// Calls made in this hour.
  private var index = 0
  /// Milliseconds of this hour that are over.
  private var elapsed = 0.0
  private var generator = SeededGenerator(seed: 0)
  private(set) var next = Arrival(id: "", at: Instant(milliseconds: 0))

  private static let hourMilliseconds = 3_600_000

  /// In the first hour the first calls come soon, so that nobody sits before an empty queue.
  private static let firstMilliseconds = [400.0, 6_000, 15_000]

  init(seed: UInt64, startedAt: Instant, gapMilliseconds: Double) {
    self.seed = seed
    self.startedAt = startedAt
    self.gapMilliseconds = gapMilliseconds
    begin(hour: 0)
  }

  /// Leaves out whole hours before a moment.
  mutating func skip(to moment: Instant) {
    let hours = (moment.milliseconds - startedAt.milliseconds) / Self.hourMilliseconds
    if hours > hour { begin(hour: hours) }
  }

  /// Goes on to the arrival after ``next`` and returns the numbers that say who ``next`` is.
  mutating func takeNext() -> SeededGenerator {
    let fate = SeededGenerator(seed: generator.next())
    index += 1
    findNext()
    return fate
  }

  private mutating func begin(hour: Int) {
    self.hour = hour
    index = 0
    elapsed = 0
    var mixer = SeededGenerator(seed: seed &+ UInt64(hour) &* 0xD6E8_FEB8_6659_FD93)
    generator = SeededGenerator(seed: mixer.next())
    findNext()
  }

  private mutating func findNext() {
    if hour == 0, index < Self.firstMilliseconds.count {
      let soon = Self.firstMilliseconds[index]
      elapsed = index == 0 ? min(soon, gapMilliseconds) : min(soon, elapsed + gapMilliseconds)
    } else {
      elapsed += -log(1 - generator.fraction()) * gapMilliseconds
    }
    guard elapsed < Double(Self.hourMilliseconds) else {
      begin(hour: hour + 1)
      return
    }
    let offset = hour * Self.hourMilliseconds + Int(elapsed)
    let start = String(startedAt.milliseconds, radix: 36)
    next = Arrival(
      id: "sim-\(seed)-\(start)-\(hour)-\(index)",
      at: startedAt.advanced(byMilliseconds: offset), isFirstOfHour: index == 0)
  }
}
