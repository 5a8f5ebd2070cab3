import DeskPhone
import DeskStore
import Foundation
import School

@testable import Desk
@testable import telefonist

/// Exercises worked on the sample company, which is filled once a language and copied for each run.
enum SampleSchool {
  /// A Sunday on which the limit of each client who is near it has room for one measure of each
  /// want at least: prices, debts and so that room follow from the day.
  static let today = named("TELEFONIST_SCHOOL_DAY") ?? Day(year: 2026, month: 11, day: 22)!

  /// A day by its number since 1970, from the environment.
  private static func named(_ variable: String) -> Day? {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }.map(Day.init(number:))
  }

  /// What came of an exercise.
  struct Run {
    var score: Score
    var violations: [Violation]
    /// All callers were dealt with.
    var isOver: Bool
    /// What was pressed at each step; nil: nothing.
    var keys: [Command?]
    /// The last keys of the first thousands, with what the desk said to them.
    var lastSteps: [String]

    /// What was lost, as `criterion duty`.
    var lost: Set<String> {
      Set(score.lost.map { "\($0.criterion.rawValue) \($0.duty.rawValue)" })
    }

    /// Each lost point with its caller, for a failure's message.
    var report: String {
      score.calls.flatMap { call in
        call.lost.map {
          "\(call.caller): \($0.criterion) \($0.duty), not “\($0.expected)” but “\($0.found)”"
        }
      }.joined(separator: "\n") + "\n" + lastSteps.joined(separator: "\n")
    }
  }

  /// The file of a filled store, closed.
  private final class Template {
    private let scratch: Scratch
    let path: String

    init(_ language: Language, _ today: Day) throws {
      scratch = try Scratch()
      path = scratch.path + "/sample.sqlite"
      let store = try Store.open(path: path)
      try SampleStore.fill(store, language: language, today: today, seed: 1)
    }
  }

  private struct Edition: Hashable {
    var language: Language
    var today: Day
  }

  private static let lock = NSLock()
  nonisolated(unsafe) private static var templates: [Edition: Template] = [:]

  private static func template(_ language: Language, _ today: Day) throws -> String {
    try lock.withLock {
      if templates.isEmpty { atexit { SampleSchool.templates = [:] } }
      let edition = Edition(language: language, today: today)
      if let made = templates[edition] { return made.path }
      let made = try Template(language, today)
      templates[edition] = made
      return made.path
    }
  }

  static func run(
    _ scenario: Scenario, _ language: Language, today: Day = today,
    witness: @escaping (Event, [Effect], State) -> Void = { _, _, _ in },
    by press: (State) -> Command?
  ) throws -> Run {
    let scratch = try ScratchStore(
      language, today: today, copyOf: try template(language, today))
    var prepared = try Exercises.prepare(
      scenario, in: scratch.store, language: language, seed: 1, today: today)
    var keys: [Command?] = []
    var steps: [String] = []
    prepared.rehearsal.witness = { event, effects, state in
      witness(event, effects, state)
      guard case .commanded(let command) = event, steps.count < 4_000 else { return }
      let notice = state.notice.map { " ! \($0)" } ?? ""
      let entry = state.sale.map { "\($0.focus) \($0.entry.search.field.text)" } ?? ""
      steps.append("\(command)\(notice.prefix(160)) \(entry)")
    }
    let score = prepared.rehearsal.run { state in
      let key = press(state)
      keys.append(key)
      return key
    }
    return withExtendedLifetime(scratch) {
      Run(
        score: score, violations: prepared.rehearsal.violations,
        isOver: prepared.rehearsal.state.isLessonOver, keys: keys,
        lastSteps: steps.suffix(16))
    }
  }

  /// What the automatic operator presses: the coach's next key.
  static func automatic(_ state: State) -> Command? { Coach(state).hint?.command }
}
