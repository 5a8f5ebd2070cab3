public import Desk

/// Callers as a seed makes them: who calls when, how long each waits, who hangs up. A value without
/// a clock: it is told what time it is and says what has happened until then.
///
/// Calls depend on the seed, the start and the pace alone, so that two desks that begin with the
/// same ones see the same callers under the same ids, and a desk that comes back finds those still
/// waiting. They are made hour by hour, each hour from a seed of its own: a desk that comes back
/// after a month has nothing to catch up on.
public struct CallerSimulation: LineSimulation {
  /// A call that was foreseen, with how long its caller waits.
  public struct Listed: Hashable, Sendable {
    public var call: Call
    public var patienceMilliseconds: Int

    public init(call: Call, patienceMilliseconds: Int) {
      self.call = call
      self.patienceMilliseconds = patienceMilliseconds
    }
  }

  /// How callers behave.
  public struct Manners: Hashable, Sendable {
    /// Average time from call to call.
    public var gapMilliseconds = 40_000
    /// The least and the longest that a caller waits for an answer.
    public var patienceMilliseconds = 45_000...300_000
    /// A caller who is put through hears the colleague after this.
    public var transferMilliseconds = 1_000
    /// How long an absent colleague's telephone rings.
    public var ringingMilliseconds = 4_000
    /// One caller in so many hangs up in the middle of the talk; 0: none does.
    public var hangsUpOneIn = 30
    /// After how long a client who is called answers, the least and the longest.
    public var answerMilliseconds = 2_000...9_000
    /// How long the desk lets a client's telephone ring in vain.
    public var unansweredMilliseconds = 20_000
    /// Of a hundred clients who are called, so many are busy, don't answer, have another number.
    public var busyPercent = 12
    public var noAnswerPercent = 20
    public var wrongNumberPercent = 3

    public init() {}
  }

  struct Waiting: Hashable, Sendable {
    var call: Call
    var givesUpAt: Instant
    var hangsUpAfter: Int?
  }

  struct Talk: Hashable, Sendable {
    var call: CallID
    var hangsUpAt: Instant?
    /// A colleague was asked about the call and has answered.
    var isWithColleague = false
  }

  struct Later: Hashable, Sendable {
    var at: Instant
    var call: CallID
    var report: PhoneEvent
  }

  let book: CallerBook
  let manners: Manners
  /// Calls that chance makes; nil where all are foreseen.
  private(set) var arrivals: Arrivals?
  /// Calls that are foreseen and have not come, the next first.
  private var listed: [Listed] = []
  private(set) var waiting: [Waiting] = []
  private var talks: [Talk] = []
  private var later: [Later] = []
  private var announced = 0
  /// Numbers that called lately in this hour: nobody calls again while waiting for an answer.
  private var recent: [String] = []
  /// Internal number → where its colleague is.
  public var extensions: [String: StaffMember.Presence]

  /// - Parameters:
  ///   - startedAt: when the first desk on this store began; the calls are counted from there.
  ///   - pace: how many times more calls come in than `manners` says; above zero.
  public init(
    seed: UInt64, startedAt: Instant, pace: Double = 1, book: CallerBook,
    manners: Manners = Manners(), extensions: [String: StaffMember.Presence] = [:]
  ) {
    self.book = book
    self.manners = manners
    self.extensions = extensions
    let gap = max(1, Double(manners.gapMilliseconds) / max(pace, 0.001))
    self.arrivals = Arrivals(seed: seed, startedAt: startedAt, gapMilliseconds: gap)
  }

  /// Callers who are foreseen, and nobody else.
  public init(listed: [Listed], manners: Manners = Manners()) {
    book = CallerBook([])
    self.manners = manners
    extensions = [:]
    for call in listed { add(call) }
  }

  /// One more call that is foreseen.
  public mutating func add(_ call: Listed) {
    let place = listed.firstIndex { $0.call.since > call.call.since } ?? listed.count
    listed.insert(call, at: place)
  }

  /// The next moment at which something happens by itself; nil: nothing will.
  public var nextMoment: Instant? {
    var next = min(arrivals?.next.at ?? .never, listed.first?.call.since ?? .never)
    for waiter in waiting where waiter.givesUpAt < next { next = waiter.givesUpAt }
    for talk in talks { if let at = talk.hangsUpAt, at < next { next = at } }
    for report in later where report.at < next { next = report.at }
    return next == .never ? nil : next
  }

  /// The calls that wait now.
  public var waitingCalls: [Call] { waiting.map(\.call) }

  /// Passes over all that happened before `now`, when no desk was there to see it.
  public mutating func comeBack(at now: Instant) {
    let longest = manners.patienceMilliseconds.upperBound
    arrivals?.skip(to: Instant(milliseconds: now.milliseconds - longest))
    _ = advance(to: now)
  }

  /// Takes calls away that are another desk's, or were dealt with before.
  public mutating func withdraw(_ calls: Set<CallID>) {
    waiting.removeAll { calls.contains($0.call.id) }
  }

