import Testing
import TextScreen

@testable import Desk
@testable import DeskViews

@Suite struct BindingTests {
  private let free = Fixtures.english.free

  @Test("No key stands for two commands")
  func keysAreUnique() {
    let keys = Bindings.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("Each function key has a second way")
  func functionKeysHaveAnotherWay() {
    for binding in Bindings.all {
      guard case .function = binding.keys[0] else { continue }
      #expect(binding.keys.count > 1, "\(binding.command)")
    }
  }

  @Test("Alt with a letter works in the Cyrillic layout and with Caps Lock")
  func cyrillicLayout() {
    #expect(Bindings.command(for: .alt("t"), in: free) == .transfer)
    #expect(Bindings.command(for: .alt("е"), in: free) == .transfer)
    #expect(Bindings.command(for: .alt("Е"), in: free) == .transfer)
    #expect(Bindings.command(for: .alt("ц"), in: free) == .newClient)
    #expect(Bindings.command(for: .alt("ж"), in: free) == nil)
  }

  @Test("Pasted text loses its line ends")
  func pasteIsOneLine() {
    #expect(Bindings.command(for: .paste("a\r\nb\nc\td"), in: free) == .type("a b c d"))
  }

  @Test("Keys that mean nothing give no command")
  func unknownKeys() {
    #expect(Bindings.command(for: .insert, in: free) == nil)
    #expect(Bindings.command(for: .function(20), in: free) == nil)
  }

  @Test("Enter in the palette is the chosen command, any theme and language among them")
  func paletteChooses() {
    func entered(_ text: String, _ fixtures: Fixtures, selection: Int = 0) -> Command? {
      let state = fixtures.with(
        .palette(Palette(field: TextField(text), selection: selection)), over: fixtures.free)
      return Bindings.command(for: .enter, in: state)
    }
    #expect(entered("amber", .english) == .theme("amber"))
    #expect(entered("russian", .english) == .language(.russian))
    #expect(entered("русск", .russian) == .language(.russian))
    #expect(entered("соед", .russian) == .transfer)
    #expect(entered("transf", .russian) == .transfer)
    #expect(entered("другая тема", .english) == .nextTheme)
    #expect(entered("next theme", .russian) == .nextTheme)
    #expect(entered("zzzz", .english) == .accept)
    #expect(entered("", .english, selection: 9_999) == .language(.croatian))
    #expect(entered("czech", .russian) == .language(.czech))
    #expect(entered("hrvat", Fixtures(language: .croatian)) == .language(.croatian))
    #expect(entered("prepoj", Fixtures(language: .czech)) == .transfer)
  }

  @Test("Fuzzy search puts beginnings of words and runs of letters first")
  func fuzzyOrder() throws {
    let beginning = try #require(Fuzzy.score("tr", in: "Transfer"))
    let inside = try #require(Fuzzy.score("tr", in: "Metre"))
    let scattered = try #require(Fuzzy.score("tr", in: "Take offer"))
    #expect(beginning > inside)
    #expect(inside > scattered)
    #expect(Fuzzy.score("rt", in: "Transfer") == nil)
    #expect(Fuzzy.score("nc", in: "New client") != nil)
  }

  @Test("The README's table names every key")
  func tableIsComplete() {
    let table = Bindings.markdownTable(.english)
    for binding in Bindings.all {
      #expect(table.contains(binding.caption(Words.english.commands).help))
    }
    #expect(table.contains("`F8` `Alt+o`"))
  }

  @Test("The pause key of a paused operator says Ready, the hold key of a held call Resume")
  func captionsFollowTheState() throws {
    let pause = try #require(Bindings.binding(for: .pause))
    let words = Words.english.commands
    #expect(pause.caption(words, in: free).name == "Pause")
    #expect(pause.caption(words, in: Fixtures.english.screen("paused")).name == "Ready")
    let hold = try #require(Bindings.binding(for: .hold))
    #expect(hold.caption(words, in: Fixtures.english.screen("held")).name == "Resume")
  }
}
