import Testing

@testable import Desk

/// Written conversations (C5).
struct WrittenTests {
  private func message(_ number: Int, _ text: String, by: StaffCode? = nil) -> ThreadMessage {
    ThreadMessage(number: number, by: by, text: text, at: World.start)
  }

  private func thread(
    _ messages: [ThreadMessage]? = nil, turn: Int = 1, waiting seconds: Int = 0
  ) -> WrittenThread {
    WrittenThread(
      id: "chat-1", channel: .chat, client: Writer(name: "Ann", phone: "74950000001"),
      turn: turn, waitsSince: World.start.advanced(bySeconds: seconds),
      messages: messages ?? [message(1, "Hello")])
  }

  private func waiting() -> State {
    var state = World.desk()
    _ = state.update(.reported(0, .threads([thread()])), at: World.start)
    return state
  }

  private func open() -> State {
    var state = waiting()
    _ = state.update(.commanded(.answer), at: World.start)
    _ = state.update(.reported(2, .claimed("chat-1#1")), at: World.start)
    _ = state.update(.reported(0, .thread(thread())), at: World.start)
    return state
  }

  @Test("A thread waits among the callers by its time, and leaves when it is taken elsewhere")
  func queue() {
    var state = World.desk()
    state.queue = [QueueEntry(work: .call(World.call()))]
    let call = thread(waiting: -60).call(at: World.start)
    #expect(call.channel == .chat && call.thread == "chat-1")
    let ask = Effect.ask(.identify(call: "chat-1#1", number: "74950000001"), 1)
    expect(&state, after: .reported(0, .threads([thread(waiting: -60)])), asks: [ask]) {
      $0.queue.insert(QueueEntry(work: .call(call)), at: 0)
      $0.lastRequest = 1
    }
    expect(&state, after: .reported(0, .threads([thread(waiting: -60)])))
    expect(&state, after: .reported(0, .threads([]))) { $0.queue.removeFirst() }
  }

  @Test("Answering claims it among all desks and opens it without the telephone")
  func answering() {
    var state = waiting()
    let call = thread().call(at: World.start)
    let effects = state.update(.commanded(.answer), at: World.start)
    #expect(effects == [.keep(.claim(call, by: "op", at: World.start), 2)])
    let opened = state.update(.reported(2, .claimed(call.id)), at: World.start)
    #expect(opened == [.ask(.thread("chat-1"), 3)])
    #expect(state.conversation?.call == call && state.overlay == .letter(Letter()))
    #expect(state.figures.answered == 0 && state.violations.isEmpty)
    _ = state.update(.reported(3, .thread(thread())), at: World.start)
    #expect(state.conversation?.thread == thread())
  }

  @Test("Two desks at one thread: the second is told whose it is")
  func taken() {
    var state = waiting()
    _ = state.update(.commanded(.answer), at: World.start)
    _ = state.update(.reported(2, .taken("chat-1#1", by: "m1")), at: World.start)
    #expect(state.work == .free && state.notice == .callTaken(by: "m1"))
    var late = waiting()
    _ = late.update(.commanded(.answer), at: World.start)
    _ = late.update(.reported(2, .settled("chat-1#1")), at: World.start)
    #expect(late.work == .free && late.notice == .callSettled("Ann"))
  }

  @Test("An answer of several lines goes to the store under its own number; Esc keeps a draft")
  func writing() {
    var state = open()
    for command in [Command.type("Good day"), .move(.down), .type("We have it"), .back] {
      #expect(state.update(.commanded(command), at: World.start).isEmpty)
    }
    #expect(state.overlay == nil && state.conversation?.letter?.text == "Good day\nWe have it")
    _ = state.update(.commanded(.write), at: World.start)
    let request = state.lastRequest + 1
    let answer = ThreadAnswer(
      id: "chat-1#1/a1", thread: "chat-1", call: "chat-1#1", text: "Good day\nWe have it",
      by: "op", at: World.start)
    let effects = state.update(.commanded(.accept), at: World.start)
    #expect(effects == [.keep(.answerThread(answer), request)])
    #expect(state.overlay == .letter(Letter()) && state.conversation?.answers == 1)
    let asked = state.update(.reported(request, .kept), at: World.start)
    #expect(asked == [.ask(.thread("chat-1"), request + 1)])
    #expect(state.update(.commanded(.accept), at: World.start).isEmpty)
  }

