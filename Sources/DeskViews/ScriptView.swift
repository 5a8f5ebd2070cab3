import Desk
import TextScreen

/// What to say now (A21).
enum ScriptView {
  static func draw(_ state: State, _ words: Words, in area: Area, into frame: inout Frame) {
    guard !area.isEmpty else { return }
    let text = ScriptFilling(state, words).text(of: ScriptMoment.of(state))
    var rest = area
    if rest.rows >= 3 {
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
