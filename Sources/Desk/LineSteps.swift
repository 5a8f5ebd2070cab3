/// The lines of the order: each change is checked (A5), kept and can be taken back.
extension State {
  mutating func obeyOnLine(_ command: Command, _ id: LineID, _ effects: inout [Effect]) {
    if case .change? = sale?.entry.step {
      obeyInEntry(command, &effects)
      return
    }
    switch command {
    case .move(let direction): moveLine(from: id, direction)
    case .eraseForward, .erase: removeLine(id, &effects)
    case .accept: sale?.entry.step = .change(id, TextField())
    case .type(let text) where text.allSatisfy { $0.isASCII && $0.isNumber }:
      sale?.entry.step = .change(id, TextField(text))
    case .type:
      sale?.focus = .entry
      obeyInEntry(command, &effects)
    case .back: sale?.focus = .entry
    case .next: sale?.focus = .offers
    case .previous: sale?.focus = .entry
    default: break
    }
  }

  private mutating func moveLine(from id: LineID, _ direction: Direction) {
    guard let order = sale?.order, let place = order.index(of: id) else {
      sale?.focus = .entry
      return
    }
    let last = order.lines.count - 1
    let target: Int
    switch direction {
    case .up: target = max(0, place - 1)
    case .down: target = place + 1
    case .pageUp: target = max(0, place - 10)
    case .pageDown: target = min(last, place + 10)
    case .home: target = 0
    case .end: target = last
    case .left, .right: return
    }
    sale?.focus = target > last ? .entry : .line(order.lines[target].id)
  }

  mutating func removeLine(_ id: LineID, _ effects: inout [Effect]) {
    guard let place = sale?.order.index(of: id) else { return }
    change(.remove(id), &effects)
    let count = sale?.order.lines.count ?? 0
    if place < count, let next = sale?.order.lines[place].id {
      sale?.focus = .line(next)
    } else if count > 0, let last = sale?.order.lines[count - 1].id {
      sale?.focus = .line(last)
    } else {
      sale?.focus = .entry
    }
  }

  /// Adds goods to the order; goods that stand there already get the larger quantity.
  mutating func add(
    _ match: GoodMatch, _ quantity: Quantity, _ effects: inout [Effect]
  ) -> Refusal? {
    guard let (line, isJoined) = line(with: match, quantity) else { return .noOrder }
    if let refusal = put(line, &effects) { return refusal }
    if isJoined {
      say(.lineJoined(match.good.name, line.quantity))
    } else {
      sale?.nextLine += 1
      say(.lineAdded(match.good.name))
      askForCompanions(match.good.code, &effects)
    }
    return nil
  }

  /// The line to put for a good: the one that has it already, with more of it, or a new one. Apart
  /// from the edit, since a copy of the sale held meanwhile would have the whole order copied.
  private func line(
    with match: GoodMatch, _ quantity: Quantity
  ) -> (line: OrderLine, isJoined: Bool)? {
    guard let sale else { return nil }
    guard var line = sale.order.line(for: match.good.code) else {
      let id = sale.nextLine
      return (OrderLine(id: id, good: match.good, quantity: quantity, last: match.last), false)
    }
    line.quantity = line.quantity + quantity
    return (line, true)
  }

  /// A new column matters more than the line that earned it.
  private mutating func say(_ word: Notice) {
    if case .columnChanged? = notice { return }
    notice = word
  }

  /// Puts a line on the order unless stock or credit forbid it.
  mutating func put(_ line: OrderLine, _ effects: inout [Effect]) -> Refusal? {
    if line.quantity > QuantityText.largest { return .quantityTooLarge }
    if line.quantity > line.good.stock { return .stockShort(line.good, left: line.good.stock) }
    if let refusal = refusalOverLimit(line) { return refusal }
    change(.put(line), &effects)
    return nil
  }

