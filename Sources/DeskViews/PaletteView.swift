public import Desk
import TextScreen

/// The command palette: all commands by name, found by a few of their letters in any of the
/// languages. What can't be done now stays in its place, dimmed, with the reason.
public enum PaletteView {
  struct Choice {
    let command: Command
    let name: String
    let key: Key?
  }

  /// The command that Enter carries out; nil where no name fits what was typed.
  public static func chosenCommand(_ state: State) -> Command? {
    guard case .palette(let palette) = state.overlay else { return nil }
    let found = choices(palette, state)
    return found.isEmpty ? nil : found[min(max(0, palette.selection), found.count - 1)].command
  }

  /// How many commands fit what was typed: the selection's limit.
  public static func count(_ palette: Palette, in state: State) -> Int {
    choices(palette, state).count
  }

  static func draw(
    _ palette: Palette, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let row = rest.takeTop()
    let place = Area(
      column: row.column + 2, row: row.row, columns: min(32, row.columns - 4), rows: row.rows)
    Drawing.field(palette.field, isFocused: true, in: place, into: &frame)
    var hint = Pen(row)
    hint.move(to: place.column + place.columns + 2)
    if DisplayWidth.of(words.overlay.paletteHint) <= hint.room {
      hint.write(words.overlay.paletteHint, .dim, into: &frame)
    }
    let found = choices(palette, state)
    guard !found.isEmpty else {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.overlay.noCommand, .warning, into: &frame)
      return
    }
    let selection = min(max(0, palette.selection), found.count - 1)
    let page = Page(of: found.count, around: selection, rows: rest.rows)
    for (place, index) in page.range.enumerated() {
      Drawing.mark(index == selection, in: rest.line(place), into: &frame)
      draw(found[index], state, words, in: rest.line(place), into: &frame)
    }
  }

  private static func draw(
    _ choice: Choice, _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let refusal = state.refusal(of: choice.command)
    var pen = Pen(row)
    pen.skip(2)
    pen.write(choice.name, refusal == nil ? .overlay : .keyRefused, limit: 28, into: &frame)
    pen.move(to: row.column + 32)
    if let key = choice.key {
      pen.write(words.help.key(key), refusal == nil ? .key : .keyRefused, into: &frame)
    }
    pen.move(to: row.column + 42)
    let text = refusal.map(words.sentences.refusal) ?? help(choice.command, state, words)
    pen.write(text, refusal == nil ? .dim : .keyRefused, limit: pen.room - 1, into: &frame)
  }

  private static func help(_ command: Command, _ state: State, _ words: Words) -> String {
    Bindings.binding(for: command)?.caption(words.commands, in: state).help ?? ""
  }

  /// The commands whose names fit, in the screen's language or another, the best first; all of them
  /// for an empty text.
  static func choices(_ palette: Palette, _ state: State) -> [Choice] {
    let words = Words.of(state.look.language)
    let all = all(state, words)
    let typed = Folding.fold(palette.field.text)
    guard !typed.isEmpty else { return all }
    let others = Language.allCases.filter { $0 != state.look.language }
      .map { Self.all(state, Words.of($0)) }
    var scored: [(choice: Choice, score: Int, place: Int)] = []
    for (place, choice) in all.enumerated() {
      let names = [choice.name] + others.map { $0[place].name }
      guard let score = names.compactMap({ Fuzzy.score(typed, in: $0) }).max() else { continue }
      scored.append((choice, score, place))
    }
    return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.choice)
  }

  private static func all(_ state: State, _ words: Words) -> [Choice] {
    var choices = Bindings.bindings(in: state).filter {
      $0.group != .typing && $0.command != .palette
    }.map {
      Choice(
        command: $0.command, name: $0.caption(words.commands, in: state).name, key: $0.keys[0])
    }
    choices += state.look.themes.map {
      Choice(command: .theme($0), name: words.overlay.theme($0), key: nil)
    }
    choices += Language.allCases.map {
      Choice(command: .language($0), name: words.overlay.language($0), key: nil)
    }
    return choices
  }
}

/// Finds a name by letters of it in their order.
enum Fuzzy {
  /// The higher the better; nil where the letters aren't there. Both sides are folded; letters that
  /// follow one another, or begin a word, count more; an early match more than a late one.
  static func score(_ folded: String, in name: String) -> Int? {
    let wanted = Array(folded.utf8.filter { $0 != 0x20 })
    let letters = Array(Folding.fold(name).utf8)
    var best: Int?
    for start in letters.indices where letters[start] == wanted.first {
      guard let score = score(wanted, in: letters, from: start) else { break }
      best = max(best ?? score, score)
    }
    return best
  }

  private static func score(_ wanted: [UInt8], in letters: [UInt8], from start: Int) -> Int? {
    var score = -start
    var place = start
    var previous = -2
    for letter in wanted {
      guard let found = letters[place...].firstIndex(of: letter) else { return nil }
      if found == previous + 1 { score += 10 }
      if found == 0 || letters[found - 1] == 0x20 { score += 8 }
      score -= previous >= 0 ? found - previous - 1 : 0
      previous = found
      place = found + 1
    }
    return score
  }
}