  /// What happened by itself until `now`, in order.
  public mutating func advance(to now: Instant) -> [PhoneEvent] {
    var events: [PhoneEvent] = []
    while let moment = nextMoment, moment <= now {
      step(at: moment, &events)
    }
    return events
  }

  /// Carries out a request. What happened until then by itself comes first.
  public mutating func take(_ request: PhoneRequest, at now: Instant) -> [PhoneEvent] {
    var events = advance(to: now)
    switch request {
    case .answer(let call): events.append(answer(call, at: now))
    case .hold(let call):
      events.append(isTalking(call) ? .held(call) : .lineFailed(call, .callerGone))
    case .resume(let call):
      events.append(isTalking(call) ? .resumed(call) : .lineFailed(call, .callerGone))
    case .transfer(let call, let target): transfer(call, to: target, at: now, &events)
    case .consult(let call, let target):
      ask(target, about: call, as: .consulting(call), at: now, &events)
    case .completeTransfer(let call): events.append(completeTransfer(call))
    case .cancelTransfer(let call): events.append(cancelTransfer(call))
    case .mute(let call, let isMute):
      events.append(isTalking(call) ? .muted(call, isMute) : .lineFailed(call, .callerGone))
    case .hangUp(let call): hangUp(call, &events)
    case .announce(let number): events.append(announce(number, at: now))
    case .find(let call): events.append(find(call))
    case .dial(let call): dial(call, at: now, &events)
    case .rest, .say: break
    }
    return events
  }

  private mutating func step(at moment: Instant, _ events: inout [PhoneEvent]) {
    if let place = later.firstIndex(where: { $0.at <= moment }) {
      let due = later.remove(at: place)
      switch due.report {
      case .transferred: talks.removeAll { $0.call == due.call }
      case .answered: talks.append(Talk(call: due.call, hangsUpAt: nil))
      case .consulting:
        for talk in talks.indices where talks[talk].call == due.call {
          talks[talk].isWithColleague = true
        }
      default: break
      }
      events.append(due.report)
    } else if let place = talks.firstIndex(where: { ($0.hangsUpAt ?? .never) <= moment }) {
      events.append(.ended(talks.remove(at: place).call, byCaller: true))
    } else if let place = waiting.firstIndex(where: { $0.givesUpAt <= moment }) {
      events.append(.left(waiting.remove(at: place).call.id, gaveUp: true))
    } else if let waiter = foreseen(at: moment) ?? arrive() {
      waiting.append(waiter)
      events.append(.waiting(waiter.call))
    }
  }

  private mutating func foreseen(at moment: Instant) -> Waiting? {
    guard let first = listed.first, first.call.since <= moment else { return nil }
    listed.removeFirst()
    let givesUpAt = first.call.since.advanced(byMilliseconds: first.patienceMilliseconds)
    return Waiting(call: first.call, givesUpAt: givesUpAt, hangsUpAfter: nil)
  }

  private mutating func arrive() -> Waiting? {
    guard let arrival = arrivals?.next, var fate = arrivals?.takeNext() else { return nil }
    if arrival.isFirstOfHour { recent = [] }
    let caller = drawCaller(&fate)
    let patience = manners.patienceMilliseconds
    let waits = patience.lowerBound + fate.below(patience.upperBound - patience.lowerBound + 1)
    let hangsUp = manners.hangsUpOneIn > 0 && fate.oneIn(manners.hangsUpOneIn)
    let talks = 40_000 + fate.below(120_000)
    let call = Call(
      id: arrival.id, number: caller.number, callerName: caller.name, since: arrival.at,
      queue: book.drawQueue(&fate))
    return Waiting(
      call: call, givesUpAt: arrival.at.advanced(byMilliseconds: waits),
      hangsUpAfter: hangsUp ? talks : nil)
  }

  private mutating func drawCaller(_ fate: inout SeededGenerator) -> CallerBook.Caller {
    var caller = book.draw(&fate)
    for _ in 0..<8 where recent.contains(caller.number) { caller = book.draw(&fate) }
    if !caller.number.isEmpty { recent.append(caller.number) }
    recent = recent.suffix(min(16, book.callers.count / 4))
    return caller
  }

  private func isTalking(_ call: CallID) -> Bool { talks.contains { $0.call == call } }

  private mutating func answer(_ call: CallID, at now: Instant) -> PhoneEvent {
    guard let place = waiting.firstIndex(where: { $0.call.id == call }) else {
      return .answerFailed(call, .callerGone)
    }
    guard talks.isEmpty else { return .answerFailed(call, .busy) }
    let waiter = waiting.remove(at: place)
    talks.append(
      Talk(call: call, hangsUpAt: waiter.hangsUpAfter.map { now.advanced(byMilliseconds: $0) }))
    return .answered(call)
  }

