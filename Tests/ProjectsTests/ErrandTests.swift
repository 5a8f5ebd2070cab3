import Foundation
import Projects
import Testing

@testable import Desk
@testable import telefonist

@Suite("A call of a project at the desk (B1.3, C1, C2)")
struct ErrandTests {
  /// A taxi to an address of the town, now: the shortest road through the script.
  private func takeTaxi(_ desk: inout ProjectDesk) {
    desk.answer()
    desk.type("lime street 4")
    desk.press(.accept)
    desk.press(.accept)
    desk.type("short lane 12")
    desk.press(.accept)
    desk.press(.type("1"))
    desk.press(.type("1"))
    desk.press(.type("1"))
    desk.press(.accept)
    desk.press(.accept)
    desk.press(.type("1"))
  }

  @Test("The queue tells whose call it is, and answering brings greeting, script and form (C1)")
  func begins() throws {
    var desk = try ProjectDesk(standard: "taxi")
    let call = Call(
      id: "call", number: "+74950000007", since: desk.now, queue: desk.project.queues[0])
    desk.send(.phone(.waiting(call)))
    #expect(desk.state.project(of: desk.state.queue[0])?.name == "taxi")
    desk.press(.answer)
    let errand = try #require(desk.errand)
    #expect(errand.project == "taxi")
    #expect(errand.focus == .field)
    #expect(errand.form?.kept.focus == "pickUp")
    #expect(errand.form?.kept.entries["phone"] == "+74950000007")
    #expect(!errand.isBegun)
    #expect(desk.deeds.count == 1)
  }

  @Test("A call of no project's queue is the house's own")
  func house() throws {
    var desk = try ProjectDesk(standard: "taxi")
    desk.send(.phone(.waiting(Call(id: "c", number: "", since: desk.now, queue: "other"))))
    desk.press(.answer)
    #expect(desk.errand == nil)
    #expect(desk.state.conversation?.party == .searching(Search()))
  }

