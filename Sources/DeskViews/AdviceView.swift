import Desk
import TextScreen

/// Advice beside the order (A8, A9). On a tall screen it has a place of its own that is kept free,
/// so that nothing moves when advice comes and goes; on a small one the first piece stands in the
/// row of notices while there is no notice.
enum AdviceView {
  /// The heading and three pieces of advice.
  static let panelRows = 4

  static func hasPanel(on size: Size) -> Bool { size.rows >= 32 }

  static func drawPanel(
    _ sale: Sale, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    let advice = advice(sale, state)
    guard !advice.isEmpty, area.rows > 1 else { return }
    var rest = area
    Drawing.rule(words.advice.title, role: .title, in: rest.takeTop(), into: &frame)
    for piece in advice.prefix(rest.rows) {
      var pen = Pen(rest.takeTop().capped)
      pen.skip(2)
      write(piece, words, &pen, into: &frame)
    }
  }

  /// The first piece, on a screen without a panel.
  static func drawFirst(
    _ state: State, _ words: Words, with pen: inout Pen, into frame: inout Frame
  ) {
    guard !hasPanel(on: frame.size), state.overlay == nil, state.conversation?.isOver == false,
      let sale = state.sale, isShown(sale),
      let first = advice(sale, state).first
    else { return }
    pen.write(words.advice.title + "  ", .dim, into: &frame)
    write(first, words, &pen, into: &frame)
  }

  /// Advice helps to find goods; afterwards it would be in the way.
  static func isShown(_ sale: Sale) -> Bool {
    switch sale.focus {
    case .entry, .line, .offers: true
    case .delivery, .readBack, .confirming: false
    }
  }

  private static func advice(_ sale: Sale, _ state: State) -> [Advice] {
    guard let card = state.conversation?.card else { return [] }
    return Advice.of(
      card: card, order: sale.order, today: state.calendar.today)
  }

  /// The name of a good gives way to the figures.
  private static func write(
    _ piece: Advice, _ words: Words, _ pen: inout Pen, into frame: inout Frame
  ) {
    let room = pen.room - 5
    let bare = DisplayWidth.of(words.advice.text(piece, { _ in "" }, words.formats))
    let text = words.advice.text(
      piece, { ShortName.good($0, columns: max(8, room - bare)) }, words.formats)
    pen.write(text, .text, limit: room, into: &frame)
    pen.write(" " + piece.duty.rawValue, .duty, into: &frame)
  }
}
