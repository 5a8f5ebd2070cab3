import Desk
import Testing

@testable import DeskStore

@Suite("Written conversations (C5)", .onBothStores)
struct ThreadContract {
  private let home: TemporaryStore
  private var store: Store { home.store }

  init() throws {
    home = try TemporaryStore()
  }

  private static let noon = SmallCompany.noon

  private func beginning(
    _ channel: CallChannel = .chat, mail: String = "", phone: String = ""
  ) -> WrittenThread {
    WrittenThread(
      id: "", channel: channel, project: "Pizza",
      client: Writer(name: "Ann", phone: phone, mail: mail), subject: "Price", language: .czech)
  }

  private func message(
    _ key: String, _ place: IncomingMessage.Place, _ text: String = "Hello", at: Int = 0
  ) -> IncomingMessage {
    IncomingMessage(
      key: key, place: place, text: text, at: Self.noon.advanced(bySeconds: at))
  }

  private func begin(
    _ key: String = "k1", _ thread: WrittenThread? = nil, at: Int = 0
  ) throws -> ThreadID {
    let taken = try store.takeIn(message(key, .new(thread ?? beginning()), at: at))
    guard case .taken(let id, 1, true) = taken else {
      Issue.record("\(taken)")
      return ""
    }
    return id
  }

  private func register(_ call: Call, read: Int?, _ outcome: Outcome = .information) {
    let at = Self.noon.advanced(bySeconds: 60)
    let registration = Registration(
      call: call, answeredAt: at, endedAt: at, registeredAt: at, client: "C1", outcome: outcome,
      order: nil, day: SmallCompany.today, read: read)
    #expect(store.perform(.register(registration, by: "O1")) == .kept)
  }

  private func answer(_ id: String, _ call: Call, _ text: String = "It is 5") throws {
    let answer = ThreadAnswer(
      id: id, thread: try #require(call.thread), call: call.id, text: text, by: "O1",
      at: Self.noon.advanced(bySeconds: 30))
    #expect(store.perform(.answerThread(answer)) == .kept)
  }

  private func waiting() -> [WrittenThread] {
    guard case .threads(let threads) = store.answer(.threads) else { return [] }
    return threads
  }

  @Test("The same message is taken once, whatever it says the second time")
  func once() throws {
    let id = try begin()
    let again = try store.takeIn(message("k1", .new(beginning()), "Other"))
    #expect(again == .taken(id, number: 1, isNew: false))
    #expect(waiting().map(\.id) == [id] && waiting()[0].messages.map(\.text) == ["Hello"])
    let more = try store.takeIn(message("k2", .thread(id, .chat), "More", at: 5))
    #expect(more == .taken(id, number: 2, isNew: true))
    #expect(waiting().map(\.turn) == [1] && waiting()[0].waitsSince == Self.noon)
    #expect(try store.thread(id)?.project == "Pizza" && store.thread(id)?.language == .czech)
  }

  @Test("A thread of another road, or none at all, takes nothing in; a full queue nothing new")
  func refused() throws {
    let id = try begin()
    #expect(try store.takeIn(message("k2", .thread(id, .web))) == .unknownThread)
    #expect(try store.takeIn(message("k3", .thread("chat-x", .chat))) == .unknownThread)
    let full = try store.takeIn(message("k4", .new(beginning())), mostWaiting: 1)
    #expect(full == .full && waiting().count == 1)
    let more = try store.takeIn(message("k5", .thread(id, .chat)), mostWaiting: 1)
    #expect(more == .taken(id, number: 2, isNew: true))
  }

  @Test("One desk gets a turn, the other is told whose it is; put back it waits on")
  func claim() throws {
    _ = try begin()
    let call = waiting()[0].call(at: Self.noon)
    let at = Self.noon
    #expect(store.perform(.claim(call, by: "O1", at: at)) == .claimed(call.id))
    let other = try home.another()
    #expect(other.perform(.claim(call, by: "O2", at: at)) == .taken(call.id, by: "O1"))
    #expect(waiting().isEmpty)
    #expect(store.perform(.putBack(call)) == .kept && waiting().count == 1)
  }

