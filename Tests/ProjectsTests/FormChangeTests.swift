import Projects
import Testing

@testable import Desk
@testable import telefonist

@Suite("An order of a form is changed after its confirmation (C2, C3)")
struct FormChangeTests {
  /// A taxi that was ordered in another call, as the store lists it.
  private func ordered(
    standing: String? = nil, state: ConfirmedOrder.State = .confirmed
  ) throws -> ConfirmedOrder {
    var other = try ProjectDesk(standard: "taxi")
    other.answer()
    other.type("lime street 4")
    other.press(.accept)
    other.press(.accept)
    other.type("short lane 12")
    other.press(.accept)
    for _ in 0..<3 { other.press(.type("1")) }
    other.press(.accept)
    other.press(.accept)
    other.press(.type("1"))
    other.press(.accept)
    let form = try #require(other.confirmed)
    return ConfirmedOrder(
      key: "before/1", number: "0000001",
      client: Client(
        code: "", name: "", kind: "", manager: nil, phones: ["74950000007"], city: "", address: "",
        contact: "", creditLimit: .zero, paymentDays: 0, column: "", taxNumber: ""),
      day: ProjectDesk.today, by: "O1", total: form.sum, state: state, lines: [], form: form,
      standing: standing)
  }

  /// The list of orders, the order chosen, and the key that changes it.
  private func open(_ order: ConfirmedOrder, _ desk: inout ProjectDesk) {
    desk.press(.orders)
    desk.send(.reported(desk.state.lastRequest, .orders([order])))
    desk.press(.type("c"))
  }

  private func confirm(_ desk: inout ProjectDesk) throws {
    desk.press(.confirm)
    try tell(&desk)
    desk.press(.confirm)
  }

  private func tell(_ desk: inout ProjectDesk) throws {
    for _ in 0..<20 {
      let untold = desk.state.errandDesk?.untold(by: try #require(desk.errand))
      guard untold?.isEmpty == false else { return }
      desk.press(.accept)
    }
  }

  private func go(to field: String, _ desk: inout ProjectDesk) {
    for _ in 0..<30 where desk.errand?.form?.kept.focus != field { desk.press(.next) }
    #expect(desk.errand?.form?.kept.focus == field)
  }

  @Test("The form opens as it was filled in, under its number; the order stands until then")
  func opens() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    open(order, &desk)
    let errand = try #require(desk.errand)
    #expect(errand.isChange && errand.order.number == "0000001" && errand.focus == .field)
    #expect(errand.form?.kept.entries == order.form?.entries)
    #expect(errand.order.form == order.form && errand.order.total == order.total)
    #expect(desk.state.notice == .changing(number: "0000001", left: []))
    let begun = desk.deeds.filter { if case .claim = $0 { false } else { true } }
    #expect(begun.count == 2)
    guard case .change("call/2", "before/1", "call", "O1", _)? = begun.first else {
      Issue.record("\(begun)")
      return
    }
  }

