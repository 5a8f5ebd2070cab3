import Projects
import Testing

@testable import Desk
@testable import telefonist

/// Every state that keys can lead to in a call of a small project: whatever is pressed, an order is
/// confirmed complete and told, or not at all (B1.3, C2).
@Suite("All states of a call with a form")
struct ErrandModelTests {
  /// What tells two states of a call apart; how it came there doesn't.
  private struct Place: Hashable {
    var script: ScriptInHand?
    var kept: FormInHand.Kept?
    var draft: String?
    var selection: Int?
    var focus: String
    var isClosing: Bool?
    var sold: String?
    var isOver: Bool?
    var outcome: String?

    init(_ desk: ProjectDesk) {
      let errand = desk.errand
      script = errand?.script
      kept = errand?.form?.kept
      draft = errand?.form?.draft?.text
      selection = errand?.form?.selection
      isClosing = errand?.isClosing
      sold = errand?.soldNumber
      isOver = desk.state.conversation?.isOver
      outcome = errand?.outcome
      focus =
        switch errand?.focus {
        case .field: "field"
        case .step(let choice): "step \(choice)"
        case .reason(let choice): "reason \(choice)"
        case .again(let choice): "again \(choice)"
        case .confirming: "confirming"
        case .done: "done"
        case nil: desk.state.work == .free ? "free" : "other"
        }
    }
  }

  private static let keys: [Command] = [
    .accept, .back, .next, .previous, .move(.down), .type("1"), .type("2"), .confirm, .undo,
    .erase, .endCall,
  ]

  private static let project: Project = {
    var project = Project(
      name: "small", title: Tongues("Small"), company: Tongues("Small"),
      greeting: Tongues("Hello"), languages: ["en"])
    let size = FormField(
      "size", .choice([.init("a", Tongues("A")), .init("b", Tongues("B"))]),
      label: Tongues("Size"), ask: Tongues("Size?"))
    var extra = FormField("extra", .yesNo, label: Tongues("Extra"), ask: Tongues("Extra?"))
    extra.shown = try? Condition("size is b")
    var count = FormField(
      "count", .number(.init(from: 1000, to: 2000)), label: Tongues("Count"),
      ask: Tongues("Count?"))
    count.need = .never
    project.form = OrderForm(
      [.init("all", Tongues("All"), [size, extra, count])],
      points: [
        .init("sum", Tongues("It comes to {sum}.")),
        .init("extra", Tongues("With the extra."), when: try? Condition("extra is yes")),
      ],
      sums: [
        SumPart(Tongues("Base"), .fixed(Money(minor: 100))),
        SumPart(Tongues("Each"), .each(Money(minor: 10), of: "count")),
      ])
    var ask = CallScript.Step("ask", says: Tongues("What?"), exit: .next([.init(to: "offer")]))
    ask.asks = ["size", "extra", "count"]
    var offer = CallScript.Step(
      "offer", says: Tongues("{sum}?"),
      exit: .choices([.init(Tongues("Yes"), to: "yes"), .init(Tongues("No"), to: "no")]))
    offer.tells = .all
    project.script = CallScript([
      ask, offer, CallScript.Step("yes", says: Tongues("Thanks"), exit: .end("taken")),
      CallScript.Step("no", says: Tongues("Pity"), exit: .end("refused")),
    ])
    project.outcomes = [
      .init("taken", Tongues("Taken"), .success, takesOrder: true),
      .init("refused", Tongues("Refused"), .refusal), .init("asked", Tongues("Asked"), .done),
    ]
    project.refusals = [.init("dear", Tongues("Dear")), .init("later", Tongues("Later"))]
    project.queues = ["small"]
    return project
  }()

  @Test("Whatever is pressed, only a complete form that was told is sent to be confirmed")
  func searched() throws {
    var first = ProjectDesk([Self.project])
    first.answer(number: "")
    var reached: Set<Place> = [Place(first)]
    var border = [first]
    var isConfirmed = false
    var ends: Set<String> = []
    while !border.isEmpty, reached.count < 6_000 {
      var next: [ProjectDesk] = []
      for desk in border {
        for key in Self.keys {
          var after = desk
          if key == .endCall, desk.state.conversation?.isOver == false {
            after.hangUp()
          } else {
            after.press(key)
          }
          check(after, from: desk)
          isConfirmed = isConfirmed || after.confirmed != nil
          for registration in after.registrations { ends.insert(registration.result ?? "") }
          if reached.insert(Place(after)).inserted { next.append(after) }
        }
      }
      border = next
    }
    #expect(reached.count > 300, "\(reached.count) states")
    #expect(isConfirmed)
    #expect(ends == ["taken", "refused", "asked"])
  }

  private func check(_ desk: ProjectDesk, from before: ProjectDesk) {
    for deed in desk.deeds.dropFirst(before.deeds.count) {
      switch deed {
      case .confirm(_, let confirmation):
        guard let entries = desk.entries else {
          Issue.record("confirmed without a form")
          continue
        }
        let obstacle = FormCheck.obstacle(
          entries, of: Self.project, in: desk.state.surroundings(of: Self.project))
        #expect(obstacle == nil)
        #expect(confirmation.total == entries.sum)
      case .register(let registration, _):
        #expect((registration.order != nil) == (desk.confirmed != nil))
        #expect((registration.result == "taken") == (desk.confirmed != nil))
        #expect(registration.result != "refused" || registration.refusedFor != nil)
      default: break
      }
    }
    if desk.confirmed != nil, desk.state.conversation != nil {
      #expect(desk.errand?.soldNumber == "0000001")
    }
  }
}
