import Testing

@testable import Desk

/// Speaking with the callers of the school, and what a trainer and the coach change (C10).
struct LessonTests {
  private static let greeted: Utterance = .said(Speech(.greeting), at: World.start)

  private static func lesson(_ coaching: Lesson.Coaching = .hints, callers: Int = 2) -> Lesson {
    Lesson(title: "First order", coaching: coaching, callers: callers, beganAt: World.start)
  }

  /// The same desk in a lesson, the caller being greeted already.
  private static func taught(
    _ state: State, _ coaching: Lesson.Coaching = .hints, isGreeted: Bool = true
  ) -> State {
    var state = state
    state.lesson = lesson(coaching)
    if isGreeted { state.conversation?.dialogue = [greeted] }
    return state
  }

  private static func taught(_ party: Party) -> State {
    var state = World.selling()
    state.conversation?.party = party
    return taught(state)
  }

  /// The telephone is asked to say it, it stands in the dialogue, and nothing else has changed.
  private func expectSaid(
    _ speech: Speech, in state: State, at location: SourceLocation = #_sourceLocation
  ) {
    var state = state
    expect(&state, after: .say, asks: [.phone(.say("call-1", speech))], at: location) {
      $0.conversation?.dialogue.append(.said(speech, at: World.start))
    }
  }

  // MARK: refused

  @Test("Without a lesson nobody hears what is said, and the key says so")
  func noLesson() {
    var desk = World.selling()
    expect(&desk, after: .say) { $0.notice = .refused(.noLesson) }
    expect(&desk, after: .coach) { $0.notice = .refused(.noLesson) }
  }

  @Test("Without a call there is nobody to speak to")
  func noCall() {
    var desk = Self.taught(World.desk())
    expect(&desk, after: .say) { $0.notice = .refused(.noCall) }
  }

  @Test("A caller who hears music hears nothing else, and one who is gone neither")
  func onHold() {
    let target = TransferTarget(member: World.staff[1], part: .ownManager)
    let lines: [(Conversation.Line, Refusal)] = [
      (.holding, .onHold), (.held(since: World.start), .onHold), (.resuming, .onHold),
      (.transferring(target, .otherPurpose), .onHold),
      (.consulting(target, .otherPurpose, isAnswered: true), .onHold),
      (.ended(at: World.start, byCaller: true), .callOver),
    ]
    for (line, refusal) in lines {
      var desk = Self.taught(World.selling())
      desk.conversation?.line = line
      expect(&desk, after: .say) { $0.notice = .refused(refusal) }
    }
  }

  // MARK: said

  @Test("The first words are the greeting, whatever stands on the screen, A21")
  func greetsFirst() {
    var desk = Self.taught(World.ordered(), isGreeted: false)
    expectSaid(Speech(.greeting), in: desk)
    desk.overlay = .goods(Search(matches: [World.match("g7")]))
    expectSaid(Speech(.greeting), in: desk)
    desk.conversation?.party = .searching(Search())
    expectSaid(Speech(.greeting), in: desk)
  }

  @Test("After that it is what the script has for the moment, A21")
  func moments() {
    expectSaid(Speech(.whoIsCalling), in: Self.taught(.searching(Search())))
    expectSaid(Speech(.newClient), in: Self.taught(.registering(Form([]))))
    expectSaid(Speech(.order), in: Self.taught(World.selling()))
    expectSaid(Speech(.lineAdded), in: Self.taught(World.ordered()))
    let overdue = World.card(debts: [World.debt(5_000, dueIn: -3)])
    expectSaid(Speech(.debtOverdue), in: Self.taught(World.selling(overdue)))
    let key = World.card(World.client(kind: "key", manager: "k1"))
    expectSaid(Speech(.keyClient), in: Self.taught(World.selling(key)))
  }

  @Test("An offer is said with its good and how much of it, A7")
  func offer() {
    var desk = Self.taught(World.ordered())
    desk.sale?.focus = .offers
    expectSaid(Speech(.offerSpecial, good: "o1", quantity: Quantity(1)), in: desk)
    desk.sale?.offers.selection = 2
    expectSaid(Speech(.offerSpecial, good: "o3", quantity: Quantity(1)), in: desk)
    desk.sale?.offers.step = .refusing
    expectSaid(Speech(.offerRefused, good: "o3", quantity: Quantity(1)), in: desk)
  }

  @Test("A good that is out is named when another is suggested, A8")
  func outOfStock() {
    var desk = Self.taught(World.ordered())
    desk.sale?.entry.standIn = World.good("g9", stock: .zero)
    expectSaid(Speech(.outOfStock, good: "g9"), in: desk)
  }

  @Test("The delivery is asked for, of a regional client by its own words, A12, A13")
  func delivery() {
    var desk = Self.taught(World.ordered())
    desk.operate(.delivery)
    expectSaid(Speech(.delivery), in: desk)
    let card = World.card(World.client(kind: "regional"))
    var regional = Self.taught(World.ordered(["g1"], card))
    regional.operate(.delivery)
    expectSaid(Speech(.regional), in: regional)
  }

