/// Orders after their confirmation: found, copied, changed, cancelled. What is changed becomes an
/// order in hand that names the one it replaces, and goes the way of any order (A5, A7, A12).
extension State {
  public static let listedOrders = 12

  mutating func openOrders(_ effects: inout [Effect]) {
    var list = OrderList(client: conversation?.card?.client.code)
    if let client = list.client {
      list.search.asked = ask(.orders(.client(client), limit: Self.listedOrders), &effects)
    }
    if let call = conversation?.call, conversation?.errand != nil, !call.number.isEmpty {
      list.search.asked = ask(
        .orders(.caller(call.number), limit: Self.listedOrders), &effects)
    }
    overlay = .orders(list)
  }

  mutating func foundOrders(_ orders: [ConfirmedOrder], of request: RequestID) {
    guard case .orders(var list)? = overlay else { return }
    if list.search.take(orders, of: request) { overlay = .orders(list) }
  }

  mutating func obeyInOrders(
    _ command: Command, _ list: OrderList, _ effects: inout [Effect]
  ) -> Bool {
    var list = list
    if let asked = list.search.asked, isAboutChosenOrder(command) {
      wait(for: asked, then: command)
      return true
    }
    switch command {
    case .back where list.isCancelling: list.isCancelling = false
    case .back, .orders:
      overlay = nil
      return true
    case .accept, .eraseForward, .move(.right):
      actOnChosen(command, list, &effects)
      return true
    case .type(let text) where Self.changeKeys.contains(text):
      actOnChosen(command, list, &effects)
      return true
    case .move(let direction) where !list.isCancelling: list.search.move(direction)
    case .type, .erase, .clearField, .eraseWord:
      if list.client == nil { editNumber(command, &list, &effects) }
    case .remark where conversation != nil && list.search.chosen != nil:
      list.search.chosen.map { openComplaint(about: $0.number) }
      return true
    default:
      return command.isTyping ? true : leaveOverlay(for: command)
    }
    overlay = .orders(list)
    return true
  }

  /// The key of the letter C in the Latin and in the Cyrillic layout.
  private static let changeKeys: Set<String> = ["c", "C", "с", "С"]

  private func isAboutChosenOrder(_ command: Command) -> Bool {
    switch command {
    case .accept, .eraseForward, .move(.right): true
    case .type(let text): Self.changeKeys.contains(text)
    default: false
    }
  }

  private mutating func editNumber(
    _ command: Command, _ list: inout OrderList, _ effects: inout [Effect]
  ) {
    if case .type(let text) = command {
      guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return }
    }
    list.isCancelling = false
    list.search.field.edit(command)
    list.search.matches = []
    let number = list.search.field.trimmed
    list.search.asked =
      number.isEmpty
      ? nil : ask(.orders(.number(number), limit: Self.listedOrders), &effects)
  }

  private mutating func actOnChosen(
    _ command: Command, _ list: OrderList, _ effects: inout [Effect]
  ) {
    guard let order = list.search.chosen else {
      let text = list.search.field.trimmed
      refuse(text.isEmpty ? .noOrder : .nothingFound(text))
      return
    }
    switch command {
    case .accept where list.isCancelling: cancel(order, &effects)
    case .move(.right) where !list.isCancelling, .accept where order.form != nil:
      openWork(order.key, number: order.number, from: list, &effects)
    case .move: break
    case .accept: copy(order, &effects)
    case .eraseForward: askForCancelling(order, list)
    default: change(order, &effects)
    }
  }

  func refusalOfChange(_ order: ConfirmedOrder) -> Refusal? {
    refusalOfEnded(order) ?? ChangeCheck.obstacle(order, company: company, at: moment)
  }

  /// The order was brought to an end of its life: nothing of it changes any more (C3).
  private func refusalOfEnded(_ order: ConfirmedOrder) -> Refusal? {
    guard let standing = order.standing, standing != OrderLife.cancelled,
      company.life(of: order.form?.project).isEnd(standing)
    else { return nil }
    return .doneAlready
  }

  /// Why no lines can be taken from a confirmed order now.
  private func refusalOfTaking(_ order: ConfirmedOrder) -> Refusal? {
    guard let conversation else { return .noCall }
    if conversation.isOver { return .callOver }
    if order.form != nil { return .nothingToDo }
    switch conversation.party {
    case .searching: return nil
    case .opening, .registering, .filing, .errand: return .noClient
    case .client(let dealing):
      if dealing.card.client.code != order.client.code { return .noClient }
      if case .confirming? = dealing.sale?.focus { return .finishFirst }
      return nil
    }
  }
}

