@testable import Desk

/// The store of the small world: orders as it kept them, and its rules as an outsider says them.
struct OrderLedger: Hashable {
  struct Kept: Hashable {
    var order: Order
    var state: ConfirmedOrder.State = .confirmed
  }

  static let limit = Money(minor: 25_000)
  static let deliveryDay = World.today + 1

  var drafts: [OrderKey: Order] = [:]
  /// By key, the first confirmed first.
  var kept: [Kept] = []
  /// What another desk took of the client's room.
  var elsewhere = Money.zero
  var isPastCutOff = false
  private var numbers = 1

  init(_ first: Order) {
    kept = [Kept(order: first)]
  }

  var standing: [Order] { kept.filter { $0.state == .confirmed }.map(\.order) }
  var unbilled: Money { standing.reduce(elsewhere) { $0 + $1.total } }

  var client: Client { World.client(limit: Self.limit.minor) }
  var card: Card { World.card(client, unbilled: unbilled.minor) }
  private var terms: Terms { Terms(for: client, company: World.company, on: World.today) }

  /// Those that stand first, as the store lists them.
  var list: [ConfirmedOrder] {
    (kept.filter { $0.state == .confirmed } + kept.filter { $0.state != .confirmed }).map { kept in
      let order = kept.order
      return ConfirmedOrder(
        key: order.key, number: order.number ?? "", client: client, day: World.today, by: "op",
        total: order.total, state: kept.state, lines: order.lines, answers: order.answers,
        delivery: order.delivery,
        held: Dictionary(order.lines.map { ($0.good.code, $0.quantity) }) { $0 + $1 })
    }
  }

  mutating func begin(_ key: OrderKey, replacing old: OrderKey?) -> Report {
    var order = Order(key: key, terms: terms)
    if let old {
      guard let replaced = list.first(where: { $0.key == old }) else {
        return .refused(key, .noOrder)
      }
      if let refusal = refusal(of: replaced) { return .refused(key, refusal) }
      order.replaced = ReplacedOrder(replaced)
      order.number = replaced.number
    } else {
      numbers += 1
      order.number = "000000\(numbers)"
    }
    drafts[key] = order
    return .begun(key, number: order.number ?? "")
  }

  mutating func edit(_ key: OrderKey, _ edit: OrderEdit) {
    drafts[key]?.apply(edit)
    drafts[key]?.revision = 0
  }

  private func refusal(of order: ConfirmedOrder) -> Refusal? {
    switch order.state {
    case .confirmed: nil
    case .replaced: .orderReplaced(number: order.number)
    default: .orderCancelled(number: order.number)
    }
  }

  mutating func confirm(_ key: OrderKey, _ total: Money) -> Report {
    guard var order = drafts[key], order.total == total else { return .refused(key, .noOrder) }
    var owed = unbilled + total
    if let old = order.replaced {
      guard let replaced = list.first(where: { $0.key == old.key }) else {
        return .refused(key, .noOrder)
      }
      if let refusal = refusal(of: replaced) ?? tooLate(replaced) {
        return .refused(key, refusal)
      }
      owed -= replaced.total
    }
    if owed > Self.limit { return .refused(key, .orderOverLimit(by: owed - Self.limit)) }
    if let place = kept.firstIndex(where: { $0.order.key == order.replaced?.key }) {
      kept[place].state = .replaced
    }
    order.replaced = nil
    drafts[key] = nil
    kept.append(Kept(order: order))
    return .confirmed(key, number: order.number ?? "", inboxOf: "m1")
  }

  mutating func cancel(_ key: OrderKey) -> Report {
    guard let place = kept.firstIndex(where: { $0.order.key == key }) else {
      return .refused(key, .noOrder)
    }
    guard let order = list.first(where: { $0.key == key }) else { return .refused(key, .noOrder) }
    if let refusal = refusal(of: order) ?? tooLate(order) { return .refused(key, refusal) }
    kept[place].state = .cancelled(by: "op")
    return list.first { $0.key == key }.map { .cancelled($0) } ?? .kept
  }

  private func tooLate(_ order: ConfirmedOrder) -> Refusal? {
    let limit = Moment(day: Self.deliveryDay, minute: 0)
    return isPastCutOff ? .changeTooLate(number: order.number, since: limit) : nil
  }

  /// What must hold of the books at any moment.
  var fault: String? {
    if unbilled > Self.limit { return "A5: orders for \(unbilled) beyond the limit" }
    if Set(standing.map(\.number)).count != standing.count { return "A14: one number twice" }
    for order in standing {
      if Set(order.answers.map(\.good)).count < 3 { return "A7: fewer than three offers" }
      if order.delivery == nil { return "A12: no delivery" }
    }
    return nil
  }
}

