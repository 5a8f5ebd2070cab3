public import Desk

/// What is to be done next, and for which duty.
public struct Hint: Hashable, Sendable {
  public enum Need: String, Hashable, Sendable, CaseIterable {
    case answer, greet, askWho, find, register, dictation, transfer, objection
    case takeDown, askMore, outOfStock, offer, noteVerdict
    case agree, noteDelivery, readBack, confirm, farewell
    case remark, inform, otherMatter, outcome, leave
    /// Something lies over the desk that is not needed now.
    case close

    public var duty: Duty {
      switch self {
      case .answer: .a1
      case .greet, .objection, .farewell, .close: .a21
      case .askWho, .find: .a2
      case .register, .dictation: .a15
      case .transfer: .a6
      case .takeDown, .askMore: .a3
      case .outOfStock: .a8
      case .offer, .noteVerdict: .a7
      case .agree, .noteDelivery, .readBack, .confirm: .a12
      case .remark: .a20
      case .inform: .a18
      case .otherMatter: .a19
      case .outcome, .leave: .a14
      }
    }
  }

  /// The very next key.
  public var command: Command
  public var need: Need

  init(_ command: Command, _ need: Need) {
    self.command = command
    self.need = need
  }
}

/// Knows from the screen and from what was heard what an operator who keeps all duties does next
/// (C10). It knows nothing that the operator can't know.
public struct Coach {
  let state: State
  private let conversation: Conversation?
  private let heard: Overheard

  public init(_ state: State) {
    self.state = state
    conversation = state.conversation
    heard = Overheard(state.conversation?.dialogue ?? [])
  }

  /// Nil: there is nothing to do but to wait.
  public var hint: Hint? {
    guard state.awaited == nil, !state.isLocked else { return nil }
    guard let conversation else { return hintWithoutCall }
    if conversation.isOver { return remarkHint(conversation) ?? outcomeHint(conversation) }
    guard conversation.line == .talking, !heard.isWaiting, !heard.hasSaidGoodBye else {
      return nil
    }
    return hintInOverlay(conversation) ?? hint(conversation)
  }

  private var hintWithoutCall: Hint? {
    switch state.work {
    case .free:
      if state.overlay == .leave { return nil }
      if state.overlay != nil { return Hint(.back, .close) }
      guard state.queue.contains(where: { $0.call != nil }) else { return nil }
      return state.refusal(of: .answer) == nil ? Hint(.answer, .answer) : nil
    case .ringing: return Hint(.answer, .answer)
    case .office: return Hint(.office, .answer)
    default: return nil
    }
  }

  private func hint(_ conversation: Conversation) -> Hint? {
    guard conversation.isGreeted else { return Hint(.say, .greet) }
    if let hint = remarkHint(conversation) { return hint }
    switch conversation.party {
    case .searching(let search): return searchHint(search)
    case .registering(let form): return registrationHint(form)
    case .opening, .filing, .errand: return nil
    case .client(let dealing): return hint(dealing, conversation)
    }
  }

  private func hint(_ dealing: Dealing, _ conversation: Conversation) -> Hint? {
    if let name = heard.name, !isOf(dealing.card.client, name),
      state.refusal(of: .findClient) == nil
    {
      return Hint(.findClient, .find)
    }
    if let inquiry = heard.inquiry { return informHint(inquiry) }
    switch dealing.stage {
    case .barred:
      if !conversation.handOffs.isEmpty { return Hint(.endCall, .leave) }
      if heard.acceptsTransfer { return Hint(.transfer, .transfer) }
      return Hint(.say, .objection)
    case .sold:
      return heard.said.contains(.confirmed) ? Hint(.endCall, .leave) : Hint(.say, .farewell)
    case .selling(let sale):
      if heard.isOtherMatter { return Hint(.transfer, .otherMatter) }
      return SaleCoach(state, dealing, sale, heard).hint
    }
  }

  /// A registration may have made a client of the caller, under the name that was given.
  private func isOf(_ client: Client, _ name: String) -> Bool {
    client.name.isSameInSpeech(as: name)
  }
}

