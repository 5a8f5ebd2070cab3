import Testing

@testable import Desk

/// Calls that the desk makes (A1, A16, A17).
struct CallingOutTests {
  private static let number = "74950000001"

  private func callOut(
    _ id: String, _ reason: CallOut.Reason = .callBack(note: "delivery"), due: Int = 0,
    attempts: Int = 0
  ) -> CallOut {
    CallOut(
      id: id, reason: reason, number: Self.number, client: Self.match,
      due: World.start.advanced(bySeconds: due), attempts: attempts)
  }

  private static let match = ClientMatch(World.client())

  private static func entry(_ callOut: CallOut) -> QueueEntry {
    QueueEntry(work: .callOut(callOut), clients: callOut.client.map { [$0] } ?? [])
  }

  /// A free desk with one call to make.
  private func desk(_ callOut: CallOut, phone: PhoneKind = .simulated) -> State {
    var state = World.desk(phone: phone)
    state.queue = [Self.entry(callOut)]
    return state
  }

  /// The same, with the call claimed and dialled.
  private func dialling(_ callOut: CallOut, byHand: Bool = false) -> State {
    var state = desk(callOut, phone: byHand ? .manual : .simulated)
    let call = callOut.call(at: World.start)
    state.queue = []
    state.work = .dialling(Dialling(call: call, since: World.start))
    _ = state.update(.reported(0, .claimed(call.id)), at: World.start)
    if byHand { _ = state.update(.phone(.dialledByHand(call.id)), at: World.start) }
    return state
  }

  @Test("What is due stands behind the callers: by its time, dormant clients last (A1, A16, A17)")
  func order() {
    var state = World.desk()
    state.queue = [QueueEntry(work: .call(World.call()))]
    let dormant = callOut("d", .dormant(rhythmDays: 7, silentDays: 30), due: -900)
    let task = callOut("t", .task(question: "why?", from: "hw"), due: -60)
    let (first, later) = (callOut("b", due: -600), callOut("l", due: 600))
    expect(&state, after: .reported(0, .callOuts([dormant, later, task, first]))) {
      $0.queue += [first, task, dormant].map(Self.entry)
      $0.planned = [later]
    }
  }

  @Test("A planned call enters the queue when its time comes, and wakes the desk for it (A1)")
  func due() {
    var state = World.desk()
    let later = callOut("l", due: 30)
    state.planned = [later]
    #expect(state.nextTick == later.due)
    _ = state.update(.ticked, at: World.start.advanced(bySeconds: 29))
    #expect(state.queue == [])
    _ = state.update(.ticked, at: later.due)
    #expect(state.queue == [Self.entry(later)])
    #expect(state.planned == [])
  }

  @Test("A list that comes anew keeps the chosen entry chosen")
  func refreshed() {
    var state = World.desk()
    let (one, two) = (callOut("1", due: -60), callOut("2", due: -50))
    state.queue = [Self.entry(one), Self.entry(two)]
    state.queueSelection = 1
    expect(&state, after: .reported(0, .callOuts([two]))) {
      $0.queue = [Self.entry(two)]
      $0.queueSelection = 0
    }
  }

  @Test("Enter on the chosen entry claims the call; the telephone dials when it is won (A1)")
  func dial() {
    let wanted = callOut("b")
    var state = desk(wanted)
    let call = wanted.call(at: World.start)
    let claim = Deed.claim(call, by: "op", at: World.start)
    expect(&state, after: .accept, asks: [.keep(claim, 1)]) {
      $0.queue = []
      $0.work = .dialling(Dialling(call: call, since: World.start))
      $0.awaited = .call("b#1")
      $0.outbox = [Outgoing(request: 1, deed: claim)]
      $0.lastRequest = 1
    }
    expect(&state, after: .reported(1, .claimed("b#1")), asks: [.phone(.dial(call))]) {
      var dialling = Dialling(call: call, since: World.start)
      dialling.stage = .ringing
      $0.work = .dialling(dialling)
      $0.outbox = []
      $0.awaited = nil
    }
  }

