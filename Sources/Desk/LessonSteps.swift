/// Speaking with the callers of the school (C10).
extension State {
  /// No call keeps more of what was said.
  static let longestDialogue = 60

  /// Speaking leaves whatever lies over the desk as it is.
  mutating func obeyInLesson(_ command: Command, _ effects: inout [Effect]) -> Bool {
    switch command {
    case .say: speak(&effects)
    case .coach: changeCoaching()
    default: return false
    }
    return true
  }

  /// Says aloud what the script has for this moment (A21).
  private mutating func speak(_ effects: inout [Effect]) {
    guard let conversation else { return }
    lesson?.word = ""
    let speech = speech
    note(.said(speech, at: now))
    effects.append(.phone(.say(conversation.call.id, speech)))
  }

  mutating func heard(_ answer: Answer, on id: CallID) {
    guard conversation?.call.id == id else { return }
    note(.heard(answer, at: now))
  }

  mutating func happened(_ event: LessonEvent) {
    switch event {
    case .callerAdded: lesson?.callers += 1
    case .halted(let isHalted): lesson?.isHalted = isHalted
    case .spoken(let word): lesson?.word = word
    }
  }

  /// Shows the next key, or leaves it at hints.
  private mutating func changeCoaching() {
    guard let coaching = lesson?.coaching else { return }
    lesson?.coaching = coaching == .keys ? .hints : .keys
  }

  /// All callers of the exercise were dealt with, or have given up.
  public var isLessonOver: Bool {
    guard let lesson else { return false }
    return isFree && figures.calls + figures.abandoned >= lesson.callers
  }

  var refusalOfSaying: Refusal? {
    guard lesson != nil else { return .noLesson }
    guard let conversation else { return .noCall }
    switch conversation.line {
    case .talking: return nil
    case .ended: return .callOver
    default: return .onHold
    }
  }

  var refusalOfCoaching: Refusal? {
    guard let lesson else { return .noLesson }
    return lesson.isExam ? .exam : nil
  }

  private mutating func note(_ utterance: Utterance) {
    conversation?.dialogue.append(utterance)
    let excess = (conversation?.dialogue.count ?? 0) - Self.longestDialogue
    if excess > 0 { conversation?.dialogue.removeFirst(excess) }
  }

  /// What the script's sentence speaks of at this moment.
  var speech: Speech {
    let moment = ScriptMoment.of(self)
    switch moment {
    case .information:
      guard case .goods(let search)? = overlay else { return Speech(moment) }
      return Speech(moment, good: search.chosen?.good.code)
    case .offerNew, .offerSpecial, .offerUsual, .offerCompanion, .offerPopular, .offerTaken,
      .offerRefused:
      let offer = sale?.offers.chosen
      return Speech(moment, good: offer?.match.good.code, quantity: offer?.suggested)
    case .outOfStock: return Speech(moment, good: sale?.entry.standIn?.code)
    case .readBack:
      guard let order = sale?.order else { return Speech(moment) }
      return Speech(moment, lines: order.spoken, delivery: order.delivery)
    default: return Speech(moment)
    }
  }
}

extension Order {
  /// What is read back of it (A12).
  public var spoken: [SpokenLine] {
    lines.map { SpokenLine(good: $0.good.code, quantity: $0.quantity) }
  }
}

extension Conversation {
  /// The operator has said something: the first words of a call are the greeting.
  public var isGreeted: Bool {
    dialogue.contains { if case .said = $0 { true } else { false } }
  }
}
