/// Who is calling: found in the books, or registered as new (A2, A15).
extension State {
  /// Matches shown at a time.
  static let searchLimit = 20

  mutating func obeyInClientSearch(_ command: Command, _ effects: inout [Effect]) {
    guard case .searching(var search)? = conversation?.party else { return }
    let before = search.field.text
    switch command {
    case .accept:
      if let asked = search.asked {
        wait(for: asked, then: .accept)
      } else if let match = search.chosen {
        open(match.code, &effects)
      } else {
        refuse(search.field.isEmpty ? .noClient : .nothingFound(search.field.trimmed))
      }
      return
    case .move(let direction): search.move(direction)
    default: search.field.edit(command)
    }
    if search.field.text != before { askForClients(&search, &effects) }
    conversation?.party = .searching(search)
  }

  private mutating func askForClients(
    _ search: inout Search<ClientMatch>, _ effects: inout [Effect]
  ) {
    let text = search.field.trimmed
    if text.isEmpty {
      search.asked = nil
      search.matches = []
    } else {
      search.asked = ask(.clients(text: text, limit: Self.searchLimit), &effects)
    }
  }

  mutating func found(_ matches: [ClientMatch], of request: RequestID) {
    guard case .searching(var search)? = conversation?.party else { return }
    if search.take(matches, of: request) { conversation?.party = .searching(search) }
  }

  /// Fetches the card; what is typed meanwhile waits for it.
  mutating func open(_ code: ClientCode, _ effects: inout [Effect]) {
    let request = ask(.client(code), &effects)
    conversation?.party = .opening(code, request)
    awaited = .report(request)
  }

  mutating func missing(_ code: ClientCode, _ request: RequestID) {
    guard case .opening(code, request)? = conversation?.party else { return }
    conversation?.takingUp = nil
    conversation?.party = .searching(Search())
    refuse(.nothingFound(code))
  }

  mutating func opened(
    _ card: Card, _ sources: OfferSources, _ staff: [StaffMember], _ request: RequestID,
    _ effects: inout [Effect]
  ) {
    if openedWhileRinging(card, request) { return }
    guard let party = conversation?.party, let card = conversation?.lifted(card) else { return }
    take(staff)
    if let rules = card.priceRules, rules != company.priceRules { company.priceRules = rules }
    switch party {
    case .opening(card.client.code, request):
      begin(with: withoutReplaced(card), sources, &effects)
    case .client(let dealing) where dealing.card.client.code == card.client.code:
      if case .sold = dealing.stage { return }
      if case .barred(.debt, _) = dealing.stage, card.credit.lift != nil {
        if let draft = dealing.draft { keep(.abandon(draft, at: now), &effects) }
        begin(with: withoutReplaced(card), sources, &effects)
      } else {
        refresh(withoutReplaced(card))
      }
    default: break
    }
  }

  /// Shows the card and does what the duties say: opens the order, or bars it.
  private mutating func begin(
    with card: Card, _ sources: OfferSources, _ effects: inout [Effect]
  ) {
    let routing = RoutingRule.decide(card: card, company: company, today: calendar.today)
    switch routing {
    case .transfer(let reason, let targets):
      let choice = TransferChoice(targets: targets, selection: RoutingRule.proposed(targets))
      conversation?.party = .client(Dealing(card: card, stage: .barred(reason, choice)))
      conversation?.recalled = nil
      if conversation?.takingUp != nil, let refusal = refusalOfSale { refuse(refusal) }
      conversation?.takingUp = nil
    case .takeOrder:
      let sale = newSale(card, sources)
      conversation?.party = .client(Dealing(card: card, stage: .selling(sale)))
      takeUpRecalledOrder(&effects)
      takeUpListedOrder(&effects)
    }
  }

  /// The card changed under the order: a debt came up, or went. An order that alone is too large
  /// now stays open: its lines can be shortened (A5).
  private mutating func refresh(_ card: Card) {
    guard case .client(var dealing)? = conversation?.party else { return }
    dealing.card = card
    conversation?.party = .client(dealing)
    settleTerms()
    guard let sale else { return }
    let routing = RoutingRule.decide(card: card, company: company, today: calendar.today)
    if case .transfer(let reason, let targets) = routing {
      let choice = TransferChoice(targets: targets, selection: RoutingRule.proposed(targets))
      dealing.stage = .barred(reason, choice)
      dealing.draft = sale.isBegun ? sale.order.key : nil
      conversation?.party = .client(dealing)
    }
  }