  @Test("A client who answers is talked to like any other, the card opened at once")
  func answered() {
    let wanted = callOut("b")
    var state = dialling(wanted)
    expect(&state, after: .phone(.answered("b#1")), asks: [.ask(.client("c1"), 1)]) {
      $0.work = .conversation(
        Conversation(
          call: wanted.call(at: World.start), answeredAt: World.start, party: .opening("c1", 1)))
      $0.awaited = .report(1)
      $0.lastRequest = 1
    }
  }

  @Test(
    "Nobody is reached: registered (A14) and planned again by the rules",
    arguments: [(DialTrouble.busy, 10), (.noAnswer, 90)])
  func again(trouble: DialTrouble, minutes: Int) {
    let wanted = callOut("b")
    var state = dialling(wanted)
    let due = World.start.advanced(bySeconds: minutes * 60)
    let deed = registered(wanted, trouble.outcome, again: due)
    expect(&state, after: .phone(.dialFailed("b#1", trouble)), asks: [.keep(deed, 1)]) {
      $0.work = .free
      $0.figures.calls = 1
      $0.notice = .notReached(trouble, again: $0.calendar.civilTime(due))
      $0.outbox = [Outgoing(request: 1, deed: deed)]
      $0.lastRequest = 1
    }
    expect(&state, after: .reported(1, .kept), asks: [.ask(.callOuts("op", at: World.start), 2)]) {
      $0.outbox = []
      $0.lastRequest = 2
    }
  }

  @Test("The last attempt and a wrong number are not tried again")
  func givenUp() {
    let rules = CallingRules()
    let last = callOut("b", attempts: rules.attempts - 1)
    #expect(rules.again(after: .busy, of: last, at: World.start, offsetSeconds: 0) == nil)
    let first = callOut("b")
    #expect(rules.again(after: .wrongNumber, of: first, at: World.start, offsetSeconds: 0) == nil)
    #expect(rules.again(after: .busy, of: first, at: World.start, offsetSeconds: 0) != nil)
  }

  private func registered(_ callOut: CallOut, _ outcome: Outcome, again: Instant?) -> Deed {
    .register(
      Registration(
        call: callOut.call(at: World.start), answeredAt: nil, endedAt: World.start,
        registeredAt: World.start, client: "c1", outcome: outcome, order: nil,
        day: World.today, again: again), by: "op")
  }

  @Test("By hand the operator says what came of it: 1 answered, 2 busy, 3 nobody, 4 wrong")
  func byHand() {
    let wanted = callOut("b")
    var answered = dialling(wanted, byHand: true)
    expect(
      &answered, after: .type("1"), asks: [.phone(.find(wanted.call(at: World.start)))]
    ) {
      $0.awaited = .call("b#1")
    }
    for (digit, trouble) in zip(["2", "3", "4"], DialTrouble.allCases) {
      var state = dialling(wanted, byHand: true)
      let effects = state.update(.commanded(.type(digit)), at: World.start)
      guard case .keep(.register(let registration, _), _)? = effects.first else {
        Issue.record("\(digit) registered nothing")
        continue
      }
      #expect(registration.outcome == trouble.outcome)
      #expect(state.work == .free)
    }
  }

  @Test("Esc before dialling by hand puts the call back; while it rings it hangs up")
  func escape() {
    let wanted = callOut("b")
    let call = wanted.call(at: World.start)
    var state = dialling(wanted, byHand: true)
    expect(&state, after: .back, asks: [.keep(.putBack(call), 1)]) {
      $0.work = .free
      $0.notice = .callPutBack
      $0.outbox = [Outgoing(request: 1, deed: .putBack(call))]
      $0.lastRequest = 1
    }
    var ringing = dialling(wanted)
    let effects = ringing.operate(.back)
    #expect(effects.first == .phone(.hangUp("b#1")))
    #expect(effects.count == 2)
    #expect(ringing.work == .free)
  }