/// One node: the desk and the store behind it.
struct OrdersNode: Hashable {
  var state: State
  var ledger: OrderLedger
  /// Another desk or the clock changed what the desk's screen may show.
  var isStale = false

  static func == (a: OrdersNode, b: OrdersNode) -> Bool {
    a.state.work == b.state.work && a.state.overlay == b.state.overlay
      && a.state.awaited == b.state.awaited && a.ledger == b.ledger && a.isStale == b.isStale
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(state.work)
    hasher.combine(state.overlay)
    hasher.combine(ledger)
  }
}

/// Breadth first over a call with a client who has a confirmed order: it is copied, changed and
/// cancelled in every sequence, while another desk and the clock do the same.
struct OrdersSearch {
  enum Step: Hashable {
    case command(Command)
    case readBackStood, cutOffPasses, cancelledElsewhere, roomTaken
  }

  static let commands: [Command] = [
    .orders, .accept, .type("c"), .eraseForward, .back, .refuseOffer, .delivery, .confirm,
  ]

  private(set) var count = 0
  private(set) var reached: Set<String> = []
  private(set) var isCut = false
  /// The card leaves a confirmed order out: the search must find it.
  var forgetsConfirmedOrder = false

  mutating func run(limit: Int) -> String? {
    var frontier = [start]
    var parents: [(Int, Step?)] = [(-1, nil)]
    var seen: Set<OrdersNode> = [start]
    var next = 0
    while next < frontier.count {
      for step in steps(from: frontier[next]) {
        var node = frontier[next]
        if let fault = take(step, &node) {
          return Self.path(to: next, parents) + "\(step)\n\(fault)"
        }
        guard isInside(node), seen.insert(node).inserted else { continue }
        parents.append((next, step))
        frontier.append(node)
        if frontier.count > limit {
          isCut = true
          count = limit
          return nil
        }
      }
      next += 1
    }
    count = frontier.count
    return nil
  }

  private static func path(to index: Int, _ parents: [(Int, Step?)]) -> String {
    var steps: [String] = []
    var place = index
    while place > 0 {
      if let step = parents[place].1 { steps.append("\(step)") }
      place = parents[place].0
    }
    return steps.reversed().joined(separator: "\n") + "\n"
  }

  private var start: OrdersNode {
    let ledger = OrderLedger(Self.first)
    var node = OrdersNode(state: World.selling(ledger.card, offers: Self.offers), ledger: ledger)
    var search = self
    for command in [Command.refuseOffer, .accept, .refuseOffer, .accept, .delivery, .confirm] {
      _ = search.take(.command(command), &node)
    }
    node.state.sale?.focus = .entry
    return node
  }

  private static let offers = Array(World.offers.prefix(3))

  /// Confirmed before the call: two pieces, three offers answered, delivered tomorrow.
  private static var first: Order {
    let client = World.client(limit: OrderLedger.limit.minor)
    var order = Order(
      key: "k0", terms: Terms(for: client, company: World.company, on: World.today))
    order.number = "0000001"
    order.apply(
      .put(OrderLine(id: 1, good: World.good("g1"), quantity: Quantity(2), last: nil)))
    for offer in offers {
      order.apply(
        .answered(
          OfferAnswer(
            good: offer.match.good.code, name: offer.match.good.name, reason: .special,
            verdict: .refused(.tooDear))))
    }
    let people = People(receiver: "a", payer: "b", signer: "c")
    order.apply(
      .delivery(
        .local(
          LocalDelivery(
            day: OrderLedger.deliveryDay, window: "09:00", address: "Arbat", people: people))))
    order.revision = 0
    return order
  }

  private func steps(from node: OrdersNode) -> [Step] {
    var steps = Self.commands.map(Step.command)
    if node.state.sale?.confirmableFrom != nil { steps.append(.readBackStood) }
    if !node.ledger.isPastCutOff { steps.append(.cutOffPasses) }
    if node.ledger.kept[0].state == .confirmed { steps.append(.cancelledElsewhere) }
    if node.ledger.elsewhere == .zero, node.ledger.unbilled < OrderLedger.limit {
      steps.append(.roomTaken)
    }
    return steps
  }

  /// Keeps the world small: three orders begun, two confirmed, one line each.
  private func isInside(_ node: OrdersNode) -> Bool {
    guard let conversation = node.state.conversation else { return false }
    if conversation.orders > 3 || node.ledger.kept.count > 3 { return false }
    guard let sale = node.state.sale else { return true }
    if sale.focus == .offers, sale.offers.step == .choosing { return false }
    if case .change(_, let field) = sale.entry.step, field.text.count > 1 { return false }
    return sale.nextLine <= 2 && sale.entry.search.field.text.isEmpty
      && sale.order.answers.count <= 3 && sale.delivery.focus == 0
  }

