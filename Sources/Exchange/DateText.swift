internal import Desk

/// Reads days: 18.11.2026, 18/11/2026, 18. 11. 2026., 2026-11-18. The day stands before the month.
/// A time behind it, which some programs write, is passed over.
enum DateText {
  enum Fault: Error { case unreadable, noSuchDay }

  /// A run of digits.
  private struct Part {
    var value = 0
    var length = 0
  }

  static func parse(_ text: String) throws(Fault) -> Day {
    guard let (first, second, third) = parts(text) else { throw .unreadable }
    let isYearFirst = first.length == 4
    let (year, day) = isYearFirst ? (first, third) : (third, first)
    guard year.length == 4, (1...2).contains(second.length), (1...2).contains(day.length) else {
      throw .unreadable
    }
    guard let found = Day(year: year.value, month: second.value, day: day.value) else {
      throw .noSuchDay
    }
    return found
  }

  /// Three numbers with two equal signs between them; a point may stand behind the last.
  private static func parts(_ text: String) -> (Part, Part, Part)? {
    var parts = (Part(), Part(), Part())
    var (place, separator) = (0, UInt8(0))
    for byte in withoutTime(text.utf8) where byte != UInt8(ascii: " ") {
      if (48...57).contains(byte) {
        switch place {
        case 0: add(byte, to: &parts.0)
        case 1: add(byte, to: &parts.1)
        case 2: add(byte, to: &parts.2)
        default: return nil
        }
        continue
      }
      if place == 0 { separator = byte }
      let isPointBehind = place == 2 && byte == UInt8(ascii: ".")
      guard byte == separator, place < 2 || isPointBehind else { return nil }
      place += 1
    }
    let isKnown =
      separator == UInt8(ascii: ".") || separator == UInt8(ascii: "/")
      || separator == UInt8(ascii: "-")
    return place >= 2 && isKnown ? parts : nil
  }

  /// Beyond four digits only the length matters: it is no date.
  private static func add(_ digit: UInt8, to part: inout Part) {
    if part.length < 4 { part.value = part.value * 10 + Int(digit) - 48 }
    part.length += 1
  }

  private static func withoutTime(_ text: String.UTF8View) -> Substring.UTF8View {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")),
      let gap = text[..<colon].lastIndex(where: {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T")
      })
    else { return text[...] }
    return text[..<gap]
  }
}
