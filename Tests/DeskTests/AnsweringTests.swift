import Testing

@testable import Desk

struct AnsweringTests {
  @Test("A waiting call enters the queue and its number is looked up")
  func waitingCall() {
    var desk = World.desk()
    let call = World.call()
    expect(
      &desk, after: .phone(.waiting(call)),
      asks: [.ask(.identify(call: "call-1", number: "74950000001"), 1)]
    ) {
      $0.queue = [QueueEntry(work: .call(call))]
      $0.figures.offered = 1
      $0.lastRequest = 1
    }
  }

  @Test("The same call reported twice waits once")
  func waitingTwice() {
    var desk = World.desk()
    _ = desk.update(.phone(.waiting(World.call())), at: desk.now)
    expect(&desk, after: .phone(.waiting(World.call())))
  }

  @Test("The longest waiting call stands first whatever the order of the reports")
  func longestFirst() {
    var desk = World.desk()
    for (id, wait) in [("b", 5), ("a", 20), ("c", 1)] {
      let call = Call(id: id, number: "", since: World.start.advanced(bySeconds: -wait))
      _ = desk.update(.phone(.waiting(call)), at: desk.now)
    }
    #expect(desk.queue.compactMap { $0.call?.id } == ["a", "b", "c"])
  }

  @Test("Answering claims the call first and rings the telephone only when the claim is won")
  func claimThenAnswer() {
    var desk = World.desk()
    let entry = QueueEntry(work: .call(World.call()))
    desk.queue = [entry]
    let claim = Deed.claim(World.call(), by: "op", at: desk.now)
    expect(&desk, after: .answer, asks: [.keep(claim, 1)]) {
      $0.queue = []
      $0.work = .answering(entry, since: World.start)
      $0.awaited = .call("call-1")
      $0.outbox = [Outgoing(request: 1, deed: claim)]
      $0.lastRequest = 1
    }
    expect(&desk, after: .reported(1, .claimed("call-1")), asks: [.phone(.answer("call-1"))]) {
      $0.outbox = []
    }
  }

  @Test("A call that another desk claimed first leaves this desk free and says who has it")
  func claimedElsewhere() {
    var desk = World.desk()
    desk.queue = [QueueEntry(work: .call(World.call()))]
    _ = desk.operate(.answer)
    expect(&desk, after: .reported(1, .taken("call-1", by: "m1"))) {
      $0.outbox = []
      $0.work = .free
      $0.awaited = nil
      $0.notice = .callTaken(by: "m1")
    }
  }

  @Test("A known number opens the client's card at once (A1)")
  func knownNumber() {
    var desk = World.desk()
    let known = ClientMatch(
      code: "c1", name: "Client", kind: "market", city: "", phone: "", hasManager: true, debt: .none
    )
    let entry = QueueEntry(work: .call(World.call()), clients: [known])
    desk.work = .answering(entry, since: World.start)
    desk.awaited = .call("call-1")
    expect(&desk, after: .phone(.answered("call-1")), asks: [.ask(.client("c1"), 1)]) {
      $0.work = .conversation(
        Conversation(call: World.call(), answeredAt: World.start, party: .opening("c1", 1)))
      $0.awaited = .report(1)
      $0.figures.answered = 1
      $0.figures.answeredInTime = 1
      $0.lastRequest = 1
    }
  }

  @Test("An unknown number starts a search; a late answer does not count for the service level")
  func unknownNumber() {
    var desk = World.desk()
    let entry = QueueEntry(work: .call(World.call()))
    desk.now = World.start.advanced(bySeconds: 21)
    desk.work = .answering(entry, since: desk.now)
    expect(&desk, after: .phone(.answered("call-1"))) {
      $0.work = .conversation(
        Conversation(call: World.call(), answeredAt: $0.now, party: .searching(Search())))
      $0.figures.answered = 1
    }
  }

  @Test("A caller who gives up is registered as abandoned, A14")
  func abandoned() {
    var desk = World.desk()
    desk.queue = [QueueEntry(work: .call(World.call()))]
    let registration = Registration(
      call: World.call(), answeredAt: nil, endedAt: desk.now, registeredAt: desk.now,
      client: nil, outcome: .abandoned, order: nil, day: World.today)
    let deed = Deed.register(registration, by: nil)
    expect(&desk, after: .phone(.left("call-1", gaveUp: true)), asks: [.keep(deed, 1)]) {
      $0.queue = []
      $0.figures.abandoned = 1
      $0.outbox = [Outgoing(request: 1, deed: deed)]
      $0.lastRequest = 1
    }
  }

  @Test("Nobody waits: F2 says so; with a plain telephone it asks for the number instead")
  func nobodyWaits() {
    var desk = World.desk()
    expect(&desk, after: .answer) { $0.notice = .refused(.nobodyWaits) }
    var manual = World.desk(phone: .manual)
    expect(&manual, after: .answer) { $0.overlay = .callCameIn(TextField()) }
    _ = manual.operate(.type("8 495 000-00-01"))
    expect(&manual, after: .accept, asks: [.phone(.announce(number: "8 495 000-00-01"))]) {
      $0.overlay = nil
      $0.awaited = .announcement
    }
  }

  @Test("A call announced by hand is answered without a further key")
  func announcedCall() {
    var desk = World.desk(phone: .manual)
    let effects = desk.update(.phone(.waiting(World.call())), at: desk.now)
    #expect(effects.contains(.keep(.claim(World.call(), by: "op", at: desk.now), 2)))
    #expect(desk.work == .answering(QueueEntry(work: .call(World.call())), since: desk.now))
  }

  @Test("Keys typed behind an announced number wait for the call and go to its client")
  func typedBehindAnAnnouncement() {
    var desk = World.desk(phone: .manual)
    for key in [Command.answer, .accept, .type("g"), .accept] { _ = desk.operate(key) }
    #expect(desk.awaited == .announcement)
    #expect(desk.overlay == nil)
    _ = desk.update(.phone(.waiting(World.call())), at: desk.now)
    #expect(desk.awaited == .call("call-1"))
    #expect(desk.typeAhead == [.type("g"), .accept])
  }

  @Test("During a pause no call is answered, and the reason is kept")
  func paused() {
    var desk = World.desk()
    desk.queue = [QueueEntry(work: .call(World.call()))]
    _ = desk.operate(.pause)
    expect(&desk, after: .type("2"), asks: [.phone(.rest(.pause(.rest)))]) {
      $0.line.told = .pause(.rest)
      $0.overlay = nil
      $0.availability = .paused(.rest, since: World.start)
    }
    expect(&desk, after: .answer) { $0.notice = .refused(.paused) }
    expect(&desk, after: .pause, asks: [.phone(.rest(nil))]) {
      $0.line.told = nil
      $0.notice = nil
      $0.availability = .ready
    }
  }

  @Test("When the answer fails the caller goes back to the old place in the queue")
  func answerFailed() {
    var desk = World.desk()
    let entry = QueueEntry(work: .call(World.call()))
    desk.work = .answering(entry, since: World.start)
    desk.awaited = .call("call-1")
    expect(&desk, after: .phone(.answerFailed("call-1", .lineDown))) {
      $0.work = .free
      $0.awaited = nil
      $0.queue = [entry]
      $0.notice = .answerFailed(.lineDown)
    }
  }
}