  @Test("There is nobody to hold, to mute or to be asked first: the reason is said")
  func refused() {
    var state = open()
    for command in [Command.hold, .mute, .warmTransfer] {
      #expect(state.refusal(of: command) == .writtenOnly)
    }
    #expect(state.refusal(of: .transfer) == nil && Refusal.writtenOnly.duty == .c5)
    #expect(World.selling().refusal(of: .write) == .notWritten)
    state = waiting()
    #expect(state.refusal(of: .handOver) == .writtenOnly)
    state.line.lostSince = World.start
    #expect(state.refusal(of: .answer) == nil)
  }

  @Test("It ends with an outcome as every call does, and says what was read (A14)")
  func registered() {
    var state = open()
    let more = thread([message(1, "Hello"), message(2, "And?")])
    _ = state.update(.reported(0, .thread(more)), at: World.start)
    #expect(state.notice == .written("Ann"))
    #expect(state.update(.commanded(.endCall), at: World.start).isEmpty)
    #expect(state.conversation?.isOver == true && state.overlay == nil)
    let after = thread([message(1, "Hello"), message(2, "And?"), message(3, "Hm")])
    _ = state.update(.reported(0, .thread(after)), at: World.start)
    let effects = state.update(.commanded(.type("2")), at: World.start)
    guard case .keep(.register(let registration, by: "op"), let request)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(registration.read == 2 && registration.call.channel == .chat)
    let asked = state.update(.reported(request, .kept), at: World.start)
    #expect(asked == [.ask(.threads, request + 1)] && state.work == .free)
  }

  @Test("Handing on leaves the colleague a message, and ends the conversation here (A14, A19)")
  func handedOn() {
    var state = open()
    _ = state.update(.commanded(.transfer), at: World.start)
    let effects = state.update(.commanded(.accept), at: World.start)
    guard case .keep(.handOff(let handOff), _)? = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    #expect(!handOff.connected && state.conversation?.outcome == .transferred)
    #expect(state.conversation?.isOver == true)
  }

  @Test("After a crash it goes on where it was, its answers counted on, the telephone not asked")
  func resumed() {
    var state = World.desk()
    let recall = Recall(
      call: thread().call(at: World.start), claimedAt: World.start, client: nil, order: nil,
      isConfirmed: false, isRegistered: false, ids: ["chat-1#1/a1", "chat-1#1/a2"])
    _ = state.update(.recalled(recall), at: World.start)
    let effects = state.update(.commanded(.accept), at: World.start)
    #expect(effects == [.ask(.recall("chat-1#1"), 1), .ask(.thread("chat-1"), 2)])
    #expect(state.conversation?.answers == 2)
  }

  @Test("While the operator writes, no call may ring here")
  func rest() {
    var state = World.desk(phone: .asterisk)
    _ = state.update(.reported(0, .threads([thread()])), at: World.start)
    _ = state.update(.commanded(.answer), at: World.start)
    let effects = state.update(.reported(2, .claimed("chat-1#1")), at: World.start)
    #expect(effects.contains(.phone(.rest(.wrapUp))))
  }

  @Test("A pasted text goes on in further lines, and stops where the letter is full")
  func long() {
    var letter = Letter()
    letter.edit(.type(String(repeating: "a", count: 450)))
    #expect(letter.lines.map(\.text.count) == [200, 200, 50])
    letter.edit(.type(String(repeating: "b", count: 99_999)))
    #expect(letter.lines.count == Letter.mostLines)
    #expect(letter.text.count <= MessageText.longest + Letter.mostLines)
  }

  @Test("A journal of before, without roads, is read as calls by telephone")
  func olderJournal() {
    #expect(World.call().channel == .telephone && !World.call().isWritten)
  }
}
