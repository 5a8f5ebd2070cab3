import Foundation
import Projects
import Testing

@testable import Desk
@testable import telefonist

@Suite("Hours and norms of a project at the desk (C1)")
struct ProjectNormTests {
  private func clinic() throws -> Project { try ProjectFolder.named("clinic").read().project }

  @Test("Calls that come outside the project's hours are told apart, by the company's clock")
  func hours() throws {
    let project = try clinic()
    let desk = ProjectDesk([project])
    // Open Monday to Friday 07:00–20:00, Saturday 08:00–14:00; the desk's clock is at UTC+3.
    func isClosed(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Bool {
      let day = Day(year: 2026, month: 11, day: day) ?? Day(number: 0)
      let moment = desk.state.calendar.moment(day, minutes: hour * 60 + minute)
      return desk.state.isClosed(project, at: moment)
    }
    #expect(!isClosed(25, 7) && isClosed(25, 6, 59) && !isClosed(25, 19, 59) && isClosed(25, 20))
    #expect(!isClosed(28, 13, 59) && isClosed(28, 14) && isClosed(29, 10))
    var open = project
    open.hours = WeekHours()
    #expect(!desk.state.isClosed(open, at: desk.now), "without hours it is always open")
    open.hours = WeekHours([7: [CallingRules.Hours(from: 0, to: 60)]])
    #expect(desk.state.isClosed(open, at: desk.now))
    open.direction = .callsOut
    #expect(!desk.state.isClosed(open, at: desk.now), "nobody calls it")
  }

  @Test("A call is late by its project's norm, any other by the company's")
  func late() throws {
    let desk = try ProjectDesk(standard: "taxi")
    let call = Call(id: "call", number: "", since: desk.now, queue: "taxi")
    #expect(desk.state.answerSeconds(of: call) == 8)
    let other = Call(id: "other", number: "", since: desk.now, queue: "elsewhere")
    #expect(desk.state.answerSeconds(of: other) == desk.state.company.rules.serviceLevelSeconds)
  }

  @Test("The wrap-up has its project's norm, and who gave up is registered under the project (A14)")
  func wrapUp() throws {
    var desk = try ProjectDesk(standard: "clinic")
    #expect(desk.state.wrapUpSeconds == nil)
    let given = Call(id: "gone", number: "1", since: desk.now, queue: "clinic")
    desk.send(.phone(.waiting(given)))
    desk.send(.phone(.left("gone", gaveUp: true)))
    #expect(desk.registrations.map(\.project) == ["clinic"])
    #expect(desk.registrations.map(\.outcome) == [.abandoned])
    desk.answer()
    #expect(desk.state.wrapUpSeconds == 30)
  }

  @Test("A project whose kept text can't be read takes calls and no orders, and they can be ended")
  func unreadable() throws {
    var project = try clinic()
    project.keep("{") { nil }
    #expect(project.form == nil && !project.isHouse && project.articles.isEmpty)
    var desk = ProjectDesk([project])
    desk.answer()
    #expect(desk.errand != nil && desk.errand?.form == nil)
    desk.hangUp()
    desk.press(.accept)
    #expect(desk.registrations.map(\.result) == ["unreadable"])
    #expect(desk.state.work == .free)
  }
}
