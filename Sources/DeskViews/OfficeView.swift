import Desk
import TextScreen

/// The office: a tab for each page, what waits on the chosen one, and below it all there is to know
/// about the chosen row.
enum OfficeView {
  static func draw(
    _ office: Office, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    drawTabs(office, state, words, in: rest.takeTop(), into: &frame)
    if case .figures(let sheet)? = office.rows {
      FiguresView.draw(sheet, office, state, words, in: rest, into: &frame)
      return
    }
    let details = OfficeDetail.of(office, state, words)
    let columns = max(0, area.columns - 4)
    let wanted = details.reduce(0) { $0 + $1.rows(columns: columns) }
    let height = details.isEmpty ? 0 : min(wanted + 1, max(5, rest.rows / 2))
    var below = rest.takeBottom(min(height, max(0, rest.rows - 4)))
    drawList(office, state, words, in: rest, into: &frame)
    guard !below.isEmpty else { return }
    let title = OfficeDetail.title(office, state, words)
    Drawing.rule(
      title.text, right: title.right, in: below.takeTop(), into: &frame)
    for detail in details where !below.isEmpty {
      detail.draw(words, from: &below, into: &frame)
    }
  }

  private static func drawTabs(
    _ office: Office, _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let pages = state.pages
    let names = pages.map(words.office.tab)
    let counts = pages.map { page in state.open[page].map { " \($0)" } ?? "" }
    /// Of all tabs with names of at most so many columns.
    func width(_ limit: Int) -> Int {
      zip(names, counts).reduce(0) {
        $0 + min(limit, DisplayWidth.of($1.0)) + DisplayWidth.of($1.1) + 2
      }
    }
    let room = row.columns - 1 - pages.count
    let limit = [.max, 8, 7, 6, 5, 4].first { width($0) <= room } ?? 3
    let gap = max(1, min(3, (row.columns - 2 - width(limit)) / max(1, pages.count)))
    var pen = Pen(row)
    pen.skip(1)
    for (place, page) in pages.enumerated() {
      pen.write(String(place + 1), .key, into: &frame)
      pen.skip(1)
      let role: Role = page == office.page ? .titleFocused : .dim
      pen.write(names[place], role, limit: limit, into: &frame)
      pen.write(counts[place], .warning, into: &frame)
      pen.skip(gap)
    }
  }

  private static func drawList(
    _ office: Office, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(
      title(office, state, words), right: OfficeRow.summary(office, state, words),
      role: .titleFocused, in: rest.takeTop(), into: &frame)
    guard let rows = office.rows else {
      write(words.office.looking, in: rest, into: &frame)
      return
    }
    let count = rows.ids.count
    guard count > 0 else {
      write(words.office.empty(office.page), in: rest, into: &frame)
      return
    }
    let page = Page(of: count, around: office.selection, rows: rest.rows)
    for (place, index) in page.range.enumerated() {
      let row = rest.line(place)
      Drawing.mark(index == office.selection, in: row, into: &frame)
      OfficeRow(rows, index, state, words).draw(in: row, into: &frame)
    }
  }

  private static func write(_ text: String, in area: Area, into frame: inout Frame) {
    Drawing.paragraph(text, .dim, in: area.inset(2), into: &frame)
  }

  private static func title(_ office: Office, _ state: State, _ words: Words) -> String {
    guard office.page == .inbox, office.of != state.me.code else {
      return words.office.page(office.page)
    }
    return words.office.inboxOf(state.company.name(of: office.of))
  }
}

/// One row of a page: when, what kind, who or what, and a figure or a state at the right.
struct OfficeRow {
  var time = ""
  var timeRole = Role.dim
  var kind = ""
  var kindRole = Role.text
  var subject = ""
  var text = ""
  var right = ""
  var rightRole = Role.strong
  /// Done: it stands back.
  var isDone = false

  func draw(in row: Area, into frame: inout Frame) {
    var pen = Pen(row)
    pen.skip(2)
    pen.write(time, timeRole, limit: 7, into: &frame)
    pen.move(to: row.column + 10)
    pen.write(kind, isDone ? .dim : kindRole, limit: 12, into: &frame)
    pen.move(to: row.column + 23)
    var end = row.column + row.columns - 1
    if !right.isEmpty {
      end = frame.write(right, endingAt: end, row.row, isDone ? .dim : rightRole) - 2
    }
    pen.write(subject, isDone ? .dim : .strong, limit: end - pen.column, into: &frame)
    guard !text.isEmpty, end - pen.column > 6 else { return }
    if !subject.isEmpty { pen.write(" · ", .dim, into: &frame) }
    pen.write(text, isDone ? .dim : .text, limit: end - pen.column, into: &frame)
  }
}
