import Testing

@testable import TextScreen

/// A frame of one or more rows with text at their beginnings.
func frame(_ columns: Int, _ rows: String...) -> Frame {
  var frame = Frame(size: Size(columns: columns, rows: rows.count))
  for (row, text) in rows.enumerated() { frame.write(text, at: 0, row) }
  return frame
}

/// Each half of a wide character has the other beside it, in the same role.
func isSound(_ frame: Frame) -> Bool {
  for row in 0..<frame.size.rows {
    for column in 0..<frame.size.columns {
      let cell = frame[column, row]
      if cell.width == 2 {
        guard column + 1 < frame.size.columns, frame[column + 1, row].width == 0 else {
          return false
        }
        guard frame[column + 1, row].role == cell.role else { return false }
      }
      if cell.width == 0 {
        guard column > 0, frame[column - 1, row].width == 2, cell.mark == 0 else { return false }
      }
      if cell.width == 1, cell.scalar < 32 { return false }
    }
  }
  return true
}

@Suite struct FrameTests {
  @Test("Text that does not fit ends in dots")
  func dots() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    #expect(frame.write("Pavlov & Partners", at: 0, 0) == 8)
    #expect(frame.text == "Pavlov …")
    frame.clear()
    #expect(frame.write("Pavlov", at: 1, 0, limit: 4) == 5)
    #expect(frame.text == " Pav…")
    frame.clear()
    #expect(frame.write("Pavlov", at: 2, 0) == 8)
    #expect(frame.text == "  Pavlov")
  }

  @Test("A wide character that would be cut gives way to dots")
  func wideDots() {
    #expect(frame(4, "日本語").text == "日…")
    #expect(frame(5, "日本語").text == "日本…")
    #expect(frame(1, "日").text == "…")
    #expect(isSound(frame(4, "日本語")))
  }

  @Test("Text ends where it is told to")
  func endingAt() {
    var frame = Frame(size: Size(columns: 10, rows: 1))
    #expect(frame.write("9 870.00", endingAt: 10, 0) == 2)
    #expect(frame.text == "  9 870.00")
    frame.clear()
    #expect(frame.write("123456", endingAt: 3, 0) == 0)
    #expect(frame.text == "12…")
  }

  @Test("Overwriting half of a wide character leaves a blank")
  func halves() {
    var left = frame(4, "日本")
    left.write("x", at: 0, 0)
    #expect(left.text == "x 本")
    var right = frame(4, "日本")
    right.write("x", at: 3, 0)
    #expect(right.text == "日 x")
    var middle = frame(4, "日本")
    middle.write("語", at: 1, 0)
    #expect(middle.text == " 語")
    #expect(isSound(left) && isSound(right) && isSound(middle))
  }

  @Test("A mark is drawn over its letter, one a letter, and goes with it")
  func marks() {
    var frame = frame(6, "u\u{308}\u{301}ber")
    #expect(frame[0, 0].mark == 0x308)
    #expect(frame.text == "u\u{308}ber")
    frame.write("U", at: 0, 0)
    #expect(frame[0, 0].mark == 0)
    let wide = TextScreenTests.frame(4, "日\u{301}x")
    #expect(wide[0, 0].mark == 0x301)
    #expect(wide[2, 0].text == "x")
    #expect(TextScreenTests.frame(4, "\u{301}x").text == "x")
  }

  @Test("Escape sequences, bidi and zero-width characters, tags and joiners never reach a cell")
  func hostile() {
    let text = "a\u{1B}[31m\u{9B}b\u{202E}c\u{200D}\u{200B}\u{FEFF}\r\n\u{7F}\u{E0041}\u{2028}d\0"
    let frame = frame(20, text)
    #expect(frame.text == "a[31mbcd")
    #expect(isSound(frame))
  }

  @Test("Ten thousand characters stay within their row")
  func long() {
    var frame = Frame(size: Size(columns: 10, rows: 3))
    frame.write(String(repeating: "я", count: 10_000), at: 3, 1)
    frame.write("z" + String(repeating: "\u{301}", count: 10_000), at: 0, 2)
    #expect(frame.text == "\n   яяяяяя…\nz\u{301}")
  }

  @Test("What lies outside is cut off")
  func clipping() {
    var frame = Frame(size: Size(columns: 4, rows: 2))
    frame.write("no", at: 0, 2)
    frame.write("no", at: 0, -1)
    frame.write("no", at: 4, 0)
    frame.write("no", at: -1, 0)
    frame.write("no", at: .max, 0, limit: .max)
    frame.fill("=", -5..<2, 0, .frame)
    frame.fill("=", 7..<9, 0, .frame)
    frame.paint(3..<400, 1, .alarm)
    frame.paint(0..<1, 9, .alarm)
    #expect(frame.text == "==\n")
    #expect(frame[3, 1].role == .alarm)
    frame.blank(Area(column: -3, row: -3, columns: 100, rows: 100), .header)
    #expect(frame.text == "\n")
    #expect(frame[3, 1].role == .header)
  }

  @Test("A role paints a wide character whole")
  func paintWide() {
    var frame = frame(4, "日本")
    frame.paint(0..<1, 0, .marker)
    #expect(frame[1, 0].role == .marker)
    frame.paint(3..<4, 0, .marker)
    #expect(frame[2, 0].role == .text)
    #expect(isSound(frame))
  }

  @Test("Another size keeps what fits and cuts no wide character")
  func fitted() {
    var wide = frame(6, "a日本", "x")
    wide.cursor = Point(column: 5, row: 0)
    let narrow = wide.fitted(to: Size(columns: 4, rows: 3))
    #expect(narrow.text == "a日\nx\n")
    #expect(narrow.cursor == nil)
    #expect(isSound(narrow))
    #expect(wide.fitted(to: wide.size).cells == wide.cells)
    #expect(wide.fitted(to: Size(columns: 0, rows: 0)).cells.isEmpty)
  }

  @Test("Whatever is written, wide characters stay whole and the screen its size")
  func anything() {
    var dice = SplitMix(state: 7)
    let pieces = [
      "a", "日", "é", "e\u{301}", "\u{200D}", "🙂", "\u{1B}[0m", "Я", "…", "한글", "\u{301}",
    ]
    for _ in 0..<300 {
      let size = Size(columns: dice.below(12), rows: dice.below(4))
      var frame = Frame(size: size)
      for _ in 0..<40 { scribble(&frame, pieces, &dice) }
      #expect(frame.cells.count == size.columns * size.rows)
      guard isSound(frame) else {
        Issue.record("\(frame.text)")
        return
      }
    }
  }

  private func scribble(_ frame: inout Frame, _ pieces: [String], _ dice: inout SplitMix) {
    let text = (0..<dice.below(6)).map { _ in pieces[dice.below(pieces.count)] }.joined()
    let column = dice.below(16) - 2
    let row = dice.below(6) - 1
    let role = Role.allCases[dice.below(Role.allCases.count)]
    switch dice.below(5) {
    case 0, 1: frame.write(text, at: column, row, role, limit: dice.below(9))
    case 2: frame.write(text, endingAt: column, row, role)
    case 3: frame.fill("日", column..<column + dice.below(5), row, role)
    default: frame.paint(column..<column + dice.below(5), row, role)
    }
  }
}

/// Numbers that are the same in each run.
struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
