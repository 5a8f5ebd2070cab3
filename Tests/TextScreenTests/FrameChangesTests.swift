import Testing

@testable import TextScreen

@Suite struct FrameChangesTests {
  @Test("Equal frames differ in nothing")
  func nothing() {
    #expect(frame(5, "abc", "日本").changes(since: frame(5, "abc", "日本")).isEmpty)
    #expect(Frame(size: Size(columns: 0, rows: 3)).changes(since: frame(1)).count == 3)
    #expect(frame(0, "", "").changes(since: frame(0, "", "")).isEmpty)
  }

  @Test("A row's change reaches from its first different cell to its last")
  func part() {
    let changes = frame(9, "same", "abcdefghi", "").changes(
      since: frame(9, "same", "aXcdeXghi", "z"))
    #expect(
      changes == [Change(row: 1, columns: 1..<6), Change(row: 2, columns: 0..<1)])
  }

  @Test("A role alone is a change")
  func role() {
    var marked = frame(4, "abcd")
    marked.paint(2..<3, 0, .marker)
    #expect(marked.changes(since: frame(4, "abcd")) == [Change(row: 0, columns: 2..<3)])
  }

  @Test("A change never begins or ends inside a wide character, new or old")
  func wide() {
    // The left halves are equal, and so is the right half of another character.
    #expect(frame(4, "a日").changes(since: frame(4, "a本")) == [Change(row: 0, columns: 1..<3)])
    #expect(frame(4, "a日").changes(since: frame(4, "abc")) == [Change(row: 0, columns: 1..<3)])
    #expect(frame(4, "abc").changes(since: frame(4, "a日")) == [Change(row: 0, columns: 1..<3)])
    #expect(frame(4, "a 日").changes(since: frame(4, "日 x")) == [Change(row: 0, columns: 0..<4)])
  }

  @Test("Frames of different sizes differ in every row")
  func sizes() {
    #expect(
      frame(2, "a", "b").changes(since: frame(3, "a", "b"))
        == [Change(row: 0, columns: 0..<2), Change(row: 1, columns: 0..<2)])
  }

  @Test("A row that stood elsewhere before is known for a moved one; blank rows are not")
  func moved() {
    let before = frame(4, "abcd", "", "ef")
    func hasMovedRow(_ after: Frame) -> Bool {
      after.hasMovedRow(among: after.changes(since: before), since: before)
    }
    #expect(hasMovedRow(frame(4, "", "abcd", "ef")))
    #expect(hasMovedRow(frame(4, "ef", "", "ef")))
    #expect(!hasMovedRow(frame(4, "abcd", "xy", "")))
    #expect(!hasMovedRow(before))
  }

  @Test("Taking over the changes makes frames equal, whatever they hold")
  func taking() {
    var dice = SplitMix(state: 3)
    let pieces = ["a", "日", "b", " ", "本", "e\u{301}"]
    for _ in 0..<500 {
      func any() -> Frame {
        var frame = Frame(size: Size(columns: 7, rows: 2))
        for row in 0..<2 {
          for column in 0..<7 { frame.write(pieces[dice.below(pieces.count)], at: column, row) }
        }
        return frame
      }
      var old = any()
      let new = any()
      let changes = new.changes(since: old)
      for change in changes {
        #expect(new[change.columns.lowerBound, change.row].width != 0)
        #expect(old[change.columns.lowerBound, change.row].width != 0)
        #expect(new[change.columns.upperBound - 1, change.row].width != 2)
        old.take(change, from: new)
        #expect(isSound(old))
      }
      #expect(old.cells == new.cells)
    }
  }
}
