import Desk
import TextScreen

/// An order over the desk: where it stands, what to say to the client, and all that was done (C3).
enum OrderWorkView {
  static func title(_ sheet: OrderSheet, _ words: Words) -> String {
    words.orderWork.title(sheet.number) + " · C3"
  }

  static func draw(
    _ sheet: OrderSheet, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area.inset(2)
    let foot = rest.takeBottom(rest.rows > 4 ? 1 : 0)
    var hint = Pen(foot)
    hint.write(words.orderWork.hint, .dim, into: &frame)
    guard let work = sheet.work else {
      var pen = Pen(rest.takeTop())
      pen.write(words.order.looking, .dim, into: &frame)
      return
    }
    let text = OrderWorkText(company: state.company, words: words)
    drawHead(work, text, state, words, in: &rest, into: &frame)
    drawSentence(
      text.sentence(work, isPlanned: isPlannedNow(work, state)), words, in: &rest, into: &frame)
    _ = rest.takeTop(rest.rows > 3 ? 1 : 0)
    drawHistory(sheet, work, text, state, words, in: rest, into: &frame)
  }

  private static func drawHead(
    _ work: OrderWork, _ text: OrderWorkText, _ state: State, _ words: Words,
    in rest: inout Area, into frame: inout Frame
  ) {
    let client = [work.client, work.phone.isEmpty ? "" : words.formats.phone(work.phone)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    var first = Pen(rest.takeTop())
    first.write(client, .strong, into: &frame)
    first.write((client.isEmpty ? "" : " · ") + text.project(of: work), .dim, into: &frame)
    let isLate = work.isLate(on: state.calendar.today)
    var second = Pen(rest.takeTop())
    second.write(
      text.standing(work.standing, of: work), work.isCancelled ? .warning : .strong, into: &frame)
    second.write(" · " + words.orderWork.planned + ": ", .dim, into: &frame)
    second.write(
      (isLate ? "! " : "") + text.plan(work.plan, of: work), isLate ? .warning : .overlay,
      into: &frame)
    _ = rest.takeTop(rest.rows > 6 ? 1 : 0)
  }

  /// What to say, as the script's sentences stand on the screen.
  private static func drawSentence(
    _ say: String, _ words: Words, in rest: inout Area, into frame: inout Frame
  ) {
    let label = DisplayWidth.of(words.caller.say) + 2
    let columns = rest.columns - label
    let rows = min(Drawing.rows(of: say, columns: columns), max(1, rest.rows - 4))
    let place = rest.takeTop(rows)
    var pen = Pen(place)
    pen.write(words.caller.say, .duty, into: &frame)
    let (_, right) = place.splitLeft(label)
    Drawing.paragraph(say, .title, in: right, into: &frame)
  }

  /// Whoever sits here has planned it within the last minutes: then it is said to the client.
  private static func isPlannedNow(_ work: OrderWork, _ state: State) -> Bool {
    guard work.history.count > 1, let last = work.history.last else { return false }
    return last.signed.by == state.me.code && state.now.seconds(since: last.signed.at) < 900
      && last.plan != work.history.dropLast().last?.plan
  }

  private static func drawHistory(
    _ sheet: OrderSheet, _ work: OrderWork, _ text: OrderWorkText, _ state: State,
    _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    var head = Pen(rest.takeTop())
    head.write(words.orderWork.history, .dim, into: &frame)
    for place in work.history.indices.reversed().dropFirst(sheet.skipped) where !rest.isEmpty {
      let signed = work.history[place].signed
      let civil = state.calendar.civilTime(signed.at)
      let line = text.line(place, of: work)
      let (_, room) = rest.splitLeft(14)
      let rows = min(rest.rows, max(1, Drawing.rows(of: line, columns: room.columns)))
      let row = rest.takeTop(rows)
      var pen = Pen(row)
      pen.write(
        words.formats.day(civil.day) + " " + words.formats.clock(signed.at, state.calendar), .dim,
        into: &frame)
      let (_, right) = row.splitLeft(14)
      Drawing.paragraph(
        line, place == work.history.count - 1 ? .strong : .overlay, in: right, into: &frame)
    }
  }
}

extension OrderWorkText {
  /// What stands below the list of orders in work: the latest line of the history first.
  static func details(_ work: OrderWork, _ state: State, _ words: Words) -> [OfficeDetail] {
    let text = OrderWorkText(company: state.company, words: words)
    let client = [work.client, work.phone.isEmpty ? "" : words.formats.phone(work.phone)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    return [
      .text(client, .strong),
      .pair(
        words.orderWork.planned, text.plan(work.plan, of: work),
        work.isLate(on: state.calendar.today) ? .warning : .text),
    ]
      + work.history.indices.reversed().map { place in
        let signed = work.history[place].signed
        let civil = state.calendar.civilTime(signed.at)
        return .pair(
          words.formats.day(civil.day) + " " + words.formats.clock(signed.at, state.calendar),
          text.line(place, of: work))
      }
  }
}
