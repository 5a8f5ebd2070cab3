/// Asking the head of the department while the caller waits (A11).
extension State {
  var refusalOfConsult: Refusal? {
    guard let conversation else { return .noCall }
    guard conversation.card != nil else { return .noClient }
    if case .sold(let order, _)? = conversation.stage {
      return .alreadyConfirmed(number: order.number ?? "")
    }
    switch conversation.line {
    case .talking, .held: break
    case .ended: return .callOver
    case .holding, .resuming, .transferring, .consulting, .hangingUp: return .lineBusy
    }
    if case .confirming? = sale?.focus { return .finishFirst }
    return RoutingRule.headsToAsk(conversation.card?.client, company).isEmpty ? .noHead : nil
  }

  /// A further question can be asked after the answer; an open one can be taken back.
  mutating func openConsult() {
    if let consult = conversation?.consult {
      overlay = .withdrawal(consult)
      return
    }
    let targets = RoutingRule.headsToAsk(conversation?.card?.client, company)
    overlay = .consult(
      ConsultDraft(
        choice: TransferChoice(targets: targets, selection: RoutingRule.proposed(targets))))
  }

  mutating func obeyInConsult(
    _ command: Command, _ draft: ConsultDraft, _ effects: inout [Effect]
  ) -> Bool {
    var draft = draft
    switch command {
    case .back, .consult: overlay = nil
    case .accept:
      overlay = nil
      askHead(draft, &effects)
    case .move(.up), .move(.down), .previous, .next:
      draft.choice.move(command)
      overlay = .consult(draft)
    default:
      guard command.isTyping else { return leaveOverlay(for: command) }
      draft.field.edit(command)
      overlay = .consult(draft)
    }
    return true
  }

  mutating func obeyInWithdrawal(
    _ command: Command, _ consult: Consult, _ effects: inout [Effect]
  ) -> Bool {
    switch command {
    case .back, .consult: overlay = nil
    case .accept:
      overlay = nil
      keep(.withdraw(consult.id, by: me.code, at: now), &effects)
    default: return leaveOverlay(for: command)
    }
    return true
  }

  /// The head was not first: the question is gone.
  mutating func withdrawn(_ id: ConsultID) {
    guard conversation?.consult?.id == id else { return }
    conversation?.consult = nil
    notice = .consultWithdrawn
  }

  /// The question goes to the head; the caller hears music meanwhile.
  private mutating func askHead(_ draft: ConsultDraft, _ effects: inout [Effect]) {
    guard let conversation, let card = conversation.card, let head = draft.choice.chosen else {
      return
    }
    var credit = card.credit
    credit.lift = nil
    var barrier = credit.barrier(on: calendar.today, graceDays: company.rules.graceDays)
    if let order = sale?.order, order.total > card.credit.room {
      barrier = barrier ?? .overLimit(by: order.total - card.credit.room)
    }
    let count = conversation.consults + 1
    let consult = Consult(
      id: "\(conversation.call.id)/c\(count)", call: conversation.call.id,
      client: card.client.code, to: head.member.code, by: me.code, barrier: barrier,
      order: sale?.isBegun == true ? sale?.order.key : nil, sum: sale?.order.total ?? .zero,
      question: draft.field.trimmed, at: now)
    self.conversation?.consults = count
    self.conversation?.consult = consult
    keep(.consult(consult), &effects)
    notice = .consultAsked(head.member.name)
    if conversation.line == .talking { hold(&effects) }
  }

  /// The head's word. An allowance opens the order that a debt barred, or makes room in the one in
  /// hand; the store asks its own record again when the order is confirmed.
  mutating func consulted(_ answer: ConsultAnswer, _ effects: inout [Effect]) {
    guard let consult = conversation?.consult, consult.id == answer.consult else { return }
    conversation?.consult = nil
    if case .withdrawal? = overlay { overlay = nil }
    notice = .consultAnswered(
      company.name(of: answer.by), upTo: answer.allowedUpTo, answer.words)
    guard let upTo = answer.allowedUpTo else { return }
    let lift = Lift(
      consult: answer.consult, client: consult.client, by: answer.by, upTo: upTo,
      isDespiteOverdue: consult.isAboutOverdue, words: answer.words)
    conversation?.lift = lift
    guard case .client(var dealing)? = conversation?.party,
      dealing.card.client.code == lift.client
    else { return }
    dealing.card.credit.lift = lift
    conversation?.party = .client(dealing)
    if case .barred(.debt, _) = dealing.stage, conversation?.isOver == false {
      awaited = .report(ask(.client(lift.client), &effects))
    }
  }
}

extension Conversation {
  /// How far the dealing with the client is.
  var stage: Dealing.Stage? {
    if case .client(let dealing) = party { return dealing.stage }
    return nil
  }

  /// A card as it comes from the store, with what a head has allowed in this call.
  func lifted(_ card: Card) -> Card {
    guard let lift, lift.client == card.client.code else { return card }
    var card = card
    card.credit.lift = lift
    return card
  }
}