// MARK: - Copying and changing

extension State {
  private mutating func copy(_ order: ConfirmedOrder, _ effects: inout [Effect]) {
    var refusal = refusalOfTaking(order)
    if case .barred? = conversation?.dealing?.stage { refusal = refusal ?? refusalOfSale }
    if let refusal {
      refuse(refusal)
      return
    }
    overlay = nil
    if sale != nil {
      takeLines(of: order, &effects)
    } else {
      conversation?.takingUp = .copy(order)
      open(order.client.code, &effects)
    }
  }

  /// The order that is being changed, chosen again: the change is given up, the order stands.
  private mutating func change(_ order: ConfirmedOrder, _ effects: inout [Effect]) {
    if order.form != nil {
      changeForm(order, &effects)
      return
    }
    let isGivenUp = sale?.order.replaced?.key == order.key
    let hasLines = sale.map { !$0.order.lines.isEmpty } ?? false
    let refusal =
      isGivenUp
      ? refusalOfTaking(order)
      : refusalOfTaking(order) ?? refusalOfChange(order) ?? (hasLines ? .orderHasLines : nil)
    if let refusal {
      refuse(refusal)
      return
    }
    overlay = nil
    setAside(&effects)
    conversation?.takingUp = isGivenUp ? nil : .change(order)
    if isGivenUp { notice = .changeGivenUp(number: order.number) }
    open(order.client.code, &effects)
  }

  /// The card is there, and an order may be taken: the lines come into it.
  mutating func takeUpListedOrder(_ effects: inout [Effect]) {
    guard let wanted = conversation?.takingUp else { return }
    conversation?.takingUp = nil
    guard wanted.order.client.code == conversation?.card?.client.code else { return }
    switch wanted {
    case .copy(let order): takeLines(of: order, &effects)
    case .change(let order): takeBack(order, &effects)
    }
  }

  private mutating func takeLines(of order: ConfirmedOrder, _ effects: inout [Effect]) {
    let left = putLines(of: order, &effects)
    sale?.focus = .entry
    notice = .orderCopied(number: order.number, left: left)
  }

  /// The order becomes one in hand, with its number and all that was agreed.
  private mutating func takeBack(_ order: ConfirmedOrder, _ effects: inout [Effect]) {
    sale?.order.replace(ReplacedOrder(order))
    sale?.order.number = order.number
    beginOrder(&effects)
    let left = putLines(of: order, &effects)
    for answer in order.answers { carryOut(.answered(answer), &effects) }
    if let delivery = order.delivery {
      carryOut(.delivery(delivery), &effects)
      sale?.delivery.fill(from: delivery)
    }
    sale?.undo = []
    sale?.focus = .entry
    notice = .changing(number: order.number, left: left)
  }

  /// Each line goes through the checks of one that is typed. Returns the goods that don't fit.
  private mutating func putLines(
    of order: ConfirmedOrder, _ effects: inout [Effect]
  ) -> [String] {
    var left = order.gone
    for kept in order.lines {
      let match = GoodMatch(good: kept.good, last: kept.last)
      guard kept.quantity.isWhole || !kept.good.measure.isWhole,
        let (line, isJoined) = line(with: match, kept.quantity), put(line, &effects) == nil
      else {
        left.append(kept.good.name)
        continue
      }
      guard !isJoined else { continue }
      sale?.nextLine += 1
      askForCompanions(kept.good.code, &effects)
    }
    return left
  }

  /// The confirmed order that the order in hand replaces, or will when the card is there.
  var replacedInHand: ReplacedOrder? {
    if case .change(let order)? = conversation?.takingUp { return ReplacedOrder(order) }
    return sale?.order.replaced ?? conversation?.recalled?.replaced
  }

  /// A card counts the order that is being changed out of the debt: it is owed once (A5).
  func withoutReplaced(_ card: Card) -> Card {
    guard let replaced = replacedInHand else { return card }
    var card = card
    card.credit.unbilled -= replaced.total
    return card
  }

  /// The order that was to be changed is another one now: the change is set aside.
  mutating func dropChange(_ client: ClientCode, _ effects: inout [Effect]) {
    setAside(&effects)
    open(client, &effects)
  }
}

