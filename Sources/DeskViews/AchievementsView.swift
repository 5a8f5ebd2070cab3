import Desk
import TextScreen

/// The weeks or months of one operator, each beside the one before, the best marked, and whether
/// the registry and the reports agree (C7).
struct AchievementsView {
  let sheet: AchievementSheet
  let state: State
  let words: Words

  private static let left = 2
  private static let nameColumns = 18

  func draw(_ office: Office, in area: Area, into frame: inout Frame) {
    var rest = area
    let title =
      [words.figures.reached, state.company.name(of: sheet.member)]
      + (sheet.unit == office.unit && sheet.member == office.reached ? [] : [words.office.looking])
    Drawing.rule(
      title.joined(separator: " · "), right: FiguresView.views(office, state, words),
      role: .titleFocused, in: rest.takeTop(), into: &frame)
    let columns = self.columns(area.columns)
    drawHeadings(columns, in: rest.takeTop(), into: &frame)
    for place in sheet.table.rows.indices.reversed() where !rest.isEmpty {
      draw(place, columns, in: rest.takeTop(), into: &frame)
    }
    _ = rest.takeTop()
    for (text, role) in notes where !rest.isEmpty {
      let rows = max(1, Drawing.rows(of: text, columns: rest.columns - 4))
      Drawing.paragraph(text, role, in: rest.takeTop(rows).inset(2), into: &frame)
    }
  }

  /// Each measure, its columns, and whether there is room for what it changed by.
  private func columns(_ width: Int) -> [(measure: Achievements.Measure, columns: Int)] {
    width >= Layout.wideFrom
      ? [(.calls, 12), (.orders, 12), (.sum, 30), (.success, 12), (.handling, 14)]
      : [(.calls, 10), (.orders, 10), (.sum, 20), (.success, 9), (.handling, 10)]
  }

  private func isWide(_ row: Area) -> Bool { row.columns >= Layout.wideFrom }

  private func drawHeadings(
    _ columns: [(measure: Achievements.Measure, columns: Int)], in row: Area,
    into frame: inout Frame
  ) {
    guard !row.isEmpty else { return }
    var end = row.column + Self.left + Self.nameColumns
    for (measure, width) in columns {
      end += width
      frame.write(heading(measure), endingAt: end - 2, row.row, .dim)
    }
  }

  private func heading(_ measure: Achievements.Measure) -> String {
    switch measure {
    case .calls: words.figures.column(.calls)
    case .orders: words.figures.column(.orders)
    case .sum: words.figures.column(.sum)
    case .success, .rating: words.figures.success
    case .handling: words.figures.column(.averageHandling)
    }
  }

  private func draw(
    _ place: Int, _ columns: [(measure: Achievements.Measure, columns: Int)], in row: Area,
    into frame: inout Frame
  ) {
    var end = row.column + Self.left + Self.nameColumns
    frame.write(
      words.period(sheet.table.rows[place].period), at: row.column + Self.left, row.row,
      limit: Self.nameColumns)
    for (measure, width) in columns {
      end += width
      let isBest = sheet.table.isBest(measure, at: place)
      frame.write(
        cell(measure, place, isWide: isWide(row)) + (isBest ? "*" : " "), endingAt: end,
        row.row, isBest ? .strong : .text, limit: width)
    }
  }

  /// `110 +12`; on a narrow screen `110 +`: more or less than before.
  private func cell(
    _ measure: Achievements.Measure, _ place: Int, isWide: Bool
  ) -> String {
    guard let value = sheet.table.rows[place].values[measure] else { return "–  " }
    let change = sheet.table.change(of: measure, at: place) ?? 0
    let sign = change > 0 ? "+" : change < 0 ? "−" : " "
    if !isWide || change == 0 { return text(value, measure) + sign }
    return text(value, measure) + " " + sign + text(abs(change), measure)
  }

  private func text(_ value: Int, _ measure: Achievements.Measure) -> String {
    switch measure {
    case .sum: words.formats.money(Money(minor: value))
    case .success, .rating: "\(value) %"
    case .handling: words.formats.span(value)
    case .calls, .orders: words.formats.number(value)
    }
  }

  private var notes: [(String, Role)] {
    let legend = (words.figures.legend, Role.dim)
    guard !sheet.differences.isEmpty else { return [(words.figures.agrees, .dim), legend] }
    let found = sheet.differences.map { difference in
      words.period(difference.period) + "  " + heading(difference.measure) + " "
        + text(difference.counted, difference.measure) + " ≠ "
        + text(difference.other, difference.measure)
    }
    return [("! " + words.figures.differs, .strong)] + found.map { ($0, .text) } + [legend]
  }
}
