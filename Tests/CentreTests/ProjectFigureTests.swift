import Desk
import Testing

@testable import Centre

/// Figures that a person can follow (C1, AV).
@Suite("What came of a project's calls, beside its norms")
struct ProjectFigureTests {
  private let project: Project = {
    var project = Project(
      name: "taxi", title: Tongues("Taxi"), company: Tongues(""), greeting: Tongues(""),
      languages: ["en"])
    project.norms.answerSeconds = 8
    project.norms.wrapUpSeconds = 10
    project.norms.callsPerHour = 30
    return project
  }()

  /// Four calls of the taxi: answered after 8 and after 9 seconds, given up, made in vain; one of
  /// another project and one of the house.
  private var calls: [WorkedCall] {
    var calls = [
      Calls.call("a", at: 540, waited: 8, handled: 70, orders: 1, sum: 45_000),
      Calls.call("b", at: 550, waited: 9, handled: 110, .information),
      Calls.call("c", at: 551, nil, handled: nil, .abandoned),
      Calls.call("d", at: 552, handled: nil, cameIn: false, .noAnswer),
      Calls.call("e", at: 553, waited: 600, handled: 90, .information),
      Calls.call("f", at: 554, waited: 1, handled: 10, orders: 4),
      Calls.call("g", at: 555, waited: 1, handled: 10, orders: 4),
    ]
    for place in 0...4 { calls[place].project = "taxi" }
    calls[0].endedAt = calls[0].registeredAt.advanced(bySeconds: -10)
    calls[1].endedAt = calls[1].registeredAt.advanced(bySeconds: -20)
    calls[4].endedAt = calls[4].registeredAt.advanced(bySeconds: -3)
    calls[4].isWritten = true
    calls[5].project = "clinic"
    return calls
  }

  @Test("Each figure is that of the project's own calls, a written one is not answered in time")
  func figures() {
    let figures = ProjectFigures(of: project, calls: calls, level: 80)
    #expect(
      figures.values == [
        .answered: 2, .inTime: 50, .gaveUp: 1, .made: 1, .reached: 0, .written: 1,
        // 60, 90 and 87 seconds of talk; 10, 20 and 3 of wrap-up.
        .talk: 79, .wrapUp: 11,
        // Three calls in 270 seconds.
        .perHour: 40, .orders: 1, .success: 33, .sum: 45_000,
      ])
    #expect(figures.norms == [.inTime: 80, .wrapUp: 10, .perHour: 30])
    #expect(ProjectFigures.Measure.allCases.filter(figures.isMissed) == [.inTime, .wrapUp])
  }

  @Test("A project without calls has no shares and no averages")
  func empty() {
    let figures = ProjectFigures(of: project, calls: [], level: 80)
    #expect(figures.values[.answered] == 0 && figures.values[.inTime] == nil)
    #expect(figures.values[.talk] == nil && figures.values[.success] == nil)
    #expect(!ProjectFigures.Measure.allCases.contains(where: figures.isMissed))
  }

  @Test("C8: a call counts towards the norm of calls as its project asks, any other as the scheme")
  func norm() throws {
    var calls = [
      Calls.call("a", at: 540, waited: 0, handled: 60),
      Calls.call("b", at: 555, waited: 0, handled: 60),
      // From 9:00 to 9:30.
      Calls.call("c", at: 569, waited: 0, handled: 60),
    ]
    calls[0].project = "taxi"
    var scheme = PayScheme(name: "x")
    scheme.callsPerHour = 10
    scheme.bonuses = [
      PayScheme.Bonus(
        name: "norm", measure: .norm, from: 0, upTo: nil, amount: .sum(Money(minor: 1)))
    ]
    func norm(_ norms: [String: Int]) -> Int? {
      PaySlip(of: "O01", calls: calls, scheme: scheme, inTimeSeconds: 20, projectNorms: norms)
        .lines.first?.count
    }
    // Three of five; two of five, and a call of thirty an hour.
    #expect(norm([:]) == 60)
    #expect(norm(["taxi": 30]) == 46)
    #expect(norm(["clinic": 30]) == 60)
  }
}
