import Desk
import TextScreen

/// The office: a tab for each page, what waits on the chosen one, and below it all there is to know
/// about the chosen row.
enum OfficeView {
  static func draw(
    _ office: Office, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    drawTabs(office, state, words, in: &rest, into: &frame)
    if case .figures(let sheet)? = office.rows {
      FiguresView.draw(sheet, office, state, words, in: rest, into: &frame)
      return
    }
    if case .achievements(let sheet)? = office.rows {
      AchievementsView(sheet: sheet, state: state, words: words)
        .draw(office, in: rest, into: &frame)
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

  /// On one row where the names fit, if need be cut a little; else on two, whole.
  private static func drawTabs(
    _ office: Office, _ state: State, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    let tabs = state.pages.enumerated().map { place, page in
      Tab(
        key: String(place + 1), name: words.office.tab(page),
        count: state.open[page].map { " \($0)" } ?? "", isChosen: page == office.page)
    }
    let columns = rest.columns - 1
    func width(_ tabs: some Sequence<Tab>, _ limit: Int) -> Int {
      tabs.reduce(-1) { $0 + $1.columns(limit) + 1 }
    }
    let limit = [.max, 8, 7].first { width(tabs, $0) <= columns }
    if limit == nil, rest.rows > 12 {
      let first = (1...tabs.count).last { width(tabs.prefix($0), .max) <= columns } ?? 1
      draw(tabs.prefix(first), .max, gap: 1, in: rest.takeTop(), into: &frame)
      draw(tabs.dropFirst(first), .max, gap: 1, in: rest.takeTop(), into: &frame)
      return
    }
    let narrow = limit ?? [6, 5, 4].first { width(tabs, $0) <= columns } ?? 3
    let room = columns - width(tabs, narrow)
    let gap = max(1, min(3, 1 + room / max(1, tabs.count)))
    draw(tabs[...], narrow, gap: gap, in: rest.takeTop(), into: &frame)
  }

  private struct Tab {
    var key: String
    var name: String
    var count: String
    var isChosen: Bool

    /// With a name of at most so many columns.
    func columns(_ limit: Int) -> Int {
      DisplayWidth.of(key) + 1 + min(limit, DisplayWidth.of(name)) + DisplayWidth.of(count)
    }
  }

  private static func draw(
    _ tabs: ArraySlice<Tab>, _ limit: Int, gap: Int, in row: Area, into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(1)
    for tab in tabs {
      pen.write(tab.key, .key, into: &frame)
      pen.skip(1)
      pen.write(tab.name, tab.isChosen ? .titleFocused : .dim, limit: limit, into: &frame)
      pen.write(tab.count, .warning, into: &frame)
      pen.skip(gap)
    }
  }

  private static func drawList(
    _ office: Office, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    if case .daysOff(let sheet)? = office.rows, sheet.of == nil {
      DaysOffView(sheet: sheet, office: office, state: state, words: words)
        .draw(in: area, into: &frame)
      return
    }
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
  /// Behind the text, where there is room for the whole of it.
  var rest = ""

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
    if !text.isEmpty, end - pen.column > 6 {
      if !subject.isEmpty { pen.write(" · ", .dim, into: &frame) }
      pen.write(text, isDone ? .dim : .text, limit: end - pen.column, into: &frame)
    }
    guard !rest.isEmpty, DisplayWidth.of(rest) + 3 <= end - pen.column else { return }
    pen.write(" · " + rest, .dim, into: &frame)
  }
}
