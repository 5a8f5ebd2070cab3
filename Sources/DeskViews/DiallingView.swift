import Desk
import TextScreen

/// A call that the desk makes, until somebody answers: whom, why, and what comes of it (A1, A16,
/// A17).
enum DiallingView {
  static func draw(
    _ dialling: Dialling, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    guard let callOut = dialling.call.callOut else { return }
    var rest = area
    let say = words.callOut
    Drawing.rule(
      say.kind(callOut.reason), right: callOut.reason.duty.rawValue, role: .titleFocused,
      rightRole: .duty, in: rest.takeTop(), into: &frame)
    if rest.rows > 14 { _ = rest.takeTop() }
    let number = rest.takeTop()
    var pen = Pen(number)
    pen.skip(2)
    pen.write(words.formats.phone(callOut.number), .strong, into: &frame)
    let name = callOut.client?.name ?? callOut.contact?.name ?? words.queue.unknown
    pen.write("  " + name, .text, limit: pen.room - 1, into: &frame)
    CallOutBanner.draw(callOut, nil, state, words, in: &rest, into: &frame)
    if callOut.attempts > 0 {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(say.attempt(callOut.attempts + 1), .dim, into: &frame)
    }
    if let contact = callOut.contact {
      ContactView.draw(
        contact, state, words, in: rest.takeTop(max(0, rest.rows - 10)), into: &frame)
    }
    if rest.rows > 10 { _ = rest.takeTop() }
    ScriptView.draw(
      state, words, isTitled: false, in: rest.takeTop(min(3, rest.rows / 3)), into: &frame)
    if rest.rows > 8 { _ = rest.takeTop() }
    drawResults(dialling, words, in: rest, into: &frame)
  }

  private static func drawResults(
    _ dialling: Dialling, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let say = words.callOut
    let isByHand = dialling.stage == .byHand
    let title = isByHand ? say.byHand : say.ringing
    Drawing.rule(title, role: .titleFocused, in: rest.takeTop(), into: &frame)
    guard dialling.stage != .claiming else { return }
    let results = [say.answered] + DialTrouble.allCases.map(say.trouble)
    for (place, text) in results.enumerated() where isByHand || place > 0 {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(String(place + 1), .key, into: &frame)
      pen.write(" " + text, .text, into: &frame)
    }
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    pen.write(isByHand ? say.putBack : say.whatIsHeard, .dim, into: &frame)
  }
}

/// What a call of the desk is about, and what was said last time.
enum CallOutBanner {
  static func draw(
    _ callOut: CallOut, _ last: LastTalk?, _ state: State, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    let about = words.callOut.about(callOut.reason, state)
    let used = Drawing.paragraph(
      about, .warning, in: capped(rest, rows: 2).inset(2), into: &frame)
    _ = rest.takeTop(used)
    guard let last else { return }
    var text = words.callOut.lastTalk + " " + words.formats.day(last.day) + ": "
    text += words.wrapUp.outcome(last.outcome)
    if !last.note.isEmpty { text += " · " + last.note }
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    pen.write(text, .dim, limit: pen.room - 1, into: &frame)
  }

  private static func capped(_ area: Area, rows: Int) -> Area {
    Area(
      column: area.column, row: area.row, columns: area.columns, rows: min(rows, area.rows))
  }
}
