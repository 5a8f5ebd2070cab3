import Desk
import TextScreen

/// Beside the form: what may be picked, what is told, what the client may answer, how it ends.
enum ErrandSide {
  static func draw(
    _ errand: Errand, _ desk: ErrandDesk, _ picture: FormPicture?, _ words: Words,
    in area: Area, into frame: inout Frame
  ) {
    let say = words.errand
    let language = desk.surroundings.language
    var rest = area
    switch errand.focus {
    case .field:
      if let picture { drawField(picture, in: &rest, into: &frame) }
    case .step(let choice):
      let untold = desk.untold(by: errand)
      if let picture, !untold.isEmpty {
        drawPoints(picture, untold, words, in: &rest, into: &frame)
      } else if errand.isClosing {
        if let picture {
          drawChanges(desk.changes(by: errand), picture, words, in: &rest, into: &frame)
        }
        write(say.confirms, .strong, in: &rest, into: &frame)
      } else {
        drawExit(errand, desk, choice, words, in: &rest, into: &frame)
      }
    case .reason(let choice):
      Drawing.rule(say.whyNot, in: rest.takeTop(), into: &frame)
      drawNumbered(
        desk.project.refusals.map { $0.title[language] }, choice, in: &rest, into: &frame)
    case .again: break
    case .confirming: write(say.confirming, .dim, in: &rest, into: &frame)
    case .done:
      if let name = errand.outcome, let outcome = desk.project.outcome(name) {
        write("✓ " + outcome.title[language], .good, in: &rest, into: &frame)
      }
      write(say.done, .dim, in: &rest, into: &frame)
    }
  }

  private static func drawField(
    _ picture: FormPicture, in rest: inout Area, into frame: inout Frame
  ) {
    let row = picture.sections.flatMap(\.rows).first(where: \.isFocused)
    if let problem = row?.problem { write(problem, .warning, in: &rest, into: &frame) }
    if !picture.hint.isEmpty { write(picture.hint, .dim, in: &rest, into: &frame) }
    drawNumbered(
      picture.picks, prices: picture.prices, picture.selection, in: &rest, into: &frame)
  }

  /// What a confirmed order says otherwise from now on.
  private static func drawChanges(
    _ fields: [FormField], _ picture: FormPicture, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    guard !fields.isEmpty else { return }
    Drawing.rule(words.errand.toTell, role: .titleFocused, in: rest.takeTop(), into: &frame)
    for row in picture.rows(of: fields) {
      let text = row.text.isEmpty ? words.errand.empty : row.text
      write(row.label + ": " + text, .script, in: &rest, into: &frame)
    }
  }

  private static func drawPoints(
    _ picture: FormPicture, _ untold: [String], _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    Drawing.rule(words.errand.toTell, role: .titleFocused, in: rest.takeTop(), into: &frame)
    let points = picture.points.filter { untold.contains($0.name) }
    for (place, point) in points.enumerated() where !rest.isEmpty {
      Drawing.mark(place == 0, in: rest.line(0), into: &frame)
      let body = Area(
        column: rest.column + 2, row: rest.row, columns: rest.columns - 3, rows: rest.rows)
      let used = Drawing.paragraph(
        point.words, place == 0 ? .script : .dim, in: body, into: &frame)
      _ = rest.takeTop(used)
    }
    write(words.errand.toldIt, .dim, in: &rest, into: &frame)
  }

  private static func drawExit(
    _ errand: Errand, _ desk: ErrandDesk, _ choice: Int, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    let say = words.errand
    let language = desk.surroundings.language
    let choices = desk.choices(of: errand)
    guard choices.isEmpty else {
      Drawing.rule(say.clientSays, role: .titleFocused, in: rest.takeTop(), into: &frame)
      drawNumbered(choices.map { $0.title[language] }, choice, in: &rest, into: &frame)
      return
    }
    if let end = desk.end(of: errand) {
      let isOrder = end.takesOrder && errand.soldNumber == nil
      let text = isOrder ? say.confirms : say.ends(end.title[language])
      write(text, .strong, in: &rest, into: &frame)
    } else {
      write(say.goesOn, .dim, in: &rest, into: &frame)
    }
  }

