import Desk
import TextScreen

/// What to propose beyond the order, each with its reason, and the answers so far (A7).
enum OffersView {
  static func draw(
    _ sale: Sale, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let isFocused = sale.focus == .offers
    let answered = sale.order.answers.count
    let right = words.offers.answered(answered, state.company.rules.offersRequired) + " · A7"
    Drawing.rule(
      words.offers.title, right: right, role: isFocused ? .titleFocused : .title,
      rightRole: answered < state.company.rules.offersRequired ? .warning : .good,
      in: rest.takeTop(), into: &frame)
    let desk = sale.offers
    if isFocused { drawStep(desk, words, in: &rest, into: &frame) }
    if rest.rows > 9, answered > 0 {
      drawAnswers(sale.order, words, in: rest.takeBottom(min(answered, 4) + 1), into: &frame)
    }
    guard !desk.offers.isEmpty else {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.offers.none, .dim, into: &frame)
      return
    }
    let height = rest.columns < 70 && rest.rows >= 8 ? 2 : 1
    let page = Page(of: desk.offers.count, around: desk.selection, rows: rest.rows / height)
    for (place, index) in page.range.enumerated() {
      let row = rest.line(place * height)
      if height == 2 {
        drawTall(desk.offers[index], words, row, rest.line(place * 2 + 1), into: &frame)
        Drawing.mark(
          index == desk.selection, isFocused: isFocused, in: row, into: &frame)
        continue
      }
      Drawing.mark(index == desk.selection, isFocused: isFocused, in: row, into: &frame)
      drawOffer(
        desk.offers[index], sale.order, words, in: row, into: &frame)
    }
  }

  /// The question under the offers: how much, or why not.
  private static func drawStep(
    _ desk: OfferDesk, _ words: Words, in rest: inout Area, into frame: inout Frame
  ) {
    switch desk.step {
    case .choosing: return
    case .accepting(let field):
      let row = rest.takeBottom()
      var pen = Pen(row)
      pen.skip(2)
      pen.write(words.offers.howMuch + " ", .strong, into: &frame)
      let place = Area(
        column: pen.column, row: row.row, columns: min(10, pen.room), rows: row.rows)
      let good = desk.chosen?.match.good
      let proposed = desk.chosen.map { words.formats.amount($0.suggested, $0.match.good.measure) }
      Drawing.field(
        field, proposed: proposed ?? "", isFocused: true, in: place, into: &frame)
      pen.skip(11)
      guard let good else { return }
      pen.write(words.formats.name(good.measure), .dim, into: &frame)
      if good.pack > 1 { pen.write(" · " + words.order.pack(good.pack), .dim, into: &frame) }
    case .refusing:
      let rows = reasonRows(words, columns: rest.columns)
      drawReasons(words, in: rest.takeBottom(min(rows, rest.rows - 1)), into: &frame)
    }
  }

  private static func reason(_ index: Int, _ refusal: OfferRefusal, _ words: Words) -> String {
    "\(index + 1) " + words.offers.refusal(refusal)
  }

  private static func reasonRows(_ words: Words, columns: Int) -> Int {
    var rows = 1
    var place = 2
    for (index, refusal) in OfferRefusal.allCases.enumerated() {
      let width = DisplayWidth.of(reason(index, refusal, words)) + 2
      if place + width > columns {
        rows += 1
        place = 2
      }
      place += width
    }
    return rows
  }

  private static func drawReasons(
    _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    var pen = Pen(rest.takeTop())
    pen.skip(2)
    for (index, refusal) in OfferRefusal.allCases.enumerated() {
      let text = reason(index, refusal, words)
      if DisplayWidth.of(text) + 2 > pen.room {
        pen = Pen(rest.takeTop())
        pen.skip(2)
      }
      pen.write(String(index + 1), .key, into: &frame)
      pen.write(" " + words.offers.refusal(refusal), .keyLabel, into: &frame)
      pen.skip(2)
    }
  }

  private static func drawOffer(
    _ offer: Offer, _ order: Order, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let good = offer.match.good
    var end = row.column + row.columns - 1
    let isWide = row.columns >= 70
    if isWide {
      let detail = words.offers.detail(offer.reason, words.formats) ?? ""
      let width = row.columns >= 100 ? 40 : 22
      frame.write(detail, at: end - width, row.row, .dim, limit: width)
      end -= width + 1
      let price = order.quote(good, offer.suggested)
      frame.write(words.formats.money(price.price), endingAt: end, row.row, .dim)
      if !price.promotions.isEmpty { frame.write("%", at: end, row.row, .offerSpecial) }
      end -= 10
    }
    let quantity = words.formats.quantity(offer.suggested, good.measure)
    end = frame.write(quantity, endingAt: end, row.row, .text) - 1
    if isWide { end = min(end, row.column + row.columns - 1 - (row.columns >= 100 ? 61 : 43)) }
    var pen = Pen(row)
    pen.skip(2)
    pen.write(words.offers.reason(offer.reason), role(of: offer.reason), into: &frame)
    pen.move(to: row.column + 12)
    if pen.column > row.column + 12 { pen.skip(1) }
    let room = end - pen.column
    pen.write(ShortName.good(good.name, columns: room), .text, limit: room, into: &frame)
  }

  /// An offer in two rows, for a narrow column: the good and how much, then why.
  private static func drawTall(
    _ offer: Offer, _ words: Words, _ row: Area, _ below: Area, into frame: inout Frame
  ) {
    let good = offer.match.good
    let quantity = words.formats.quantity(offer.suggested, good.measure)
    let start = frame.write(
      quantity, endingAt: row.column + row.columns - 1, row.row, .text)
    let room = start - row.column - 3
    frame.write(
      ShortName.good(good.name, columns: room), at: row.column + 2, row.row, .text, limit: room)
    var pen = Pen(below)
    pen.skip(4)
    pen.write(words.offers.reason(offer.reason), role(of: offer.reason), into: &frame)
    guard let detail = words.offers.detail(offer.reason, words.formats) else { return }
    pen.write(" · " + detail, .dim, limit: pen.room - 1, into: &frame)
  }

  private static func role(of reason: Offer.Reason) -> Role {
    switch reason {
    case .new: .offerNew
    case .special: .offerSpecial
    case .usual, .companion, .popular: .offerUsual
    }
  }

  private static func drawAnswers(
    _ order: Order, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    _ = rest.takeTop()
    for answer in order.answers.suffix(rest.rows) {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      switch answer.verdict {
      case .accepted:
        pen.write("+ ", .good, into: &frame)
        let name = ShortName.good(answer.name, columns: pen.room - 1)
        pen.write(name, .dim, limit: pen.room - 1, into: &frame)
      case .refused(let why):
        let reason = words.offers.refusal(why)
        pen.write("− ", .dim, into: &frame)
        let room = max(4, pen.room - DisplayWidth.of(reason) - 3)
        let name = ShortName.good(answer.name, columns: room)
        pen.write(name, .dim, limit: room, into: &frame)
        pen.write(": " + reason, .dim, limit: pen.room - 1, into: &frame)
      }
    }
  }
}