  @Test("A client who has ordered meanwhile is not called (A16)")
  func settled() {
    let wanted = callOut("d", .dormant(rhythmDays: 7, silentDays: 30))
    var state = desk(wanted)
    state.operate(.dial)
    expect(&state, after: .reported(1, .settled("d#1"))) {
      $0.work = .free
      $0.awaited = nil
      $0.outbox = []
      $0.notice = .callSettled("Client c1")
    }
  }

  @Test("Outside the hours of the client's region nobody is called, and the desk says from when on")
  func outsideHours() {
    var state = desk(callOut("b"))
    // 10:00 at the desk, 3:00 where the client sleeps.
    state.calendar.offsetSeconds = 0
    let night = State.hour(10, of: state)
    _ = state.update(.ticked, at: night)
    state.company.rules.calling.regions = [
      CallingRules.Region(prefix: "7495", offsetMinutes: -420)
    ]
    let opens = CivilTime(day: state.calendar.civilTime(night).day, minutes: 16 * 60)
    #expect(state.refusal(of: .dial) == .outsideHours(opens: opens, .a1))
    #expect(state.refusal(of: .dial)?.duty == .a1)
  }

  @Test("After an outgoing call some words go with its outcome, to the head who asked (A17)")
  func note() {
    let wanted = callOut("t", .task(question: "why?", from: "hw"))
    var state = dialling(wanted)
    var conversation = Conversation(
      call: wanted.call(at: World.start), answeredAt: World.start, party: .searching(Search()))
    conversation.line = .ended(at: World.start, byCaller: false)
    conversation.outcome = .information
    state.work = .conversation(conversation)
    state.operate(.type("2"), .type("too"), .type(" "), .type("dear"))
    #expect(state.conversation?.note?.text == "too dear")
    let effects = state.operate(.accept)
    guard case .keep(.register(let registration, _), _)? = effects.first else {
      Issue.record("nothing was registered")
      return
    }
    #expect(registration.outcome == .information)
    #expect(registration.note == "too dear")
    #expect(registration.call.callOut == wanted)
  }
}

extension State {
  /// A whole hour of today by the desk's clock.
  static func hour(_ hour: Int, of state: State) -> Instant {
    state.calendar.moment(state.calendar.civilTime(state.now).day, minutes: hour * 60)
  }
}

/// When one may call (A1).
struct CallingRulesTests {
  private let rules = CallingRules()
  /// A Monday.
  private static let monday = Day(year: 2026, month: 11, day: 23)!

  private func moment(_ day: Day, _ hour: Int, _ minute: Int = 0) -> Instant {
    Calendar(today: day, offsetSeconds: 10_800).moment(day, minutes: hour * 60 + minute)
  }

  private func opening(_ wish: Instant, _ number: String = "74950000001") -> Instant {
    rules.opening(from: wish, number: number, offsetSeconds: 10_800)
  }

  @Test("Within the hours at once, before them at their beginning, after them on the next day")
  func hours() {
    let day = Self.monday
    #expect(opening(moment(day, 12)) == moment(day, 12))
    #expect(opening(moment(day, 8, 59)) == moment(day, 9))
    #expect(opening(moment(day, 9)) == moment(day, 9))
    #expect(opening(moment(day, 20)) == moment(day + 1, 9))
    #expect(opening(moment(day, 19, 59)) == moment(day, 19, 59))
  }

  @Test("Nobody is called on a Sunday")
  func sunday() {
    let saturday = Self.monday + 5
    #expect(opening(moment(saturday, 21)) == moment(saturday + 2, 9))
    #expect(opening(moment(saturday + 1, 12)) == moment(saturday + 2, 9))
  }