/// What lies over the desk.
extension Coach {
  private func hintInOverlay(_ conversation: Conversation) -> Hint? {
    switch state.overlay {
    case nil: return nil
    case .remark: return remarkHint(conversation) ?? Hint(.back, .remark)
    case .goods(let search):
      guard let inquiry = heard.inquiry else { return Hint(.back, .inform) }
      if search.chosen?.good.code == inquiry, search.asked == nil { return Hint(.say, .inform) }
      return typing(inquiry, into: search.field, .inform)
    case .transfer(let choice):
      guard heard.isOtherMatter, choice.chosen != nil else { return Hint(.back, .otherMatter) }
      return heard.acceptsTransfer ? Hint(.accept, .otherMatter) : Hint(.say, .otherMatter)
    case .resume: return Hint(.accept, .answer)
    case .leave: return nil
    default: return Hint(.back, .close)
    }
  }

  /// A remark that was heard and not passed on yet (A20).
  private func remarkHint(_ conversation: Conversation) -> Hint? {
    guard conversation.remarks < heard.remarks.count else { return nil }
    let topic = heard.remarks[conversation.remarks]
    guard case .remark(let draft)? = state.overlay else {
      return state.overlay == nil ? Hint(.remark, .remark) : nil
    }
    switch draft.step {
    case .topic:
      let place = (Remark.Topic.allCases.firstIndex(of: topic) ?? 0) + 1
      return Hint(.type("\(place)"), .remark)
    case .text(let chosen):
      if chosen != topic { return Hint(.previous, .remark) }
      if draft.field.isEmpty { return Hint(.type(words(of: topic)), .remark) }
      return Hint(.accept, .remark)
    }
  }

  /// What the caller said, as far as the coach remembers it.
  private func words(of topic: Remark.Topic) -> String {
    for case .heard(let answer, _) in conversation?.dialogue ?? []
    where answer.meanings.contains(.remarks(topic)) {
      return String(answer.text.prefix(60))
    }
    return topic.rawValue
  }

  private func informHint(_ good: GoodCode) -> Hint { Hint(.goods, .inform) }
}

/// Who is calling.
extension Coach {
  private func searchHint(_ search: Search<ClientMatch>) -> Hint? {
    if heard.isNew { return Hint(.newClient, .register) }
    guard heard.said.contains(.whoIsCalling), let name = heard.name else {
      return Hint(.say, .askWho)
    }
    guard search.asked == nil else { return nil }
    if search.field.trimmed != name { return typing(name, into: search.field, .find) }
    let place = search.matches.firstIndex { $0.name.isSameInSpeech(as: name) }
    guard let place else { return Hint(.newClient, .register) }
    if place == search.selection { return Hint(.accept, .find) }
    return Hint(.move(place > search.selection ? .down : .up), .find)
  }

  private func registrationHint(_ form: Form) -> Hint? {
    guard heard.said.contains(.newClient) else { return Hint(.say, .register) }
    guard let field = form.fields[safe: form.focus] else { return nil }
    return filling(field, from: heard.details, .dictation) ?? Hint(.accept, .dictation)
  }

  private func outcomeHint(_ conversation: Conversation) -> Hint? {
    guard state.overlay == nil else { return Hint(.back, .outcome) }
    return Hint(.accept, .outcome)
  }
}

/// Typing a text into a field, whatever stands there now; a few wrong characters at its end are
/// taken back one by one.
func typing(_ text: String, into field: TextField, _ need: Hint.Need) -> Hint {
  if field.text == text { return Hint(.accept, need) }
  let common = text.commonPrefix(with: field.text)
  if common == field.text { return Hint(.type(String(text.dropFirst(common.count))), need) }
  let isSlip = !common.isEmpty && field.text.count - common.count <= 4
  return Hint(isSlip ? .erase : .clearField, need)
}

extension String {
  /// The beginning that both have.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

/// What makes a field hold what was dictated; nil when it does.
func filling(
  _ field: Form.Field, from details: [Form.Name: String], _ need: Hint.Need
) -> Hint? {
  guard let wanted = details[field.name] else { return nil }
  switch field.value {
  case .text(let text):
    return text.trimmed.isSameInSpeech(as: wanted) ? nil : typing(wanted, into: text, need)
  case .choice(let options, let selected):
    guard let place = options.firstIndex(of: wanted), place != selected else { return nil }
    return Hint(.move(place > selected ? .right : .left), need)
  case .day(let day):
    guard let number = Int(wanted), number != day.number else { return nil }
    return Hint(.move(number > day.number ? .right : .left), need)
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
