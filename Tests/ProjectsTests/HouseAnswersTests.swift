import Projects
import Testing

@testable import Desk
@testable import telefonist

@Suite("Answers beside the goods (B1.1, B1.2)")
struct HouseAnswersTests {
  private func isGoods(_ desk: ProjectDesk) -> Bool {
    if case .goods = desk.state.overlay { true } else { false }
  }

  private func answers(_ desk: ProjectDesk) -> AnswerSearch? {
    if case .answers(let search) = desk.state.overlay { search } else { nil }
  }

  @Test("In a wholesale call Tab turns from the goods to the project's answers, and back")
  func wholesale() throws {
    var desk = try ProjectDesk(standard: "wholesale")
    desk.answer()
    #expect(desk.errand == nil)
    desk.press(.goods)
    #expect(isGoods(desk))
    desk.press(.next)
    let all = desk.project.articles
    #expect(desk.state.articles(try #require(answers(desk))) == all && all.count > 3)
    let article = all[all.count - 1]
    desk.type(article.question["en"])
    #expect(desk.state.articles(try #require(answers(desk))).first == article)
    desk.press(.next)
    #expect(isGoods(desk))
    desk.press(.previous)
    #expect(answers(desk)?.field.isEmpty == true)
    desk.press(.goods)
    #expect(desk.state.overlay == nil)
  }

  @Test("Without a call the answers of the first project with the house's script are there")
  func free() throws {
    let taxi = try ProjectFolder.named("taxi").read().project
    let wholesale = try ProjectFolder.named("wholesale").read().project
    var desk = ProjectDesk([taxi, wholesale])
    desk.press(.goods)
    desk.press(.next)
    #expect(answers(desk)?.project == "wholesale")
    var none = ProjectDesk([taxi])
    none.press(.goods)
    none.press(.next)
    #expect(isGoods(none), "nothing to turn to")
  }

  @Test("In a call of a form Tab walks its answers, and does not leave them")
  func errand() throws {
    let taxi = try ProjectFolder.named("taxi").read().project
    let wholesale = try ProjectFolder.named("wholesale").read().project
    var desk = ProjectDesk([taxi, wholesale])
    desk.answer()
    desk.press(.goods)
    desk.press(.next)
    #expect(answers(desk)?.project == "taxi" && answers(desk)?.selection == 1)
  }
}
