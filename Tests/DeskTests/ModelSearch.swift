@testable import Desk

/// One node of the model: the desk, and the answers that may still come or fail.
struct ModelNode: Hashable {
  var state: State
  /// Requests whose outcome the model chooses: a confirmation, a transfer, a hold, an answer.
  var open: [Effect]
  /// What a head has allowed on the way here.
  var allowed: Money?

  static func == (a: ModelNode, b: ModelNode) -> Bool {
    a.state.work == b.state.work && a.state.overlay == b.state.overlay
      && a.state.awaited == b.state.awaited && a.state.typeAhead == b.state.typeAhead
      && a.state.queue == b.state.queue && a.open == b.open
      && a.state.availability == b.state.availability && a.state.line == b.state.line
      && a.allowed == b.allowed
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(state.work)
    hasher.combine(state.overlay)
    hasher.combine(state.awaited)
    hasher.combine(state.typeAhead)
    hasher.combine(state.queue)
    hasher.combine(state.line)
    hasher.combine(open)
    hasher.combine(allowed)
  }
}

/// What can happen next in a node.
enum ModelStep: CustomStringConvertible {
  case command(Command)
  /// The read-back has stood long enough.
  case readBackStood
  case phone(PhoneEvent)
  case report(RequestID, Report)

  var description: String {
    switch self {
    case .command(let command): "key \(command)"
    case .readBackStood: "a moment passes"
    case .phone(let event): "phone \(event)"
    case .report(_, let report): "store \(report)"
    }
  }
}

struct ModelSearch {
  private(set) var client: ModelClient
  let keys: ModelWorld.Keys
  private(set) var count = 0
  private(set) var reached = Milestone.answered
  private(set) var isCut = false
  private var start: State
  private var required: Int
  /// What every confirmed order is priced by anew.
  private var rules: PriceRules?
  private var isDenied = false
  private var seen: [ModelNode: Int] = [:]
  private var parents: [(Int, ModelStep?)] = []

  init(_ client: ModelClient, _ keys: ModelWorld.Keys) {
    self.client = client
    self.keys = keys
    start = World.desk()
    required = start.company.rules.offersRequired
    rules = client.card.priceRules
    start.queue = [QueueEntry(work: .call(World.call()), clients: [Self.match(client.card)])]
    if keys == .telephoning {
      start.phone = .asterisk
      start.queue.append(QueueEntry(work: .call(World.call("call-2"))))
    }
  }

  /// Changes the rules the machine works by, not those the search checks.
  mutating func rulesBehindTheBack(_ change: (inout Rules) -> Void) {
    change(&start.company.rules)
  }

  /// Takes the least sum from the desk's rules, not from those the search checks.
  mutating func forgetMinimumBehindTheBack() {
    rules = client.card.priceRules
    client.card.priceRules?.minimums = []
  }

  /// The search takes no head's word for one, though the desk is told of it.
  mutating func denyBehindTheBack() { isDenied = true }

  private static func match(_ card: Card) -> ClientMatch {
    ClientMatch(
      code: card.client.code, name: card.client.name, kind: card.client.kind, city: "", phone: "",
      hasManager: card.client.manager != nil, debt: .none)
  }

  /// Searches up to `limit` states. Returns the shortest path to a failure, or nil.
  mutating func run(limit: Int) -> String? {
    var frontier = [ModelNode(state: start, open: [])]
    seen[frontier[0]] = 0
    parents = [(-1, nil)]
    var next = 0
    while next < frontier.count {
      let node = frontier[next]
      for step in steps(from: node) {
        var reachedNode = node
        let fault = take(step, &reachedNode)
        if let fault { return path(to: next) + "\(step)\n\(fault)" }
        guard isInside(reachedNode), seen[reachedNode] == nil else { continue }
        seen[reachedNode] = frontier.count
        parents.append((next, step))
        frontier.append(reachedNode)
        if frontier.count > limit {
          isCut = true
          count = frontier.count
          return nil
        }
      }
      next += 1
    }
    count = frontier.count
    return nil
  }

  private func path(to index: Int) -> String {
    var steps: [String] = []
    var place = index
    while place > 0 {
      if let step = parents[place].1 { steps.append("\(step)") }
      place = parents[place].0
    }
    return steps.reversed().joined(separator: "\n") + "\n"
  }

