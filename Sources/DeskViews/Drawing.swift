import Desk
import TextScreen

/// The few shapes that all parts of the screen are made of.
enum Drawing {
  static let marker = "▸"

  /// The head of a panel: `── Order 0001042 ─────── 4 lines · 15 290.00 ──`. On a small screen the
  /// rule is but its beginning, since each of its dashes is three bytes on the way to the terminal.
  static func rule(
    _ title: String, right: String = "", role: Role = .title, rightRole: Role = .strong,
    in area: Area, into frame: inout Frame
  ) {
    guard !area.isEmpty else { return }
    let isLong = frame.size.columns >= Layout.wideFrom
    let end = area.column + area.columns
    let margin = isLong ? 4 : 1
    let rightWidth = right.isEmpty ? 0 : DisplayWidth.of(right) + margin
    let isRightShown = rightWidth > 0 && rightWidth + 12 <= area.columns
    frame.fill("─", area.column..<(isLong ? end : min(end, area.column + 2)), area.row, .frame)
    var pen = Pen(area)
    pen.skip(2)
    pen.write(" ", .frame, into: &frame)
    let room = pen.room - 3 - (isRightShown ? rightWidth : 0)
    pen.write(title, role, limit: max(1, room), into: &frame)
    if isLong { pen.write(" ", .frame, into: &frame) }
    guard isRightShown else { return }
    if isLong { frame.write(" ", at: end - rightWidth, area.row, .frame) }
    let start = end - rightWidth + (isLong ? 1 : 0)
    let behind = frame.write(right, at: start, area.row, rightRole)
    if isLong { frame.write(" ", at: behind, area.row, .frame) }
  }

  /// The marker before the chosen row of a list; a smaller one while the keys go elsewhere.
  static func mark(
    _ isChosen: Bool, isFocused: Bool = true, in row: Area, into frame: inout Frame
  ) {
    guard isChosen, !row.isEmpty else { return }
    frame.write(isFocused ? marker : "›", at: row.column, row.row, isFocused ? .marker : .dim)
  }

  /// A field of a fixed width: the text is moved to the left until its cursor is in sight. A typed
  /// character changes its own cell alone. `proposed` stands in an empty field: what Enter takes.
  static func field(
    _ field: TextField, proposed: String = "", isFocused: Bool, in row: Area,
    into frame: inout Frame
  ) {
    guard !row.isEmpty else { return }
    let role: Role = isFocused ? .fieldFocused : .field
    let columns = row.column..<row.column + row.columns
    frame.fill(" ", columns, row.row, role)
    if field.isEmpty {
      frame.write(proposed, at: row.column, row.row, .dim, limit: row.columns)
    }
    var before = 0
    var place = 0
    var widths: [Int] = []
    for character in field.text {
      let width = DisplayWidth.of(String(character))
      if place < field.cursor { before += width }
      widths.append(width)
      place += 1
    }
    var skipped = 0
    var hidden = 0
    while before - hidden >= row.columns, skipped < widths.count {
      hidden += widths[skipped]
      skipped += 1
    }
    let shown = skipped == 0 ? field.text : String(field.text.dropFirst(skipped))
    frame.write(shown, at: row.column, row.row, role, limit: row.columns)
    if isFocused { frame.cursor = Point(column: row.column + before - hidden, row: row.row) }
  }

  /// What is left of a whole, as cells: `████░░░░`. One cell at least while anything is left.
  static func bar(
    _ part: Int, of whole: Int, columns: Int, at column: Int, _ row: Int, into frame: inout Frame
  ) {
    guard columns > 0 else { return }
    var filled = 0
    if part > 0, whole > 0 {
      let (cells, overflow) = min(part, whole).multipliedReportingOverflow(by: columns)
      filled = overflow ? columns : cells / whole
    }
    if part > 0, filled == 0 { filled = 1 }
    frame.fill("█", column..<column + filled, row, .barFilled)
    frame.fill("░", column + filled..<column + columns, row, .barEmpty)
  }

  /// Writes a text over several rows, broken between words. Returns the rows used.
  @discardableResult
  static func paragraph(
    _ text: String, _ role: Role, in area: Area, into frame: inout Frame
  ) -> Int {
    guard !area.isEmpty else { return 0 }
    var rows = 0
    var rest = Substring(text)
    while !rest.isEmpty, rows < area.rows {
      let isLast = rows == area.rows - 1
      let line = isLast ? rest : firstLine(of: rest, columns: area.columns)
      frame.write(
        String(line), at: area.column, area.row + rows, role, limit: area.columns)
      rest = rest[line.endIndex...].drop { $0 == " " }
      rows += 1
      if isLast { break }
    }
    return rows
  }

  /// The rows of a text; an empty one has one.
  static func wrapped(_ text: String, columns: Int) -> [String] {
    guard columns > 0, !text.isEmpty else { return [""] }
    var rows: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let line = firstLine(of: rest, columns: columns)
      rows.append(String(line))
      rest = rest[line.endIndex...].drop { $0 == " " }
    }
    return rows
  }

  /// How many rows ``paragraph`` would use.
  static func rows(of text: String, columns: Int) -> Int {
    guard columns > 0 else { return 0 }
    var rest = Substring(text)
    var rows = 0
    while !rest.isEmpty {
      rest = rest[firstLine(of: rest, columns: columns).endIndex...].drop { $0 == " " }
      rows += 1
    }
    return rows
  }

  /// The longest beginning that fits and ends with a word; a word that is too long is cut.
  private static func firstLine(of text: Substring, columns: Int) -> Substring {
    // No character is wider than it has bytes.
    if text.utf8.count <= columns { return text }
    let scalars = text.unicodeScalars
    var width = 0
    var lastSpace: Substring.Index?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar == " " { lastSpace = index }
      width += DisplayWidth.of(scalar)
      if width > columns {
        if let lastSpace, lastSpace > text.startIndex { return text[..<lastSpace] }
        return text[..<(index > text.startIndex ? index : scalars.index(after: index))]
      }
      index = scalars.index(after: index)
    }
    return text
  }
}

/// Which rows of a list are in sight. Lists turn by whole pages, so that moving the marker within a
/// page repaints two cells and nothing else.
struct Page {
  let range: Range<Int>

  init(of count: Int, around selection: Int, rows: Int) {
    guard rows > 0, count > 0 else {
      range = 0..<0
      return
    }
    let first = min(max(0, selection), count - 1) / rows * rows
    range = first..<min(count, first + rows)
  }
}
