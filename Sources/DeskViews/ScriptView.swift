import Desk
import TextScreen

/// What to say now (A21).
enum ScriptView {
  /// How many rows the text needs beside its label.
  static func rows(_ state: State, _ words: Words, columns: Int) -> Int {
    let text = ScriptFilling(state, words).text(of: ScriptMoment.of(state))
    let label = DisplayWidth.of(words.caller.say) + 3
    return Drawing.rows(of: text, columns: columns - label - 1)
  }

  /// `isTitled`: from three rows on a rule with a title stands above the text.
  static func draw(
    _ state: State, _ words: Words, isTitled: Bool = true, in area: Area, into frame: inout Frame
  ) {
    guard !area.isEmpty else { return }
    let text = ScriptFilling(state, words).text(of: ScriptMoment.of(state))
    var rest = area
    if isTitled, rest.rows >= 3 {
      Drawing.rule(
        words.caller.say, right: "A21", rightRole: .duty, in: rest.takeTop(), into: &frame)
      Drawing.paragraph(text, .script, in: rest.inset(1), into: &frame)
      return
    }
    var pen = Pen(rest)
    pen.skip(1)
    pen.write(words.caller.say, .duty, into: &frame)
    pen.skip(2)
    let place = Area(
      column: pen.column, row: rest.row, columns: pen.room - 1, rows: rest.rows)
    Drawing.paragraph(text, .script, in: place, into: &frame)
  }
}
