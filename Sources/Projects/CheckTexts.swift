internal import Desk

/// Texts: missing languages, and placeholders that nothing fills in.
extension ProjectCheck {
  private enum Use {
    /// Said aloud, with placeholders.
    case said
    /// Shown, without them.
    case shown
    /// Shown before a field.
    case label
  }

  private static let longestLabel = 24

  mutating func checkTexts() {
    checkProjectTexts()
    checkFormTexts()
    for (place, step) in (project.script?.steps ?? []).enumerated() {
      let path = "steps[\(place + 1)]"
      check(step.says, .said, .script, path + ".say")
      guard case .choices(let choices) = step.exit else { continue }
      for (number, choice) in choices.enumerated() {
        check(choice.title, .shown, .script, path + ".choices[\(number + 1)].title")
      }
    }
    for (place, article) in project.articles.enumerated() {
      let path = "answers[\(place + 1)]"
      check(article.question, .shown, .answers, path + ".question")
      check(article.words, .shown, .answers, path + ".words")
      check(article.answer, .said, .answers, path + ".answer")
    }
  }

  private mutating func checkProjectTexts() {
    check(project.title, .shown, .project, "title")
    check(project.company, .shown, .project, "company")
    check(project.greeting, .said, .project, "greeting")
    for (place, outcome) in project.outcomes.enumerated() {
      check(outcome.title, .shown, .project, "outcomes[\(place + 1)].title")
    }
    for (place, reason) in project.refusals.enumerated() {
      check(reason.title, .shown, .project, "refusals[\(place + 1)].title")
    }
    for (place, offer) in project.offers.enumerated() {
      check(offer.title, .shown, .project, "offers[\(place + 1)].title")
      check(offer.words, .said, .project, "offers[\(place + 1)].words")
    }
    check(project.calling?.law?.name, .shown, .project, "calling.law.name")
    for (place, state) in (project.orderLife?.states ?? []).enumerated() {
      check(state.title, .shown, .project, "orders.states[\(place + 1)].title")
    }
    for (place, crew) in (project.orderLife?.crews ?? []).enumerated() {
      check(crew.title, .shown, .project, "orders.crews[\(place + 1)].title")
    }
  }

  private mutating func checkFormTexts() {
    guard let form = project.form else { return }
    for (place, section) in form.sections.enumerated() {
      check(section.title, .shown, .form, "sections[\(place + 1)].title")
    }
    for (field, path) in placedFields {
      check(field.label, .label, .form, path + ".label")
      if !field.isGiven { check(field.ask, .said, .form, path + ".ask") }
      check(field.hint, .shown, .form, path + ".hint")
      check(field.wrong, .said, .form, path + ".wrong")
      switch field.kind {
      case .choice(let options):
        for (place, option) in options.enumerated() {
          check(option.title, .shown, .form, path + ".options[\(place + 1)].title")
        }
      case .goods(let wares, _):
        for (place, ware) in wares.enumerated() {
          check(ware.title, .shown, .form, path + ".goods[\(place + 1)].title")
          check(ware.unit, .shown, .form, path + ".goods[\(place + 1)].unit")
        }
      case .number(let rule): check(rule.unit, .shown, .form, path + ".unit")
      default: break
      }
    }
    for (place, point) in form.points.enumerated() {
      check(point.words, .said, .form, "tell[\(place + 1)].words")
    }
    for (place, part) in form.sums.enumerated() {
      check(part.title, .shown, .form, "sum[\(place + 1)].title")
    }
  }

  private mutating func check(
    _ text: Tongues?, _ use: Use, _ file: ProjectFile, _ path: String
  ) {
    guard let text else { return }
    let missing = project.languages.filter { !text.has($0) }
    if !missing.isEmpty {
      let languages = missing.joined(separator: ", ")
      find(file, path, "no text in \(languages)", do: "write it, or take the language away")
    }
    for wording in text.all {
      if Placeholder.isTorn(wording) {
        find(file, path, "a brace without its other half", do: "write placeholders as {name}")
      } else {
        check(placeholders: Placeholder.names(in: wording), use, file, path)
      }
      if use == .label, wording.count > Self.longestLabel {
        find(
          file, path, "“\(wording)” is longer than \(Self.longestLabel) characters",
          do: "shorten it: the question may be longer")
      }
    }
  }

  private mutating func check(
    placeholders: [String], _ use: Use, _ file: ProjectFile, _ path: String
  ) {
    let fields = project.form?.fields.map(\.name) ?? []
    for name in placeholders {
      if use != .said {
        find(file, path, "{\(name)} isn't filled in here", do: "write it without braces")
      } else if !Placeholder.general.contains(name), !fields.contains(name) {
        find(
          file, path, "{\(name)} is not known", do: Self.list(Placeholder.general + fields))
      } else if name == "sum", project.form?.sums.isEmpty != false {
        find(file, path, "{sum}, and the form comes to none", do: "add “sum” to form.yaml")
      }
    }
  }
}
