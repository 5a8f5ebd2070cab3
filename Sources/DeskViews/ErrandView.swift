import Desk
import TextScreen

/// A call of a project: what to say, the form, and beside it what the next key may do (C1, C2).
enum ErrandView {
  static func draw(
    _ errand: Errand, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    guard let desk = state.errandDesk else { return }
    let picture = errand.form?.picture(
      of: desk.project.form ?? OrderForm([]), in: desk.surroundings)
    var rest = area
    let language = desk.surroundings.language
    var title = desk.project.title[language]
    if let number = errand.order.number, errand.isBegun {
      title += " · " + words.errand.order(number)
      if errand.isChange { title += " · " + words.orderList.changing }
    }
    Drawing.rule(
      title, right: "C2", role: .titleFocused, rightRole: .duty, in: rest.takeTop(), into: &frame)
    let contact = state.conversation?.call.callOut?.contact
    drawScript(errand, desk, picture, contact?.offer, words, in: &rest, into: &frame)
    drawClosed(desk.project, state, words, in: &rest, into: &frame)
    if let quota = desk.fullQuota(of: errand, contact) {
      drawFull(quota, language, words, in: &rest, into: &frame)
    }
    if let picture, !picture.sum.isEmpty, rest.rows > 6 {
      drawTotal(picture, words, in: rest.takeBottom(), into: &frame)
    }
    let (form, side) = rest.splitLeft(rest.columns * 11 / 20)
    if let picture {
      ErrandForm.draw(picture, errand, words, in: form, into: &frame)
    }
    let place = picture == nil ? rest.inset(1) : side
    ErrandSide.draw(errand, desk, picture, words, in: place, into: &frame)
  }

  static func greeting(_ project: Project, _ state: State) -> String {
    let surroundings = state.surroundings(of: project)
    let reading = OrderForm([]).read([:], in: surroundings)
    return FormSpeech(surroundings: surroundings, reading: reading).say(project.greeting)
  }

  /// The step's words while its first field is asked, then each field's own question.
  static func sentence(_ errand: Errand, _ desk: ErrandDesk, _ picture: FormPicture?) -> String {
    let speech = FormSpeech(surroundings: desk.surroundings, reading: desk.reading(of: errand))
    if errand.isChange, errand.focus != .field, let picture {
      return changed(errand, desk, picture)
    }
    if errand.order.replaced != nil, errand.focus == .done {
      return desk.end(by: errand.outcome).map { speech.say($0.says) } ?? ""
    }
    var says = desk.step(of: errand).map { speech.say($0.says) } ?? ""
    if errand.script.path.count == 1 { says = speech.say(desk.project.greeting) + " " + says }
    guard errand.focus == .field, let picture else { return says }
    if !picture.wrong.isEmpty { return picture.wrong }
    let first = desk.step(of: errand)?.fields(of: desk.project.form ?? OrderForm([])).first?.name
    let isFirst = !errand.isChange && errand.form?.kept.focus == first
    return isFirst || picture.ask.isEmpty ? says : picture.ask
  }

  /// A change follows no script: what has to be told anew, then what was changed, is said.
  private static func changed(
    _ errand: Errand, _ desk: ErrandDesk, _ picture: FormPicture
  ) -> String {
    let untold = desk.untold(by: errand)
    if let point = picture.points.first(where: { untold.contains($0.name) }) { return point.words }
    let changes = picture.rows(of: desk.changes(by: errand))
    return changes.isEmpty
      ? picture.ask : changes.map { $0.label + ": " + $0.text }.joined(separator: "; ") + "."
  }

  private static func drawScript(
    _ errand: Errand, _ desk: ErrandDesk, _ picture: FormPicture?, _ offer: String?,
    _ words: Words, in rest: inout Area, into frame: inout Frame
  ) {
    let text = sentence(errand, desk, picture)
    let label = DisplayWidth.of(words.caller.say) + 3
    let rows = min(Drawing.rows(of: text, columns: rest.columns - label - 1), rest.rows / 3, 5)
    let place = rest.takeTop(max(2, rows))
    var pen = Pen(place)
    pen.skip(1)
    pen.write(words.caller.say, .duty, into: &frame)
    let body = Area(
      column: place.column + label, row: place.row, columns: place.columns - label - 1,
      rows: place.rows)
    Drawing.paragraph(text, .script, in: body, into: &frame)
    drawOffer(errand, desk, offer, words, in: &rest, into: &frame)
    if rest.rows > 14 { _ = rest.takeTop() }
  }

