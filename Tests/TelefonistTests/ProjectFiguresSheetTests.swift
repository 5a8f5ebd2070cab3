import Centre
import Desk
import Foundation
import Testing

@testable import telefonist

@Suite("Figures of projects on paper and in a table (C1)")
struct ProjectFiguresSheetTests {
  private static let monday = Day(year: 2026, month: 11, day: 16) ?? Day(number: 0)

  private static let taxi: Project = {
    var project = Project(
      name: "taxi", title: Tongues(["en": "Taxi", "cs": "Taxislužba"]), company: Tongues(""),
      greeting: Tongues(""), languages: ["en"])
    project.norms.answerSeconds = 8
    project.norms.wrapUpSeconds = 10
    project.norms.callsPerHour = 40
    return project
  }()

  /// Answered after 8 seconds and after 12, with 60 seconds of talk and 12 of wrap-up each.
  private static let calls = [8, 12].map { waited in
    let since = Instant(milliseconds: (monday.number * 1440 + 540) * 60_000)
    let answered = since.advanced(bySeconds: waited)
    return WorkedCall(
      id: "c\(waited)", day: monday, member: "O01", cameIn: true, since: since,
      answeredAt: answered, endedAt: answered.advanced(bySeconds: 60),
      registeredAt: answered.advanced(bySeconds: 72), outcome: .orderTaken, orders: 1,
      sum: Money(minor: 45_000), project: "taxi")
  }

  private func sheet(_ language: Language) -> ProjectFiguresSheet {
    ProjectFiguresSheet(period: ReportPeriod(.day, containing: Self.monday), language: language)
  }

  private let figures = [
    (project: taxi, figures: ProjectFigures(of: taxi, calls: calls, level: 80))
  ]

  @Test("A project's figures stand beside its norms; “!” marks what falls short")
  func text() {
    let text = sheet(.english).text(figures).replacing("\u{A0}", with: " ")
    #expect(
      text == """
        Projects · 16.11.2026 – 16.11.2026

        Taxi                                                      Norm
          Calls answered                                 2
          Answered in time (8 s)                      50 %        80 % !
          Gave up                                        0
          Calls made                                     0
          Reached                                        0
          Written                                        0
          Talk                                        1:00
          Wrap-up                                     0:12        0:10 !
          Calls an hour                                 50          40
          Orders                                         2
          Calls with an order                        100 %
          Sum                                       900.00

        """, "\(text)")
  }

  @Test("Each language has the whole page within 72 columns, and says where no project is in force")
  func languages() {
    for language in Language.allCases {
      let lines = sheet(language).text(figures).split(separator: "\n")
      #expect(lines.count == 14 && lines.allSatisfy { $0.count <= 72 }, "\(lines)")
      #expect(sheet(language).text([]).split(separator: "\n").count == 2)
    }
    #expect(sheet(.czech).text(figures).contains("Taxislužba"))
  }

  @Test("The table has a line a project, with the norms behind their figures")
  func table() {
    let lines = sheet(.english).csv(figures).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasSuffix(
        "Project,Calls answered,Answered in time,\"Answered in time, Norm\",Gave up,Calls made,"
          + "Reached,Written,Talk,Wrap-up,\"Wrap-up, Norm\",Calls an hour,\"Calls an hour, Norm\","
          + "Orders,Calls with an order,Sum"), "\(lines[0])")
    #expect(lines[1] == "taxi,2,50,80,0,0,0,0,60,12,10,50,40,2,100,900.00", "\(lines[1])")
  }
}
