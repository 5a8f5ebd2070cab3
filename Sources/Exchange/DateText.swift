internal import Desk

/// Reads days: 18.11.2026, 18/11/2026, 18. 11. 2026., 2026-11-18. The day stands before the month.
/// A time behind it, which some programs write, is passed over.
enum DateText {
  enum Fault: Error { case unreadable, noSuchDay }

  static func parse(_ text: String) throws(Fault) -> Day {
    let bytes = withoutTime(Array(text.utf8)).filter { $0 != UInt8(ascii: " ") }
    guard let separator = bytes.first(where: { !(48...57).contains($0) }),
      [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(separator)
    else { throw .unreadable }
    var parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    if parts.count == 4, parts[3].isEmpty, separator == UInt8(ascii: ".") { parts.removeLast() }
    guard parts.count == 3 else { throw .unreadable }
    let isYearFirst = parts[0].count == 4
    let (year, month, day) =
      isYearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    guard year.count == 4, (1...2).contains(month.count), (1...2).contains(day.count),
      let numbers = numbers([year, month, day])
    else { throw .unreadable }
    guard let found = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      throw .noSuchDay
    }
    return found
  }

  private static func withoutTime(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      let gap = bytes[..<colon].lastIndex(where: {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T")
      })
    else { return bytes[...] }
    return bytes[..<gap]
  }

  private static func numbers(_ parts: [ArraySlice<UInt8>]) -> [Int]? {
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 48 })
    }
    return numbers
  }
}
