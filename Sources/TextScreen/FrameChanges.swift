/// A part of a row that differs between two frames.
public struct Change: Hashable, Sendable {
  public let row: Int
  public let columns: Range<Int>
}

extension Frame {
  /// What differs from another frame of the same size: at most one part of each row, from the first
  /// cell that differs to the last. A part never begins or ends inside a wide character, of this
  /// frame or of the other.
  public func changes(since last: Frame) -> [Change] {
    guard size == last.size else {
      return (0..<size.rows).map { Change(row: $0, columns: 0..<size.columns) }
    }
    var changes: [Change] = []
    cells.withUnsafeBufferPointer { new in
      last.cells.withUnsafeBufferPointer { old in
        for row in 0..<size.rows {
          guard let columns = difference(new, old, row) else { continue }
          changes.append(Change(row: row, columns: columns))
        }
      }
    }
    return changes
  }

  /// Whether a changed row with something on it stood in another row of the last frame.
  public func hasMovedRow(among changes: [Change], since last: Frame) -> Bool {
    guard size == last.size else { return false }
    return cells.withUnsafeBufferPointer { new in
      last.cells.withUnsafeBufferPointer { old in
        changes.contains { change in
          !isBlank(new, change.row)
            && (0..<size.rows).contains { $0 != change.row && isSame(new, change.row, old, $0) }
        }
      }
    }
  }

  private func isBlank(_ cells: UnsafeBufferPointer<Cell>, _ row: Int) -> Bool {
    let start = row * size.columns
    return (start..<start + size.columns).allSatisfy { cells[$0].isBlank }
  }

  private func isSame(
    _ new: UnsafeBufferPointer<Cell>, _ row: Int, _ old: UnsafeBufferPointer<Cell>, _ other: Int
  ) -> Bool {
    let (start, place) = (row * size.columns, other * size.columns)
    return (0..<size.columns).allSatisfy { new[start + $0] == old[place + $0] }
  }

  /// Asked of each row with each key: without a branch, so that many cells are compared at once.
  private func isEqual(
    _ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>, _ cells: Range<Int>
  ) -> Bool {
    guard let new = new.baseAddress, let old = old.baseAddress else { return true }
    var difference: UInt64 = 0
    for index in cells { difference |= new[index].difference(from: old[index]) }
    return difference == 0
  }

  private func difference(
    _ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>, _ row: Int
  ) -> Range<Int>? {
    let start = row * size.columns
    let end = start + size.columns
    guard !isEqual(new, old, start..<end) else { return nil }
    var first = start
    while first < end, new[first] == old[first] { first += 1 }
    var last = end - 1
    while new[last] == old[last] { last -= 1 }
    if first > start, new[first].width == 0 || old[first].width == 0 { first -= 1 }
    if last + 1 < end, new[last].width == 2 || old[last].width == 2 { last += 1 }
    return first - start..<last + 1 - start
  }
}
