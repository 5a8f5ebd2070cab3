import Desk
import TextScreen

/// The desk between two calls: the queue, the day so far, and the greeting for the next call.
enum FreeDeskView {
  static func draw(_ state: State, _ words: Words, in area: Area, into frame: inout Frame) {
    var rest = area
    ScriptView.draw(state, words, in: rest.takeBottom(min(3, rest.rows / 4)), into: &frame)
    if rest.rows >= 8 { drawDay(state, words, in: rest.takeBottom(3), into: &frame) }
    let waiting = QueueView.waiting(state)
    var right = ""
    if let longest = waiting.longest, area.columns < Layout.wideFrom {
      right =
        words.header.waiting(waiting.count) + " · " + words.header.longest + " "
        + words.formats.span(longest)
    }
    let preview = takePreview(state, from: &rest)
    Drawing.rule(
      words.queue.title, right: right, role: .titleFocused, in: rest.takeTop(), into: &frame)
    if let (contact, place) = preview {
      var place = place
      let title = state.company.title(of: contact, state.look.language)
      Drawing.rule(title, right: "B2.4", rightRole: .duty, in: place.takeTop(), into: &frame)
      ContactView.draw(contact, state, words, in: place, into: &frame)
    }
    QueueView.draw(
      state, words, isChoosing: true, details: area.columns >= 70, in: rest, into: &frame)
  }

  /// Whom the chosen call is to, before it is made, where there is room below the queue.
  private static func takePreview(
    _ state: State, from rest: inout Area
  ) -> (contact: CampaignContact, place: Area)? {
    guard let contact = state.chosenEntry?.callOut?.contact else { return nil }
    let rows = min(ContactView.rows(for: contact, state) + 1, rest.rows - 6)
    return rows > 1 ? (contact, rest.takeBottom(rows)) : nil
  }

  private static func drawDay(
    _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(words.queue.today, in: rest.takeTop(), into: &frame)
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    let figures = state.figures
    pen.write(words.header.calls(figures.calls), .text, into: &frame)
    pen.write(" · " + words.header.orders(figures.orders), .text, into: &frame)
    pen.write("   " + words.queue.sum + " ", .dim, into: &frame)
    pen.write(words.formats.money(figures.sum), .strong, into: &frame)
    drawPlanned(state, words, in: rest, into: &frame)
    guard let level = figures.serviceLevel else { return }
    let rules = state.company.rules
    pen.write("   " + words.queue.serviceLevel + " ", .dim, into: &frame)
    let isLow = level < rules.serviceLevelTarget
    pen.write((isLow ? "! " : "") + "\(level) %", isLow ? .warning : .good, into: &frame)
  }
}

extension FreeDeskView {
  /// How many calls are to be made later, and the next of them (A1, A17).
  private static func drawPlanned(
    _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    guard let next = state.planned.first else { return }
    var pen = Pen(row)
    pen.skip(2)
    pen.write(words.callOut.planned(state.planned.count), .text, into: &frame)
    let time = words.formats.moment(state.calendar.civilTime(next.due))
    pen.write(" · " + words.callOut.nextAt + " " + time, .dim, into: &frame)
    pen.write(
      " · " + (next.client?.name ?? next.contact?.name ?? words.formats.phone(next.number)), .dim,
      limit: pen.room - 1, into: &frame)
  }
}

/// The moment between choosing a call and hearing the caller.
enum AnsweringView {
  static func draw(
    _ entry: QueueEntry, since: Instant, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(
      words.caller.answering, right: QueueView.number(of: entry, words), role: .titleFocused,
      in: rest.takeTop(), into: &frame)
    for client in entry.clients.prefix(5) {
      MatchRow.draw(client, state, words, isChosen: false, in: rest.takeTop(), into: &frame)
    }
    if entry.clients.isEmpty {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(QueueView.name(of: entry, words), .dim, into: &frame)
    }
    ScriptView.draw(state, words, in: rest.takeTop(min(2, rest.rows / 4)), into: &frame)
    Drawing.rule(words.queue.title, in: rest.takeTop(), into: &frame)
    QueueView.draw(
      state, words, isChoosing: false, details: area.columns >= 70, in: rest, into: &frame)
  }
}
