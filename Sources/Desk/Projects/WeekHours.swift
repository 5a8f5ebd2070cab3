/// Opening hours by the days of a week.
public struct WeekHours: Hashable, Sendable, Codable {
  /// 1 = Monday … 7 = Sunday → its hours, early first. A day that isn't there is closed.
  public var byWeekday: [Int: [CallingRules.Hours]]

  public init(_ byWeekday: [Int: [CallingRules.Hours]] = [:]) {
    self.byWeekday = byWeekday.filter { !$0.value.isEmpty }
  }

  public var isEmpty: Bool { byWeekday.isEmpty }

  /// Whether it is open at a minute after midnight.
  public func isOpen(weekday: Int, minute: Int) -> Bool {
    byWeekday[weekday, default: []].contains { $0.from <= minute && minute < $0.to }
  }

  /// The weekdays on which these hours go beyond others.
  public func weekdays(beyond law: WeekHours) -> [Int] {
    byWeekday.keys.sorted().filter { weekday in
      !byWeekday[weekday, default: []].allSatisfy { hours in
        law.byWeekday[weekday, default: []].contains {
          $0.from <= hours.from && hours.to <= $0.to
        }
      }
    }
  }
}

/// Weekdays as files name them.
public enum Weekday {
  /// Monday first.
  public static let codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  public static func code(_ weekday: Int) -> String {
    codes.indices.contains(weekday - 1) ? codes[weekday - 1] : ""
  }

  /// `mon`, or `mon-fri`; over the end of the week as well: `sat-mon`. 1 = Monday.
  public static func range(_ text: String) -> [Int]? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      codes.firstIndex(of: String($0))
    }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1]
    else { return nil }
    let length = (last - first + 7) % 7
    return (0...length).map { (first + $0) % 7 + 1 }
  }
}

/// Minutes of a day as people write them.
public enum ClockTime {
  /// `9`, `09:00`, `24:00` → minutes after midnight.
  public static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy {
      (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard (1...2).contains(parts.count), isPlain, let hour = Int(parts[0]) else { return nil }
    guard let minute = parts.count == 2 ? Int(parts[1]) : 0, minute < 60 else { return nil }
    let minutes = hour * 60 + minute
    return minutes <= 1440 ? minutes : nil
  }

  public static func text(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// `09:00-12:00`, with a hyphen or a dash, and with an end after its beginning.
  public static func hours(_ text: String) -> CallingRules.Hours? {
    let ends = text.replacing("–", with: "-").filter { !$0.isWhitespace }
      .split(separator: "-", omittingEmptySubsequences: false).map { minutes(String($0)) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else { return nil }
    return CallingRules.Hours(from: from, to: to)
  }
}
