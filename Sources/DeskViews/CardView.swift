import Desk
import TextScreen

/// The client in hand: whose, at which prices, what is owed and how much room is left (A2, A5, A9,
/// A10). Three rows on a small screen, more where there is room.
enum CardView {
  static func rows(for card: Card, in area: Area) -> Int {
    if area.rows >= 40 { return 6 + min(3, max(0, card.lastOrders.count - 2)) }
    if area.rows >= 30 { return 6 }
    return area.rows >= 16 ? 4 : min(2, area.rows)
  }

  static func draw(
    _ card: Card, order: Order?, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    let client = card.client
    let kind = state.company.kind(client.kind)?.name ?? client.kind
    var right = kind + " · " + client.code
    if area.columns >= 80, !client.city.isEmpty { right += " · " + client.city }
    Drawing.rule(
      client.name, right: right, role: .strong, rightRole: .dim, in: area.line(0), into: &frame)
    var rest = area.capped
    _ = rest.takeTop()
    guard area.rows > 2 else {
      let row = cell(rest.takeTop(), .left, of: area)
      writeDebt(card, state, words, in: row, of: area, into: &frame)
      return
    }
    let first = rest.takeTop()
    writeManager(card, state, words, in: cell(first, .left, of: area), into: &frame)
    writeColumn(card, order, state, words, in: cell(first, .right, of: area), into: &frame)
    let second = rest.takeTop()
    let third = rest.takeTop()
    let isNextFree = order?.nextStep == nil
    let owedEnd = writeDebt(
      card, state, words, in: isNextFree ? second : cell(second, .left, of: area), of: area,
      into: &frame)
    let isLastBelow = owedEnd >= cell(second, .right, of: area).column
    writeLast(
      card, words, in: cell(isLastBelow ? third : second, .right, of: area), into: &frame)
    let isRightFree = isNextFree && !isLastBelow
    writeRoom(
      card, order, words, in: isRightFree ? third : cell(third, .left, of: area), into: &frame)
    writeNext(order, words, in: cell(third, .right, of: area), into: &frame)
    drawMore(card, state, words, of: area, in: rest, into: &frame)
  }

  /// What only a larger screen shows: contact and rhythm, address and the orders before the last.
  private static func drawMore(
    _ card: Card, _ state: State, _ words: Words, of area: Area, in rows: Area,
    into frame: inout Frame
  ) {
    var rest = rows
    var row = rest.takeTop()
    write(
      words.card.contact, contact(of: card, words), .text,
      in: cell(row, .left, of: area), into: &frame)
    writeRhythm(card, state, words, in: cell(row, .right, of: area), into: &frame)
    row = rest.takeTop()
    write(
      words.card.address, card.client.address, .text, in: cell(row, .left, of: area),
      into: &frame)
    for order in card.lastOrders.dropFirst().prefix(row.rows + rest.rows) {
      writePast(order, words, label: "", .dim, in: cell(row, .right, of: area), into: &frame)
      row = rest.takeTop()
    }
  }

  /// The usual days from order to order, and by how much the client is late (A9).
  private static func writeRhythm(
    _ card: Card, _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    guard let days = card.rhythmDays, let last = card.lastOrders.first else { return }
    var text = words.card.rhythm(days)
    let late = state.calendar.today - last.day - days
    if late > 0 { text += ", " + words.card.late(late) }
    write("", text, late > 0 ? .warning : .dim, in: row, into: &frame)
  }

  /// The telephone before the name, which alone may be cut.
  private static func contact(of card: Card, _ words: Words) -> String {
    let name = card.client.contact
    guard let phone = card.client.phones.first else { return name }
    return words.formats.phone(phone) + (name.isEmpty ? "" : " · " + name)
  }

  private enum Side { case left, right }

