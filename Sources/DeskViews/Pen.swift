import TextScreen

/// Writes the pieces of one row from left to right, never beyond the row's end.
struct Pen {
  private(set) var column: Int
  let row: Int
  let end: Int

  /// Begins at the left of an area's first row; in an empty area it writes nothing.
  init(_ area: Area) {
    column = area.column
    row = area.row
    end = area.isEmpty ? area.column : area.column + area.columns
  }

  var room: Int { max(0, end - column) }

  mutating func write(
    _ text: String, _ role: Role = .text, limit: Int = .max, into frame: inout Frame
  ) {
    column = frame.write(text, at: column, row, role, limit: min(limit, room))
  }

  mutating func skip(_ columns: Int) {
    column = min(end, column + columns)
  }

  mutating func move(to place: Int) {
    column = max(column, min(end, place))
  }

  /// Writes text so that it ends at the row's end, where it doesn't touch what stands before it.
  /// Returns whether it did.
  @discardableResult
  func writeAtEnd(_ text: String, _ role: Role = .text, into frame: inout Frame) -> Bool {
    let width = DisplayWidth.of(text)
    guard width > 0, width < room else { return false }
    frame.write(text, at: end - width, row, role)
    return true
  }
}

extension Area {
  /// Cuts rows off the top.
  mutating func takeTop(_ count: Int = 1) -> Area {
    let (top, rest) = splitTop(count)
    self = rest
    return top
  }

  /// Cuts rows off the bottom.
  mutating func takeBottom(_ count: Int = 1) -> Area {
    let (rest, bottom) = splitBottom(count)
    self = rest
    return bottom
  }

  /// Without a margin at its left and right.
  func inset(_ columns: Int) -> Area {
    Area(
      column: column + min(columns, self.columns), row: row,
      columns: self.columns - 2 * columns, rows: rows)
  }

  /// The row at a distance from the top; empty beyond the bottom.
  func line(_ index: Int) -> Area {
    guard index >= 0, index < rows else {
      return Area(column: column, row: row, columns: 0, rows: 0)
    }
    return Area(column: column, row: row + index, columns: columns, rows: 1)
  }
}