  @Test("A read-back names each line and the delivery, A12")
  func readBack() {
    var desk = Self.taught(World.ordered(["g1", "g2"]))
    let agreed = Delivery.local(
      LocalDelivery(
        day: World.today + 1, window: "09:00–12:00", address: "Arbat, 1",
        people: People(receiver: "Ivanov", payer: "Ivanov", signer: "Ivanov")))
    desk.sale?.order.apply(.delivery(agreed))
    desk.sale?.focus = .readBack
    let lines = ["g1", "g2"].map { SpokenLine(good: $0, quantity: Quantity(1)) }
    expectSaid(Speech(.readBack, lines: lines, delivery: agreed), in: desk)
  }

  @Test("The good that was looked up is told about, and its list stays open, A18")
  func information() {
    var desk = Self.taught(World.ordered())
    desk.overlay = .goods(Search(matches: [World.match("g7"), World.match("g8")]))
    expectSaid(Speech(.information, good: "g7"), in: desk)
  }

  @Test("Speaking leaves open whatever lies over the desk")
  func overlays() {
    let overlays: [Overlay] = [
      .help(scroll: 3), .remark(RemarkDraft()), .palette(Palette(field: TextField("t"))),
    ]
    for overlay in overlays {
      var desk = Self.taught(World.ordered())
      desk.overlay = overlay
      expectSaid(Speech(.lineAdded), in: desk)
    }
  }

  // MARK: heard

  @Test("What the caller answers stands in the dialogue")
  func heard() {
    var desk = Self.taught(World.selling())
    let answer = Answer("Two of them.", [.wants("g1", Quantity(2))], temper: 90)
    expect(&desk, after: .phone(.heard("call-1", answer))) {
      $0.conversation?.dialogue = [Self.greeted, .heard(answer, at: World.start)]
    }
  }

  @Test("An answer in another call changes nothing, nor does one after the call")
  func heardElsewhere() {
    var desk = Self.taught(World.selling())
    expect(&desk, after: .phone(.heard("call-2", Answer("Hello?"))))
    var free = Self.taught(World.desk())
    expect(&free, after: .phone(.heard("call-1", Answer("Hello?"))))
  }

  @Test("A dialogue keeps its latest 60 sentences")
  func bounded() {
    var desk = Self.taught(World.selling(), isGreeted: false)
    for number in 1...200 {
      _ = desk.update(.phone(.heard("call-1", Answer("\(number)"))), at: desk.now)
    }
    #expect(desk.conversation?.dialogue.count == 60)
    #expect(desk.conversation?.dialogue.first == .heard(Answer("141"), at: World.start))
    desk.operate(.say)
    #expect(desk.conversation?.dialogue.count == 60)
    #expect(desk.conversation?.dialogue.last == .said(Speech(.greeting), at: World.start))
  }

  // MARK: coach and trainer

  @Test("The coach shows the next key when asked, and leaves it at hints when asked again")
  func coach() {
    var desk = Self.taught(World.selling())
    expect(&desk, after: .coach) { $0.lesson?.coaching = .keys }
    expect(&desk, after: .coach) { $0.lesson?.coaching = .hints }
    var free = Self.taught(World.desk())
    expect(&free, after: .coach) { $0.lesson?.coaching = .keys }
  }

  @Test("In an exam the coach can't be asked")
  func exam() {
    var desk = Self.taught(World.selling(), .silent)
    #expect(desk.lesson?.isExam == true)
    expect(&desk, after: .coach) { $0.notice = .refused(.exam) }
  }

  @Test("A trainer halts the lesson, says a word and lets one more caller come")
  func trainer() {
    var desk = Self.taught(World.selling())
    expect(&desk, after: .lesson(.halted(true))) { $0.lesson?.isHalted = true }
    expect(&desk, after: .lesson(.spoken("Look at the card"))) {
      $0.lesson?.word = "Look at the card"
    }
    expect(&desk, after: .lesson(.callerAdded)) { $0.lesson?.callers = 3 }
    expect(&desk, after: .lesson(.halted(false))) { $0.lesson?.isHalted = false }
    var without = World.selling()
    expect(&without, after: .lesson(.callerAdded))
  }

  @Test("A lesson is over when each caller was dealt with or has given up, and no call is in hand")
  func over() {
    var desk = Self.taught(World.desk())
    #expect(!desk.isLessonOver)
    desk.figures.calls = 1
    #expect(!desk.isLessonOver)
    desk.figures.abandoned = 1
    #expect(desk.isLessonOver)
    _ = desk.update(.lesson(.callerAdded), at: desk.now)
    #expect(!desk.isLessonOver)
    var talking = Self.taught(World.selling())
    talking.figures.calls = 2
    #expect(!talking.isLessonOver)
    var without = World.desk()
    without.figures.calls = 2
    #expect(!without.isLessonOver)
  }
}
