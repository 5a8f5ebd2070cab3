import Desk
import TextScreen

/// The lines of the order in hand and, at their foot, the entry. Only lines in sight are visited.
enum OrderView {
  /// `matchRows`: kept free below the entry for the goods it finds.
  static func draw(
    _ sale: Sale, _ state: State, _ words: Words, matchRows: Int, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    let order = sale.order
    Drawing.rule(
      title(of: order, words), right: totals(of: order, words),
      role: isFocused(sale) ? .titleFocused : .title, in: rest.takeTop(), into: &frame)
    guard rest.rows > 0 else { return }
    let places = places(sale, matchRows: matchRows, in: rest)
    let columns = LineColumns(rest.capped)
    let pending = pendingLines(of: state)
    for line in places.lines.each(places.window.shown) {
      drawLine(line, sale, state, words, columns, pending, into: &frame)
    }
    for (row, gift) in zip(places.gifts.lines, order.gifts) {
      columns.draw(gift, of: order, words, in: row, into: &frame)
    }
    EntryView.draw(sale, state, words, columns, in: places.entry, into: &frame)
  }

  /// The entry alone, where all else stands on the frame already.
  static func drawEntry(
    _ sale: Sale, _ state: State, _ words: Words, matchRows: Int, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    _ = rest.takeTop()
    guard rest.rows > 0 else { return }
    let entry = places(sale, matchRows: matchRows, in: rest).entry
    frame.blank(entry)
    EntryView.draw(sale, state, words, LineColumns(rest.capped), in: entry, into: &frame)
  }

  /// Where what is below the heading stands.
  private static func places(
    _ sale: Sale, matchRows: Int, in area: Area
  ) -> (window: LineWindow, lines: Area, gifts: Area, entry: Area) {
    let order = sale.order
    let gifts = min(order.gifts.count, max(0, area.rows - 1 - matchRows) / 3)
    let rows = max(1, area.rows - 1 - matchRows - gifts)
    let window = LineWindow(count: order.lines.count, focus: focusIndex(of: sale), rows: rows)
    var rest = area.capped
    let lines = rest.takeTop(window.rows)
    return (window, lines, rest.takeTop(gifts), rest)
  }

  static func title(of order: Order, _ words: Words) -> String {
    number(of: order, words) + (order.replaced == nil ? "" : " · " + words.orderList.changing)
  }

  static func number(of order: Order, _ words: Words) -> String {
    words.order.title + " " + (order.number ?? words.order.beginning)
  }

  /// `3 lines · 1 234.00, VAT 205.67`: the tax is included, and unsaid where there is none.
  static func totals(of order: Order, _ words: Words) -> String {
    let text = words.order.lines(order.lines.count) + " · " + words.formats.money(order.total)
    let tax = order.tax
    return tax == .zero ? text : text + ", " + words.order.tax(words.formats.money(tax))
  }

  private static func isFocused(_ sale: Sale) -> Bool {
    switch sale.focus {
    case .entry, .line: true
    default: false
    }
  }

  private static func focusIndex(of sale: Sale) -> Int? {
    if case .line(let id) = sale.focus { return sale.order.index(of: id) }
    return nil
  }

  /// Lines whose last edit the store hasn't reported kept.
  private static func pendingLines(of state: State) -> [LineID] {
    state.outbox.compactMap { outgoing in
      if case .edit(_, _, .put(let line)) = outgoing.deed { return line.id }
      return nil
    }
  }

  private static func drawLine(
    _ shown: (row: Area, piece: LineWindow.Piece), _ sale: Sale, _ state: State, _ words: Words,
    _ columns: LineColumns, _ pending: [LineID], into frame: inout Frame
  ) {
    let row = shown.row
    switch shown.piece {
    case .above(let count):
      frame.write(words.order.above(count), at: columns.name, row.row, .dim)
    case .below(let count):
      frame.write(words.order.below(count), at: columns.name, row.row, .dim)
    case .line(let index):
      let line = sale.order.lines[index]
      let isChosen = sale.focus == .line(line.id)
      Drawing.mark(isChosen, in: row, into: &frame)
      if pending.contains(line.id) { frame.write("·", at: row.column + 1, row.row, .pending) }
      columns.draw(index, of: sale.order, words, in: row, into: &frame)
      if isChosen, case .change(line.id, let field) = sale.entry.step {
        columns.drawQuantity(
          field, proposed: line.quantity, line.good.measure, isFocused: true, words, in: row,
          into: &frame)
      }
    }
  }
}

/// Where the columns of the order stand: number, code, name, quantity, price, sum; figures end at
/// the right of theirs.
struct LineColumns {
  let number: Int
  let code: Int
  let name: Int
  let quantityEnd: Int
  let priceEnd: Int
  let sumEnd: Int