  @Test("What was changed is told anew, and the change is confirmed, once in the figures")
  func changed() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    desk.count(order)
    open(order, &desk)
    let errand = try #require(desk.errand)
    #expect(try #require(desk.state.errandDesk).untold(by: errand).isEmpty)
    go(to: "trip", &desk)
    desk.press(.type("3"))
    #expect(desk.errand?.focus == .field, "the keys stay in the form")
    desk.press(.confirm)
    #expect(desk.confirmed == nil)
    guard case .refused(.pointsUntold)? = desk.state.notice else {
      Issue.record("\(String(describing: desk.state.notice))")
      return
    }
    try confirm(&desk)
    let confirmed = try #require(desk.confirmed)
    #expect(confirmed.entries["trip"] != order.form?.entries["trip"])
    #expect(confirmed.entries["pickUp"] == order.form?.entries["pickUp"])
    #expect(confirmed.sum != order.total)
    #expect(desk.state.figures.orders == 1 && desk.state.figures.sum == confirmed.sum)
    #expect(desk.state.conversation?.sold == [SoldOrder(key: "call/2", number: "0000001")])
    desk.hangUp()
    desk.press(.accept)
    #expect(desk.registrations.first?.order == "call/2")
  }

  @Test("What no point tells is read back before it is confirmed; a key held down confirms nothing")
  func readBack() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    open(order, &desk)
    desk.press(.confirm)
    #expect(desk.state.notice == .refused(.nothingToDo), "nothing was changed")
    go(to: "pickUp", &desk)
    desk.press(.clearField)
    desk.type("lime street 40")
    desk.press(.accept)
    var errand = try #require(desk.errand)
    let changes = try #require(desk.state.errandDesk).changes(by: errand)
    #expect(changes.map(\.name) == ["pickUp"])
    for _ in 0..<20 where desk.errand?.isReadBack != true { desk.press(.confirm) }
    try tell(&desk)
    desk.press(.back)
    desk.hold(.confirm, times: 100)
    #expect(desk.confirmed == nil)
    errand = try #require(desk.errand)
    #expect(errand.isReadBack)
    desk.press(.accept)
    #expect(desk.confirmed?.entries["pickUp"]?.contains("40") == true)
  }

  @Test("Undo brings back what stood there, and a call that ends leaves the order as it was")
  func undone() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    open(order, &desk)
    go(to: "trip", &desk)
    desk.press(.type("3"))
    #expect(desk.entries != order.form)
    desk.press(.undo)
    #expect(desk.entries == order.form)
    #expect(desk.state.refusal(of: .undo) == .nothingToUndo)
    for _ in 0..<3 { desk.press(.back) }
    desk.hangUp(byCaller: true)
    desk.press(.accept)
    #expect(desk.deeds.contains { if case .abandon("call/2", _) = $0 { true } else { false } })
    #expect(desk.confirmed == nil && desk.registrations.first?.order == nil)
  }

  @Test("Chosen again the change is given up, and the call goes on with an empty form")
  func givenUp() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    open(order, &desk)
    open(order, &desk)
    let errand = try #require(desk.errand)
    #expect(!errand.isChange && !errand.isBegun && errand.order.key == "call/3")
    #expect(errand.form?.kept.entries["pickUp"] == nil)
    #expect(desk.state.notice == .changeGivenUp(number: "0000001"))
    #expect(desk.deeds.contains { if case .abandon("call/2", _) = $0 { true } else { false } })
  }

  @Test(
    "An order that is done, cancelled, billed, or of another project is refused with the reason")
  func refused() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    let life = desk.state.company.life(of: "taxi")
    let end = try #require(life.states.first { $0.next.isEmpty && $0.name != OrderLife.cancelled })
    desk.press(.orders)
    desk.type("1")
    desk.send(.reported(desk.state.lastRequest, .orders([order])))
    desk.press(.type("c"))
    #expect(desk.state.notice == .refused(.noCall))
    desk.press(.back)
    desk.answer()
    var strange = order
    strange.form?.project = "clinic"
    let cases: [(ConfirmedOrder, Refusal)] = [
      (try ordered(standing: end.name), .doneAlready),
      (try ordered(state: .cancelled(by: "O1")), .orderCancelled(number: "0000001")),
      (try ordered(state: .replaced), .orderReplaced(number: "0000001")),
      (try ordered(state: .billed), .orderBilled(number: "0000001")),
      (strange, .otherProject(number: "0000001")),
    ]
    for (order, refusal) in cases {
      open(order, &desk)
      #expect(desk.state.notice == .refused(refusal))
      desk.press(.back)
    }
    #expect(desk.deeds.count == 1)
  }

  @Test("Where a colleague was first the change is dropped, and what stands is said")
  func overtaken() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    open(order, &desk)
    go(to: "trip", &desk)
    desk.press(.type("3"))
    desk.refusal = .orderReplaced(number: "0000001")
    desk.press(.confirm)
    for _ in 0..<20 where desk.errand?.isChange == true { desk.press(.accept) }
    #expect(desk.confirmed == nil && desk.errand?.isChange == false)
    #expect(desk.state.notice == .refused(.orderReplaced(number: "0000001")))
    #expect(desk.deeds.contains { if case .abandon("call/2", _) = $0 { true } else { false } })
  }

  @Test("The order that is being changed can't be cancelled beside it")
  func cancelled() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    open(order, &desk)
    desk.press(.orders)
    desk.send(.reported(desk.state.lastRequest, .orders([order])))
    desk.press(.eraseForward)
    #expect(desk.state.notice == .refused(.finishFirst))
  }

  @Test("After a crash the change is in hand again, from the store alone as well (A14)")
  func recalled() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let order = try ordered()
    desk.answer()
    open(order, &desk)
    go(to: "trip", &desk)
    desk.press(.type("3"))
    let before = try #require(desk.errand)
    let call = try #require(desk.state.conversation?.call)
    for stored in [nil, before.order] {
      var other = try ProjectDesk(standard: "taxi")
      let recall = Recall(
        call: call, claimedAt: desk.now, client: nil, order: stored, isConfirmed: false,
        isRegistered: false, ids: stored.map { [$0.key] } ?? [])
      if stored == nil {
        other.send(.interrupted(try #require(desk.state.conversation)))
      } else {
        other.send(.recalled(recall))
      }
      other.press(.accept)
      other.send(.reported(other.state.lastRequest, .recalled(recall)))
      #expect(other.errand?.isChange == true)
      #expect(other.errand?.form?.kept.entries == before.form?.kept.entries)
      let says = other.deeds.contains {
        if case .change("call/2", _, _, _, _) = $0 { true } else { false }
      }
      #expect(says == (stored == nil), "what the store has not is said again")
      try confirm(&other)
      #expect(other.confirmed?.entries["trip"] == before.form?.kept.entries["trip"])
    }
  }
}
