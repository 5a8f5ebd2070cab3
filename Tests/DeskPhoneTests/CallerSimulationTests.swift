import Desk
import Testing

@testable import DeskPhone

private let start = Instant(milliseconds: 1_700_000_000_000)

private func after(_ seconds: Int) -> Instant { start.advanced(bySeconds: seconds) }

private let book = CallerBook([
  CallerBook.Caller(number: "+74951112233", name: "Pavlov", weight: 3),
  CallerBook.Caller(number: "+79165550102", weight: 1),
  CallerBook.Caller(number: "+78120089938", weight: 0),
])

private func simulation(
  seed: UInt64 = 7, pace: Double = 1, manners: CallerSimulation.Manners = .init()
) -> CallerSimulation {
  CallerSimulation(
    seed: seed, startedAt: start, pace: pace, book: book, manners: manners,
    extensions: ["208": .present, "209": .busy, "210": .away])
}

private func calls(_ events: [PhoneEvent]) -> [Call] {
  events.compactMap { if case .waiting(let call) = $0 { call } else { nil } }
}

@Suite("Simulated callers")
struct CallerSimulationTests {
  @Test("The same seed makes the same callers, another seed others")
  func seeds() {
    var first = simulation()
    var second = simulation()
    var other = simulation(seed: 8)
    let events = first.advance(to: after(7_200))
    #expect(events.count > 100)
    #expect(second.advance(to: after(7_200)) == events)
    #expect(other.advance(to: after(7_200)) != events)
  }

  @Test("Small steps and one great leap see the same things happen")
  func steps() {
    var leaping = simulation()
    var walking = simulation()
    let leap = leaping.advance(to: after(3_000))
    let walk = (1...3_000).flatMap { walking.advance(to: after($0)) }
    #expect(walk == leap)
  }

  @Test("The first call comes within a second")
  func firstCall() {
    var callers = simulation()
    #expect(calls(callers.advance(to: after(1))).count == 1)
  }

  @Test("A desk that comes back finds the callers that another desk sees waiting")
  func comeBack() {
    for seconds in [90, 3_599, 3_605, 7_300, 40_000] {
      var staying = simulation()
      _ = staying.advance(to: after(seconds))
      var returning = simulation()
      returning.comeBack(at: after(seconds))
      #expect(returning.waitingCalls == staying.waitingCalls, "after \(seconds) s")
      let later = after(seconds + 600)
      #expect(returning.advance(to: later) == staying.advance(to: later), "after \(seconds) s")
    }
  }

  @Test("A desk that comes back after a year makes no more than the last hours' calls")
  func longAway() {
    var callers = simulation(pace: 50)
    callers.comeBack(at: after(365 * 86_400))
    #expect(!callers.waitingCalls.isEmpty)
    #expect(callers.nextMoment.map { $0 > after(365 * 86_400) } == true)
  }

  @Test("Twice the pace brings about twice the calls")
  func pace() {
    var calm = simulation()
    var busy = simulation(pace: 2)
    let few = calls(calm.advance(to: after(36_000))).count
    let many = calls(busy.advance(to: after(36_000))).count
    #expect((800...1_000).contains(few))
    #expect((1_650...1_950).contains(many))
  }

