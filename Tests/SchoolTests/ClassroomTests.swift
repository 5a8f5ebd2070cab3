import Desk
import DeskPhone
import Testing

@testable import School

/// The callers of an exercise at the telephone: who waits, who answers when, who goes.
@Suite("Callers of an exercise at the telephone")
struct ClassroomTests {
  private static let first = "t-1"

  private static func classroom(
    _ parts: [CallerPart] = [Cast.part()], _ mishaps: [Mishap] = []
  ) -> Classroom {
    var classroom = Classroom(Cast.exercise(parts, mishaps: mishaps))
    classroom.extensions = ["2M1": .present, "2H1": .away]
    return classroom
  }

  /// On the line with the first caller, ten seconds after the beginning.
  private static func talking(_ parts: [CallerPart] = [Cast.part()]) -> Classroom {
    var classroom = classroom(parts)
    _ = classroom.advance(to: Cast.later(10))
    _ = classroom.take(.answer(first), at: Cast.later(10))
    return classroom
  }

  private static func later(_ seconds: Int, _ milliseconds: Int) -> Instant {
    Cast.later(seconds).advanced(byMilliseconds: milliseconds)
  }

  /// The words of callers among the events.
  private static func answers(_ events: [PhoneEvent]) -> [Answer] {
    events.compactMap { if case .heard(_, let answer) = $0 { answer } else { nil } }
  }

  @Test("Each caller calls when the trainer said, from the number that is shown")
  func calls() {
    let late = Cast.part {
      $0.callsAfterSeconds = 60
      $0.number = ""
    }
    var classroom = Self.classroom([Cast.part(), late])
    #expect(classroom.nextMoment == Cast.later(3))
    #expect(classroom.advance(to: Self.later(2, 999)) == [])
    let call = Call(id: "t-1", number: "74950000001", since: Cast.later(3))
    #expect(classroom.advance(to: Cast.later(59)) == [.waiting(call)])
    let other = Call(id: "t-2", number: "", since: Cast.later(60))
    #expect(classroom.advance(to: Cast.later(60)) == [.waiting(other)])
    #expect(classroom.waitingCalls == [call, other])
  }

