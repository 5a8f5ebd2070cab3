internal import Desk

/// The values that rules are written with.
extension SettingsNode {
  /// `5`, `7.5` or `7,5`, up to 100.
  func percent() throws -> Percent {
    guard let hundredths = decimal(places: 2), (0...10_000).contains(hundredths) else {
      throw complaint("must be per cent such as 5 or 7.5")
    }
    return Percent(hundredths: hundredths)
  }

  func quantity() throws -> Quantity {
    guard let thousandths = decimal(places: 3), thousandths > 0 else {
      throw complaint("must be a quantity such as 12 or 2.5")
    }
    return Quantity(thousandths: thousandths)
  }

  func positiveMoney() throws -> Money {
    let sum = try money()
    guard sum > .zero else { throw complaint("must be more than nought") }
    return sum
  }

  func yes() throws -> Bool {
    switch try text() {
    case "true", "yes": true
    case "false", "no": false
    default: throw complaint("must be true or false")
    }
  }

  /// A name that is said aloud: something, and no more than fits a row.
  func name() throws -> String {
    let name = PlainText.clean(try text())
    guard (1...60).contains(name.count) else { throw complaint("must have 1 to 60 letters") }
    return name
  }

  /// `2026-11-20` or `20.11.2026`.
  func day() throws -> Day {
    let written = try text()
    let isISO = written.contains("-")
    let parts = written.split(separator: isISO ? "-" : ".", omittingEmptySubsequences: false)
      .map { $0.allSatisfy { ("0"..."9").contains($0) } ? Int($0) : nil }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2],
      let day = Day(year: isISO ? first : last, month: month, day: isISO ? last : first)
    else { throw complaint("must be a day such as 2026-11-20") }
    return day
  }

  /// `16:00` as a minute of the day.
  func minute() throws -> Int {
    let parts = try text().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...59).contains(minute),
      (0...1440).contains(hour * 60 + minute), hour >= 0
    else { throw complaint("must be a time such as 16:00") }
    return hour * 60 + minute
  }

  /// A number without sign, in units of its last place; nil when it is none.
  private func decimal(places: Int) -> Int? {
    guard let written = try? text().replacing(",", with: ".") else { return nil }
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 9,
      parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return nil }
    let digits = parts.count == 2 ? parts[1] : ""
    guard digits.count <= places, parts.count == 1 || !digits.isEmpty else { return nil }
    return Int(parts[0] + digits + String(repeating: "0", count: places - digits.count))
  }
}
