internal import Desk

/// `rules.calling`: when clients may be called, and how often it is tried. What isn't said stays.
struct CallingChanges: Equatable {
  var hours: CallingRules.Hours?
  var daysWithoutCalls: Set<Int>?
  var regions: [CallingRules.Region]?
  var attempts: Int?
  var againAfterBusy: Int?
  var againAfterNoAnswer: Int?
  var dormantAfterPercent: Int?
  var dormantRestDays: Int?

  static let keys = [
    "hours", "daysWithoutCalls", "regions", "attempts", "againAfterBusy", "againAfterNoAnswer",
    "dormantAfterPercent", "dormantRestDays",
  ]

  init(_ node: SettingsNode) throws {
    for (key, value) in try node.entries(known: Self.keys) {
      switch key {
      case "hours": hours = try Self.hours(value)
      case "daysWithoutCalls":
        let days = Set(try value.list().map { try $0.whole(1...7) })
        guard days.count < 7 else { throw value.complaint("must leave a day for calls") }
        daysWithoutCalls = days
      case "regions": regions = try value.entries().map(Self.region)
      case "attempts": attempts = try value.whole(1...20)
      case "againAfterBusy": againAfterBusy = try value.whole(1...1440)
      case "againAfterNoAnswer": againAfterNoAnswer = try value.whole(1...10_080)
      case "dormantAfterPercent": dormantAfterPercent = try value.whole(101...1000)
      default: dormantRestDays = try value.whole(1...365)
      }
    }
  }

  func applied(to rules: CallingRules) -> CallingRules {
    var changed = rules
    if let hours { changed.hours = hours }
    if let daysWithoutCalls { changed.daysWithoutCalls = daysWithoutCalls }
    if let regions { changed.regions = regions }
    if let attempts { changed.attempts = attempts }
    if let againAfterBusy { changed.againAfterBusy = againAfterBusy }
    if let againAfterNoAnswer { changed.againAfterNoAnswer = againAfterNoAnswer }
    if let dormantAfterPercent { changed.dormantAfterPercent = dormantAfterPercent }
    if let dormantRestDays { changed.dormantRestDays = dormantRestDays }
    return changed
  }

  /// `09:00-20:00`.
  private static func hours(_ node: SettingsNode) throws -> CallingRules.Hours {
    let parts = try node.text().split(whereSeparator: { "-–".contains($0) })
      .map { TimeText.minutes($0.trimmingPrefix(while: { $0 == " " }).filter { $0 != " " }) }
    guard parts.count == 2, let from = parts[0], let to = parts[1], from < to else {
      throw node.complaint("must be hours such as 09:00-20:00")
    }
    return CallingRules.Hours(from: from, to: to)
  }

  /// `"7383": "+07:00"`, or with hours of its own:
  /// `"7383": { zone: "+07:00", hours: 10:00-18:00 }`.
  private static func region(
    _ entry: (key: String, value: SettingsNode)
  ) throws -> CallingRules.Region {
    let (prefix, node) = entry
    guard !prefix.isEmpty, prefix.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw node.complaint("must stand behind the first digits of numbers, such as \"7383\"")
    }
    if let zone = try? node.text() {
      return CallingRules.Region(prefix: prefix, offsetMinutes: try minutes(zone, node))
    }
    var region = CallingRules.Region(prefix: prefix, offsetMinutes: 0)
    for (key, value) in try node.entries(known: ["zone", "hours"]) {
      if key == "zone" {
        region.offsetMinutes = try minutes(try value.text(), value)
      } else {
        region.hours = try hours(value)
      }
    }
    return region
  }

  private static func minutes(_ zone: String, _ node: SettingsNode) throws -> Int {
    let sign = zone.hasPrefix("-") ? -1 : 1
    let digits = zone.drop { $0 == "+" || $0 == "-" }
    guard zone.first == "+" || zone.first == "-", let minutes = TimeText.minutes(String(digits)),
      minutes <= 14 * 60
    else { throw node.complaint("must be a distance from UTC, such as \"+07:00\"") }
    return sign * minutes
  }
}