  init(_ area: Area) {
    let end = area.column + area.columns
    number = area.column + 5
    code = number + 1
    name = code + 7
    sumEnd = end - 1
    priceEnd = sumEnd - 14
    quantityEnd = priceEnd - 10
  }

  /// Room for the name, which alone may be cut.
  var nameColumns: Int { quantityEnd - 12 - name }

  /// A line by its place. A sign behind the price says that a promotion made it, whose name stands
  /// behind the good's where there is room.
  func draw(
    _ index: Int, of order: Order, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let line = order.lines[index]
    let price = order.prices[index]
    let formats = words.formats
    frame.write(String(index + 1), endingAt: number, row.row, .dim)
    let promotion = price.promotions.first.map { order.terms.promotions[$0].head.name }
    drawGood(line.good, promotion, in: row, into: &frame)
    frame.write(
      formats.quantity(line.quantity, line.good.measure), endingAt: quantityEnd, row.row, .text)
    frame.write(formats.money(price.price), endingAt: priceEnd, row.row, .text)
    if promotion != nil { frame.write("%", at: priceEnd, row.row, .offerSpecial) }
    frame.write(formats.money(price.sum), endingAt: sumEnd, row.row, .text)
  }

  /// What comes for nothing.
  func draw(
    _ gift: Gift, of order: Order, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let formats = words.formats
    frame.write("+", endingAt: number, row.row, .offerSpecial)
    drawGood(
      gift.good, order.terms.promotions[gift.promotion].head.name, in: row, into: &frame)
    frame.write(
      formats.quantity(gift.quantity, gift.good.measure), endingAt: quantityEnd, row.row, .text)
    frame.write(words.order.gift, endingAt: priceEnd, row.row, .offerSpecial)
    frame.write(formats.money(.zero), endingAt: sumEnd, row.row, .text)
  }

  private func drawGood(
    _ good: Good, _ promotion: String?, in row: Area, into frame: inout Frame
  ) {
    frame.write(good.code, at: code, row.row, .dim, limit: name - code - 1)
    let shown = ShortName.good(good.name, columns: nameColumns)
    frame.write(shown, at: name, row.row, .text, limit: nameColumns)
    let rest = nameColumns - DisplayWidth.of(shown) - 1
    guard let promotion, rest >= 8 else { return }
    frame.write(
      "· " + promotion, at: name + nameColumns - rest, row.row, .offerSpecial, limit: rest)
  }

  /// A field in the quantity's column; its measure stands where the lines have theirs.
  func drawQuantity(
    _ field: TextField, proposed: Quantity, _ measure: Measure, isFocused: Bool, _ words: Words,
    in row: Area, into frame: inout Frame
  ) {
    let name = " " + words.formats.name(measure)
    let start = quantityEnd - 11
    let end = quantityEnd - DisplayWidth.of(name)
    let place = Area(column: start, row: row.row, columns: end - start, rows: row.rows)
    let amount = words.formats.amount(proposed, measure)
    Drawing.field(field, proposed: amount, isFocused: isFocused, in: place, into: &frame)
    frame.write(name, at: end, row.row, .dim)
  }
}

/// Which lines of an order are in sight. It turns by whole pages, counted from the end, so that the
/// entry always stands under the last lines.
struct LineWindow {
  enum Piece: Hashable {
    case above(Int)
    case line(Int)
    case below(Int)
  }

  let shown: [Piece]
  var rows: Int { shown.count }

  /// `focus`: the line under the marker; nil for the entry.
  init(count: Int, focus: Int?, rows: Int) {
    guard count > rows else {
      shown = (0..<count).map(Piece.line)
      return
    }
    let last = max(1, rows - 1)
    let page = max(1, rows - 2)
    let fromEnd = count - 1 - (focus ?? count - 1)
    guard fromEnd >= last else {
      let first = count - last
      shown = (rows > 1 ? [.above(first)] : []) + (first..<count).map(Piece.line)
      return
    }
    let turned = (fromEnd - last) / page
    let bottom = count - last - turned * page
    let first = max(0, bottom - page)
    let end = first == 0 ? max(bottom, min(count, last)) : bottom
    var pieces: [Piece] = first > 0 && rows > 1 ? [.above(first)] : []
    pieces += (first..<end).map(Piece.line)
    if rows > 2 { pieces.append(.below(count - end)) }
    shown = pieces
  }
}

extension Area {
  /// On a very wide screen a table keeps its figures near its names.
  var capped: Area { Area(column: column, row: row, columns: min(columns, 110), rows: rows) }

  /// Each of its rows.
  var lines: [Area] { (0..<rows).map(line) }

  /// Pairs the rows from the top with pieces.
  fileprivate func each(_ pieces: [LineWindow.Piece]) -> [(row: Area, piece: LineWindow.Piece)] {
    zip(0..<rows, pieces).map { (line($0), $1) }
  }
}
