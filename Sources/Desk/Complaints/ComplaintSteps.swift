/// Complaints: taken in a call, answered by their owner, closed or reopened by the client's word
/// (B1.4).
extension State {
  /// What a colleague may choose to do with a complaint, as options of a form.
  enum ComplaintChoice: String, CaseIterable {
    case answerByCall, answerByMail, answerByLetter, takeUpComplaint, giveComplaint
    case closeComplaint, reopenComplaint
  }

  func keepingComplaint(_ draft: RemarkDraft, _ topic: Remark.Topic, id: String) -> Deed? {
    guard let complaint = draft.complaint, let conversation else { return nil }
    return .complain(
      TakenComplaint(
        id: id, call: conversation.call.id, client: conversation.card?.client.code,
        phone: conversation.call.number, order: complaint.order,
        topic: topic, words: draft.field.trimmed, answerBy: complaintDay,
        signed: Signature(by: me.code, at: now)))
  }

  private var complaintDay: Day {
    calendar.today.after(workingDays: company.rules.complaintDays)
  }

  /// Those of an owner, or of whom the owner stands in for, are in ``OfficePage/complaints`` of
  /// heads and of others whom somebody gave one; the store asks again who may.
  func choices(for complaint: ClientComplaint) -> [ComplaintChoice] {
    switch complaint.standing {
    case .answered: return [.closeComplaint, .reopenComplaint]
    case .closed: return [.reopenComplaint]
    case .open, .inWork, .reopened: break
    }
    guard !isOperator || complaint.owner == me.code else { return [] }
    return ComplaintChoice.allCases.filter {
      switch $0 {
      case .answerByCall: complaint.numberToCall != nil
      case .takeUpComplaint: complaint.standing != .inWork
      case .closeComplaint, .reopenComplaint: false
      case .answerByMail, .answerByLetter, .giveComplaint: true
      }
    }
  }

  func complaintForm(_ complaint: ClientComplaint) -> Form {
    let owners = company.staff
      .filter { $0.code != complaint.owner && $0.role != .operatorAtDesk && $0.role != .trainer }
      .map(\.code)
    let options = choices(for: complaint)
      .filter { $0 != .giveComplaint || !owners.isEmpty }.map(\.rawValue)
    return Form([
      Form.Field(.complaintAct, .choice(options: options, selected: 0)),
      Form.Field(.complaintOwner, .choice(options: owners, selected: 0), isRequired: false),
      Form.Field(.complaintMail, .text(TextField(complaint.mail)), isRequired: false),
      Form.Field(.answerWords, .text(TextField("")), isRequired: false),
    ])
  }

  mutating func actOnComplaint(
    _ complaint: ClientComplaint, _ form: Form, _ effects: inout [Effect]
  ) {
    guard let choice = form.chosen(.complaintAct).flatMap(ComplaintChoice.init(rawValue:)) else {
      return refuse(.nothingToDo)
    }
    let words = form.words(.answerWords)
    let typed = form.words(.complaintMail)
    if choice == .answerByMail, DocumentAddress.read(typed, road: .mail) == nil {
      return refuse(typed.isEmpty ? .fieldMissing(.complaintMail) : .addressUnreadable(typed))
    }
    if words.isEmpty, choice.needsWords { return refuse(.fieldMissing(.answerWords)) }
    guard let act = act(choice, complaint, form) else { return refuse(.nothingToDo) }
    finish(
      .complaint(
        ComplaintDeed(
          id: freshID, complaint: complaint.id, seen: complaint.history.count, act: act,
          words: words, signed: Signature(by: me.code, at: now))), &effects)
  }

  private func act(
    _ choice: ComplaintChoice, _ complaint: ClientComplaint, _ form: Form
  ) -> ComplaintDeed.Act? {
    switch choice {
    case .takeUpComplaint: return .takeUp
    case .giveComplaint: return form.chosen(.complaintOwner).map { .give(to: $0) }
    case .answerByMail:
      return DocumentAddress.read(form.words(.complaintMail), road: .mail).map {
        .answer(.mail(to: $0, language: look.language))
      }
    case .answerByLetter: return .answer(.letter)
    case .closeComplaint: return .close
    case .reopenComplaint: return .reopen(answerBy: complaintDay)
    case .answerByCall:
      guard let number = complaint.numberToCall else { return nil }
      return .answer(
        .callBack(
          at: company.rules.calling.opening(
            from: now, number: number, offsetSeconds: calendar.offsetSeconds)))
    }
  }
}

extension State.ComplaintChoice {
  /// No answer and no reopening goes without the words that belong to it.
  var needsWords: Bool {
    switch self {
    case .answerByCall, .answerByMail, .answerByLetter, .reopenComplaint: true
    case .takeUpComplaint, .giveComplaint, .closeComplaint: false
    }
  }
}