  /// The limit is checked again with every line, since the order itself can break it (A5). An order
  /// that another desk's left too little room for may still get shorter.
  private func refusalOverLimit(_ line: OrderLine) -> Refusal? {
    guard let conversation, let card = conversation.card, let order = conversation.sale?.order
    else { return .noOrder }
    let own = company.columnIndex(card.client.column) ?? 0
    let before = order.index(of: line.id).map { order.lines[$0] }
    let totals = order.totals.indices.map { column in
      order.totals[column] - (before?.sum(column: column) ?? .zero) + line.sum(column: column)
    }
    let column = ColumnRule.column(own: own, totals: totals, columns: company.columns)
    let excess = totals[column] - card.credit.room
    guard excess > .zero, totals[column] >= order.total else { return nil }
    let left = card.credit.room - (totals[order.column] - line.sum(column: order.column))
    return .lineOverLimit(by: excess, fits: line.good.fitting(into: left, column: order.column))
  }

  /// Carries out an edit, keeps it, and remembers its opposite.
  private mutating func change(_ edit: OrderEdit, _ effects: inout [Effect]) {
    guard let opposite = carryOut(edit, &effects) else { return }
    sale?.undo.append(Change(edit: edit, opposite: opposite))
    sale?.redo = []
  }

  /// Carries out an edit and what follows from it: the column by sum, the offers that remain.
  @discardableResult
  mutating func carryOut(_ edit: OrderEdit, _ effects: inout [Effect]) -> OrderEdit? {
    guard sale != nil else { return nil }
    beginOrder(&effects)
    let opposite = apply(edit, &effects)
    settleColumn(&effects)
    if let sale, [edit.good, opposite?.good].contains(where: { $0.map(sale.offers.knows) == true })
    {
      self.sale?.offers.rank(with: sale.order)
    }
    return opposite
  }

  private mutating func apply(_ edit: OrderEdit, _ effects: inout [Effect]) -> OrderEdit? {
    let columns = company.columns
    let opposite = sale?.order.apply(edit, columns: columns)
    guard let order = sale?.order else { return opposite }
    keep(.edit(order.key, revision: order.revision, edit), &effects)
    return opposite
  }

  /// The order gets its number with its first edit.
  private mutating func beginOrder(_ effects: inout [Effect]) {
    guard let conversation, let card = conversation.card, let sale, !sale.isBegun else { return }
    self.sale?.isBegun = true
    keep(
      .begin(
        sale.order.key, client: card.client.code, call: conversation.call.id, by: me.code,
        at: now), &effects)
  }

  mutating func begun(_ key: OrderKey, _ number: String) {
    if sale?.order.key == key { sale?.order.number = number }
  }

  /// The column follows the sum, up and down (A10).
  private mutating func settleColumn(_ effects: inout [Effect]) {
    guard let conversation, let card = conversation.card, let order = conversation.sale?.order
    else { return }
    let own = company.columnIndex(card.client.column) ?? 0
    let column = ColumnRule.column(own: own, totals: order.totals, columns: company.columns)
    guard column != order.column else { return }
    _ = apply(.column(company.columns[column].code), &effects)
    notice = .columnChanged(company.columns[column].name)
  }

  mutating func undo(_ effects: inout [Effect]) {
    guard let change = sale?.undo.popLast() else { return }
    carryOut(change.opposite, &effects)
    sale?.redo.append(change)
    sale?.settleFocus()
    notice = .undone
  }

  mutating func redo(_ effects: inout [Effect]) {
    guard let change = sale?.redo.popLast() else { return }
    carryOut(change.edit, &effects)
    sale?.undo.append(change)
    sale?.settleFocus()
    notice = .redone
  }
}

extension Sale {
  /// The line under the cursor may be gone after an undo.
  mutating func settleFocus() {
    if case .change(let id, _) = entry.step, order.index(of: id) == nil { entry.step = .search }
    if case .line(let id) = focus, order.index(of: id) == nil { focus = .entry }
  }
}

extension Good {
  /// The largest quantity that a sum of money pays for in a column.
  func fitting(into left: Money, column: Int) -> Quantity {
    guard left > .zero, prices[column] > .zero else { return .zero }
    let (scaled, overflow) = left.minor.multipliedReportingOverflow(by: 1000)
    let thousandths = overflow ? QuantityText.largest.thousandths : scaled / prices[column].minor
    let fitting = measure.isWhole ? thousandths / 1000 * 1000 : thousandths
    return Quantity(thousandths: min(fitting, stock.thousandths))
  }
}
