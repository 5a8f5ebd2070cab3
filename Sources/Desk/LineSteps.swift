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
  func line(
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

  /// A new column or promotion matters more than the line that earned it.
  private mutating func say(_ word: Notice) {
    switch notice {
    case .columnChanged, .promotionEarned, .promotionLost: return
    default: notice = word
    }
  }

  /// Puts a line on the order unless stock or credit forbid it.
  mutating func put(_ line: OrderLine, _ effects: inout [Effect]) -> Refusal? {
    if line.quantity > QuantityText.largest { return .quantityTooLarge }
    let left = sale?.order.left(of: line.good) ?? line.good.stock
    if line.quantity > left { return .stockShort(line.good, left: left) }
    if let refusal = refusalOverLimit(line) { return refusal }
    change(.put(line), &effects)
    return nil
  }

  /// The limit is checked again with every line, since the order itself can break it (A5). An order
  /// that another desk's left too little room for may still get cheaper.
  private func refusalOverLimit(_ line: OrderLine) -> Refusal? {
    guard let room = conversation?.card?.credit.room, let sale else { return .noOrder }
    let total = sale.order.total(putting: line)
    guard total > room, total >= sale.order.total else { return nil }
    return .lineOverLimit(by: total - room, fits: sale.order.fitting(line, into: room))
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
    guard let before = sale?.order.standing else { return nil }
    beginOrder(&effects)
    let opposite = sale?.order.apply(edit)
    if let key = sale?.order.key, let revision = sale?.order.revision {
      keep(.edit(key, revision: revision, edit), &effects)
    }
    sayWhatChanged(since: before)
    sale!.offers.rank(with: sale!.order)
    return opposite
  }

  /// The column follows the sum, up and down (A10); promotions come and go (A23).
  private mutating func sayWhatChanged(since before: Order.Standing) {
    guard let now = sale?.order.standing, now != before, let terms = sale?.order.terms else {
      return
    }
    if now.column != before.column {
      notice = .columnChanged(company.columns[now.column].name)
    } else if let earned = now.promotions.first(where: { !before.promotions.contains($0) }) {
      notice = .promotionEarned(terms.promotions[earned].head.name)
    } else if let lost = before.promotions.first(where: { !now.promotions.contains($0) }) {
      notice = .promotionLost(terms.promotions[lost].head.name)
    }
  }

  /// The rules, the client or the day may be others now: the order is priced by them, unless it is
  /// being confirmed as it was read to the client.
  mutating func settleTerms() {
    guard let client = conversation?.card?.client, let focus = sale?.focus else { return }
    if case .confirming = focus { return }
    let terms = Terms(for: client, company: company, on: calendar.today)
    if sale?.order.terms != terms { sale?.order.reprice(terms) }
  }

  /// Rules that were put in force meanwhile (A10, A23). What is being read to the client stays as
  /// it is: the store refuses it then, and the card brings the rules.
  mutating func take(_ rules: PriceRules, since: Instant) {
    switch sale?.focus {
    case .readBack, .confirming: return
    default: break
    }
    company.priceRules = rules
    settleTerms()
    notice = .priceRulesChanged(since: calendar.civilTime(since))
  }

  /// The order gets its number with its first edit.
  mutating func beginOrder(_ effects: inout [Effect]) {
    guard let sale, !sale.isBegun, let deed = beginning(of: sale.order) else { return }
    self.sale?.isBegun = true
    keep(deed, &effects)
  }

  /// What tells the store of an order first.
  func beginning(of order: Order) -> Deed? {
    guard let conversation, let client = conversation.card?.client else { return nil }
    let call = conversation.call.id
    if let replaced = order.replaced {
      return .change(order.key, replacing: replaced.key, call: call, by: me.code, at: now)
    }
    return .begin(order.key, client: client.code, call: call, by: me.code, at: now)
  }

  mutating func begun(_ key: OrderKey, _ number: String) {
    if sale?.order.key == key { sale?.order.number = number }
    if conversation?.errand?.order.key == key { conversation?.errand?.order.number = number }
  }

  /// A line that comes back is checked as any other (A5).
  private func refusal(ofTakingUp edit: OrderEdit) -> Refusal? {
    if case .put(let line) = edit { refusalOverLimit(line) } else { nil }
  }

  mutating func undo(_ effects: inout [Effect]) {
    guard let change = sale?.undo.last else { return }
    if let refusal = refusal(ofTakingUp: change.opposite) { return refuse(refusal) }
    sale?.undo.removeLast()
    carryOut(change.opposite, &effects)
    sale?.redo.append(change)
    sale?.settleFocus()
    notice = .undone
  }

  mutating func redo(_ effects: inout [Effect]) {
    guard let change = sale?.redo.last else { return }
    if let refusal = refusal(ofTakingUp: change.edit) { return refuse(refusal) }
    sale?.redo.removeLast()
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

extension Order {
  /// What of the rules holds for the order as a whole.
  struct Standing: Hashable {
    var column: Int
    /// Indices into ``Terms/promotions``.
    var promotions: [Int]
  }

  var standing: Standing { Standing(column: column, promotions: metPromotions) }

  /// The largest quantity on a line with which the order stays within a sum.
  func fitting(_ line: OrderLine, into room: Money) -> Quantity {
    let unit = line.good.measure.isWhole ? 1000 : 1
    var fits = 0
    var tooMuch = line.quantity.thousandths / unit
    var tried = line
    while fits + 1 < tooMuch {
      let middle = fits + (tooMuch - fits) / 2
      tried.quantity = Quantity(thousandths: middle * unit)
      if total(putting: tried) <= room { fits = middle } else { tooMuch = middle }
    }
    return Quantity(thousandths: fits * unit)
  }
}
