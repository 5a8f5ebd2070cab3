import Desk

/// How a language writes figures: money, amounts, days, hours and telephone numbers.
///
/// What parts groups of digits is one column wide.
struct Formats: Sendable {
  /// What stands between groups of three digits.
  enum GroupSign: Sendable {
    /// A no-break space.
    case space
    case dot
  }

  /// The decimal sign, ASCII.
  let decimal: UInt8
  var group = GroupSign.space
  var dates = DateStyle.padded
  /// Between the number of a day and its month.
  var behindDay = " "
  /// January first, short.
  let months: [String]
  /// Monday first, short.
  let weekdays: [String]
  /// Pieces, kilograms, litres behind an amount.
  let piece: String
  /// Behind an amount of exactly one.
  let onePiece: String
  let kilogram: String
  let litre: String

  /// `15 290.00`, a minus before a credit.
  func money(_ money: Money) -> String {
    grouped(money.minor.magnitude, decimals: 2, isNegative: money.minor < 0)
  }

  /// Whole units of money where the minor ones don't matter: `80 000`.
  func wholeMoney(_ money: Money) -> String {
    number(Rounding.divide(money.minor, by: 100))
  }

  /// `4 000`.
  func number(_ number: Int) -> String {
    grouped(number.magnitude, decimals: 0, isNegative: number < 0)
  }

  /// `20` of what is counted, `8.400` of what is weighed.
  func amount(_ quantity: Quantity, _ measure: Measure) -> String {
    if measure.isWhole && quantity.isWhole { return number(quantity.thousandths / 1000) }
    return grouped(
      quantity.thousandths.magnitude, decimals: 3, isNegative: quantity.thousandths < 0)
  }

  /// `20 pcs`, `1 pc`, `8.400 kg`.
  func quantity(_ quantity: Quantity, _ measure: Measure) -> String {
    let isOnePiece = measure == .piece && quantity == Quantity(1)
    return amount(quantity, measure) + " " + (isOnePiece ? onePiece : name(measure))
  }

  /// `5 %`, `7.5 %`.
  func percent(_ percent: Percent) -> String {
    var text = grouped(
      percent.hundredths.magnitude, decimals: 2, isNegative: percent.hundredths < 0)
    while text.last == "0" { text.removeLast() }
    if text.last?.isNumber == false { text.removeLast() }
    return text + " %"
  }

  /// Without a measure: `20`, `8.400`.
  func plain(_ quantity: Quantity) -> String {
    amount(quantity, quantity.isWhole ? .piece : .kilogram)
  }

  func name(_ measure: Measure) -> String {
    switch measure {
    case .piece: piece
    case .kilogram: kilogram
    case .litre: litre
    }
  }

  /// `18 Nov`.
  func day(_ day: Day) -> String {
    let date = day.date
    return "\(date.day)\(behindDay)\(months[date.month - 1])"
  }

  /// `Tue 18 Nov`.
  func weekday(_ day: Day) -> String {
    weekdays[day.weekday - 1] + " " + self.day(day)
  }

  /// `18.11.2026`.
  func date(_ day: Day) -> String { dates.text(day) }

  /// `14:32` at the desk.
  func clock(_ instant: Instant, _ calendar: Calendar) -> String {
    let time = calendar.timeOfDay(instant)
    return Self.two(time.hour) + ":" + Self.two(time.minute)
  }

  /// `Tue 18 Nov 14:30`.
  func moment(_ time: Moment) -> String {
    weekday(time.day) + " " + Self.two(time.minute / 60) + ":" + Self.two(time.minute % 60)
  }

  /// `Mon–Fri 08:00–18:00, Sat 09:00–14:00`.
  func hours(_ week: WeekHours) -> String {
    var spans: [(first: Int, last: Int, hours: [CallingRules.Hours])] = []
    for weekday in 1...7 {
      guard let hours = week.byWeekday[weekday], !hours.isEmpty else { continue }
      if let last = spans.last, last.last == weekday - 1, last.hours == hours {
        spans[spans.count - 1].last = weekday
      } else {
        spans.append((weekday, weekday, hours))
      }
    }
    return spans.map { span in
      let days =
        weekdays[span.first - 1] + (span.last > span.first ? "–" + weekdays[span.last - 1] : "")
      let hours = span.hours.map { ClockTime.text($0.from) + "–" + ClockTime.text($0.to) }
      return days + " " + hours.joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// Minutes and seconds, `02:14`; from 100 minutes on only minutes grow.
  func span(_ seconds: Int) -> String {
    Self.two(seconds / 60) + ":" + Self.two(seconds % 60)
  }

  /// `+7 495 111-22-33`; a number of another country in threes; anything else as it came. Fewer
  /// than eleven digits are taken for a country's only where a plus says so.
  func phone(_ number: String) -> String {
    guard !number.contains("@"), let digits = PhoneNumber.normalized(number) else {
      return number
    }
    let isInternational = digits.utf8.count >= 11 || number.contains("+")
    return (isInternational ? "+" : "") + Self.grouped(phone: Array(digits.utf8))
  }

  private static func grouped(phone digits: [UInt8]) -> String {
    let isNational = digits.count == 11 && (digits[0] == 0x37 || digits[0] == 0x31)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count + 5)
    for (place, digit) in digits.enumerated() {
      switch place {
      case 1 where isNational, 4 where isNational: bytes.append(UInt8(ascii: " "))
      case 7 where isNational, 9 where isNational: bytes.append(UInt8(ascii: "-"))
      case 3 where !isNational, 6 where !isNational, 9, 12: bytes.append(UInt8(ascii: " "))
      default: break
      }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// Writes digits from the last to the first into one buffer: no string is built on the way.
  private func grouped(_ magnitude: UInt, decimals: Int, isNegative: Bool) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
      var place = buffer.count
      var left = magnitude
      var written = 0
      func put(_ byte: UInt8) {
        place -= 1
        buffer[place] = byte
      }
      while written <= decimals || left > 0 {
        if decimals > 0 && written == decimals {
          put(decimal)
        } else if written > decimals && (written - decimals) % 3 == 0 {
          switch group {
          case .space:
            put(0xA0)
            put(0xC2)
          case .dot: put(UInt8(ascii: "."))
          }
        }
        put(0x30 + UInt8(left % 10))
        left /= 10
        written += 1
      }
      if isNegative { put(0x2D) }
      return String(decoding: buffer[place...], as: UTF8.self)
    }
  }
}
