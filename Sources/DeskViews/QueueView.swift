import Desk
import TextScreen

/// What waits for an operator: calls, the longest first, then what is due (A1, A17).
enum QueueView {
  /// How many wait, for how many seconds the longest at the telephone, if one is there, and whether
  /// any of them waits too long.
  static func waiting(_ state: State) -> (count: Int, longest: Int?, isLate: Bool) {
    var count = 0
    var isLate = false
    var (spoken, written): (Int?, Int?)
    for entry in state.queue {
      guard let call = entry.call else { continue }
      count += 1
      isLate = isLate || Self.isLate(call, state)
      let seconds = state.now.seconds(since: call.since)
      if call.isWritten {
        written = max(written ?? 0, seconds)
      } else {
        spoken = max(spoken ?? 0, seconds)
      }
    }
    return (count, spoken ?? written, isLate)
  }

  /// Longer than the norm of its project, or the company's; nobody waits for a mail so.
  private static func isLate(_ call: Call, _ state: State) -> Bool {
    !call.isWritten && state.now.seconds(since: call.since) > state.answerSeconds(of: call)
  }

  /// The queue in one row, for a small screen while a call is in hand.
  static func drawFolded(
    _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var pen = Pen(area)
    pen.skip(1)
    let waiting = waiting(state)
    guard waiting.count > 0, let entry = state.queue.first(where: { $0.call != nil }),
      let longest = waiting.longest
    else {
      pen.write(words.queue.nobodyWaits, .dim, into: &frame)
      return
    }
    pen.write(
      words.header.waiting(waiting.count) + " · " + words.header.longest + " ", .text, into: &frame)
    writeWait(longest, isLate: waiting.isLate, words, &pen, into: &frame)
    pen.write(" · " + words.queue.next + " ", .text, into: &frame)
    let flag = flag(of: entry, state, words)
    let flagWidth = flag.map { DisplayWidth.of($0.text) + 2 } ?? 0
    pen.write(who(entry, words), .text, limit: max(8, pen.room - flagWidth), into: &frame)
    pen.skip(2)
    if let flag { pen.write(flag.text, flag.role, into: &frame) }
  }

  /// The queue as a list. `details`: whether number, type and city have columns of their own.
  static func draw(
    _ state: State, _ words: Words, isChoosing: Bool, details: Bool, in area: Area,
    into frame: inout Frame
  ) {
    guard !state.queue.isEmpty else {
      drawEmpty(state, words, in: area, into: &frame)
      return
    }
    let selection = isChoosing ? state.queueSelection : 0
    let page = Page(of: state.queue.count, around: selection, rows: area.rows)
    for (place, index) in page.range.enumerated() {
      let row = area.line(place)
      Drawing.mark(isChoosing && index == state.queueSelection, in: row, into: &frame)
      drawEntry(state.queue[index], state, words, details: details, in: row, into: &frame)
    }
  }

  private static func drawEmpty(
    _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area.inset(2)
    let queue = words.queue
    let text: String
    if state.availability != .ready {
      text = queue.paused
    } else {
      text = queue.nobodyWaits + " " + (state.phone == .manual ? queue.manual : queue.willShow)
    }
    _ = rest.takeTop(rest.rows > 4 ? 1 : 0)
    Drawing.paragraph(text, .dim, in: rest, into: &frame)
  }

  private static func drawEntry(
    _ entry: QueueEntry, _ state: State, _ words: Words, details: Bool, in row: Area,
    into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(2)
    writeTime(of: entry, state, words, &pen, into: &frame)
    var end = row.column + row.columns - 1
    if let flag = flag(of: entry, state, words), row.columns >= 30 {
      end = frame.write(flag.text, endingAt: end, row.row, flag.role) - 1
    }
    pen.move(to: row.column + 9)
    if details {
      let who = number(of: entry, words)
      pen.write(who, .strong, limit: 18, into: &frame)
      pen.move(to: row.column + 28)
      let city = row.columns >= 110 ? row.columns - 34 : nil
      let kind = row.columns >= 110 ? row.columns - 54 : row.columns - 27
      let isAlone = entry.clients.count != 1 || entry.callOut != nil
      pen.write(
        name(of: entry, words), .text, limit: (isAlone ? end : kind - 1) - pen.column,
        into: &frame)
      if let callOut = entry.callOut {
        let about =
          " · " + (callOut.contact?.campaign ?? words.callOut.about(callOut.reason, state))
        pen.write(about, .dim, limit: end - pen.column, into: &frame)
      }
      guard let client = entry.clients.first, !isAlone else { return }
      let kindName = state.company.kind(client.kind)?.name ?? client.kind
      let kindEnd = city ?? end
      if pen.column <= kind {
        frame.write(kindName, at: kind, row.row, .dim, limit: min(kindEnd, end) - kind - 1)
      }
      if let city { frame.write(client.city, at: city, row.row, .dim, limit: end - city - 1) }
    } else {
      pen.write(who(entry, words), .text, limit: end - pen.column, into: &frame)
    }
  }

