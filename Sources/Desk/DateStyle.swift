/// How a language writes a full date.
public enum DateStyle: Sendable {
  /// `2026-02-05`
  case yearFirst
  /// `05.02.2026`
  case padded
  /// `5. 2. 2026`, as Czech has it.
  case spaced
  /// `5. 2. 2026.`, as Croatian has it: the year is an ordinal too.
  case ordinal

  public func text(_ day: Day) -> String {
    let (year, month, date) = day.date
    switch self {
    case .yearFirst: return "\(year)-" + Self.two(month) + "-" + Self.two(date)
    case .padded: return Self.two(date) + "." + Self.two(month) + ".\(year)"
    case .spaced: return "\(date). \(month). \(year)"
    case .ordinal: return "\(date). \(month). \(year)."
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
