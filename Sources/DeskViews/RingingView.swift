import Desk
import TextScreen

/// A call rings at the telephone: who it is and what the duties say, before the answer (A2–A6).
enum RingingView {
  static func draw(
    _ ringing: Ringing, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(
      words.telephone.rings, right: QueueView.number(of: ringing.entry, words),
      role: .titleFocused, in: rest.takeTop(), into: &frame)
    var hint = Pen(rest.takeTop())
    hint.skip(2)
    hint.write(words.telephone.ringsHint, .dim, limit: hint.room - 1, into: &frame)
    if rest.rows > 12 { _ = rest.takeTop() }
    if let card = ringing.card {
      let place = rest.takeTop(CardView.rows(for: card, in: rest))
      CardView.draw(card, order: nil, state, words, in: place, into: &frame)
      drawRouting(ringing.routing, words, in: &rest, into: &frame)
    } else {
      drawMatches(ringing.entry, state, words, in: &rest, into: &frame)
    }
    if rest.rows > 8 { _ = rest.takeTop() }
    ScriptView.draw(state, words, in: rest.takeTop(min(3, rest.rows / 4)), into: &frame)
    Drawing.rule(words.queue.title, in: rest.takeTop(), into: &frame)
    QueueView.draw(
      state, words, isChoosing: false, details: area.columns >= 70, in: rest, into: &frame)
  }

  private static func drawRouting(
    _ routing: Routing?, _ words: Words, in rest: inout Area, into frame: inout Frame
  ) {
    if rest.rows > 8 { _ = rest.takeTop() }
    switch routing {
    case .transfer(let reason, let targets):
      let used = Drawing.paragraph(
        words.barred.why(reason), .warning, in: rest.inset(2), into: &frame)
      _ = rest.takeTop(used)
      guard let target = targets.first else { return }
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.barred.transferTo + ": ", .dim, into: &frame)
      pen.write(target.member.name, .strong, limit: pen.room - 24, into: &frame)
      pen.write(
        " · " + words.card.presence(target.member.standing), .dim, limit: pen.room - 5,
        into: &frame)
      pen.write(" " + reason.duty.rawValue, .duty, into: &frame)
    case .takeOrder:
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.telephone.mayOrder, .good, limit: pen.room - 1, into: &frame)
    case nil: break
    }
  }

  private static func drawMatches(
    _ entry: QueueEntry, _ state: State, _ words: Words, in rest: inout Area,
    into frame: inout Frame
  ) {
    for client in entry.clients.prefix(5) {
      MatchRow.draw(client, state, words, isChosen: false, in: rest.takeTop(), into: &frame)
    }
    guard entry.clients.isEmpty else { return }
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    pen.write(QueueView.name(of: entry, words), .dim, limit: pen.room - 1, into: &frame)
  }
}
