import Desk
import TextScreen

/// What was agreed, to be read aloud before the order is confirmed: lines, sum, tax, delivery and
/// people (A12). A long order shows its first and last lines.
enum ReadBackView {
  static func draw(
    _ sale: Sale, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let order = sale.order
    let right = words.order.lines(order.lines.count) + " · " + words.formats.money(order.total)
    Drawing.rule(
      words.readBack.title + " · " + OrderView.title(of: order, words), right: right,
      role: .titleFocused, in: rest.takeTop(), into: &frame)
    let isConfirming = if case .confirming = sale.focus { true } else { false }
    var pen = Pen(rest.takeBottom())
    pen.skip(2)
    pen.write(
      isConfirming ? words.readBack.confirming : words.readBack.enterConfirms, .strong,
      into: &frame)
    let agreed = agreement(order.delivery, words)
    let taxes = order.taxes.filter { $0.tax != .zero }
    let columns = LineColumns(rest.capped)
    let agreedRows = AgreementRows(agreed, columns: rest.columns, atMost: rest.rows)
    var place = rest.takeBottom(agreedRows.count)
    let room = max(0, rest.rows - 1 - taxes.count)
    let gifts = min(order.gifts.count, room / 3)
    drawLines(
      order, words, columns, in: rest.takeTop(min(room - gifts, order.lines.count)), into: &frame)
    for (row, gift) in zip(rest.takeTop(gifts).lines, order.gifts) {
      columns.draw(gift, of: order, words, in: row, into: &frame)
    }
    let total = rest.takeTop()
    if !total.isEmpty {
      frame.write(words.readBack.total, at: columns.name, total.row, .strong)
      frame.write(words.formats.money(order.total), endingAt: columns.sumEnd, total.row, .strong)
    }
    for (percent, tax) in taxes {
      let row = rest.takeTop()
      guard !row.isEmpty else { break }
      frame.write(words.readBack.tax(percent), at: columns.name, row.row, .dim)
      frame.write(words.formats.money(tax), endingAt: columns.sumEnd, row.row, .dim)
    }
    if rest.rows > 0 {
      place = Area(
        column: place.column, row: rest.row + 1, columns: place.columns, rows: place.rows)
    }
    agreedRows.draw(in: place, into: &frame)
  }

  private static func drawLines(
    _ order: Order, _ words: Words, _ columns: LineColumns, in area: Area,
    into frame: inout Frame
  ) {
    let count = order.lines.count
    let isWhole = count <= area.rows
    let first = isWhole ? count : max(0, area.rows - 1) / 2
    let last = isWhole ? 0 : max(0, area.rows - 1 - first)
    for index in 0..<first {
      columns.draw(index, of: order, words, in: area.line(index), into: &frame)
    }
    guard !isWhole, area.rows > 0 else { return }
    frame.write(
      words.readBack.above(count - first - last), at: columns.name, area.row + first, .dim)
    for place in 0..<last {
      let index = count - last + place
      columns.draw(index, of: order, words, in: area.line(first + 1 + place), into: &frame)
    }
  }

  /// What was agreed about the goods' way, as labelled values.
  static func agreement(
    _ delivery: Delivery?, _ words: Words
  ) -> [(label: String, value: String)] {
    let say = words.readBack
    switch delivery {
    case nil: return [(say.delivery, say.notAgreed)]
    case .local(let local):
      let people = local.people
      return [
        (say.delivery, words.formats.weekday(local.day) + ", " + local.window),
        (words.form.label(.deliveryAddress), local.address),
        (say.receives, people.receiver), (say.pays, people.payer), (say.signs, people.signer),
      ]
    case .regional(let regional):
      let payment = words.form.option(regional.payment.rawValue) ?? regional.payment.rawValue
      switch regional.handover {
      case .collected(let day, let time):
        return [
          (say.payment, payment),
          (say.collected, words.formats.weekday(day) + ", " + time),
        ]
      case .forwarded(let details):
        return [(say.payment, payment), (say.forwarded, details)]
      }
    }
  }
}

/// What was agreed, a labelled value below the other; a long value takes as many rows as it needs.
struct AgreementRows {
  private let values: [(label: String, value: String, rows: Int)]
  let count: Int
  private static let margin = 14

  init(_ agreed: [(label: String, value: String)], columns: Int, atMost rows: Int) {
    var left = rows
    var values: [(label: String, value: String, rows: Int)] = []
    for (index, (label, value)) in agreed.enumerated() where left > 0 {
      let needed = max(1, Drawing.rows(of: value, columns: columns - Self.margin - 1))
      let taken = min(needed, max(1, left - (agreed.count - 1 - index)))
      values.append((label, value, taken))
      left -= taken
    }
    self.values = values
    count = rows - left
  }

  func draw(in area: Area, into frame: inout Frame) {
    var rest = area
    for (label, value, rows) in values {
      let place = rest.takeTop(rows)
      var pen = Pen(place)
      pen.skip(2)
      pen.write(label, .dim, limit: 11, into: &frame)
      let (_, text) = place.splitLeft(Self.margin)
      let (shown, _) = text.splitLeft(text.columns - 1)
      Drawing.paragraph(value, .text, in: shown, into: &frame)
    }
  }
}

/// The order is confirmed: its number, and in whose inbox it stands (A14).
enum SoldView {
  static func draw(
    _ order: Order, inboxOf: StaffCode, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    ScriptView.draw(state, words, in: rest.takeTop(min(2, rest.rows / 4)), into: &frame)
    Drawing.rule(
      OrderView.number(of: order, words) + " " + words.order.confirmed,
      right: OrderView.totals(of: order, words), role: .good, in: rest.takeTop(), into: &frame)
    let name = state.company.name(of: inboxOf)
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    pen.write("✓ ", .good, into: &frame)
    pen.write(words.order.inboxOf(name), .strong, into: &frame)
    let agreed = AgreementRows(
      ReadBackView.agreement(order.delivery, words), columns: rest.columns, atMost: rest.rows)
    agreed.draw(in: rest.takeTop(agreed.count), into: &frame)
    if rest.rows > 1, let client = state.conversation?.card?.client,
      let limit = ChangeCheck.limit(of: order.delivery, for: client, company: state.company)
    {
      var until = Pen(rest.takeTop())
      until.skip(2)
      until.write(
        words.orderList.changeableUntil(words.formats.moment(limit)), .dim, into: &frame)
    }
    var hint = Pen(rest.takeTop())
    hint.skip(2)
    hint.write(words.order.whatNext, .dim, into: &frame)
  }
}
