import Desk
import TextScreen

/// The foot of the order, where goods are typed, found and counted.
enum EntryView {
  static func draw(
    _ sale: Sale, _ state: State, _ words: Words, _ columns: LineColumns, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    let row = rest.takeTop()
    guard !row.isEmpty else { return }
    let isFocused = sale.focus == .entry
    switch sale.entry.step {
    case .search:
      let isAlone = sale.entry.search.matches.isEmpty
      Drawing.mark(isFocused, isFocused: isAlone, in: row, into: &frame)
      drawSearch(sale, state, words, isFocused: isFocused, columns, row, rest, into: &frame)
    case .quantity(let match, let field):
      Drawing.mark(isFocused, in: row, into: &frame)
      drawQuantity(
        match, field, sale, words, isFocused: isFocused, columns, row, rest, into: &frame)
    case .change:
      break
    }
  }

  private static func drawSearch(
    _ sale: Sale, _ state: State, _ words: Words, isFocused: Bool, _ columns: LineColumns,
    _ row: Area, _ below: Area, into frame: inout Frame
  ) {
    let entry = sale.entry
    let search = entry.search
    let width = min(34, max(10, row.columns - 10))
    let place = Area(column: columns.code, row: row.row, columns: width, rows: 1)
    Drawing.field(search.field, isFocused: isFocused, in: place, into: &frame)
    if search.field.isEmpty, entry.standIn == nil {
      var pen = Pen(row)
      pen.move(to: place.column + width + 1)
      let hint = words.order.entryHint
      if isFocused, DisplayWidth.of(hint) <= pen.room {
        pen.write(hint, .dim, into: &frame)
      }
      return
    }
    var rest = below
    if let good = entry.standIn {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      pen.write(words.order.standIns(good.name), .warning, into: &frame)
    }
    guard !search.matches.isEmpty else {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      let empty = search.isClosed ? words.order.listClosed : words.order.nothingFound
      let text = search.asked == nil ? empty : words.order.looking
      pen.write(text, .dim, into: &frame)
      return
    }
    GoodsList.draw(
      search, column: sale.order.column, state, words, in: rest, into: &frame)
  }

  private static func drawQuantity(
    _ match: GoodMatch, _ field: TextField, _ sale: Sale, _ words: Words, isFocused: Bool,
    _ columns: LineColumns, _ row: Area, _ below: Area, into frame: inout Frame
  ) {
    let good = match.good
    frame.write(good.code, at: columns.code, row.row, .dim, limit: 6)
    frame.write(
      ShortName.good(good.name, columns: columns.nameColumns), at: columns.name, row.row, .strong,
      limit: columns.nameColumns)
    columns.drawQuantity(
      field, proposed: match.proposed, good.measure, isFocused: isFocused, words, in: row,
      into: &frame)
    let price = sale.order.quote(good, match.proposed)
    frame.write(words.formats.money(price.price), endingAt: columns.priceEnd, row.row, .dim)
    if !price.promotions.isEmpty {
      frame.write("%", at: columns.priceEnd, row.row, .offerSpecial)
    }
    var rest = below
    var pen = Pen(rest.takeTop())
    pen.move(to: columns.code)
    for promotion in sale.order.terms.promotions(on: good) {
      pen.write("«\(promotion.head.name)» ", .offerSpecial, into: &frame)
    }
    pen.write(facts(of: match, words), .dim, limit: pen.room - 1, into: &frame)
  }

  /// `stock 310 pcs · pack 12 · last 18 Nov, 20 pcs at 2 400.00`.
  static func facts(of match: GoodMatch, _ words: Words) -> String {
    let formats = words.formats
    let good = match.good
    var text = words.order.stock + " " + formats.quantity(good.stock, good.measure)
    if good.pack > 1 { text += " · " + words.order.pack(good.pack) }
    guard let last = match.last else { return text + " · " + words.order.neverBought }
    return text + " · " + words.order.last + " " + formats.day(last.day) + ": "
      + formats.quantity(last.quantity, good.measure) + ", " + formats.money(last.price)
  }
}

/// Found goods: code, name with its mark, price in the client's column, stock, pack, and what the
/// client paid last. Where no last sale is shown, its columns go to the name.
enum GoodsList {
  static func draw(
    _ search: Search<GoodMatch>, column: Int, _ state: State, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    let page = Page(of: search.matches.count, around: search.selection, rows: area.rows)
    let behindPack = columnsBehindPack(search.matches, words, in: area)
    let order = state.orderToQuote
    for (place, index) in page.range.enumerated() {
      let row = area.line(place)
      Drawing.mark(index == search.selection, in: row, into: &frame)
      let match = search.matches[index]
      drawMatch(
        match, order?.quote(packOf: match.good), column: column, words, behindPack: behindPack,
        in: row, into: &frame)
    }
  }

