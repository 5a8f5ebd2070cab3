/// What an operator proves to be one with at a terminal that several use: four to twelve digits.
/// It is on its way to the store alone: no event, no state and no log takes one.
public struct Pin: Sendable {
  let digits: String

  public static let lengths = 4...12

  /// What is wrong with a new PIN.
  public enum Fault: Hashable, Sendable {
    case notDigits, wrongLength
    /// All digits are the same, or they count up or down.
    case trivial
  }

  /// Anything that was typed: a wrong one is found out by comparing.
  public init(typed: String) { digits = typed }

  /// What keeps it from being a new one.
  public var fault: Fault? {
    let values = digits.utf8.map { Int($0) - 0x30 }
    guard values.allSatisfy((0...9).contains) else { return .notDigits }
    guard Self.lengths.contains(values.count) else { return .wrongLength }
    let steps = Set(zip(values, values.dropFirst()).map { ($1 - $0 + 10) % 10 })
    return steps.count == 1 && [0, 1, 9].contains(steps.first) ? .trivial : nil
  }

  /// In constant time for one length.
  public func isSame(as other: Pin) -> Bool {
    let (own, theirs) = (Array(digits.utf8), Array(other.digits.utf8))
    guard own.count == theirs.count else { return false }
    return zip(own, theirs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
