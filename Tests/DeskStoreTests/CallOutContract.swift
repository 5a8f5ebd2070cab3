import Desk
import DeskStore
import Testing

/// What every adapter of the store promises about the calls that the desks make (A1, A16, A17).
@Suite(.onBothStores) struct CallOutContract {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  private static let noon = SmallCompany.noon

  private func callOuts(_ code: StaffCode = "O1") -> [CallOut] {
    guard case .callOuts(let found) = store.answer(.callOuts(code, at: Self.noon)) else {
      return []
    }
    return found
  }

  private func plan(
    _ key: String, number: String = "+7 (495) 000-00-07", reason: CallOut.Reason,
    for operatorCode: StaffCode? = nil
  ) throws -> Bool {
    try store.plan(
      [
        PlannedCall(
          number: number, client: nil, reason: reason, wish: Self.noon, meantFor: operatorCode)
      ], key: key, at: Self.noon, offsetSeconds: 10_800)
  }

  private func claim(_ callOut: CallOut, by code: StaffCode = "O1") -> Report {
    store.perform(.claim(callOut.call(at: Self.noon), by: code, at: Self.noon))
  }

  private func register(
    _ callOut: CallOut, answered: Bool, _ outcome: Outcome, note: String? = nil,
    again: Instant? = nil
  ) -> Report {
    store.perform(
      .register(
        Registration(
          call: callOut.call(at: Self.noon), answeredAt: answered ? Self.noon : nil,
          endedAt: Self.noon, registeredAt: Self.noon, client: callOut.client?.code,
          outcome: outcome, order: nil, day: SmallCompany.today, note: note, again: again),
        by: "O1"))
  }

  @Test("A request is planned once by its key, and its number tells the client (A1)")
  func planned() throws {
    #expect(try plan("file/1", number: "8 495 000 00 02", reason: .callBack(note: "hello")))
    #expect(try !plan("file/1", number: "8 495 000 00 02", reason: .callBack(note: "hello")))
    let found = callOuts()
    #expect(found.map(\.client?.code) == ["C2"])
    #expect(found[0].number == "74950000002")
    #expect(found[0].reason == .callBack(note: "hello"))
    #expect(found[0].client?.debt == .overdue)
  }

  @Test("A call is made by the one desk that claimed it, and put back it waits again")
  func claimed() throws {
    _ = try plan("a", reason: .callBack(note: ""))
    let callOut = callOuts()[0]
    #expect(claim(callOut) == .claimed("a/1#1"))
    #expect(claim(callOut) == .claimed("a/1#1"))
    #expect(claim(callOut, by: "O2") == .taken("a/1#1", by: "O1"))
    #expect(callOuts() == [])
    #expect(store.perform(.putBack(callOut.call(at: Self.noon))) == .kept)
    #expect(callOuts() == [callOut])
    #expect(claim(callOut, by: "O2") == .claimed("a/1#1"))
  }

  @Test("In vain it is planned again; the same attempt can't be made twice")
  func again() throws {
    _ = try plan("a", reason: .callBack(note: ""))
    let callOut = callOuts()[0]
    _ = claim(callOut)
    let later = Self.noon.advanced(bySeconds: 600)
    for _ in 0..<2 { #expect(register(callOut, answered: false, .busy, again: later) == .kept) }
    let second = callOuts()
    #expect(second.map(\.due) == [later])
    #expect(second.map(\.attempts) == [1])
    #expect(claim(callOut, by: "O2") == .settled("a/1#1"))
    #expect(claim(second[0], by: "O2") == .claimed("a/1#2"))
  }

  @Test("The outcome of a task goes to the head who asked, with what was said (A17)")
  func task() throws {
    _ = try plan("t", reason: .task(question: "why?", from: "W-1"))
    let callOut = callOuts()[0]
    _ = claim(callOut)
    _ = register(callOut, answered: true, .noDeal, note: "too dear")
    #expect(callOuts() == [])
    guard case .callOut(let result, _)? = try store.inbox(for: "W-1").first else {
      Issue.record("the head was not told")
      return
    }
    #expect(result.callOut.reason == .task(question: "why?", from: "W-1"))
    #expect(result.answer == "too dear")
    #expect(result.outcome == .noDeal)
    #expect(result.isDone)
    #expect(result.by == "O1")
    #expect(try store.plannedCalls(isTask: true).map(\.state) == ["done"])
  }

  @Test("A call back that was given up stands in the manager's inbox (A1)")
  func inVain() throws {
    _ = try plan("a", number: "74950000002", reason: .callBack(note: "prices"))
    let callOut = callOuts()[0]
    _ = claim(callOut)
    _ = register(callOut, answered: false, .noAnswer)
    #expect(callOuts() == [])
    guard case .callOut(let result, let client)? = try store.inbox(for: "M1").first else {
      Issue.record("the manager was not told")
      return
    }
    #expect(client?.code == "C2")
    #expect(!result.isDone)
  }

  @Test("A task for one operator is shown to that one alone")
  func meantFor() throws {
    _ = try plan("t", reason: .task(question: "why?", from: "W-1"), for: "O2")
    #expect(callOuts("O1") == [])
    #expect(callOuts("O2").count == 1)
  }

  @Test("A crash between claim and outcome is found again with all that the call is made for")
  func recalled() throws {
    _ = try plan("t", reason: .task(question: "why?", from: "W-1"))
    let callOut = callOuts()[0]
    _ = claim(callOut)
    #expect(try store.openCall(of: "O1")?.call.callOut == callOut)
  }

  @Test("The day's figures count answered calls that came in, not those that went out")
  func figures() throws {
    _ = try plan("a", reason: .callBack(note: ""))
    let callOut = callOuts()[0]
    _ = claim(callOut)
    _ = register(callOut, answered: true, .information)
    let figures = try store.figures(of: "O1", on: SmallCompany.today)
    #expect(figures.answered == 0)
    #expect(figures.offered == 0)
    #expect(figures.calls == 1)
    #expect(try store.registry(SmallCompany.today).map(\.isOutgoing) == [true])
  }
}

/// Clients who have stopped ordering (A16).
@Suite(.onBothStores) struct DormantContract {
  /// C1 ordered every ten days until `silence` days ago.
  private func home(silence: Int) throws -> TemporaryStore {
    let home = try TemporaryStore(nil)
    var books = SmallCompany.books
    books.history = SmallCompany.history.filter { $0.client == "C1" }.map {
      var line = $0
      line.day = line.day - (silence - 10)
      return line
    }
    _ = try home.store.importBooks(books, asOf: SmallCompany.today)
    return home
  }

