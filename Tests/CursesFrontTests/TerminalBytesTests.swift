import Testing

@testable import CursesFront

private func short(
  _ text: String, from start: Int = 0, columnAddress: Bool = false, ownColours: Bool = false,
  margins: [Int] = []
) -> String {
  var bytes = TerminalBytes()
  bytes.margins = margins
  bytes.hasColumnAddress = columnAddress
  bytes.knowsOwnColours = ownColours
  Array(text.utf8).withUnsafeBytes { bytes.shorten($0, from: start) }
  return String(decoding: bytes.bytes, as: UTF8.self)
}

@Suite struct TerminalBytesTests {
  @Test("Styles side by side become one sequence, a reset drops those before it")
  func merged() {
    #expect(short("a\u{1B}[39m\u{1B}(B\u{1B}[mb") == "ab")
    #expect(
      short("\u{1B}(B\u{1B}[0;1m\u{1B}[38;5;110m\u{1B}[48;5;0mx")
        == "\u{1B}[1;38;5;110;48;5;0mx")
    #expect(short("\u{1B}[1mx\u{1B}[m\u{F}\u{1B}[31mx") == "\u{1B}[1mx\u{1B}[0;31mx")
    #expect(short("\u{1B}[1mx\u{1B}[m\u{1B}[39;49m\u{1B}[30mx") == "\u{1B}[1mx\u{1B}[0;30mx")
    #expect(short("\u{1B}[31mx\u{1B}[mx") == "\u{1B}[31mx\u{1B}[mx")
    #expect(short("\u{1B}[31m") == "\u{1B}[31m")
  }

  @Test("A style that the terminal has already is not told again")
  func told() {
    #expect(short("\u{1B}[31mx\u{1B}[4;5H\u{1B}[0;31mx") == "\u{1B}[31mx\u{1B}[4;5Hx")
    #expect(short("\u{1B}[31mx\u{1B}[m\u{1B}[5d\u{1B}[31mx") == "\u{1B}[31mx\u{1B}[5dx")
    var bytes = TerminalBytes()
    for (text, expected) in [
      ("\u{1B}[31mx", "\u{1B}[31mx"), ("\u{1B}[1;31my", "\u{1B}[1my"), ("\u{1B}[mz", "\u{1B}[mz"),
    ] {
      Array(text.utf8).withUnsafeBytes { bytes.shorten($0, from: 0) }
      #expect(String(decoding: bytes.bytes, as: UTF8.self) == expected)
    }
    bytes.forget()
    Array("z".utf8).withUnsafeBytes { bytes.shorten($0, from: 0) }
    #expect(String(decoding: bytes.bytes, as: UTF8.self) == "\u{1B}[mz")
  }

  @Test("Blanks take a style only where it shows")
  func blanks() {
    #expect(
      short("\u{1B}[31mx\u{1B}[m  \u{1B}[31mx\u{1B}[m\u{1B}[K\u{1B}[32mx")
        == "\u{1B}[31mx  x\u{1B}[K\u{1B}[32mx")
    #expect(
      short("\u{1B}[31;44mx\u{1B}[49m \u{1B}[7m ")
        == "\u{1B}[31;44mx\u{1B}[0;31m \u{1B}[7m ")
    #expect(short("\u{1B}[4mx\u{1B}[m ") == "\u{1B}[4mx\u{1B}[m ")
    #expect(short("\u{1B}[44m\u{1B}[K") == "\u{1B}[44m\u{1B}[K")
    // What follows is written in what ncurses asked for last.
    #expect(short("\u{1B}[31mx\u{1B}[m ") == "\u{1B}[31mx \u{1B}[m")
  }

  @Test("The terminal's own colours are named only to one that knows their parameters")
  func ownColours() {
    let text = "\u{1B}[1;38;5;110;48;5;236mx\u{1B}[39mx"
    #expect(short(text) == "\u{1B}[1;38;5;110;48;5;236mx\u{1B}[0;1;48;5;236mx")
    #expect(short(text, ownColours: true) == text)
  }

  @Test("Within its row the cursor moves by the column alone, where that is understood")
  func columns() {
    let text = "\u{1B}[4;5Hx\u{1B}[4;60Hy\u{1B}[5;60Hz\n\u{1B}[6;1Hz\u{1B}[Hz\u{1B}[2;2H"
    #expect(short(text) == text)
    #expect(
      short(text, columnAddress: true)
        == "\u{1B}[4;5Hx\u{1B}[60Gy\u{1B}[5;60Hz\n\u{1B}[1Gz\u{1B}[Hz\u{1B}[2;2H")
    let moved = "\u{1B}[4;5Hx\u{1B}[A\u{1B}[4;60Hy\u{1B}M\u{1B}[4;6H"
    #expect(short(moved, columnAddress: true) == moved)
    #expect(short("\u{1B}[4;5H\n\u{1B}[5;9H", columnAddress: true) == "\u{1B}[4;5H\n\u{1B}[9G")
  }

  @Test("To the beginning of a row below line feeds are written, and blanks where it is blank")
  func rowsBelow() {
    let text = "\u{1B}[4;5Hx\u{1B}[5;3Hy"
    #expect(short(text, margins: [0, 0, 0, 9, 2]) == "\u{1B}[4;5Hx\r\n  y")
    #expect(short(text, margins: [0, 0, 0, 9, 1]) == text)
    #expect(short(text) == text)
    let far = "\u{1B}[4;5Hx\u{1B}[9;3Hy"
    #expect(short(far, margins: Array(repeating: 9, count: 9)) == far)
    // The ground or a line under the letters would show.
    for style in ["\u{1B}[44m", "\u{1B}[4m"] {
      let drawn = "\u{1B}[4;5H" + style + "x\u{1B}[5;3Hy"
      #expect(short(drawn, margins: Array(repeating: 9, count: 9)) == drawn)
    }
    #expect(short("\u{1B}[4;5Hx\r\u{1B}[6dy") == "\u{1B}[4;5Hx\r\n\ny")
    #expect(short("\u{1B}[4;5H\u{1B}[3dy\u{1B}[8dy") == "\u{1B}[4;5H\u{1B}[3dy\u{1B}[8dy")
  }

  @Test("Bold is left by its own parameter where the colours stay")
  func weight() {
    let text = "\u{1B}[1;38;5;110;48;5;236mx\u{1B}[0;38;5;252;48;5;236mx"
    #expect(short(text) == text)
    #expect(
      short(text, ownColours: true) == "\u{1B}[1;38;5;110;48;5;236mx\u{1B}[22;38;5;252mx")
    #expect(short("\u{1B}[1mx\u{1B}[mx", ownColours: true) == "\u{1B}[1mx\u{1B}[mx")
    let faint = "\u{1B}[1;31;42mx\u{1B}[0;2;31;42mx"
    #expect(short(faint, ownColours: true) == faint)
    let underlined = "\u{1B}[1;4;31;42mx\u{1B}[0;31;42mx"
    #expect(short(underlined, ownColours: true) == underlined)
  }

  @Test("A colour numbered 0 is no reset")
  func zero() {
    #expect(short("\u{1B}[1m\u{1B}[38;5;0mx") == "\u{1B}[1;38;5;0mx")
  }

  @Test("All else stays as it is, cut short or not")
  func other() {
    for text in [
      "plain я─", "\u{1B}[4;5Hx", "\u{1B}[?25l", "\u{1B}[K", "\u{1B}[", "\u{1B}", "\u{1B}[31", "",
      "\u{1B}7\u{1B}[10X\u{1B}[1;24r", "\u{1B}[>4m", "\u{1B}[38;2;1;2;3mx", "\u{1B}[58;5;1mx",
    ] { #expect(short(text) == text) }
  }

  @Test("Nothing is put into a sequence, whatever its shape")
  func whole() {
    for sequence in ["M", "7", "=", "(0", "[A", "[3C", "[2;5H", "[P", "[2@", "[?25h"] {
      let kept = "\u{1B}[31mx\u{1B}[m\u{1B}" + sequence + "y"
      #expect(short(kept).contains("\u{1B}" + sequence), "\(sequence)")
      #expect(short(kept).hasSuffix("y") && short(kept).contains("\u{1B}[m"))
    }
    #expect(short("\u{1B}[31mx\u{1B}[m\u{1B}M") == "\u{1B}[31mx\u{1B}M\u{1B}[m")
    #expect(short("\u{1B}[31mx\u{1B}[m\u{1B}My") == "\u{1B}[31mx\u{1B}M\u{1B}[my")
  }

  @Test("After a style that is not understood all is sent as it is, up to the next reset")
  func foreign() {
    let text = "\u{1B}[1mx\u{1B}[38:2::1:2:3mx\u{1B}[39m y\u{1B}[4my"
    #expect(short(text + "\u{1B}[mz\u{1B}[mz") == text + "\u{1B}[mzz")
  }

  @Test("What stands before the mark is not touched")
  func untouched() {
    #expect(short("\u{1B}(B\u{F}\u{1B}(B\u{F}x", from: 4) == "\u{1B}(B\u{F}x")
  }
}