  /// Midnight: a debt may have become overdue under the order that is being taken (A5).
  mutating func turnOver(to calendar: Calendar) {
    let isSameDay = calendar.today == self.calendar.today
    self.calendar = calendar
    guard !isSameDay, let conversation, !conversation.isOver,
      case .client(let dealing) = conversation.party, case .selling(let sale) = dealing.stage
    else { return }
    if case .confirming = sale.focus { return }
    refresh(dealing.card)
    if case .client(let now)? = self.conversation?.party,
      case .barred(.debt(let barrier), _) = now.stage
    {
      refuse(.debt(barrier))
    }
  }

  private mutating func newSale(_ card: Card, _ sources: OfferSources) -> Sale {
    conversation?.orders += 1
    let count = conversation?.orders ?? 1
    let order = Order(
      key: "\(conversation?.call.id ?? "")/\(count)",
      terms: Terms(for: card.client, company: company, on: calendar.today))
    var sale = Sale(
      order: order, offers: OfferDesk(sources: sources.offers), delivery: deliveryForm(for: card))
    sale.offers.rank(with: sale.order)
    return sale
  }

  /// Another client is on the line than the card says.
  mutating func findClient(_ effects: inout [Effect]) {
    setAside(&effects)
    conversation?.party = .searching(Search())
  }

  mutating func beginRegistration(_ effects: inout [Effect]) {
    setAside(&effects)
    var typed = ""
    if case .searching(let search)? = conversation?.party { typed = search.field.trimmed }
    let names = company.kinds.map(\.name)
    let number = conversation?.call.number ?? ""
    conversation?.party = .registering(
      Form([
        .init(.clientName, .text(TextField(typed))),
        .init(.clientKind, .choice(options: names, selected: 0)),
        .init(.phone, .text(TextField(number)), isRequired: false),
        .init(.city, .text(TextField()), isRequired: false),
        .init(.address, .text(TextField()), isRequired: false),
        .init(.contact, .text(TextField())),
        .init(.taxNumber, .text(TextField()), isRequired: false),
      ]))
  }

  /// A draft whose client turned out to be another one is set aside.
  mutating func setAside(_ effects: inout [Effect]) {
    if let errand = conversation?.errand, errand.isBegun, errand.soldNumber == nil {
      keep(.abandon(errand.order.key, at: now), &effects)
    }
    guard let sale, sale.isBegun else { return }
    keep(.abandon(sale.order.key, at: now), &effects)
  }

  mutating func obeyInRegistration(_ command: Command, _ effects: inout [Effect]) {
    guard case .registering(var form)? = conversation?.party else { return }
    if command == .back {
      conversation?.party = .searching(Search(field: TextField(form[.clientName]?.text ?? "")))
      return
    }
    let result = form.obey(command)
    conversation?.party = .registering(form)
    switch result {
    case .edited: break
    case .missing(let name): refuse(.fieldMissing(name))
    case .filled: file(form, &effects)
    }
  }

  private mutating func file(_ form: Form, _ effects: inout [Effect]) {
    guard let conversation, case .choice(_, let kind)? = form[.clientKind]?.value,
      company.kinds.indices.contains(kind)
    else { return }
    let client = NewClient(
      name: form[.clientName]?.text ?? "", kind: company.kinds[kind].code,
      phone: form[.phone]?.text ?? "", city: form[.city]?.text ?? "",
      address: form[.address]?.text ?? "", contact: form[.contact]?.text ?? "",
      taxNumber: form[.taxNumber]?.text ?? "")
    let request = keep(
      .newClient(id: conversation.call.id, client, by: me.code, at: now), &effects)
    self.conversation?.party = .filing(client, request)
    awaited = .report(request)
  }

  mutating func registered(
    _ code: ClientCode, _ request: RequestID, _ effects: inout [Effect]
  ) {
    guard case .filing(_, request)? = conversation?.party else { return }
    notice = .clientRegistered(code)
    open(code, &effects)
  }
}

extension TextField {
  /// Carries out a command of typing or moving; any other leaves the field as it is.
  mutating func edit(_ command: Command) {
    switch command {
    case .type(let text): type(text)
    case .erase: erase()
    case .eraseForward: eraseForward()
    case .eraseWord: eraseWord()
    case .clearField: clear()
    case .move(let direction): move(direction)
    default: break
    }
  }
}
