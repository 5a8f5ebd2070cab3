/// The answers of a project over the desk, found as one types (B1.1, B1.2).
public struct AnswerSearch: Hashable, Sendable, Codable {
  /// The project's name.
  public let project: String
  public var field = TextField()
  public var selection = 0
}

extension State {
  /// Goods of the books; in a call of a project its answers.
  mutating func openInformation() {
    if let project = errandDesk?.project, !project.articles.isEmpty {
      overlay = .answers(AnswerSearch(project: project.name))
    } else {
      overlay = .goods(Search())
    }
  }

  /// The project whose answers lie beside the goods: the call's own if it goes by the house's
  /// script, else the first that does.
  public var houseProject: Project? {
    guard conversation?.errand == nil else { return nil }
    let own = conversation.flatMap { project(of: $0.call) }
    return own?.hasAnswersBesideGoods == true
      ? own : company.projects.first(where: \.hasAnswersBesideGoods)
  }

  private func isBesideGoods(_ search: AnswerSearch) -> Bool {
    houseProject?.name == search.project
  }

  /// The articles that fit what was typed, the best first. Nothing typed: those of the step.
  public func articles(_ search: AnswerSearch) -> [Article] {
    guard let project = company.project(search.project) else { return [] }
    if search.field.isEmpty, let desk = errandDesk, let errand = conversation?.errand,
      let names = desk.step(of: errand)?.articles, !names.isEmpty
    {
      let own = project.articles.filter { names.contains($0.name) }
      return own + project.articles.filter { !names.contains($0.name) }
    }
    return ArticleIndex(project.articles, language: language(of: project))
      .search(search.field.trimmed, limit: 40)
  }

  mutating func obeyInAnswers(_ command: Command, _ search: AnswerSearch) -> Bool {
    var search = search
    switch command {
    case .back, .goods, .accept:
      overlay = nil
      return true
    case .next where isBesideGoods(search), .previous where isBesideGoods(search):
      overlay = .goods(Search())
      return true
    case .move(.up), .previous: search.selection = max(0, search.selection - 1)
    case .move(.down), .next:
      search.selection = max(0, min(articles(search).count - 1, search.selection + 1))
    case .type, .erase, .eraseForward, .eraseWord, .clearField, .move:
      search.field.edit(command)
      search.selection = 0
    default: return leaveOverlay(for: command)
    }
    overlay = .answers(search)
    return true
  }
}

extension Project {
  fileprivate var hasAnswersBesideGoods: Bool { script == nil && !articles.isEmpty }
}