  @Test("What came after the operator's last look waits anew, under another call")
  func anew() throws {
    let id = try begin()
    let call = waiting()[0].call(at: Self.noon)
    _ = store.perform(.claim(call, by: "O1", at: Self.noon))
    _ = try store.takeIn(message("k2", .thread(id, .chat), "And?", at: 40))
    #expect(waiting().isEmpty)
    register(call, read: 1)
    let again = try #require(waiting().first)
    #expect(again.call(at: Self.noon).id == "\(id)#2" && again.waitsSince == later(40))
    #expect(store.perform(.claim(call, by: "O1", at: Self.noon)) == .settled(call.id))
    let second = again.call(at: Self.noon)
    _ = store.perform(.claim(second, by: "O1", at: Self.noon))
    register(second, read: 2)
    #expect(waiting().isEmpty)
    _ = try store.takeIn(message("k3", .thread(id, .chat), "Thanks", at: 90))
    #expect(waiting().map(\.turn) == [3])
  }

  @Test("A call that its desk left unfinished waits again (A14)")
  func unfinished() throws {
    _ = try begin()
    let call = waiting()[0].call(at: Self.noon)
    _ = store.perform(.claim(call, by: "O1", at: Self.noon))
    register(call, read: nil, .unfinished)
    #expect(waiting().map(\.turn) == [2])
  }

  private func later(_ seconds: Int) -> Instant { Self.noon.advanced(bySeconds: seconds) }

  @Test("An answer said twice is written once, and stands as delivered when it was fetched")
  func answered() throws {
    let id = try begin()
    let call = waiting()[0].call(at: Self.noon)
    _ = store.perform(.claim(call, by: "O1", at: Self.noon))
    for _ in 0..<2 { try answer(call.id + "/a1", call) }
    let thread = try #require(try store.thread(id))
    #expect(thread.messages.map(\.by) == [nil, "O1"])
    #expect(thread.messages.map(\.standing) == [.received, .waiting])
    try store.noteDelivered(id, upTo: 1)
    #expect(try store.thread(id)?.messages.last?.standing == .waiting)
    try store.noteDelivered(id, upTo: 2)
    #expect(try store.thread(id)?.messages.last?.standing == .sent)
    #expect(try store.claimAnswer() == nil)
  }

  @Test("A lost desk's call is recalled with its road, and its answers are counted on (A14)")
  func recalled() throws {
    _ = try begin()
    let call = waiting()[0].call(at: Self.noon)
    _ = store.perform(.claim(call, by: "O1", at: Self.noon))
    try answer(call.id + "/a1", call)
    let recall = try #require(try store.openCall(of: "O1"))
    #expect(recall.call.channel == .chat && recall.call.thread == call.thread)
    #expect(recall.ids.contains(call.id + "/a1"))
  }

  @Test("A mail belongs to the thread that it answers, if its sender does")
  func replies() throws {
    let ann = beginning(.mail, mail: "ann@a.example")
    let id = try begin("mail/1@a", ann)
    let call = waiting()[0].call(at: Self.noon)
    try answer(call.id + "/a1", call)
    let reply = try store.takeIn(message("mail/2@a", .replying([call.id + "/a1"], ann)))
    #expect(reply == .taken(id, number: 3, isNew: true))
    let eve = beginning(.mail, mail: "eve@a.example")
    let strange = try store.takeIn(message("mail/3@a", .replying(["mail/1@a"], eve)))
    guard case .taken(let other, 1, true) = strange else {
      Issue.record("\(strange)")
      return
    }
    #expect(other != id)
  }

