import Desk
import TextScreen

/// A form's fields, one a row: label, value, and what is still needed. Fields that don't count now
/// are left out.
enum FormView {
  static func draw(
    _ form: Form, _ state: State, _ words: Words, isFocused: Bool, in area: Area,
    into frame: inout Frame
  ) {
    let rest = area
    let fields = form.fields.indices.filter { form.isOpen(form.fields[$0]) }
    let focus = fields.firstIndex(of: form.focus) ?? 0
    let page = Page(of: fields.count, around: focus, rows: rest.rows)
    let hint = rest.line(page.range.count)
    let label = labelColumns(form, words)
    for (place, index) in page.range.enumerated() {
      let row = rest.line(place)
      drawField(
        form.fields[fields[index]], isFocused: isFocused && index == focus, state, words,
        label: label, in: row, into: &frame)
    }
    var pen = Pen(hint)
    pen.skip(2)
    pen.write(words.form.keys, .dim, into: &frame)
  }

  private static func labelColumns(_ form: Form, _ words: Words) -> Int {
    form.fields.reduce(0) { max($0, DisplayWidth.of(words.form.label($1.name))) }
  }

  private static func drawField(
    _ field: Form.Field, isFocused: Bool, _ state: State, _ words: Words, label: Int,
    in row: Area, into frame: inout Frame
  ) {
    Drawing.mark(isFocused, in: row, into: &frame)
    var pen = Pen(row)
    pen.skip(2)
    pen.write(words.form.label(field.name), .dim, limit: label, into: &frame)
    pen.move(to: row.column + label + 4)
    let width = min(44, pen.room - 10)
    let place = Area(column: pen.column, row: row.row, columns: width, rows: row.rows)
    switch field.value {
    case .text(let text):
      Drawing.field(text, isFocused: isFocused, in: place, into: &frame)
      if field.isRequired, text.trimmed.isEmpty {
        pen.move(to: place.column + place.columns + 1)
        pen.write(words.form.required, .warning, into: &frame)
      }
    case .choice(let options, let selected):
      let option = options.indices.contains(selected) ? options[selected] : ""
      let text =
        words.form.option(option) ?? words.complaint.choice(option)
        ?? words.shift.choice(option) ?? workChoice(option, field.name, state, words)
        ?? name(of: option, state)
      drawChoice(text, isFocused: isFocused, in: place, into: &frame)
    case .day(let day):
      drawChoice(
        words.formats.weekday(day) + relation(day, to: state.calendar.today),
        isFocused: isFocused, in: place, into: &frame)
    }
  }

  /// What is done about an order, by which crew and when.
  private static func workChoice(
    _ option: String, _ name: Form.Name, _ state: State, _ words: Words
  ) -> String? {
    guard case .office(let written)? = state.overlay, case .orderWork(let sheet) = written.task,
      let work = sheet.work
    else { return nil }
    let text = OrderWorkText(company: state.company, words: words)
    switch name {
    case .workAct:
      guard option.hasPrefix(State.WorkChoice.move) else { return words.orderWork.choice(option) }
      let standing = String(option.dropFirst(State.WorkChoice.move.count))
      return words.orderWork.moveTo(text.standing(standing, of: work))
    case .workCrew: return text.crew(option, of: work)
    case .workSlot: return DaySlot(option: option).map(words.slot) ?? words.orderWork.atOnce
    default: return nil
    }
  }

  /// Of a type of client, a colleague or a department.
  private static func name(of option: String, _ state: State) -> String {
    switch BoardNotice.Audience(option: option) {
    case .department(let code):
      return state.company.departments.first { $0.code == code }?.name ?? code
    case .colleague(let code): return state.company.name(of: code)
    case .everybody, nil: break
    }
    return state.company.kind(option)?.name ?? state.company.name(of: option)
  }

  /// The days until then, as a figure.
  private static func relation(_ day: Day, to today: Day) -> String {
    day > today ? "  +\(day - today)" : ""
  }

  private static func drawChoice(
    _ text: String, isFocused: Bool, in place: Area, into frame: inout Frame
  ) {
    let role: Role = isFocused ? .fieldFocused : .field
    var pen = Pen(place)
    pen.write("‹ ", .dim, into: &frame)
    pen.write(text, role, limit: pen.room - 2, into: &frame)
    pen.write(" ›", .dim, into: &frame)
  }
}