// MARK: - Cancelling

extension State {
  private mutating func askForCancelling(_ order: ConfirmedOrder, _ list: OrderList) {
    if let refusal = refusalOfCancelling(order) {
      refuse(refusal)
      return
    }
    var list = list
    list.isCancelling = true
    overlay = .orders(list)
  }

  private func refusalOfCancelling(_ order: ConfirmedOrder) -> Refusal? {
    if let sale {
      if sale.order.replaced?.key == order.key { return .finishFirst }
      if case .confirming = sale.focus { return .finishFirst }
    }
    if isChanging(order) { return .finishFirst }
    return refusalOfChange(order)
  }

  private mutating func cancel(_ order: ConfirmedOrder, _ effects: inout [Effect]) {
    if let refusal = refusalOfCancelling(order) {
      refuse(refusal)
      return
    }
    overlay = nil
    let request = keep(.cancel(order.key, moment: moment, by: me.code, at: now), &effects)
    awaited = .report(request)
  }

  /// The store freed stock and credit: what stands on the screen follows.
  mutating func cancelled(_ order: ConfirmedOrder, _ effects: inout [Effect]) {
    uncount(day: order.day, by: order.by, total: order.total)
    notice = .orderCancelled(number: order.number)
    conversation?.sold.removeAll { $0.key == order.key }
    guard let conversation, let dealing = conversation.dealing,
      dealing.card.client.code == order.client.code
    else { return }
    switch dealing.stage {
    case .sold(let sold, _) where sold.key == order.key:
      if conversation.isOver {
        forgetSold()
      } else {
        open(order.client.code, &effects)
      }
    case .barred where !conversation.isOver && dealing.draft == nil:
      open(order.client.code, &effects)
    case .selling: ask(.client(order.client.code), &effects)
    default: break
    }
  }

  /// After the call no new order is opened in place of the cancelled one.
  private mutating func forgetSold() {
    guard case .client(var dealing)? = conversation?.party else { return }
    dealing.stage = .barred(.otherPurpose, TransferChoice(targets: []))
    conversation?.party = .client(dealing)
    if conversation?.sold.isEmpty == true { conversation?.outcome = .information }
  }

  /// Takes an order of today from the day's figures.
  mutating func uncount(day: Day, by operatorCode: StaffCode, total: Money) {
    guard day == calendar.today, operatorCode == me.code else { return }
    figures.orders -= 1
    figures.sum -= total
  }
}

extension Order {
  /// The order takes the place of a confirmed one, whose stock is its own from now on.
  mutating func replace(_ order: ReplacedOrder) {
    replaced = order
    reprice(terms)
  }

  /// What the order may take of a good: what is in stock, and what the order it replaces holds.
  public func left(of good: Good) -> Quantity {
    good.stock + (replaced?.held[good.code] ?? .zero)
  }
}

extension Refusal {
  /// The store has another order, or none, where this one should take its place.
  var isOfReplacedOrder: Bool {
    switch self {
    case .orderCancelled, .orderReplaced, .orderBilled, .changeTooLate, .doneAlready: true
    default: false
    }
  }
}

extension Form {
  /// What was agreed before stands in the form.
  mutating func fill(from delivery: Delivery) {
    switch delivery {
    case .local(let local):
      set(.day, .day(local.day))
      choose(.window, local.window)
      set(.deliveryAddress, .text(TextField(local.address)))
      set(.receiver, .text(TextField(local.people.receiver)))
      set(.payer, .text(TextField(local.people.payer)))
      set(.signer, .text(TextField(local.people.signer)))
    case .regional(let regional):
      choose(.payment, regional.payment.rawValue)
      switch regional.handover {
      case .collected(let day, let time):
        choose(.handover, "collected")
        set(.arrivalDay, .day(day))
        set(.arrivalTime, .text(TextField(time)))
      case .forwarded(let details):
        choose(.handover, "forwarded")
        set(.forwarding, .text(TextField(details)))
      }
    }
  }

  private mutating func set(_ name: Name, _ value: Value) {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[place].value = value
  }

  private mutating func choose(_ name: Name, _ option: String) {
    guard let place = fields.firstIndex(where: { $0.name == name }),
      case .choice(var options, _) = fields[place].value
    else { return }
    if !options.contains(option) { options.append(option) }
    let selected = options.firstIndex(of: option) ?? 0
    fields[place].value = .choice(options: options, selected: selected)
  }
}