  /// Keeps the world small: short texts, few lines, one change to undo.
  private func isInside(_ node: ModelNode) -> Bool {
    if node.state.typeAhead.count > (keys == .calling ? 1 : 0)
      || node.state.work == .free && node.state.queue.isEmpty
    {
      return false
    }
    if case .consult(let draft)? = node.state.overlay, !draft.field.isEmpty { return false }
    if keys == .telephoning, (node.state.conversation?.handOffs.count ?? 0) > 1 { return false }
    guard let sale = node.state.sale else { return true }
    // A further question is asked before the first offer, or after the order is read back.
    let isFurther = node.state.conversation?.lift != nil && node.state.conversation?.consult != nil
    if isFurther, !sale.order.answers.isEmpty, sale.focus != .readBack { return false }
    let quantities = [sale.entry.step.typed, sale.offers.step.typed]
    return sale.entry.search.field.text.count <= 1
      && quantities.allSatisfy { ["", "1"].contains($0) } && sale.nextLine <= 3
      && sale.undo.count <= 2
      && sale.order.answers.count <= 3 && sale.delivery.focus <= 1
  }

  private func steps(from node: ModelNode) -> [ModelStep] {
    var steps = keys.commands.map(ModelStep.command)
    for effect in node.open { steps += outcomes(of: effect) }
    if node.state.sale?.confirmableFrom != nil { steps.append(.readBackStood) }
    if keys == .telephoning { steps += Self.telephoneSteps(node.state) }
    if let conversation = node.state.conversation, !conversation.isOver {
      steps.append(.phone(.ended(conversation.call.id, byCaller: true)))
    }
    return steps
  }

  /// What the telephone does by itself.
  private static func telephoneSteps(_ state: State) -> [ModelStep] {
    var events: [PhoneEvent] = [state.line.lostSince == nil ? .lost : .back]
    if state.line.lostSince == nil {
      for entry in state.queue {
        guard let call = entry.call else { continue }
        events += [.answered(call.id), .left(call.id, gaveUp: true)]
        if call.id == World.call().id { events.append(.ringing(call.id)) }
      }
      if case .ringing(let ringing) = state.work, let call = ringing.entry.call {
        events += [.ringingEnded(call.id), .answered(call.id), .left(call.id, gaveUp: true)]
      }
    }
    if let call = state.line.aside?.entry.call { events.append(.ended(call.id, byCaller: true)) }
    return events.map(ModelStep.phone)
  }

  /// What may come of a request whose outcome is open.
  private func outcomes(of effect: Effect) -> [ModelStep] {
    switch effect {
    case .keep(.confirm(let key, _), let request):
      return [
        .report(request, .confirmed(key, number: "1", inboxOf: "m1")),
        .report(request, .refused(key, .orderOverLimit(by: Money(minor: 1)))),
      ]
    case .keep(.consult(let consult), let request):
      return [ModelWorld.allowance, nil].map { allowed in
        .report(
          request,
          .consulted(
            ConsultAnswer(
              consult: consult.id, by: "hw", allowedUpTo: allowed, words: "", at: World.start)))
      }
    default: return Self.phoneOutcomes(of: effect).map(ModelStep.phone)
    }
  }

  private static func phoneOutcomes(of effect: Effect) -> [PhoneEvent] {
    switch effect {
    case .phone(.transfer(let call, _)), .phone(.completeTransfer(let call)):
      [.transferred(call), .transferFailed(call, .busy)]
    case .phone(.consult(let call, _)): [.consulting(call), .transferFailed(call, .noAnswer)]
    case .phone(.cancelTransfer(let call)): [.resumed(call), .lineFailed(call, .lineDown)]
    case .phone(.hold(let call)): [.held(call)]
    case .phone(.resume(let call)): [.resumed(call)]
    case .phone(.answer(let call)): [.answered(call), .answerFailed(call, .callerGone)]
    case .phone(.hangUp(let call)): [.ended(call, byCaller: false)]
    default: []
    }
  }