  private static func writeTime(
    of entry: QueueEntry, _ state: State, _ words: Words, _ pen: inout Pen,
    into frame: inout Frame
  ) {
    switch entry.work {
    case .call(let call):
      let seconds = state.now.seconds(since: call.since)
      writeWait(seconds, isLate: isLate(call, state), words, &pen, into: &frame)
    case .callOut(let callOut):
      pen.skip(1)
      if case .dormant = callOut.reason {
        pen.write("·", .dim, into: &frame)
      } else {
        let day = state.calendar.civilTime(callOut.due).day
        let due =
          day == state.calendar.today
          ? words.formats.clock(callOut.due, state.calendar) : words.formats.day(day)
        pen.write(due, .dim, into: &frame)
      }
    }
  }

  /// A late wait has a sign beside its colour.
  private static func writeWait(
    _ seconds: Int, isLate: Bool, _ words: Words, _ pen: inout Pen, into frame: inout Frame
  ) {
    let role: Role = isLate ? .queueLate : .queueWaiting
    pen.write((isLate ? "!" : " ") + words.formats.span(seconds), role, into: &frame)
  }

  /// The name where the books know the number, else the number.
  static func who(_ entry: QueueEntry, _ words: Words) -> String {
    if entry.clients.count == 1 { return entry.clients[0].name }
    if let call = entry.call, call.isWritten, !call.callerName.isEmpty { return call.callerName }
    if let name = entry.callOut?.contact?.name, !name.isEmpty { return name }
    return number(of: entry, words)
  }

  static func number(of entry: QueueEntry, _ words: Words) -> String {
    switch entry.work {
    case .call(let call):
      if call.isWritten, call.number.isEmpty { return words.thread.channel(call.channel) }
      return call.number.isEmpty ? words.queue.withheld : words.formats.phone(call.number)
    case .callOut(let callOut): return words.formats.phone(callOut.number)
    }
  }

  static func name(of entry: QueueEntry, _ words: Words) -> String {
    switch entry.clients.count {
    case 0:
      if let name = entry.callOut?.contact?.name, !name.isEmpty { return name }
      return entry.call?.callerName.isEmpty == false
        ? words.caller.saysToBe(entry.call?.callerName ?? "") : words.queue.unknown
    case 1: return entry.clients[0].name
    default: return words.queue.several(entry.clients.count)
    }
  }

  /// The word that the operator must see before answering: a debt, a new client, a call-back.
  /// A call of a project carries the project's name (C1).
  static func flag(
    of entry: QueueEntry, _ state: State, _ words: Words
  ) -> (text: String, role: Role)? {
    let project = state.project(of: entry)
    let title = project.map { $0.title[state.look.language] } ?? ""
    if let project, let call = entry.call, !call.isWritten,
      state.isClosed(project, at: call.since)
    {
      return (ShortName.cut(title, to: 14) + " · " + words.errand.closed, .warning)
    }
    if project?.isHouse == false { return (ShortName.cut(title, to: 20), .duty) }
    switch entry.work {
    case .callOut(let callOut): return (words.callOut.kind(callOut.reason), .dim)
    case .call(let call):
      let known = entry.clients.count == 1 ? flag(of: entry.clients[0], words) : nil
      guard call.isWritten, known == nil else { return known }
      return (words.thread.channel(call.channel), .dim)
    }
  }

  static func flag(of client: ClientMatch, _ words: Words) -> (text: String, role: Role)? {
    switch client.debt {
    case .overdue: (words.queue.overdue, .debtOverdue)
    case .overLimit: (words.queue.overLimit, .debtOverLimit)
    case .noRoom: (words.queue.noRoom, .debtOverLimit)
    case .none: client.hasManager ? nil : (words.queue.new, .warning)
    }
  }
}