  @Test("A number with blanks and brackets is the queue of its digits; a name has to be the same")
  func queues() throws {
    let taxi = try ProjectFolder.named("taxi").read().project
    for queue in taxi.queues { #expect(taxi.takes(queue: queue)) }
    var project = taxi
    project.queues = ["+7 812 000-44-55", "night"]
    #expect(project.takes(queue: "7(812)0004455"))
    #expect(project.takes(queue: "night"))
    #expect(!project.takes(queue: "nightly"))
    #expect(!project.takes(queue: "4455"))
    #expect(!project.takes(queue: ""))
  }

  @Test("A taxi is ordered in under fifteen keys over the typing, answer and wrap-up among them")
  func fewKeys() throws {
    var desk = try ProjectDesk(standard: "taxi")
    takeTaxi(&desk)
    desk.press(.accept)
    #expect(desk.confirmed?.entries["pickUp"]?.isEmpty == false)
    #expect(desk.state.notice == .formConfirmed(number: "0000001"))
    desk.hangUp()
    desk.press(.accept)
    #expect(desk.keys < 15, "\(desk.keys) keys")
    #expect(desk.state.work == .free)
    let registration = try #require(desk.registrations.first)
    #expect(registration.outcome == .orderTaken)
    #expect(registration.project == "taxi")
    #expect(registration.order == "call/1")
    #expect(desk.project.outcome(registration.result ?? "")?.takesOrder == true)
    #expect(desk.state.figures.orders == 1)
    #expect(desk.state.figures.sum == desk.confirmed?.sum)
  }

  @Test("Each change of the form is kept at once, under a revision that grows by one")
  func kept() throws {
    var desk = try ProjectDesk(standard: "taxi")
    takeTaxi(&desk)
    var revisions: [Int] = []
    for case .edit(_, let revision, .form) in desk.deeds { revisions.append(revision) }
    #expect(revisions == Array(1...revisions.count))
    #expect(revisions.count >= 6)
    #expect(desk.entries == desk.errand?.order.form)
  }

  @Test("F8 leads to what is missing, then to what has to be told, then confirms")
  func shortRoad() throws {
    var desk = try ProjectDesk(standard: "taxi")
    desk.answer()
    desk.press(.confirm)
    #expect(desk.errand?.form?.kept.focus == "pickUp")
    guard case .refused(.formIncomplete)? = desk.state.notice else {
      Issue.record("\(String(describing: desk.state.notice))")
      return
    }
    desk.type("lime street 4")
    desk.press(.accept)
    #expect(desk.errand?.form?.kept.focus == "destination")
    desk.type("short lane 12")
    desk.press(.accept)
    for _ in 0..<3 { desk.press(.type("1")) }
    #expect(desk.errand?.focus == .step(choice: 0))
    #expect(desk.confirmed == nil)
    while desk.state.errandDesk?.untold(by: try #require(desk.errand)).isEmpty == false {
      desk.press(.accept)
    }
    desk.press(.confirm)
    #expect(desk.confirmed != nil)
  }

  @Test("A key held down confirms nothing", arguments: [Command.accept, .confirm])
  func heldDown(_ key: Command) throws {
    var desk = try ProjectDesk(standard: "taxi")
    takeTaxi(&desk)
    desk.press(.back)
    desk.press(.undo)
    desk.hold(key, times: 100)
    #expect(desk.confirmed == nil)
  }

  @Test("What was told has to be told anew when it has changed (C2)")
  func toldAnew() throws {
    var desk = try ProjectDesk(standard: "taxi")
    takeTaxi(&desk)
    desk.press(.next)
    while desk.errand?.form?.kept.focus != "trip" { desk.press(.previous) }
    desk.press(.type("3"))
    desk.press(.confirm)
    #expect(desk.confirmed == nil)
    guard case .refused(.pointsUntold)? = desk.state.notice else {
      Issue.record("\(String(describing: desk.state.notice))")
      return
    }
  }

  @Test("A refusal ends with its reason, and stands in the registry with it (B2.5)")
  func refused() throws {
    var desk = try ProjectDesk(standard: "taxi")
    desk.answer()
    desk.hangUp(byCaller: true)
    let outcomes = desk.state.errandOutcomes
    let refusal = try #require(outcomes.firstIndex { $0.kind == .refusal })
    desk.press(.type(String(refusal + 1)))
    #expect(desk.registrations.isEmpty)
    desk.press(.type("2"))
    let registration = try #require(desk.registrations.first)
    #expect(registration.result == outcomes[refusal].name)
    #expect(registration.refusedFor == desk.project.refusals[1].name)
    #expect(registration.outcome == .noDeal)
    #expect(desk.state.work == .free)
  }

  @Test("A form that was begun and not confirmed is set aside; the call is registered (A14)")
  func setAside() throws {
    var desk = try ProjectDesk(standard: "taxi")
    desk.answer()
    desk.type("lime street 4")
    desk.press(.accept)
    desk.hangUp(byCaller: true)
    desk.press(.accept)
    #expect(desk.deeds.contains { if case .abandon("call/1", _) = $0 { true } else { false } })
    #expect(desk.registrations.count == 1)
    #expect(desk.registrations.first?.order == nil)
  }

  @Test("What the store refuses stays open, with the reason; it may be mended and confirmed")
  func storeRefuses() throws {
    var desk = try ProjectDesk(standard: "taxi")
    takeTaxi(&desk)
    desk.refusal = .slotFull("10:00-11:00")
    desk.press(.accept)
    #expect(desk.confirmed == nil)
    #expect(desk.state.notice == .refused(.slotFull("10:00-11:00")))
    desk.refusal = nil
    desk.press(.confirm)
    #expect(desk.confirmed != nil)
  }

  @Test("Undo takes the last field back, redo brings it again")
  func undone() throws {
    var desk = try ProjectDesk(standard: "taxi")
    desk.answer()
    desk.type("lime street 4")
    desk.press(.accept)
    let entered = desk.errand?.form?.kept.entries["pickUp"]
    desk.press(.undo)
    #expect(desk.errand?.form?.kept.entries["pickUp"] == nil)
    #expect(desk.entries?.entries["pickUp"] == nil)
    desk.press(.redo)
    #expect(desk.errand?.form?.kept.entries["pickUp"] == entered)
    #expect(desk.entries?.entries["pickUp"] == entered)
  }

  @Test("A contact of a campaign is called with what the list knows (B2.4)")
  func campaign() throws {
    var desk = try ProjectDesk(standard: "reminder")
    let fields = try #require(desk.project.form?.fields)
    let field = try #require(
      fields.first { $0.isGiven && { if case .name = $0 { true } else { false } }($0.kind) })
    desk.dial(given: [field.name: "Olga Petrova"])
    #expect(desk.errand?.form?.kept.entries[field.name] == "Olga Petrova")
    desk.hangUp()
    desk.press(.accept)
    while desk.state.conversation?.note == nil, desk.state.conversation != nil {
      desk.press(.accept)
    }
    desk.press(.accept)
    #expect(desk.registrations.first?.project == "reminder")
  }

  @Test("After a crash the store's form is in hand again, with what was told (A14)")
  func recalled() throws {
    var desk = try ProjectDesk(standard: "taxi")
    takeTaxi(&desk)
    let errand = try #require(desk.errand)
    var order = errand.order
    order.number = "0000001"
    var other = try ProjectDesk(standard: "taxi")
    let recall = Recall(
      call: try #require(desk.state.conversation?.call), claimedAt: desk.now, client: nil,
      order: order, isConfirmed: false, isRegistered: false, ids: ["call/1"])
    other.send(.recalled(recall))
    other.press(.accept)
    other.send(.reported(other.state.lastRequest, .recalled(recall)))
    #expect(other.errand?.form?.kept.entries == errand.form?.kept.entries)
    #expect(other.errand?.form?.kept.told == errand.form?.kept.told)
    #expect(other.errand?.order.number == "0000001")
  }

  @Test("The same keys give the same errand, also written down and read again")
  func codable() throws {
    var desk = try ProjectDesk(standard: "taxi")
    takeTaxi(&desk)
    let conversation = try #require(desk.state.conversation)
    let written = try JSONEncoder().encode(conversation)
    #expect(try JSONDecoder().decode(Conversation.self, from: written) == conversation)
  }
}