  /// Takes a step, lets the store answer what it always answers, and checks what must hold.
  private mutating func take(_ step: ModelStep, _ node: inout ModelNode) -> String? {
    let before = node.state
    var queue = apply(step, &node)
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      if let fault = DutyCheck.fault(
        of: effect, in: before, node.state, required: required, allowed: node.allowed)
        ?? DutyCheck.faultOfPrice(effect, in: before, rules)
      {
        return fault
      }
      switch answer(effect) {
      case .some(let event):
        queue += node.state.update(event, at: node.state.now)
        if case .keep(.consult, _) = effect { node.open.append(effect) }
        if case .keep(.withdraw, _) = effect { node.open.removeAll(where: \.isConsult) }
      case .none:
        if case .phone(.cancelTransfer) = effect { node.open.removeAll(where: \.isOfColleague) }
        if !outcomes(of: effect).isEmpty, !node.open.contains(effect) { node.open.append(effect) }
      }
    }
    if let call = before.conversation?.call.id, call != node.state.conversation?.call.id,
      !isRegistration(before)
    {
      return "A14: the call ended unregistered"
    }
    note(node.state)
    let violations = node.state.violations
    normalise(&node)
    return violations.isEmpty ? nil : "\(violations)"
  }

  private func isRegistration(_ before: State) -> Bool {
    before.conversation?.isOver == true
  }

  private func apply(_ step: ModelStep, _ node: inout ModelNode) -> [Effect] {
    switch step {
    case .command(let command):
      return node.state.update(.commanded(command), at: node.state.now)
    case .readBackStood:
      node.state.sale?.confirmableFrom = nil
      return []
    case .phone(let event):
      node.open.removeAll { Self.phoneOutcomes(of: $0).contains(event) }
      return node.state.update(.phone(event), at: node.state.now)
    case .report(let request, let report):
      node.open.removeAll {
        if case .keep(_, request) = $0 { return true }
        return false
      }
      if case .consulted(let answer) = report, let upTo = answer.allowedUpTo, !isDenied {
        node.allowed = upTo
      }
      return node.state.update(.reported(request, report), at: node.state.now)
    }
  }

  /// The answers that are always the same.
  private func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .ask(.client, let request):
      return .reported(
        request, .client(client.card, OfferSources(offers: Self.offers), staff: World.staff))
    case .ask(.goods, let request):
      return .reported(request, .goods([World.match("g1")]))
    case .ask(.companions(let good, _, _), let request):
      return .reported(request, .companions(good, []))
    case .ask(.staff, let request): return .reported(request, .staff(World.staff))
    case .ask(.clients, let request): return .reported(request, .clients([]))
    case .keep(.confirm, _): return nil
    case .keep(.begin(let key, _, _, _, _), let request):
      return .reported(request, .begun(key, number: "1"))
    case .keep(.claim(let call, _, _), let request): return .reported(request, .claimed(call.id))
    case .keep(_, let request): return .reported(request, .kept)
    default: return nil
    }
  }

  private static let offers = (1...3).map { World.offer("o\($0)", score: 10 - $0) }

  private mutating func note(_ state: State) {
    guard case .client(let dealing)? = state.conversation?.party else { return }
    switch dealing.stage {
    case .barred: reached = max(reached, .barred)
    case .selling: reached = max(reached, .selling)
    case .sold: reached = max(reached, .confirmed)
    }
  }

  /// Counters that grow without meaning are set back, so that equal states are equal.
  private func normalise(_ node: inout ModelNode) {
    node.state.notice = nil
    if keys == .telephoning, node.state.conversation?.isOver != false {
      node.open.removeAll(where: \.isOfLine)
    }
    node.state.figures = DayFigures()
    node.state.queueSelection = 0
    if node.open.isEmpty, node.state.outbox.isEmpty, node.state.awaited == nil {
      node.state.lastRequest = 0
    }
    node.state.conversation?.forgetConsults()
    node.state.sale?.forget(changes: keys != .editing)
  }
}

extension Conversation {
  /// One question is as another: however many are asked, the world stays finite.
  fileprivate mutating func forgetConsults() {
    if consult == nil { consults = 0 }
    consult?.sum = .zero
    consult?.order = nil
  }
}

extension Effect {
  /// A question before a head.
  /// A colleague's telephone rings for the call in hand.
  fileprivate var isOfColleague: Bool {
    switch self {
    case .phone(.consult), .phone(.completeTransfer): true
    default: false
    }
  }

  /// Something about a call in hand, which is nothing once the call is over.
  fileprivate var isOfLine: Bool {
    switch self {
    case .phone(.consult), .phone(.completeTransfer), .phone(.cancelTransfer), .phone(.hold),
      .phone(.resume), .phone(.transfer), .phone(.hangUp):
      true
    default: false
    }
  }

  fileprivate var isConsult: Bool {
    if case .keep(.consult, _) = self { return true }
    return false
  }
}

extension Sale {
  /// Leaves out what makes states differ without making them behave otherwise: the count of edits,
  /// when a read-back was opened, the reasons of refused offers, and, where no key takes changes
  /// back, the changes.
  fileprivate mutating func forget(changes: Bool) {
    order.revision = 0
    if focus != .readBack { confirmableFrom = nil }
    if let from = confirmableFrom {
      confirmableFrom = min(from, World.start.advanced(byMilliseconds: State.shortestReadBack))
    }
    for place in order.answers.indices {
      if case .refused = order.answers[place].verdict {
        order.answers[place].verdict = .refused(.notNow)
      }
    }
    guard changes else { return }
    undo = []
    redo = []
  }
}

extension Entry.Step {
  fileprivate var typed: String {
    switch self {
    case .search: ""
    case .quantity(_, let field), .change(_, let field): field.text
    }
  }
}

extension OfferDesk.Step {
  fileprivate var typed: String {
    if case .accepting(let field) = self { return field.text }
    return ""
  }
}
