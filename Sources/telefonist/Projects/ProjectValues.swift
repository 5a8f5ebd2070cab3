internal import Desk
internal import Projects

/// The values that projects are written with.
extension SettingsNode {
  /// No text that is said is longer.
  private static let longestText = 2_000
  /// Dearer things nobody orders by telephone; sums of them can still be counted.
  private static let dearest = Money(minor: 1_000_000_000)

  /// A text for all languages, or one for each as `{ en: …, ru: … }`, on one line.
  func wordings() throws -> Tongues {
    if isText { return Tongues(try wording()) }
    var texts: [String: String] = [:]
    for (language, node) in try entries(known: Project.knownLanguages) {
      texts[language] = try node.wording()
    }
    guard !texts.isEmpty else { throw complaint("must be a text") }
    return Tongues(texts)
  }

  private func wording() throws -> String {
    let written = try text()
    guard written.utf8.count <= Self.longestText * 4 else { throw tooLong }
    let words = PlainText.clean(
      written.split(whereSeparator: \.isNewline).joined(separator: " "))
    let trimmed = words.drop(while: \.isWhitespace)
    guard !trimmed.isEmpty else { throw complaint("must not be empty") }
    guard words.count <= Self.longestText else { throw tooLong }
    return String(trimmed)
  }

  private var tooLong: FileComplaint {
    complaint("is longer than \(Self.longestText) characters")
  }

  /// A few words or signs, as a queue's name.
  func shortText() throws -> String {
    let text = PlainText.clean(try text())
    guard (1...60).contains(text.count) else { throw complaint("must have 1 to 60 characters") }
    return text
  }

  func plainName() throws -> String {
    let name = try text()
    guard PlainName.isOne(name) else {
      throw complaint("must be Latin letters, digits and hyphens, a letter first, 40 at most")
    }
    guard !Condition.words.contains(name) else {
      throw complaint("“\(name)” can't be a name: conditions use it")
    }
    return name
  }

  /// The name of a file or folder that stands beside this one.
  func fileName() throws -> String {
    let name = try text()
    let isPlain = name.unicodeScalars.allSatisfy {
      $0 == "-" || $0 == "_" || $0 == "." || $0.properties.isAlphabetic
        || ("0"..."9").contains($0)
    }
    guard (1...60).contains(name.count), isPlain, name.first != "." else {
      throw complaint("must be the name of a file beside this one")
    }
    return name
  }

  func languages() throws -> [String] {
    let known = Project.knownLanguages
    let languages = try list().map { node in
      let code = try node.text()
      guard known.contains(code) else {
        throw node.complaint("must be one of: \(known.joined(separator: ", "))")
      }
      return code
    }
    guard !languages.isEmpty else { throw complaint("must name a language at least") }
    return languages
  }

  /// `{ mon-fri: "08:00-22:00", sat: "09:00-13:00, 14:00-18:00" }`
  func weekHours() throws -> WeekHours {
    var week: [Int: [CallingRules.Hours]] = [:]
    for (key, node) in try entries() {
      guard let days = Weekday.range(key) else {
        throw node.complaint("must stand behind days such as mon, sat or mon-fri")
      }
      let hours = try node.text().split(separator: ",").map { part in
        guard let hours = ClockTime.hours(String(part)) else { throw node.notHours }
        return hours
      }
      guard !hours.isEmpty, zip(hours, hours.dropFirst()).allSatisfy({ $0.to <= $1.from }) else {
        throw node.notHours
      }
      for day in days {
        guard week[day] == nil else {
          throw node.complaint("\(Weekday.code(day)) stands there twice")
        }
        week[day] = hours
      }
    }
    return WeekHours(week)
  }

  private var notHours: FileComplaint {
    complaint("must be hours such as 08:00-22:00, or 09:00-13:00, 14:00-18:00")
  }

  func clockHours() throws -> CallingRules.Hours {
    guard let hours = ClockTime.hours(try text()) else { throw notHours }
    return hours
  }

  /// `mon-sat`, `mon, wed`, or a list of such.
  func weekdays() throws -> Set<Int> {
    let parts =
      isText
      ? try text().split(separator: ",").map { $0.filter { !$0.isWhitespace } }
      : try list().map { try $0.text() }
    let days = try parts.flatMap { part in
      guard let days = Weekday.range(part) else {
        throw complaint("must be days such as mon-fri, or [mon, wed]")
      }
      return days
    }
    guard !days.isEmpty else { throw complaint("must name a day at least") }
    return Set(days)
  }

  /// `today`, `+1`, `-30`, `-18y`
  func dayBound() throws -> FieldKind.DateRule.Bound {
    var text = Substring(try text())
    if text == "today" || text == "0" { return FieldKind.DateRule.Bound() }
    let isYears = text.last == "y"
    if isYears { text.removeLast() }
    let range = isYears ? -150...150 : -36_500...36_500
    guard text.first == "+" || text.first == "-", let number = Int(text), range.contains(number)
    else {
      throw complaint("must be today, +1, -30, +1y or the like")
    }
    return isYears
      ? FieldKind.DateRule.Bound(years: number) : FieldKind.DateRule.Bound(days: number)
  }

  /// `2026-12-01`
  func civilDay() throws -> Day {
    let parts = try text().split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3,
      let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    else { throw complaint("must be a day such as 2026-12-01") }
    return day
  }

  /// A number with up to three decimals.
  func thousandths() throws -> Int {
    guard let number = DecimalNumber.thousandths(try text()) else {
      throw complaint("must be a number, \(DecimalNumber.largest) at most, three decimals at most")
    }
    return number
  }

  /// An amount that may be negative.
  func price() throws -> Money {
    let written = try text()
    let isNegative = written.first == "-"
    let typed = String(isNegative ? written.dropFirst() : written[...])
    guard let sum = Money(typed: typed) ?? Money(typed: typed + "0"), sum <= Self.dearest else {
      throw complaint("must be a sum such as 450 or 450.50, ten millions at most")
    }
    return isNegative ? -sum : sum
  }

  func condition() throws -> Condition {
    let text = try text()
    do {
      return try Condition(text)
    } catch {
      throw complaint(error.message)
    }
  }

  /// `true`, `false`, or a condition.
  func need() throws -> FormField.Need {
    switch try text() {
    case "true", "yes": .always
    case "false", "no": .never
    default: .when(try condition())
    }
  }
}

extension PlainText {
  /// The text of a file, each line cleaned.
  static func cleanLines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { clean(String($0).replacing("\t", with: " ")) }.joined(separator: "\n")
  }
}
