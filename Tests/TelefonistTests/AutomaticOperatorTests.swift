import Desk
import DeskPhone
import Foundation
import School
import Testing

@testable import telefonist

/// The proof of the school: who keeps all duties earns all points, again and again (C10).
@Suite("Automatic operator")
struct AutomaticOperatorTests {
  struct Trial: Sendable, CustomTestStringConvertible {
    let scenario: Scenario
    let language: Language
    var testDescription: String { "\(scenario.name) (\(language.rawValue))" }
  }

  static let trials: [Trial] = {
    let scenarios = (try? CourseBook.standard().scenarios) ?? []
    return scenarios.flatMap { scenario in
      Language.allCases.map { Trial(scenario: scenario, language: $0) }
    }
  }()

  @Test("Who does what the coach says earns every point of every exercise", arguments: trials)
  func everyPoint(_ trial: Trial) throws {
    let run = try SampleSchool.run(
      trial.scenario, trial.language, by: SampleSchool.automatic)
    #expect(run.lost == [], "\(run.report)")
    #expect(run.score.percent == 100)
    #expect(run.score.calls.count == trial.scenario.callers.count)
    #expect(run.violations == [])
    #expect(run.isOver)
  }

  @Test("The same operator gets the same score, and so do the same keys pressed blindly")
  func sameScore() throws {
    for name in ["first-order", "gone-from-the-shelf"] {
      let scenario = try #require(try CourseBook.standard().scenario(name))
      let once = try SampleSchool.run(scenario, .english, by: SampleSchool.automatic)
      let again = try SampleSchool.run(scenario, .english, by: SampleSchool.automatic)
      #expect(again.score == once.score)
      var keys = once.keys.makeIterator()
      let blindly = try SampleSchool.run(scenario, .english) { _ in keys.next() ?? nil }
      #expect(blindly.score == once.score)
    }
  }

  @Test("An operator who presses nothing loses every point, and the exercise ends all the same")
  func nothing() throws {
    let scenario = try #require(try CourseBook.standard().scenario("first-order"))
    let run = try SampleSchool.run(scenario, .english) { _ in nil }
    #expect(run.score.percent == 0)
    #expect(run.isOver)
    #expect(run.violations == [])
  }

  /// So many seeds; `TELEFONIST_SCHOOL_RUNS` asks for more, `TELEFONIST_SCHOOL_SEED` for others.
  static let seeds: [UInt64] = {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["TELEFONIST_SCHOOL_RUNS"].flatMap(Int.init) ?? 12
    let first = environment["TELEFONIST_SCHOOL_SEED"].flatMap(UInt64.init) ?? 1
    return (0..<UInt64(max(1, count))).map { first + $0 }
  }()

  @Test("Drawn callers and an operator whose hand slips: nothing breaks, every exercise ends")
  func disturbed() throws {
    for seed in Self.seeds {
      var draw = ScenarioDraw(seed: seed)
      let scenario = draw.scenario()
      var clumsy = ClumsyOperator(seed: seed)
      let run = try SampleSchool.run(scenario, draw.language) { clumsy.press($0) }
      #expect(run.violations == [], "seed \(seed)")
      #expect(run.isOver, "seed \(seed): it does not end")
      #expect((0...100).contains(run.score.percent), "seed \(seed)")
    }
  }
}
