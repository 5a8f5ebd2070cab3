import Desk
import School
import Testing

@testable import telefonist

/// The proof of the score: who forgets one duty loses that point and no other (C10).
@Suite("Forgetful operator")
struct ForgetfulOperatorTests {
  @Test("Who forgets one duty loses exactly its point", arguments: Lapse.all)
  func losesItsPoint(_ lapse: Lapse) throws {
    let known = try CourseBook.standard().scenario(lapse.scenario)
    let scenario = try known ?? ScenarioFile.parse(lapse.scenario, file: "own")
    let run = try SampleSchool.run(scenario, .english) { lapse.press($0) }
    #expect(run.lost == lapse.lost, "\(run.report)")
    #expect(run.violations == [])
    #expect(run.isOver)
  }

  @Test("Without the lapse these exercises are worth a hundred per cent")
  func worthAll() throws {
    for text in Set(Lapse.all.map(\.scenario)) where text.contains("\n") {
      let scenario = try ScenarioFile.parse(text, file: "own")
      let run = try SampleSchool.run(scenario, .english, by: SampleSchool.automatic)
      #expect(run.lost == [], "\(scenario.name): \(run.report)")
    }
  }

  @Test("Every point that keys can lose alone is lost by one of them")
  func complete() {
    let lost = Set(Lapse.all.flatMap(\.lost))
    // The desk knows the client's column by itself: no key takes another.
    let criteria = Criterion.allCases.filter { $0 != .column }
    for criterion in criteria {
      #expect(lost.contains { $0.hasPrefix(criterion.rawValue + " ") }, "\(criterion)")
    }
    for duty in ["A4", "A6", "A15", "A19"] { #expect(lost.contains("routed " + duty)) }
    for duty in ["A12", "A13"] { #expect(lost.contains("delivery " + duty)) }
  }
}
