import Testing

@testable import CursesFront

private func short(_ text: String, from start: Int = 0) -> String {
  var bytes = TerminalBytes()
  Array(text.utf8).withUnsafeBytes { bytes.shorten($0, from: start) }
  return String(decoding: bytes.bytes, as: UTF8.self)
}

@Suite struct TerminalBytesTests {
  @Test("Styles side by side become one sequence, a reset drops those before it")
  func merged() {
    #expect(short("a\u{1B}[39m\u{1B}(B\u{1B}[mb") == "a\u{1B}[mb")
    #expect(
      short("\u{1B}(B\u{1B}[0;1m\u{1B}[38;5;110m\u{1B}[48;5;0mx")
        == "\u{1B}[0;1;38;5;110;48;5;0mx")
    #expect(short("\u{1B}[m\u{F}\u{1B}[31mx") == "\u{1B}[0;31mx")
    #expect(short("\u{1B}[m\u{1B}[39;49m\u{1B}[30mx") == "\u{1B}[0;30mx")
    #expect(short("\u{1B}[31m") == "\u{1B}[31m")
  }

  @Test("A colour numbered 0 is no reset")
  func zero() {
    #expect(short("\u{1B}[1m\u{1B}[38;5;0mx") == "\u{1B}[1;38;5;0mx")
  }

  @Test("All else stays as it is, cut short or not")
  func other() {
    for text in [
      "plain я─", "\u{1B}[4;5Hx", "\u{1B}[?25l", "\u{1B}[K", "\u{1B}[", "\u{1B}", "\u{1B}[31", "",
      "\u{1B}7\u{1B}[10X\u{1B}[1;24r", "\u{1B}[>4m",
    ] { #expect(short(text) == text) }
    #expect(short("\u{1B}[31m\u{1B}[4;5H\u{1B}[1mx") == "\u{1B}[31m\u{1B}[4;5H\u{1B}[1mx")
  }

  @Test("What stands before the mark is not touched")
  func untouched() {
    #expect(short("\u{1B}(B\u{F}\u{1B}(B\u{F}x", from: 4) == "\u{1B}(B\u{F}x")
  }

  @Test("No sequence has more than sixteen parameters")
  func most() {
    let one = "\u{1B}[38;5;110;48;5;236m"
    #expect(
      short(one + one + one + "x") == "\u{1B}[38;5;110;48;5;236;38;5;110;48;5;236m" + one + "x")
  }
}
