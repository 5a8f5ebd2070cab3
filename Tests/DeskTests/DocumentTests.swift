import Testing

@testable import Desk

/// Documents sent from the desk (A18).
struct DocumentTests {
  private func form(_ state: State) -> (found: [DocumentAtHand], form: Form)? {
    guard case .office(let written)? = state.overlay, case .document(let found) = written.task
    else { return nil }
    return (found, written.form)
  }

  private func sent(_ state: State) -> [OutgoingDocument] {
    state.outbox.compactMap {
      if case .office(.send(let document)) = $0.deed { document } else { nil }
    }
  }

  private static func certified(_ code: String) -> GoodMatch {
    var match = World.match(code)
    match.good.certificate = "C-1 until 22.05.2027"
    return match
  }

  /// The information on goods over a desk, with these found.
  private func goods(_ matches: [GoodMatch], over state: State) -> State {
    var state = state
    state.operate(.goods, .type("g"))
    guard case .goods(let search)? = state.overlay, let request = search.asked else { return state }
    _ = state.update(.reported(request, .goods(matches)), at: state.now)
    return state
  }

  @Test("A18: with a client in hand two keys send the prices of the goods on the order")
  func prices() throws {
    var state = World.ordered(["g1", "g2"])
    state.operate(.document, .accept)
    let document = try #require(sent(state).first)
    #expect(document.subject == .priceList(["g1", "g2"]) && document.client == "c1")
    #expect(document.road == .fax && document.address == "+74950000001")
    #expect(document.language == state.look.language && document.asked.by == "op")
    #expect(state.overlay == nil)
    var empty = World.selling()
    empty.operate(.document, .accept)
    #expect(sent(empty).first?.subject == .priceList([]))
  }

  @Test("The certificate of the chosen good comes first; a good without one has none")
  func certificate() {
    var state = goods([Self.certified("g1")], over: World.desk())
    state.operate(.document)
    #expect(form(state)?.found.map(\.subject) == [.certificate("g1")])
    #expect(form(state)?.form.words(.documentAddress) == "")
    state.operate(.accept)
    #expect(state.notice == .refused(.fieldMissing(.documentAddress)))
    state.operate(.type("84951112233"), .accept)
    #expect(sent(state).first?.address == "84951112233" && sent(state).first?.client == nil)
    var without = goods([World.match("g1")], over: World.desk())
    without.operate(.document)
    #expect(without.notice == .refused(.noDocument))
    let calling = goods([Self.certified("g1")], over: World.selling())
    #expect(calling.documentsAtHand.map(\.subject) == [.certificate("g1"), .priceList([])])
  }

  @Test("The key pressed before the goods are found is about what is found")
  func typedAhead() {
    var state = World.desk()
    state.operate(.goods, .type("g"), .document)
    guard case .goods(let search)? = state.overlay, let request = search.asked else {
      Issue.record("no search")
      return
    }
    _ = state.update(.reported(request, .goods([Self.certified("g7")])), at: state.now)
    #expect(form(state)?.found.first?.subject == .certificate("g7"))
    var nothing = World.desk()
    nothing.operate(.goods, .type("g"), .document)
    _ = nothing.update(.reported(nothing.lastRequest, .goods([])), at: nothing.now)
    #expect(nothing.notice == .refused(.noDocument) && form(nothing) == nil)
  }

  @Test("The proposed number gives way to a mail address, and comes back; what was typed stays")
  func address() {
    var state = World.selling()
    state.operate(.document, .previous, .move(.right))
    #expect(form(state)?.form.words(.documentRoad) == "mail")
    #expect(form(state)?.form.words(.documentAddress) == "")
    state.operate(.move(.left))
    #expect(form(state)?.form.words(.documentAddress) == "+74950000001")
    state.operate(.next, .clearField, .type("102"), .previous, .move(.right))
    #expect(form(state)?.form.words(.documentAddress) == "102")
  }

  @Test(
    "What is no address sends nothing and says so",
    arguments: ["--help", "1;reboot", "12"])
  func refused(_ typed: String) {
    var state = World.selling()
    state.operate(.document, .clearField, .type(typed), .accept)
    guard case .refused(.addressUnreadable)? = state.notice else {
      Issue.record("\(String(describing: state.notice))")
      return
    }
    #expect(sent(state).isEmpty && form(state) != nil)
  }

  @Test("An order in a manager's inbox has its form; one that was cancelled has none")
  func inbox() {
    func desk(_ orderState: ConfirmedOrder.State) -> State {
      var state = State(
        now: World.start, calendar: Calendar(today: World.today, offsetSeconds: 0),
        company: World.company, script: Script(texts: [:]), me: World.staff[1], phone: .manual)
      var order = Order(key: "k9", terms: Terms(columns: ["A", "B"]))
      order.number = "0000009"
      let entry = InboxOrder(
        order: order, client: World.client(), by: "op", confirmedAt: World.start,
        day: World.today, state: orderState)
      state.work = .office(
        Office(page: .inbox, of: "m1", rows: .inbox([InboxEntry(item: .order(entry))])))
      return state
    }
    var state = desk(.confirmed)
    state.operate(.document, .accept)
    #expect(sent(state).first?.subject == .orderForm("k9"))
    #expect(desk(.cancelled(by: "op")).refusal(of: .document) == .noDocument)
  }

  @Test("A26: finance and trainers send no documents, and see none")
  func roles() {
    for role in StaffMember.Role.allCases {
      var state = World.selling()
      state.me.role = role
      let may = ![.finance, .trainer].contains(role)
      #expect((state.refusal(of: .document) == nil) == may)
      #expect(OfficePage.pages(of: role).contains(.documents) == (may && role != .head))
    }
  }

  private static func entry(
    _ standing: DocumentEntry.Standing, by code: StaffCode = "op", trouble: String = ""
  ) -> DocumentEntry {
    let document = OutgoingDocument(
      id: "d", subject: .certificate("g1"), client: nil, road: .fax, address: "102",
      language: .english, asked: Signature(by: code, at: World.start))
    return DocumentEntry(
      document: document, clientName: "", about: "Good", standing: standing, attempts: 1,
      at: World.start, trouble: trouble)
  }

  @Test("Whoever sent a document hears what came of it, and nobody else")
  func told() {
    for (entry, isTold) in [
      (Self.entry(.sent), true), (Self.entry(.failed, trouble: "no"), true),
      (Self.entry(.waiting, trouble: "busy"), true), (Self.entry(.waiting), false),
      (Self.entry(.sent, by: "m1"), false),
    ] {
      var state = World.desk()
      expect(
        &state, after: .reported(0, .document(entry)),
        asks: [.ask(.open("op", on: World.today), 1)]
      ) {
        $0.lastRequest = 1
        if isTold { $0.notice = .documentEnded(entry) }
      }
    }
  }

  @Test("Enter tries a document again that failed, and no other")
  func again() {
    var state = World.desk()
    state.work = .office(
      Office(page: .documents, of: "op", rows: .documents([Self.entry(.failed)])))
    let deed = OfficeDeed.sendAgain("d", by: "op", at: World.start)
    expect(&state, after: .accept, asks: [.keep(.office(deed), 1)]) {
      $0.outbox = [Outgoing(request: 1, deed: .office(deed))]
      $0.lastRequest = 1
    }
    for (standing, refusal) in [
      (DocumentEntry.Standing.sent, Refusal.doneAlready), (.waiting, .nothingToDo),
      (.sending, .nothingToDo),
    ] {
      state.work = .office(
        Office(page: .documents, of: "op", rows: .documents([Self.entry(standing)])))
      #expect(state.refusal(of: .accept) == refusal)
    }
  }
}
