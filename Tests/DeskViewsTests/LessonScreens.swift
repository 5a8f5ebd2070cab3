@testable import Desk

/// Screens of the desk in a lesson of the school.
extension Fixtures {
  var lessons: [(name: String, state: State)] {
    var over = taught(free)
    over.lesson?.callers = 25
    var trained = talkedTo(selling(), [heard(wish, [.wants("00981", Quantity(20))])])
    trained.lesson?.word = of(
      "Look at the room under the limit before you go on.",
      "Сначала посмотрите, сколько осталось до лимита.")
    var halted = taught(waiting)
    halted.lesson?.isHalted = true
    return [
      ("lesson-free", taught(waiting)), ("lesson-over", over), ("lesson-halted", halted),
      ("lesson-greet", taught(selling(lines: 0))),
      ("lesson-wish", talkedTo(selling(), [heard(wish, [.wants("00981", Quantity(20))])])),
      ("lesson-key", talkedTo(selling(), [heard(wish, [.wants("00981", Quantity(20))])], .keys)),
      ("lesson-waiting", talkedTo(selling(), [])), ("lesson-angry", angry),
      ("lesson-exam", talkedTo(selling(), [heard(wish, [.wants("00981", Quantity(20))])], .silent)),
      ("lesson-trainer", trained), ("lesson-wrap-up", wrappedUp),
    ]
  }

  /// Beside a barred client who objects, at the end of its temper.
  private var angry: State {
    let objection = of(
      "What invoice? We owe nobody anything! I told your people twice this week, and the slip is "
        + "lying here in front of me. Check your books!",
      "Какой счёт? Никому мы не должны! Два раза на неделе вашим говорили, и платёжка вот она, "
        + "передо мной лежит. Проверьте у себя!")
    var state = barred(
      .debt(.overdue(sum: Money(minor: 2_430_000), days: 18, document: "N0001234")),
      [(1, .ownManager), (5, .finance)])
    state = talkedTo(state, [.heard(Answer(objection, [.objects], temper: 20), at: Self.now)])
    return state
  }

  private var wrappedUp: State {
    let stage = conversationStage
    return talkedTo(
      over(stage, .orderTaken), [heard(of("Thank you, good bye!", "Спасибо, до свидания!"), [])])
  }

  private var conversationStage: Dealing.Stage {
    let sale = Sale(order: order(), offers: OfferDesk(sources: offers), delivery: delivery)
    return .selling(sale)
  }

  private var wish: String {
    of(
      "Then white sugar, the kilo bags, Domashny Pir. Twenty.",
      "И сахар килограммовый, «Домашний пир», двадцать.")
  }

  private func heard(_ text: String, _ meanings: [Meaning]) -> Utterance {
    .heard(Answer(text, meanings, temper: 85), at: Self.now)
  }

  private func taught(_ state: State, _ coaching: Lesson.Coaching = .hints) -> State {
    var state = state
    state.lesson = Lesson(
      title: of("By the case", "Упаковками"), coaching: coaching, callers: 40,
      beganAt: Self.now.advanced(bySeconds: -300))
    return state
  }

  /// In a lesson; whatever was said besides comes after the greeting.
  private func talkedTo(
    _ state: State, _ utterances: [Utterance], _ coaching: Lesson.Coaching = .hints
  ) -> State {
    var state = taught(state, coaching)
    state.conversation?.dialogue = [.said(Speech(.greeting), at: Self.now)] + utterances
    return state
  }
}
