import Testing
import TextScreen

@testable import CursesFront

/// What keys come of a text, each byte apart; a silence at the end.
private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

private func keys(_ bytes: [UInt8]) -> [Key] {
  var decoder = KeyDecoder()
  let keys = decoder.decode(bytes)
  return keys + decoder.decide()
}

@Suite struct KeyDecoderTests {
  /// What a terminal sends, and what it means.
  private static let dialects: [(String, Key)] = [
    // xterm, tmux, screen
    ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    // the Linux console
    ("\u{1B}[[A", .function(1)), ("\u{1B}[[B", .function(2)), ("\u{1B}[[C", .function(3)),
    ("\u{1B}[[D", .function(4)), ("\u{1B}[[E", .function(5)),
    // PuTTY, rxvt
    ("\u{1B}[11~", .function(1)), ("\u{1B}[12~", .function(2)), ("\u{1B}[13~", .function(3)),
    ("\u{1B}[14~", .function(4)), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}Ow", .end),
    ("\u{1B}[a", .up), ("\u{1B}Od", .left), ("\u{1B}[3$", .delete), ("\u{1B}[5^", .pageUp),
    // cursor and editing keys, plain, in application mode, with modifiers
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    ("\u{1B}[1;5C", .right), ("\u{1B}[1;3A", .up), ("\u{1B}[H", .home), ("\u{1B}OH", .home),
    ("\u{1B}[1~", .home), ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    // plain keys
    ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{1B}", .escape), ("\u{10}", .control("p")), ("\u{3}", .control("c")),
    ("\u{1A}", .control("z")), ("\u{11}", .control("q")), ("\u{13}", .control("s")),
    ("a", .character("a")), ("~", .character("~")), ("ж", .character("ж")), ("€", .character("€")),
    ("🙂", .character("🙂")), ("\u{1B}Oq", .character("1")), ("\u{1B}Oj", .character("*")),
    // Alt
    ("\u{1B}t", .alt("t")), ("\u{1B}T", .alt("T")), ("\u{1B}O", .alt("O")), ("\u{1B}е", .alt("е")),
    ("\u{1B}Ё", .alt("Ё")), ("\u{1B} ", .alt(" ")),
  ]

  @Test("Every terminal's key is known", arguments: dialects)
  func dialect(text: String, key: Key) {
    #expect(keys(text) == [key])
  }

  @Test("Keys that come together stay apart")
  func together() {
    let text = Self.dialects.map(\.0).filter { !["\u{1B}", "\u{1B}O"].contains($0) }.joined()
    let expected = Self.dialects.filter { !["\u{1B}", "\u{1B}O"].contains($0.0) }.map(\.1)
    #expect(keys(text) == expected)
  }

  @Test("A sequence that comes in pieces is one key", arguments: dialects)
  func pieces(text: String, key: Key) {
    var decoder = KeyDecoder()
    var found: [Key] = []
    for byte in text.utf8 { found += decoder.decode([byte]) }
    #expect(found + decoder.decide() == [key])
    #expect(!decoder.isUnfinished)
  }

  @Test(
    "A silence after the second byte does not tear a sequence apart",
    arguments: ["\u{1B}[A", "\u{1B}[15~", "\u{1B}[1;5C"])
  func torn(text: String) {
    let bytes = Array(text.utf8)
    for cut in 2..<bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.decode(bytes[..<cut]).isEmpty)
      #expect(!decoder.isUndecided)
      #expect(decoder.decide().isEmpty)
      #expect(decoder.decode(bytes[cut...]).count == 1)
    }
  }

  @Test(
    "Unknown sequences are swallowed whole",
    arguments: [
      "\u{1B}[25~", "\u{1B}[1;2P", "\u{1B}O2P", "\u{1B}[99;99;99~", "\u{1B}[?62;1;4c", "\u{1B}[E",
      "\u{1B}[12;40R", "\u{1B}[I", "\u{1B}[<0;12;3M", "\u{1B}[M !!", "\u{1B}[>1;10;0c",
      "\u{1B}[11^",
      "\u{1B}[27;5;9~", "\u{1B}[97;5u", "\u{1B}[?2026;0$y", "\u{1B}[201~",
      "\u{1B}[99999999999999999~",
      "\u{1B}[" + String(repeating: "1;", count: 200) + "m", "\u{1C}", "\0",
    ])
  func unknown(text: String) {
    #expect(keys(text + "x") == [.character("x")])
  }

  @Test("Esc before what is no letter is Esc, and then that key")
  func escapeFirst() {
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
    #expect(keys("\u{1B}[\u{1B}OP") == [.alt("["), .function(1)])
    #expect(keys("\u{1B}[15\u{1B}[17~") == [.function(6)])
    #expect(keys("\u{1B}[1\rx") == [.enter, .character("x")])
  }

  @Test("Broken UTF-8 is dropped, what follows is not")
  func broken() {
    #expect(keys([0xFF, 0x61]) == [.character("a")])
    #expect(keys([0x80, 0xBF, 0x61]) == [.character("a")])
    #expect(keys([0xD0, 0x61]) == [.character("a")])
    #expect(keys([0xE2, 0x82, 0x61]) == [.character("a")])
    #expect(keys([0xC0, 0xAF, 0x61]) == [.character("a")])
    #expect(keys([0xED, 0xA0, 0x80, 0x61]) == [.character("a")])
    #expect(keys([0xF4, 0x90, 0x80, 0x80, 0x61]) == [.character("a")])
    #expect(keys([0xC2, 0x9B, 0x61]) == [.character("a")])
    #expect(keys([0x1B, 0xD0, 0x1B, 0x5B, 0x41]) == [.up])
    #expect(keys([0x1B, 0xFF]) == [.escape])
  }

  @Test("A paste is one key, in one piece or many, its controls dropped")
  func paste() {
    let text = "\u{1B}[200~two\r\nlines\rtab\tж\u{1B}[31m\u{7}\u{9B}\u{1B}[201~x"
    let pasted = Key.paste("two\nlines\ntab\tж[31m")
    #expect(keys(text) == [pasted, .character("x")])
    var decoder = KeyDecoder()
    var found: [Key] = []
    for byte in text.utf8 { found += decoder.decode([byte]) }
    #expect(found == [pasted, .character("x")])
    #expect(keys("\u{1B}[200~\u{1B}[201~").isEmpty)
    #expect(
      keys(Array("\u{1B}[200~a".utf8) + [0xFF, 0xD0] + Array("b\u{1B}[201~".utf8)) == [.paste("ab")]
    )
  }

  @Test("A paste beyond measure loses its end, not the keys after it")
  func longPaste() {
    let text = "\u{1B}[200~" + String(repeating: "a", count: 300_000) + "\u{1B}[201~x"
    let limit = KeyDecoder.pasteLimit
    #expect(keys(text) == [.paste(String(repeating: "a", count: limit)), .character("x")])
  }

  @Test("What was broken off is given up")
  func abandoned() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[1".utf8).isEmpty)
    #expect(decoder.abandon().isEmpty)
    #expect(decoder.decode("\u{1B}[".utf8).isEmpty)
    #expect(decoder.abandon() == [.alt("[")])
    #expect(decoder.decode("\u{1B}[200~half".utf8).isEmpty)
    #expect(decoder.abandon() == [.paste("half")])
    #expect(decoder.decode("x".utf8) == [.character("x")])
    #expect(!decoder.isUnfinished)
  }

  @Test(
    "The rest of a sequence whose Esc came long before it gets into no field",
    arguments: ["[A", "OP", "[15~", "[1;5C", "[[A"])
  func tail(text: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}".utf8).isEmpty)
    #expect(decoder.decide() == [.escape])
    #expect(decoder.decode((text + "x").utf8) == [.character("x")])
    #expect(decoder.decode(text.utf8).count > 0, "only right behind the Esc")
  }

  @Test("What is typed behind an Esc is kept", arguments: ["[", "[12", "O", "Op", "OK", "[]", "a"])
  func typedBehindEscape(text: String) {
    var decoder = KeyDecoder()
    _ = decoder.decode("\u{1B}".utf8)
    _ = decoder.decide()
    #expect(decoder.decode(text.utf8) == text.map { .character($0) })
  }

  @Test("So long after an Esc that it can't be the rest of one, `[A` is text")
  func lateTail() {
    var decoder = KeyDecoder()
    _ = decoder.decode("\u{1B}".utf8)
    _ = decoder.decide()
    decoder.forgetEscape()
    #expect(decoder.decode("[A".utf8) == [.character("["), .character("A")])
  }

  @Test("Only a lone Esc and Alt with O wait")
  func undecided() {
    for (text, isUndecided) in [
      ("\u{1B}", true), ("\u{1B}O", true), ("\u{1B}[", false), ("a", false),
    ] {
      var decoder = KeyDecoder()
      _ = decoder.decode(text.utf8)
      #expect(decoder.isUndecided == isUndecided)
    }
  }

  @Test("A terminal's own sequences come before the dialects")
  func own() {
    var decoder = KeyDecoder(own: [
      Array("\u{1B}A".utf8): .up, Array("\u{1B}[M".utf8): .function(1),
    ])
    #expect(decoder.decode("\u{1B}A".utf8) == [.up])
    #expect(decoder.decode("\u{1B}[Mabc".utf8).first == .function(1))
  }

  @Test("No bytes at all bring it down, and it always comes back to letters")
  func anything() {
    var state: UInt64 = 11
    for _ in 0..<2_000 {
      var decoder = KeyDecoder()
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x7E, 0x3B, 0xD0, 0x4D, 0x24]
        let choice = Int(state >> 33)
        bytes.append(
          choice % 3 == 0 ? UInt8(choice >> 8 & 0xFF) : likely[choice / 7 % likely.count])
      }
      _ = decoder.decode(bytes)
      _ = decoder.abandon()
      #expect(decoder.decode("x".utf8) == [.character("x")])
    }
  }
}
