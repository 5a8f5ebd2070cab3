import Testing

@testable import Desk

/// The office as operators use it: calls that they give away, the board between two calls.
struct OperatorsOfficeTests {
  @Test("A22: an operator gives a call to make to another one; a dormant client is anybody's")
  func handOver() {
    var state = World.desk()
    state.company.staff.append(World.member("op2", .operatorAtDesk, in: "S"))
    let asked = CallOut(
      id: "b1", reason: .callBack(note: ""), number: "74950000001", client: nil,
      due: World.start)
    state.queue = [QueueEntry(work: .callOut(asked))]
    state.operate(.handOver, .accept)
    #expect(state.officeDeeds == [.handOver("b1", to: "op2", by: "op", at: World.start)])
    var dormant = asked
    dormant.reason = .dormant(rhythmDays: 7, silentDays: 30)
    state.queue = [QueueEntry(work: .callOut(dormant))]
    #expect(state.refusal(of: .handOver) == .nothingChosen)
  }

  @Test("A1: an operator reading the board answers a call at once")
  func answering() {
    var state = World.desk()
    state.operate(.office)
    #expect(state.office?.page == .notices)
    _ = state.update(.phone(.waiting(World.call())), at: state.now)
    #expect(state.refusal(of: .answer) == nil)
    state.operate(.answer)
    guard case .answering = state.work else {
      Issue.record("not answering: \(state.work)")
      return
    }
    #expect(state.refusal(of: .office) == .callInHand)
  }

  @Test("The office opens where something waits, and Esc goes back to the queue")
  func openAndLeave() {
    var state = World.desk()
    state.open = [.requests: 1]
    state.operate(.office)
    #expect(state.office?.page == .requests)
    state.operate(.back)
    #expect(state.work == .free)
  }

  @Test("The seat tells what the desk does, with whom and who waits")
  func seat() {
    var state = World.selling()
    _ = state.update(.phone(.waiting(World.call("w1", number: ""))), at: state.now)
    #expect(
      state.seatStatus
        == SeatStatus(
          member: "op", standing: .onCall, since: World.start, client: "Client c1",
          waiting: [SeatStatus.Waiting(call: "w1", since: World.start)]))
    let free = World.desk().seatStatus
    #expect(free.standing == .ready)
    #expect(free.since == nil)
  }
}
