import Testing

@testable import TextScreen

@Suite struct DisplayWidthTests {
  @Test(
    "Letters of the desk's languages take a column each, East Asian ones and emoji two",
    arguments: [
      ("Kotova", 6), ("Котова ё", 8), ("Žluťoučký đ", 11), ("日本", 4), ("한글", 4), ("🙂", 2),
      ("─│▸…█░«»“”№☾", 12), ("e\u{301}", 1), ("12\u{A0}400,00", 9), ("", 0),
    ])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test("Control, bidi, zero-width and private characters take none, and are no marks")
  func none() {
    for value: UInt32 in [
      0, 7, 0x1B, 0x7F, 0x9B, 0xAD, 0x200B, 0x202E, 0x2066, 0xFEFF, 0xE000, 0xE0041,
    ] {
      let scalar = Unicode.Scalar(value)
      #expect(scalar.map { DisplayWidth.of($0) } == 0, "\(value)")
      #expect(scalar.map { DisplayWidth.isMark($0) } == false, "\(value)")
    }
    #expect(DisplayWidth.isMark("\u{301}"))
    #expect(!DisplayWidth.isMark("\u{FE0F}"))
  }
}
