/// What a client gave for a field, once it is accepted.
public enum FieldValue: Hashable, Sendable, Codable {
  case text(String)
  /// E.164 digits without the plus.
  case phone(String)
  /// Street and house; whether the street stands in the register.
  case address(String, isKnown: Bool)
  case day(Day)
  case window(CallingRules.Hours)
  /// The name of an option.
  case choice(String)
  case yes(Bool)
  /// Thousandths.
  case number(Int)
  case money(Money)
  case goods([Line])

  /// A ware and how much of it.
  public struct Line: Hashable, Sendable, Codable {
    public var ware: String
    public var quantity: Quantity

    public init(_ ware: String, _ quantity: Quantity) {
      self.ware = ware
      self.quantity = quantity
    }
  }

  /// The value as one text. Read by its field again, it gives this value.
  public var canonical: String {
    switch self {
    case .text(let text), .address(let text, _), .choice(let text): text
    case .phone(let digits): "+" + digits
    case .day(let day): DayText.iso(day)
    case .window(let hours): ClockTime.text(hours.from) + "-" + ClockTime.text(hours.to)
    case .yes(let isYes): isYes ? "yes" : "no"
    case .number(let thousandths): DecimalNumber.text(thousandths)
    case .money(let money): money.typed
    case .goods(let lines):
      lines.map { $0.ware + "*" + DecimalNumber.text($0.quantity.thousandths) }
        .joined(separator: ", ")
    }
  }
}

/// Why what was given can't be taken.
public enum FieldProblem: Error, Hashable, Sendable, Codable {
  /// Nothing was given, and it is needed.
  case missing
  case noName
  case noNumber
  case noStreet, noHouse
  /// The register doesn't have it.
  case unknownStreet
  case noDay
  case tooEarly(Day)
  case tooLate(Day)
  /// The weekdays there are, 1 = Monday.
  case wrongWeekday([Int])
  case noSlot
  case noOption
  case neitherYesNorNo
  case notANumber
  /// Thousandths.
  case tooSmall(Int)
  case tooLarge(Int)
  case tooManyDecimals(Int)
  case noSum
  case sumTooSmall(Money)
  case sumTooLarge(Money)
  case notLike(pattern: String)
  case unknownWare(String)
  case wareInWholes(String)
  case tooMuch(ware: String, most: Quantity)
  case tooLong(Int)
}

/// Days as texts.
enum DayText {
  /// `2026-11-25`
  static func iso(_ day: Day) -> String {
    let (year, month, number) = day.date
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "-" + two(month)
      + "-" + two(number)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