  private mutating func take(_ step: Step, _ node: inout OrdersNode) -> String? {
    let before = node
    var effects = apply(step, &node)
    if let fault = Self.fault(of: effects, in: before.state, node.state) { return fault }
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      guard let (request, report) = answer(effect, &node.ledger) else { continue }
      if case .refused(_, let refusal) = report, !node.isStale {
        return "A5: refused with nothing changed elsewhere: \(refusal)"
      }
      note(effect, report, before)
      let earlier = node.state
      let further = node.state.update(.reported(request, report), at: node.state.now)
      if let fault = Self.fault(of: further, in: earlier, node.state) { return fault }
      effects += further
    }
    if let fault = node.ledger.fault { return fault }
    if before.ledger.isPastCutOff,
      before.ledger.standing.contains(where: { order in
        order.delivery?.day == OrderLedger.deliveryDay
          && !node.ledger.standing.contains { $0.key == order.key }
      }), step != .cancelledElsewhere
    {
      return "A12: changed after the cut-off"
    }
    let violations = node.state.violations
    normalise(&node)
    return violations.isEmpty ? nil : "\(violations)"
  }

  private static func fault(
    of effects: [Effect], in before: State, _ after: State
  ) -> String? {
    effects.lazy.compactMap {
      DutyCheck.fault(of: $0, in: before, after, required: 3, allowed: nil)
    }.first
  }

  private mutating func note(_ effect: Effect, _ report: Report, _ before: OrdersNode) {
    switch (effect, report) {
    case (.keep(.confirm, _), .confirmed):
      reached.insert(before.state.sale?.order.replaced == nil ? "copied" : "changed")
    case (_, .cancelled): reached.insert("cancelled")
    case (_, .refused): reached.insert("refused")
    default: break
    }
  }

  private func apply(_ step: Step, _ node: inout OrdersNode) -> [Effect] {
    switch step {
    case .command(let command): return node.state.update(.commanded(command), at: node.state.now)
    case .readBackStood: node.state.sale?.confirmableFrom = nil
    case .cutOffPasses:
      node.ledger.isPastCutOff = true
      node.isStale = true
      let limit = node.state.calendar.moment(OrderLedger.deliveryDay, minutes: 1)
      return node.state.update(.ticked, at: limit)
    case .cancelledElsewhere:
      node.ledger.kept[0].state = .cancelled(by: "m1")
      node.isStale = true
    case .roomTaken:
      node.ledger.elsewhere = OrderLedger.limit - node.ledger.unbilled
      node.isStale = true
    }
    return []
  }

  private func answer(_ effect: Effect, _ ledger: inout OrderLedger) -> (RequestID, Report)? {
    switch effect {
    case .ask(.client, let request):
      var card = ledger.card
      if forgetsConfirmedOrder { card.credit.unbilled -= Money(minor: 20_000) }
      return (request, .client(card, OfferSources(offers: Self.offers), staff: World.staff))
    case .ask(.orders, let request): return (request, .orders(ledger.list))
    case .ask(.companions(let good, _, _), let request): return (request, .companions(good, []))
    case .ask(_, let request): return (request, .goods([]))
    case .keep(let deed, let request): return (request, keep(deed, &ledger))
    default: return nil
    }
  }

  private func keep(_ deed: Deed, _ ledger: inout OrderLedger) -> Report {
    switch deed {
    case .begin(let key, _, _, _, _): return ledger.begin(key, replacing: nil)
    case .change(let key, let old, _, _, _): return ledger.begin(key, replacing: old)
    case .edit(let key, _, let edit): ledger.edit(key, edit)
    case .confirm(let key, let confirmation): return ledger.confirm(key, confirmation.total)
    case .abandon(let key, _): ledger.drafts[key] = nil
    case .cancel(let key, _, _, _): return ledger.cancel(key)
    default: break
    }
    return .kept
  }

  /// What differs without meaning is set back, so that equal states are equal.
  private func normalise(_ node: inout OrdersNode) {
    node.state.notice = nil
    node.state.figures = DayFigures()
    if node.state.outbox.isEmpty, node.state.awaited == nil { node.state.lastRequest = 0 }
    node.state.sale?.offers.asked = []
    node.state.sale?.order.revision = 0
    node.state.sale?.undo = []
    node.state.sale?.redo = []
    if node.state.sale?.focus != .readBack { node.state.sale?.confirmableFrom = nil }
  }
}