  @Test("Whoever isn't answered gives up within the longest patience, and not before the least")
  func patience() throws {
    var callers = simulation()
    var since: [CallID: Instant] = [:]
    var gaveUp = 0
    for second in 1...3_600 {
      for event in callers.advance(to: after(second)) {
        if case .waiting(let call) = event { since[call.id] = call.since }
        if case .left(let id, gaveUp: true) = event {
          let waited = after(second).seconds(since: try #require(since[id]))
          #expect((45...300).contains(waited))
          gaveUp += 1
        }
      }
    }
    #expect(gaveUp > 50)
    #expect(callers.waitingCalls.count < 20)
  }

  @Test("Callers are drawn by weight; some are strangers, some hide their number")
  func drawn() {
    var callers = simulation()
    var counts: [String: Int] = [:]
    for call in calls(callers.advance(to: after(360_000))) {
      counts[call.number, default: 0] += 1
    }
    let known = counts["+74951112233", default: 0]
    let lesser = counts["+79165550102", default: 0]
    #expect(known > 2 * lesser && lesser > 1_000)
    #expect(counts["+78120089938"] == nil)
    #expect(counts["", default: 0] > 100)
    #expect(counts.count > 300)
  }

  @Test("Nobody calls again shortly after calling")
  func noEcho() {
    let many = CallerBook((0..<80).map { CallerBook.Caller(number: "+7495111\(1000 + $0)") })
    var callers = CallerSimulation(seed: 5, startedAt: start, book: many)
    let numbers = calls(callers.advance(to: after(3_000))).map(\.number)
    for (place, number) in numbers.enumerated() where !number.isEmpty {
      #expect(!numbers[max(0, place - 10)..<place].contains(number))
    }
  }

  @Test("A busy colleague, an absent one and a number that isn't there keep the caller")
  func transferFails() throws {
    let cases: [(String, PhoneTrouble, Int)] = [
      ("209", .busy, 1), ("210", .noAnswer, 4), ("999", .unreachable, 1),
    ]
    for (target, trouble, seconds) in cases {
      var manners = CallerSimulation.Manners()
      manners.hangsUpOneIn = 0
      var callers = simulation(manners: manners)
      let call = try #require(calls(callers.advance(to: after(1))).first)
      #expect(callers.take(.answer(call.id), at: after(1)) == [.answered(call.id)])
      #expect(callers.take(.transfer(call.id, to: target), at: after(1)).isEmpty)
      let events = callers.advance(to: after(1 + seconds))
      #expect(events.contains(.transferFailed(call.id, trouble)))
      #expect(callers.take(.hold(call.id), at: after(6)).last == .held(call.id))
    }
  }

  @Test("A transfer to a colleague who is there takes a second, then the caller is gone")
  func transfer() throws {
    var callers = simulation()
    let call = try #require(calls(callers.advance(to: after(1))).first)
    _ = callers.take(.answer(call.id), at: after(1))
    #expect(callers.take(.transfer(call.id, to: "208"), at: after(1)).isEmpty)
    #expect(callers.advance(to: after(2)) == [.transferred(call.id)])
    #expect(callers.take(.hold(call.id), at: after(3)) == [.lineFailed(call.id, .callerGone)])
  }

  @Test("Some callers hang up in the middle of the talk")
  func hangUp() throws {
    var manners = CallerSimulation.Manners()
    manners.hangsUpOneIn = 1
    var callers = simulation(manners: manners)
    let call = try #require(calls(callers.advance(to: after(1))).first)
    _ = callers.take(.answer(call.id), at: after(1))
    #expect(callers.advance(to: after(200)).contains(.ended(call.id, byCaller: true)))
  }

  @Test("A call that another desk took is no longer there")
  func withdraw() throws {
    var callers = simulation()
    let call = try #require(calls(callers.advance(to: after(1))).first)
    callers.withdraw([call.id])
    #expect(callers.take(.answer(call.id), at: after(1)) == [.answerFailed(call.id, .callerGone)])
  }

  @Test("A hang-up during a transfer ends the transfer too")
  func hangUpWhileTransferring() throws {
    var callers = simulation()
    let call = try #require(calls(callers.advance(to: after(1))).first)
    _ = callers.take(.answer(call.id), at: after(1))
    _ = callers.take(.transfer(call.id, to: "208"), at: after(1))
    #expect(
      callers.take(.hangUp(call.id), at: after(1)) == [
        .transferFailed(call.id, .callerGone), .ended(call.id, byCaller: false),
      ])
    #expect(!callers.advance(to: after(5)).contains(.transferred(call.id)))
  }
}
