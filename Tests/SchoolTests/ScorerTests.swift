import Testing

@testable import Desk
@testable import School

/// What the score rests on, taken in event by event.
@Suite("Scorer")
struct ScorerTests {
  private static let exercise = Cast.exercise([Cast.part(), Cast.part()])

  /// In the call of that name, answered ten seconds after the beginning.
  private static func desk(in call: CallID = "t-1") -> State {
    var state = State(
      now: Cast.later(20), calendar: Calendar(today: Cast.today, offsetSeconds: 0),
      company: Cast.company, script: Script(texts: [:]), me: Cast.company.staff[0],
      phone: .simulated)
    var dealing = Dealing(card: Cast.card, stage: .selling(sale))
    dealing.card = Cast.card
    state.work = .conversation(
      Conversation(
        call: Call(id: call, number: "1", since: Cast.later(3)), answeredAt: Cast.later(10),
        party: .client(dealing)))
    return state
  }

  private static var sale: Sale {
    let terms = Terms(for: Cast.card.client, company: Cast.company, on: Cast.today)
    var order = Order(key: "k", terms: terms)
    order.apply(
      .put(OrderLine(id: 1, good: Cast.goods[0], quantity: Quantity(5), last: nil)))
    return Sale(order: order, offers: OfferDesk(sources: []), delivery: Form([]))
  }

  private static let read = Speech(
    .readBack, lines: [SpokenLine(good: "001", quantity: Quantity(5))])
  private static let yes = Event.phone(.heard("t-1", Answer("Yes.", [.agrees])))

  private func say(_ speech: Speech) -> [Effect] { [.phone(.say("t-1", speech))] }

  private var confirmed: [Effect] {
    let confirmation = Confirmation(
      client: "C1", total: Money(minor: 5_000), lines: 1, gifts: 0,
      moment: Moment(day: Cast.today, minute: 600), by: "M1", at: Cast.later(20))
    return [.keep(.confirm("k", confirmation), 7)]
  }

  @Test("Keys are counted in the call in hand, a text by its characters")
  func keys() {
    var scorer = Scorer(Self.exercise)
    scorer.take(.commanded(.type("grech")), [], Self.desk())
    scorer.take(.commanded(.accept), [], Self.desk())
    scorer.take(.ticked, [], Self.desk())
    scorer.take(.commanded(.accept), [], Self.desk(in: "t-2"))
    #expect(scorer.records["t-1"]?.keys == 6)
    #expect(scorer.records["t-2"]?.keys == 1)
  }

  @Test("A call of somebody else is no part of the exercise")
  func another() {
    var scorer = Scorer(Self.exercise)
    scorer.take(.commanded(.accept), [], Self.desk(in: "other-1"))
    #expect(scorer.records.isEmpty)
  }

  @Test("A read-back counts when the caller agreed to the very lines that are confirmed, A12")
  func agreed() {
    var scorer = Scorer(Self.exercise)
    scorer.take(.commanded(.say), say(Self.read), Self.desk())
    scorer.take(Self.yes, [], Self.desk())
    scorer.take(.commanded(.confirm), confirmed, Self.desk())
    #expect(scorer.records["t-1"]?.wasAgreed == true)
    #expect(scorer.records["t-1"]?.order?.key == "k")
  }

  @Test("No read-back, none agreed to, another one, or lines changed after it: none counts, A12")
  func notAgreed() {
    var silent = Scorer(Self.exercise)
    silent.take(Self.yes, [], Self.desk())
    var unanswered = Scorer(Self.exercise)
    unanswered.take(.commanded(.say), say(Self.read), Self.desk())
    var again = unanswered
    again.take(Self.yes, [], Self.desk())
    again.take(.commanded(.say), say(Self.read), Self.desk())
    var changed = Scorer(Self.exercise)
    var other = Self.read
    other.lines[0].quantity = Quantity(4)
    changed.take(.commanded(.say), say(other), Self.desk())
    changed.take(Self.yes, [], Self.desk())
    for var scorer in [silent, unanswered, again, changed] {
      scorer.take(.commanded(.confirm), confirmed, Self.desk())
      #expect(scorer.records["t-1"]?.order != nil)
      #expect(scorer.records["t-1"]?.wasAgreed == false)
    }
  }

  @Test("The right colleague is who the duties name while the caller is put through, A4")
  func rightTarget() {
    let books = Cast.Books.with { $0.client.kind = "key" }
    var scorer = Scorer(Cast.exercise([Cast.part()], books: books))
    var desk = Self.desk()
    scorer.take(.commanded(.transfer), [.phone(.transfer("t-1", to: "2M1"))], desk)
    #expect(scorer.records["t-1"]?.rightTargets == ["M1"])
    desk.company.staff[0].presence = .away
    scorer.take(.commanded(.transfer), [.phone(.transfer("t-1", to: "2H1"))], desk)
    #expect(scorer.records["t-1"]?.rightTargets == ["M1", "H1"])
  }

  @Test("Only the first registry counts, and only of a call of the exercise, A14")
  func registered() {
    func deed(_ outcome: Outcome) -> [Effect] {
      let registration = Registration(
        call: Call(id: "t-1", number: "1", since: Cast.later(3)), answeredAt: Cast.later(10),
        endedAt: Cast.later(15), registeredAt: Cast.later(20), client: nil, outcome: outcome,
        order: nil, day: Cast.today)
      return [.keep(.register(registration, by: "M1"), 3)]
    }
    var scorer = Scorer(Self.exercise)
    scorer.take(.commanded(.accept), deed(.information), Self.desk())
    scorer.take(.commanded(.accept), deed(.other), Self.desk())
    #expect(scorer.records["t-1"]?.outcome == .information)
  }

  @Test("As it stands the score has calls that are over, at the end it has all of them")
  func partsAndWhole() {
    var scorer = Scorer(Self.exercise)
    #expect(scorer.score.calls.isEmpty)
    #expect(scorer.score.percent == 0)
    var free = Self.desk()
    free.work = .free
    scorer.take(.phone(.left("t-2", gaveUp: true)), [], free)
    #expect(scorer.score.calls.map(\.call) == ["t-2"])
    #expect(scorer.score.lost.count == scorer.score.possible)
    #expect(scorer.final.calls.map(\.call) == ["t-1", "t-2"])
    #expect(!scorer.final.isPassed)
  }

  @Test("A hundred per cent means that nothing was lost, and the pass mark is enough")
  func percent() {
    func score(_ earned: Int, of possible: Int) -> Score {
      let points = (0..<possible).map { place in
        Point(
          criterion: .goods, duty: .a12, isEarned: place < earned, at: Cast.start, expected: "",
          found: "")
      }
      let call = CallScore(call: "c", caller: "", points: points, seconds: 0, keys: 0)
      return Score(scenario: "s", calls: [call], passMark: 80)
    }
    #expect(score(199, of: 200).percent == 99)
    #expect(score(200, of: 200).percent == 100)
    #expect(score(8, of: 10).isPassed)
    #expect(!score(159, of: 200).isPassed)
  }
}
