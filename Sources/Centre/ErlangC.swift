internal import Foundation

/// The queue of calls that come at random and wait for the first free operator, without limit
/// (M/M/n; A. K. Erlang, 1917). It knows no impatience: who gives up makes it a little too careful.
public struct ErlangC: Hashable, Sendable {
  /// The traffic offered: calls an hour × handling seconds ÷ 3600, in erlangs.
  public let load: Double
  /// The average handling time, in seconds.
  public let handlingSeconds: Double

  /// - Parameters: `callsPerHour` and `handlingSeconds` are not negative.
  public init(callsPerHour: Double, handlingSeconds: Double) {
    load = callsPerHour * handlingSeconds / 3600
    self.handlingSeconds = handlingSeconds
  }

  /// How likely a call has to wait at all; 1 where the operators can't keep up.
  public func waiting(operators: Int) -> Double {
    guard load > 0 else { return 0 }
    guard Double(operators) > load else { return 1 }
    // Erlang's B, step by step: no factorials, no overflow.
    var blocked = 1.0
    for number in 1...operators { blocked = load * blocked / (Double(number) + load * blocked) }
    let occupancy = load / Double(operators)
    return blocked / (1 - occupancy * (1 - blocked))
  }

  /// The share of calls that are answered within `seconds`.
  public func serviceLevel(operators: Int, within seconds: Double) -> Double {
    guard load > 0 else { return 1 }
    guard Double(operators) > load, handlingSeconds > 0 else { return 0 }
    let spare = Double(operators) - load
    return 1 - waiting(operators: operators) * exp(-spare * seconds / handlingSeconds)
  }

  /// The average wait of all calls, in seconds (ASA); nil where the queue only grows.
  public func averageWait(operators: Int) -> Double? {
    guard load > 0 else { return 0 }
    guard Double(operators) > load else { return nil }
    return waiting(operators: operators) * handlingSeconds / (Double(operators) - load)
  }

  /// The part of their time that operators are on calls.
  public func occupancy(operators: Int) -> Double {
    operators > 0 ? min(1, load / Double(operators)) : 0
  }

  /// The fewest operators with whom `level` of the calls are answered within `seconds`, and who are
  /// busy no more than `occupancy` of their time.
  public func operators(
    level: Double, within seconds: Double, occupancy most: Double = 1
  ) -> Int {
    guard load > 0 else { return 0 }
    var operators = Int(load) + 1
    while serviceLevel(operators: operators, within: seconds) < level
      || occupancy(operators: operators) > most
    {
      operators += 1
    }
    return operators
  }
}