  /// Two columns of labelled values; the left one has the wider share.
  private static func cell(_ row: Area, _ side: Side, of area: Area) -> Area {
    let left = area.capped.columns * 9 / 16
    let (first, second) = row.splitLeft(left)
    return side == .left ? first : second
  }

  private static let labelColumns = 9

  private static func label(_ text: String, in row: Area, into frame: inout Frame) -> Pen {
    var pen = Pen(row)
    pen.skip(1)
    pen.write(text, .dim, limit: labelColumns - 1, into: &frame)
    pen.move(to: row.column + 1 + labelColumns)
    return pen
  }

  private static func write(
    _ name: String, _ value: String, _ role: Role, in row: Area, into frame: inout Frame
  ) {
    var pen = label(name, in: row, into: &frame)
    pen.write(value, role, limit: pen.room - 1, into: &frame)
  }

  private static func writeManager(
    _ card: Card, _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    var pen = label(words.card.manager, in: row, into: &frame)
    guard let code = card.client.manager else {
      pen.write(words.card.noManager, .warning, limit: pen.room - 1, into: &frame)
      return
    }
    guard let member = state.company.member(code) else {
      pen.write(code, .text, limit: pen.room - 1, into: &frame)
      return
    }
    let (name, tail) = fitted(member, words, columns: pen.room - 1)
    let room = max(0, pen.room - 1 - DisplayWidth.of(tail))
    pen.write(name, .text, limit: room, into: &frame)
    pen.write(tail, .text, into: &frame)
  }

  /// The fullest way to write who is in charge; the extension is never left out.
  private static func fitted(
    _ member: StaffMember, _ words: Words, columns: Int
  ) -> (name: String, tail: String) {
    let presence = " · " + words.card.presence(member.standing)
    let bare = " · " + member.phoneExtension
    let marked = " · " + words.card.extensionMark + " " + member.phoneExtension
    let short = ShortName.initialed(member.name)
    let ways = [
      (member.name, presence + marked), (member.name, presence + bare), (short, presence + marked),
      (short, presence + bare), (short, marked),
    ]
    let fitting = ways.first { DisplayWidth.of($0.0) + DisplayWidth.of($0.1) <= columns }
    return fitting ?? (short, bare)
  }

  private static func writeColumn(
    _ card: Card, _ order: Order?, _ state: State, _ words: Words, in row: Area,
    into frame: inout Frame
  ) {
    let columns = state.company.columns
    let index = order?.column ?? state.company.columnIndex(card.client.column)
    let name = index.flatMap { columns.indices.contains($0) ? columns[$0].name : nil }
    var pen = label(words.card.column, in: row, into: &frame)
    pen.write(name ?? card.client.column, .text, limit: pen.room - 5, into: &frame)
    pen.write(" A10", .duty, into: &frame)
  }

  /// The debt, with its flag in a word before all else. Returns the column behind it.
  @discardableResult
  private static func writeDebt(
    _ card: Card, _ state: State, _ words: Words, in row: Area, of area: Area,
    into frame: inout Frame
  ) -> Int {
    let formats = words.formats
    let credit = card.credit
    var pen = label(words.card.debt, in: row, into: &frame)
    let barrier = credit.barrier(
      on: state.calendar.today, graceDays: state.company.rules.graceDays)
    let ofLimit = " " + words.card.of + " " + formats.money(credit.limit)
    switch barrier {
    case .overdue(let sum, let days, let document):
      pen.write(words.card.overdue + " " + formats.money(sum), .debtOverdue, into: &frame)
      pen.write(" " + words.card.by(days), .debtOverdue, into: &frame)
      let rest = " · " + formats.money(credit.owed) + ofLimit
      if DisplayWidth.of(rest) + 1 < pen.room { pen.write(rest, .dim, into: &frame) }
      if DisplayWidth.of(document) + 4 < pen.room {
        pen.write(" · " + document, .dim, into: &frame)
      }
    case .overLimit(let sum):
      pen.write(words.card.overLimit + " " + formats.money(sum), .debtOverLimit, into: &frame)
      let rest = " · " + formats.money(credit.owed) + ofLimit
      if DisplayWidth.of(rest) + 1 < pen.room { pen.write(rest, .dim, into: &frame) }
    case .noRoom:
      pen.write(words.card.noRoom, .debtOverLimit, into: &frame)
      pen.write(" · " + formats.money(credit.owed) + ofLimit, .dim, into: &frame)
    case nil where credit.lift != nil:
      let lift = credit.lift
      pen.write(formats.money(credit.owed), .debtOverLimit, into: &frame)
      pen.write(" · ", .dim, into: &frame)
      pen.write("≤ " + formats.money(lift?.upTo ?? .zero), .warning, into: &frame)
      pen.write(" A11", .duty, into: &frame)
    case nil:
      let end = cell(row, .left, of: area)
      pen.write(formats.money(credit.owed), .debtNone, into: &frame)
      for text in [ofLimit, " · " + words.card.nothingOverdue] {
        guard pen.column + DisplayWidth.of(text) < end.column + end.columns else { break }
        pen.write(text, .debtNone, into: &frame)
      }
    }
    return pen.column
  }

