import Desk
import TextScreen

/// Information on goods, with or without a call (A18): the found ones, all about the chosen one.
enum GoodsView {
  static func draw(
    _ search: Search<GoodMatch>, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    let row = rest.takeTop()
    let place = Area(
      column: row.column + 2, row: row.row, columns: min(36, row.columns - 4), rows: row.rows)
    Drawing.field(search.field, isFocused: true, in: place, into: &frame)
    var hint = Pen(row)
    hint.move(to: place.column + place.columns + 2)
    if DisplayWidth.of(words.overlay.goodsHint) <= hint.room {
      hint.write(words.overlay.goodsHint, .dim, into: &frame)
    }
    guard let chosen = search.chosen else {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      if !search.field.isEmpty {
        let text = search.asked == nil ? words.order.nothingFound : words.order.looking
        pen.write(text, .dim, into: &frame)
      }
      return
    }
    let quote = state.orderToQuote?.quote(packOf: chosen.good)
    let prices = (state.company.columns.count + 1) / 2 + (quote?.promotion == nil ? 0 : 1)
    let details = rest.takeBottom(min(rest.rows - 3, 8 + prices))
    GoodsList.draw(search, column: column(state), state, words, in: rest, into: &frame)
    drawDetails(chosen, quote, state, words, in: details, into: &frame)
  }

  /// The client's column, else the dearest.
  private static func column(_ state: State) -> Int {
    if let sale = state.sale { return sale.order.column }
    guard let card = state.conversation?.card else { return 0 }
    return state.company.columnIndex(card.client.column) ?? 0
  }

  private static func drawDetails(
    _ match: GoodMatch, _ quote: PackQuote?, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    let good = match.good
    let say = words.overlay
    let formats = words.formats
    Drawing.rule(good.name, right: good.code, role: .overlayTitle, in: rest.takeTop(), into: &frame)
    write(say.group, good.group, in: rest.takeTop(), into: &frame)
    var stock = formats.quantity(good.stock, good.measure)
    if good.pack > 1 { stock += " · " + words.order.pack(good.pack) }
    stock += " · " + say.tax + " \(good.taxPercent) %"
    write(
      say.stock, good.stock > .zero ? stock : words.order.outOfStock, in: rest.takeTop(),
      into: &frame)
    let certificate = good.certificate.isEmpty ? say.noCertificate : good.certificate
    write(say.certificate, certificate, in: rest.takeTop(), into: &frame)
    if !good.barcode.isEmpty {
      write(say.barcode, good.barcode, in: rest.takeTop(), into: &frame)
    }
    if let last = match.last {
      let text =
        formats.date(last.day) + ": " + formats.quantity(last.quantity, good.measure) + ", "
        + formats.money(last.price)
      write(say.lastSale, text, in: rest.takeTop(), into: &frame)
    }
    if let quote, let promotion = quote.promotion {
      let text = formats.money(quote.price) + " · «" + promotion + "»"
      write(say.promotion, text, in: rest.takeTop(), into: &frame)
    }
    drawPrices(good, state, words, in: rest, into: &frame)
  }

  /// Every column's price, two a row; the client's own is strong.
  private static func drawPrices(
    _ good: Good, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    let own = state.conversation?.card == nil ? nil : column(state)
    let half = (area.columns - 16) / 2
    for (index, column) in state.company.columns.enumerated() {
      guard good.prices.indices.contains(index) else { return }
      let row = area.line(index / 2)
      guard !row.isEmpty else { return }
      if index == 0 {
        frame.write(words.overlay.prices, at: row.column + 2, row.row, .dim, limit: 12)
      }
      let start = row.column + 15 + (index % 2) * half
      let role: Role = index == own ? .strong : .overlay
      frame.write(column.name, at: start, row.row, .dim, limit: half - 14)
      frame.write(
        words.formats.money(good.prices[index]), endingAt: start + half - 3, row.row, role)
    }
  }

  private static func write(
    _ label: String, _ value: String, in row: Area, into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(2)
    pen.write(label, .dim, limit: 12, into: &frame)
    pen.move(to: row.column + 15)
    pen.write(value, .overlay, limit: pen.room - 1, into: &frame)
  }
}