  @Test("The longest prefix tells the region's clock and hours")
  func regions() {
    var rules = rules
    rules.regions = [
      .init(prefix: "7", offsetMinutes: 180), .init(prefix: "7383", offsetMinutes: 420),
      .init(prefix: "7423", offsetMinutes: 600, hours: .init(from: 600, to: 660)),
    ]
    let day = Self.monday
    func opening(_ hour: Int, _ number: String) -> Instant {
      rules.opening(from: moment(day, hour), number: number, offsetSeconds: 10_800)
    }
    #expect(opening(6, "73830000001") == moment(day, 6))
    #expect(opening(16, "73830000001") == moment(day + 1, 5))
    #expect(opening(6, "74950000001") == moment(day, 9))
    #expect(opening(6, "74230000001") == moment(day + 1, 3))
  }

  @Test(
    "A time is read as people write it",
    arguments: [
      ("14:30", 870), ("14.30", 870), ("1430", 870), ("9", 540), ("930", 570), ("0:05", 5),
      ("24:00", nil), ("12:60", nil), ("12:5", nil), ("noon", nil), ("", nil), ("1:2:3", nil),
      ("99999", nil),
    ] as [(String, Int?)])
  func times(text: String, minutes: Int?) {
    #expect(TimeText.minutes(text) == minutes)
  }
}

/// A call back that is promised during a call (A1).
struct PromiseTests {
  private func promising(_ time: String, note: String = "ask again") -> State {
    var state = World.selling()
    state.calendar = Calendar(today: World.today, offsetSeconds: 0)
    state.now = state.calendar.moment(World.today, minutes: 10 * 60)
    state.operate(.promise, .accept)
    for character in time { state.operate(.type(String(character))) }
    state.operate(.accept)
    for character in note { state.operate(.type(String(character))) }
    return state
  }

  @Test("A promise is planned with its time, its words and the caller's number")
  func promise() {
    var state = promising("15:00")
    let now = state.now
    let due = state.calendar.moment(World.today, minutes: 900)
    let planned = CallOut(
      id: "call-1/b1", reason: .callBack(note: "ask again"), number: "74950000001",
      client: ClientMatch(World.client()), due: due)
    let deed = Deed.plan(planned, call: "call-1", by: "op", at: now)
    let request = state.lastRequest + 1
    expect(&state, after: .accept, asks: [.keep(deed, request)]) {
      $0.overlay = nil
      $0.conversation?.promises = 1
      $0.outbox.append(Outgoing(request: request, deed: deed))
      $0.lastRequest = request
    }
    let asks = Effect.ask(.callOuts("op", at: now), request + 1)
    expect(&state, after: .reported(request, .kept), asks: [asks]) {
      $0.notice = .callPromised(CivilTime(day: World.today, minutes: 900))
      $0.outbox.removeLast()
      $0.lastRequest = request + 1
    }
  }

  @Test("A time that is over, no time at all, or one at night is refused with the reason")
  func refused() {
    for (time, refusal) in [
      ("9:00", Refusal.timePast), ("soon", .timeUnreadable("soon")),
      (
        "23:00",
        .outsideHours(opens: CivilTime(day: Self.nextCallingDay, minutes: 540), .a1)
      ),
    ] {
      var state = promising(time)
      state.operate(.accept)
      #expect(state.notice == .refused(refusal))
      #expect(state.overlay != nil)
      #expect(state.outbox.isEmpty)
    }
  }

  private static let nextCallingDay =
    (World.today + 1).weekday == 7 ? World.today + 2 : World.today + 1

  @Test("Esc leaves the promise, nothing is planned")
  func escape() {
    var state = promising("15:00")
    state.operate(.back)
    #expect(state.overlay == nil)
    #expect(state.outbox.isEmpty)
  }

  @Test("Without a call there is nobody to promise anything, without a number nothing to call")
  func nobody() {
    #expect(World.desk().refusal(of: .promise) == .noCall)
    var state = World.desk()
    state.work = .conversation(
      Conversation(
        call: World.call(number: ""), answeredAt: World.start, party: .searching(Search())))
    #expect(state.refusal(of: .promise) == .noNumber)
  }
}
