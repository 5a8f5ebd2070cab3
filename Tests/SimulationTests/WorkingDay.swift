import DeskViews

@testable import Desk

/// A working day of two desks at one store and one telephone, both of which delay, reorder and
/// fail: calls come in and are made until the day's number is reached and all is settled.
struct WorkingDay {
  private(set) var desks: [State]
  private(set) var offered: Set<CallID> = []
  private(set) var dialled: Set<CallID> = []
  /// The registry as the store keeps it, and calls for which two operators gave an outcome.
  private(set) var registry: [CallID: Registration] = [:]
  private(set) var registeredTwice: [CallID] = []
  private(set) var numbers: [OrderKey: String] = [:]
  private(set) var confirmed: [OrderKey: Int] = [:]
  private var dice: Dice
  private let books = SimulatedBooks()
  private var now = Instant(milliseconds: 1_800_000_000_000)
  private var pending: [[Event]] = [[], []]
  private var claims: [CallID: Int] = [:]
  private var operators: [CallID: StaffCode] = [:]
  private var waiting: [CallID] = []
  /// Steps of the operator in the call in hand, by desk.
  private var patience = [0, 0]
  private let calls: Int

  init(seed: UInt64, calls: Int) {
    dice = Dice(seed: seed)
    self.calls = calls
    let now = now
    let company = books.company
    desks = ["op", "k2"].map { code in
      var me = company.member(code)!
      me.role = .operatorAtDesk
      return State(
        now: now, calendar: Calendar(today: Day(number: 20_833), offsetSeconds: 10_800),
        company: company, script: .standard, me: me, phone: .simulated)
    }
  }

  /// Runs the day; whether it came to its end within `limit` steps.
  mutating func run(limit: Int) -> Bool {
    for _ in 0..<limit {
      now.milliseconds += dice.below(400)
      if made < calls, desks[0].queue.count < 8, dice.chance(6) { arrive() }
      if dice.chance(1), dice.chance(60) { giveUp() }
      step(dice.below(2))
      if made >= calls, isSettled { return true }
    }
    return false
  }

  private var made: Int { offered.count + dialled.count }

  private var isSettled: Bool {
    waiting.isEmpty && pending.allSatisfy(\.isEmpty)
      && desks.allSatisfy { $0.work == .free && $0.outbox.isEmpty && $0.queue.isEmpty }
  }

  private mutating func arrive() {
    let client = books.clients[dice.below(books.clients.count)]
    if dice.chance(25) {
      let callOut = CallOut(
        id: "out-\(made)", reason: .callBack(note: ""), number: client.phones[0],
        client: ClientMatch(client), due: now)
      dialled.insert(callOut.call(at: now).id)
      for desk in desks.indices {
        let known = desks[desk].queue.compactMap(\.callOut)
        post(.reported(0, .callOuts(known + [callOut])), to: desk)
      }
    } else {
      let call = Call(id: "call-\(made)", number: client.phones[0], since: now)
      offered.insert(call.id)
      waiting.append(call.id)
      for desk in desks.indices { post(.phone(.waiting(call)), to: desk) }
    }
  }

  private mutating func giveUp() {
    guard !waiting.isEmpty else { return }
    let call = waiting.remove(at: dice.below(waiting.count))
    for desk in desks.indices { post(.phone(.left(call, gaveUp: true)), to: desk) }
  }

  private mutating func post(_ event: Event, to desk: Int) {
    pending[desk].insert(event, at: dice.below(pending[desk].count + 1))
  }

  private mutating func step(_ desk: Int) {
    let event: Event
    if !pending[desk].isEmpty, dice.chance(70) {
      event = fresh(pending[desk].removeFirst(), desk)
    } else if let command = command(desks[desk], desk) {
      event = .commanded(command)
    } else {
      event = .ticked
    }
    for effect in desks[desk].update(event, at: now) { carryOut(effect, of: desk) }
  }

  /// A list of calls to make is read when it comes: what was taken meanwhile is not in it.
  private func fresh(_ event: Event, _ desk: Int) -> Event {
    guard case .reported(let request, .callOuts(let callOuts)) = event else { return event }
    let all = callOuts + desks[desk].queue.compactMap(\.callOut)
    var seen: Set<CallOutID> = []
    return .reported(
      request,
      .callOuts(
        all.filter { claims[$0.call(at: now).id] == nil && seen.insert($0.id).inserted }))
  }