  /// The call came when nobody answers the project's.
  private static func drawClosed(
    _ project: Project, _ state: State, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    guard let call = state.conversation?.call, call.callOut == nil, !call.isWritten,
      state.isClosed(project, at: call.since)
    else { return }
    let text = words.errand.closedNow(words.formats.hours(project.hours))
    let rows = min(Drawing.rows(of: text, columns: rest.columns - 2), 2)
    Drawing.paragraph(text, .warning, in: rest.takeTop(rows).inset(1), into: &frame)
  }

  /// No more answers of this kind are wanted: what is said in place of further questions.
  private static func drawFull(
    _ quota: FullQuota, _ language: String, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    let text =
      words.errand.quotaFull(quota.title[language]) + " "
      + (quota.words?[language] ?? words.errand.thanks)
    let rows = min(Drawing.rows(of: text, columns: rest.columns - 2), 3)
    Drawing.paragraph(text, .warning, in: rest.takeTop(rows).inset(1), into: &frame)
  }

  /// What brings the contact back, for as long as nothing is sold.
  private static func drawOffer(
    _ errand: Errand, _ desk: ErrandDesk, _ offer: String?, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    guard errand.soldNumber == nil, rest.rows > 8,
      let offer = desk.project.offers.first(where: { $0.name == offer })
    else { return }
    let language = desk.surroundings.language
    let text = words.errand.newOffer + ": " + offer.words[language]
    let rows = min(Drawing.rows(of: text, columns: rest.columns - 2), 3)
    Drawing.paragraph(text, .good, in: rest.takeTop(rows).inset(1), into: &frame)
  }

  private static func drawTotal(
    _ picture: FormPicture, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(2)
    pen.write(words.errand.toPay + " ", .dim, into: &frame)
    pen.write(picture.total, .strong, into: &frame)
    guard picture.sum.count > 1 else { return }
    let parts = picture.sum.map { $0.title + " " + $0.amount }.joined(separator: " · ")
    pen.skip(2)
    pen.write(parts, .dim, limit: pen.room - 1, into: &frame)
  }
}

/// The fields of a form, a row each, under the titles of their sections.
enum ErrandForm {
  private enum Row {
    case title(String)
    case field(FormPicture.Row)
  }

  static func draw(
    _ picture: FormPicture, _ errand: Errand, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    let rows = picture.sections.flatMap { section in
      [Row.title(section.title)] + section.rows.map(Row.field)
    }
    let focus =
      rows.firstIndex { if case .field(let row) = $0 { row.isFocused } else { false } } ?? 0
    let page = Page(of: rows.count, around: focus, rows: area.rows)
    let label = picture.sections.flatMap(\.rows).reduce(6) {
      max($0, DisplayWidth.of($1.label))
    }
    for (place, index) in page.range.enumerated() {
      let line = area.line(place)
      switch rows[index] {
      case .title(let title):
        var pen = Pen(line)
        pen.skip(1)
        pen.write(title, .title, limit: line.columns - 2, into: &frame)
      case .field(let row):
        draw(
          row, errand, words, label: min(label, line.columns / 2 - 4), in: line, into: &frame)
      }
    }
  }

  private static func draw(
    _ row: FormPicture.Row, _ errand: Errand, _ words: Words, label: Int, in line: Area,
    into frame: inout Frame
  ) {
    let hasKeys = row.isFocused && errand.focus == .field
    Drawing.mark(row.isFocused, isFocused: hasKeys, in: line, into: &frame)
    var pen = Pen(line)
    pen.skip(2)
    pen.write(row.label, .dim, limit: label, into: &frame)
    pen.move(to: line.column + label + 4)
    let place = Area(
      column: pen.column, row: line.row, columns: max(1, pen.room - 1), rows: 1)
    if hasKeys {
      let field = errand.form?.draft ?? TextField(row.text)
      Drawing.field(field, isFocused: true, in: place, into: &frame)
    } else if row.problem != nil {
      pen.write("! ", .warning, into: &frame)
      pen.write(row.text, .warning, limit: pen.room - 1, into: &frame)
    } else if row.text.isEmpty {
      pen.write(
        row.isRequired ? "·" : words.errand.empty, row.isRequired ? .warning : .dim, into: &frame)
    } else {
      pen.write(row.text, .text, limit: pen.room - 1, into: &frame)
    }
  }
}

extension FormPicture {
  func rows(of fields: [FormField]) -> [Row] {
    let names = Set(fields.map(\.name))
    return sections.flatMap(\.rows).filter { names.contains($0.name) }
  }
}

extension ErrandDesk {
  /// The step of the script that ends in an outcome.
  fileprivate func end(by outcome: String?) -> CallScript.Step? {
    project.script?.steps.first { step in
      if case .end(let name) = step.exit { name == outcome } else { false }
    }
  }
}
