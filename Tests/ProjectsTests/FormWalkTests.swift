import Desk
import Projects
import Testing

@testable import telefonist

/// Walks through forms by chance, and through all states of a small one.
@Suite("Whatever happens to a form")
struct FormWalkTests {
  private static func event(_ form: OrderForm, _ dice: inout Dice) -> FormEvent {
    let texts = [
      "1", "2", "l", "yes", "+1", "sat", "12", "lim 5", "Ann Lee", "812000", "8120001122", "x*",
      "olives 2", "A12", "\u{1B}[31m", "", "é", "0",
    ]
    let names = form.fields.map(\.name) + form.points.map(\.name) + ["no-such"]
    switch Int.random(in: 0..<16, using: &dice) {
    case 0...4: return .typed(texts.randomElement(using: &dice) ?? "")
    case 5...7: return .accepted
    case 8: return .wentOn
    case 9: return .wentBack
    case 10: return .wentTo(names.randomElement(using: &dice) ?? "")
    case 11: return .told(names.randomElement(using: &dice) ?? "")
    case 12: return .undone
    case 13: return .redone
    case 14: return .picked(Int.random(in: -1...5, using: &dice))
    default:
      let rest: [FormEvent] = [
        .erased, .erasedForward, .erasedWord, .cleared, .moved(.down), .moved(.up), .moved(.left),
        .moved(.end), .untold("cash"),
      ]
      return rest.randomElement(using: &dice) ?? .erased
    }
  }

  private static func check(
    _ hand: FormInHand, _ form: OrderForm, _ surroundings: FormSurroundings
  ) {
    let reading = hand.reading(of: form, in: surroundings)
    let hidden = reading.answers.filter { !$0.isShown }
    #expect(hidden.allSatisfy { $0.value == nil && $0.problem == nil })
    #expect(reading.shown.contains { $0.field.name == hand.kept.focus }, "the focus is shown")
    let filled = hand.filled(of: form, in: surroundings)
    let isSound =
      reading.problems.isEmpty && hand.draft == nil
      && hand.untold(of: form, in: surroundings).isEmpty
    #expect((filled != nil) == isSound)
    for entry in filled?.entries ?? [] {
      #expect(!hidden.contains { $0.field.name == entry.field })
    }
    for answer in reading.shown where answer.isRequired && answer.value == nil {
      #expect(filled == nil, "\(answer.field.name) is needed")
    }
    for (name, value) in reading.values {
      var again = hand.kept.entries
      again[name] = value.canonical
      #expect(form.read(again, in: surroundings).values[name] == value, "it reads as it is kept")
    }
  }

  @Test(
    "By chance: hidden fields never leak, only a whole form is complete, all can be undone"
  )
  func byChance() throws {
    let read = try SmallProject.read()
    let form = try #require(read.project.form)
    let surroundings = SmallProject.surroundings(read)
    for seed in 1...40 {
      var dice = Dice(UInt64(seed))
      let start = FormInHand(of: form, in: surroundings)
      var hand = start
      var events: [FormEvent] = []
      for _ in 0..<120 {
        let event = Self.event(form, &dice)
        events.append(event)
        hand.update(event, of: form, in: surroundings)
      }
      Self.check(hand, form, surroundings)
      let again = events.reduce(into: start) { $0.update($1, of: form, in: surroundings) }
      #expect(again == hand, "the same events, the same state: seed \(seed)")
      try Self.undoAll(hand, start, form, surroundings)
    }
  }

  private static func undoAll(
    _ hand: FormInHand, _ start: FormInHand, _ form: OrderForm, _ surroundings: FormSurroundings
  ) throws {
    var hand = hand
    while hand.draft != nil { hand.update(.undone, of: form, in: surroundings) }
    while hand.canRedo { hand.update(.redone, of: form, in: surroundings) }
    let last = (hand.kept.entries, hand.kept.told)
    var steps = 0
    while hand.canUndo, steps < 1000 {
      hand.update(.undone, of: form, in: surroundings)
      steps += 1
    }
    #expect(hand.kept.entries == start.kept.entries && hand.kept.told == start.kept.told)
    for _ in 0..<steps { hand.update(.redone, of: form, in: surroundings) }
    #expect(hand.kept.entries == last.0 && hand.kept.told == last.1)
    #expect(!hand.canRedo)
  }

  @Test("All states of a small form: complete only with all that is shown and told")
  func allStates() throws {
    let form = OrderForm(
      [
        OrderForm.Section(
          "all", Tongues("All"),
          [
            Self.field(
              "home",
              .choice([
                FieldKind.Option("flat", Tongues("Flat")),
                FieldKind.Option("house", Tongues("House")),
              ])),
            Self.field(
              "floor", .number(FieldKind.NumberRule(from: 1000, to: 2000)),
              shown: try Condition("home is flat")),
            Self.field("dog", .yesNo, need: .when(try Condition("home is house"))),
          ])
      ],
      points: [
        OrderForm.Point("door", Tongues("Mind the door.")),
        OrderForm.Point("leash", Tongues("Keep it on a leash."), when: try Condition("dog is yes")),
      ])
    let surroundings = FormSurroundings(today: Day(number: 20_000), language: "en")
    let events: [FormEvent] = [
      .typed("1"), .typed("x"), .erased, .accepted, .wentOn, .told("door"), .told("leash"),
      .untold("door"), .moved(.down), .wentTo("home"),
    ]
    var seen: Set<Seen> = []
    var complete = 0
    var left = [FormInHand(of: form, in: surroundings)]
    while let hand = left.popLast() {
      for event in events {
        var next = hand
        next.update(event, of: form, in: surroundings)
        guard next.draft?.text.count ?? 0 <= 1, seen.insert(Seen(next)).inserted else { continue }
        Self.check(next, form, surroundings)
        complete += next.isComplete(of: form, in: surroundings) ? 1 : 0
        left.append(next)
      }
    }
    #expect(seen.count > 500, "\(seen.count) states")
    #expect(complete > 10 && complete < seen.count / 4, "\(complete) of them complete")
  }

  /// A state without what undoing needs.
  private struct Seen: Hashable {
    var kept: FormInHand.Kept
    var draft: TextField?
    var selection: Int?

    init(_ hand: FormInHand) {
      kept = hand.kept
      draft = hand.draft
      selection = hand.selection
    }
  }

  private static func field(
    _ name: String, _ kind: FieldKind, shown: Condition? = nil, need: FormField.Need = .always
  ) -> FormField {
    var field = FormField(name, kind, label: Tongues(name), ask: Tongues(name + "?"))
    field.shown = shown
    field.need = need
    return field
  }
}
