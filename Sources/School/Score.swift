public import Desk

/// What a point is given for. Each stands for a duty, or for what the work is judged by (AV).
public enum Criterion: String, Hashable, Sendable, Codable, CaseIterable {
  case answeredInTime, clientIdentified, newcomerRegistered, routed, takenPersonally, debtSeen
  case goods, amounts, column, offersMade, offersChosen, delivery, readBack
  case informed, remarkPassed, registered, script, handlingTime, keystrokes

  /// Of a regional client delivery stands for A13; of the routing it depends on where to.
  public var duty: Duty {
    switch self {
    case .answeredInTime: .a1
    case .clientIdentified: .a2
    case .newcomerRegistered: .a15
    case .routed: .a6
    case .takenPersonally: .a3
    case .debtSeen: .a5
    case .goods, .amounts, .delivery, .readBack: .a12
    case .column: .a10
    case .offersMade: .a7
    case .offersChosen: .a8
    case .informed: .a18
    case .remarkPassed: .a20
    case .registered: .a14
    case .script: .a21
    case .handlingTime, .keystrokes: .measure
    }
  }
}

/// One point of a call: earned, or lost at a moment.
public struct Point: Hashable, Sendable, Codable {
  public var criterion: Criterion
  public var duty: Duty
  public var isEarned: Bool
  /// When it was lost, or the end of the call.
  public var at: Instant
  /// What was expected and what was done, in codes and figures; empty where nothing is to be said.
  public var expected: String
  public var found: String
}

/// The points of one caller's call.
public struct CallScore: Hashable, Sendable, Codable {
  public var call: CallID
  /// The caller's company.
  public var caller: String
  public var points: [Point]
  /// From the answer to the registry, in seconds; and keys pressed meanwhile.
  public var seconds: Int
  public var keys: Int

  public var lost: [Point] { points.filter { !$0.isEarned } }
}

/// The score of an exercise: points earned of those that could be, the same for the same keys.
public struct Score: Hashable, Sendable, Codable {
  public var scenario: String
  public var calls: [CallScore]
  public var passMark: Int

  public var earned: Int { calls.reduce(0) { $0 + $1.points.count { $0.isEarned } } }
  public var possible: Int { calls.reduce(0) { $0 + $1.points.count } }
  /// Whole per cent, rounded down: a hundred means that nothing was lost.
  public var percent: Int { possible == 0 ? 0 : earned * 100 / possible }
  public var isPassed: Bool { percent >= passMark }
  public var lost: [Point] { calls.flatMap(\.lost) }
}

extension Score {
  /// Minutes and seconds, such as `1:05`, as a score shows them in any language.
  public static func span(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