  /// Rows with a digit each; those behind the ninth are chosen by the arrows.
  static func drawNumbered(
    _ titles: [String], prices: [String] = [], _ selection: Int?, in rest: inout Area,
    into frame: inout Frame
  ) {
    let page = Page(of: titles.count, around: selection ?? 0, rows: rest.rows)
    for index in page.range {
      let row = rest.takeTop()
      Drawing.mark(index == selection, in: row, into: &frame)
      var pen = Pen(row)
      pen.skip(2)
      pen.write(index < 9 ? String(index + 1) : " ", .key, into: &frame)
      pen.skip(1)
      var end = row.column + row.columns - 1
      if prices.indices.contains(index), !prices[index].isEmpty {
        end = frame.write(prices[index], endingAt: end, row.row, .text) - 1
      }
      pen.write(
        titles[index], index == selection ? .strong : .text, limit: end - pen.column,
        into: &frame)
    }
  }

  private static func write(
    _ text: String, _ role: Role, in rest: inout Area, into frame: inout Frame
  ) {
    let body = Area(
      column: rest.column + 1, row: rest.row, columns: rest.columns - 2, rows: rest.rows)
    _ = rest.takeTop(Drawing.paragraph(text, role, in: body, into: &frame))
  }
}

/// The answers of a project, searched as one types (B1.1, B1.2).
enum AnswersView {
  static func draw(
    _ search: AnswerSearch, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    guard let project = state.company.project(search.project) else { return }
    let language = state.language(of: project)
    var rest = area
    let row = rest.takeTop()
    let place = Area(
      column: row.column + 2, row: row.row, columns: min(36, row.columns - 4), rows: row.rows)
    Drawing.field(search.field, isFocused: true, in: place, into: &frame)
    var hint = Pen(row)
    hint.move(to: place.column + place.columns + 2)
    if DisplayWidth.of(words.errand.answersHint) <= hint.room {
      hint.write(words.errand.answersHint, .dim, into: &frame)
    }
    let articles = state.articles(search)
    guard articles.indices.contains(search.selection) else {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.order.nothingFound, .dim, into: &frame)
      return
    }
    let answer = articles[search.selection].answer[language]
    let rows = Drawing.rows(of: answer, columns: rest.columns - 4) + 1
    let details = rest.takeBottom(min(rest.rows - 3, max(4, rows)))
    let page = Page(of: articles.count, around: search.selection, rows: rest.rows)
    for index in page.range {
      let line = rest.takeTop()
      Drawing.mark(index == search.selection, in: line, into: &frame)
      var pen = Pen(line)
      pen.skip(2)
      pen.write(
        articles[index].question[language], index == search.selection ? .strong : .text,
        limit: pen.room - 1, into: &frame)
    }
    var body = details
    Drawing.rule("", role: .overlayTitle, in: body.takeTop(), into: &frame)
    Drawing.paragraph(answer, .script, in: body.inset(2), into: &frame)
  }
}

/// The wrap-up of a project's call: its own outcomes, and of a refusal the reason (B2.5).
enum ErrandWrapUp {
  static func draw(
    _ errand: Errand, _ state: State, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    guard let project = state.errandDesk?.project else { return }
    let language = state.language(of: project)
    if case .reason(let choice) = errand.focus {
      var pen = Pen(rest.takeTop())
      pen.skip(1)
      pen.write(words.errand.whyNot, .strong, into: &frame)
      ErrandSide.drawNumbered(
        project.refusals.map { $0.title[language] }, choice, in: &rest, into: &frame)
      return
    }
    if case .again(let choice) = errand.focus {
      var pen = Pen(rest.takeTop())
      pen.skip(1)
      pen.write(words.errand.whenAgain, .strong, into: &frame)
      ErrandSide.drawNumbered(
        state.againChoices.map { words.formats.moment(state.calendar.civilTime($0)) }, choice,
        in: &rest, into: &frame)
      return
    }
    let outcomes = state.errandOutcomes
    let chosen = outcomes.firstIndex { $0.name == errand.outcome }
    ErrandSide.drawNumbered(
      outcomes.map { $0.title[language] }, chosen, in: &rest, into: &frame)
  }
}
