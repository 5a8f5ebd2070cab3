public import Desk
public import DeskPhone

/// The callers of an exercise at the telephone: they wait and give up as any callers do, and they
/// hear and answer. A value without a clock, told what time it is.
public struct Classroom: LineSimulation {
  /// What a caller is about to say, or the end of its patience with silence.
  private struct Reply: Hashable, Sendable {
    var at: Instant
    var call: CallID
    var event: PhoneEvent
  }

  /// The caller on the line.
  private struct Talk: Hashable, Sendable {
    var call: CallID
    var mind: CallerMind
    /// When something was last said, by anybody.
    var spokenAt: Instant
    var heldSince: Instant?
  }

  private let exercise: Exercise
  private var line: CallerSimulation
  private var unforeseen: [CallID: Role] = [:]
  private var talk: Talk?
  private var replies: [Reply] = []
  /// What happens to the telephone itself.
  private var mishaps: [Reply] = []

  /// How long a caller thinks before it answers.
  public static let thinkingMilliseconds = 700
  /// A caller who hears nothing asks whether anybody is there.
  public static let silenceSeconds = 45
  /// Good bye, and the line is cut.
  static let farewellMilliseconds = 1_500

  public init(_ exercise: Exercise) {
    self.exercise = exercise
    var manners = CallerSimulation.Manners()
    manners.hangsUpOneIn = 0
    let calls = exercise.cast.enumerated().map { place, role in
      CallerSimulation.Listed(
        call: Call(
          id: exercise.call(place), number: role.number,
          since: exercise.beganAt.advanced(bySeconds: role.part.callsAfterSeconds)),
        patienceMilliseconds: role.part.patienceSeconds * 1000)
    }
    line = CallerSimulation(listed: calls, manners: manners)
    for mishap in exercise.scenario.mishaps {
      guard case .telephoneLost(let seconds) = mishap.kind else { continue }
      let from = exercise.beganAt.advanced(bySeconds: mishap.afterSeconds)
      mishaps.append(Reply(at: from, call: "", event: .lost))
      mishaps.append(Reply(at: from.advanced(bySeconds: seconds), call: "", event: .back))
    }
  }

  public var extensions: [String: StaffMember.Presence] {
    get { line.extensions }
    set { line.extensions = newValue }
  }

  public var waitingCalls: [Call] { line.waitingCalls }
  public mutating func comeBack(at now: Instant) { line.comeBack(at: now) }
  public mutating func withdraw(_ calls: Set<CallID>) { line.withdraw(calls) }

  /// One more caller, who was not foreseen and is not scored.
  public mutating func add(_ role: Role, at now: Instant) {
    let call = Call(
      id: "\(exercise.id)-x\(unforeseen.count + 1)", number: role.number, since: now)
    unforeseen[call.id] = role
    line.add(.init(call: call, patienceMilliseconds: role.part.patienceSeconds * 1000))
  }

  private func role(of call: CallID) -> Role? {
    exercise.place(of: call).map { exercise.cast[$0] } ?? unforeseen[call]
  }

  public var nextMoment: Instant? {
    var moments = (replies + mishaps).map(\.at)
    if let moment = line.nextMoment { moments.append(moment) }
    if let moment = silenceEnds { moments.append(moment) }
    return moments.min()
  }

  private var silenceEnds: Instant? {
    guard let talk, talk.heldSince == nil, !talk.mind.hasSaidGoodBye else { return nil }
    return talk.spokenAt.advanced(bySeconds: Self.silenceSeconds)
  }

  public mutating func advance(to now: Instant) -> [PhoneEvent] {
    var events: [PhoneEvent] = []
    while let moment = nextMoment, moment <= now {
      if let place = mishaps.firstIndex(where: { $0.at <= moment }) {
        events.append(mishaps.remove(at: place).event)
      } else if let place = replies.firstIndex(where: { $0.at <= moment }) {
        deliver(replies.remove(at: place), &events)
      } else if let silence = silenceEnds, silence <= moment {
        breakSilence(at: moment)
      } else {
        let before = events.count
        events += line.advance(to: moment)
        if events.count == before { break }
        settle(events[before...], at: moment)
      }
    }
    return events
  }

  public mutating func take(_ request: PhoneRequest, at now: Instant) -> [PhoneEvent] {
    var events = advance(to: now)
    if case .say(let call, let speech) = request {
      hear(speech, on: call, at: now)
      return events
    }
    switch request {
    case .consult(let call, _) where talk?.call == call,
      .transfer(let call, _) where talk?.call == call:
      talk?.heldSince = now
    default: break
    }
    let reports = line.take(request, at: now)
    for report in reports { settle(report, at: now) }
    events += reports
    return events
  }

  /// Keeps whom the operator talks with in step with the line.
  private mutating func settle(_ events: ArraySlice<PhoneEvent>, at moment: Instant) {
    for event in events {
      switch event {
      case .ended(let call, _), .transferred(let call): hangUp(call)
      case .transferFailed(let call, _) where talk?.call == call: resume(at: moment)
      default: break
      }
    }
  }

  private mutating func settle(_ event: PhoneEvent, at now: Instant) {
    switch event {
    case .answered(let call):
      guard let role = role(of: call), talk?.call != call else { return }
      let mind = CallerMind(role, language: exercise.language)
      talk = Talk(call: call, mind: mind, spokenAt: now)
    case .held(let call) where talk?.call == call: talk?.heldSince = now
    case .transferFailed(let call, _) where talk?.call == call: resume(at: now)
    case .resumed(let call) where talk?.call == call: resume(at: now)
    case .ended(let call, _), .transferred(let call): hangUp(call)
    default: break
    }
  }

  private mutating func hangUp(_ call: CallID) {
    guard talk?.call == call else { return }
    talk = nil
    replies = []
  }

  private mutating func resume(at now: Instant) {
    guard let since = talk?.heldSince else { return }
    talk?.heldSince = nil
    talk?.spokenAt = now
    if let answer = talk?.mind.comeBack(afterSeconds: now.seconds(since: since)) {
      reply(answer, at: now)
    }
  }

  private mutating func hear(_ speech: Speech, on call: CallID, at now: Instant) {
    guard talk?.call == call, talk?.mind.hasSaidGoodBye == false else { return }
    guard let answer = talk?.mind.hear(speech) else { return }
    reply(answer, at: now)
  }

  private mutating func breakSilence(at now: Instant) {
    guard let answer = talk?.mind.waitInSilence() else { return }
    reply(answer, at: now)
  }

  private mutating func reply(_ answer: Answer, at now: Instant) {
    guard let call = talk?.call else { return }
    talk?.spokenAt = now
    let at = now.advanced(byMilliseconds: Self.thinkingMilliseconds)
    replies.append(Reply(at: at, call: call, event: .heard(call, answer)))
    guard answer.meanings.contains(.goodBye) else { return }
    replies.append(
      Reply(
        at: at.advanced(byMilliseconds: Self.farewellMilliseconds), call: call,
        event: .ended(call, byCaller: true)))
  }

  private mutating func deliver(_ reply: Reply, _ events: inout [PhoneEvent]) {
    guard talk?.call == reply.call else { return }
    if case .ended = reply.event {
      // Whoever rings or gives up at this very moment is heard of all the same.
      events += line.take(.hangUp(reply.call), at: reply.at)
        .filter { $0 != .ended(reply.call, byCaller: false) }
      talk = nil
      replies = []
    } else {
      talk?.spokenAt = reply.at
    }
    events.append(reply.event)
  }
}
