/// Columns and rows of a screen or a part of it; never negative.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen, from 0 at the top left.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen.
public struct Area: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The top `count` rows and what is left below them.
  public func splitTop(_ count: Int) -> (top: Area, rest: Area) {
    let taken = min(max(0, count), rows)
    return (
      Area(column: column, row: row, columns: columns, rows: taken),
      Area(column: column, row: row + taken, columns: columns, rows: rows - taken)
    )
  }

  /// The bottom `count` rows and what is left above them.
  public func splitBottom(_ count: Int) -> (rest: Area, bottom: Area) {
    let (rest, bottom) = splitTop(rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// The left `count` columns and what is left to the right of them.
  public func splitLeft(_ count: Int) -> (left: Area, rest: Area) {
    let taken = min(max(0, count), columns)
    return (
      Area(column: column, row: row, columns: taken, rows: rows),
      Area(column: column + taken, row: row, columns: columns - taken, rows: rows)
    )
  }
}