  private mutating func transfer(
    _ call: CallID, to target: String, at now: Instant, _ events: inout [PhoneEvent]
  ) {
    if let place = waiting.firstIndex(where: { $0.call.id == call }) {
      events.append(pass(at: place, to: target))
    } else {
      ask(target, about: call, as: .transferred(call), at: now, &events)
    }
  }

  /// A caller who waits goes on waiting at a colleague's telephone.
  private mutating func pass(at place: Int, to target: String) -> PhoneEvent {
    let call = waiting[place].call.id
    switch extensions[target] {
    case .present, .busy:
      waiting.remove(at: place)
      return .transferred(call)
    case .away: return .transferFailed(call, .noAnswer)
    case nil: return .transferFailed(call, .unreachable)
    }
  }

  /// Rings at a colleague's; `success` is the report when there is an answer.
  private mutating func ask(
    _ target: String, about call: CallID, as success: PhoneEvent, at now: Instant,
    _ events: inout [PhoneEvent]
  ) {
    guard let place = talks.firstIndex(where: { $0.call == call }) else {
      events.append(.transferFailed(call, .callerGone))
      return
    }
    guard !later.contains(where: { $0.call == call }) else {
      events.append(.transferFailed(call, .busy))
      return
    }
    talks[place].hangsUpAt = nil
    let (delay, report): (Int, PhoneEvent) =
      switch extensions[target] {
      case .present: (manners.transferMilliseconds, success)
      case .busy: (manners.transferMilliseconds, .transferFailed(call, .busy))
      case .away: (manners.ringingMilliseconds, .transferFailed(call, .noAnswer))
      case nil: (manners.transferMilliseconds, .transferFailed(call, .unreachable))
      }
    later.append(Later(at: now.advanced(byMilliseconds: delay), call: call, report: report))
  }

  /// Through to the colleague who was asked and has answered.
  private mutating func completeTransfer(_ call: CallID) -> PhoneEvent {
    guard let place = talks.firstIndex(where: { $0.call == call }) else {
      return .transferFailed(call, .callerGone)
    }
    guard talks[place].isWithColleague else { return .transferFailed(call, .noAnswer) }
    talks.remove(at: place)
    return .transferred(call)
  }

  private mutating func cancelTransfer(_ call: CallID) -> PhoneEvent {
    guard let place = talks.firstIndex(where: { $0.call == call }) else {
      return .lineFailed(call, .callerGone)
    }
    later.removeAll { $0.call == call }
    talks[place].isWithColleague = false
    return .resumed(call)
  }

  private mutating func hangUp(_ call: CallID, _ events: inout [PhoneEvent]) {
    if isTalking(call), later.contains(where: { $0.call == call }) {
      events.append(.transferFailed(call, .callerGone))
    }
    later.removeAll { $0.call == call }
    talks.removeAll { $0.call == call }
    waiting.removeAll { $0.call.id == call }
    events.append(.ended(call, byCaller: false))
  }

  private mutating func announce(_ number: String, at now: Instant) -> PhoneEvent {
    announced += 1
    let id = "announced-\(now.milliseconds)-\(announced)"
    let call = Call(id: id, number: number, since: now)
    waiting.append(Waiting(call: call, givesUpAt: .never, hangsUpAfter: nil))
    return .waiting(call)
  }

  /// Rings at the client's; who answers is drawn from the call's id alone, so that a repeated shift
  /// goes the same way.
  private mutating func dial(_ call: Call, at now: Instant, _ events: inout [PhoneEvent]) {
    guard talks.isEmpty, !later.contains(where: { $0.call == call.id }) else {
      events.append(.dialFailed(call.id, .busy))
      return
    }
    var fate = SeededGenerator(seed: call.id.fingerprint)
    let drawn = fate.below(100)
    let soon = manners.answerMilliseconds
    var delay = soon.lowerBound + fate.below(soon.upperBound - soon.lowerBound + 1)
    let report: PhoneEvent
    let unanswered = manners.busyPercent + manners.noAnswerPercent
    if drawn < manners.busyPercent {
      report = .dialFailed(call.id, .busy)
    } else if drawn < unanswered {
      report = .dialFailed(call.id, .noAnswer)
      delay = manners.unansweredMilliseconds
    } else if drawn < unanswered + manners.wrongNumberPercent {
      report = .dialFailed(call.id, .wrongNumber)
    } else {
      report = .answered(call.id)
    }
    later.append(Later(at: now.advanced(byMilliseconds: delay), call: call.id, report: report))
  }

  private mutating func find(_ call: Call) -> PhoneEvent {
    waiting.removeAll { $0.call.id == call.id }
    if !isTalking(call.id) { talks.append(Talk(call: call.id, hangsUpAt: nil)) }
    return .answered(call.id)
  }
}

extension Instant {
  /// Later than any desk is open.
  static let never = Instant(milliseconds: .max)

  func advanced(byMilliseconds count: Int) -> Instant {
    Instant(milliseconds: milliseconds + count)
  }
}