  @Test("A caller gives up when its patience is at an end, not before, A1")
  func givesUp() {
    var classroom = Self.classroom([Cast.part { $0.patienceSeconds = 20 }])
    #expect(classroom.advance(to: Self.later(22, 999)).count == 1)
    #expect(classroom.advance(to: Cast.later(23)) == [.left(Self.first, gaveUp: true)])
    #expect(
      classroom.take(.answer(Self.first), at: Cast.later(24)) == [
        .answerFailed(Self.first, .callerGone)
      ])
  }

  @Test("A caller answers after it has thought, not before")
  func answers() {
    var classroom = Self.talking()
    #expect(classroom.take(.say(Self.first, Speech(.greeting)), at: Cast.later(12)) == [])
    #expect(classroom.advance(to: Self.later(12, 699)) == [])
    let events = classroom.advance(to: Self.later(12, 700))
    #expect(Self.answers(events).map(\.meanings) == [[.named("Vesna")]])
  }

  @Test("What is said on another line, or before the answer, nobody hears")
  func elsewhere() {
    var classroom = Self.classroom()
    _ = classroom.advance(to: Cast.later(5))
    _ = classroom.take(.say(Self.first, Speech(.greeting)), at: Cast.later(5))
    _ = classroom.take(.answer(Self.first), at: Cast.later(6))
    _ = classroom.take(.say("t-2", Speech(.greeting)), at: Cast.later(6))
    #expect(Self.answers(classroom.advance(to: Cast.later(30))) == [])
  }

  @Test("Good bye, and the caller cuts the line; whoever says something then is not heard")
  func goodBye() {
    var classroom = Self.talking()
    _ = classroom.take(.say(Self.first, Speech(.confirmed)), at: Cast.later(12))
    _ = classroom.take(.say(Self.first, Speech(.greeting)), at: Self.later(12, 100))
    let events = classroom.advance(to: Self.later(14, 199))
    #expect(Self.answers(events).map(\.meanings) == [[.goodBye]])
    #expect(
      classroom.advance(to: Self.later(14, 200)) == [.ended(Self.first, byCaller: true)])
    #expect(classroom.nextMoment == nil)
    #expect(
      classroom.take(.hold(Self.first), at: Cast.later(15)) == [
        .lineFailed(Self.first, .callerGone)
      ])
  }

  @Test("Whoever rings in the very moment in which another cuts the line waits all the same")
  func ringsMeanwhile() {
    var classroom = Self.talking([Cast.part(), Cast.part { $0.callsAfterSeconds = 15 }])
    _ = classroom.take(.say(Self.first, Speech(.confirmed)), at: Self.later(12, 800))
    _ = classroom.advance(to: Cast.later(14))
    let events = classroom.advance(to: Cast.later(15))
    let second = Call(id: "t-2", number: "74950000001", since: Cast.later(15))
    #expect(Set(events) == [.ended(Self.first, byCaller: true), .waiting(second)])
    #expect(events.count == 2)
    #expect(classroom.waitingCalls == [second])
  }

  @Test("A caller who hears nothing for long asks, and asks again, and goes")
  func silence() {
    var classroom = Self.talking([Cast.part { $0.mood = .angry }])
    #expect(classroom.advance(to: Self.later(55, 699)) == [])
    let asked = Self.answers(classroom.advance(to: Self.later(55, 700)))
    #expect(asked.map(\.temper) == [40])
    let events = classroom.advance(to: Cast.later(300))
    #expect(Self.answers(events).map(\.temper) == [10, 0])
    #expect(events.last == .ended(Self.first, byCaller: true))
  }

  @Test("On hold silence is not counted, but long music is told of")
  func hold() {
    var classroom = Self.talking()
    #expect(classroom.take(.hold(Self.first), at: Cast.later(20)) == [.held(Self.first)])
    #expect(classroom.advance(to: Cast.later(110)) == [])
    #expect(classroom.take(.resume(Self.first), at: Cast.later(120)) == [.resumed(Self.first)])
    let events = classroom.advance(to: Cast.later(121))
    #expect(Self.answers(events).map(\.temper) == [80])
    var brief = Self.talking()
    _ = brief.take(.hold(Self.first), at: Cast.later(20))
    _ = brief.take(.resume(Self.first), at: Cast.later(45))
    #expect(brief.advance(to: Cast.later(46)) == [])
  }

  @Test("A caller who was put through hears the operator no more")
  func transferred() {
    var classroom = Self.talking()
    _ = classroom.take(.transfer(Self.first, to: "2M1"), at: Cast.later(20))
    #expect(classroom.advance(to: Cast.later(21)) == [.transferred(Self.first)])
    _ = classroom.take(.say(Self.first, Speech(.greeting)), at: Cast.later(22))
    #expect(classroom.advance(to: Cast.later(300)) == [])
  }

  @Test("A transfer that nobody answers leaves the caller on the line")
  func transferFailed() {
    var classroom = Self.talking()
    _ = classroom.take(.transfer(Self.first, to: "2H1"), at: Cast.later(20))
    #expect(
      classroom.advance(to: Cast.later(24)) == [.transferFailed(Self.first, .noAnswer)])
    _ = classroom.take(.say(Self.first, Speech(.greeting)), at: Cast.later(25))
    #expect(Self.answers(classroom.advance(to: Cast.later(26))).count == 1)
  }

  @Test("A call that the desk ends is over, and its answer under way is not given")
  func hungUp() {
    var classroom = Self.talking()
    _ = classroom.take(.say(Self.first, Speech(.greeting)), at: Cast.later(12))
    #expect(
      classroom.take(.hangUp(Self.first), at: Self.later(12, 100)) == [
        .ended(Self.first, byCaller: false)
      ])
    #expect(classroom.advance(to: Cast.later(300)) == [])
  }

  @Test("The telephone is lost and comes back when the trainer said")
  func lost() {
    let mishap = Mishap(afterSeconds: 30, kind: .telephoneLost(seconds: 15))
    var classroom = Self.classroom([Cast.part { $0.callsAfterSeconds = 100 }], [mishap])
    #expect(classroom.advance(to: Self.later(29, 999)) == [])
    #expect(classroom.advance(to: Cast.later(30)) == [.lost])
    #expect(classroom.advance(to: Cast.later(45)) == [.back])
  }

  @Test("One more caller, whom a trainer sends, waits and gives up as the others do")
  func added() {
    var classroom = Self.classroom()
    classroom.add(Cast.client { $0.patienceSeconds = 10 }, at: Cast.later(40))
    _ = classroom.advance(to: Cast.later(39))
    guard case .waiting(let call)? = classroom.advance(to: Cast.later(40)).first else {
      Issue.record("nobody waits")
      return
    }
    #expect(classroom.advance(to: Cast.later(50)) == [.left(call.id, gaveUp: true)])
  }

  @Test("However often one looks, the same things happen at the same time")
  func deterministic() {
    func events(every milliseconds: Int) -> [PhoneEvent] {
      var classroom = Self.talking([Cast.part { $0.mood = .hurried }])
      var events: [PhoneEvent] = []
      for speech in [Speech(.greeting), Speech(.order)] {
        events += classroom.take(.say(Self.first, speech), at: Cast.later(12))
      }
      var now = Cast.later(12)
      while now < Cast.later(400) {
        now = now.advanced(byMilliseconds: milliseconds)
        events += classroom.advance(to: now)
      }
      return events
    }
    #expect(events(every: 100) == events(every: 60_000))
    #expect(events(every: 100).count == 7)
  }
}