  @Test("An answer by mail leaves once; it is tried three times more, then it has failed")
  func post() throws {
    let id = try begin("mail/1@a", beginning(.mail, mail: "ann@a.example"))
    let call = waiting()[0].call(at: Self.noon)
    try answer(call.id + "/a1", call)
    var moment = later(30)
    for wait in ThreadTables.waits {
      let claimed = try #require(try store.claimAnswer(at: moment))
      #expect(claimed.answers == ["mail/1@a"] && claimed.id == call.id + "/a1")
      #expect(try store.claimAnswer(at: moment) == nil)
      try store.endAnswer(claimed, .failed("no", isFinal: false), at: moment)
      #expect(try store.claimAnswer(at: moment) == nil)
      moment = moment.advanced(bySeconds: wait)
    }
    let last = try #require(try store.claimAnswer(at: moment))
    try store.endAnswer(last, .failed("no", isFinal: false), at: moment)
    #expect(try store.thread(id)?.messages.last?.standing == .failed)
    #expect(try store.claimAnswer(at: moment.advanced(bySeconds: 99_999)) == nil)
    try answer(call.id + "/a2", call)
    let second = try #require(try store.claimAnswer(at: moment))
    try store.endAnswer(second, .sent, at: moment)
    #expect(try store.thread(id)?.messages.last?.standing == .sent)
  }

  @Test("Whom an operator found an address to be is known the next time (A2)")
  func identified() throws {
    let ann = beginning(.mail, mail: "ann@a.example")
    _ = try begin("mail/1@a", ann)
    let call = waiting()[0].call(at: Self.noon)
    let question = Question.identify(call: "x", number: "Ann@a.example")
    #expect(store.answer(question) == .identified(call: "x", []))
    _ = store.perform(.claim(call, by: "O1", at: Self.noon))
    register(call, read: 1)
    guard case .identified(_, let clients) = store.answer(question) else { return }
    #expect(clients.map(\.code) == ["C1"])
  }

  @Test("What is written counts as a call of the operator, and not as one at the telephone (AV)")
  func figures() throws {
    _ = try begin()
    let call = waiting()[0].call(at: Self.noon)
    _ = store.perform(.claim(call, by: "O1", at: Self.noon))
    register(call, read: 1)
    let figures = try store.figures(of: "O1", on: SmallCompany.today)
    #expect(figures.calls == 1 && figures.offered == 0 && figures.answered == 0)
    let row = try #require(try store.registry(SmallCompany.today).first)
    #expect(row.registration.call.channel == .chat)
  }

  @Test("A web request that left an address is answered by mail, unless the answer was fetched")
  func webByMail() throws {
    func asked(_ key: String, _ channel: CallChannel, _ mail: String) throws -> ThreadID {
      let id = try begin(key, beginning(channel, mail: mail))
      try answer("\(id)#1/a1", Call(id: "\(id)#1", number: "", since: Self.noon, channel: channel))
      return id
    }
    _ = try asked("k1", .chat, "ann@a.example")
    _ = try asked("k2", .web, "")
    #expect(try store.nextAnswerDue() == nil)
    let fetched = try asked("k3", .web, "ann@a.example")
    try store.noteDelivered(fetched, upTo: 2, at: later(40))
    #expect(try store.nextAnswerDue() == nil && store.claimAnswer(at: later(50)) == nil)
    let mailed = try asked("k4", .web, "ann@a.example")
    #expect(try store.nextAnswerDue() == later(60) && store.claimAnswer(at: later(59)) == nil)
    let claimed = try #require(try store.claimAnswer(at: later(60)))
    #expect(claimed.thread.id == mailed && claimed.message.text == "It is 5")
    #expect(try store.nextAnswerDue() == nil && store.claimAnswer(at: later(60)) == nil)
    try store.endAnswer(claimed, .sent, at: later(61))
    let reply = message("k5", .replying([claimed.id], beginning(.mail, mail: "ann@a.example")))
    #expect(try store.takeIn(reply) == .taken(mailed, number: 3, isNew: true))
  }
}
