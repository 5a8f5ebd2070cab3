import Desk
import TextScreen

/// What was written with a client, and the answer under the operator's fingers (C5).
enum LetterView {
  static func title(_ state: State, _ words: Words) -> String {
    guard let call = state.conversation?.call else { return "C5" }
    let name = call.callerName.isEmpty ? words.queue.unknown : call.callerName
    return words.thread.channel(call.channel) + " · " + name + " · C5"
  }

  static func draw(
    _ letter: Letter, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let thread = state.conversation?.thread
    drawHead(thread, words, in: rest.takeTop(), into: &frame)
    var hint = Pen(rest.takeBottom(rest.rows > 4 ? 1 : 0))
    hint.skip(2)
    hint.write(words.thread.hint, .dim, limit: hint.room - 1, into: &frame)
    let rows = min(max(2, letter.lines.count), max(1, rest.rows / 2))
    drawLetter(letter, in: rest.takeBottom(rows).inset(2), into: &frame)
    _ = rest.takeBottom(rest.rows > 4 ? 1 : 0)
    guard let thread else {
      Drawing.paragraph(words.thread.waits, .dim, in: rest.inset(2), into: &frame)
      return
    }
    drawMessages(thread, letter.scroll, state, words, in: rest.inset(2), into: &frame)
  }

  private static func drawHead(
    _ thread: WrittenThread?, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    guard let thread else { return }
    var pen = Pen(row)
    pen.skip(2)
    let contacts = [
      thread.client.phone.isEmpty ? "" : words.formats.phone(thread.client.phone),
      thread.client.mail, thread.project ?? "", thread.subject,
    ].filter { !$0.isEmpty }
    pen.write(contacts.joined(separator: " · "), .dim, limit: pen.room - 1, into: &frame)
  }

  private static func drawLetter(_ letter: Letter, in area: Area, into frame: inout Frame) {
    let page = Page(of: letter.lines.count, around: letter.row, rows: area.rows)
    for place in 0..<area.rows {
      frame.fill(" ", area.column..<area.column + area.columns, area.row + place, .field)
    }
    // The line with the cursor last: it places the cursor of the screen.
    for (place, index) in page.range.enumerated() where index != letter.row {
      Drawing.field(
        letter.lines[index], isFocused: false, in: area.line(place), into: &frame)
    }
    guard let place = page.range.firstIndex(of: letter.row) else { return }
    Drawing.field(
      letter.lines[letter.row], isFocused: true,
      in: area.line(page.range.distance(from: page.range.startIndex, to: place)), into: &frame)
  }

  /// The latest at the bottom; a page further back for each step of the scroll.
  private static func drawMessages(
    _ thread: WrittenThread, _ scroll: Int, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    guard area.rows > 0 else { return }
    let rows = thread.messages.flatMap { self.rows(of: $0, thread, state, words, area.columns) }
    let last = max(0, rows.count - area.rows)
    let top = max(0, last - scroll * max(1, area.rows - 1))
    for (place, row) in rows[top..<min(rows.count, top + area.rows)].enumerated() {
      frame.write(row.text, at: area.column, area.row + place, row.role, limit: area.columns)
    }
  }

  private static func rows(
    of message: ThreadMessage, _ thread: WrittenThread, _ state: State, _ words: Words,
    _ columns: Int
  ) -> [(text: String, role: Role)] {
    let moment = state.calendar.civilTime(message.at)
    let clock = words.formats.clock(message.at, state.calendar)
    let time =
      moment.day == state.calendar.today ? clock : words.formats.day(moment.day) + " " + clock
    let name = thread.client.name.isEmpty ? thread.client.number : thread.client.name
    let by = message.by.map { words.thread.us + ", " + state.company.name(of: $0) } ?? name
    let standing = words.thread.standing(message.standing)
    let head = [time, by, standing].compactMap { $0 }.joined(separator: " · ")
    let headRole: Role = message.standing == .failed ? .warning : .dim
    return [(head, headRole)]
      + message.text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Drawing.wrapped(String($0), columns: columns - 2) }
      .map { ("  " + $0, message.by == nil ? .strong : .overlay) }
  }
}