  /// What stands behind the pack: the last sale where one of the goods has any and the row is long
  /// enough, else what `out of stock` needs.
  private static func columnsBehindPack(
    _ matches: [GoodMatch], _ words: Words, in area: Area
  ) -> Int {
    if area.columns >= 72, matches.contains(where: { $0.last != nil }) { return lastColumns }
    guard matches.contains(where: { $0.good.stock <= .zero }) else { return 0 }
    return max(0, DisplayWidth.of(words.order.outOfStock) + 1 - stockColumns - packColumns)
  }

  private static let lastColumns = 18
  private static let stockColumns = 7
  private static let packColumns = 4

  private static func drawMatch(
    _ match: GoodMatch, _ quote: PackQuote?, column: Int, _ words: Words, behindPack: Int,
    in row: Area, into frame: inout Frame
  ) {
    let good = match.good
    let formats = words.formats
    let end = row.column + row.columns - 1
    let packEnd = end - behindPack
    let stockEnd = packEnd - packColumns
    let priceEnd = stockEnd - stockColumns
    let price = quote?.price ?? good.price(column: column)
    var pen = Pen(
      Area(column: row.column, row: row.row, columns: priceEnd - 10 - row.column, rows: row.rows))
    pen.skip(6)
    pen.write(good.code, .dim, limit: 6, into: &frame)
    pen.move(to: row.column + 13)
    writeMark(good, words, &pen, into: &frame)
    pen.write(ShortName.good(good.name, columns: pen.room), .text, into: &frame)
    frame.write(formats.money(price), endingAt: priceEnd, row.row, .text)
    writePromotion(of: quote, &pen, priceEnd, row, into: &frame)
    if good.stock > .zero {
      frame.write(stock(good, formats), endingAt: stockEnd, row.row, .dim)
    } else {
      frame.write(
        words.order.outOfStock, at: priceEnd + 1, row.row, .warning, limit: end - priceEnd)
      return
    }
    if good.pack > 1 {
      frame.write("×" + formats.number(good.pack), endingAt: packEnd, row.row, .dim)
    }
    guard behindPack >= lastColumns else { return }
    writeLast(match, price, words, at: packEnd + 1, row, end, into: &frame)
  }

  /// Without thousandths from a hundred on: nobody sells from so much by the gram.
  private static func stock(_ good: Good, _ formats: Formats) -> String {
    good.stock < Quantity(100)
      ? formats.amount(good.stock, good.measure)
      : formats.number(good.stock.thousandths / 1000)
  }

  private static func writeMark(
    _ good: Good, _ words: Words, _ pen: inout Pen, into frame: inout Frame
  ) {
    switch good.mark {
    case .none: return
    case .new: pen.write(words.order.new, .offerNew, into: &frame)
    case .special: pen.write(words.order.special, .offerSpecial, into: &frame)
    }
    pen.skip(1)
  }

  /// A sign behind the price that a promotion made, whose name stands behind the good's where there
  /// is room. Both are pale where it would take more goods, or gives something else than a price.
  private static func writePromotion(
    of quote: PackQuote?, _ pen: inout Pen, _ priceEnd: Int, _ row: Area, into frame: inout Frame
  ) {
    guard let quote, let name = quote.promotion ?? quote.within else { return }
    let role: Role = quote.promotion == nil ? .dim : .offerSpecial
    frame.write("%", at: priceEnd, row.row, role)
    guard pen.room >= 10 else { return }
    pen.write(" · " + name, role, limit: pen.room - 1, into: &frame)
  }

  /// The last sale; an arrow says that today's price is higher or lower.
  private static func writeLast(
    _ match: GoodMatch, _ price: Money, _ words: Words, at start: Int, _ row: Area, _ end: Int,
    into frame: inout Frame
  ) {
    guard let last = match.last else { return }
    frame.write(words.formats.day(last.day), at: start, row.row, .dim)
    var place = end
    if last.price != price {
      place -= 1
      frame.write(price > last.price ? "↑" : "↓", at: place, row.row, .warning)
    } else {
      place -= 1
    }
    frame.write(words.formats.money(last.price), endingAt: place, row.row, .dim)
  }
}
