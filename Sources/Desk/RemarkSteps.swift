/// Remarks and wishes, at any moment of a call, in two keys and the words (A20).
extension State {
  /// A remark that was left unfinished comes back.
  mutating func openRemark() {
    overlay = .remark(conversation?.remarkDraft ?? RemarkDraft())
  }

  /// A complaint about a confirmed order.
  mutating func openComplaint(about order: String) {
    overlay = .remark(RemarkDraft(complaint: .init(order: order)))
  }

  mutating func obeyInRemark(
    _ command: Command, _ draft: RemarkDraft, _ effects: inout [Effect]
  ) -> Bool {
    var draft = draft
    switch command {
    case .back, .remark:
      conversation?.remarkDraft = draft.field.isEmpty ? nil : draft
      overlay = nil
      return true
    default:
      guard command.isTyping else {
        conversation?.remarkDraft = draft.field.isEmpty ? nil : draft
        overlay = nil
        return false
      }
    }
    switch draft.step {
    case .topic where command == .move(.left) || command == .move(.right):
      draft.complaint = draft.complaint == nil ? .init() : nil
    case .topic(let selection): draft.step = topicStep(command, selection)
    case .text(let topic):
      if command == .accept {
        keep(draft, topic, &effects)
        return true
      }
      if command == .previous {
        draft.step = .topic(selection: Remark.Topic.allCases.firstIndex(of: topic) ?? 0)
      } else {
        draft.field.edit(command)
      }
    }
    overlay = .remark(draft)
    return true
  }

  private func topicStep(_ command: Command, _ selection: Int) -> RemarkDraft.Step {
    let topics = Remark.Topic.allCases
    switch command {
    case .move(.up): return .topic(selection: max(0, selection - 1))
    case .move(.down): return .topic(selection: min(topics.count - 1, selection + 1))
    case .accept, .next: return .text(topics[selection])
    case .type(let text):
      if let place = Command.place(text, of: topics.count) { return .text(topics[place]) }
      return .topic(selection: selection)
    default: return .topic(selection: selection)
    }
  }

  private mutating func keep(
    _ draft: RemarkDraft, _ topic: Remark.Topic, _ effects: inout [Effect]
  ) {
    let text = draft.field.trimmed
    guard let conversation, !text.isEmpty else {
      overlay = nil
      return
    }
    let remark = Remark(
      id: "\(conversation.call.id)/r\(conversation.remarks + 1)", call: conversation.call.id,
      client: conversation.card?.client.code, topic: topic, text: text, at: now)
    let complaint = keepingComplaint(draft, topic, id: remark.id)
    self.conversation?.remarks += 1
    self.conversation?.remarkDraft = nil
    overlay = nil
    keep(complaint ?? .remark(remark), &effects)
  }
}
