@testable import Desk

/// A phone and a store that delay, reorder, fail and die, driven by one seed.
struct SimulatedWorld {
  var dice: Dice
  private(set) var pending: [Event] = []
  private var calls = 0
  private var number = 0
  /// What the store has really kept, by the key of each deed.
  private(set) var keptOrders: [OrderKey: Kept] = [:]
  private(set) var registered: [CallID: Int] = [:]
  private(set) var claimed: Set<CallID> = []
  private var consults: [ConsultID] = []
  /// Calls in which a head has allowed something.
  private(set) var allowed: Set<CallID> = []
  let books: SimulatedBooks

  /// An order as the store has it.
  struct Kept {
    var lines: [LineID: OrderLine] = [:]
    var answers = 0
    var delivery: Delivery?
    var client: ClientCode
    var confirmations = 0
    /// By which it was confirmed.
    var terms = Terms(columns: ["A", "B"])
  }

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    books = SimulatedBooks()
  }

  /// Takes over what the desk asked for; the answers come later, in any order, or not at all.
  mutating func take(_ effects: [Effect], at now: Instant) {
    for effect in effects {
      guard let event = answer(effect, at: now) else { continue }
      pending.insert(event, at: dice.below(pending.count + 1))
    }
  }

  /// Something that happens by itself: a call, an answer, an accident.
  mutating func happening(_ state: State) -> Event? {
    if !pending.isEmpty, dice.chance(70) { return pending.removeFirst() }
    switch dice.below(9) {
    case 8 where !consults.isEmpty && dice.chance(50):
      return headsWord(on: consults[consults.count - 1])
    case 8 where !state.isOperator: return .storeChanged(taken: [])
    case 8: return .reported(0, books.answer(.callOuts("op", at: state.now), &dice, nil))
    case 0: return newCall(state)
    case 1: return .ticked
    case 2: return leave(state)
    case 3: return hangUp(state)
    default: return pending.isEmpty ? .ticked : pending.removeFirst()
    }
  }

  /// The program dies: answers under way are lost, what the store has kept stays.
  mutating func die() { pending = [] }

  private mutating func newCall(_ state: State) -> Event? {
    guard state.isOperator else { return .storeChanged(taken: []) }
    guard state.queue.count < 5 else { return nil }
    calls += 1
    let numbers =
      books.clients.compactMap(\.phones.first) + ["", "70000000000", "\u{1B}[31m\u{202E}"]
    return .phone(
      .waiting(
        Call(
          id: "call-\(calls)", number: numbers[dice.below(numbers.count)],
          callerName: "\u{7}Pavlov\u{200B}", since: state.now)))
  }

  private mutating func leave(_ state: State) -> Event? {
    guard let call = state.queue.compactMap(\.call).last else { return nil }
    return .phone(.left(call.id, gaveUp: dice.chance(70)))
  }

  private func hangUp(_ state: State) -> Event? {
    guard let conversation = state.conversation else { return nil }
    return .phone(.ended(conversation.call.id, byCaller: true))
  }

  private mutating func answer(_ effect: Effect, at now: Instant) -> Event? {
    switch effect {
    case .ask(let question, let request):
      if dice.chance(4) { return .reported(request, .failed(trouble)) }
      return .reported(request, books.answer(question, &dice, recall(question, at: now)))
    case .keep(let deed, let request):
      if dice.chance(5) { return .reported(request, .failed(trouble)) }
      return .reported(request, keep(deed))
    case .phone(let request): return phone(request).map(Event.phone)
    case .theme, .redraw, .leave: return nil
    }
  }

  private var trouble: StoreTrouble { StoreTrouble(kind: .busy, detail: "the store is busy") }

  private mutating func phone(_ request: PhoneRequest) -> PhoneEvent? {
    switch request {
    case .answer(let call):
      dice.chance(10)
        ? .answerFailed(call, dice.chance(50) ? .callerGone : .lineDown) : .answered(call)
    case .hold(let call): dice.chance(10) ? .lineFailed(call, .lineDown) : .held(call)
    case .resume(let call): dice.chance(10) ? .lineFailed(call, .lineDown) : .resumed(call)
    case .transfer(let call, _): dice.chance(30) ? .transferFailed(call, .busy) : .transferred(call)
    case .hangUp(let call): .ended(call, byCaller: false)
    case .find(let call): dice.chance(30) ? .ended(call.id, byCaller: true) : .answered(call.id)
    case .dial(let call):
      switch dice.below(10) {
      case 0...2: .dialFailed(call.id, DialTrouble.allCases[dice.below(3)])
      case 3...4: .dialledByHand(call.id)
      default: .answered(call.id)
      }
    case .consult(let call, _):
      dice.chance(30) ? .transferFailed(call, .noAnswer) : .consulting(call)
    case .completeTransfer(let call):
      dice.chance(20) ? .transferFailed(call, .lineDown) : .transferred(call)
    case .cancelTransfer(let call): dice.chance(10) ? .lineFailed(call, .lineDown) : .resumed(call)
    case .mute(let call, let isMute):
      dice.chance(10) ? .lineFailed(call, .unsupported) : .muted(call, isMute)
    case .announce, .rest, .say: nil
    }
  }

  private mutating func headsWord(on consult: ConsultID) -> Event {
    let report = books.answer(.consult(consult), &dice, nil)
    if case .consulted(let answer) = report, answer.allowedUpTo != nil {
      allowed.insert(String(consult.prefix(upTo: consult.lastIndex(of: "/") ?? consult.endIndex)))
    }
    return .reported(0, report)
  }

  private func recall(_ question: Question, at now: Instant) -> Recall? {
    guard case .recall(let id) = question, claimed.contains(id) else { return nil }
    let confirmed = keptOrders.first {
      $0.key.hasPrefix(id + "/") && $0.value.confirmations > 0
    }
    let order = confirmed.map { key, kept in
      Order(
        key: key, number: "7", lines: kept.lines.values.sorted { $0.id < $1.id }, answers: [],
        delivery: kept.delivery, terms: kept.terms, revision: 0)
    }
    return Recall(
      call: Call(
        id: id, number: "", since: now, channel: id.hasPrefix("chat-") ? .chat : .telephone),
      claimedAt: now, client: nil, order: order,
      isConfirmed: order != nil, isRegistered: registered[id] != nil)
  }

  private mutating func keep(_ deed: Deed) -> Report {
    switch deed {
    case .claim(let call, _, _):
      if dice.chance(5) { return .taken(call.id, by: "k1") }
      if call.callOut != nil || call.isWritten, registered[call.id] != nil || dice.chance(5) {
        return .settled(call.id)
      }
      claimed.insert(call.id)
      return .claimed(call.id)
    case .begin(let key, let client, _, _, _):
      number += 1
      if keptOrders[key] == nil { keptOrders[key] = Kept(client: client) }
      return .begun(key, number: "\(number)")
    case .beginForm(let key, _, _, _, _): return .refused(key, .projectClosed)
    case .change(let key, let old, _, _, _):
      if dice.chance(20) { return .refused(key, .orderReplaced(number: "0000009")) }
      let client = String(old.dropFirst("past-".count))
      if keptOrders[key] == nil { keptOrders[key] = Kept(client: client) }
      return .begun(key, number: "0000009")
    case .cancel(let key, _, _, _): return cancel(key)
    case .edit(let key, _, let edit):
      edited(key, edit)
      return .kept
    case .confirm(let key, let confirmation): return confirm(key, confirmation)
    case .newClient: return .registered("new")
    case .register(let registration, _):
      registered[registration.call.id, default: 0] += 1
      return .kept
    case .putBack(let call):
      claimed.remove(call.id)
      return .kept
    case .consult(let consult):
      consults.append(consult.id)
      return .kept
    case .office:
      return dice.chance(10) ? .overtaken(by: "m1") : .kept
    case .withdraw(let consult, _, _):
      consults.removeAll { $0 == consult }
      return .kept
    case .complain(let taken):
      return .complained(number: 7, answerBy: taken.answerBy, isReopened: dice.chance(30))
    case .abandon, .handOff, .remark, .plan, .answerThread: return .kept
    }
  }

  private mutating func cancel(_ key: OrderKey) -> Report {
    if dice.chance(20) { return .refused(key, .orderCancelled(number: "0000009")) }
    guard let client = books.clients.first(where: { key == "past-" + $0.code }) else {
      return .refused(key, .noOrder)
    }
    return .cancelled(books.pastOrder(key, of: client, &dice))
  }

  private mutating func edited(_ key: OrderKey, _ edit: OrderEdit) {
    switch edit {
    case .put(let line): keptOrders[key]?.lines[line.id] = line
    case .remove(let id): keptOrders[key]?.lines[id] = nil
    case .answered: keptOrders[key]?.answers += 1
    case .delivery(let delivery): keptOrders[key]?.delivery = delivery
    case .form: break
    }
  }

  /// What was kept, priced anew: an edit may have failed unheard, and the sum is another then.
  private func priced(_ key: OrderKey, on day: Day) -> Order? {
    guard let kept = keptOrders[key],
      let client = books.clients.first(where: { $0.code == kept.client })
    else { return nil }
    return Order(
      key: key, number: nil, lines: kept.lines.values.sorted { $0.id < $1.id }, answers: [],
      delivery: nil, terms: Terms(for: client, company: books.company, on: day), revision: 0)
  }

  private mutating func confirm(_ key: OrderKey, _ confirmation: Confirmation) -> Report {
    if dice.chance(15) { return .refused(key, .orderOverLimit(by: Money(minor: 1))) }
    guard let order = priced(key, on: confirmation.moment.day),
      order.total == confirmation.total
    else { return .refused(key, .pricesChanged) }
    keptOrders[key]?.terms = order.terms
    keptOrders[key]?.confirmations += 1
    return .confirmed(key, number: "7", inboxOf: "m1")
  }
}
