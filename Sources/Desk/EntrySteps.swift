/// The input line of the order: search as you type, then a quantity (A3).
extension State {
  mutating func obeyInEntry(_ command: Command, _ effects: inout [Effect]) {
    guard let step = sale?.entry.step else { return }
    switch step {
    case .search: obeyInGoodsSearch(command, &effects)
    case .quantity(let match, var field):
      switch command {
      case .accept: acceptQuantity(match, field.trimmed, &effects)
      case .back: sale?.entry.step = .search
      default:
        field.edit(command)
        sale?.entry.step = .quantity(match, field)
      }
    case .change(let id, var field):
      switch command {
      case .accept: acceptChange(id, field.trimmed, &effects)
      case .back: sale?.entry.step = .search
      default:
        field.edit(command)
        sale?.entry.step = .change(id, field)
      }
    }
  }

  private mutating func obeyInGoodsSearch(_ command: Command, _ effects: inout [Effect]) {
    guard var search = sale?.entry.search else { return }
    let before = search.field.text
    switch command {
    case .accept: acceptGood(search, &effects)
    case .next: sale?.focus = .offers
    case .previous: openDelivery()
    case .back: leaveSearch(search)
    case .move(.up) where search.matches.isEmpty || search.selection == 0 && before.isEmpty,
      .move(.pageUp) where search.matches.isEmpty:
      if let last = sale?.order.lines.last { sale?.focus = .line(last.id) }
    case .move(let direction):
      search.move(direction)
      sale?.entry.search = search
    default:
      search.field.edit(command)
      let isAnother = search.field.text != before
      if isAnother {
        search.isClosed = false
        askForGoods(&search, before: before, &effects)
      }
      sale?.entry.take(search, isAnother: isAnother)
    }
  }

  /// The first Esc puts the list away and keeps what was typed; the second clears the line.
  private mutating func leaveSearch(_ search: Search<GoodMatch>) {
    if search.isClosed {
      sale?.entry.search = Search()
    } else if !search.field.isEmpty {
      closeMatches()
    }
  }

  /// The list of matches goes, what was typed stays.
  private mutating func closeMatches() {
    sale?.entry.standIn = nil
    sale?.entry.search.matches = []
    sale?.entry.search.asked = nil
    sale?.entry.search.selection = 0
    sale?.entry.search.isClosed = true
  }

  /// Asks only when the goods' part of `code*quantity` has changed.
  private mutating func askForGoods(
    _ search: inout Search<GoodMatch>, before: String, _ effects: inout [Effect]
  ) {
    let text = QuantityText.split(search.field.trimmed).goods
    if text.isEmpty {
      search.asked = nil
      search.matches = []
      search.selection = 0
      return
    }
    if text == QuantityText.split(TextField.trimmed(before)).goods { return }
    search.asked = ask(
      .goods(text: text, client: conversation?.dealing?.card.client.code, limit: Self.searchLimit),
      &effects)
  }

  private mutating func acceptGood(_ search: Search<GoodMatch>, _ effects: inout [Effect]) {
    if let asked = search.asked {
      wait(for: asked, then: .accept)
      return
    }
    let (text, quantity) = QuantityText.split(search.field.trimmed)
    guard let match = search.chosen else {
      if search.field.isEmpty {
        goOn(&effects)
      } else {
        askAgain(text, &effects)
      }
      return
    }
    if (sale?.order.left(of: match.good) ?? match.good.stock) <= .zero {
      refuse(.outOfStock(match.good))
      askForStandIns(match.good, &effects)
    } else if let quantity {
      acceptQuantity(match, quantity, &effects)
    } else {
      sale?.entry.step = .quantity(match, TextField())
    }
  }

  /// Enter on a text without a list: nothing was found, or the list was put away.
  private mutating func askAgain(_ text: String, _ effects: inout [Effect]) {
    if sale?.entry.search.isClosed == false { refuse(.nothingFound(text)) }
    let request = ask(
      .goods(text: text, client: conversation?.dealing?.card.client.code, limit: Self.searchLimit),
      &effects)
    sale?.entry.search.asked = request
  }

  private mutating func askForStandIns(_ good: Good, _ effects: inout [Effect]) {
    sale?.entry.standIn = good
    let request = ask(
      .substitutes(
        good.code, client: conversation?.dealing?.card.client.code, limit: Self.searchLimit),
      &effects)
    sale?.entry.search.asked = request
  }

  mutating func foundGoods(_ matches: [GoodMatch], of request: RequestID) {
    if case .goods(var search)? = overlay, search.take(matches, of: request) {
      overlay = .goods(search)
      return
    }
    guard sale?.entry.search.asked == request else { return }
    _ = sale?.entry.search.take(matches, of: request)
  }

  private mutating func acceptQuantity(
    _ match: GoodMatch, _ text: String, _ effects: inout [Effect]
  ) {
    switch quantity(text, of: match) {
    case .failure(let reason): refuse(reason.refusal)
    case .success(let quantity):
      if let refusal = add(match, quantity, &effects) {
        refuse(refusal)
      } else {
        sale?.entry = Entry()
      }
    }
  }

  /// What was typed; nothing typed means what is proposed.
  func quantity(_ text: String, of match: GoodMatch) -> Result<Quantity, Refusal.Reasoned> {
    guard !text.isEmpty else { return .success(match.proposed) }
    return QuantityText.parse(text, of: match.good).flatMap { quantity in
      quantity > .zero ? .success(quantity) : .failure(.init(.quantityUnreadable(text)))
    }
  }

  /// A new quantity for a line; nought takes the line away.
  private mutating func acceptChange(_ id: LineID, _ text: String, _ effects: inout [Effect]) {
    guard let line = sale?.order.line(of: id) else { return }
    guard !text.isEmpty else {
      sale?.entry.step = .search
      return
    }
    switch QuantityText.parse(text, of: line.good) {
    case .failure(let reason): refuse(reason.refusal)
    case .success(.zero):
      sale?.entry.step = .search
      removeLine(id, &effects)
    case .success(let quantity):
      var changed = line
      changed.quantity = quantity
      if let refusal = put(changed, &effects) {
        refuse(refusal)
      } else {
        sale?.entry.step = .search
      }
    }
  }

  /// Enter on an empty line goes on to what is still missing: offers, delivery, the read-back.
  private mutating func goOn(_ effects: inout [Effect]) {
    guard let sale, !sale.order.lines.isEmpty else { return }
    if sale.order.answers.count < company.rules.offersRequired {
      if sale.offers.chosen == nil { refuse(.noOffer) } else { self.sale?.focus = .offers }
    } else if sale.order.delivery == nil {
      openDelivery()
    } else if let refusal = refusalWhenOpen(of: .confirm) {
      refuse(refusal)
    } else {
      confirm(&effects)
    }
  }
}

extension GoodMatch {
  /// What to propose when nothing is typed: what the client took last, else a pack.
  public var proposed: Quantity { last?.quantity ?? Quantity(good.pack) }
}