  private mutating func carryOut(_ effect: Effect, of desk: Int) {
    let trouble = StoreTrouble(kind: .busy, detail: "")
    switch effect {
    case .ask(.callOuts, let request):
      post(.reported(request, .callOuts([])), to: desk)
    case .ask(let question, let request):
      let answer =
        dice.chance(3) ? .failed(trouble) : books.answer(question, &dice, nil)
      post(.reported(request, answer), to: desk)
    case .keep(let deed, let request):
      let isLost = dice.chance(3)
      let report = isLost && dice.chance(50) ? .failed(trouble) : keep(deed, of: desk)
      post(.reported(request, isLost ? .failed(trouble) : report), to: desk)
    case .phone(let request): phone(request, of: desk)
    case .theme, .redraw, .leave: break
    }
  }

  private mutating func keep(_ deed: Deed, of desk: Int) -> Report {
    switch deed {
    case .claim(let call, _, _):
      if let holder = claims[call.id], holder != desk { return .taken(call.id, by: "op") }
      if registry[call.id] != nil, call.callOut != nil { return .settled(call.id) }
      claims[call.id] = desk
      post(.phone(.left(call.id, gaveUp: false)), to: 1 - desk)
      return .claimed(call.id)
    case .begin(let key, _, _, _, _):
      numbers[key] = numbers[key] ?? "\(numbers.count + 1)"
      return .begun(key, number: numbers[key]!)
    case .confirm(let key, _):
      if dice.chance(8) { return .refused(key, .orderOverLimit(by: Money(minor: 1))) }
      confirmed[key, default: 0] = 1
      return .confirmed(key, number: numbers[key] ?? "", inboxOf: "m1")
    case .register(let registration, let code): return register(registration, code)
    case .newClient: return .registered("new")
    default: return .kept
    }
  }

  /// As the store does: the first outcome stays, but an operator's goes before nobody's.
  private mutating func register(_ registration: Registration, _ code: StaffCode?) -> Report {
    let call = registration.call.id
    if let code {
      if let other = operators[call], other != code { registeredTwice.append(call) }
      if operators[call] == nil { registry[call] = registration }
      operators[call] = code
    } else if registry[call] == nil {
      registry[call] = registration
    }
    return .kept
  }

  private mutating func phone(_ request: PhoneRequest, of desk: Int) {
    let event: PhoneEvent? =
      switch request {
      case .answer(let call): answer(call)
      case .dial(let call):
        dice.chance(70)
          ? .answered(call.id) : .dialFailed(call.id, DialTrouble.allCases[dice.below(3)])
      case .hold(let call): .held(call)
      case .resume(let call): .resumed(call)
      case .transfer(let call, _):
        dice.chance(30) ? .transferFailed(call, .busy) : .transferred(call)
      case .hangUp(let call): .ended(call, byCaller: false)
      case .find(let call): .answered(call.id)
      case .consult(let call, _): .consulting(call)
      case .completeTransfer(let call): .transferred(call)
      case .cancelTransfer(let call): .resumed(call)
      case .mute(let call, let isMute): .muted(call, isMute)
      case .announce, .rest, .say: nil
      }
    if let event { post(.phone(event), to: desk) }
  }

  private mutating func answer(_ call: CallID) -> PhoneEvent {
    guard let place = waiting.firstIndex(of: call) else { return .answerFailed(call, .callerGone) }
    if dice.chance(5) { return .answerFailed(call, .lineDown) }
    waiting.remove(at: place)
    return .answered(call)
  }
}

extension WorkingDay {
  /// What a brisk operator presses next; nil: wait.
  private mutating func command(_ state: State, _ desk: Int) -> Command? {
    if state.awaited != nil { return nil }
    if state.overlay != nil { return .back }
    switch state.work {
    case .free:
      patience[desk] = 0
      return state.queue.isEmpty ? nil : .accept
    case .answering, .ringing, .dialling, .office: return nil
    case .conversation(let conversation):
      patience[desk] += 1
      if conversation.isOver { return .accept }
      guard conversation.line == .talking else { return nil }
      if patience[desk] > 90 { return .endCall }
      return command(conversation.party)
    }
  }

  private mutating func command(_ party: Party) -> Command? {
    switch party {
    case .searching(let search): search.matches.isEmpty ? .type("g") : .accept
    case .opening, .filing, .errand: nil
    case .registering: .endCall
    case .client(let dealing):
      switch dealing.stage {
      case .barred: dice.chance(70) ? .transfer : .endCall
      case .sold: .endCall
      case .selling(let sale): command(sale)
      }
    }
  }

  private func command(_ sale: Sale) -> Command? {
    if case .refusing = sale.offers.step { return .type("1") }
    if sale.order.lines.count < 2 {
      if sale.entry.step != .search { return .accept }
      if sale.entry.search.asked != nil { return nil }
      return sale.entry.search.matches.isEmpty ? .type("г") : .accept
    }
    if sale.order.answers.count < 3 { return .refuseOffer }
    if sale.order.delivery == nil, sale.focus != .delivery { return .delivery }
    return .confirm
  }
}
