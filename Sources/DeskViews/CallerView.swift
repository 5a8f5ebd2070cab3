import Desk
import TextScreen

/// A caller who is not known yet: searched for, opened, or registered (A2, A15).
enum CallerView {
  static func draw(
    _ conversation: Conversation, _ state: State, _ words: Words, in area: Area,
    onlySearch: Bool = false, into frame: inout Frame
  ) {
    var rest = area
    if onlySearch, case .searching(let search) = conversation.party {
      _ = rest.takeTop()
      _ = rest.takeTop(min(2, rest.rows / 4))
      frame.blank(rest)
      drawSearch(search, conversation.call, state, words, in: rest, into: &frame)
      return
    }
    let number = conversation.call.number
    let right = number.isEmpty ? words.queue.withheld : words.formats.phone(number)
    switch conversation.party {
    case .searching(let search):
      Drawing.rule(
        words.caller.whoIsCalling, right: right, role: .titleFocused, in: rest.takeTop(),
        into: &frame)
      ScriptView.draw(state, words, in: rest.takeTop(min(2, rest.rows / 4)), into: &frame)
      drawSearch(search, conversation.call, state, words, in: rest, into: &frame)
    case .registering(let form):
      Drawing.rule(
        words.caller.newClient + " · A15", right: right, role: .titleFocused,
        in: rest.takeTop(), into: &frame)
      ScriptView.draw(state, words, in: rest.takeTop(min(2, rest.rows / 5)), into: &frame)
      FormView.draw(form, state, words, isFocused: true, in: rest, into: &frame)
    case .opening(let code, _):
      drawWaiting(words.caller.opening(code), right, state, words, in: rest, into: &frame)
    case .filing(let client, _):
      drawWaiting(words.caller.filing(client.name), right, state, words, in: rest, into: &frame)
    case .client, .errand: break
    }
  }

  private static func drawWaiting(
    _ text: String, _ right: String, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(words.caller.whoIsCalling, right: right, in: rest.takeTop(), into: &frame)
    ScriptView.draw(state, words, in: rest.takeTop(min(2, rest.rows / 4)), into: &frame)
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    pen.write(text, .dim, into: &frame)
  }

  private static func drawSearch(
    _ search: Search<ClientMatch>, _ call: Call, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    if !call.callerName.isEmpty {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.caller.saysToBe(call.callerName), .dim, into: &frame)
    }
    let row = rest.takeTop()
    var pen = Pen(row)
    pen.skip(2)
    pen.write(words.caller.find, .dim, into: &frame)
    pen.skip(1)
    let field = Area(
      column: pen.column, row: row.row, columns: min(48, pen.room - 1), rows: row.rows)
    Drawing.field(search.field, isFocused: true, in: field, into: &frame)
    guard !search.matches.isEmpty else {
      drawNothing(search, words, in: rest.inset(2), into: &frame)
      return
    }
    let page = Page(of: search.matches.count, around: search.selection, rows: rest.rows)
    for (place, index) in page.range.enumerated() {
      MatchRow.draw(
        search.matches[index], among: search.matches, state, words,
        isChosen: index == search.selection, in: rest.line(place), into: &frame)
    }
  }

  private static func drawNothing(
    _ search: Search<ClientMatch>, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    let text: String
    if search.field.isEmpty {
      text = words.caller.findHint
    } else {
      text = search.asked == nil ? words.caller.nobodyFound : words.caller.searching
    }
    Drawing.paragraph(text, .dim, in: area, into: &frame)
  }
}