  private static func writeLast(
    _ card: Card, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    guard let last = card.lastOrders.first else {
      write(words.card.last, words.card.noOrders, .dim, in: row, into: &frame)
      return
    }
    writePast(last, words, label: words.card.last, .text, in: row, into: &frame)
  }

  private static func writePast(
    _ order: PastOrder, _ words: Words, label name: String, _ role: Role, in row: Area,
    into frame: inout Frame
  ) {
    var pen = label(name, in: row, into: &frame)
    let day = words.formats.day(order.day) + " · "
    let whole = day + words.formats.money(order.total)
    let fits = DisplayWidth.of(whole) <= pen.room
    pen.write(fits ? whole : day + words.formats.wholeMoney(order.total), role, into: &frame)
    let lines = " · " + words.card.lines(order.lines)
    if DisplayWidth.of(lines) < pen.room { pen.write(lines, .dim, into: &frame) }
  }

  /// Room under the limit after the order in hand: the figure, then the same as a bar (A9).
  private static func writeRoom(
    _ card: Card, _ order: Order?, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let room = card.credit.room - (order?.total ?? .zero)
    var pen = label(words.card.room, in: row, into: &frame)
    guard room >= .zero else {
      let text = words.card.overLimit + " " + words.formats.money(-room)
      pen.write(text, .debtOverLimit, into: &frame)
      let why = " " + words.card.withOrder
      if card.credit.room >= .zero, DisplayWidth.of(why) <= pen.room {
        pen.write(why, .debtOverLimit, into: &frame)
      }
      return
    }
    pen.write(words.formats.money(room), .strong, into: &frame)
    let bar = 12
    pen.skip(1)
    guard pen.room >= bar + 2, row.rows > 0 else { return }
    pen.move(to: row.column + 1 + labelColumns + 13)
    Drawing.bar(
      room.minor, of: card.credit.limit.minor, columns: min(bar, pen.room - 1), at: pen.column,
      row.row, into: &frame)
    pen.skip(bar + 1)
    let after = words.card.after
    if order != nil, DisplayWidth.of(after) < pen.room { pen.write(after, .dim, into: &frame) }
  }

  /// How much more the order needs for a cheaper column or a promotion (A9, A10, A23).
  private static func writeNext(
    _ order: Order?, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    guard let step = order?.nextStep else { return }
    var pen = label(words.card.next, in: row, into: &frame)
    switch step.missing {
    case .sum(let sum): pen.write(words.formats.money(sum), .text, into: &frame)
    case .quantity(let quantity): pen.write(words.formats.plain(quantity), .text, into: &frame)
    }
    pen.write(" " + words.card.toColumn(step.name), .text, limit: pen.room - 1, into: &frame)
  }
}
