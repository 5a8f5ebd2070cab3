/// A screen as cells, drawn by the views and painted by the front.
public struct Frame: Sendable {
  public let size: Size
  /// Row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Point?

  public init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

  /// Takes over what another frame shows, from the top left on, as far as there is room.
  public mutating func copy(_ other: Frame) {
    let columns = min(size.columns, other.size.columns)
    for row in 0..<min(size.rows, other.size.rows) {
      for column in 0..<columns {
        cells[row * size.columns + column] = other[column, row]
      }
    }
    cursor = other.cursor
  }

  /// Clears everything, keeping the memory.
  public mutating func clear() {
    cells.withUnsafeMutableBufferPointer { $0.update(repeating: .blank) }
    cursor = nil
  }

  /// Writes text from a place to the right, within `limit` columns and the screen. Text that does
  /// not fit ends in `…`. Returns the column behind it.
  @discardableResult
  public mutating func write(
    _ text: String, at column: Int, _ row: Int, _ role: Role = .text, limit: Int = .max
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, limit > 0 else { return column }
    let end = limit >= size.columns - column ? size.columns : column + limit
    guard column < end else { return column }
    var next = column
    for scalar in text.unicodeScalars {
      let width = DisplayWidth.of(scalar)
      if width == 0 {
        mark(scalar, before: next, first: column, row: row)
        continue
      }
      if next + width > end {
        endWithDots(column..<end, row, role, at: next)
        return end
      }
      put(scalar, width: width, at: next, row, role)
      next += width
    }
    return next
  }

  /// Writes text so that it ends before column `end`. Returns the column it starts at.
  @discardableResult
  public mutating func write(
    _ text: String, endingAt end: Int, _ row: Int, _ role: Role = .text, limit: Int = .max
  ) -> Int {
    let width = min(DisplayWidth.of(text), limit)
    let start = max(0, end - width)
    write(text, at: start, row, role, limit: min(limit, end - start))
    return start
  }

  /// Fills a row's part with one character; one that does not take one column leaves blanks.
  public mutating func fill(
    _ scalar: Unicode.Scalar, _ columns: Range<Int>, _ row: Int, _ role: Role
  ) {
    guard row >= 0, row < size.rows else { return }
    let columns = columns.clamped(to: 0..<size.columns)
    guard !columns.isEmpty else { return }
    let cell = Cell(scalar: DisplayWidth.of(scalar) == 1 ? scalar.value : 32, role: role)
    let start = row * size.columns
    // Between the ends both halves of a wide character are overwritten.
    unlink(start + columns.lowerBound, columns.lowerBound)
    unlink(start + columns.upperBound - 1, columns.upperBound - 1)
    cells.withUnsafeMutableBufferPointer {
      $0[start + columns.lowerBound..<start + columns.upperBound].update(repeating: cell)
    }
  }

  /// Blanks a part of the screen in a role.
  public mutating func blank(_ area: Area, _ role: Role = .text) {
    for row in (area.row..<area.row + area.rows).clamped(to: 0..<size.rows) {
      fill(" ", area.column..<area.column + area.columns, row, role)
    }
  }

  /// Gives the cells of a row's part another role; a wide character takes it when its left half
  /// does.
  public mutating func paint(_ columns: Range<Int>, _ row: Int, _ role: Role) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      let index = row * size.columns + column
      guard cells[index].width > 0 else { continue }
      cells[index].role = role
      if cells[index].width == 2 { cells[index + 1].role = role }
    }
  }

  /// Takes over a part of another frame of the same size.
  public mutating func take(_ change: Change, from other: Frame) {
    let start = change.row * size.columns
    for column in change.columns { cells[start + column] = other.cells[start + column] }
  }

  /// The frame cut, or filled up with blanks, to another size.
  public func fitted(to size: Size) -> Frame {
    var fitted = Frame(size: size)
    let columns = min(size.columns, self.size.columns)
    for row in 0..<min(size.rows, self.size.rows) {
      for column in 0..<columns {
        let cell = self[column, row]
        let isCut = cell.width == 2 && column + 1 == columns
        fitted.cells[row * size.columns + column] = isCut ? Cell(scalar: 32, role: cell.role) : cell
      }
    }
    if let cursor, cursor.column < size.columns, cursor.row < size.rows { fitted.cursor = cursor }
    return fitted
  }

  /// The screen as text, one line a row, without spaces at the ends of lines.
  public var text: String {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { self[$0, row].text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private mutating func put(
    _ scalar: Unicode.Scalar, width: Int, at column: Int, _ row: Int, _ role: Role
  ) {
    let index = row * size.columns + column
    unlink(index, column)
    cells[index] = Cell(scalar: scalar.value, role: role, width: UInt8(width))
    if width == 2 {
      unlink(index + 1, column + 1)
      cells[index + 1] = Cell(scalar: 0, role: role, width: 0)
    }
  }

  /// Overwriting half of a wide character leaves a blank in its other half.
  @inline(__always)
  private mutating func unlink(_ index: Int, _ column: Int) {
    let width = cells[index].width
    if width == 1 { return }
    let other = width == 0 ? index - 1 : index + 1
    cells[other] = Cell(scalar: 32, role: cells[other].role)
  }

  private mutating func mark(_ scalar: Unicode.Scalar, before next: Int, first: Int, row: Int) {
    guard DisplayWidth.isMark(scalar), next > first else { return }
    var index = row * size.columns + next - 1
    if cells[index].width == 0, next - 1 > first { index -= 1 }
    if cells[index].mark == 0 { cells[index].mark = scalar.value }
  }

  private mutating func endWithDots(_ columns: Range<Int>, _ row: Int, _ role: Role, at next: Int) {
    if next < columns.upperBound { put(" ", width: 1, at: columns.upperBound - 1, row, role) }
    var last = columns.upperBound - 1
    if cells[row * size.columns + last].width == 0, last > columns.lowerBound {
      put(" ", width: 1, at: last, row, role)
      last -= 1
    }
    put("…", width: 1, at: last, row, role)
  }
}
