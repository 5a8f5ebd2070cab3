internal import Desk

/// What an operator knows from what was said in a call: the caller's words, put in order.
struct Overheard {
  /// The company's name as it was given last.
  private(set) var name: String?
  private(set) var isNew = false
  /// Fields that the caller dictated; the later word counts.
  private(set) var details: [Form.Name: String] = [:]
  /// Goods in the order in which they were first named, with the quantity named last.
  private(set) var wanted: [SpokenLine] = []
  private(set) var isAll = false
  private(set) var verdicts: [GoodCode: OfferAnswer.Verdict] = [:]
  private(set) var remarks: [Remark.Topic] = []
  private(set) var inquiry: GoodCode?
  private(set) var isOtherMatter = false
  private(set) var acceptsTransfer = false
  private(set) var hasSaidGoodBye = false
  /// What the operator has said, each once.
  private(set) var said: Set<ScriptMoment> = []
  /// The operator spoke last: an answer is on its way.
  private(set) var isWaiting = false
  /// The read-back that the caller agreed to.
  private(set) var agreedTo: Speech?
  private(set) var greetedAt: Instant?

  private var lastSpeech: Speech?

  init(_ dialogue: [Utterance]) {
    for utterance in dialogue {
      switch utterance {
      case .said(let speech, let at):
        greetedAt = greetedAt ?? at
        said.insert(speech.moment)
        lastSpeech = speech
        isWaiting = true
      case .heard(let answer, _):
        isWaiting = false
        for meaning in answer.meanings { take(meaning) }
      }
    }
  }

  private mutating func take(_ meaning: Meaning) {
    switch meaning {
    case .named(let name): self.name = name
    case .isNew: isNew = true
    case .details(let given): for detail in given { details[detail.field] = detail.value }
    case .takes(let good, let quantity): verdicts[good] = .accepted(quantity)
    case .wants(let good, let quantity): want(good, quantity)
    case .corrects(let good, let quantity): want(good, quantity)
    case .wantsInstead(let former, let other, let quantity):
      want(former, .zero)
      if let other { want(other, quantity) }
    case .wantsNoMore: isAll = true
    case .declines(let good, let reason): verdicts[good] = .refused(reason)
    case .agrees: agreedTo = lastSpeech
    case .remarks(let topic): remarks.append(topic)
    case .asksAbout(let good): inquiry = good
    case .isAnswered: inquiry = nil
    case .otherMatter: isOtherMatter = true
    case .objects: acceptsTransfer = false
    case .acceptsTransfer: acceptsTransfer = true
    case .goodBye: hasSaidGoodBye = true
    }
  }

  private mutating func want(_ good: GoodCode, _ quantity: Quantity) {
    if let place = wanted.firstIndex(where: { $0.good == good }) {
      wanted[place].quantity = quantity
    } else {
      wanted.append(SpokenLine(good: good, quantity: quantity))
    }
  }
}
