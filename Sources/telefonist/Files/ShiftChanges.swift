internal import Desk

/// `rules.shifts`: when operators work (C9). What isn't said stays.
struct ShiftChanges: Equatable {
  var hours: CallingRules.Hours?
  var days: Set<Int>?
  var least: Int?

  init(_ node: SettingsNode) throws {
    for (key, value) in try node.entries(known: ["hours", "days", "least"]) {
      switch key {
      case "hours":
        guard let read = ClockTime.hours(try value.text()) else {
          throw value.complaint("must be hours such as 09:00-18:00")
        }
        hours = read
      case "days": days = try Self.days(value)
      default: least = try value.whole(0...10_000)
      }
    }
  }

  func applied(to rules: ShiftRules) -> ShiftRules {
    var changed = rules
    if let hours { changed.hours = hours }
    if let days { changed.days = days }
    if let least { changed.least = least }
    return changed
  }

  /// `mon-fri`, or several: `[mon-wed, sat]`.
  private static func days(_ node: SettingsNode) throws -> Set<Int> {
    var items: [String] = []
    if let item = try? node.text() {
      items = [item]
    } else {
      items = try node.list().map { try $0.text() }
    }
    let ranges = items.map { Weekday.range($0) }
    guard !ranges.isEmpty, !ranges.contains(nil) else {
      throw node.complaint("must be weekdays such as mon-fri or [mon, wed, fri]")
    }
    return Set(ranges.compactMap { $0 }.joined())
  }
}