  private func dormant(_ store: Store) -> [CallOut] {
    guard case .callOuts(let found) = store.answer(.callOuts("O1", at: SmallCompany.noon)) else {
      return []
    }
    return found
  }

  @Test("Twice the usual days make a client dormant, not a fixed number of days (A16)")
  func rhythm() throws {
    #expect(dormant(try home(silence: 19).store) == [])
    let found = dormant(try home(silence: 20).store)
    #expect(found.map(\.client?.code) == ["C1"])
    #expect(found.map(\.reason) == [.dormant(rhythmDays: 10, silentDays: 20)])
  }

  @Test("Whoever orders meanwhile drops out at once, also on a screen that still shows it")
  func ordered() throws {
    let home = try home(silence: 30)
    let callOut = dormant(home.store)[0]
    let draft = Draft.complete()
    draft.keep(in: home.store)
    _ = home.store.perform(draft.confirm)
    #expect(dormant(home.store) == [])
    let call = callOut.call(at: SmallCompany.noon)
    #expect(
      home.store.perform(.claim(call, by: "O1", at: SmallCompany.noon)) == .settled(call.id))
  }

  @Test("After a talk the client is left in peace, in vain it is tried again when planned")
  func peace() throws {
    let home = try home(silence: 30)
    let callOut = dormant(home.store)[0]
    let call = callOut.call(at: SmallCompany.noon)
    _ = home.store.perform(.claim(call, by: "O1", at: SmallCompany.noon))
    #expect(dormant(home.store) == [])
    let later = SmallCompany.noon.advanced(bySeconds: 600)
    var registration = Registration(
      call: call, answeredAt: nil, endedAt: SmallCompany.noon, registeredAt: SmallCompany.noon,
      client: "C1", outcome: .busy, order: nil, day: SmallCompany.today, again: later)
    _ = home.store.perform(.register(registration, by: "O1"))
    let second = dormant(home.store)
    #expect(second.map(\.due) == [later])
    #expect(second.map(\.attempts) == [1])
    registration.call = second[0].call(at: SmallCompany.noon)
    registration.answeredAt = SmallCompany.noon
    registration.outcome = .noDeal
    registration.note = "buys elsewhere"
    _ = home.store.perform(.claim(registration.call, by: "O1", at: SmallCompany.noon))
    _ = home.store.perform(.register(registration, by: "O1"))
    #expect(dormant(home.store) == [])
    #expect(
      home.store.card("C1")?.lastTalk
        == LastTalk(day: SmallCompany.today, outcome: .noDeal, note: "buys elsewhere"))
  }

  @Test("Key clients, new ones and those in debt are not called: no order could be taken")
  func barred() throws {
    let home = try TemporaryStore(nil)
    var books = SmallCompany.books
    let line = SmallCompany.history[0]
    books.history = ["C1", "C2", "C4", "C6"].flatMap { client in
      (0..<4).map { count in
        var line = line
        line.client = client
        line.order = "\(client)-\(count)"
        line.day = SmallCompany.today - 60 - 5 * count
        return line
      }
    }
    _ = try home.store.importBooks(books, asOf: SmallCompany.today)
    #expect(dormant(home.store).map(\.client?.code) == ["C1"])
  }
}
